import type { Identity, SecretId } from '../settings/end.ts';
import { Key } from '../settings/key.ts';
import type { EndBuilder, Noted } from './format.ts';
import { noted } from './format.ts';
import { isIp } from './subnet.ts';

/** Who a plain text names in IKE, where nothing else says its type. */
export function identityOf(text: string): Identity {
  if (isIp(text)) return { type: 'address', value: text };
  if (/^%?any$|^\*$/i.test(text)) return { type: 'any', value: '' };
  if (/^\/?[A-Za-z][A-Za-z.]*\s*=/.test(text)) return { type: 'dn', value: text };
  return { type: text.includes('@') && !text.startsWith('@') ? 'email' : 'fqdn', value: text.replace(/^@/, '') };
}

/** A secret that an output shows as stars or another stand-in: it can't be compared. */
export const isMasked = (text: string): boolean =>
  /^[*•●x.]{3,}$|^<[^>]*>$|^\[\s*hidden\s*\]$|^redacted$|^\(?(?:hidden|sensitive)[^)]*\)?$/i.test(text) || new Key(text).isMasked;

/** A key as it is shown, or what stands for one that is not. */
export const shownKey = (text: string): Key => (isMasked(text) ? Key.hidden() : new Key(text));

/** What a note says of a key that is not shown. */
export const hiddenKey = 'The key is hidden in this output, so it can’t be compared.';

/** Sets a key as it is shown; one that a stand-in hides is set all the same, and noted. */
export function setShownKey(
  end: EndBuilder,
  id: SecretId,
  { text, line, key = new Key(text) }: { readonly text: string; readonly line: number; readonly key?: Key },
  notes: Noted[],
): EndBuilder {
  const isHidden = isMasked(text.trim());
  if (isHidden) notes.push(noted(line, '', hiddenKey));
  return end.set(id, isHidden ? Key.hidden() : key, line);
}

/** An AS number, in plain form or as `1.10`; null where it is none. */
export function asNumber(text: string): number | null {
  const dotted = /^(\d{1,5})\.(\d{1,5})$/.exec(text);
  const as = dotted ? Number(dotted[1]) * 65536 + Number(dotted[2]) : /^\d{1,10}$/.test(text) ? Number(text) : NaN;
  return as >= 0 && as < 2 ** 32 ? as : null;
}
