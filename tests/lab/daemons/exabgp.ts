import type { BgpEnd } from '../../../src/settings/vpn-end.ts';
import type { Host } from '../host.ts';
import type { Daemon } from '../daemon.ts';
import { until } from '../until.ts';

const configuration = (end: BgpEnd): string =>
  [
    `neighbor ${end.neighbor} {`,
    `  router-id ${end.routerId};`,
    `  local-address ${end.source ?? end.address};`,
    `  local-as ${end.as};`,
    `  peer-as ${end.neighborAs};`,
    `  hold-time ${end.holdTime};`,
    ...(end.password === null ? [] : [`  md5-password '${end.password}';`]),
    ...(end.passive ? ['  passive;'] : []),
    ...(end.multihop > 1 ? [`  outgoing-ttl ${end.multihop};`] : []),
    ...(end.ttlSecurity ? ['  outgoing-ttl 255;', '  incoming-ttl 255;'] : []),
    '  family {',
    `    ${end.family} unicast;`,
    '  }',
    '  static {',
    ...end.networks.map(
      (network) =>
        `    route ${network} next-hop ${end.nextHop ?? 'self'}${end.prepend.length ? ` as-path [ ${[end.as, ...end.prepend].join(' ')} ]` : ''};`,
    ),
    '  }',
    '}',
    '',
  ].join('\n');

// Asked through its pipes: its own command is a Python program that takes half a second to start.
const ask = async (host: Host, command: string): Promise<string> => {
  const script =
    'exec 3<>/run/exabgp/exabgp.out; echo "$0" > /run/exabgp/exabgp.in; while read -r -t 2 line <&3 && [ "$line" != done ]; do printf "%s\\n" "$line"; done';
  return (await host.run(['timeout', '4', 'bash', '--norc', '-c', script, command])).stdout;
};

/** No policy, no roles, no prefix limit: it takes what it gets. */
export const exabgp: Daemon<BgpEnd> = {
  id: 'exabgp',
  name: 'ExaBGP',
  packages: 'exabgp',
  versionOf: 'exabgp',
  processes: '^/usr/bin/python3 /usr/sbin/exabgp',
  start: async (host, end, { output }) => {
    await host.write('/etc/exabgp/exabgp.conf', configuration(end));
    await host.must([
      'sh',
      '-c',
      'mkdir -p /run/exabgp && rm -f /run/exabgp/* && mkfifo /run/exabgp/exabgp.in /run/exabgp/exabgp.out && cp /usr/sbin/python3-exabgp /usr/sbin/exabgp',
    ]);
    const env = { exabgp_daemon_user: 'root', exabgp_tcp_bind: end.address, exabgp_log_destination: 'stdout' };
    host.start(
      [
        'env',
        ...Object.entries(env).map((pair) => pair.join('=')),
        'sh',
        '-c',
        'exec /usr/sbin/exabgp /etc/exabgp/exabgp.conf >> /run/exabgp.log 2>&1',
      ],
      output,
    );
    await until('exabgp takes commands', 10, async () => (await ask(host, 'version')).includes('exabgp'));
  },
  end: async (host) => {
    await ask(host, 'shutdown');
  },
  up: async (host) => ({ ike: false, child: /\bup\b.*\n?.*established/i.test(await ask(host, 'show neighbor summary')) }),
  shows: async (host) => {
    const shown = [];
    for (const command of ['show neighbor summary', 'show neighbor extensive'])
      shown.push({ command: `exabgpcli ${command}`, text: await ask(host, command) });
    return shown;
  },
  log: (host) => host.read('/run/exabgp.log'),
};
