import type { Initiation, Proposal, SelectorPair } from '../settings/end.ts';
import { Key } from '../settings/key.ts';
import type { Noted } from './format.ts';
import { setCutShort } from './child-groups.ts';
import { EndBuilder, noted } from './format.ts';
import { charonProposal } from './charon-proposals.ts';
import { charonSeconds } from './charon-words.ts';
import { identityOf, setShownKey } from './words-of-values.ts';
import { child, childrenNamed } from './xml-located.ts';
import type { XmlElement } from './xml-located.ts';

/** One connection of OPNsense with its authentication, children and tunnel interface, and the address at the interface's far end. */
export function connectionEnd(
  connection: XmlElement,
  swanctl: XmlElement | undefined,
  keys: readonly XmlElement[],
  notes: Noted[],
): { readonly end: EndBuilder; readonly far: string | null } {
  const end = new EndBuilder();
  const uuid = connection.attributes['uuid'] ?? '';
  const mine = (list: string, name: string): XmlElement[] =>
    childrenNamed(child(swanctl, list), name).filter(
      (one) => child(one, 'connection')?.text === uuid && child(one, 'enabled')?.text !== '0',
    );
  setConnection(end, connection, notes);
  setSides(end, mine('locals', 'local')[0], mine('remotes', 'remote')[0]);
  setKey(end, keys, notes);
  // These let packets through or drop them, without IPsec.
  const children = mine('children', 'child').filter((one) => !/^(?:pass|drop)$/.test(child(one, 'mode')?.text ?? ''));
  setChildren(end, children, notes);
  if (!children.length) notes.push(noted(connection.line, '', 'No enabled child belongs to this connection: no traffic goes through it.'));
  return { end, far: setInterface(end, swanctl, children) };
}

type Put = (name: string, set: (text: string, line: number) => void) => void;

const putFrom =
  (of: XmlElement | undefined): Put =>
  (name, set) => {
    const found = child(of, name);
    if (found?.text) set(found.text, found.line);
  };

const first = (list: string): string => list.split(',')[0]?.trim() ?? '';

function setConnection(end: EndBuilder, connection: XmlElement, notes: Noted[]): void {
  const put = putFrom(connection);
  put('enabled', (text, line) => end.set('enabled', text === '1', line));
  put('version', (text, line) => end.set('ike-version', text === '1' ? [1] : text === '2' ? [2] : [2, 1], line));
  put('aggressive', (text, line) => end.set('ike-mode', text === '1' ? 'aggressive' : 'main', line));
  put('local_addrs', (text, line) => end.set('local-address', address(text), line));
  put('remote_addrs', (text, line) => end.set('peer-address', address(text), line));
  put('mobike', (text, line) => end.set('mobike', text === '1', line));
  put('encap', (text, line) => end.set('nat-traversal', text === '1' ? 'always' : 'automatic', line));
  put('dpd_delay', (text, line) => setSeconds(end, 'dpd', text, line));
  put('rekey_time', (text, line) => setSeconds(end, 'ike-lifetime', text, line));
  put('proposals', (text, line) => setProposals(end, 'ike-proposals', text, line, notes));
}

const address = (list: string): string => (/^%any|^$/.test(first(list)) ? 'any' : first(list));

function setSeconds(end: EndBuilder, id: 'dpd' | 'ike-lifetime' | 'child-lifetime', text: string, line: number): void {
  const seconds = charonSeconds(text);
  // Without rekeying nothing is said of a lifetime; without DPD it is off.
  if (seconds !== null && (seconds > 0 || id === 'dpd')) end.set(id, seconds, line);
}

function setProposals(end: EndBuilder, id: 'ike-proposals' | 'child-proposals', text: string, line: number, notes: Noted[]): void {
  const proposals = text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one && one !== 'default')
    .flatMap((one) => {
      const { proposal, why } = charonProposal(one, id === 'ike-proposals' ? 'ike' : 'child');
      if (why) notes.push(noted(line, one, proposal ? why : `charon does not load the connection: ${why}.`));
      return proposal ?? [];
    });
  if (/(?:^|,)\s*default\s*(?:,|$)/.test(text))
    notes.push(
      noted(line, text, '“default” offers what strongSwan offers by itself; it is not compared. Remove it to offer only what is named.'),
    );
  if (proposals.length) end.set(id, proposals, line);
  if (id === 'child-proposals' && proposals.length) end.set('pfs', groupsOf(proposals), line);
}

