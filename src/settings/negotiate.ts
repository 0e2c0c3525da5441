import type { Party } from './behaviour.ts';
import type { ParameterId } from './end.ts';
import { checkLink, negotiateBgp } from './negotiate-bgp.ts';
import { negotiateChild } from './negotiate-child.ts';
import { negotiateIke } from './negotiate-ike.ts';
import type { Outcome, Part, Side } from './outcome.ts';
import { Story } from './outcome.ts';
import { Talk } from './talk.ts';

/**
 * What two ends will do with each other when `starts` begins: each exchange, who refuses what, what comes up, and what falls later.
 * What is not known leaves the outcome open; nothing is assumed. `isMade` says that somebody makes it start, however it is set.
 */
export function negotiate(a: Party, b: Party, starts: Side, isMade = true): Outcome {
  const story = new Story(starts);
  const talk = new Talk({ a, b }, story);
  const negotiated: Part[] = [];
  if (says(a, 'ike') && says(b, 'ike')) {
    negotiated.push('ike', 'child');
    const waits = [a, b].every(({ end }) => end.initiation?.value === 'responds only');
    if (waits && !isMade) story.stop({ parameter: 'initiation', at: starts, by: null, exchange: 'IKE_SA_INIT' });
    const agreed = negotiateIke(talk);
    story.part = 'child';
    negotiateChild(talk, agreed);
  }
  const [without] = (['a', 'b'] as const).filter((side) => !says(side === 'a' ? a : b, 'bgp'));
  const other = without === 'a' ? b : a;
  // One that is switched off there asks for none here.
  if (negotiated.length && without && says(other, 'bgp') && other.end['bgp-enabled']?.value !== false) {
    negotiated.push('bgp');
    story.part = 'bgp';
    // It may stand in another file: nothing of BGP was given of this end.
    story.stop({ parameter: 'bgp-neighbor', at: without, by: null, exchange: 'TCP', isSure: false });
    checkLink(talk);
  }
  if (!without) {
    negotiated.push('bgp');
    story.part = 'bgp';
    negotiateBgp(talk);
  }
  return story.outcome(negotiated);
}

/** Whether an end sets anything up of this: what holds by default alone is no VPN. */
const says = ({ end }: Party, what: 'ike' | 'bgp'): boolean =>
  Object.entries(end).some(([id, given]) => given.by !== 'default' && isOf(id as ParameterId, what));

const isOf = (id: ParameterId, what: 'ike' | 'bgp'): boolean => id.startsWith('bgp-') === (what === 'bgp') && !shared.has(id);

const shared: ReadonlySet<ParameterId> = new Set(['enabled', 'vti-address', 'mtu', 'mss']);
