import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { tree } from '../../../content/tree.ts';
import { addressOfRef } from '../../../src/tree/addresses.ts';
import { graphOf } from '../../../src/tree/graph.ts';
import { nearestAddresses } from '../../../src/text/nearest.ts';

const known = [...graphOf(tree).keys()].map(addressOfRef);

describe('the nearest addresses', () => {
  const cases = [
    ['/problems/pre-share-key-mismatch', '/problems/pre-shared-key-mismatch/'],
    ['/problem/phase1-crypto/', '/problems/phase1-crypto-mismatch/'],
    ['/MTU_MSS.html', '/problems/mtu-mss/'],
  ] as const;
  for (const [wrong, right] of cases)
    test(`${wrong} was meant to be ${right}`, () => assert.ok(nearestAddresses(wrong, known).includes(right)));

  test('a known address is nearest to itself', () => {
    for (const address of known) assert.equal(nearestAddresses(address, known, 1)[0], address);
  });

  test('nothing is near to nonsense', () => assert.deepEqual(nearestAddresses('/zzqqxx', known), []));

  test('any text gives at most five', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => nearestAddresses(text, known).length <= 5),
      { numRuns: 30 },
    );
  });
});
