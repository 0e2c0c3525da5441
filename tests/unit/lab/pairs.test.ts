import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bgpBase } from '../../lab/faults/bgp.ts';
import { ikeBase } from '../../lab/faults/ike.ts';
import { randomBgpEnds } from '../../lab/pairs/bgp-ends.ts';
import { chanceOf } from '../../lab/pairs/chance.ts';
import { changeOf } from '../../lab/pairs/change.ts';
import { randomIkeEnds } from '../../lab/pairs/ike-ends.ts';
import { endsOf, readPairs } from '../../lab/pairs/kept.ts';
import { refusalsIn, toldOnce } from '../../lab/pairs/said.ts';

const seeds = Array.from({ length: 200 }, (_, index) => `seed ${index}`);
const ike = { a: 'strongswan', b: 'libreswan' } as const;
const bgp = { a: 'frr', b: 'gobgp' } as const;

describe('random pairs of ends', () => {
  test('are the same for the same seed', () => {
    for (const seed of seeds) {
      assert.deepEqual(randomIkeEnds(chanceOf(seed), ike), randomIkeEnds(chanceOf(seed), ike));
      assert.deepEqual(randomBgpEnds(chanceOf(seed), bgp), randomBgpEnds(chanceOf(seed), bgp));
    }
    assert.ok(new Set(seeds.map((seed) => JSON.stringify(randomIkeEnds(chanceOf(seed), ike)))).size > 150);
  });

  test('are kept as what they have otherwise than the base', () => {
    for (const seed of seeds) {
      const ends = randomIkeEnds(chanceOf(seed), ike);
      const change = { a: changeOf(ikeBase.a, ends.a), b: changeOf(ikeBase.b, ends.b) };
      assert.deepEqual(endsOf(ikeBase, JSON.parse(JSON.stringify(change)) as typeof change), ends);
      const sessions = randomBgpEnds(chanceOf(seed), bgp);
      assert.deepEqual(endsOf(bgpBase, { a: changeOf(bgpBase.a, sessions.a), b: changeOf(bgpBase.b, sessions.b) }), sessions);
    }
    assert.equal(changeOf(ikeBase.a, ikeBase.a), null);
  });
});

test('of a log the lines that name a refusal are kept, without what is the run’s own', () => {
  const log = [
    'Nov 29 04:01:15 05[IKE] received NO_PROPOSAL_CHOSEN notify error',
    'Nov 29 04:01:16 06[IKE] received NO_PROPOSAL_CHOSEN notify error',
    'Nov 29 04:01:16 06[IKE] IKE_SA net[1] established between 192.0.2.1[192.0.2.1]...192.0.2.2[192.0.2.2]',
    'Nov 29 04:01:15.979401: "net" #2: no acceptable Proposal in IPsec SA',
    'spi=0xcf69873baaeb8460: ikev2_add_error: NO_PROPOSAL_CHOSEN',
  ].join('\n');
  assert.deepEqual(refusalsIn(log, 'ike'), [
    'received NO_PROPOSAL_CHOSEN notify error',
    '"net": no acceptable Proposal in IPsec SA',
    'ikev2_add_error: NO_PROPOSAL_CHOSEN',
  ]);
});

test('of the wire the beginning is kept, and then what is new', () => {
  assert.deepEqual(toldOnce(['a', 'b', 'a', 'b', 'c', 'b', 'c'], 3), ['a', 'b', 'a', 'c']);
});

describe('the pairs that are kept', () => {
  const kept = readPairs();
  const all = [...(kept?.ike ?? []), ...(kept?.bgp ?? [])];

  test('each says what came of it, or who did not take its configuration', () => {
    assert.ok(all.length > 300);
    for (const { id, came, refuses } of all) assert.ok(Boolean(came) !== Boolean(refuses), id);
  });

  test('stand in order, each once, and none that came out otherwise', () => {
    for (const pairs of [kept?.ike ?? [], kept?.bgp ?? []]) {
      const ids = pairs.map(({ id }) => id);
      assert.deepEqual(ids, [...new Set(ids)].sort());
      assert.deepEqual(
        ids.filter((id) => kept?.unstable.includes(id)),
        [],
      );
    }
  });

  test('every two daemons met, either of them first', () => {
    const met = (pairs: readonly { readonly a: string; readonly b: string }[]): number =>
      new Set(pairs.map(({ a, b }) => `${a} ${b}`)).size;
    assert.equal(met(kept?.ike ?? []), 9);
    assert.equal(met(kept?.bgp ?? []), 16);
  });
});
