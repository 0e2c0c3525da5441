import type { Layer } from '../tree/tree.ts';
import type { Concepts } from './concepts.ts';
import type { Senses } from './lexicon.ts';
import type { Weights } from './weights.ts';

/**
 * How well each layer fits what the words say as a whole, 1 for "nothing against it": a text without a word of BGP is hardly about
 * BGP, and where the tunnel is up and the traffic fails it is no longer about how the tunnel comes up.
 */
export function sceneOf(asked: ReadonlySet<string>, { speakOfBgp }: Concepts, senses: Senses, weights: Weights): (layer: Layer) => number {
  const named = (concepts: readonly string[]) => concepts.some((concept) => asked.has(concept));
  const bgp = speakOfBgp(asked) || named(senses.besideBgp);
  const traffic = named([senses.up]) && !named(senses.failing) && named(senses.traffic);
  return (layer) => {
    if (layer === 'bgp') return bgp ? 1 : weights.bgpUnsaid;
    if (layer === 'traffic') return 1;
    return traffic && layer !== 'stability' ? weights.comingUp : 1;
  };
}
