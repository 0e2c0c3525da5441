import type { Line } from '../reading/line.ts';
import type { LoopFact } from '../reading/loops.ts';
import { readLoops } from '../reading/loops.ts';
import type { TargetFact } from '../reading/ping-targets.ts';
import { readPingTargets } from '../reading/ping-targets.ts';
import type { PingFact } from '../reading/ping.ts';
import { readPings } from '../reading/ping.ts';
import type { Said } from './saying.ts';

/** Where packets go in a circle says why nobody answers. */
export function pingsIn(lines: readonly Line[]): (PingFact | TargetFact | LoopFact)[] {
  const loops = readLoops(lines);
  return loops.length > 0 ? loops : [...readPings(lines), ...readPingTargets(lines)];
}

export const pingWords: Readonly<Record<(PingFact | TargetFact | LoopFact)['says'], string>> = {
  'loop outside': 'trace: the way to a public address goes in a circle',
  'loop inside': 'trace: the way to a private address goes in a circle',
  'large lost': 'pings: small ones are answered and large ones are not',
  'all lost': 'pings: none is answered',
  'peer up': '',
  'size told': '',
  'peer lost': 'pings: the peer of the tunnel answers none',
  'neighbor answers': 'pings: the BGP neighbor answers, and its session waits for TCP',
};

/** What pings and traces say; where it is no fault, nothing. */
export function saidByPings(facts: readonly (PingFact | TargetFact | LoopFact)[]): [number, Said][] {
  return facts.map(({ line, says }) => [line, { words: pingWords[says], alone: pingWords[says] === '', about: 'ike', ofAll: true }]);
}
