import type { Line } from '../line.ts';
import type { StateFact } from './fact.ts';

/** Libreswan: an SA by its connection, and its state. */
const sa = /^(?:000 )?#\d+: "([^"]+)"\S*.*\b(STATE_\w+)/;
const ike = /STATE_(?:MAIN_[IR][34]|AGGR_[IR]\d|V2_ESTABLISHED_IKE_SA|PARENT_[IR][23])\b/;
const child = /STATE_(?:QUICK_\w+|V2_ESTABLISHED_CHILD_SA|V2_IPSEC_[IR])\b|established Child SA|IPsec SA established/;

/** Finds connections whose IKE SA stands without a child SA, in lists that name them: other connections may have theirs. */
export function readNamedSas(lines: readonly Line[]): StateFact[] {
  const rows = lines.flatMap(({ number, text }) => {
    const [, name = '', state = ''] = sa.exec(text) ?? [];
    // Instances of one connection share its IKE SA.
    return name ? [{ line: number, of: name.split('/')[0], isIke: ike.test(state) && !child.test(text), isChild: child.test(text) }] : [];
  });
  const ending = rekeyOff(lines);
  if (ending.length > 0) return ending;
  const open = rows.find(({ of, isIke }) => isIke && !rows.some((row) => row.of === of && row.isChild));
  return open && rows.some(({ isChild }) => isChild) ? [{ line: open.line, says: 'child missing' }] : [];
}

const newestEnds = /\b(?:EVENT_SA_EXPIRE|EXPIRE) in \d+s;.*\bnewest(?: IPSEC)?; eroute owner/;
const off = /\bDONT_REKEY\b|\brekey ?= ?no\b/;

/** Finds a child SA that the connection lets end: nobody at this end asks for the next one. */
function rekeyOff(lines: readonly Line[]): StateFact[] {
  const ends = lines.find(({ text }) => newestEnds.test(text));
  return ends && lines.some(({ text }) => off.test(text)) ? [{ line: ends.number, says: 'rekey off' }] : [];
}
