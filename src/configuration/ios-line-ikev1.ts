import type { Cipher } from '../ike/algorithm.ts';
import type { Identity, Proposal } from '../settings/end.ts';
import { block, enabledLines, hashWord, withMask, type LineTable } from './cisco-line.ts';
import type { Called } from './format.ts';

const inPolicy = (called: Called, ...says: readonly string[]): string =>
  block(`crypto isakmp policy ${called['isakmp policy'] ?? 'NUMBER'}`, ...says);

/** A line of the VPN's own profile; without one what IKEv1 says holds for all peers, and no line is right for this VPN alone. */
const inProfile = (called: Called, says: string | null): string | null =>
  called['isakmp profile'] && says !== null ? block(`crypto isakmp profile ${called['isakmp profile']}`, says) : null;

/** The lines of IOS that IKEv1 has in place of those of IKEv2. */
export const ikev1Lines: LineTable = {
  enabled: (on, called) => (on && called.disabled ? `crypto ${called.disabled} enable` : enabledLines(on !== false, called)),
  'ike-mode': (mode, called) => inProfile(called, mode === 'aggressive' ? 'initiate mode aggressive' : null),
  'ike-proposals': policyLines,
  'ike-lifetime': (seconds, called) => inPolicy(called, `lifetime ${seconds}`),
  'auth-method': (method, called) => inPolicy(called, `authentication ${method === 'certificate' ? 'rsa-sig' : 'pre-share'}`),
  'pre-shared-key': (_, called) => {
    const peer = called.peer ?? 'PEER';
    return called.keyring
      ? block(`crypto keyring ${called.keyring}`, `pre-shared-key address ${peer} key KEY`)
      : `crypto isakmp key KEY address ${peer}`;
  },
  'local-id': (id, called) => inProfile(called, selfWords(id)),
  'peer-id': (id, called) => inProfile(called, matchWords(id)),
  dpd: (seconds, called) => {
    if (seconds && called['isakmp profile']) return inProfile(called, `keepalive ${seconds} retry 3`);
    return seconds ? `crypto isakmp keepalive ${seconds} 3 periodic` : 'no crypto isakmp keepalive';
  },
  'ike-fragmentation': (on) => `${on ? '' : 'no '}crypto isakmp fragmentation`,
};

/** A policy has one of each kind: of more than one nothing is written. */
function policyLines([proposal, ...others]: readonly Proposal[], called: Called): string | null {
  if (!proposal || others.length) return null;
  const { encryption, integrity, groups } = proposal;
  if (encryption.length !== 1 || integrity.length !== 1 || groups.length !== 1) return null;
  const [cipher, hash] = [encryption.map(cipherWord)[0], integrity.map(hashWord)[0]];
  if (!cipher || !hash) return null;
  return inPolicy(called, `encryption ${cipher}`, `hash ${hash.replace('sha1', 'sha')}`, `group ${groups.join()}`);
}

/** `aes 256`; null for what IKEv1 has not. */
function cipherWord(cipher: Cipher): string | null {
  if (cipher === 'des' || cipher === '3des') return cipher;
  const bits = /^aes-cbc-(\d+)$/.exec(cipher)?.[1];
  return bits === undefined ? null : `aes${bits === '128' ? '' : ` ${bits}`}`;
}

function selfWords({ type, value }: Identity): string | null {
  if (type === 'fqdn') return `self-identity fqdn ${value}`;
  if (type === 'email') return `self-identity user-fqdn ${value}`;
  return null;
}

function matchWords({ type, value }: Identity): string | null {
  if (type === 'any') return 'match identity address 0.0.0.0';
  if (type === 'address') return `match identity address ${value.includes('/') ? (withMask(value) ?? value) : value}`;
  if (type !== 'fqdn' && type !== 'email') return null;
  const kind = type === 'email' ? 'user' : 'host';
  const domain = /^\*[.@](.+)$/.exec(value)?.[1];
  return `match identity ${kind} ${domain ? `domain ${domain}` : value}`;
}
