import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { tree } from '../../../content/tree.ts';
import { fitting } from '../../../src/console/fitting.ts';
import { candidates, observe } from '../../../src/console/observe.ts';
import type { Field } from '../../../src/console/reading.ts';
import { fields, fieldValues, readQuery } from '../../../src/console/reading.ts';

const fit = (query: string) => {
  const found = fitting(tree, readQuery(new URLSearchParams(query)).reading);
  assert.ok(found);
  return found;
};
const ids = (query: string) => fit(query).suspects.map(({ problem }) => problem);

const anyQuery = fc
  .record(Object.fromEntries(fields.map((field) => [field, fc.option(fc.constantFrom(...fieldValues[field].map(({ value }) => value)))])))
  .map((values) =>
    new URLSearchParams(Object.entries(values).flatMap(([field, value]): [string, string][] => (value ? [[field, value]] : []))).toString(),
  );

describe('a card that is not complete', () => {
  test('suspects whatever a row that fits suspects', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const { reading } = readQuery(new URLSearchParams(query));
        const rows = candidates(tree, reading).flatMap((id) => tree.observations[id as keyof typeof tree.observations].suspects);
        assert.deepEqual(new Set(fit(query).suspects.map(({ problem }) => problem)), new Set(rows.map(({ problem }) => problem)));
      }),
    );
  });

  test('has the likeliest of a status that a source states first', () => {
    assert.equal(ids('channel=negotiating')[0], 'remote-peer-not-configured');
    assert.equal(ids('channel=up&tunnel=down')[0], 'phase2-crypto-mismatch');
    assert.equal(ids('status=yellow')[0], 'bgp-asn-mismatch');
  });

  test('says which part to set next: the one that splits them best', () => {
    assert.equal(fit('status=down').next?.part, 'channel');
    assert.equal(fit('status=down&channel=down').next?.part, 'channelError');
    assert.equal(fit('channel=up&tunnel=down').next?.part, 'tunnelError');
    assert.equal(fit('status=success').next?.part, 'symptom');
    assert.equal(fit('status=yellow').next?.part, 'bgp');
  });

  test('never leaves more suspects once that part is set than it says', () => {
    const parts: Readonly<Record<string, Field>> = {
      status: 'status',
      channel: 'channel',
      tunnel: 'tunnel',
      bgp: 'bgp',
      symptom: 'symptom',
    };
    for (const query of ['status=down', 'channel=negotiating', 'tunnel=down', 'status=in-progress', 'channel=up', 'status=success']) {
      const { next, suspects } = fit(query);
      const field = next && parts[next.part];
      assert.ok(next && field, query);
      assert.ok(next.most <= suspects.length);
      for (const { value } of fieldValues[field]) {
        const more = readQuery(new URLSearchParams(`${query}&${field}=${value}`)).reading;
        if (observe(tree, more)?.match === 'nearest') continue;
        assert.ok((fitting(tree, more)?.suspects.length ?? 0) <= suspects.length, `${query}&${field}=${value}`);
      }
    }
  });

  test('asks for no error that stands beside nothing', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const { reading } = readQuery(new URLSearchParams(query));
        const { next } = fit(query);
        if (next?.part === 'channelError') assert.equal(reading.channel, 'Down');
        if (next?.part === 'tunnelError') assert.ok(reading.tunnel === 'Down' || reading.tunnel === 'Some Up');
      }),
    );
  });

  test('says under which values a suspect is one, where not under all', () => {
    const phase2 = fit('status=down').suspects.find(({ problem }) => problem === 'phase2-crypto-mismatch');
    assert.ok(phase2?.when.every((value) => /^(Negotiating|Up)/.test(value)) && phase2.when.length > 0);
  });

  test('says where it breaks only when all rows agree', () => {
    assert.equal(fit('status=down').breaks, null);
    assert.equal(fit('status=yellow').breaks, 'bgp');
  });
});
