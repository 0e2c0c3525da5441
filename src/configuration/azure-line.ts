import type { Cipher, Group, Hash } from '../ike/algorithm.ts';
import type { ParameterId, Proposal, Values } from '../settings/end.ts';

/** The command of az that sets a parameter of a connection; null where Azure has no such setting. */
export function azureLine<Id extends ParameterId>(id: Id, value: Values[Id], name: string): string | null {
  const write = lines[id] as ((value: Values[Id], name: string) => string | null) | undefined;
  return write?.(value, name) ?? null;
}

const policy = (name: string, options: string): string =>
  `az network vpn-connection ipsec-policy add -g RG --connection-name ${name} ${options}`;
const update = (name: string, options: string): string => `az network vpn-connection update -g RG -n ${name} ${options}`;
const modes = { starts: 'Default', 'on traffic': null, 'responds only': 'ResponderOnly' } as const;
/** Azure's words for PFS groups. */
const pfs: Readonly<Record<Group, string>> = { 0: 'None', 1: 'PFS1', 2: 'PFS2', 14: 'PFS2048', 19: 'ECP256', 20: 'ECP384', 24: 'PFS24' };
const groups: Readonly<Record<Group, string>> = {
  1: 'DHGroup1',
  2: 'DHGroup2',
  14: 'DHGroup14',
  19: 'ECP256',
  20: 'ECP384',
  24: 'DHGroup24',
};

type Write<Id extends ParameterId> = (value: Values[Id], name: string) => string | null;

const lines: { readonly [Id in ParameterId]?: Write<Id> } = {
  'ike-proposals': (proposals, name) => {
    const words = ikeWords(proposals);
    return words && policy(name, words);
  },
  'child-proposals': (proposals, name) => {
    const words = ipsecWords(proposals);
    return words && policy(name, words);
  },
  pfs: ([group = 0, ...more], name) => {
    const word = pfs[group];
    return word && !more.length ? policy(name, `--pfs-group ${word}`) : null;
  },
  'child-lifetime': (seconds, name) => policy(name, `--sa-lifetime ${seconds}`),
  'child-kilobytes': (kilobytes, name) => policy(name, `--sa-max-size ${kilobytes}`),
  initiation: (way, name) => modes[way] && update(name, `--connection-mode ${modes[way]}`),
  'peer-address': (address, name) => `az network local-gateway update -g RG -n ${name} --gateway-ip-address ${address}`,
  'bgp-neighbor-as': (as, name) => (typeof as === 'number' ? `az network local-gateway update -g RG -n ${name} --asn ${as}` : null),
  'bgp-neighbor': (address, name) => `az network local-gateway update -g RG -n ${name} --bgp-peering-address ${address}`,
  'bgp-enabled': (on, name) => update(name, `--enable-bgp ${on}`),
};

/** A policy of Azure is one of each kind. */
const single = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined);

function ikeWords(proposals: readonly Proposal[]): string | null {
  const one = single(proposals);
  const [cipher, hash, group] = [
    single(one?.encryption ?? []),
    single(one?.integrity.length ? one.integrity : (one?.prf ?? [])),
    single(one?.groups ?? []),
  ];
  const [enc, integrity, dh] = [cipher && cipherWord(cipher), hash && hashWord(hash), group === undefined ? undefined : groups[group]];
  return enc && integrity && dh ? `--ike-encryption ${enc} --ike-integrity ${integrity} --dh-group ${dh}` : null;
}

function ipsecWords(proposals: readonly Proposal[]): string | null {
  const one = single(proposals);
  const [cipher, hash] = [single(one?.encryption ?? []), single(one?.integrity ?? [])];
  const enc = cipher && cipherWord(cipher);
  const integrity = enc?.startsWith('GCM') ? enc : hash && hashWord(hash);
  return enc && integrity ? `--ipsec-encryption ${enc} --ipsec-integrity ${integrity}` : null;
}

function cipherWord(cipher: Cipher): string | null {
  const [, mode, bits] = /^aes-(cbc|gcm-16)-(\d+)$/.exec(cipher) ?? [];
  if (!mode) return cipher === '3des' ? 'DES3' : null;
  return mode === 'cbc' ? `AES${bits}` : `GCMAES${bits}`;
}

const hashWords: { readonly [H in Hash]?: string } = { md5: 'MD5', sha1: 'SHA1', 'sha2-256': 'SHA256', 'sha2-384': 'SHA384' };
const hashWord = (hash: Hash): string | null => hashWords[hash] ?? null;
