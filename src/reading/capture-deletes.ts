import type { Line } from './line.ts';
import type { Packet } from './packet.ts';

/** A Delete that ends what was up, at its line. */
export interface DeleteFact {
  readonly line: number;
  readonly says: 'sa deleted';
}

/** A Delete payload that was decrypted, as tshark writes it, and below it the protocol whose SA it ends. */
const deletes = /^\s*(?:Type )?Payload: Delete\b/;
const ofIke = /^\s*Protocol ID: (?:PROTO_)?(?:IKE|ISAKMP)\b/;
/** The same in a line of `tcpdump -v`. */
const inOneLine = /\(d: doi=\S+ proto=isakmp\b/;
/** The protocol stands among the first fields of the payload. */
const farthest = 6;

const informs = /\binf2?\b|INFORMATIONAL/i;
/** A new SA was made before the old one is deleted. */
const rekeys = /CREATE_CHILD_SA|\bchild_sa {2}child_sa\b|oakley-quick|Quick Mode/i;

/** Finds a decrypted Delete of the IKE SA after which nothing goes on, at its line. */
export function deleteFacts(packets: readonly Packet[], lines: readonly Line[]): DeleteFact[] {
  const at = lines.findIndex(({ text }, index) => inOneLine.test(text) || (deletes.test(text) && isOfIke(lines, index)));
  const line = lines[at]?.number;
  if (line === undefined) return [];
  const ike = packets.filter(({ kind }) => kind === 'ike');
  const last = ike.findLastIndex(({ what }) => informs.test(what));
  const before = ike.slice(0, last + 1).findLast(({ what }) => !informs.test(what));
  const isRekey = before !== undefined && rekeys.test(before.what);
  return isRekey || goesOn(packets, ike[last]?.line ?? line) ? [] : [{ line, says: 'sa deleted' }];
}

const isOfIke = (lines: readonly Line[], index: number): boolean =>
  lines.slice(index + 1, index + 1 + farthest).some(({ text }) => ofIke.test(text));

/** True where both ends send ESP or IKE after the last informational exchange. */
function goesOn(packets: readonly Packet[], line: number): boolean {
  const after = packets.filter((one) => one.line > line && (one.kind === 'esp' || (one.kind === 'ike' && !informs.test(one.what))));
  return after.some(({ from }) => from !== after[0]?.from);
}
