import type { EndBuilder, Noted } from './format.ts';
import { noted } from './format.ts';
import { field, flagOf, items, numberOf, textOf } from './json-located.ts';
import type { Located } from './json-located.ts';
import { listsNamed, proposalsOf } from './proposal-lists.ts';
import type { IkeVersion } from '../settings/end.ts';
import type { Cipher, Hash } from '../ike/algorithm.ts';
import { isCombined } from '../ike/algorithm.ts';

/** With GCM alone and no digest, NSX derives keys with this one. */
const prfOfGcm: readonly Hash[] = ['sha2-256'];

/** FLEX starts IKEv2 and answers both. */
const versions: Readonly<Record<string, readonly IkeVersion[]>> = { ikev1: [1], ikev2: [2], ikeflex: [2, 1] };

/** The versions that a word of NSX or of its console means: `IKE_V2`, `IKE FLEX`. */
export const ikeVersions = (word: string): readonly IkeVersion[] | null => versions[word.toLowerCase().replace(/[\s_-]/g, '')] ?? null;

/** Fields of one phase: NSX's profiles name them so, the older L3Vpn with `ike_` and `tunnel_` before. */
interface PhaseFields {
  readonly encryption: Located | undefined;
  readonly digest: Located | undefined;
  readonly groups: Located | undefined;
}

const words = (list: Located | undefined): string[] => items(list).flatMap((item) => textOf(item) ?? []);

/** Proposals of IKE by lists of algorithms. */
export function setIkeProposals(end: EndBuilder, { encryption, digest, groups }: PhaseFields, notes: Noted[]): void {
  const at = encryption ?? digest ?? groups;
  if (!at) return;
  const lists = listsNamed({ encryption: words(encryption), integrity: words(digest), groups: words(groups) }, unknownIn(at, notes));
  warnOfDigest(lists.encryption, lists.integrity, digest, notes);
  const prf = lists.integrity.length ? lists.integrity : prfOfGcm;
  end.set('ike-proposals', proposalsOf(lists, prf), at.line);
}

/** Proposals of ESP by lists of algorithms. */
export function setChildProposals(end: EndBuilder, { encryption, digest }: PhaseFields, notes: Noted[]): void {
  const at = encryption ?? digest;
  if (!at) return;
  const lists = listsNamed({ encryption: words(encryption), integrity: words(digest) }, unknownIn(at, notes));
  warnOfDigest(lists.encryption, lists.integrity, digest, notes);
  // Half a suite is none: what is missing is not said.
  if (lists.encryption.length && (digest || lists.encryption.every(isCombined))) end.set('child-proposals', proposalsOf(lists), at.line);
}

const unknownIn = (at: Located, notes: Noted[]) => (word: string) => {
  notes.push(noted(at.line, word, 'NSX has no such algorithm: it refuses the object. Its words look like AES_256, SHA2_256, GROUP14.'));
};

function warnOfDigest(ciphers: readonly Cipher[], digests: readonly Hash[], at: Located | undefined, notes: Noted[]): void {
  if (at && digests.length && ciphers.length && ciphers.every(isCombined))
    notes.push(
      noted(at.line, words(at).join(', '), 'With GCM alone no digest may be set: the console wants None here, the API an empty list.'),
    );
}

/** PFS by its switch and its groups. */
export function setPfs(end: EndBuilder, enabled: Located | undefined, groups: Located | undefined): void {
  const on = flagOf(enabled);
  const numbers = listsNamed({ groups: words(groups) }, () => undefined).groups;
  if (on === false) end.set('pfs', [0], enabled?.line ?? null);
  else if (numbers.length) end.set('pfs', numbers, groups?.line ?? null);
}

/** An IKE profile. */
export function setIkeProfile(end: EndBuilder, profile: Located, notes: Noted[]): void {
  const version = field(profile, 'ike_version');
  const known = ikeVersions(textOf(version) ?? '');
  if (version && known) end.set('ike-version', known, version.line);
  else if (version) notes.push(noted(version.line, textOf(version) ?? '', 'NSX has IKE_V1, IKE_V2 and IKE_FLEX: it refuses this.'));
  setIkeProposals(end, phase(profile), notes);
  setNumber(end, 'ike-lifetime', field(profile, 'sa_life_time'));
  warnOfVersion(end, profile, notes);
}

function warnOfVersion(end: EndBuilder, profile: Located, notes: Noted[]): void {
  const gcm = end.get('ike-proposals')?.some(({ encryption }) => encryption.some(isCombined));
  const at = field(profile, 'encryption_algorithms');
  if (gcm && at && end.get('ike-version')?.join() === '1')
    notes.push(noted(at.line, words(at).join(', '), 'GCM in IKE needs IKEv2: set the version to IKE_V2, or another cipher.'));
}

const phase = (profile: Located): PhaseFields => ({
  encryption: field(profile, 'encryption_algorithms'),
  digest: field(profile, 'digest_algorithms'),
  groups: field(profile, 'dh_groups'),
});

/** A tunnel profile. */
export function setTunnelProfile(end: EndBuilder, profile: Located, notes: Noted[]): void {
  setChildProposals(end, phase(profile), notes);
  setPfs(end, field(profile, 'enable_perfect_forward_secrecy'), field(profile, 'dh_groups'));
  setNumber(end, 'child-lifetime', field(profile, 'sa_life_time'));
  const mode = field(profile, 'encapsulation_mode');
  if (mode) end.set('encapsulation', /transport/i.test(textOf(mode) ?? '') ? 'transport' : 'tunnel', mode.line);
}

/** A profile of dead peer detection. */
export function setDpdProfile(end: EndBuilder, profile: Located, notes: Noted[]): void {
  const enabled = field(profile, 'enabled');
  if (flagOf(enabled) === false) end.set('dpd', 0, enabled?.line ?? null);
  else setNumber(end, 'dpd', field(profile, 'dpd_probe_interval'));
  const mode = field(profile, 'dpd_probe_mode');
  if (textOf(mode) === 'ON_DEMAND')
    notes.push(noted(mode?.line ?? profile.line, 'ON_DEMAND', 'It checks the peer only when it has sent something and nothing came back.'));
}

function setNumber(end: EndBuilder, id: 'ike-lifetime' | 'child-lifetime' | 'dpd', at: Located | undefined): void {
  const value = numberOf(at);
  if (value !== undefined && at) end.set(id, value, at.line);
}

/** What NSX's own profiles hold; the lifetime of the tunnel profile is left out, since its documents differ in it. */
const defaults: Readonly<Record<string, (end: EndBuilder, line: number) => EndBuilder>> = {
  'nsx-default-l3vpn-ike-profile': (end, line) =>
    end
      .set('ike-version', [2], line)
      .set('ike-proposals', [{ encryption: ['aes-cbc-128'], integrity: ['sha2-256'], prf: [], groups: [14], esn: [] }], line)
      .set('ike-lifetime', 86400, line),
  'nsx-default-l3vpn-tunnel-profile': (end, line) =>
    end
      .set('child-proposals', [{ encryption: ['aes-gcm-16-128'], integrity: [], prf: [], groups: [], esn: [] }], line)
      .set('pfs', [14], line),
  'nsx-default-l3vpn-dpd-profile': (end, line) => end.set('dpd', 60, line),
};

/** Sets what a profile of NSX's own holds; false where the path leads to none. */
export function setDefaultProfile(end: EndBuilder, path: string, line: number): boolean {
  const set = defaults[path.slice(path.lastIndexOf('/') + 1)];
  set?.(end, line);
  return set !== undefined;
}
