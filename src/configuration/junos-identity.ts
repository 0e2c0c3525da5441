import type { Identity } from '../settings/end.ts';
import { Key } from '../settings/key.ts';
import type { Branch } from './branch.ts';
import type { EndBuilder } from './format.ts';
import { unreadIdentity } from './format.ts';
import type { Remarks } from './remarks.ts';

const types = {
  inet: 'address',
  inet6: 'address',
  hostname: 'fqdn',
  'user-at-hostname': 'email',
  'key-id': 'key-id',
  'distinguished-name': 'dn',
} as const;

type Word = keyof typeof types;

const words = Object.keys(types).filter((word): word is Word => word in types);

/** What `local-identity`, `remote-identity` or `dynamic` says; null where it says none; unread where that is a pattern of no kind that can be compared. */
export function identityOf(branch: Branch | undefined, remarks: Remarks): { readonly value: Identity; readonly line: number } | null {
  // The one set last, as the device keeps one alone.
  const word = words
    .filter((one) => branch?.at(one))
    .sort((one, other) => (branch?.find(other)?.order ?? 0) - (branch?.find(one)?.order ?? 0))[0];
  const chosen = word && branch?.find(word);
  if (!branch || !chosen) return null;
  if (word === 'distinguished-name') return nameOf(chosen, remarks);
  const leaf = branch.value(word);
  if (!leaf) return null;
  // Of a group of peers the name is the end of what each of them is called.
  const isGroup = branch.find('ike-user-type', 'group-ike-id') ?? branch.find('ike-user-type', 'shared-ike-id');
  const value = isGroup ? endingIn(word, leaf.value) : leaf.value;
  return isPattern(value) ? pattern(leaf.line, remarks) : { value: { type: types[word], value }, line: leaf.line };
}

const endingIn = (word: Word, value: string): string =>
  word === 'hostname' ? `*.${value}` : word === 'user-at-hostname' && !value.includes('@') ? `*@${value}` : value;

/** A pattern of another kind than `*.example.net` and `*@example.net`. */
const isPattern = (value: string): boolean => value.replace(/^\*[.@]/, '').includes('*');

function pattern(line: number, remarks: Remarks): { readonly value: Identity; readonly line: number } {
  remarks.add(line, 'It takes every identity that fits this pattern, which is not compared.');
  return { value: unreadIdentity, line };
}

/** A whole distinguished name; parts that it must have are not compared. */
function nameOf(branch: Branch, remarks: Remarks): { readonly value: Identity; readonly line: number } | null {
  branch.whole = true;
  if (branch.find('container') ?? branch.find('wildcard')) return pattern(branch.latest, remarks);
  const value = branch
    .all()
    .map(({ word }) => word)
    .join(', ');
  return value ? { value: { type: 'dn', value }, line: branch.latest } : null;
}

/** Encrypted, or taken out; brackets of `[secret]` are those of a list in braces. */
const isHidden = (text: string): boolean => /^(?:\$\d\$|\*{3,}$|x{6,}$|SECRET-DATA|secret$)/.test(text) || new Key(text).isMasked;

/** The pre-shared key of an IKE policy, or a remark why it is not known. */
export function readKey(policy: Branch, end: EndBuilder, remarks: Remarks): void {
  const key = policy.at('pre-shared-key');
  if (!key) return;
  const text = key.value('ascii-text');
  const hex = key.value('hexadecimal');
  const leaf = text ?? hex;
  remarks.hide(leaf?.value ?? '');
  key.whole = true;
  const word = key.all().find((one) => one.word !== 'ascii-text' && one.word !== 'hexadecimal')?.word;
  if (word) {
    remarks.hide(word);
    remarks.add(key.latest, 'Before the key Junos wants ascii-text or hexadecimal; without it the line is refused.');
  }
  if (word && !leaf) return;
  if (!leaf || isHidden(leaf.value)) {
    end.set('pre-shared-key', Key.hidden(), key.latest);
    remarks.add(key.latest, 'The key is hidden in this output, so it was not compared. Type the same key at both ends where in doubt.');
    return;
  }
  if (text) end.set('pre-shared-key', new Key(text.value), text.line);
  else end.set('pre-shared-key', new Key(fromHex(leaf.value)), leaf.line);
}

/** The characters that bytes in hex are, where each of them is one of ASCII; else the hex, as other daemons write it. */
function fromHex(text: string): string {
  const hex = text.replace(/^0x/i, '');
  const bytes = hex.length % 2 === 0 && /^[\da-f]*$/i.test(hex) ? (hex.match(/../g) ?? []).map((pair) => parseInt(pair, 16)) : [];
  return bytes.length && bytes.every((byte) => byte >= 32 && byte < 127) ? String.fromCharCode(...bytes) : `0x${hex}`;
}

/** A BGP password, likewise; of a key chain it is known that it is there. */
export function bgpPassword(branch: Branch, end: EndBuilder, remarks: Remarks): void {
  const chain = branch.at('authentication-key-chain');
  if (chain) hide(chain.latest, 'Its password is in a key chain, which is not compared.', end, remarks);
  branch.pass('authentication-key-chain', 'authentication-algorithm');
  const key = branch.at('authentication-key');
  if (!key) return;
  const leaf = branch.value('authentication-key');
  remarks.hide(leaf?.value ?? '');
  if (leaf && !isHidden(leaf.value)) end.set('bgp-password', new Key(leaf.value), leaf.line);
  else hide(key.latest, 'The BGP password is hidden in this output, so it was not compared.', end, remarks);
}

function hide(line: number, why: string, end: EndBuilder, remarks: Remarks): void {
  end.set('bgp-password', Key.hidden(), line);
  remarks.add(line, why);
}
