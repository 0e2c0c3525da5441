import { references } from '../../content/references.ts';
import { messagesDocument } from '../programs/messages-document.ts';
import { catalogue } from '../catalogue/load.ts';
import { link } from '../layouts/link.ts';

/** Every message for programs; its schema is /messages.schema.json. */
export function GET(): Response {
  return Response.json(messagesDocument(catalogue, references, link));
}
