import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { bird } from '../../../src/configuration/bird.ts';
import type { Format } from '../../../src/configuration/format.ts';
import { frr } from '../../../src/configuration/frr.ts';
import { gobgp } from '../../../src/configuration/gobgp.ts';
import { openbgpd } from '../../../src/configuration/openbgpd.ts';
import type { ParameterId, Values } from '../../../src/settings/end.ts';
import type { BgpEnd } from '../../../src/settings/vpn-end.ts';
import { birdConfiguration } from '../../lab/daemons/bird.ts';
import { frrConfiguration } from '../../lab/daemons/frr.ts';
import { gobgpConfiguration } from '../../lab/daemons/gobgp.ts';
import { openbgpdConfiguration } from '../../lab/daemons/openbgpd.ts';
import type { BgpDaemonId } from '../../lab/daemon.ts';
import { bgpValues, comparable, labEnds, settingsOf, strangeTexts, type Settings } from '../../support/bgp-settings.ts';
import { formats } from '../../../src/configuration/formats.ts';
import { ownSeconds } from '../../support/own-time.ts';

const passwords = ['correct-horse', 'battery-staple'];

interface Daemon {
  readonly id: BgpDaemonId;
  readonly format: Format;
  readonly write: (end: BgpEnd) => string;
  /** What of an end stands in its configuration, and is taken by the daemon. */
  readonly expect: (end: BgpEnd) => Settings;
  /** A session, and the same with the lines of a setting. */
  readonly base: string;
  readonly insert: (lines: string) => string;
}

const refused = (seconds: number): boolean => seconds === 1 || seconds === 2;

/** What all of them say alike. */
const common = (end: BgpEnd): Settings => ({
  'bgp-as': end.as,
  'bgp-neighbor-as': end.neighborAs,
  'bgp-neighbor': end.neighbor,
  'bgp-router-id': end.routerId,
  'bgp-families': [end.family],
  ...(refused(end.holdTime) ? {} : { 'bgp-hold-time': end.holdTime }),
  ...(end.passive ? { 'bgp-passive': true } : {}),
  ...(end.shutdown ? { 'bgp-enabled': false } : {}),
  ...(end.multihop > 1 ? { 'bgp-multihop': end.multihop } : {}),
  ...(end.ttlSecurity ? { 'bgp-ttl-security': true } : {}),
  ...(end.maximumPrefixes === null ? {} : { 'bgp-maximum-prefixes': end.maximumPrefixes }),
});
const roleOf = (end: BgpEnd): Settings => (end.role ? { 'bgp-role': end.role, 'bgp-strict-role': end.strictRole } : {});
const keepaliveOf = ({ holdTime }: BgpEnd): Settings => ({ 'bgp-keepalive': Math.max(1, Math.floor(holdTime / 3)) });
const policyOf = ({ policy, filtered }: BgpEnd): Settings =>
  policy === 'all' ? { 'bgp-in': filtered.length ? 'some' : 'all', 'bgp-out': 'all' } : {};
const networksOf = ({ networks }: BgpEnd): Settings => (networks.length ? { 'bgp-networks': networks } : {});
const without = (settings: Settings, ...ids: ParameterId[]): Settings =>
  Object.fromEntries(Object.entries(settings).filter(([id]) => !ids.includes(id as ParameterId)));

