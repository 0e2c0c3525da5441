import type { BgpConnection, CaptureFacts, IkeSa } from '../reading/capture/facts.ts';
import type { Talk } from '../reading/capture/talk-rows.ts';
import type { Heard } from '../settings/from-capture.ts';
import { heardText } from '../settings/from-capture.ts';

/** A text for the comparison, and what its link says. */
export interface HeardOf {
  readonly text: string;
  readonly says: string;
}

/** What the ends of a talk said of their settings in clear; null where that is nothing. One that said nothing of them is left out. */
export function heardIn({ ike, bgp }: CaptureFacts, { a, b }: Pick<Talk, 'a' | 'b'>): HeardOf | null {
  const [one, other] = [heardOf(endOf(ike, bgp, a, b)), heardOf(endOf(ike, bgp, b, a))];
  if (!one && !other) return null;
  const says =
    one && other ? 'Compare what both offered' : `Compare what ${(one ?? other)?.address ?? ''} offered with the other end’s settings`;
  return { text: heardText(one, other), says };
}

const heardOf = (end: Heard): Heard | null => (end.proposals.length > 0 || end.open ? end : null);

function endOf(sas: readonly IkeSa[], connections: readonly BgpConnection[], address: string, peer: string): Heard {
  const asked = sas.findLast(({ initiator, responder }) => initiator.address === address && responder.address === peer);
  const answered = sas.findLast(
    ({ initiator, responder, chosen }) => chosen && responder.address === address && initiator.address === peer,
  );
  const offered = asked?.offered ?? (answered?.chosen ? [answered.chosen] : []);
  const sa = asked ?? answered;
  return {
    address,
    peer,
    version: sa?.version ?? null,
    mode: sa?.version !== 1 ? null : sa.messages.some(({ exchange }) => /aggressive/i.test(exchange)) ? 'aggressive' : 'main',
    proposals: offered.map(({ transforms }) => transforms.map(({ what, name, id }) => ({ what, name, id }))),
    open: openOf(connections, address, peer),
  };
}

function openOf(connections: readonly BgpConnection[], address: string, peer: string): Heard['open'] {
  for (const { caller, called, messages } of connections.toReversed()) {
    const by = caller.address === address && called.address === peer ? 'caller' : 'called';
    if (by === 'called' && (called.address !== address || caller.address !== peer)) continue;
    const open = messages.findLast((one) => one.open && one.from === by)?.open;
    if (open) return { as: open.as, holdTime: open.holdTime, id: open.id, families: open.families };
  }
  return null;
}
