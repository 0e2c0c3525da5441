import { messagesSchema } from '../programs/messages-schema.ts';
import { absolute } from '../layouts/link.ts';

/** What /messages.json looks like. */
export function GET(): Response {
  return Response.json(messagesSchema(absolute('/messages.schema.json')));
}
