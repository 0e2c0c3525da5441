import type { Cipher, Group, Hash } from '../ike/algorithm.ts';
import type { Identity, ParameterId, Proposal, SelectorPair, Values } from '../settings/end.ts';
import type { Called } from './format.ts';

/** Where the fields of a tunnel stand in the menu, by whose menu it is. */
export interface Menu {
  readonly phase1: string;
  readonly phase2: string;
  readonly bgp: string;
  readonly neighbor: string;
}

const menuOfPfsense: Menu = {
  phase1: 'VPN › IPsec › Tunnels › Edit Phase 1',
  phase2: 'VPN › IPsec › Tunnels › Edit Phase 2',
  bgp: 'Services › FRR BGP › BGP',
  neighbor: 'Services › FRR BGP › Neighbors',
};

/** The field to change in the web interface of pfSense, in words; null where it has no such field. */
export const pfsenseLine = <Id extends ParameterId>(id: Id, value: Values[Id], _name: string, called: Called = {}): string | null =>
  phaseLine(menuOfPfsense, id, value, called);

/** The same for whoever keeps phases as pfSense does. */
export function phaseLine<Id extends ParameterId>(menu: Menu, id: Id, value: Values[Id], called: Called): string | null {
  const write = fields[id];
  // Of several phases 2 it is not known which one is meant.
  if (id === 'selectors' && called['phases 2'] !== undefined) return null;
  // Of a VTI these fields are the addresses of the tunnel itself.
  if (id === 'selectors' && called['vti'] !== undefined) return null;
  const field = write?.(value) ?? null;
  if (!field) return null;
  const [place, ...lines] = field;
  const object = place === 'bgp' ? undefined : called[place === 'neighbor' ? 'neighbor' : 'tunnel'];
  const labelled = (line: string): string => (called['nat'] === undefined ? line : line.replace(/^Local Network/, 'NAT/BINAT translation'));
  return lines.map((line) => `${menu[place]}${object === undefined ? '' : ` (${object})`}: ${labelled(line)}`).join('\n');
}

type Field = readonly [place: keyof Menu, ...lines: string[]];
type Write<Id extends ParameterId> = (value: Values[Id]) => Field | null;

/** Bits of the groups that the form shows beside their number. */
const bits: Readonly<Record<Group, string>> = {
  1: '768 bit',
  2: '1024 bit',
  5: '1536 bit',
  14: '2048 bit',
  15: '3072 bit',
  16: '4096 bit',
  17: '6144 bit',
  18: '8192 bit',
  19: 'nist ecp256',
  20: 'nist ecp384',
  21: 'nist ecp521',
};
const groupText = (group: Group): string => `${group}${bits[group] ? ` (${bits[group]})` : ''}`;

const hashes: { readonly [H in Hash]?: string } = {
  sha1: 'SHA1',
  'sha2-256': 'SHA256',
  'sha2-384': 'SHA384',
  'sha2-512': 'SHA512',
  md5: 'MD5',
};
const hashText = (hash: Hash): string => hashes[hash] ?? hash;

function cipherText(cipher: Cipher): string {
  const [, mode, length] = /^aes-(cbc|gcm-16)-(\d+)$/.exec(cipher) ?? [];
  if (!mode) return cipher;
  return mode === 'cbc' ? `AES, ${length} bits` : `AES${length}-GCM, 128 bits`;
}

/** One line of phase 1 for each suite, as the form has them. */
const phase1 = ({ encryption, integrity, prf, groups }: Proposal): string[] =>
  encryption.flatMap((cipher) =>
    (integrity.length ? integrity : prf.length ? prf : [null]).flatMap((hash) =>
      groups.map(
        (group) =>
          `Encryption Algorithm ${[cipherText(cipher), ...(hash ? [`Hash ${hashText(hash)}`] : []), `DH Group ${groupText(group)}`].join(', ')}`,
      ),
    ),
  );

