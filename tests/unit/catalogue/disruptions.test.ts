import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { tree } from '../../../content/tree.ts';
import { readCatalogue } from '../../../src/catalogue/read.ts';
import type { Device } from '../../../src/device/device.ts';
import type { Disruption, Line } from '../../../src/tree/disruption.ts';
import { lineGroups, reachOf } from '../../../src/tree/disruption.ts';
import { changingAsks } from '../../../src/tree/tree.ts';

const { devices } = await readCatalogue();

/** What is known to disrupt, and the least that has to be said of it. */
const known: readonly (readonly [pattern: RegExp, least: Disruption])[] = [
  [/^(sudo )?ipsec restart\b|systemctl restart (ipsec|strongswan)/, 'all tunnels'],
  [/^restart (ipsec|vpn)\b|reset vpn ipsec site-to-site all/, 'all tunnels'],
  [/kill-connections|installed-sa flush/, 'all tunnels'],
  [/tmsh delete net ipsec (ike-sa|ipsec-sa)$|flush-sa/, 'all tunnels'],
  [/^clear crypto (sa|ikev2 sa|ikev1 sa|isakmp|session|ipsec sa)$/, 'all tunnels'],
  [/^clear crypto .*\d/, 'this tunnel'],
  [/^clear vpn (ike-sa|ipsec-sa) (gateway|tunnel)/, 'this tunnel'],
  [/^clear security (ike|ipsec) security-associations .+/, 'this tunnel'],
  [/^diagnose vpn (tunnel (flush|reset)|ike gateway (clear|flush)) name|^diagnose vpn tunnel (flush|reset) \w/, 'this tunnel'],
  [/--terminate\b|^ipsec (down|auto --down)\b/, 'this tunnel'],
  [/replace-vpn-tunnel|modify-vpn-tunnel-options/, 'this tunnel'],
  [/VPN log|BGP log|BgpLogEnabled/, 'this tunnel'],
  [/^clear (ip )?bgp \S+$|^clear bgp neighbor \S+$/, 'bgp session'],
  [/^clear (ip )?bgp \*/, 'all bgp sessions'],
  [/^debug (?!.*(?:condition|show$))|^diagnose debug (application|enable)|^set debug|--debug\b|^vpn debug (on|trunc)/, 'logging'],
];
const inConfigurations: readonly (readonly [pattern: RegExp, least: Disruption])[] = [
  [/^\s*sysopt connection tcpmss/m, 'whole device'],
  [/tcp-mss ipsec-vpn/, 'whole device'],
  [/fw_clamp_tcp_mss|mss_value/, 'whole device'],
];

const linesOf = ({ commands }: Device): Line[] =>
  changingAsks.flatMap((ask) => {
    const command = commands[ask];
    return 'run' in command ? command.run : [];
  });

describe('a line that is known to disrupt says so', () => {
  for (const [id, device] of devices)
    test(id, () => {
      const silent = linesOf(device).flatMap(({ run, disrupts }) =>
        known.filter(([pattern, least]) => pattern.test(run) && reachOf(disrupts) < reachOf(least)).map(([, least]) => `${run}: ${least}`),
      );
      const parts = device.config.parts.flatMap(({ text, disrupts }) =>
        inConfigurations
          .filter(([pattern, least]) => pattern.test(text) && reachOf(disrupts) < reachOf(least))
          .map(([pattern]) => String(pattern)),
      );
      assert.deepEqual([...silent, ...parts], []);
    });
});

test('every clear stops something, and says what', () => {
  const harmless = [...devices].filter(
    ([, { commands }]) => 'run' in commands.clear && commands.clear.run.every(({ disrupts }) => disrupts === 'nothing'),
  );
  assert.deepEqual(
    harmless.map(([id]) => id),
    [],
  );
});

describe('no configuration', () => {
  const lines = [...devices].flatMap(([id, { config }]) =>
    config.parts.flatMap(({ text }) => text.split('\n').map((line) => ({ id, line }))),
  );
  const holding = (pattern: RegExp) => lines.filter(({ line }) => pattern.test(line)).map(({ id, line }) => `${id}: ${line.trim()}`);

  test('opens every eBGP neighbor of the instance', () => assert.deepEqual(holding(/^\s*no bgp ebgp-requires-policy/), []));
  test('clamps to more than the smallest tunnel takes: MSS 1310', () => {
    const clamps = holding(/mss/i).filter((line) => /\b1[2-4]\d\d\b/.test(line) && !/\b1310\b/.test(line));
    assert.deepEqual(clamps, []);
  });
  test('gives the tunnel a larger MTU than the smallest that fits: 1350', () => {
    const larger = holding(/\bmtu\b/i).filter((line) => /\b1(3[6-9]|[4-9]\d)\d\b/.test(line));
    assert.deepEqual(larger, []);
  });
});

describe('the tip to disable and re-enable the VPN', () => {
  const cures = Object.entries(tree.problems).filter(([, { fixes }]) => fixes.some((fix) => 'resync' in fix));
  test('stands nowhere as a cure for routing, MTU, prefixes, firewall or NAT', () => {
    const never = [
      'routing-missing',
      'mtu-mss',
      'bgp-no-prefixes',
      'bgp-route-preference',
      'bgp-maximum-prefixes',
      'sddc-firewall',
      'firewall-blocking-ipsec',
      'nat-exemption',
      'overlapping-networks',
    ];
    assert.deepEqual(
      cures.map(([id]) => id).filter((id) => never.includes(id)),
      [],
    );
  });
  test('stands only where the SDDC’s own form is changed', () => {
    assert.ok(cures.length > 10);
    for (const [id, { fixes }] of cures)
      for (const fix of fixes) if ('resync' in fix) assert.equal(fix.where, 'sddc', `${id}: ${fix.text}`);
  });
});

describe('lines that cost the same', () => {
  test('share one warning', () => {
    assert.deepEqual(
      lineGroups([
        'show a',
        'show b',
        { run: 'clear a', disrupts: 'this tunnel' },
        { run: 'clear b', disrupts: 'this tunnel', cost: 'Twice.' },
      ]),
      [
        { disrupts: 'nothing', text: 'show a\nshow b' },
        { disrupts: 'this tunnel', text: 'clear a' },
        { disrupts: 'this tunnel', cost: 'Twice.', text: 'clear b' },
      ],
    );
  });
});
