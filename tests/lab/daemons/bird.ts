import type { BgpEnd } from '../../../src/settings/vpn-end.ts';
import type { Host } from '../host.ts';
import type { Daemon } from '../daemon.ts';
import { until } from '../until.ts';
import { showsOf } from './shows.ts';

export const birdConfiguration = (end: BgpEnd): string => {
  const filters = [
    ...(end.filtered.length
      ? [`    import filter { if net ~ [ ${end.filtered.join(', ')} ] then reject; accept; };`]
      : ['    import all;']),
    end.prepend.length
      ? `    export filter { if source != RTS_STATIC then reject; ${[...end.prepend]
          .reverse()
          .map((as) => `bgp_path.prepend(${as});`)
          .join(' ')} accept; };`
      : '    export where source = RTS_STATIC;',
  ];
  return [
    'log "/run/bird/bird.log" all;',
    `router id ${end.routerId};`,
    'protocol device { }',
    `protocol static own { ${end.family}; ${end.networks.map((network) => `route ${network} blackhole;`).join(' ')} }`,
    'protocol bgp bgp1 {',
    `  local ${end.source ?? end.address} as ${end.as};`,
    `  neighbor ${end.neighbor} as ${end.neighborAs};`,
    `  hold time ${end.holdTime};`,
    // 5 s, 120 s and 60 s unless set: longer than a run.
    '  connect delay time 1;',
    '  connect retry time 5;',
    '  error wait time 5, 10;',
    ...(end.password === null ? [] : [`  password "${end.password}";`]),
    ...(end.passive ? ['  passive yes;'] : []),
    ...(end.multihop > 1 ? [`  multihop ${end.multihop};`] : []),
    ...(end.ttlSecurity ? ['  ttl security yes;'] : []),
    ...(end.role ? [`  local role ${end.role};`] : []),
    ...(end.strictRole ? ['  require roles yes;'] : []),
    ...(end.shutdown ? ['  disabled yes;'] : []),
    `  ${end.family} {`,
    ...(end.policy === 'all' ? filters : []),
    ...(end.maximumPrefixes === null ? [] : [`    import limit ${end.maximumPrefixes};`]),
    ...(end.nextHop ? [`    next hop address ${end.nextHop};`] : []),
    '  };',
    '}',
    '',
  ].join('\n');
};

const type = (host: Host, ...words: string[]): ReturnType<Host['run']> => host.run(['birdc', ...words]);

export const bird: Daemon<BgpEnd> = {
  id: 'bird',
  name: 'BIRD',
  packages: 'bird',
  versionOf: 'bird2',
  processes: '^/usr/sbin/bird',
  start: async (host, end, { output }) => {
    await host.write('/etc/bird/bird.conf', birdConfiguration(end));
    await host.must(['mkdir', '-p', '/run/bird']);
    host.start(['/usr/sbin/bird', '-f', '-u', 'bird', '-g', 'bird'], output);
    await until('bird takes commands', 10, async () => (await type(host, 'show', 'status')).status === 0);
  },
  end: async (host, _end, words) => {
    await type(host, 'disable', 'bgp1', ...(words ? [`"${words}"`] : []));
  },
  // Only takes back that it was disabled: sessions start by themselves.
  initiate: async (host) => {
    await type(host, 'enable', 'bgp1');
  },
  up: async (host) => ({ ike: false, child: /^bgp1\s.*Established\s*$/m.test((await type(host, 'show', 'protocols')).stdout) }),
  shows: (host) => showsOf(host, 'birdc', ['show protocols all bgp1', 'show route all']),
  log: (host) => host.read('/run/bird/bird.log'),
};