const daemons: readonly Daemon[] = [
  {
    id: 'frr',
    format: frr,
    write: frrConfiguration,
    expect: (end) => ({
      // bgpd takes multihop or TTL security, and a role for another AS alone.
      ...without(common(end), ...(end.multihop > 1 ? (['bgp-ttl-security'] as const) : [])),
      ...(refused(end.holdTime) ? {} : keepaliveOf(end)),
      ...(end.as === end.neighborAs ? {} : roleOf(end)),
      ...policyOf(end),
      ...networksOf(end),
      ...((end.source ?? end.multihop > 1) ? { 'bgp-address': end.source ?? end.address } : {}),
    }),
    base: 'router bgp 65000\n bgp router-id 192.0.2.1\n neighbor 192.0.2.2 remote-as 65001\n',
    insert: (lines) => `${daemons[0]?.base ?? ''}exit\n${lines}\n`,
  },
  {
    id: 'bird',
    format: bird,
    write: birdConfiguration,
    expect: (end) => ({
      ...common(end),
      ...(end.role ? { 'bgp-role': end.role } : {}),
      ...(end.strictRole ? { 'bgp-strict-role': true } : {}),
      ...policyOf(end),
      // BIRD refuses a file with a session to another AS without policies.
      ...(end.policy !== 'all' && end.as !== end.neighborAs ? { 'bgp-enabled': false } : {}),
      ...(end.policy === 'all' ? networksOf(end) : {}),
      'bgp-address': end.source ?? end.address,
    }),
    base: 'router id 192.0.2.1;\nprotocol bgp sddc {\n  local as 65000;\n  neighbor 192.0.2.2 as 65001;\n  import all;\n  export all;\n}\n',
    insert: (lines) => {
      const base = daemons[1]?.base ?? '';
      const inner = /^protocol bgp sddc \{\n(.*)\n\}$/s.exec(lines)?.[1];
      return inner === undefined ? base + lines : base.replace(/\}\n$/, `${inner}\n}\n`);
    },
  },
  {
    id: 'openbgpd',
    format: openbgpd,
    write: openbgpdConfiguration,
    expect: (end) => ({
      ...without(common(end), ...(end.holdTime === 0 ? (['bgp-hold-time'] as const) : [])),
      ...roleOf(end),
      // What no rule lets in stays out.
      ...(end.policy === 'none' && end.filtered.length ? { 'bgp-in': 'none' } : policyOf(end)),
      ...networksOf(end),
      'bgp-address': end.source ?? end.address,
    }),
    base: 'AS 65000\nrouter-id 192.0.2.1\nneighbor 192.0.2.2 {\n\tremote-as 65001\n}\n',
    insert: (lines) => {
      const base = daemons[2]?.base ?? '';
      const inner = /^neighbor 192\.0\.2\.2 \{\n(.*)\n\}$/s.exec(lines)?.[1];
      return inner === undefined ? `${base}${lines}\n` : base.replace(/\}\n$/, `${inner}\n}\n`);
    },
  },
  {
    id: 'gobgp',
    format: gobgp,
    write: gobgpConfiguration,
    expect: (end) => ({
      ...without(common(end), ...(end.holdTime === 0 ? (['bgp-hold-time'] as const) : [])),
      // It takes what RFC 4271 does not allow.
      ...(refused(end.holdTime) ? { 'bgp-hold-time': end.holdTime } : {}),
      ...keepaliveOf(end),
      ...(end.filtered.length ? { 'bgp-in': 'some' } : {}),
      'bgp-address': end.source ?? end.address,
    }),
    base: '[global.config]\n  as = 65000\n  router-id = "192.0.2.1"\n[[neighbors]]\n  [neighbors.config]\n    neighbor-address = "192.0.2.2"\n    peer-as = 65001\n',
    insert: (lines) => {
      const base = daemons[3]?.base ?? '';
      const own = lines.replace(/^\[\[neighbors\]\]\n\[neighbors\.config\]\nneighbor-address = "192\.0\.2\.2"\n/, '');
      const [, key = '', value = ''] = /^\[global\.config\]\n(\S+) = (.*)$/.exec(own) ?? /^([\w-]+) = (.*)$/.exec(own) ?? [];
      if (!key) return `${base}${own}\n`;
      const line = new RegExp(`^ *${key} = .*$`, 'm');
      return line.test(base) ? base.replace(line, `${key} = ${value}`) : `${base}${key} = ${value}\n`;
    },
  },
];

