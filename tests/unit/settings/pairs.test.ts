import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { negotiate } from '../../../src/settings/negotiate.ts';
import type { Outcome } from '../../../src/settings/outcome.ts';
import type { BgpPair, IkePair } from '../../lab/pairs/kept.ts';
import { endsOf, readPairs } from '../../lab/pairs/kept.ts';
import { bgpText, ikeText, partyIn } from '../../support/pairs.ts';

const pairs = readPairs();
assert.ok(pairs, 'the laboratory has kept its pairs');

const word = (is: boolean): string => (is ? 'up' : 'down');
const inWords = ({ up }: NonNullable<IkePair['came']>): Outcome['at'] => {
  const at = ({ ike, child }: (typeof up)['a']): Outcome['at']['a'] => ({ ike: word(ike) as 'up', child: word(child) as 'up' });
  return { a: at(up.a), b: at(up.b) };
};

/** Four tests ask about the same pairs. */
const foretold = new Map<IkePair, Promise<Outcome>>();
const foretoldIke = (pair: IkePair): Promise<Outcome> => {
  const known = foretold.get(pair) ?? foretell(pair);
  foretold.set(pair, known);
  return known;
};

const foretell = async ({ a, b, change }: IkePair): Promise<Outcome> => {
  const ends = endsOf(pairs.base.ike, change);
  return negotiate(await partyIn(ikeText(a, ends.a)), await partyIn(ikeText(b, ends.b)), 'a');
};

const foretoldBgp = async ({ a, b, change }: BgpPair): Promise<Outcome> => {
  const ends = endsOf(pairs.base.bgp, change);
  return negotiate(await partyIn(bgpText(a, ends.a)), await partyIn(bgpText(b, ends.b)), 'a');
};

const notifies: readonly (readonly [RegExp, string])[] = [
  [/AUTH_FAILED|AUTHENTICATION_FAILED|send_auth_failed/, 'AUTHENTICATION_FAILED'],
  [/NO_PROP\b|NO_PROPOSAL_CHOSEN/, 'NO_PROPOSAL_CHOSEN'],
  [/TS_UNACCEPT/, 'TS_UNACCEPTABLE'],
  [/INVAL_ID|INVALID_ID_INFORMATION/, 'INVALID_ID_INFORMATION'],
];

describe('random pairs of configurations, read and foretold, against what their daemons did', () => {
  const ran = pairs.ike.filter(({ came }) => came);
  test(`IKE SA and child SA are up or down at both ends as foretold, in all of ${ran.length}`, async () => {
    assert.ok(ran.length > 200);
    for (const pair of ran)
      if (pair.came) assert.deepEqual((await foretoldIke(pair)).at, inWords(pair.came), `${pair.id}: ${JSON.stringify(pair.change)}`);
  });

  const renewed = ran.filter(({ rekey, change }) => rekey && change.a?.ike?.version !== 1);
  test(`a new child SA is refused or made as foretold, in all of ${renewed.length}`, async () => {
    assert.ok(renewed.length > 60);
    for (const pair of renewed) {
      const isRefused = (await foretoldIke(pair)).stops.some(({ when }) => when === 'rekey');
      assert.equal(isRefused, !pair.rekey?.renewed.a && !pair.rekey?.renewed.b, pair.id);
    }
  });

  const refused = ran.filter((pair) => clearRefusal(pair) !== null);
  test(`who refuses with what in clear is foretold, in all of ${refused.length}`, async () => {
    assert.ok(refused.length > 30);
    for (const pair of refused) {
      const refusal = (await foretoldIke(pair)).passages.find(({ does }) => does === 'refuses');
      assert.deepEqual([refusal?.from, refusal?.notify], clearRefusal(pair), pair.id);
    }
  });

  const told = ran.filter((pair) => toldRefusal(pair).length > 0);
  test(`what is refused with, as the logs name it, is foretold in 98 of 100 of ${told.length}`, async () => {
    const right: IkePair[] = [];
    for (const pair of told) {
      const stop = (await foretoldIke(pair)).stops.find(({ when }) => when === 'now');
      if (stop && (stop.notify === null || toldRefusal(pair).includes(stop.notify))) right.push(pair);
    }
    assert.ok(
      right.length / told.length >= 0.98,
      told
        .filter((pair) => !right.includes(pair))
        .map(({ id }) => id)
        .join(),
    );
  });

  const sessions = pairs.bgp.filter(({ came }) => came);
  test(`BGP is Established or not as foretold, and open in one of a hundred at most, in all of ${sessions.length}`, async () => {
    assert.ok(sessions.length > 150);
    const open: string[] = [];
    for (const pair of sessions) {
      const { bgp } = await foretoldBgp(pair);
      if (bgp === 'may') open.push(pair.id);
      else if (pair.came) assert.equal(bgp, word(pair.came.up.a.bgp && pair.came.up.b.bgp), `${pair.id}: ${JSON.stringify(pair.change)}`);
    }
    assert.ok(open.length <= sessions.length / 100, open.join());
  });
});

/** Who refused with what, where anybody could read it. */
function clearRefusal({ came }: IkePair): readonly [string, string] | null {
  for (const token of came?.wire ?? []) {
    const [, from, notify] = /^([ab])>(?:IKE_SA_INIT|INFORMATIONAL)=? ([A-Z_]+)$/.exec(token) ?? [];
    if (from && notify && notify !== 'INVALID_KE_PAYLOAD') return [from, notify];
  }
  return null;
}

/** What the logs of both ends name, where something stayed down. */
function toldRefusal({ came }: IkePair): readonly string[] {
  if (!came || (came.up.a.child && came.up.b.child)) return [];
  const said = [...came.said.a, ...came.said.b].join('\n');
  return notifies.flatMap(([names, notify]) => (names.test(said) ? notify : []));
}
