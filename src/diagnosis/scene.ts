import type { Layer } from '../tree/tree.ts';
import { speaksOfBgp } from './concepts.ts';

/**
 * How well each layer fits what the words say as a whole, 1 for "nothing against it": a text without a word of BGP is hardly about
 * BGP, and where the tunnel is up and the traffic fails it is no longer about how the tunnel comes up.
 */
export function sceneOf(asked: ReadonlySet<string>): (layer: Layer) => number {
  const bgp = speaksOfBgp(asked) || besideBgp.some((word) => asked.has(word));
  const up = asked.has('established') && !failures.some((word) => asked.has(word));
  const traffic = up && trafficWords.some((word) => asked.has(word));
  return (layer) => {
    if (layer === 'bgp') return bgp ? 1 : 0.6;
    if (layer === 'traffic') return 1;
    return traffic && layer !== 'stability' ? 0.5 : 1;
  };
}

/** Words that BGP's problems share with others: they do not make a text one about BGP, but they leave it room to be. */
const besideBgp = ['bgp password', 'direct connect', 'preference'];
const trafficWords = ['no traffic', 'one way', 'small packets'];
const failures = ['fails', 'no proposal chosen', 'authentication', 'mismatch'];
