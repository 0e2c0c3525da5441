import type { Cipher, Hash, VpnEnd } from '../../../src/settings/vpn-end.ts';
import type { Host } from '../host.ts';
import type { Daemon } from '../daemon.ts';
import { until } from '../until.ts';
import { groupNames, isGcm } from './algorithms.ts';

const ciphers: Record<Cipher, string> = {
  'aes-cbc-128': 'aes128',
  'aes-cbc-256': 'aes256',
  'aes-gcm-16-128': 'aes128gcm16',
  'aes-gcm-16-256': 'aes256gcm16',
  '3des': '3des',
};
const hashes: Record<Hash, string> = { sha1: 'sha1', 'sha2-256': 'sha256', 'sha2-384': 'sha384', 'sha2-512': 'sha512' };

// All that Debian ships and a gateway uses; `kernel-libipsec` first where ESP is charon's own.
const plugins =
  'random nonce aes sha1 sha2 md5 hmac kdf gcm openssl gmp curve25519 pem pkcs1 pkcs8 x509 pubkey constraints kernel-netlink socket-default vici updown counters';

// Where ESP is a stand-in, the kernel knows nothing of the SA when charon asks for its counters.
const artefact = 'querying SAD entry with SPI .* failed: No such process';

/** What it is given, as one text. */
export const strongswanConfiguration = (end: VpnEnd): string => {
  const { ike, child, auth } = end;
  const proposals = ike.proposals.map(({ encryption, hash, group }) =>
    [ciphers[encryption], isGcm(encryption) ? `prf${hashes[hash]}` : hashes[hash], groupNames[group]].join('-'),
  );
  const esp = child.proposals.map(({ encryption, integrity }) =>
    [ciphers[encryption], ...(integrity ? [hashes[integrity]] : []), ...(child.pfs ? [groupNames[child.pfs]] : [])].join('-'),
  );
  const by = auth.method === 'pre-shared key' ? 'psk' : 'pubkey';
  return `connections {
  net {
    version = ${ike.version}
    ${ike.mode === 'aggressive' ? 'aggressive = yes' : ''}
    local_addrs = ${end.address}
    remote_addrs = ${end.peer}
    proposals = ${proposals.join(', ') || 'default'}
    rekey_time = ${ike.lifetime}s
    dpd_delay = ${ike.dpd}s
    mobike = ${ike.mobike ? 'yes' : 'no'}
    send_cert = always
    fragmentation = ${ike.fragmentation ? 'yes' : 'no'}
    local {
      auth = ${by}
      id = ${end.id ?? end.address}
      ${auth.method === 'certificate' ? `certs = ${auth.sent}.pem` : ''}
    }
    remote {
      auth = ${by}
      id = ${end.peerId ?? end.peer}
      ${auth.method === 'certificate' ? `cacerts = ${auth.trusted}.pem` : ''}
    }
    children {
      net {
        local_ts = ${child.local.join(', ')}
        remote_ts = ${child.remote.join(', ')}
        esp_proposals = ${esp.join(', ') || 'default'}
        rekey_time = ${child.lifetime}s
        start_action = none
      }
    }
  }
}
secrets {
  ike-peer {
    secret = "${auth.method === 'pre-shared key' ? auth.key : ''}"
  }
}
`;
};

const daemonConf = (userlandEsp: boolean): string => `charon {
  load = ${userlandEsp ? 'kernel-libipsec ' : ''}${plugins}
  retransmit_timeout = 1.0
  retransmit_base = 1.3
  retransmit_limit = 4
  half_open_timeout = 12
  filelog {
    lab {
      path = /run/charon.log
      time_format = %b %e %T
      default = 1
      flush_line = yes
    }
  }
  plugins {
    vici {
      socket = unix:///run/charon.vici
    }
    # Charon sets it for the whole network, as long as its retransmissions take.
    kernel-netlink {
      xfrm_acq_expires = 3600
    }
  }
}
`;

const command = (host: Host, ...words: string[]): ReturnType<Host['run']> =>
  host.run(['swanctl', ...words, '--uri', 'unix:///run/charon.vici'], { seconds: 10 });

export const strongswan: Daemon<VpnEnd> = {
  id: 'strongswan',
  name: 'strongSwan',
  packages: 'strongswan',
  versionOf: 'strongswan-charon',
  processes: '^/usr/lib/ipsec/charon',
  start: async (host, end, { env, output, userlandEsp, certificates }) => {
    await host.write('/run/strongswan.conf', daemonConf(userlandEsp));
    await host.write('/etc/swanctl/swanctl.conf', strongswanConfiguration(end));
    if (end.auth.method === 'certificate') await host.must(['sh', '-c', importOf(certificates, end.auth.sent, end.auth.trusted)]);
    host.start(['/usr/lib/ipsec/charon'], output, { STRONGSWAN_CONF: '/run/strongswan.conf', ...env });
    await until('charon takes commands', 10, async () => (await command(host, '--stats')).status === 0);
    const { status, stdout, stderr } = await command(host, '--load-all', '--file', '/etc/swanctl/swanctl.conf');
    if (status !== 0) throw new Error(`swanctl refuses: ${stdout}${stderr}`);
  },
  initiate: async (host) => {
    await command(host, '--initiate', '--child', 'net', '--timeout', '1');
  },
  rekey: async (host, what) => {
    await command(host, '--rekey', `--${what}`, 'net');
  },
  end: async (host) => {
    await command(host, '--terminate', '--ike', 'net', '--timeout', '2');
  },
  up: async (host) => {
    const { stdout } = await command(host, '--list-sas');
    return { ike: /^\S+: #\d+, ESTABLISHED/m.test(stdout), child: /^\s+\S+: #\d+.*, (?:INSTALLED|REKEYING)/m.test(stdout) };
  },
  shows: async (host) => [{ command: 'swanctl --list-sas', text: (await command(host, '--list-sas')).stdout }],
  log: async (host) => (await host.run(['grep', '-v', artefact, '/run/charon.log'])).stdout,
};

const importOf = (folder: string, own: string, authority: string): string => `cd ${folder}
mkdir -p /etc/swanctl/x509 /etc/swanctl/x509ca /etc/swanctl/private
cp ${own}.pem /etc/swanctl/x509/
cp ${authority}.pem /etc/swanctl/x509ca/
cp ${own}.key /etc/swanctl/private/`;
