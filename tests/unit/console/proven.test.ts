import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { tree } from '../../../content/tree.ts';
import { provenByConsole } from '../../../src/console/proven.ts';
import { readingOf, readQuery } from '../../../src/console/reading.ts';
import { layers } from '../../../src/tree/tree.ts';

const proven = (query: string) => provenByConsole(readQuery(new URLSearchParams(query)).reading);
const names = (query: string) => proven(query).map(({ layer }) => layer);

describe('what the console shows proves', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['status=down', []],
    ['channel=negotiating', []],
    ['channel=up', ['reachability', 'ike']],
    ['channel=up&tunnel=down', ['reachability', 'ike']],
    ['tunnel=some-up', ['reachability', 'ike', 'ipsec']],
    ['status=yellow', ['reachability', 'ike', 'ipsec']],
    ['status=success&bgp=established', ['reachability', 'ike', 'ipsec', 'bgp']],
    ['bgp=flapping', ['reachability', 'ike', 'ipsec']],
    ['channel=authentication-failed', ['reachability']],
    ['channel=peer-not-responding', []],
  ];
  for (const [query, layersShown] of cases)
    test(`${query}: ${layersShown.join(', ') || 'nothing'}`, () => assert.deepEqual(names(query), layersShown));

  test('with the part that shows it', () => assert.equal(proven('channel=up')[0]?.because, 'Channel Status Up'));

  test('nothing of parts that can’t stand together', () => {
    assert.deepEqual(names('channel=negotiating&tunnel=up'), []);
    assert.deepEqual(names('status=success&channel=down'), []);
  });

  for (const [id, observation] of Object.entries(tree.observations))
    test(`no layer at or above where ${id} breaks, but what it shows to be up`, () => {
      const at = layers.indexOf(observation.breaks);
      const above = provenByConsole(readingOf(observation)).filter(({ layer }) => layers.indexOf(layer) >= at);
      assert.ok(
        above.every(({ because }) => /Up|Established|Success|Yellow/.test(because)),
        JSON.stringify(above),
      );
    });
});
