import type { BgpEnd } from '../../../src/settings/vpn-end.ts';
import type { Host } from '../host.ts';
import type { Daemon } from '../daemon.ts';
import { until } from '../until.ts';

export const frrConfiguration = (end: BgpEnd): string => {
  const neighbor = ` neighbor ${end.neighbor}`;
  const family = ` address-family ${end.family} unicast`;
  const routeMaps = [
    ...(end.filtered.length ? ['route-map FROM-PEER deny 5', ' match ip address prefix-list KEPT-OUT', 'exit'] : []),
    'route-map FROM-PEER permit 10',
    'exit',
    'route-map TO-PEER permit 10',
    ...(end.nextHop ? [` set ip next-hop ${end.nextHop}`] : []),
    ...(end.prepend.length ? [` set as-path prepend ${end.prepend.join(' ')}`] : []),
    'exit',
  ];
  return [
    'frr defaults traditional',
    'log file /run/frr/bgpd.log informational',
    ...end.filtered.map((prefix) => `ip prefix-list KEPT-OUT permit ${prefix}`),
    // Before what names them: a route map that comes later is applied 5 s later.
    ...(end.policy === 'all' ? routeMaps : []),
    `router bgp ${end.as}`,
    ` bgp router-id ${end.routerId}`,
    ' bgp log-neighbor-changes',
    ' no bgp network import-check',
    ...(end.family === 'ipv6' ? [' no bgp default ipv4-unicast'] : []),
    `${neighbor} remote-as ${end.neighborAs}`,
    `${neighbor} timers ${Math.max(1, Math.floor(end.holdTime / 3))} ${end.holdTime}`,
    // 120 s unless set: longer than a run.
    `${neighbor} timers connect 5`,
    ...((end.source ?? end.multihop > 1) ? [`${neighbor} update-source ${end.source ?? end.address}`] : []),
    ...(end.password === null ? [] : [`${neighbor} password ${end.password}`]),
    ...(end.passive ? [`${neighbor} passive`] : []),
    ...(end.multihop > 1 ? [`${neighbor} ebgp-multihop ${end.multihop}`] : []),
    ...(end.ttlSecurity ? [`${neighbor} ttl-security hops 1`] : []),
    ...(end.role ? [`${neighbor} local-role ${end.role}${end.strictRole ? ' strict-mode' : ''}`] : []),
    ...(end.shutdown ? [`${neighbor} shutdown`] : []),
    family,
    ...end.networks.map((network) => `  network ${network}`),
    ` ${neighbor} activate`,
    ...(end.maximumPrefixes === null ? [] : [` ${neighbor} maximum-prefix ${end.maximumPrefixes}`]),
    ...(end.policy === 'all' ? [` ${neighbor} route-map FROM-PEER in`, ` ${neighbor} route-map TO-PEER out`] : []),
    ' exit-address-family',
    'exit',
    '',
  ].join('\n');
};

const type = (host: Host, ...commands: string[]): ReturnType<Host['run']> =>
  host.run(['vtysh', '-d', 'bgpd', ...commands.flatMap((command) => ['-c', command])]);

export const frr: Daemon<BgpEnd> = {
  id: 'frr',
  name: 'FRR',
  packages: 'frr',
  versionOf: 'frr',
  processes: '^/usr/lib/frr/',
  start: async (host, end, { output }) => {
    await host.write('/etc/frr/bgpd.conf', frrConfiguration(end));
    await host.must(['sh', '-c', 'mkdir -p /run/frr && rm -f /run/frr/*.vty /run/frr/*.pid /run/frr/*.api && touch /etc/frr/zebra.conf']);
    host.start(['/usr/lib/frr/zebra', '-f', '/etc/frr/zebra.conf'], output);
    // bgpd asks it for routes at once, and logs an error each time that it is not there.
    await until('zebra listens', 10, async () => (await host.run(['test', '-S', '/run/frr/zserv.api'])).status === 0);
    host.start(['/usr/lib/frr/bgpd', '-f', '/etc/frr/bgpd.conf'], output);
    await until('bgpd takes commands', 10, async () => (await host.run(['test', '-S', '/run/frr/bgpd.vty'])).status === 0);
  },
  end: async (host, { neighbor, as }, words) => {
    await type(host, 'configure terminal', `router bgp ${as}`, `neighbor ${neighbor} shutdown${words ? ` message ${words}` : ''}`);
  },
  // Only takes back that it was shut: sessions start by themselves.
  initiate: async (host, { neighbor, as }) => {
    await type(host, 'configure terminal', `router bgp ${as}`, `no neighbor ${neighbor} shutdown`);
  },
  up: async (host) => {
    // Once it is Established the number of prefixes stands where else the state does.
    const up = /^\S+ +4 .* (?:\d+|\(Policy\)) +(?:\d+|\(Policy\)) N\/A$/m.test((await type(host, 'show bgp summary')).stdout);
    return { ike: false, child: up };
  },
  shows: async (host, { neighbor, family }) => {
    const commands = ['show bgp summary', `show bgp neighbors ${neighbor}`, `show bgp ${family} unicast`];
    return Promise.all(commands.map(async (command) => ({ command, text: (await type(host, command)).stdout })));
  },
  log: (host) => host.read('/run/frr/bgpd.log'),
};
