import type { Line } from '../line.ts';
import type { StateFact } from './fact.ts';

/** Counters of SAs that were made, that the peer deleted, that this end deleted, and that were made anew: Junos, ASA, IOS. */
const deleted =
  /\b(?:delete payload received from peer|In (?:P\d )?Sa Delete Requests|deletes? (?:requests? )?received)\b[^:=\n]{0,80}[:=]\s*(\d+)/i;
const deletedHere = /\b(?:delete payload sent|Out (?:P\d )?Sa Delete Requests|deletes? (?:requests? )?sent)\b[^:=\n]{0,80}[:=]\s*(\d+)/i;
const made =
  /\b(?:IPSec SA negotiation successfully completed|In P2 Exchanges|Previous Tunnels|SA creation requests|child sas? created)\b[^:=\n]{0,80}[:=]\s*(\d+)/i;
const renewed = /\b(?:IPSec SA rekey successfully completed|SA rekey requests|rekeys?)\b[^:=\n]{0,80}[:=]\s*(\d+)/i;

const many = 10;
/** Of all that were made so many were deleted, and so many times more than were made anew or than this end deleted. */
const most = 0.6;
const times = 3;

/** Finds statistics in which the peer deleted nearly every SA that was made, while hardly one lived until its rekey. */
export function readDeletes(lines: readonly Line[]): StateFact[] {
  const line = lines.find(({ text }) => deleted.test(text));
  const count = Number(deleted.exec(line?.text ?? '')?.[1] ?? 0);
  const total = highest(lines, made);
  if (!line || count < many || total === 0 || count < total * most) return [];
  return Math.max(highest(lines, deletedHere), highest(lines, renewed)) * times > count
    ? []
    : [{ line: line.number, says: 'peer deletes' }];
}

function highest(lines: readonly Line[], counter: RegExp): number {
  return Math.max(0, ...lines.map(({ text }) => Number(counter.exec(text)?.[1] ?? 0)));
}
