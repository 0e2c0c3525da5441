import { tree } from '../../content/tree.ts';
import { link } from '../layouts/link.ts';
import { treeDocument } from '../programs/tree-document.ts';

/** The decision tree for programs; its schema is /tree.schema.json. */
export function GET(): Response {
  return Response.json(treeDocument(tree, link));
}
