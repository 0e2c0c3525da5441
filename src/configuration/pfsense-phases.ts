import { cipherNamed, groupNamed, hashNamed } from '../ike/algorithm.ts';
import type { Cipher, Hash } from '../ike/algorithm.ts';
import type { Identity, Initiation, Proposal, SelectorPair } from '../settings/end.ts';
import { Key } from '../settings/key.ts';
import { ahAlone, setAhAlone } from './child-groups.ts';
import type { Noted } from './format.ts';
import { EndBuilder, noted } from './format.ts';
import { proposalsOf } from './proposal-lists.ts';
import { setShownKey } from './words-of-values.ts';
import { child, childrenNamed, descend } from './xml-located.ts';
import type { XmlElement } from './xml-located.ts';
import { isIp } from './subnet.ts';
import { networkOf } from './in-network.ts';

/** What of the rest of a config.xml phases need. */
export interface Surroundings {
  readonly interfaces: XmlElement | undefined;
  /** Addresses that the box has beside those of its interfaces. */
  readonly virtuals: readonly XmlElement[];
  readonly notes: Noted[];
}

const textAt = (of: XmlElement, name: string): string => child(of, name)?.text ?? '';
const lineAt = (of: XmlElement, name: string): number => child(of, name)?.line ?? of.line;

/** One phase 1 and its phases 2, as pfSense and the older part of OPNsense keep them. */
export function phasesEnd(phase1: XmlElement, phases2: readonly XmlElement[], around: Surroundings): EndBuilder {
  const end = new EndBuilder();
  const off = child(phase1, 'disabled');
  if (off) end.set('enabled', false, off.line);
  setVersion(end, phase1);
  setPeers(end, phase1, around);
  setIdentity(end, 'local-id', phase1, 'myid');
  setIdentity(end, 'peer-id', phase1, 'peerid');
  setKey(end, phase1, around.notes);
  setIke(end, phase1, around.notes);
  setHandling(end, phase1);
  const used = phases2.filter((phase) => !child(phase, 'disabled'));
  const unused = phases2[0];
  if (!used.length && unused)
    around.notes.push(noted(unused.line, 'phase2', 'Every phase 2 is disabled, so no traffic goes through this VPN.'));
  setChildren(end, used, around);
  setLink(end, textAt(phase1, 'ikeid'), around);
  return end;
}

/** The interface that is assigned to the VTI: ipsec1 of phase 1 with the ID 1, ipsec1000 before pfSense 2.5. */
function setLink(end: EndBuilder, id: string, { interfaces }: Surroundings): void {
  const link = interfaces?.children.find((one) => [`ipsec${id}`, `ipsec${id}000`].includes(textAt(one, 'if')));
  const mtu = link && child(link, 'mtu');
  if (mtu && /^\d{3,4}$/.test(mtu.text)) end.set('mtu', Number(mtu.text), mtu.line);
  const mss = link && child(link, 'mss');
  // The field takes a size with the headers of IPv4 and TCP, and clamps to 40 less.
  if (mss && /^\d{3,4}$/.test(mss.text)) end.set('mss', Number(mss.text) - 40, mss.line);
}

function setVersion(end: EndBuilder, phase1: XmlElement): void {
  const word = textAt(phase1, 'iketype');
  const versions = { ikev1: [1], ikev2: [2], auto: [2, 1], ike: [2, 1] } as const;
  if (word in versions) end.set('ike-version', versions[word as keyof typeof versions], lineAt(phase1, 'iketype'));
  const mode = textAt(phase1, 'mode');
  if (mode === 'main' || mode === 'aggressive') end.set('ike-mode', mode, lineAt(phase1, 'mode'));
}

