import { treeSchema } from '../programs/tree-schema.ts';
import { absolute } from '../layouts/link.ts';

/** What /tree.json looks like. */
export function GET(): Response {
  return Response.json(treeSchema(absolute('/tree.schema.json')));
}
