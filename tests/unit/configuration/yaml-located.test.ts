import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { field, items, textOf } from '../../../src/configuration/json-located.ts';
import { readYaml } from '../../../src/configuration/yaml-located.ts';

describe('YAML of a terminal', () => {
  test('keeps the line of each value, through prompts and tables', () => {
    const { documents, notes } = readYaml(
      ['$ gcloud list', 'NAME  REGION', 'one   here', 'me@box:~$ gcloud describe one', 'name: one', 'list:', '- a: 1', '- a: 2'].join(
        '\r\n',
      ),
    );
    assert.deepEqual(notes, []);
    assert.equal(documents.length, 1);
    assert.equal(field(documents[0], 'name')?.line, 5);
    assert.deepEqual(
      items(field(documents[0], 'list')).map((one) => [one.line, textOf(field(one, 'a'))]),
      [
        [7, '1'],
        [8, '2'],
      ],
    );
  });
  test('tells the line where it stops being YAML, and reads what is left', () => {
    const { documents, notes } = readYaml(['name: one', 'list: [1, 2', '> next', 'name: two'].join('\n'));
    assert.deepEqual(
      notes.map(({ text }) => text),
      [''],
    );
    assert.ok(documents.some((one) => textOf(field(one, 'name')) === 'two'));
  });
  test('follows no alias', () => {
    const { documents } = readYaml('base: &b\n  name: one\nother: *b\n');
    assert.equal(field(documents[0], 'other'), undefined);
  });
  test('takes any text without an exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => Array.isArray(readYaml(`a: ${text}\n- b:\n${text}`).documents)),
    );
  });
});
