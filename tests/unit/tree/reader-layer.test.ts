import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { problemAt, readerLayer } from '../../../src/tree/reader-layer.ts';
import type { TrailLine } from '../../../src/tree/trail.ts';
import type { Layer } from '../../../src/tree/tree.ts';

const layersOf = {
  problems: new Map<string, Layer>([
    ['firewall', 'reachability'],
    ['firewall-traffic', 'traffic'],
    ['keys-differ', 'ike'],
  ]),
  observations: new Map<string, Layer>([
    ['down-silent', 'reachability'],
    ['yellow', 'bgp'],
  ]),
};
const trailOf = (...places: string[]): TrailLine[] =>
  places.slice(1).map((to, index) => ({ at: places[index] ?? '', ask: '', answer: '', to: to as TrailLine['to'] }));

describe('the layer at which a reader is', () => {
  const cases: readonly (readonly [name: string, trail: TrailLine[], shown: string | null, layer: Layer | null])[] = [
    ['nothing is known yet', [], null, null],
    ['only the status was asked', trailOf('step/status', 'step/channel'), null, null],
    ['what the card shows says where it breaks', [], 'yellow', 'bgp'],
    ['what was observed on the trail says where it breaks', trailOf('step/status', 'observation/down-silent'), null, 'reachability'],
    ['the trail counts before the card', trailOf('step/status', 'observation/down-silent'), 'yellow', 'reachability'],
    ['a check is at its problem’s layer', trailOf('observation/yellow', 'step/check-keys-differ-same-key'), null, 'ike'],
    ['so is a problem’s page', trailOf('step/check-keys-differ-same-key', 'problem/firewall-traffic'), null, 'traffic'],
    [
      'the problem that was reached last counts',
      trailOf('step/check-keys-differ-a', 'step/not-keys-differ', 'step/check-firewall-open'),
      null,
      'reachability',
    ],
    ['an observation that is not known is none', [], 'retired', null],
  ];
  for (const [name, trail, shown, layer] of cases)
    test(name, () => assert.equal(readerLayer(trail, { found: null, shown }, layersOf), layer));
});

test('what was found in what was given counts before the card, and after the trail', () => {
  assert.equal(readerLayer([], { found: 'keys-differ', shown: 'yellow' }, layersOf), 'ike');
  assert.equal(readerLayer(trailOf('a', 'problem/firewall'), { found: 'keys-differ', shown: null }, layersOf), 'reachability');
});

describe('the problem that a node is about', () => {
  const cases = [
    ['problem/firewall', 'firewall'],
    ['problem/retired', null],
    ['step/fix-firewall', 'firewall'],
    ['step/not-firewall', 'firewall'],
    ['step/check-firewall-open', 'firewall'],
    ['step/check-firewall-traffic-open', 'firewall-traffic'],
    ['step/status', null],
    ['observation/firewall', null],
  ] as const;
  for (const [ref, problem] of cases)
    test(`${ref} is about ${problem ?? 'none'}`, () => assert.equal(problemAt(ref, layersOf.problems), problem));
});
