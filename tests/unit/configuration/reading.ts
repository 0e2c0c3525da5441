import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Format } from '../../../src/configuration/format.ts';
import { formats } from '../../../src/configuration/formats.ts';
import type { Cipher, Hash } from '../../../src/ike/algorithm.ts';
import type { End, ParameterId, Proposal, Values } from '../../../src/settings/end.ts';

type Read = { [Id in ParameterId]?: Values[Id] };

/** The values of an end without what is known of them. */
export function valuesOf(end: End): Read {
  return Object.fromEntries(Object.entries(end).map(([id, { value }]) => [id, value]));
}

/** How much a text looks like the syntax that a reader reads. */
export function likeness({ format }: Format, text: string): number {
  const syntax = formats.find((one) => one.format === format);
  assert.ok(syntax, `${format} is in the list`);
  return syntax.looksLike(text);
}

/** Proposals of one algorithm of each kind; null is none. */
export const proposalsOf = (...suites: (readonly [Cipher, Hash | null, number | null])[]): readonly Proposal[] =>
  suites.map(([cipher, hash, group]) => ({
    encryption: [cipher],
    integrity: hash ? [hash] : [],
    prf: [],
    groups: group === null ? [] : [group],
    esn: [],
  }));

const cipher = fc.constantFrom<Cipher>('aes-cbc-128', 'aes-cbc-192', 'aes-cbc-256', '3des');
const hash = fc.constantFrom<Hash>('sha1', 'sha2-256', 'sha2-512', 'md5');
const ikeProposal = fc
  .tuple(cipher, hash, fc.constantFrom(2, 5, 14, 15, 16, 19, 20, 21))
  .map(([encryption, integrity, group]) => proposalsOf([encryption, integrity, group])[0]);
const childProposal = fc.oneof(
  fc.tuple(cipher, hash).map(([encryption, integrity]) => proposalsOf([encryption, integrity, null])[0]),
  fc.constantFrom<Cipher>('aes-gcm-16-128', 'aes-gcm-16-256').map((encryption) => proposalsOf([encryption, null, null])[0]),
);
const list = (one: fc.Arbitrary<Proposal | undefined>): fc.Arbitrary<readonly Proposal[]> =>
  fc
    .uniqueArray(one, { minLength: 1, maxLength: 3, selector: (proposal) => JSON.stringify(proposal) })
    .map((all) => all.flatMap((proposal) => proposal ?? []));

const address = fc
  .tuple(fc.constantFrom('192.0.2', '198.51.100', '203.0.113'), fc.integer({ min: 1, max: 254 }))
  .map(([net, host]) => `${net}.${host}`);
const network = fc
  .tuple(fc.constantFrom('10', '172'), fc.integer({ min: 0, max: 255 }))
  .map(([first, second]) => `${first}.${second}.0.0/16`);
const label = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
const name = fc.tuple(label, label).map(([host, domain]) => `${host}.${domain}.example`);
const identity = fc.oneof(
  address.map((value) => ({ type: 'address' as const, value })),
  name.map((value) => ({ type: 'fqdn' as const, value })),
  fc.tuple(label, name).map(([user, domain]) => ({ type: 'email' as const, value: `${user}@${domain}` })),
  label.map((value) => ({ type: 'key-id' as const, value })),
);
const as = fc.integer({ min: 1, max: 4294967294 });
const selectors = fc.uniqueArray(fc.tuple(network, network), { minLength: 1, maxLength: 3, selector: (pair) => pair.join() });