/** Lines that say two things at once. */
const beside: Partial<Record<ParameterId, readonly ParameterId[]>> = {
  'bgp-hold-time': ['bgp-keepalive'],
  'bgp-keepalive': ['bgp-hold-time'],
  'bgp-role': ['bgp-strict-role'],
  'bgp-in': ['bgp-families'],
  'bgp-out': ['bgp-families'],
  'bgp-maximum-prefixes': ['bgp-families'],
  'bgp-families': ['bgp-networks'],
  'bgp-networks': ['bgp-families'],
};

for (const { id, format, write, expect, base, insert } of daemons)
  describe(`${format.format} is read`, () => {
    test('as the lab writes it, end by end', () => {
      for (const end of labEnds(id, 400)) {
        const { vpns } = format.read(write(end));
        assert.equal(vpns.length, 1);
        const read = comparable(settingsOf(vpns[0]?.end ?? {}), passwords);
        const expected = { ...expect(end), ...(end.password ? { 'bgp-password': end.password } : {}) };
        assert.deepEqual(read, expected, write(end));
      }
    });

    test('with the line of each setting, which then stands on that line', () => {
      const lines = write(labEnds(id, 1)[0] as BgpEnd).split('\n');
      const { vpns } = format.read(lines.join('\n'));
      for (const [parameter, given] of Object.entries(vpns[0]?.end ?? {}))
        assert.ok(given.line !== null && (lines[given.line - 1] ?? '').trim(), `${parameter} stands on line ${String(given.line)}`);
    });

    for (const [parameter, values] of Object.entries(bgpValues) as [ParameterId, fc.Arbitrary<Values[ParameterId]>][])
      test(`${parameter}: what it writes it reads back, and nothing else`, () => {
        const [vpn] = format.read(base).vpns;
        const before: Record<string, unknown> = settingsOf(vpn?.end ?? {});
        fc.assert(
          fc.property(values, (value) => {
            const line = format.lineFor(parameter, value, '192.0.2.2', vpn?.called);
            if (line === null) return;
            const { vpns } = format.read(insert(line));
            assert.equal(vpns.length, 1, insert(line));
            const after: Record<string, unknown> = settingsOf(vpns[0]?.end ?? {});
            assert.deepEqual(after[parameter], value, insert(line));
            for (const other of new Set([...Object.keys(before), ...Object.keys(after)]))
              if (other !== parameter && !beside[parameter]?.includes(other as ParameterId))
                assert.deepEqual(after[other], before[other], `${other} in\n${insert(line)}`);
          }),
          { numRuns: 30 },
        );
      });

    test('is told from the others', () => {
      for (const other of daemons) {
        const likeness = likenessTo(other.format.format, write(labEnds(id, 1)[0] as BgpEnd));
        if (other.id === id) assert.ok(likeness >= 0.9, `${format.format} is ${likeness} like itself`);
        else assert.ok(likeness < 0.5, `${format.format} is ${likeness} like ${other.format.format}`);
      }
    });

    test('is not found in other texts, and chokes on none', () => {
      for (const text of strangeTexts) {
        assert.equal(likenessTo(format.format, text), 0);
        const seconds = ownSeconds(() => assert.deepEqual(format.read(text).vpns, []));
        assert.ok(seconds < 1.5, `${text.slice(0, 10)} took ${seconds} s`);
      }
    });

    test('without its secrets in what is said of it', () => {
      const [secret, end] = ['Hush-hush-1', labEnds(id, 1)[0] as BgpEnd];
      const text = write({ ...end, password: secret });
      for (const cut of [
        text,
        text.replaceAll('\n', '\r\n'),
        text.slice(0, text.indexOf(secret) + secret.length),
        text.replace('password', 'pasword'),
      ])
        assert.ok(!JSON.stringify(format.read(cut)).includes(secret));
    });

    test('however much of it is missing', () => {
      const text = labEnds(id, 7).map(write).join('\n');
      for (let at = 0; at < text.length; at += 37) assert.doesNotThrow(() => format.read(text.slice(at, at + 900)));
    });
  });

function likenessTo(format: string, text: string): number {
  return formats.find((one) => one.format === format)?.looksLike(text) ?? 1;
}