function setPeers(end: EndBuilder, phase1: XmlElement, { interfaces, virtuals, notes }: Surroundings): void {
  const remote = textAt(phase1, 'remote-gateway');
  if (remote) end.set('peer-address', /^(?:0\.0\.0\.0|::)$/.test(remote) ? 'any' : remote, lineAt(phase1, 'remote-gateway'));
  const name = textAt(phase1, 'interface');
  if (!name) return;
  if (name === 'any') {
    end.set('local-address', 'any', lineAt(phase1, 'interface'));
    return;
  }
  // A virtual address is named by what marks it, or is itself the name.
  const virtual = virtuals.find((vip) => `_vip${textAt(vip, 'uniqid')}` === name || textAt(vip, 'subnet') === name);
  const address = virtual ? child(virtual, 'subnet') : descend(interfaces, name, 'ipaddr');
  if (address && /^[\d.]+$/.test(address.text)) end.set('local-address', address.text, address.line);
  else
    notes.push(
      noted(
        lineAt(phase1, 'interface'),
        name,
        'The address of this interface is not in the text: add it, or paste the part <interfaces> too.',
      ),
    );
}

const idTypes: Readonly<Record<string, Identity['type']>> = {
  address: 'address',
  fqdn: 'fqdn',
  user_fqdn: 'email',
  asn1dn: 'dn',
  keyid: 'key-id',
  keyid_tag: 'key-id',
  'keyid tag': 'key-id',
  // Whether the name or its address is sent is not known.
  dyn_dns: 'unread',
  any: 'any',
};

function setIdentity(end: EndBuilder, id: 'local-id' | 'peer-id', phase1: XmlElement, name: 'myid' | 'peerid'): void {
  const word = textAt(phase1, `${name}_type`);
  const line = lineAt(phase1, `${name}_type`);
  const own = end.get(id === 'local-id' ? 'local-address' : 'peer-address');
  if (/^(?:my|peer)address$/.test(word)) {
    // Of a host name it is the address that it has then.
    if (own !== undefined && isIp(own)) end.set(id, { type: 'address', value: own }, line);
    return;
  }
  const type = idTypes[word];
  if (type) end.set(id, { type, value: type === 'any' ? '' : textAt(phase1, `${name}_data`) }, line);
}

function setKey(end: EndBuilder, phase1: XmlElement, notes: Noted[]): void {
  const method = textAt(phase1, 'authentication_method');
  if (method)
    end.set('auth-method', /psk|pre_shared/.test(method) ? 'pre-shared key' : 'certificate', lineAt(phase1, 'authentication_method'));
  const key = child(phase1, 'pre-shared-key');
  if (key?.text) setShownKey(end, 'pre-shared-key', { text: key.text, key: new Key(key.raw), line: key.line }, notes);
}

/** Ciphers of an element with name and length; a length of GCM is its checksum's, and `auto` is every length. */
function ciphersOf(algorithm: XmlElement | undefined, notes: Noted[]): Cipher[] {
  if (!algorithm) return [];
  const [name, length] = [textAt(algorithm, 'name') || algorithm.text, textAt(algorithm, 'keylen')];
  const sizes = /^\d+$/.test(length) ? [length] : ['256', '192', '128'];
  const tag = /^\d+$/.test(length) ? length : '128';
  const words = name === 'aes' ? sizes.map((size) => `aes${size}`) : /(?:gcm|ccm)$/.test(name) ? [`${name}${tag}`] : [name];
  return words.flatMap((word) => {
    const cipher = cipherNamed(word);
    if (!cipher) notes.push(noted(algorithm.line, word, 'This cipher is not known here, so it is not compared.'));
    return cipher ?? [];
  });
}

const hashesOf = (elements: readonly XmlElement[]): Hash[] =>
  elements.flatMap(({ text }) => text.split(',')).flatMap((word) => hashNamed(word) ?? []);

const numberOf = (word: string): number[] => word.split(',').flatMap((one) => groupNamed(one.trim()) ?? []);

