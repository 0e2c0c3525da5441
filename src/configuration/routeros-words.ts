import type { Identity } from '../settings/end.ts';
import type { Leaf } from './branch.ts';
import type { Entry } from './routeros-text.ts';

/** A property, which becomes known by being asked for. */
export function property(entry: Entry | undefined, name: string): Leaf | undefined {
  entry?.known.add(name);
  return entry?.properties.get(name);
}

export const isYes = (leaf: Leaf | undefined): boolean => leaf?.value === 'yes' || leaf?.value === 'true';

/** The entry of a menu with this name. */
export const entryNamed = (entries: readonly Entry[] | undefined, name: string): Entry | undefined =>
  entries?.findLast((entry) => entry.properties.get('name')?.value === name);

/** Seconds of `1d2h3m4s`, `8h`, `00:30:00`, `1d00:00:00` or `30`; null where it is no time. */
export function secondsOf(text: string): number | null {
  const clock = /^(?:(\d{1,4})w)?(?:(\d{1,5})d)?(\d{1,2}):(\d{2}):(\d{2})$/.exec(text);
  if (clock) {
    const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = clock.slice(1).map((part: string | undefined) => Number(part ?? 0));
    return ((weeks * 7 + days) * 24 + hours) * 3600 + minutes * 60 + seconds;
  }
  const units = /^(?:(\d{1,4})w)?(?:(\d{1,5})d)?(?:(\d{1,6})h)?(?:(\d{1,7})m)?(?:(\d{1,9})s?)?$/.exec(text);
  if (!units || text === '') return null;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = units.slice(1).map((part: string | undefined) => Number(part ?? 0));
  return ((weeks * 7 + days) * 24 + hours) * 3600 + minutes * 60 + seconds;
}

const kinds: Readonly<Record<string, Identity['type']>> = {
  address: 'address',
  fqdn: 'fqdn',
  'user-fqdn': 'email',
  'key-id': 'key-id',
  dn: 'dn',
};

/** What `my-id` or `remote-id` say: `fqdn:site.example`, `address:192.0.2.1`, `ignore`; null where it is left to the router. */
export function idOf(text: string): Identity | null {
  if (text === 'ignore') return { type: 'any', value: '' };
  const [, kind = '', value = ''] = /^([a-z-]{2,9}):(.*)$/s.exec(text) ?? [];
  const type = kinds[kind];
  return type ? { type, value } : null;
}

/** The text of an identity. */
export function idText({ type, value }: Identity): string {
  if (type === 'any') return 'ignore';
  return `${Object.keys(kinds).find((kind) => kinds[kind] === type) ?? 'fqdn'}:${value}`;
}

/** A single host's network as an address: `198.51.100.20/32`. */
export const hostOf = (text: string): string => text.replace(/\/(?:32|128)$/, '');