const identifiers: Readonly<Partial<Record<Identity['type'], string>>> = {
  address: 'IP address',
  fqdn: 'Fully qualified domain name',
  email: 'User Fully qualified domain name',
  'key-id': 'KeyID tag',
  dn: 'ASN.1 distinguished Name',
  any: 'Any',
};
const identifier = ({ type, value }: Identity): string => [identifiers[type], value].filter(Boolean).join(', ');

const networks = ([pair, ...more]: readonly SelectorPair[]): Field | null => {
  const [local, remote] = [pair?.local, pair?.remote];
  if (more.length || local?.length !== 1 || remote?.length !== 1) return null;
  return ['phase2', `Local Network ${local.join('')}`, `Remote Network ${remote.join('')}`];
};

const fields: { readonly [Id in ParameterId]?: Write<Id> } = {
  enabled: (on) => ['phase1', on ? 'Disabled: unchecked' : 'Disabled: checked'],
  'ike-version': (versions) => ['phase1', `Key Exchange version ${versions.length > 1 ? 'Auto' : `IKEv${versions.join('')}`}`],
  'ike-mode': (mode) => ['phase1', `Negotiation mode ${mode === 'main' ? 'Main' : 'Aggressive'}`],
  'ike-proposals': (proposals) => {
    const lines = proposals.flatMap(phase1);
    return lines.length ? ['phase1', ...lines] : null;
  },
  'ike-lifetime': (seconds) => ['phase1', `Life Time ${seconds}`],
  'auth-method': (method) => ['phase1', `Authentication Method ${method === 'certificate' ? 'Mutual Certificate' : 'Mutual PSK'}`],
  'peer-address': (address) => ['phase1', `Remote Gateway ${address === 'any' ? '0.0.0.0' : address}`],
  'local-id': (id) => ['phase1', `My identifier ${identifier(id)}`],
  'peer-id': (id) => ['phase1', `Peer identifier ${identifier(id)}`],
  dpd: (seconds) => ['phase1', seconds ? `Dead Peer Detection enabled, Delay ${seconds}` : 'Dead Peer Detection disabled'],
  'nat-traversal': (how) => (how === 'off' ? null : ['phase1', `NAT Traversal ${how === 'always' ? 'Force' : 'Auto'}`]),
  mobike: (on) => ['phase1', `MOBIKE ${on ? 'Enable' : 'Disable'}`],
  initiation: (how) => [
    'phase1',
    `Child SA Start Action ${{ starts: 'Initiate at start', 'on traffic': 'Initiate on demand', 'responds only': 'None (Responder Only)' }[how]}`,
  ],
  'child-proposals': (proposals) => {
    const all = <T>(of: (one: Proposal) => readonly T[]): T[] => [...new Set(proposals.flatMap(of))];
    const [ciphers, integrity] = [all(({ encryption }) => encryption), all((one) => one.integrity)];
    return ciphers.length
      ? [
          'phase2',
          `Encryption Algorithms ${ciphers.map(cipherText).join('; ')}`,
          ...(integrity.length ? [`Hash Algorithms ${integrity.map(hashText).join(', ')}`] : []),
        ]
      : null;
  },
  pfs: ([group, ...more]) => (group === undefined || more.length ? null : ['phase2', `PFS key group ${group ? groupText(group) : 'off'}`]),
  'child-lifetime': (seconds) => ['phase2', `Life Time ${seconds}`],
  selectors: networks,
  'bgp-as': (as) => ['bgp', `Local AS ${as}`],
  'bgp-router-id': (id) => ['bgp', `Router ID ${id}`],
  'bgp-neighbor': (address) => ['neighbor', `Name/Address ${address}`],
  'bgp-neighbor-as': (as) => (typeof as === 'number' ? ['neighbor', `Remote AS ${as}`] : null),
  'bgp-keepalive': (seconds) => ['neighbor', `Timers ${seconds}`],
  'bgp-hold-time': (seconds) => ['neighbor', `Hold Time ${seconds}`],
};