/** In strongSwan the groups of a child's proposals are its PFS; without one there is none. */
const groupsOf = (proposals: readonly Proposal[]): number[] => [
  ...new Set(proposals.flatMap((proposal) => (proposal.groups.length ? proposal.groups : [0]))),
];

function setSides(end: EndBuilder, local: XmlElement | undefined, remote: XmlElement | undefined): void {
  putFrom(local)('auth', (text, line) => end.set('auth-method', text === 'psk' ? 'pre-shared key' : 'certificate', line));
  putFrom(local)('id', (text, line) => end.set('local-id', identityOf(text), line));
  putFrom(remote)('id', (text, line) => end.set('peer-id', identityOf(text), line));
}

/** The key whose identifiers are those of the connection; where no remote one is given, the local one decides. */
function setKey(end: EndBuilder, keys: readonly XmlElement[], notes: Noted[]): void {
  if (end.get('auth-method') !== 'pre-shared key') return;
  const own = end.get('local-id')?.value ?? end.get('local-address');
  const theirs = end.get('peer-id')?.value ?? end.get('peer-address');
  const ids = (key: XmlElement) => [child(key, 'ident')?.text ?? '', child(key, 'remote_ident')?.text ?? ''] as const;
  const exact = keys.find((key) => ids(key)[0] === own && ids(key)[1] === theirs);
  const found = exact ?? keys.find((key) => ids(key)[1] === '' && [own, theirs].includes(ids(key)[0]));
  const secret = found && child(found, 'Key');
  if (!secret?.text)
    notes.push(noted(found?.line ?? 1, '', 'No pre-shared key has the identifiers of this connection: VPN > IPsec > Pre-Shared Keys.'));
  else setShownKey(end, 'pre-shared-key', { text: secret.text, key: new Key(secret.raw), line: secret.line }, notes);
}

function initiationOf(word: string): Initiation {
  if (/start/.test(word)) return 'starts';
  return /trap|route/.test(word) ? 'on traffic' : 'responds only';
}

function setChildren(end: EndBuilder, children: readonly XmlElement[], notes: Noted[]): void {
  const [one] = children;
  const put = putFrom(one);
  put('esp_proposals', (text, line) => setProposals(end, 'child-proposals', text, line, notes));
  put('rekey_time', (text, line) => setSeconds(end, 'child-lifetime', text, line));
  put('mode', (text, line) => end.set('encapsulation', text === 'transport' ? 'transport' : 'tunnel', line));
  put('sha256_96', (text, line) => {
    if (text === '1') setCutShort(end, line, 'sha256_96', notes);
  });
  put('start_action', (text, line) => end.set('initiation', initiationOf(text), line));
  const list = (of: XmlElement, name: string): string[] =>
    (child(of, name)?.text ?? '')
      .split(',')
      .map((network) => network.trim())
      .filter(Boolean);
  const pairs = children
    .map((of): SelectorPair => ({ local: list(of, 'local_ts'), remote: list(of, 'remote_ts') }))
    .filter(({ local, remote }) => local.length && remote.length);
  if (one && pairs.length) end.set('selectors', pairs, child(one, 'local_ts')?.line ?? one.line);
}

/** The tunnel interface with a child's request id; OPNsense gives it a single address, without a network. */
function setInterface(end: EndBuilder, swanctl: XmlElement | undefined, children: readonly XmlElement[]): string | null {
  const ids = children.flatMap((one) => child(one, 'reqid')?.text || []);
  const found = childrenNamed(child(swanctl, 'VTIs'), 'VTI')
    .filter((vti) => child(vti, 'enabled')?.text !== '0')
    .find((vti) => ids.includes(child(vti, 'reqid')?.text ?? ''));
  const own = child(found, 'tunnel_local');
  if (!own?.text) return null;
  end.set('vti-address', `${own.text}/32`, own.line);
  return child(found, 'tunnel_remote')?.text ?? null;
}
