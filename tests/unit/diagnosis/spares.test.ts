import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { stateWords } from '../../../content/diagnosis/states.ts';
import { spareRows } from '../../../src/diagnosis/tables.ts';
import { createPhraseReader } from '../../../src/reading/states/phrases.ts';

const lines = (...texts: string[]) => texts.map((text, index) => ({ number: index + 1, text }));
const row = (counts: string) => `                64512   48211    0 16d17h44m ${counts} (IPv4)`;

describe('a neighbor none of whose routes is active', () => {
  test('is a spare beside one that brings as many and is used', () =>
    assert.deepEqual(spareRows(lines(row('14/14/6'), row('14/0/6'))), [2]));
  test('is none where it brings more than any that is used', () => assert.deepEqual(spareRows(lines(row('2/2/6'), row('14/0/6'))), []));
  test('is none alone, nor beside another unused one', () => assert.deepEqual(spareRows(lines(row('14/0/6'), row('9/0/6'))), []));
  test('is none where it brings nothing', () => assert.deepEqual(spareRows(lines(row('14/14/6'), row('0/0/6'))), []));
});

describe('a counter of what went wrong', () => {
  const says = (...texts: string[]) => createPhraseReader(stateWords.phrases)(lines(...texts)).map((fact) => fact.says);

  test('says nothing where it is a few of many packets', () =>
    assert.deepEqual(says('decap packets: 11820044', 'replay packets: 3'), ['beside']));
  test('says it where it is one of a thousand or more', () =>
    assert.deepEqual(says('decap packets: 11820', 'replay packets: 300'), ['replays']));
  test('says it where nobody counts what went well', () => assert.deepEqual(says('MD5 auth failures: 4'), ['signature failed']));
});
