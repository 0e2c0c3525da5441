import type { Cipher, Group, Hash } from '../ike/algorithm.ts';
import { cipherNamed, groupNamed, hashNamed, isCombined } from '../ike/algorithm.ts';
import type { Proposal } from '../settings/end.ts';

/** One proposal as pluto reads it; null where it refuses it and with it the connection. */
export interface PlutoProposal {
  readonly proposal: Proposal | null;
  readonly why: string | null;
}

/** Names of pluto (lib/libswan/ike_alg_*.c), with bits of the key behind them. */
const sized =
  /^(aes|aes_cbc|aesctr|aes_ctr|camellia|camellia_cbc|aes_[gc]cm(?:_(?:8|12|16|[abc]))?|null_auth_aes_gmac|aes_gmac)(?:_?(128|192|256))?$/;
const unsized = /^(?:3des|3des_cbc|chacha20_?poly1305|null)$/;
const hashes =
  /^(?:(?:hmac_)?(?:md5(?:_96)?|sha1?(?:_96)?|sha2|sha2_256(?:_128)?|sha2_384(?:_192)?|sha2_512(?:_256)?)|sha1_96|sha256|sha384|sha512|aes(?:128)?_xcbc(?:_96)?|aes_cmac(?:_96)?)$/;
const groups = /^(?:modp(?:1024|1536|2048|3072|4096|6144|8192)|dh(?:2|5|1[4-9]|2[0-4]|31)|ecp_?(?:256|384|521)|curve25519)$/;
const nothing = /^(?:none|null|dh0)$/;

/** What pluto adds where a proposal of IKEv2 leaves something out (lib/libswan/ike_info.c, esp_info.c). */
const defaultHashes: readonly Hash[] = ['sha2-512', 'sha2-256'];
const defaultGroups: readonly Group[] = [14, 15, 16, 18, 19, 20, 21, 31];

interface Part {
  /** What stands before it: `-`, `;`, or nothing before the first. */
  readonly after: string;
  /** Words of one kind, that `+` joins. */
  readonly words: readonly string[];
}

/** Words of a proposal: `aes256+aes128-sha2_512;dh14`. Bits behind a hyphen belong to the cipher before them. */
function partsOf(text: string): Part[] {
  const sizes = text.toLowerCase().replace(/-(?=(?:128|192|256)(?:[-;+]|$))/g, '_');
  return (sizes.match(/[-;]?[^-;]*/g) ?? [])
    .filter(Boolean)
    .map((part) => ({ after: /^[-;]/.exec(part)?.[0] ?? '', words: part.replace(/^[-;]/, '').split('+') }));
}

/** A proposal of pluto: ciphers, then hashes, then groups. */
export function plutoProposal(text: string, purpose: 'ike' | 'child'): PlutoProposal {
  const [first, ...more] = partsOf(text.trim());
  const encryption = first?.words.flatMap(ciphersNamed) ?? [];
  const ofKeys = more.filter(({ after, words }) => after === ';' || words.every((word) => groups.test(word)));
  const ofHashes = more.filter((part) => !ofKeys.includes(part));
  const unknown = [
    ...(first?.words ?? ['']).filter((word) => !ciphersNamed(word).length),
    ...ofHashes.flatMap(({ words }) => words).filter((word) => !hashes.test(word) && !nothing.test(word)),
    ...ofKeys.flatMap(({ words }) => words).filter((word) => !groups.test(word) && !nothing.test(word)),
  ];
  if (unknown.length) return { proposal: null, why: `pluto knows no algorithm ${unknown.map((word) => word || '(none)').join(', ')}` };
  const [integrity = [], prf] = ofHashes.map(({ words }) => words.flatMap((word) => hashNamed(word) ?? []));
  const named = ofKeys.flatMap(({ words }) => words.map((word) => (nothing.test(word) ? 0 : (groupNamed(word) ?? 0))));
  const why = refusal(encryption, integrity, named, purpose);
  return why
    ? { proposal: null, why }
    : { proposal: filled({ encryption, integrity, prf: prf ?? [], groups: named, esn: [] }, purpose), why: rare(named) };
}