/** Some value of each parameter; keys are left out, as no line shows one. */
export const anyOf: { readonly [Id in ParameterId]?: fc.Arbitrary<Values[Id]> } = {
  enabled: fc.boolean(),
  'ike-version': fc.constantFrom<Values['ike-version']>([1], [2]),
  'ike-mode': fc.constantFrom('main', 'aggressive'),
  'ike-proposals': list(ikeProposal),
  'ike-lifetime': fc.integer({ min: 300, max: 86400 }),
  'auth-method': fc.constantFrom('pre-shared key', 'certificate'),
  'local-address': address,
  'peer-address': address,
  'local-id': identity,
  'peer-id': fc.oneof(identity, fc.constant({ type: 'any' as const, value: '' })),
  initiation: fc.constantFrom('starts', 'on traffic', 'responds only'),
  dpd: fc.oneof(fc.constant(0), fc.integer({ min: 2, max: 60 })),
  mobike: fc.boolean(),
  'ike-fragmentation': fc.boolean(),
  'nat-traversal': fc.constantFrom('automatic', 'always', 'off'),
  'child-proposals': list(childProposal),
  pfs: fc.constantFrom(0, 2, 5, 14, 15, 16, 19, 20, 21).map((group) => [group]),
  encapsulation: fc.constantFrom('tunnel', 'transport'),
  selectors: selectors.map((pairs) => pairs.map(([local, remote]) => ({ local: [local], remote: [remote] }))),
  'child-lifetime': fc.integer({ min: 180, max: 86400 }),
  'child-kilobytes': fc.integer({ min: 64, max: 4294967 }),
  'replay-window': fc.constantFrom(0, 64, 128, 1024),
  'vti-address': fc.integer({ min: 0, max: 63 }).map((net) => `169.254.100.${net * 4 + 2}/30`),
  mtu: fc.integer({ min: 1280, max: 1500 }),
  mss: fc.oneof(fc.constant(0), fc.integer({ min: 536, max: 1460 })),
  'bgp-as': as,
  'bgp-neighbor-as': fc.oneof(as, fc.constantFrom('external' as const, 'internal' as const)),
  'bgp-address': address,
  'bgp-router-id': address,
  'bgp-hold-time': fc.integer({ min: 6, max: 600 }),
  'bgp-keepalive': fc.integer({ min: 2, max: 200 }),
  'bgp-multihop': fc.constantFrom(1, 2, 5, 255),
  'bgp-ttl-security': fc.boolean(),
  'bgp-families': fc.constantFrom<Values['bgp-families']>(['ipv4'], ['ipv4', 'ipv6']),
  'bgp-networks': fc.uniqueArray(network, { minLength: 1, maxLength: 3 }),
  'bgp-maximum-prefixes': fc.integer({ min: 1, max: 100000 }),
  'bgp-role': fc.constantFrom('provider', 'customer', 'peer', 'route server', 'route server client'),
  'bgp-strict-role': fc.boolean(),
  'bgp-passive': fc.boolean(),
  'bgp-enabled': fc.boolean(),
};

/** Parameters that one line may set together with another: the role with whether it is strict, the time of a check with its answer. */
const beside: Readonly<Record<string, readonly ParameterId[]>> = {
  'bgp-strict-role': ['bgp-role'],
  'bgp-neighbor': ['bgp-neighbor-as'],
  'vti-address': ['bgp-neighbor', 'bgp-families', 'bgp-as', 'bgp-neighbor-as', 'bgp-address'],
};

/** A line for a parameter, put below a configuration, sets it and nothing else; one that only deletes leaves what holds by default. */
export function changedBy<Id extends ParameterId>(format: Format, base: string, id: Id, value: Values[Id]): void {
  const [vpn] = format.read(base).vpns;
  const line = format.lineFor(id, value, 'SDDC', vpn?.called);
  if (line === null) return;
  const before = valuesOf(vpn?.end ?? {});
  const after = valuesOf(format.read(`${base}\n${line}\n`).vpns[0]?.end ?? {});
  if (after[id] !== undefined || !unsets.test(line)) assert.deepEqual(after[id], value, line);
  for (const other of [id, ...(beside[id] ?? [])]) {
    Reflect.deleteProperty(before, other);
    Reflect.deleteProperty(after, other);
  }
  assert.deepEqual(after, before, line);
}

const unsets = /^(?:delete|activate) |=""/m;

/** Texts that nobody means: each with what it is. */
export function hostileTexts(opening: string, many: (index: number) => string): readonly (readonly [what: string, text: string])[] {
  const lines = Array.from({ length: 250_000 }, (_, index) => many(index));
  return [
    ['nothing', ''],
    ['deep braces', `${opening}\n${'a {\n'.repeat(100_000)}${'}\n'.repeat(100_000)}`],
    ['deep braces in one line', `${opening} ${'a { '.repeat(100_000)}`],
    ['a line of a megabyte', `${opening}\n${'x'.repeat(1_000_000)}\n`],
    ['a megabyte of words', `${opening}\n${'word '.repeat(200_000)};\n`],
    ['a megabyte of quotes', `set security ike gateway ${'"'.repeat(1_000_000)}\n`],
    ['a megabyte of blanks', `${' '.repeat(1_000_000)}x\n`],
    ['binary rubbish', Array.from({ length: 100_000 }, (_, index) => String.fromCharCode((index * 7919) % 256)).join('')],
    ['a file of many megabytes', lines.join('\n')],
    [
      'names of objects in JavaScript',
      'set security ike gateway __proto__ address constructor\nset security ipsec vpn toString ike gateway __proto__\n',
    ],
  ];
}
