import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { tree } from '../../../content/tree.ts';
import type { Reading } from '../../../src/console/reading.ts';
import { emptyReading, fields, fieldValues, readingOf, readQuery, valueOf, writeQuery } from '../../../src/console/reading.ts';
import { isSlug } from '../../../src/tree/addresses.ts';

const read = (query: string) => readQuery(new URLSearchParams(query));

/** Any reading that the fields can express: of each field one value or none. */
const anyReading = fc
  .tuple(...fields.map((field) => fc.option(fc.constantFrom(...fieldValues[field]))))
  .map((chosen) => chosen.reduce<Reading>((reading, value) => ({ ...reading, ...value?.sets }), emptyReading));

describe('a query', () => {
  test('is read in any order and case', () => {
    const { reading, dropped } = read('tunnel=IPSec+negotiation+not+started&STATUS=x&channel=NEGOTIATING&status=Down');
    assert.deepEqual(
      [reading, dropped],
      [{ ...emptyReading, status: 'Down', channel: 'Negotiating', tunnel: 'Down', tunnelError: 'IPSec negotiation not started' }, []],
    );
  });

  test('with an error implies that its part is down', () => {
    assert.deepEqual(read('channel=no-proposal-chosen').reading, { ...emptyReading, channel: 'Down', channelError: 'No proposal chosen' });
  });

  test('tells an error of some tunnels from one of all', () => {
    const { reading } = read('tunnel=some-up-ts-unacceptable');
    assert.deepEqual([reading.tunnel, reading.tunnelError], ['Some Up', 'TS unacceptable']);
  });

  test('drops stale values and names them', () => {
    assert.deepEqual(read('status=broken&channel=up&tunnel=').dropped, ['status=broken']);
  });

  test('leaves alone the keys that are not the console’s', () => {
    assert.deepEqual(read('device=fortigate&q=psk'), { reading: emptyReading, dropped: [] });
  });

  test('of any text gives a reading and no exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { reading, dropped } = read(text);
        assert.deepEqual(Object.keys(reading), Object.keys(emptyReading));
        assert.ok(Array.isArray(dropped));
      }),
    );
  });

  test('of known keys with any values gives a reading and no exception', () => {
    const pair = fc.tuple(fc.constantFrom(...fields), fc.string({ unit: 'grapheme' }));
    fc.assert(fc.property(fc.array(pair), (pairs) => readQuery(new URLSearchParams(pairs)).dropped.length <= fields.length));
  });
});

describe('a written query', () => {
  test('has its keys sorted', () => {
    const query = writeQuery({
      ...emptyReading,
      status: 'Down',
      channel: 'Negotiating',
      tunnel: 'Down',
      tunnelError: 'IPSec negotiation not started',
    });
    assert.equal(query.toString(), 'channel=negotiating&status=down&tunnel=ipsec-negotiation-not-started');
  });

  test('of nothing is empty', () => assert.equal(writeQuery(emptyReading).toString(), ''));

  test('is read back as the same reading', () => {
    fc.assert(fc.property(anyReading, (reading) => assert.deepEqual(readQuery(writeQuery(reading)), { reading, dropped: [] })));
  });

  for (const [id, observation] of Object.entries(tree.observations))
    test(`of ${id} is read back as it`, () => {
      assert.deepEqual(readQuery(writeQuery(readingOf(observation))).reading, readingOf(observation));
    });
});

describe('the values of an address', () => {
  for (const field of fields) {
    test(`of ${field} are ids, each once`, () => {
      const values = fieldValues[field].map(({ value }) => value);
      assert.deepEqual([...new Set(values)].filter(isSlug), values);
    });

    test(`of ${field} are what a reading is written as`, () => {
      for (const { value, sets } of fieldValues[field]) assert.equal(valueOf({ ...emptyReading, ...sets }, field), value);
    });
  }
});
