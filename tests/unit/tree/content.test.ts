import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkOf, parameters } from '../../../content/parameters.ts';
import { references } from '../../../content/references.ts';
import { tree } from '../../../content/tree.ts';
import { readCatalogue } from '../../../src/catalogue/read.ts';
import type { Reference } from '../../../src/tree/references.ts';
import { layers } from '../../../src/tree/tree.ts';
import { walkSteps } from '../../../src/tree/walk.ts';

const catalogue = await readCatalogue();
const counts = [
  { what: 'problems', least: 32, count: Object.keys(tree.problems).length },
  { what: 'observations', least: 46, count: Object.keys(tree.observations).length },
  { what: 'steps', least: 180, count: walkSteps(tree).length },
  { what: 'devices', least: 19, count: catalogue.devices.size },
  { what: 'messages', least: 350, count: catalogue.messages.length },
  { what: 'sources', least: 50, count: Object.keys(references).length },
];

describe('the content', () => {
  for (const { what, least, count } of counts) {
    console.log(`${count} ${what}`);
    test(`holds ${least} ${what} or more`, () => assert.ok(count >= least, `${count} ${what}`));
  }

  test('every layer has a problem', () => {
    const found = new Set(Object.values(tree.problems).map(({ layer }) => layer));
    assert.deepEqual([...found].sort(), [...layers].sort());
  });

  test('no two messages share an id', () => {
    assert.equal(new Set(catalogue.messages.map(({ id }) => id)).size, catalogue.messages.length);
  });

  test('every source was checked on a real day', () => {
    for (const [id, { checked }] of Object.entries<Reference>(references)) {
      assert.match(checked, /^20\d\d-\d\d-\d\d$/, id);
      assert.equal(new Date(checked).toISOString().slice(0, 10), checked, id);
    }
  });
});

describe('the check that a difference of settings answers', () => {
  const ids = Object.keys(parameters) as (keyof typeof parameters)[]; // its own keys
  for (const parameter of ids)
    for (const apart of [[], ['group'], ['ESN']] as const) {
      const check = checkOf({ parameter, apart });
      if (check === null) continue;
      test(`of ${parameter}${apart.length ? `, ${apart.join()}` : ''} is one of its problem's`, () => {
        const { problem } = parameters[parameter];
        assert.ok(problem && check in tree.problems[problem].checks, check);
      });
    }

  test('is that of the group where only the group differs', () => {
    assert.equal(checkOf({ parameter: 'ike-proposals', apart: ['group'] }), 'dh-group');
    assert.equal(checkOf({ parameter: 'ike-proposals', apart: ['encryption', 'group'] }), 'encryption-and-digest');
  });
});

describe('a row in which nothing answers', () => {
  const rows = Object.values(tree.observations).filter(
    ({ status, symptom, breaks, suspects }) =>
      status === 'Down' &&
      !symptom &&
      breaks === 'reachability' &&
      suspects.some(({ problem }) => problem === 'remote-peer-not-configured'),
  );

  test('says what to look at where the VPN worked before', () => {
    assert.ok(rows.length > 0);
    for (const row of rows) assert.match('workedBefore' in row ? row.workedBefore.text : '', /^If it worked before/);
  });

  test('takes no VPN for a new one', () => {
    assert.doesNotMatch(JSON.stringify([tree.observations, tree.steps]), /With a new VPN/);
  });
});
