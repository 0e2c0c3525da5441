import { EndBuilder, unreadIdentity, type Vpn } from './format.ts';
import type { Remarks } from './remarks.ts';

/** What `strip-private` of VyOS leaves of an address or a name. */
export const isStripped = (text: string): boolean => /^(?:xxx\.xxx\.|xxxx:xxxx:|xxxxx\.tld$)/.test(text);

/** A VPN without its addresses and names that are stripped: they are set, and not known. */
export function withoutStripped(vpn: Vpn, remarks: Remarks): Vpn {
  const given = Object.entries(vpn.end).filter(([, { value }]) => JSON.stringify(value).split('"').some(isStripped));
  const [first] = given;
  if (!first) return vpn;
  remarks.add(
    vpn.line,
    'Addresses and names are stripped from this output, so they were not compared: paste it without strip-private.',
    'strip-private',
  );
  const gone = new Set(given.map(([id]) => id));
  const end = new EndBuilder().fillFrom(Object.fromEntries(Object.entries(vpn.end).filter(([id]) => !gone.has(id))));
  for (const id of ['local-id', 'peer-id'] as const) if (gone.has(id)) end.set(id, unreadIdentity, vpn.end[id]?.line ?? null);
  return { ...vpn, end: end.end() };
}
