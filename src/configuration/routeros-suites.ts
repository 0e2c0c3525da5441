import { cipherNamed, groupNamed, hashNamed, isCombined, type Cipher, type Group, type Hash } from '../ike/algorithm.ts';
import type { Proposal } from '../settings/end.ts';
import type { Leaf } from './branch.ts';
import type { EndBuilder } from './format.ts';
import type { Remarks } from './remarks.ts';
import type { Entry } from './routeros-text.ts';
import { property, secondsOf } from './routeros-words.ts';

// An export leaves out what is as it is by default, so a suite with one part set has the others by default.
const ikeDefaults = { 'enc-algorithm': 'aes-128,3des', 'hash-algorithm': 'sha1', 'dh-group': 'modp2048,modp1024' };
const espDefaults = { 'enc-algorithms': 'aes-256-cbc,aes-192-cbc,aes-128-cbc', 'auth-algorithms': 'sha1' };

/** Phase 1: of a profile, or of a peer before 6.43. */
export function readSuite(profile: Entry, end: EndBuilder, remarks: Remarks): void {
  const given = Object.keys(ikeDefaults).flatMap((name) => property(profile, name) ?? []);
  if (given[0]) {
    const encryption = listOf<Cipher>(profile, 'enc-algorithm', ikeDefaults, cipherNamed, remarks);
    const integrity = listOf<Hash>(profile, 'hash-algorithm', ikeDefaults, hashNamed, remarks);
    const groups = listOf<Group>(profile, 'dh-group', ikeDefaults, groupNamed, remarks);
    const prf = property(profile, 'prf-algorithm');
    const own = prf && prf.value !== 'auto' ? hashNamed(prf.value) : null;
    const all = { prf: own ? [own] : [], groups, esn: [] };
    end.set('ike-proposals', apart(encryption, integrity, all), given[0].line);
  }
  time(property(profile, 'lifetime'), 'ike-lifetime', end, remarks);
  const dpd = property(profile, 'dpd-interval');
  if (dpd && /^disable/.test(dpd.value)) end.set('dpd', 0, dpd.line);
  else time(dpd, 'dpd', end, remarks);
  const natted = property(profile, 'nat-traversal');
  if (natted) end.set('nat-traversal', natted.value === 'no' ? 'off' : 'automatic', natted.line);
  for (const name of ['dpd-maximum-failures', 'proposal-check', 'lifebytes', 'name', 'disabled', 'comment']) property(profile, name);
}

/** Phase 2: a proposal. */
export function readProposal(proposal: Entry, end: EndBuilder, remarks: Remarks): void {
  const given = Object.keys(espDefaults).flatMap((name) => property(proposal, name) ?? []);
  if (given[0]) {
    const encryption = listOf<Cipher>(proposal, 'enc-algorithms', espDefaults, cipherNamed, remarks);
    const integrity = listOf<Hash>(proposal, 'auth-algorithms', espDefaults, (text) => (text === 'null' ? null : hashNamed(text)), remarks);
    end.set('child-proposals', apart(encryption, integrity, { prf: [], groups: [], esn: [] }), given[0].line);
  }
  const pfs = property(proposal, 'pfs-group');
  const group = pfs && groupNamed(pfs.value);
  if (pfs && group !== null && group !== undefined) end.set('pfs', [group], pfs.line);
  else if (pfs) remarks.add(pfs.line, `RouterOS knows no pfs-group of the name ${pfs.value.slice(0, 40)}.`);
  time(property(proposal, 'lifetime'), 'child-lifetime', end, remarks);
  for (const name of ['name', 'disabled', 'comment']) property(proposal, name);
  if (property(proposal, 'disabled')?.value === 'yes')
    remarks.add(proposal.line, 'This proposal is disabled; a policy that names it does not work until it is enabled.');
}

/** Ciphers that prove integrity themselves stand in a proposal of their own. */
function apart(
  encryption: readonly Cipher[],
  integrity: readonly Hash[],
  rest: Pick<Proposal, 'prf' | 'groups' | 'esn'>,
): readonly Proposal[] {
  const combined = encryption.filter(isCombined);
  const plain = encryption.filter((cipher) => !isCombined(cipher));
  return [
    ...(plain.length || combined.length === 0 ? [{ encryption: plain, integrity, ...rest }] : []),
    ...(combined.length ? [{ encryption: combined, integrity: [], ...rest }] : []),
  ];
}

function listOf<T>(
  entry: Entry,
  name: string,
  defaults: Readonly<Record<string, string>>,
  named: (text: string) => T | null,
  remarks: Remarks,
): readonly T[] {
  const leaf = property(entry, name);
  const words = (leaf?.value ?? defaults[name] ?? '').split(',').filter((word) => word && word !== 'null');
  return words.flatMap((word) => {
    const known = named(word);
    if (known === null && leaf) remarks.add(leaf.line, `${word.slice(0, 40)} in ${name} is not known here, so it was left out.`);
    return known ?? [];
  });
}

/** Sets a time, where it is one. */
export function time(
  leaf: Leaf | undefined,
  id: 'ike-lifetime' | 'child-lifetime' | 'dpd' | 'bgp-hold-time' | 'bgp-keepalive',
  end: EndBuilder,
  remarks: Remarks,
): void {
  if (!leaf) return;
  const seconds = leaf.value === 'infinity' ? 0 : secondsOf(leaf.value);
  if (seconds === null) remarks.add(leaf.line, 'This is no time; one is written as 8h, 30m or 00:30:00.');
  else end.set(id, seconds, leaf.line);
}
