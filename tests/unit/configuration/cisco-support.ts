import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Format, Vpn } from '../../../src/configuration/format.ts';
import type { Cipher, Hash } from '../../../src/ike/algorithm.ts';
import type { End, ParameterId, Proposal, Values } from '../../../src/settings/end.ts';

/** What is set at an end, without the lines that it stands on. */
export function said(end: End): Partial<Record<ParameterId, unknown>> {
  return Object.fromEntries(Object.entries(end).map(([id, given]) => [id, given.value]));
}

/** The VPN of a name in a text. */
export function vpnOf(format: Format, text: string, name?: string): Vpn {
  const { vpns } = format.read(text);
  const found = name === undefined ? vpns[0] : vpns.find((vpn) => vpn.name === name);
  assert.ok(found, `no ${name ?? 'VPN'} in ${vpns.map((vpn) => vpn.name).join()}`);
  return found;
}

/** Proposals in short: `aes-cbc-256/sha2-256/-/14`. */
export const inShort = (proposals: readonly Proposal[] = []): string[] =>
  proposals.map(({ encryption, integrity, prf, groups }) =>
    [encryption, integrity, prf, groups].map((of) => of.join('+') || '-').join('/'),
  );

/** Reads why each line was noted. */
export const whyOf = (format: Format, text: string): string[] => format.read(text).notes.map(({ line, why }) => `${line}: ${why}`);

/** A plain object, as the readers make them. */
const recordOf = <T>(model: { readonly [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> =>
  fc.record<T>(model, { noNullPrototype: true });

const byte = fc.integer({ min: 1, max: 254 });
const address = fc.tuple(byte, byte, byte, byte).map((parts) => parts.join('.'));
const network = fc.tuple(byte, byte, fc.integer({ min: 16, max: 16 })).map(([one, two, length]) => `${one}.${two}.0.0/${length}`);
const word = fc.stringMatching(/^[a-z][a-z0-9]{1,12}$/);
const host = word.map((name) => `${name}.example.com`);
const seconds = fc.integer({ min: 120, max: 86_400 });
const hash = fc.constantFrom<Hash>('md5', 'sha1', 'sha2-256', 'sha2-384', 'sha2-512');
const cbc = fc.constantFrom<Cipher>('des', '3des', 'aes-cbc-128', 'aes-cbc-192', 'aes-cbc-256');
const gcm = fc.constantFrom<Cipher>('aes-gcm-16-128', 'aes-gcm-16-256');
const group = fc.constantFrom(1, 2, 5, 14, 15, 16, 19, 20, 21, 24);
const some = <T>(one: fc.Arbitrary<T>) => fc.uniqueArray(one, { minLength: 1, maxLength: 3 });
const ike = (prf: fc.Arbitrary<Hash[]>) =>
  fc.oneof(
    recordOf({ encryption: some(cbc), integrity: some(hash), prf, groups: some(group), esn: fc.constant([]) }),
    recordOf({ encryption: some(gcm), integrity: fc.constant([]), prf: some(hash), groups: some(group), esn: fc.constant([]) }),
  );
const child = fc.oneof(
  recordOf({ encryption: fc.tuple(cbc), integrity: fc.tuple(hash), prf: fc.constant([]), groups: fc.constant([]), esn: fc.constant([]) }),
  recordOf({ encryption: fc.tuple(gcm), integrity: fc.constant([]), prf: fc.constant([]), groups: fc.constant([]), esn: fc.constant([]) }),
);

/** Values of parameters that Cisco's devices have. */
export const values: { readonly [Id in ParameterId]?: fc.Arbitrary<Values[Id]> } = {
  enabled: fc.boolean(),
  'ike-proposals': fc.array(ike(some(hash)), { minLength: 1, maxLength: 3 }),
  'ike-lifetime': seconds,
  'auth-method': fc.constant('certificate' as const),
  'local-address': address,
  'peer-address': address,
  'local-id': recordOf({ type: fc.constant('key-id' as const), value: word }),
  'peer-id': fc.oneof(
    recordOf({ type: fc.constant('address' as const), value: fc.oneof(address, network) }),
    recordOf({ type: fc.constantFrom('fqdn' as const, 'email' as const, 'key-id' as const), value: host }),
    host.map((name) => ({ type: 'fqdn' as const, value: `*.${name}` })),
    fc.constant({ type: 'any' as const, value: 'any' }),
  ),
  initiation: fc.constantFrom('starts', 'on traffic', 'responds only'),
  dpd: fc.oneof(fc.constant(0), fc.integer({ min: 10, max: 3600 })),
  'ike-fragmentation': fc.boolean(),
  'nat-traversal': fc.constantFrom('automatic', 'off'),
  'child-proposals': fc.array(child, { minLength: 1, maxLength: 3 }),
  pfs: fc.oneof(
    fc.constant([0]),
    group.map((one) => [one]),
  ),
  encapsulation: fc.constantFrom('tunnel', 'transport'),
  selectors: fc.oneof(
    fc.constant([{ local: ['0.0.0.0/0'], remote: ['0.0.0.0/0'] }]),
    fc.array(recordOf({ local: fc.tuple(network), remote: fc.tuple(network) }), { minLength: 1, maxLength: 4 }),
  ),
  'child-lifetime': seconds,
  'child-kilobytes': fc.oneof(fc.constant(0), fc.integer({ min: 2560, max: 4_608_000 })),
  'replay-window': fc.constantFrom(0, 64, 128, 256, 512, 1024),
  'vti-address': fc.tuple(address, fc.integer({ min: 24, max: 30 })).map(([one, length]) => `${one}/${length}`),
  mtu: fc.integer({ min: 576, max: 1500 }),
  mss: fc.oneof(fc.constant(0), fc.integer({ min: 500, max: 1460 })),
  'bgp-as': fc.integer({ min: 1, max: 4_294_967_295 }),
  'bgp-neighbor-as': fc.integer({ min: 1, max: 4_294_967_295 }),
  'bgp-router-id': address,
  'bgp-password': fc.constant(null),
  'bgp-hold-time': fc.integer({ min: 3, max: 65_535 }),
  'bgp-keepalive': fc.integer({ min: 1, max: 20_000 }),
  'bgp-multihop': fc.integer({ min: 1, max: 255 }),
  'bgp-ttl-security': fc.boolean(),
  'bgp-families': fc.subarray(['ipv4', 'ipv6']),
  'bgp-in': fc.constantFrom('all', 'none'),
  'bgp-out': fc.constantFrom('all', 'none'),
  'bgp-networks': some(network),
  'bgp-maximum-prefixes': fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 100_000 })),
  'bgp-passive': fc.boolean(),
  'bgp-enabled': fc.boolean(),
};

