import { tree } from '../../content/tree.ts';
import { catalogue } from '../catalogue/load.ts';
import { emptyReading, fields, fieldValues } from '../console/reading.ts';
import type { ShownByValue } from '../ticket/facts.ts';
import { ticketFacts } from '../ticket/facts.ts';
import { shownOf } from '../ticket/shown.ts';

/** Every value of the console card's query in the console's words. */
const values: ShownByValue = Object.fromEntries(
  fields.map((field) => [
    field,
    Object.fromEntries(
      fieldValues[field].flatMap(({ value, sets }) => {
        const { channel, channelError, tunnel, tunnelError, ...rest } = { ...emptyReading, ...sets };
        const shown = shownOf({ ...rest, channel: { state: channel, error: channelError }, tunnel: { state: tunnel, error: tunnelError } });
        return shown.map((line) => [value, line]);
      }),
    ),
  ]),
);

/** What the ticket page needs to name what the reader's answers point to. */
export function GET(): Response {
  return Response.json(ticketFacts(tree, catalogue.devices, values));
}
