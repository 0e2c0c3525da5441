import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { tree } from '../../../content/tree.ts';
import { candidates, observe } from '../../../src/console/observe.ts';
import type { GoKnown } from '../../../src/console/go.ts';
import { goKeys, resolveGo } from '../../../src/console/go.ts';
import { fields, fieldValues, readQuery, writeQuery } from '../../../src/console/reading.ts';
import { staleValues } from '../../../src/console/stale-query.ts';
import { nearestAddresses } from '../../../src/text/nearest.ts';

const problems = Object.keys(tree.problems);
const known: GoKnown = { ...tree, devices: ['fortigate'], retired: new Map() };
const addresses = [...problems.map((id) => `/problems/${id}/`), ...Object.keys(tree.observations).map((id) => `/status/${id}/`)];

/** Anything that may stand behind a key: what the console says, near misses of it, gaps of templates, names that objects have, any text. */
const words = fields.flatMap((field) =>
  fieldValues[field].flatMap(({ value, label }) => [value, label, label.toUpperCase(), `Down (${label})`, value.slice(1)]),
);
const value = fc.oneof(
  fc.constantFrom(...words),
  fc.constantFrom(...problems, ...problems.map((id) => id.slice(0, -2)), '__proto__', 'constructor', 'toString', 'hasOwnProperty'),
  fc.constantFrom(
    '',
    ' ',
    '<no value>',
    '{{ .x }}',
    '${x}',
    '%',
    '%ff',
    '\0',
    '\u202e',
    '../../etc/passwd',
    'javascript:alert(1)',
    '<script>',
    '#',
    '?',
  ),
  fc.string({ unit: 'binary' }),
  fc.string({ minLength: 500, maxLength: 3000 }),
);
const key = fc.oneof(fc.constantFrom<string>(...goKeys, ...goKeys), fc.string());
const queries = fc.array(fc.tuple(key, value), { maxLength: 8 }).map((pairs) => new URLSearchParams(pairs));
/** A query string as it stands in an address, mangled by hand: signs anywhere, broken escapes. */
const mangled = fc
  .array(
    fc.oneof(
      fc.constantFrom('status=', 'channel=', 'tunnel=', 'bgp=', '&', '=', '?', '#', '%', '%zz', '+', ';', ...words.slice(0, 40)),
      fc.string(),
    ),
    { maxLength: 12 },
  )
  .map((parts) => new URLSearchParams(parts.join('')));
const any = fc.oneof(queries, mangled);
const many = { numRuns: 5000 };

describe('any query', () => {
  test('is read, and comes to an observation as soon as it says anything', () => {
    fc.assert(
      fc.property(any, (query) => {
        const { reading } = readQuery(query);
        const observed = observe(tree, reading);
        assert.equal(
          observed === null,
          Object.values(reading).every((part) => part === null),
        );
        if (observed) assert.ok(Object.hasOwn(tree.observations, observed.id) && candidates(tree, reading).length > 0);
      }),
      many,
    );
  });

  test('is the same when written and read again', () => {
    fc.assert(
      fc.property(any, (query) => {
        const { reading } = readQuery(query);
        assert.deepEqual(readQuery(writeQuery(reading)), { reading, dropped: [] });
      }),
      many,
    );
  });

  test('of an alert leads to a page that there is, or says what it may mean', () => {
    fc.assert(
      fc.property(any, (query) => {
        const { to, leads, notices, message } = resolveGo(query, known);
        for (const address of [...(to ? [to] : []), ...leads.map((lead) => lead.address)]) {
          const page = address.replace(/[?#].*$/, '');
          assert.ok(addresses.includes(page) || ['/', '/status/', '/problems/'].includes(page), address);
          assert.ok(URL.canParse(address, 'https://tunnel-down.example'));
        }
        if (to === null) assert.ok(leads.length || notices.length || message, query.toString());
        assert.ok(notices.every((notice) => notice.length < 700));
      }),
      many,
    );
  });

  test('is checked in a runbook’s link', () => {
    fc.assert(
      fc.property(fc.constantFrom('/', '/go/', '/problems/mtu-mss/', ''), any, (path, query) => {
        for (const { what, mend } of staleValues(path, query, { problems, devices: ['fortigate'], successor: () => null }))
          assert.ok(what && mend);
      }),
      many,
    );
  });
});

describe('any path or hash', () => {
  const paths = fc.oneof(
    fc
      .constantFrom(...addresses)
      .chain((address) => fc.nat({ max: address.length }).map((at) => address.slice(0, at) + address.slice(at + 1))),
    fc
      .array(fc.oneof(fc.constantFrom('/', '//', '..', '%', '%ff', 'problems', 'status', '#', '?'), fc.string({ unit: 'binary' })), {
        maxLength: 10,
      })
      .map((parts) => parts.join('')),
  );

  test('has nearest addresses that there are, at most as many as asked for', () => {
    fc.assert(
      fc.property(paths, fc.nat({ max: 6 }), (path, most) => {
        const near = nearestAddresses(path, addresses, most);
        assert.ok(near.length <= most && near.every((address) => addresses.includes(address)));
      }),
      many,
    );
  });

  test('with one letter left out still finds its page first', () => {
    for (const id of problems.filter((name) => name.length > 6)) {
      const at = Math.floor(id.length / 2);
      assert.equal(nearestAddresses(`/problems/${id.slice(0, at)}${id.slice(at + 1)}/`, addresses, 1)[0], `/problems/${id}/`);
    }
  });
});
