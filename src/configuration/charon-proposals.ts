import type { Cipher, Group, Hash } from '../ike/algorithm.ts';
import { cipherNamed, groupNamed, hashNamed, isCombined } from '../ike/algorithm.ts';
import type { Proposal } from '../settings/end.ts';

/** One proposal as charon reads it; null where it refuses it. */
export interface CharonProposal {
  readonly proposal: Proposal | null;
  /** What is wrong with it, or not compared of it. */
  readonly why: string | null;
}

/** What charon takes as words of proposals: src/libstrongswan/crypto/proposal/proposal_keywords_static.txt */
const ciphers =
  /^(?:null|des|3des|aes(?:128|192|256)?|aes(?:128|192|256)(?:ctr|gmac|[cg]cm(?:8|12|16|64|96|128)?)|chacha20poly1305|camellia(?:128|192|256)?)$/;
const hashes = /^(?:prf)?(?:sha1?|sha(?:2_)?(?:256|384|512)|md5|aesxcbc|aescmac)$/;
const groups =
  /^(?:modpnone|none|modp(?:768|1024|1536|2048|3072|4096|6144|8192)|modp1024s160|modp2048s(?:224|256)|ecp(?:192|224|256|384|521)|ecp(?:224|256|384|512)bp|curve25519|x25519|curve448|x448)$/;
/** Words of charon that no other implementation here has. */
const foreign =
  /^(?:blowfish|camellia|serpent|twofish|cast|sha1_160|sha(?:2_)?256_96|md5_128|(?:prf)?camelliaxcbc|modpnull|gost|mlkem|ke[1-7]_|newhope|ntru|chacha20poly1305compat)/;

type Lists = { readonly [Kind in keyof Proposal]: Proposal[Kind][number][] };

/** A proposal of charon, `aes256-sha256-modp2048`: words in any order, of each kind several. */
export function charonProposal(text: string, purpose: 'ike' | 'child'): CharonProposal {
  const found: Lists = { encryption: [], integrity: [], prf: [], groups: [], esn: [] };
  const [unknown, other]: [string[], string[]] = [[], []];
  for (const word of text.split('-').map((one) => one.trim().toLowerCase()))
    if (!sort(word, found)) (foreign.test(word) ? other : unknown).push(word);
  if (unknown.length) return { proposal: null, why: `charon knows no algorithm ${unknown.join(', ')}` };
  const lacks = other.length ? null : lack(found, purpose);
  if (lacks) return { proposal: null, why: lacks };
  const why = other.length ? `Not compared: ${other.join(', ')}.` : null;
  return { proposal: found.encryption.length ? settled(found, purpose) : null, why };
}

/** Puts a word where it belongs; false where it means nothing. */
function sort(word: string, found: Lists): boolean {
  const hash = hashes.test(word) ? hashNamed(word) : null;
  const cipher = ciphers.test(word) ? cipherNamed(word, 128) : null;
  const group = word === 'modpnone' ? 0 : groups.test(word) ? groupNamed(word) : null;
  if (word === 'esn' || word === 'noesn') found.esn.push(word === 'esn');
  else if (hash) (word.startsWith('prf') ? found.prf : found.integrity).push(hash);
  else if (cipher) found.encryption.push(cipher);
  else if (group !== null) found.groups.push(group);
  else return false;
  return true;
}

/** What charon misses in a proposal, as its log says it (check_proposal of proposal.c). */
function lack({ encryption, integrity, prf, groups: ofKeys }: Lists, purpose: 'ike' | 'child'): string | null {
  const combined = encryption.filter(isCombined).length;
  if (!encryption.length) return 'an encryption algorithm is mandatory';
  if (combined && combined < encryption.length) return 'ciphers with and without integrity of their own need a proposal each';
  if (purpose === 'child') return null;
  if (!prf.length && !integrity.length) return 'a PRF algorithm is mandatory in IKE proposals, such as prfsha256';
  if (!ofKeys.some((group) => group !== 0)) return 'a DH group is mandatory in IKE proposals, such as modp2048';
  return !combined && !integrity.length ? 'an integrity algorithm is mandatory in IKE proposals' : null;
}