function setIke(end: EndBuilder, phase1: XmlElement, notes: Noted[]): void {
  const items = childrenNamed(child(phase1, 'encryption'), 'item');
  const sets = items.length ? items : child(phase1, 'encryption-algorithm') ? [phase1] : [];
  const proposals = sets.flatMap((set): Proposal[] => {
    const groups = numberOf(textAt(set, 'dhgroup'));
    const hashes = hashesOf(childrenNamed(set, 'hash-algorithm'));
    // The PRF counts only where its choice is switched on.
    const named = child(phase1, 'prfselect_enable') ? hashesOf(childrenNamed(set, 'prf-algorithm')) : [];
    const lists = { encryption: ciphersOf(child(set, 'encryption-algorithm'), notes), integrity: hashes, prf: named, groups };
    return proposalsOf(lists, hashes);
  });
  if (proposals.length)
    end.set('ike-proposals', proposals, sets[0] === phase1 ? lineAt(phase1, 'encryption-algorithm') : (sets[0]?.line ?? null));
  const lifetime = textAt(phase1, 'lifetime');
  if (/^\d+$/.test(lifetime)) end.set('ike-lifetime', Number(lifetime), lineAt(phase1, 'lifetime'));
}

const traversals = { on: 'automatic', force: 'always', off: 'off' } as const;
/** Of pfSense, and of OPNsense, which calls the field auto. */
const starts: Readonly<Record<string, Initiation>> = {
  start: 'starts',
  trap: 'on traffic',
  none: 'responds only',
  route: 'on traffic',
  add: 'responds only',
};

function setHandling(end: EndBuilder, phase1: XmlElement): void {
  const delay = textAt(phase1, 'dpd_delay');
  if (/^\d+$/.test(delay)) end.set('dpd', Number(delay), lineAt(phase1, 'dpd_delay'));
  const traversal = textAt(phase1, 'nat_traversal');
  if (traversal in traversals) end.set('nat-traversal', traversals[traversal as keyof typeof traversals], lineAt(phase1, 'nat_traversal'));
  const mobike = textAt(phase1, 'mobike');
  if (mobike) end.set('mobike', mobike === 'on', lineAt(phase1, 'mobike'));
  const field = child(phase1, 'startaction') ? 'startaction' : 'auto';
  const start = starts[textAt(phase1, field)];
  const passive = child(phase1, 'responderonly');
  if (start) end.set('initiation', start, lineAt(phase1, field));
  else if (passive) end.set('initiation', 'responds only', passive.line);
}

function setChildren(end: EndBuilder, phases: readonly XmlElement[], around: Surroundings): void {
  const [first] = phases;
  if (!first) return;
  const ciphers = childrenNamed(first, 'encryption-algorithm-option').flatMap((option) => ciphersOf(option, around.notes));
  const integrity = hashesOf(childrenNamed(first, 'hash-algorithm-option'));
  const protocol = child(first, 'protocol');
  if (protocol && isAh(first)) {
    setAhAlone(end, protocol.line);
    around.notes.push(noted(protocol.line, 'ah', ahAlone));
  } else if (ciphers.length)
    end.set(
      'child-proposals',
      proposalsOf({ encryption: ciphers, integrity, prf: [], groups: [] }),
      lineAt(first, 'encryption-algorithm-option'),
    );
  const pfs = /^(?:off|none)$/.test(textAt(first, 'pfsgroup')) ? [0] : numberOf(textAt(first, 'pfsgroup'));
  if (pfs.length) end.set('pfs', pfs, lineAt(first, 'pfsgroup'));
  const lifetime = textAt(first, 'lifetime');
  if (/^\d+$/.test(lifetime)) end.set('child-lifetime', Number(lifetime), lineAt(first, 'lifetime'));
  end.set('encapsulation', textAt(first, 'mode') === 'transport' ? 'transport' : 'tunnel', lineAt(first, 'mode'));
  const selectors = phases.flatMap((phase) => selectorsOf(phase, around) ?? []);
  if (selectors.length) end.set('selectors', selectors, first.line);
  setTunnelAddress(end, phases);
  noteDifferences(phases, around.notes);
}

