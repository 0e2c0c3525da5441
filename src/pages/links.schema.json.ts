import { linksSchema } from '../programs/links-schema.ts';
import { absolute } from '../layouts/link.ts';

/** What /links.json looks like. */
export function GET(): Response {
  return Response.json(linksSchema(absolute('/links.schema.json')));
}
