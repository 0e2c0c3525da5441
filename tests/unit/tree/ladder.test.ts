import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ladder, layerMeanings, layerNames } from '../../../src/tree/ladder.ts';
import { layers } from '../../../src/tree/tree.ts';

describe('the ladder', () => {
  test('below the fault is proven, above it unknown', () => {
    assert.deepEqual(
      ladder('ipsec').map(({ rung }) => rung),
      ['proven', 'proven', 'broken', 'unknown', 'unknown', 'unknown'],
    );
  });

  for (const layer of layers)
    test(`a fault in ${layer} breaks that rung alone`, () => {
      const broken = ladder(layer).filter(({ rung }) => rung === 'broken');
      assert.deepEqual(broken, [{ layer, rung: 'broken' }]);
    });

  test('every layer has a name and a meaning', () => {
    for (const layer of layers) assert.ok(layerNames[layer] && layerMeanings[layer]);
  });
});
