import { tree } from '../../content/tree.ts';
import { wayData } from '../tree/way-data.ts';

/** What the walk needs in the browser to ask the best next question for what the console shows. */
export function GET(): Response {
  return Response.json(wayData(tree));
}
