import type { Layer } from '../tree/tree.ts';
import type { Concepts } from './concepts.ts';
import type { Senses } from './lexicon.ts';
import type { Weights } from './weights.ts';

/** How well each layer fits what the words say as a whole, 1 for "nothing against it": a text without a word of BGP is hardly about BGP. */
export function sceneOf(
  asked: ReadonlySet<string>,
  { speakOfBgp }: Concepts,
  { besideBgp }: Senses,
  weights: Weights,
): (layer: Layer) => number {
  const bgp = speakOfBgp(asked) || besideBgp.some((concept) => asked.has(concept));
  return (layer) => (layer === 'bgp' && !bgp ? weights.bgpUnsaid : 1);
}
