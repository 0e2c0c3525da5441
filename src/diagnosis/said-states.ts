import type { SelectorFact } from '../reading/selectors.ts';
import type { StateFact } from '../reading/states/fact.ts';
import { stateWordsOf } from '../reading/states/fact.ts';
import type { Said } from './saying.ts';

/** Here the line's own words say something else. */
const standAlone: ReadonlySet<StateFact['says']> = new Set([
  'requests rejected',
  'routed into itself',
  'peer by tunnel',
  'set incomplete',
  'bare behind nat',
  'child missing',
  'child none',
  'child partly',
  'child refused',
  'rekey off',
  'lifetime over',
  'route none',
  'route beside',
  'neighbor unrouted',
  'split',
  'bare from private',
  'spi unknown',
  'beside',
]);

/** What says more of a neighbor or a packet than its own row. */
export const explainsItsRow: ReadonlySet<StateFact['says']> = new Set([
  'peer unlisted',
  'neighbor elsewhere',
  'neighbor unrouted',
  'holds expire',
]);

const ofRoutes: ReadonlySet<StateFact['says']> = new Set(['route none', 'route beside']);

/** What goes another way than the tunnel is translated there like all that does. */
export function withoutEffects(all: readonly StateFact[]): readonly StateFact[] {
  const isTold = (why: StateFact['says']): boolean => all.some(({ says }) => says === why);
  // Why it goes beside the tunnel says more than that it does, and who waits for BGP has IKE.
  const causes = all.filter(
    ({ says }) =>
      !(says === 'route beside' && (isTold('tunnel beaten') || isTold('switched off'))) &&
      !(says === 'route none' && isTold('path unreachable')) &&
      !(says === 'neighbor unrouted' && isTold('neighbor elsewhere')) &&
      !(says === 'both wait' && isTold('both passive')) &&
      !(says === 'one way' && (isTold('integrity failed') || isTold('replays'))),
  );
  return causes.some(({ says }) => ofRoutes.has(says)) ? causes.filter(({ says }) => says !== 'source translated') : causes;
}

const ofBgp: ReadonlySet<StateFact['says']> = new Set([
  'syn unanswered',
  'port silent',
  'port refused',
  'session away',
  'session fell',
  'limit reached',
  'open refused',
  'signature failed',
  'nothing received',
  'all denied',
  'some filtered',
  'ttl low',
  'holds expire',
  'nothing advertised',
  'tunnel beaten',
  'neighbor elsewhere',
  'neighbor unrouted',
  'bgp not let in',
  'bgp dropped',
  'as differ',
  'neighbors differ',
  'path unreachable',
  'both passive',
  'one secret',
]);

/** What states say, all of one line together. */
export function saidByStates(facts: readonly StateFact[]): [number, Said][] {
  return [...Map.groupBy(facts, ({ line }) => line)].map(([line, of]) => {
    const words = of.some(({ says }) => says === 'beside') ? '' : [...new Set(of.map(({ says }) => stateWordsOf[says]))].join(' | ');
    const about = of.some(({ says }) => ofBgp.has(says)) ? 'bgp' : 'ike';
    const isIkeUp = words !== '' && of.some(({ says }) => says === 'ike up' || says === 'child missing');
    return [line, { words, alone: of.some(({ says }) => standAlone.has(says)), about, ofAll: true, isIkeUp }];
  });
}

const selectorWords: Readonly<Record<SelectorFact['says'], string>> = {
  overlap: stateWordsOf.overlap,
  narrowed: 'child SA: its networks are narrower than what was asked for',
  differ: stateWordsOf['networks differ'],
};

/** What the networks of child SAs say of each other. */
export function saidBySelectors(facts: readonly SelectorFact[]): [number, Said][] {
  return facts.map(({ line, says }) => [line, { words: selectorWords[says], alone: false, about: 'ike', ofAll: true }]);
}
