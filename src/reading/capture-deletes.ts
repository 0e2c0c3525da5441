import { pairKey } from '../text/addresses.ts';
import type { Line } from './line.ts';
import type { Packet } from './packet.ts';
import { deletedAgain } from './capture-ike-later.ts';
import { isInformational, isResponse, makesChild } from './packet.ts';

/** A Delete that ends what was up, at its line. */
export interface DeleteFact {
  readonly line: number;
  readonly says: 'sa deleted' | 'deleted each time';
}

/** A Delete payload that was decrypted, as tshark writes it, and below it the protocol whose SA it ends. */
const deletes = /^\s*(?:Type )?Payload: Delete\b/;
/** So tshark calls it in IKEv2 alone. */
const ofIke = /^\s*Protocol ID: (?:PROTO_)?IKE\b/;
/** The protocol stands among the first fields of the payload. */
const farthest = 6;

/** Who authenticates anew has another IKE SA before the old one is deleted. */
const begins = /IKE_AUTH|ikev2_auth/i;

/** Finds a decrypted Delete of an IKE SA of IKEv2 after which nothing goes on, at its line; in IKEv1 what the SA made lives on. */
export function deleteFacts(packets: readonly Packet[], lines: readonly Line[]): DeleteFact[] {
  const at = lines.findIndex(({ text }, index) => deletes.test(text) && isOfIke(lines, index));
  const line = lines[at]?.number;
  if (line === undefined) return [];
  const ike = packets.filter(({ kind }) => kind === 'ike');
  // Of several peers nothing says whose SA it was.
  if (new Set(ike.map(({ from, to }) => pairKey([from, to]))).size > 1) return [];
  const repeated = deletedAgain(
    packets,
    (one) => isInformational(one) && !isResponse(one),
    (one) => one.kind === 'ike' && one.first,
  );
  if (repeated) return [{ line: repeated.line, says: 'deleted each time' }];
  const last = ike.findLastIndex(isInformational);
  const before = ike.slice(0, last + 1);
  const rekey = before.findLast((one) => !isInformational(one));
  const isRekey = (rekey !== undefined && makesChild(rekey)) || before.some(({ what }) => begins.test(what));
  return isRekey || goesOn(packets, ike[last]?.line ?? line) ? [] : [{ line, says: 'sa deleted' }];
}

const isOfIke = (lines: readonly Line[], index: number): boolean =>
  lines.slice(index + 1, index + 1 + farthest).some(({ text }) => ofIke.test(text));

/** True where both ends send ESP or IKE after the last informational exchange. */
function goesOn(packets: readonly Packet[], line: number): boolean {
  const after = packets.filter((one) => one.line > line && (one.kind === 'esp' || (one.kind === 'ike' && !isInformational(one))));
  return after.some(({ from }) => from !== after[0]?.from);
}
