import type { Layer } from '../tree/tree.ts';

/**
 * How well each layer fits what the words say as a whole, 1 for "nothing against it": a text without a word of BGP is hardly about
 * BGP, and where the tunnel is up and the traffic fails it is no longer about how the tunnel comes up.
 */
export function sceneOf(asked: ReadonlySet<string>): (layer: Layer) => number {
  const bgp = bgpWords.some((word) => asked.has(word));
  const up = asked.has('established') && !failures.some((word) => asked.has(word));
  const traffic = up && trafficWords.some((word) => asked.has(word));
  return (layer) => {
    if (layer === 'bgp') return bgp ? 1 : 0.6;
    if (layer === 'traffic') return 1;
    return traffic && layer !== 'stability' ? 0.5 : 1;
  };
}

const bgpWords = [
  'bgp',
  'asn',
  'opensent',
  'hold timer',
  'prefix',
  'advertise',
  'bgp password',
  'tcp 179',
  'direct connect',
  'preference',
  'route filter',
];
const trafficWords = ['no traffic', 'one way', 'small packets'];
const failures = ['fails', 'no proposal chosen', 'authentication', 'mismatch'];
