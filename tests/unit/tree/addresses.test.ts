import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { tree } from '../../../content/tree.ts';
import type { Kind, NodeRef } from '../../../src/tree/addresses.ts';
import { addressOf, addressOfRef, isSlug, parseRef, slug } from '../../../src/tree/addresses.ts';
import { graphOf } from '../../../src/tree/graph.ts';

describe('an address', () => {
  const cases: readonly (readonly [kind: Kind, address: string])[] = [
    ['step', '/steps/mtu-mss/'],
    ['end', '/steps/mtu-mss/'],
    ['problem', '/problems/mtu-mss/'],
    ['observation', '/status/mtu-mss/'],
    ['message', '/messages/mtu-mss/'],
    ['device', '/devices/mtu-mss/'],
  ];
  for (const [kind, address] of cases) test(`a ${kind} lives at ${address}`, () => assert.equal(addressOf(kind, 'mtu-mss'), address));

  test('no two nodes of the tree share one', () => {
    const addresses = [...graphOf(tree).keys()].map(addressOfRef);
    assert.equal(new Set(addresses).size, addresses.length);
  });
});

describe('a reference', () => {
  test('is split at its first slash', () => assert.deepEqual(parseRef('problem/mtu-mss'), { kind: 'problem', id: 'mtu-mss' }));

  test('of an unknown kind is refused with the known kinds', () => {
    const ref = 'layer/ike' as NodeRef; // a wrong kind, on purpose
    assert.throws(() => parseRef(ref), /"layer\/ike" names no kind of page\. Kinds: step, end, problem/);
  });

  test('of a kind that every object has is refused', () => {
    const ref = 'constructor/x' as NodeRef; // a wrong kind, on purpose
    assert.throws(() => parseRef(ref), RangeError);
  });
});

describe('a slug', () => {
  test('is lower-case words with hyphens', () => assert.equal(slug(' SR state is not Active! '), 'sr-state-is-not-active'));

  test('of any text is empty or an id', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => slug(text) === '' || isSlug(slug(text))));
  });

  test('of a slug is itself', () => {
    fc.assert(fc.property(fc.string(), (text) => slug(slug(text)) === slug(text)));
  });

  for (const text of ['', 'Mtu', '-mtu', 'mtu-', 'mtu--mss', 'mtu_mss', 'mtu mss'])
    test(`"${text}" is none`, () => assert.ok(!isSlug(text)));
});