/** What a line says beside its parameter, by its nature: both timers stand in one line, and a certificate takes the place of a key. */
const together: Readonly<Partial<Record<ParameterId, readonly ParameterId[]>>> = {
  'bgp-hold-time': ['bgp-keepalive'],
  'bgp-keepalive': ['bgp-hold-time'],
  'auth-method': ['pre-shared-key'],
};

/** Puts the line of each value of a parameter behind a text, and reads it back: it holds, and nothing else has changed. */
export function expectReadsBack(format: Format, text: string, id: ParameterId): void {
  const { name, end, called } = vpnOf(format, text);
  const before = said(end);
  const arbitrary: fc.Arbitrary<Values[ParameterId]> | undefined = values[id];
  assert.ok(arbitrary);
  fc.assert(
    fc.property(arbitrary, (value) => {
      const line = format.lineFor(id, value, name, called);
      if (line === null) return;
      const after = said(vpnOf(format, `${text}\n${line}\n`, name).end);
      assert.deepEqual(after[id], value, line);

      const besides = Object.fromEntries((together[id] ?? []).map((other) => [other, undefined]));
      assert.deepEqual({ ...after, ...besides }, { ...before, [id]: value, ...besides }, line);
    }),
    { numRuns: 60 },
  );
}

/** Beginnings of texts in other syntaxes, of logs and of prose. */
export const strangers: readonly string[] = [
  'connections {\n  sddc {\n    version = 2\n    remote_addrs = 198.51.100.20\n  }\n}\n',
  'conn sddc\n  keyexchange=ikev2\n  right=198.51.100.20\n  ike=aes256-sha256-modp2048\n',
  'ikev2 "sddc" active esp from 10.0.0.0/8 to 192.0.2.0/24 peer 198.51.100.20\n',
  'set network ike gateway SDDC protocol version ikev2\nset network interface tunnel units tunnel.1\n',
  'config vpn ipsec phase1-interface\n    edit "sddc"\n        set interface "wan1"\n    next\nend\n',
  'set security ike gateway SDDC address 198.51.100.20\nset interfaces st0 unit 1 family inet\n',
  'set vpn ipsec site-to-site peer 198.51.100.20 authentication mode pre-shared-secret\n',
  '/ip ipsec peer\nadd address=198.51.100.20/32 name=sddc exchange-mode=ike2\n',
  '<?xml version="1.0"?><pfsense><ipsec><phase1/></ipsec></pfsense>',
  '{"VpnConnectionId": "vpn-1", "peer_address": "198.51.100.20"}',
  'frr version 8.4\nfrr defaults traditional\nrouter bgp 65001\n neighbor 169.254.100.1 remote-as 65000\n network 192.0.2.0/24\n',
  'protocol bgp sddc {\n  local as 65001;\n  neighbor 169.254.100.1 as 65000;\n}\n',
  'AS 65001\nneighbor 169.254.100.1 {\n  remote-as 65000\n}\n',
  '[global.config]\n  as = 65001\n[[neighbors]]\n',
  'Nov 29 03:00:00 edge %CRYPTO-4-IKMP_NO_SA: IKE message from 198.51.100.20 has no SA\n',
  'The tunnel went down last night. I think crypto ikev2 proposal is wrong, and the tunnel-group as well.\n',
  '',
];
