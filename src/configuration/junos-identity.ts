import type { Identity } from '../settings/end.ts';
import { Key } from '../settings/key.ts';
import type { Branch } from './branch.ts';
import type { EndBuilder } from './format.ts';
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

/** What `local-identity` or `remote-identity` says. */
export function identityOf(branch: Branch | undefined): { readonly value: Identity; readonly line: number } | null {
  // The one set last, as the device keeps one alone.
  const word = words
    .filter((one) => branch?.at(one))
    .sort((one, other) => (branch?.find(other)?.order ?? 0) - (branch?.find(one)?.order ?? 0))[0];
  const chosen = word && branch?.find(word);
  if (!branch || !chosen) return null;
  if (word === 'distinguished-name') chosen.whole = true;
  const leaf = word === 'distinguished-name' ? nameOf(chosen) : branch.value(word);
  return leaf ? { value: { type: types[word], value: leaf.value }, line: leaf.line } : null;
}

/** The parts that a distinguished name must have, or all of it. */
function nameOf(branch: Branch): { readonly value: string; readonly line: number } {
  const parts = branch.all().flatMap((part) => (/^(?:container|wildcard)$/.test(part.word) ? part.all() : part));
  return { value: parts.map(({ word }) => word).join(', '), line: branch.latest };
}

const hidden = /^(?:\$\d\$|<[^>]*>$|\*{3,}$|x{6,}$|SECRET-DATA)/;

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
  if (!leaf || hidden.test(leaf.value)) {
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

/** A BGP password, likewise; true where one is set. */
export function bgpPassword(branch: Branch, end: EndBuilder, remarks: Remarks): void {
  const leaf = branch.value('authentication-key');
  if (!leaf) return;
  remarks.hide(leaf.value);
  if (hidden.test(leaf.value)) remarks.add(leaf.line, 'The BGP password is hidden in this output, so it was not compared.');
  else end.set('bgp-password', new Key(leaf.value), leaf.line);
}
