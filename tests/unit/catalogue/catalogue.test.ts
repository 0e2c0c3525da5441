import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { tree } from '../../../content/tree.ts';
import { catalogueOf, messagesOfProblem, printersOf } from '../../../src/catalogue/catalogue.ts';
import { lookAlikes } from '../../../src/catalogue/look-alikes.ts';
import { readCatalogue } from '../../../src/catalogue/read.ts';
import type { Console, Message } from '../../../src/device/device.ts';

const message = (text: string, ...problems: string[]): Message => ({
  text,
  example: text,
  role: 'either',
  problems,
  meaning: 'It says so.',
  source: 'inferred',
});
const printer = (name: string, messages: Record<string, Message>): Console => ({ name, scope: 'All.', marks: {}, messages });
const tiny = catalogueOf(
  {},
  {
    zebra: printer('A zebra', { 'zebra-key': message('no key found', 'key'), 'zebra-wall': message('no answer', 'wall', 'key') }),
    ant: printer('Ze ant', { 'ant-key': message('no key at all was found here', 'key') }),
  },
);

describe('the catalogue', () => {
  test('is in the order of the names, not of the files', () => assert.deepEqual([...tiny.consoles.keys()], ['zebra', 'ant']));

  test('says of each message who prints it', () => {
    const last = tiny.messages.at(-1);
    assert.deepEqual([last?.id, last?.by, last?.byName], ['ant-key', 'ant', 'Ze ant']);
  });

  test('gives a problem’s own messages first', () => {
    const ids = messagesOfProblem(tiny, 'key').map(({ id }) => id);
    assert.deepEqual(ids, ['zebra-key', 'ant-key', 'zebra-wall']);
  });

  test('gives none for a problem that nothing prints', () => assert.deepEqual(messagesOfProblem(tiny, 'ghost'), []));

  test('finds the message in nearly the same words', () => {
    const [key] = tiny.messages;
    assert.ok(key);
    assert.deepEqual(
      lookAlikes(tiny.messages, key).map(({ id }) => id),
      ['ant-key'],
    );
  });
});

describe('the published catalogue', async () => {
  const catalogue = await readCatalogue();

  for (const problem of Object.keys(tree.problems))
    test(`something prints ${problem}`, () => assert.ok(messagesOfProblem(catalogue, problem).length > 0));

  test('names devices and consoles in one row, by their names', () => {
    const names = printersOf(catalogue).map(({ name }) => name);
    assert.equal(names.length, catalogue.devices.size + catalogue.consoles.size);
    assert.deepEqual(
      names,
      names.toSorted((a, b) => a.localeCompare(b, 'en')),
    );
    assert.equal(printersOf(catalogue).find(({ id }) => id === 'fortigate')?.address, '/devices/fortigate/#messages');
    assert.equal(printersOf(catalogue).find(({ id }) => id === 'sddc')?.address, '/messages/by-sddc/');
  });

  test('shows addresses for documentation only', () => {
    const others = catalogue.messages.flatMap(({ id, example }) =>
      [...example.matchAll(/(?<![\d.])(\d{1,3}(?:\.\d{1,3}){3})(?![\d.])/g)]
        .map(([, address = '']) => `${id}: ${address}`)
        .filter((line) => !isExample(line)),
    );
    assert.deepEqual(others, []);
  });
});

/** RFC 5737 documentation, private, shared, link-local, loopback and unspecified addresses, and masks. */
function isExample(line: string): boolean {
  return / (192\.0\.2|198\.51\.100|203\.0\.113|10\.|192\.168|172\.(1[6-9]|2\d|3[01])|100\.64|169\.254|127\.|0\.0\.0\.0|255\.)/.test(line);
}
