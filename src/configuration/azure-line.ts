import type { Cipher, Group, Hash } from '../ike/algorithm.ts';
import type { ParameterId, Proposal, Values } from '../settings/end.ts';
import type { Called } from './format.ts';

/** The command of az that sets a parameter of a connection; null where Azure has no such setting. */
export function azureLine<Id extends ParameterId>(id: Id, value: Values[Id], _name: string, called: Called = {}): string | null {
  const write = lines[id] as ((value: Values[Id], called: Called) => string | null) | undefined;
  return write?.(value, called) ?? null;
}

/** Options of a policy, all of which az wants at once: https://learn.microsoft.com/en-us/cli/azure/network/vpn-connection/ipsec-policy */
export const policyOptions: Readonly<Record<string, string>> = {
  'ike-encryption': 'ikeEncryption',
  'ike-integrity': 'ikeIntegrity',
  'dh-group': 'dhGroup',
  'ipsec-encryption': 'ipsecEncryption',
  'ipsec-integrity': 'ipsecIntegrity',
  'pfs-group': 'pfsGroup',
  'sa-lifetime': 'saLifeTimeSeconds',
  'sa-max-size': 'saDataSizeKilobytes',
};

/** A name as a shell takes it. */
const word = (name: string): string => (/^[\w.-]+$/.test(name) ? name : `"${name.replace(/["\\$`]/g, '\\$&')}"`);
const group = (called: Called): string => `-g ${word(called['resource group'] ?? 'RESOURCE-GROUP')}`;
const connection = (called: Called): string => word(called['connection'] ?? 'CONNECTION');

/** What is no word of a command is not handed on. */
const plain = (text: string | undefined): string | undefined => (text !== undefined && /^[\w.-]+$/.test(text) ? text : undefined);

/** A connection has one policy: the old one goes, and the new one has what it had beside what changes. */
function policy(called: Called, wanted: Readonly<Record<string, string | number>>): string {
  const options = Object.keys(policyOptions).map(
    (option) => `--${option} ${wanted[option] ?? plain(called[option]) ?? option.toUpperCase()}`,
  );
  const to = `${group(called)} --connection-name ${connection(called)}`;
  const clear = Object.keys(policyOptions).some((option) => called[option] !== undefined);
  return [
    ...(clear ? [`az network vpn-connection ipsec-policy clear ${to}`] : []),
    `az network vpn-connection ipsec-policy add ${to} ${options.join(' ')}`,
  ].join('\n');
}

const update = (called: Called, options: string): string =>
  `az network vpn-connection update ${group(called)} -n ${connection(called)} ${options}`;
const localGateway = (called: Called, options: string): string =>
  `az network local-gateway update ${group(called)} -n ${word(called['local gateway'] ?? 'LOCAL-GATEWAY')} ${options}`;
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

type Write<Id extends ParameterId> = (value: Values[Id], called: Called) => string | null;

const lines: { readonly [Id in ParameterId]?: Write<Id> } = {
  'ike-proposals': (proposals, called) => {
    const words = ikeWords(proposals);
    return words && policy(called, words);
  },
  'child-proposals': (proposals, called) => {
    const words = ipsecWords(proposals);
    return words && policy(called, words);
  },
  pfs: ([one = 0, ...more], called) => {
    const name = pfs[one];
    return name && !more.length ? policy(called, { 'pfs-group': name }) : null;
  },
  'child-lifetime': (seconds, called) => policy(called, { 'sa-lifetime': seconds }),
  'child-kilobytes': (kilobytes, called) => policy(called, { 'sa-max-size': kilobytes }),
  initiation: (way, called) => modes[way] && update(called, `--connection-mode ${modes[way]}`),
  'peer-address': (address, called) => localGateway(called, `--gateway-ip-address ${address}`),
  'bgp-neighbor-as': (as, called) => (typeof as === 'number' ? localGateway(called, `--asn ${as}`) : null),
  'bgp-neighbor': (address, called) => localGateway(called, `--bgp-peering-address ${address}`),
  'bgp-enabled': (on, called) => update(called, `--enable-bgp ${on}`),
};

/** A policy of Azure is one of each kind. */
const single = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined);

function ikeWords(proposals: readonly Proposal[]): Readonly<Record<string, string>> | null {
  const one = single(proposals);
  const [cipher, hash, group] = [
    single(one?.encryption ?? []),
    single(one?.integrity.length ? one.integrity : (one?.prf ?? [])),
    single(one?.groups ?? []),
  ];
  const [enc, integrity, dh] = [cipher && cipherWord(cipher), hash && hashWord(hash), group === undefined ? undefined : groups[group]];
  return enc && integrity && dh ? { 'ike-encryption': enc, 'ike-integrity': integrity, 'dh-group': dh } : null;
}

function ipsecWords(proposals: readonly Proposal[]): Readonly<Record<string, string>> | null {
  const one = single(proposals);
  const [cipher, hash] = [single(one?.encryption ?? []), single(one?.integrity ?? [])];
  const enc = cipher && cipherWord(cipher);
  const integrity = enc?.startsWith('GCM') ? enc : hash && hashWord(hash);
  return enc && integrity ? { 'ipsec-encryption': enc, 'ipsec-integrity': integrity } : null;
}

function cipherWord(cipher: Cipher): string | null {
  const [, mode, bits] = /^aes-(cbc|gcm-16)-(\d+)$/.exec(cipher) ?? [];
  if (!mode) return cipher === '3des' ? 'DES3' : null;
  return mode === 'cbc' ? `AES${bits}` : `GCMAES${bits}`;
}

const hashWords: { readonly [H in Hash]?: string } = { md5: 'MD5', sha1: 'SHA1', 'sha2-256': 'SHA256', 'sha2-384': 'SHA384' };
const hashWord = (hash: Hash): string | null => hashWords[hash] ?? null;
