import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sourcesIn, sourcesInProse } from '../../../src/tree/citations.ts';

describe('sources in data', () => {
  test('each stands once, in order, however deep', () => {
    const content = [{ source: 'b' }, { checks: { one: { source: 'a', inner: [{ source: 'b' }] } } }];
    assert.deepEqual(sourcesIn(content), ['b', 'a']);
  });

  test('inferred and unverified are none', () => assert.deepEqual(sourcesIn([{ source: 'inferred' }, { source: 'unverified' }]), []));

  test('nothing and plain words have none', () => assert.deepEqual(sourcesIn([null, undefined, 'source', { source: 3 }]), []));
});

describe('sources in prose', () => {
  test('each stands once, in order', () => {
    assert.deepEqual(sourcesInProse('A <Source id="b" /> and <Source id="a" />. <Source id="b" /> <Inferred />'), ['b', 'a']);
  });
});
