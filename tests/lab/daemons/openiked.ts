import type { Cipher, Hash, VpnEnd } from '../../../src/settings/vpn-end.ts';
import type { Daemon } from '../daemon.ts';
import { until } from '../until.ts';
import { groupNames, isGcm } from './algorithms.ts';
import { showsOf } from './shows.ts';

const ciphers: Record<Cipher, string> = {
  'aes-cbc-128': 'aes-128',
  'aes-cbc-256': 'aes-256',
  'aes-gcm-16-128': 'aes-128-gcm',
  'aes-gcm-16-256': 'aes-256-gcm',
  '3des': '3des',
};
const hashes: Record<Hash, string> = {
  sha1: 'hmac-sha1',
  'sha2-256': 'hmac-sha2-256',
  'sha2-384': 'hmac-sha2-384',
  'sha2-512': 'hmac-sha2-512',
};

/** What it is given, as one text. */
export const openikedConfiguration = (end: VpnEnd): string => {
  const { ike, child, auth } = end;
  const flows = child.local.flatMap((from) => child.remote.map((to) => `from ${from} to ${to}`));
  const ikesa = ike.proposals.map(
    ({ encryption, hash, group }) =>
      `ikesa ${isGcm(encryption) ? '' : `auth ${hashes[hash]} `}enc ${ciphers[encryption]} prf ${hashes[hash]} group ${groupNames[group]}`,
  );
  const childsa = child.proposals.map(
    ({ encryption, integrity }) =>
      `childsa ${integrity ? `auth ${hashes[integrity]} ` : ''}enc ${ciphers[encryption]}${child.pfs ? ` group ${groupNames[child.pfs]}` : ''} noesn`,
  );
  return [
    ...(ike.fragmentation ? ['set fragmentation'] : []),
    ...(ike.dpd ? [`set dpd_check_interval ${ike.dpd}`] : []),
    [
      `ikev2 "net" ${end.starts ? 'active' : 'passive'} esp`,
      ...flows,
      `local ${end.address} peer ${end.peer}`,
      ...ikesa,
      ...childsa,
      `srcid ${end.id ?? end.address} dstid ${end.peerId ?? end.peer}`,
      `ikelifetime ${ike.lifetime} lifetime ${child.lifetime}`,
      ...(auth.method === 'pre-shared key' ? [`psk "${auth.key}"`] : []),
    ].join(' \\\n  '),
    '',
  ].join('\n');
};

export const openiked: Daemon<VpnEnd> = {
  id: 'openiked',
  name: 'OpenIKED',
  packages: 'openiked',
  versionOf: 'openiked',
  processes: '^(/usr/sbin/)?iked',
  start: async (host, end, { env, output }) => {
    await host.write('/etc/iked.conf', openikedConfiguration(end));
    await host.must([
      'sh',
      '-c',
      'mkdir -p /var/lib/openiked/empty /var/empty /etc/iked/private && [ -s /etc/iked/private/local.key ] || openssl ecparam -genkey -name prime256v1 -noout -out /etc/iked/private/local.key',
    ]);
    host.start(['sh', '-c', 'exec /usr/sbin/iked -dv -f /etc/iked.conf > /run/iked.log 2>&1'], output, env);
    await until('iked takes commands', 10, async () => (await host.run(['ikectl', 'show', 'sa'])).status === 0);
  },
  // It starts by itself where its policy says `active`, as soon as it runs.
  end: async (host) => {
    await host.run(['ikectl', 'reset', 'all']);
  },
  up: async (host) => {
    const { stdout } = await host.run(['ikectl', 'show', 'sa']);
    return { ike: /ESTABLISHED/.test(stdout), child: /ESTABLISHED/.test(stdout) && /^\s*(?:sa_childsas|.*\besp\b)/im.test(stdout) };
  },
  shows: (host) => showsOf(host, 'ikectl', ['show sa']),
  log: async (host) => plain(await host.read('/run/iked.log')),
};

// `-v` echoes the policy, the key in it; what follows is what stands in the log of a service.
const plain = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !/^(?:ikev2 "|set |create_ike)/.test(line))
    .join('\n');
