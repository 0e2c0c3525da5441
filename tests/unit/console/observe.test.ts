import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { tree } from '../../../content/tree.ts';
import type { Observed } from '../../../src/console/observe.ts';
import { contradictionIn, observe } from '../../../src/console/observe.ts';
import type { Reading } from '../../../src/console/reading.ts';
import { emptyReading, fields, fieldValues, readingOf, readQuery } from '../../../src/console/reading.ts';
import { symptomNames } from '../../../src/tree/names.ts';
import type { Observation } from '../../../src/tree/tree.ts';

/** What a query comes to; it must come to something. */
function see(query: string): Observed {
  const observed = observe(tree, readQuery(new URLSearchParams(query)).reading);
  assert.ok(observed, `"${query}" has no answer`);
  return observed;
}

/** Every reading there is: of each field each value, or none. */
function* wholeProduct(): Generator<Reading> {
  const unset = { sets: {} };
  const [status, channel, tunnel, bgp, symptom] = fields.map((field) => [unset, ...fieldValues[field]]);
  for (const one of status ?? [])
    for (const two of channel ?? [])
      for (const three of tunnel ?? [])
        for (const four of bgp ?? [])
          for (const five of symptom ?? []) yield { ...emptyReading, ...one.sets, ...two.sets, ...three.sets, ...four.sets, ...five.sets };
}

describe('the source document’s rows', () => {
  const rows = [
    {
      query: 'status=down&channel=negotiating&tunnel=ipsec-negotiation-not-started',
      suspects: ['remote-peer-not-configured', 'pre-shared-key-mismatch', 'firewall-blocking-ipsec'],
    },
    { query: 'status=down&channel=no-proposal-chosen&tunnel=ike-sa-down', suspects: ['ike-version-mismatch', 'phase1-crypto-mismatch'] },
    { query: 'status=in-progress&channel=up&tunnel=no-proposal-chosen', suspects: ['phase2-crypto-mismatch'] },
  ];
  for (const { query, suspects } of rows)
    test(`${query} has its suspects first and in order`, () => {
      const { match, observation } = see(query);
      const found = observation.suspects.map(({ problem }) => problem).slice(0, suspects.length);
      assert.deepEqual([match, found], ['exact', suspects]);
    });

  test('yellow suspects the ASN and the neighbor’s address', () => {
    const found = see('status=yellow').observation.suspects.map(({ problem }) => problem);
    assert.ok(found.includes('bgp-asn-mismatch') && found.includes('bgp-neighbor-address'), found.join(', '));
  });

  test('BGP up and no routes suspects the prefixes', () => {
    for (const symptom of ['no-learned-routes', 'no-advertised-routes'])
      assert.equal(see(`status=success&symptom=${symptom}`).observation.suspects[0]?.problem, 'bgp-no-prefixes');
  });
});

describe('every row', () => {
  for (const [id, observation] of Object.entries<Observation>(tree.observations)) {
    test(`${id} is found by its own reading`, () => {
      const observed = observe(tree, readingOf(observation));
      assert.deepEqual([observed?.id, observed?.because], [id, null]);
    });

    for (const status of observation.also ?? [])
      test(`${id} is found when the status reads ${status}`, () => {
        const observed = observe(tree, { ...readingOf(observation), status });
        assert.deepEqual([observed?.id, observed?.because], [id, null]);
      });
  }
});

describe('every combination of values', () => {
  const answers = [...wholeProduct()].map((reading) => ({ reading, observed: observe(tree, reading) }));

  test('has an answer; nothing set has none', () => {
    assert.deepEqual(
      answers.filter(({ observed }) => !observed).map(({ reading }) => reading),
      [emptyReading],
    );
  });

  test('says why when it is not documented, and only then', () => {
    const wrong = answers.filter(({ observed }) => observed && (observed.because !== null) !== (observed.match === 'nearest'));
    assert.deepEqual(wrong, []);
  });

  test('that contradicts itself says so', () => {
    const silent = answers.filter(({ reading, observed }) => {
      const why = contradictionIn(reading);
      return why !== null && observed?.because !== why;
    });
    assert.deepEqual(silent, []);
  });

  test('makes use of every row', () => {
    const used = new Set(answers.map(({ observed }) => observed?.id));
    assert.deepEqual(
      Object.keys(tree.observations).filter((id) => !used.has(id)),
      [],
    );
  });
});

describe('what is set', () => {
  test('counts as incomplete until the parts are there', () => {
    assert.deepEqual(
      ['status=down', 'status=down&channel=negotiating', 'status=down&channel=negotiating&tunnel=down'].map((query) => see(query).match),
      ['incomplete', 'incomplete', 'exact'],
    );
  });

  for (const query of ['status=in-progress', 'status=unknown', 'status=disabled'])
    test(`${query} needs nothing beside it`, () => assert.equal(see(query).match, 'exact'));

  for (const [symptom, name] of Object.entries(symptomNames))
    test(`"${name}" alone is enough`, () => assert.equal(see(`symptom=${symptom}`).observation.symptom, symptom));

  const odd = [
    ['channel=negotiating&tunnel=up', /needs the channel/],
    ['status=success&channel=down', /Success needs the channel/],
    ['status=success&tunnel=down', /Success needs every tunnel/],
    ['status=yellow&tunnel=ike-sa-down', /Yellow says that IPsec is up/],
    ['status=yellow&bgp=established', /BGP is not established/],
    ['status=down&channel=up&tunnel=up', /the status is not Down/],
    ['bgp=established&tunnel=down', /BGP runs inside the tunnel/],
  ] as const;
  for (const [query, why] of odd) test(`${query} says what can’t be`, () => assert.match(see(query).because ?? '', why));

  test('that is documented nowhere says what does not fit', () => {
    const { match, because } = see('status=unknown&channel=up&tunnel=up');
    assert.deepEqual([match, because], ['nearest', 'The console is not known to show status Unknown beside the rest.']);
  });

  test('in any query string gives no exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { reading } = readQuery(new URLSearchParams(text));
        assert.equal(
          observe(tree, reading) === null,
          Object.values(reading).every((part) => part === null),
        );
      }),
    );
  });
});
