import { cipherNamed, groupNamed, hashNamed, isCombined, type Cipher, type Group, type Hash } from '../ike/algorithm.ts';
import type { Proposal } from '../settings/end.ts';
import type { Branch, Leaf } from './branch.ts';
import type { EndBuilder } from './format.ts';
import type { Remarks } from './remarks.ts';

/** What VyOS takes where a proposal leaves a part out. */
const left = { encryption: 'aes128', hash: 'sha1', 'dh-group': '2' } as const;

/** Phase 1: an IKE group. */
export function readIkeGroup(group: Branch, end: EndBuilder, remarks: Remarks): void {
  group.pass('close-action', 'ikev2-reauth', 'description');
  const version = group.value('key-exchange');
  if (version?.value === 'ikev1' || version?.value === 'ikev2') end.set('ike-version', [version.value === 'ikev1' ? 1 : 2], version.line);
  else if (version) remarks.add(version.line, 'VyOS knows ikev1 and ikev2 here.');
  const mode = group.value('mode');
  if (mode?.value === 'main' || mode?.value === 'aggressive') end.set('ike-mode', mode.value, mode.line);
  seconds(group.value('lifetime'), 'ike-lifetime', end, remarks);
  const without = group.at('disable-mobike');
  const mobike = group.value('mobike');
  if (without) end.set('mobike', false, without.latest);
  else if (mobike) end.set('mobike', mobike.value !== 'disable', mobike.line);
  readDpd(group, end, remarks);
  const proposals = proposalsOf(group, 'ike', remarks);
  if (proposals.length) end.set('ike-proposals', proposals, group.find('proposal')?.line ?? group.line);
}

function readDpd(group: Branch, end: EndBuilder, remarks: Remarks): void {
  const dpd = group.at('dead-peer-detection');
  if (!dpd) return;
  dpd.pass('action', 'timeout');
  const interval = dpd.value('interval');
  // Without an interval it is thirty seconds.
  if (interval) seconds(interval, 'dpd', end, remarks);
  else end.set('dpd', 30, dpd.latest);
}

/** Phase 2: an ESP group; `pfs enable` takes the group of the IKE group. */
export function readEspGroup(group: Branch, ike: Branch | undefined, end: EndBuilder, remarks: Remarks): void {
  group.pass('compression', 'disable-rekey', 'life-packets', 'description');
  seconds(group.value('lifetime'), 'child-lifetime', end, remarks);
  const bytes = group.value('life-bytes');
  if (bytes && /^\d{1,15}$/.test(bytes.value)) end.set('child-kilobytes', Math.floor(Number(bytes.value) / 1024), bytes.line);
  const mode = group.value('mode');
  if (mode?.value === 'tunnel' || mode?.value === 'transport') end.set('encapsulation', mode.value, mode.line);
  const pfs = group.value('pfs');
  const groups = pfs && pfsOf(pfs, ike, remarks);
  if (groups) end.set('pfs', groups, pfs.line);
  const proposals = proposalsOf(group, 'esp', remarks);
  if (proposals.length) end.set('child-proposals', proposals, group.find('proposal')?.line ?? group.line);
}

function pfsOf({ value, line }: Leaf, ike: Branch | undefined, remarks: Remarks): readonly Group[] | null {
  if (value === 'disable') return [0];
  if (value !== 'enable') {
    const group = /^dh-group\d/.test(value) ? groupNamed(value.replace('dh-', '')) : null;
    if (group === null) remarks.add(line, 'VyOS knows enable, disable and dh-group2 to dh-group32 here.');
    return group === null ? null : [group];
  }
  const first = sorted(ike).flatMap((proposal) => proposal.value('dh-group') ?? [])[0];
  const group = groupNamed(first?.value ?? left['dh-group']);
  return group === null ? null : [group];
}

function proposalsOf(group: Branch, kind: 'ike' | 'esp', remarks: Remarks): readonly Proposal[] {
  return sorted(group).flatMap((proposal) => readProposal(proposal, kind, remarks) ?? []);
}

/** Proposals in the order of their numbers, which is how VyOS hands them over. */
const sorted = (group: Branch | undefined): readonly Branch[] =>
  [...(group?.each('proposal') ?? [])].sort((one, other) => Number(one.word) - Number(other.word));

function readProposal(proposal: Branch, kind: 'ike' | 'esp', remarks: Remarks): Proposal | null {
  const cipher = part<Cipher>(proposal, 'encryption', cipherNamed, remarks);
  const hash = part<Hash>(proposal, 'hash', hashNamed, remarks);
  const group = kind === 'ike' ? part<Group>(proposal, 'dh-group', groupNamed, remarks) : null;
  const own = proposal.value('prf');
  const prf = own && hashNamed(own.value);
  if (cipher === null || hash === null || (kind === 'ike' && group === null)) return null;
  const combined = isCombined(cipher);
  return {
    encryption: [cipher],
    integrity: combined ? [] : [hash],
    // Beside AES-GCM charon takes the hash of IKE for the PRF.
    prf: kind === 'ike' ? (prf ? [prf] : combined ? [hash] : []) : [],
    groups: group === null ? [] : [group],
    esn: [],
  };
}

function part<T>(proposal: Branch, word: keyof typeof left, named: (text: string) => T | null, remarks: Remarks): T | null {
  const leaf = proposal.value(word);
  if (!leaf) {
    remarks.add(
      proposal.latest,
      `Proposal ${proposal.word.slice(0, 20)} has no ${word}; VyOS takes ${left[word]} (before 1.3 it leaves the proposal out).`,
    );
    return named(left[word]);
  }
  if (/_96$/.test(leaf.value))
    remarks.add(leaf.line, 'This hash is cut to 96 bits, of an old draft: a peer that cuts it as RFC 4868 says drops the packets.');
  const known = named(leaf.value);
  if (known === null) remarks.add(leaf.line, `${leaf.value.slice(0, 40)} is not known here as ${word}, so the proposal was left out.`);
  return known;
}

/** Sets a time, where it is one. */
export function seconds(
  leaf: Leaf | undefined,
  id: 'ike-lifetime' | 'child-lifetime' | 'dpd' | 'bgp-hold-time' | 'bgp-keepalive' | 'mtu' | 'mss' | 'replay-window',
  end: EndBuilder,
  remarks: Remarks,
): void {
  if (!leaf) return;
  if (/^\d{1,9}$/.test(leaf.value)) end.set(id, Number(leaf.value), leaf.line);
  else remarks.add(leaf.line, 'This is no whole number, and one is needed here.');
}
