import type { BgpEnd } from '../../../src/settings/vpn-end.ts';
import type { Host } from '../host.ts';
import type { Daemon } from '../daemon.ts';
import { until } from '../until.ts';
import { showsOf } from './shows.ts';

const families = { ipv4: 'IPv4', ipv6: 'IPv6' } as const;

export const openbgpdConfiguration = (end: BgpEnd): string =>
  [
    `AS ${end.as}`,
    `router-id ${end.routerId}`,
    `holdtime ${end.holdTime}`,
    ...end.networks.map((network) => `network ${network}`),
    `neighbor ${end.neighbor} {`,
    `  remote-as ${end.neighborAs}`,
    `  local-address ${end.source ?? end.address}`,
    ...(end.family === 'ipv6' ? ['  announce IPv4 none'] : []),
    `  announce ${families[end.family]} unicast`,
    ...(end.password === null ? [] : [`  tcp md5sig password "${end.password}"`]),
    ...(end.passive ? ['  passive'] : []),
    ...(end.multihop > 1 ? [`  multihop ${end.multihop}`] : []),
    ...(end.ttlSecurity ? ['  ttl-security yes'] : []),
    ...(end.role ? [`  announce policy ${end.role}${end.strictRole ? ' enforce' : ''}`] : []),
    ...(end.maximumPrefixes === null ? [] : [`  max-prefix ${end.maximumPrefixes}`]),
    ...(end.shutdown ? ['  down'] : []),
    ...(end.nextHop ? [`  set nexthop ${end.nextHop}`] : []),
    '}',
    ...(end.policy === 'all' ? ['allow from any', 'allow to any'] : []),
    ...end.filtered.map((prefix) => `deny from any prefix ${prefix}`),
    '',
  ].join('\n');

// Its user is one that the package makes when it is installed.
const prepare = `mkdir -p /run/openbgpd && rm -f /run/openbgpd/*
grep -q ^_openbgpd: /etc/passwd || { echo _openbgpd:x:0:0::/var/empty:/bin/false >> /etc/passwd; echo _openbgpd:x:0: >> /etc/group; }`;

const type = (host: Host, ...words: string[]): ReturnType<Host['run']> => host.run(['bgpctl', ...words]);

/** `prepend` is not for it: it can put no other AS into a path than its own or the neighbor's. */
export const openbgpd: Daemon<BgpEnd> = {
  id: 'openbgpd',
  name: 'OpenBGPD',
  packages: 'openbgpd',
  versionOf: 'openbgpd',
  processes: '^(/usr/sbin/)?bgpd',
  start: async (host, end, { output }) => {
    await host.write('/etc/bgpd.conf', openbgpdConfiguration(end));
    await host.must(['sh', '-c', prepare]);
    host.start(['sh', '-c', 'exec /usr/sbin/bgpd -d -f /etc/bgpd.conf >> /run/bgpd.log 2>&1'], output);
    await until('bgpd takes commands', 10, async () => (await type(host, 'show')).status === 0);
  },
  end: async (host, { neighbor }, words) => {
    await type(host, 'neighbor', neighbor, 'down', ...(words ? [words] : []));
  },
  // Only takes back that it was shut: sessions start by themselves.
  initiate: async (host, { neighbor }) => {
    await type(host, 'neighbor', neighbor, 'up');
  },
  // The last column is a state, or the number of prefixes once it is Established.
  up: async (host) => ({
    ike: false,
    child: /\s\d+(?:\/\d+)?\s*$/.test((await type(host, 'show')).stdout.trimEnd().split('\n').slice(1).join('\n')),
  }),
  shows: (host, { neighbor }) => showsOf(host, 'bgpctl', ['show', `show neighbor ${neighbor}`, 'show rib']),
  log: (host) => host.read('/run/bgpd.log'),
};
