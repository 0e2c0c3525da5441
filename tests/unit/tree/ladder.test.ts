import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { breaksAt, ladder, layerMeanings, layerNames, supposedLadder } from '../../../src/tree/ladder.ts';
import { layers } from '../../../src/tree/tree.ts';

const rungs = (seen: Parameters<typeof ladder>[0]) => ladder(seen).map(({ rung }) => rung);
const shown = { layer: 'ike', because: 'Channel Status Up' } as const;

describe('the ladder of what was seen', () => {
  test('proves nothing that nothing shows, also below the fault', () =>
    assert.deepEqual(rungs({ proven: [shown], breaks: { at: ['bgp'], because: 'Yellow' } }), [
      'unknown',
      'proven',
      'unknown',
      'unknown',
      'broken',
      'unknown',
    ]));

  test('says what shows it', () =>
    assert.equal(ladder({ proven: [shown], breaks: null }).find(({ layer }) => layer === 'ike')?.because, 'Channel Status Up'));

  test('has a fault where it is, also where something says that the layer works', () =>
    assert.equal(rungs({ proven: [shown], breaks: { at: ['ike'], because: 'a check' } })[1], 'broken'));

  test('breaks in none of several layers for certain', () =>
    assert.deepEqual(rungs({ proven: [], breaks: { at: ['reachability', 'ike'], because: 'the console' } }).slice(0, 3), [
      'suspected',
      'suspected',
      'unknown',
    ]));

  test('tells what was checked from what is proven', () =>
    assert.deepEqual(rungs({ proven: [shown], checked: ['reachability', 'ike'], breaks: null }).slice(0, 3), [
      'checked',
      'proven',
      'unknown',
    ]));
});

describe('where it breaks', () => {
  test('is where its authors put it, while nothing else is suspected', () =>
    assert.deepEqual(breaksAt('ike', ['ike', 'ike'], []), ['ike']));

  test('may be every layer in which something is suspected', () =>
    assert.deepEqual(breaksAt('reachability', ['ike', 'reachability'], []), ['reachability', 'ike']));

  test('is the layer that is down, where something may not stay up', () =>
    assert.deepEqual(breaksAt('ipsec', ['ipsec', 'stability'], []), ['ipsec']));

  test('is no layer that is known to work', () => assert.deepEqual(breaksAt('bgp', ['reachability', 'bgp'], ['reachability']), ['bgp']));
});

describe('the ladder of what is supposed', () => {
  test('works below the fault and knows nothing above it', () => {
    assert.deepEqual(
      supposedLadder('ipsec').map(({ rung }) => rung),
      ['proven', 'proven', 'broken', 'unknown', 'unknown', 'unknown'],
    );
  });

  for (const layer of layers)
    test(`a fault in ${layer} breaks that rung alone`, () => {
      const broken = supposedLadder(layer).filter(({ rung }) => rung === 'broken');
      assert.deepEqual(broken, [{ layer, rung: 'broken' }]);
    });
});

test('every layer has a name and a meaning', () => {
  for (const layer of layers) assert.ok(layerNames[layer] && layerMeanings[layer]);
});