/** Beside a cipher that proves integrity itself a hash is the PRF in IKE, and nothing in ESP. */
function settled(found: Lists, purpose: 'ike' | 'child'): Proposal {
  const isAlone = found.encryption.some(isCombined);
  const integrity = isAlone ? [] : found.integrity;
  if (purpose === 'child') return { ...found, integrity, prf: [] };
  const prf = found.prf.length || !isAlone ? found.prf : found.integrity;
  return {
    ...found,
    integrity,
    prf: prf.join() === integrity.join() ? [] : prf,
    groups: found.groups.filter((group) => group !== 0),
    esn: [],
  };
}

const all: readonly Group[] = [31, 32, 19, 20, 21, 28, 29, 30, 15, 16, 17, 18, 14];
const allHashes: readonly Hash[] = ['sha2-256', 'sha2-384', 'sha2-512', 'sha1'];

/** What `default` adds to other proposals, as strongSwan 5.9.8 with all its plugins has it. */
export const charonDefaults: Readonly<Record<'ike' | 'child', readonly Proposal[]>> = {
  ike: [
    {
      encryption: [
        ...(['aes-cbc-128', 'aes-cbc-192', 'aes-cbc-256', 'aes-ctr-128', 'aes-ctr-192', 'aes-ctr-256'] as const),
        ...(['camellia-cbc-128', 'camellia-cbc-192', 'camellia-cbc-256', '3des'] as const),
      ],
      integrity: allHashes,
      prf: allHashes,
      groups: all,
      esn: [],
    },
    {
      encryption: [
        ...(['aes-gcm-16-128', 'aes-gcm-16-192', 'aes-gcm-16-256', 'aes-ccm-16-128', 'aes-ccm-16-192', 'aes-ccm-16-256'] as const),
        ...(['chacha20-poly1305', 'aes-gcm-12-128', 'aes-gcm-12-256', 'aes-gcm-8-128', 'aes-gcm-8-256'] as const),
      ],
      integrity: [],
      prf: allHashes,
      groups: all,
      esn: [],
    },
  ],
  child: [
    { encryption: ['aes-gcm-16-128', 'aes-gcm-16-192', 'aes-gcm-16-256'], integrity: [], prf: [], groups: [], esn: [false] },
    {
      encryption: ['aes-cbc-128', 'aes-cbc-192', 'aes-cbc-256'],
      integrity: [...allHashes, 'aes-xcbc'],
      prf: [],
      groups: [],
      esn: [false],
    },
  ],
};

const groupWords: Readonly<Record<Group, string>> = {
  0: 'none',
  1: 'modp768',
  2: 'modp1024',
  5: 'modp1536',
  14: 'modp2048',
  15: 'modp3072',
  16: 'modp4096',
  17: 'modp6144',
  18: 'modp8192',
  19: 'ecp256',
  20: 'ecp384',
  21: 'ecp521',
  22: 'modp1024s160',
  23: 'modp2048s224',
  24: 'modp2048s256',
  25: 'ecp192',
  26: 'ecp224',
  27: 'ecp224bp',
  28: 'ecp256bp',
  29: 'ecp384bp',
  30: 'ecp512bp',
  31: 'curve25519',
  32: 'curve448',
};

/** A group by the name that strongSwan and OpenIKED share for most; null where charon has none. */
export const groupWord = (group: Group): string | null => groupWords[group] ?? null;

const cipherWord = (cipher: Cipher): string =>
  cipher
    .replace(/^aes-cbc-(\d+)$/, 'aes$1')
    .replace(/^aes-(ctr|gmac)-(\d+)$/, 'aes$2$1')
    .replace(/^aes-(gcm|ccm)-(\d+)-(\d+)$/, 'aes$3$1$2')
    .replace(/^camellia-cbc-(\d+)$/, 'camellia$1')
    .replace('chacha20-poly1305', 'chacha20poly1305');

const hashWord = (hash: Hash): string => hash.replace('sha2-', 'sha').replace('aes-', 'aes');

/** A proposal as charon takes it; null where charon has no word for a part of it, or takes no such proposal. */
export function charonText(proposal: Proposal, purpose: 'ike' | 'child'): string | null {
  const ofKeys = proposal.groups.map(groupWord);
  const words = [
    ...proposal.encryption.map(cipherWord),
    ...proposal.integrity.map(hashWord),
    ...(purpose === 'ike' ? proposal.prf.map((hash) => `prf${hashWord(hash)}`) : []),
    ...ofKeys,
    ...(purpose === 'child' ? proposal.esn.map((one) => (one ? 'esn' : 'noesn')) : []),
  ];
  const text = words.join('-');
  return ofKeys.includes(null) || !charonProposal(text, purpose).proposal ? null : text;
}
