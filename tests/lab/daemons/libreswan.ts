import type { Cipher, DhGroup, Hash, VpnEnd } from '../../../src/settings/vpn-end.ts';
import type { Host } from '../host.ts';
import type { Daemon } from '../daemon.ts';
import { until } from '../until.ts';
import { modpNames } from './algorithms.ts';

const ciphers: Record<Cipher, string> = {
  'aes-cbc-128': 'aes128',
  'aes-cbc-256': 'aes256',
  'aes-gcm-16-128': 'aes_gcm128',
  'aes-gcm-16-256': 'aes_gcm256',
  '3des': '3des',
};
const hashes: Record<Hash, string> = { sha1: 'sha1', 'sha2-256': 'sha2_256', 'sha2-384': 'sha2_384', 'sha2-512': 'sha2_512' };
const groups: Record<DhGroup, string> = { ...modpNames, 19: 'dh19', 20: 'dh20', 21: 'dh21', 31: 'dh31' };

// Where ESP is a stand-in, the kernel knows nothing of the SA when pluto asks for its counters.
const artefact = 'netlink response for Get SA .*: No such process';

const subnets = (side: 'left' | 'right', networks: readonly string[]): string =>
  networks.length > 1 ? `${side}subnets=${networks.join(',')}` : `${side}subnet=${networks[0] ?? ''}`;

const connection = (end: VpnEnd): string => {
  const { ike, child, auth } = end;
  const proposals = ike.proposals.map(({ encryption, hash, group }) => `${ciphers[encryption]}-${hashes[hash]}-${groups[group]}`);
  const esp = child.proposals.map(({ encryption, integrity }) =>
    // Each names the group, or none does: else the connection is not loaded.
    [ciphers[encryption], ...(integrity ? [hashes[integrity]] : [])].join('-').concat(child.pfs ? `;${groups[child.pfs]}` : ''),
  );
  const lines = [
    `left=${end.address}`,
    `right=${end.peer}`,
    `leftid=${identity(end.id ?? end.address)}`,
    `rightid=${identity(end.peerId ?? end.peer)}`,
    subnets('left', child.local),
    subnets('right', child.remote),
    ...(auth.method === 'pre-shared key' ? ['authby=secret'] : ['authby=rsasig', `leftcert=${auth.sent}`, 'leftsendcert=always']),
    `ikev2=${ike.version === 2 ? 'yes' : 'no'}`,
    ...(ike.mode === 'aggressive' ? ['aggressive=yes'] : []),
    ...(proposals.length ? [`ike=${proposals.join(',')}`] : []),
    ...(esp.length ? [`esp=${esp.join(',')}`] : []),
    `pfs=${child.pfs ? 'yes' : 'no'}`,
    `ikelifetime=${ike.lifetime}s`,
    `salifetime=${child.lifetime}s`,
    ...(ike.dpd ? [`dpddelay=${ike.dpd}`, `dpdtimeout=${ike.dpd * 4}`] : []),
    `fragmentation=${ike.fragmentation ? 'yes' : 'no'}`,
    // Shorter than the minute that is the default, so that giving up is seen.
    'retransmit-timeout=12s',
    'auto=add',
  ];
  return `config setup
    ikev1-policy=accept
    dumpdir=/run/pluto
    nssdir=/var/lib/ipsec/nss
conn net
${lines.map((line) => `    ${line}\n`).join('')}`;
};

const secrets = ({ auth }: VpnEnd): string => (auth.method === 'pre-shared key' ? `: PSK "${auth.key}"\n` : '');

/** What it is given, as one text. */
export const libreswanConfiguration = (end: VpnEnd): string => connection(end) + secrets(end);

// A name that is no address is a domain name only with the sign before it.
const identity = (id: string): string => (/^[\d.]+$/.test(id) || id.includes('=') ? id : `@${id}`);

const whack = (host: Host, ...words: string[]): ReturnType<Host['run']> => host.run(['ipsec', 'whack', ...words], { seconds: 8 });

export const libreswan: Daemon<VpnEnd> = {
  id: 'libreswan',
  name: 'Libreswan',
  packages: 'libreswan',
  versionOf: 'libreswan',
  processes: '^/usr/libexec/ipsec/pluto',
  start: async (host, end, { env, output, certificates }) => {
    await host.write('/etc/ipsec.conf', connection(end));
    await host.write('/etc/ipsec.secrets', secrets(end));
    await host.must([
      'sh',
      '-c',
      'cd /var/lib && mkdir -p /run/pluto ipsec/nss && [ -e ipsec/nss/cert9.db ] || certutil -N -d sql:/var/lib/ipsec/nss --empty-password',
    ]);
    if (end.auth.method === 'certificate') await host.must(['sh', '-c', importOf(certificates, end.auth.sent, end.auth.trusted)]);
    host.start(['/usr/libexec/ipsec/pluto', '--config', '/etc/ipsec.conf', '--nofork', '--logfile', '/run/pluto.log'], output, env);
    await until('pluto takes commands', 15, async () => (await whack(host, '--status')).status === 0);
    await until('pluto has loaded the connection, or said why not', 10, async () =>
      /added (?:IKEv1|IKEv2|unoriented|passive)?.*connection|failed to add/.test(await host.read('/run/pluto.log')),
    );
    await until('pluto listens', 10, async () => /adding UDP interface eth0|adding interface eth0/.test(await host.read('/run/pluto.log')));
  },
  initiate: async (host) => {
    await whack(host, '--initiate', '--name', 'net', '--asynchronous');
  },
  rekey: async (host, what) => {
    await whack(host, `--rekey-${what === 'ike' ? 'ike' : 'ipsec'}`, '--name', 'net', '--asynchronous');
  },
  end: async (host) => {
    await whack(host, '--terminate', '--name', 'net');
  },
  up: async (host) => {
    const { stdout } = await whack(host, '--showstates');
    return {
      ike: /established IKE SA|(?:IKE|ISAKMP) SA established/.test(stdout),
      child: /established (?:Child|IPsec) SA|IPsec SA established/.test(stdout),
    };
  },
  shows: async (host) => [
    { command: 'ipsec whack --showstates', text: (await whack(host, '--showstates')).stdout },
    { command: 'ipsec whack --trafficstatus', text: (await whack(host, '--trafficstatus')).stdout },
  ],
  log: async (host) => (await host.run(['grep', '-v', artefact, '/run/pluto.log'])).stdout,
};

const importOf = (folder: string, own: string, authority: string): string => `cd ${folder}
openssl pkcs12 -export -in ${own}.pem -inkey ${own}.key -name ${own} -passout pass: -out /run/own.p12
pk12util -i /run/own.p12 -d sql:/var/lib/ipsec/nss -W ''
certutil -A -d sql:/var/lib/ipsec/nss -n ${authority} -t CT,, -i ${authority}.pem`;
