import type { NeighborRow } from '../reading/bgp-table.ts';

/** What a session says of whose prefixes none is taken. */
export const noneAccepted = 'BGP state = Established, prefixes received and none accepted';

const limited = /prefix|pfx|max|lmt|limit/i;
const shut = /adm|shut|disab/i;

/** What a row of a table of neighbors says in words that messages know. `areUp`: all of the table are, else what one that is down would bring is announced to no other. */
export function sayingOfRow(
  { state, why, everUp, messages = 0, received, accepted, filtered = 0, advertised, flaps, fell, begun, waits }: NeighborRow,
  areUp = true,
): string {
  // Each printer words the limit of prefixes and the administrator's wish in its own way.
  if (why !== undefined) return `State/PfxRcd ${state} (${limited.test(why) ? 'PfxCt' : shut.test(why) ? 'Admin' : why})`;
  if (state === 'Established') {
    if (flaps) return 'BGP state = Established, up for minutes and dropped often before';
    if (accepted === 0 && filtered > 0) return noneAccepted;
    if (received === 0) return 'BGP state = Established, 0 prefixes received';
    if (accepted === 0) return received === undefined ? 'BGP state = Established, 0 prefixes received' : noneAccepted;
    return areUp && advertised === 0 ? 'BGP state = Established, 0 prefixes advertised' : 'BGP state = Established';
  }
  if (waits) return 'BGP state: Passive';
  if (fell) return `BGP state = ${state}, and it was up before`;
  if (begun) return `BGP state = ${state}, begun again a moment ago`;
  // In OpenConfirm the OPEN that came is accepted.
  return everUp === false && messages > 0 && state !== 'OpenConfirm'
    ? `BGP state = ${state}, messages received and never established`
    : `BGP state = ${state}`;
}
