import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ladder, layerMeanings, layerNames, supposedLadder } from '../../../src/tree/ladder.ts';
import { layers } from '../../../src/tree/tree.ts';

const rungs = (seen: Parameters<typeof ladder>[0]) => ladder(seen).map(({ rung }) => rung);
const shown = { layer: 'ike', because: 'Channel Status Up' } as const;

describe('the ladder of what was seen', () => {
  test('proves nothing that nothing shows, also below the fault', () =>
    assert.deepEqual(rungs({ proven: [shown], broken: { layer: 'bgp', because: 'Yellow' } }), [
      'unknown',
      'proven',
      'unknown',
      'unknown',
      'broken',
      'unknown',
    ]));

  test('says what shows it', () =>
    assert.equal(ladder({ proven: [shown], broken: null }).find(({ layer }) => layer === 'ike')?.because, 'Channel Status Up'));

  test('has a fault where it is, also where something says that the layer works', () =>
    assert.equal(rungs({ proven: [shown], broken: { layer: 'ike', because: 'a check' } })[1], 'broken'));

  test('tells what was checked from what is proven', () =>
    assert.deepEqual(rungs({ proven: [shown], checked: ['reachability', 'ike'], broken: null }).slice(0, 3), [
      'checked',
      'proven',
      'unknown',
    ]));
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
