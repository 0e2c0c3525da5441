import { tree } from '../../content/tree.ts';
import { catalogue } from '../catalogue/load.ts';
import { ticketKnown } from '../ticket/known.ts';

/** What the ticket page needs to name what the reader's answers point to. */
export function GET(): Response {
  return Response.json(ticketKnown(tree, catalogue.devices));
}