const isAh = (phase: XmlElement): boolean => textAt(phase, 'protocol') === 'ah';

const compared = ['mode', 'encryption-algorithm-option', 'hash-algorithm-option', 'pfsgroup', 'lifetime'];

/** Of several phases 2 the first one's algorithms are compared. */
function noteDifferences([first, ...more]: readonly XmlElement[], notes: Noted[]): void {
  const written = (phase: XmlElement | undefined, name: string): string =>
    childrenNamed(phase, name)
      .map(({ text, children }) => [text, ...children.map((one) => one.text)].join(' '))
      .join();
  for (const phase of more)
    for (const name of compared)
      if (written(phase, name) !== written(first, name))
        notes.push(
          noted(
            lineAt(phase, name),
            textAt(phase, 'descr') || 'phase2',
            `Its ${name} differs from that of the first phase 2 of this tunnel, which is compared.`,
          ),
        );
}

/** Its networks are the two addresses of the tunnel itself. */
export const isRouted = (phase: XmlElement): boolean => /^(?:vti|route-based)$/.test(textAt(phase, 'mode'));

/** The form calls it NAT/BINAT translation. */
export const isTranslated = (phase: XmlElement): boolean => {
  const translated = child(phase, 'natlocalid');
  return translated !== undefined && !/^(?:none|)$/.test(textAt(translated, 'type'));
};

/** A VTI asks for every network, beside the addresses of the tunnel itself. */
function selectorsOf(phase: XmlElement, around: Surroundings): SelectorPair | null {
  if (textAt(phase, 'mode') === 'route-based') return { local: ['0.0.0.0/0'], remote: ['0.0.0.0/0'] };
  // What stands behind NAT is told to the peer as what it is translated to.
  const own = child(phase, isTranslated(phase) ? 'natlocalid' : 'localid');
  const [local, remote] = [own, child(phase, 'remoteid')].map((id) => networkAt(id, around));
  if (local === undefined || remote === undefined) return null;
  return isRouted(phase)
    ? { local: [local, '0.0.0.0/0', '::/0'], remote: [remote, '0.0.0.0/0', '::/0'] }
    : { local: [local], remote: [remote] };
}

function networkAt(id: XmlElement | undefined, { interfaces, notes }: Surroundings): string | undefined {
  if (!id) return undefined;
  const [type, address, bits] = [textAt(id, 'type'), textAt(id, 'address'), textAt(id, 'netbits')];
  if (address) return bits ? `${address}/${bits}` : address;
  const [ip, subnet] = [descend(interfaces, type, 'ipaddr')?.text, descend(interfaces, type, 'subnet')?.text];
  const network = ip && subnet ? networkOf(ip, subnet) : null;
  if (network) return network;
  notes.push(noted(id.line, type, 'The network of this interface is not in the text: add it, or paste the part <interfaces> too.'));
  return undefined;
}

function setTunnelAddress(end: EndBuilder, phases: readonly XmlElement[]): void {
  const phase = phases.find(isRouted);
  if (!phase) return;
  const own = textAt(phase, 'tunnel_local');
  const local = child(phase, 'localid');
  if (own) end.set('vti-address', `${own}/32`, lineAt(phase, 'tunnel_local'));
  else if (local && textAt(local, 'address'))
    end.set('vti-address', `${textAt(local, 'address')}/${textAt(local, 'netbits') || '32'}`, lineAt(local, 'address'));
}

/** The address at the other end of a tunnel interface, as the phases name it. */
export function farAddress(phases: readonly XmlElement[]): string | null {
  const phase = phases.find(isRouted);
  const remote = phase && child(phase, 'remoteid');
  return (phase && textAt(phase, 'tunnel_remote')) || (remote && textAt(remote, 'address')) || null;
}
