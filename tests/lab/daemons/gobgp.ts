import type { BgpEnd } from '../../../src/settings/vpn-end.ts';
import type { Host } from '../host.ts';
import type { Daemon } from '../daemon.ts';
import { until } from '../until.ts';
import { showsOf } from './shows.ts';

export const gobgpConfiguration = (end: BgpEnd): string =>
  [
    '[global.config]',
    `  as = ${end.as}`,
    `  router-id = "${end.routerId}"`,
    ...(end.filtered.length
      ? ['[global.apply-policy.config]', '  default-import-policy = "accept-route"', '  import-policy-list = ["from-peer"]']
      : []),
    '[[neighbors]]',
    '  [neighbors.config]',
    `    neighbor-address = "${end.neighbor}"`,
    `    peer-as = ${end.neighborAs}`,
    ...(end.password === null ? [] : [`    auth-password = "${end.password}"`]),
    ...(end.shutdown ? ['    admin-down = true'] : []),
    '  [neighbors.transport.config]',
    `    local-address = "${end.source ?? end.address}"`,
    ...(end.passive ? ['    passive-mode = true'] : []),
    '  [neighbors.timers.config]',
    `    hold-time = ${end.holdTime}`,
    `    keepalive-interval = ${Math.max(1, Math.floor(end.holdTime / 3))}`,
    // 120 s unless set: longer than a run.
    '    connect-retry = 10',
    ...(end.multihop > 1 ? ['  [neighbors.ebgp-multihop.config]', '    enabled = true', `    multihop-ttl = ${end.multihop}`] : []),
    ...(end.ttlSecurity ? ['  [neighbors.ttl-security.config]', '    enabled = true', '    ttl-min = 255'] : []),
    '  [[neighbors.afi-safis]]',
    '    [neighbors.afi-safis.config]',
    `      afi-safi-name = "${end.family}-unicast"`,
    ...(end.maximumPrefixes === null
      ? []
      : ['    [neighbors.afi-safis.prefix-limit.config]', `      max-prefixes = ${end.maximumPrefixes}`]),
    ...(end.filtered.length
      ? [
          '[[defined-sets.prefix-sets]]',
          '  prefix-set-name = "kept-out"',
          ...end.filtered.flatMap((prefix) => ['  [[defined-sets.prefix-sets.prefix-list]]', `    ip-prefix = "${prefix}"`]),
          '[[policy-definitions]]',
          '  name = "from-peer"',
          '  [[policy-definitions.statements]]',
          '    name = "keep-out"',
          '    [policy-definitions.statements.conditions.match-prefix-set]',
          '      prefix-set = "kept-out"',
          '    [policy-definitions.statements.actions]',
          '      route-disposition = "reject-route"',
        ]
      : []),
    '',
  ].join('\n');

const announcement = (network: string, { nextHop, prepend }: BgpEnd): string[] => [
  network,
  ...(nextHop ? ['nexthop', nextHop] : []),
  ...(prepend.length ? ['aspath', prepend.join(',')] : []),
];

const type = (host: Host, ...words: string[]): ReturnType<Host['run']> => host.run(['gobgp', ...words]);

/** `policy: none` is not for it: without a policy it accepts and announces all. Neither are roles. */
export const gobgp: Daemon<BgpEnd> = {
  id: 'gobgp',
  name: 'GoBGP',
  packages: 'gobgp',
  versionOf: 'gobgpd',
  processes: '^/usr/bin/gobgpd',
  start: async (host, end, { output }) => {
    await host.write('/etc/gobgpd.conf', gobgpConfiguration(end));
    host.start(['sh', '-c', 'exec /usr/bin/gobgpd -f /etc/gobgpd.conf >> /run/gobgpd.log 2>&1'], output);
    await until('gobgpd takes commands', 10, async () => (await type(host, 'global')).status === 0);
    for (const network of end.networks) await host.must(['gobgp', 'global', 'rib', 'add', ...announcement(network, end)]);
  },
  end: async (host, { neighbor }, words) => {
    await type(host, 'neighbor', neighbor, 'disable', ...(words ? ['--reason', words] : []));
  },
  // Only takes back that it was disabled: sessions start by themselves.
  initiate: async (host, { neighbor }) => {
    await type(host, 'neighbor', neighbor, 'enable');
  },
  up: async (host) => ({ ike: false, child: / Establ /.test((await type(host, 'neighbor')).stdout) }),
  shows: (host, { neighbor }) => showsOf(host, 'gobgp', ['neighbor', `neighbor ${neighbor}`, 'global rib']),
  log: (host) => host.read('/run/gobgpd.log'),
};