/** Ciphers that a word means: both sizes where it names none. */
function ciphersNamed(word: string): Cipher[] {
  const [, name, bits] = sized.exec(word) ?? [];
  if (!name) return unsized.test(word) ? [cipherNamed(word) ?? 'null'] : [];
  const plain = name.replace(/_a$/, '_8').replace(/_b$/, '_12').replace(/_c$/, '_16').replace('null_auth_', '');
  const [, mode, tag] = /^aes_([gc]cm)(?:_(\d+))?$/.exec(plain) ?? [];
  const sizes = bits ? [bits] : ['256', '128'];
  return sizes.flatMap(
    (size) => cipherNamed(mode ? `aes${mode}${tag ?? '16'}${size}` : plain.replace('_', ''), Number(size) as 128 | 192 | 256) ?? [],
  );
}

function refusal(
  encryption: readonly Cipher[],
  integrity: readonly Hash[],
  named: readonly Group[],
  purpose: 'ike' | 'child',
): string | null {
  const combined = encryption.filter(isCombined).length;
  if (combined && combined < encryption.length) return 'AEAD and other ciphers need a proposal each';
  if (purpose === 'child' && combined && integrity.length) return "an AEAD cipher must have 'NONE' as the integrity algorithm in ESP";
  return purpose === 'child' && named.length > 1 ? 'a child SA takes one group alone' : null;
}

const rare = (named: readonly Group[]): string | null =>
  named.some((group) => group === 2 || (group > 21 && group < 31))
    ? 'Libreswan 4 and 5 are built without this group and do not load the connection; older ones take it.'
    : null;

/** With what pluto adds; in IKE the hash is integrity and PRF in one, beside AEAD the PRF alone. */
function filled(proposal: Proposal, purpose: 'ike' | 'child'): Proposal {
  const isAlone = proposal.encryption.some(isCombined);
  if (purpose === 'child')
    return { ...proposal, integrity: isAlone || proposal.integrity.length ? proposal.integrity : defaultHashes, prf: [] };
  const prf = proposal.prf.length ? proposal.prf : proposal.integrity.length ? proposal.integrity : defaultHashes;
  const integrity = isAlone ? [] : proposal.integrity.length ? proposal.integrity : prf;
  const ofKeys = proposal.groups.filter((group) => group !== 0);
  return { ...proposal, integrity, prf: prf.join() === integrity.join() ? [] : prf, groups: ofKeys.length ? ofKeys : defaultGroups };
}

const cipherWord = (cipher: Cipher): string =>
  cipher
    .replace(/^(aes|camellia)-cbc-(\d+)$/, '$1$2')
    .replace(/^aes-([gc]cm)-16-(\d+)$/, 'aes_$1$2')
    .replace(/^aes-([gc]cm)-(\d+)-(\d+)$/, 'aes_$1_$2_$3')
    .replace(/^aes-ctr-(\d+)$/, 'aes_ctr$1')
    .replace(/^aes-gmac-(\d+)$/, 'null_auth_aes_gmac_$1')
    .replace('chacha20-poly1305', 'chacha20_poly1305');

const hashWord = (hash: Hash): string => hash.replaceAll('-', '_');
/** Names of integrity that are none of a PRF: where both stand, pluto tells them apart by these. */
const integrityWord = (hash: Hash): string =>
  ({ 'sha2-256': 'sha2_256_128', 'sha2-384': 'sha2_384_192', 'sha2-512': 'sha2_512_256', sha1: 'sha1_96', md5: 'hmac_md5_96' })[
    hash as string
  ] ?? `${hashWord(hash)}_96`;

/** A proposal as pluto takes it; null where it has no word for a part of it. */
export function plutoText({ encryption, integrity, prf, groups: ofKeys }: Proposal, purpose: 'ike' | 'child'): string | null {
  const hasBoth = purpose === 'ike' && prf.length > 0 && integrity.length > 0;
  const words = [encryption.map(cipherWord), integrity.map(hasBoth ? integrityWord : hashWord), purpose === 'ike' ? prf.map(hashWord) : []];
  const ciphersAndHashes = words.flatMap((list) => (list.length ? [list.join('+')] : [])).join('-');
  const text = [ciphersAndHashes, ...(ofKeys.length ? [ofKeys.map((group) => (group ? `dh${group}` : 'none')).join('+')] : [])].join(';');
  return plutoProposal(text, purpose).proposal ? text : null;
}
