import { firstOf } from './address-lists.ts';
import { addressNumber, rangeOf } from '../settings/networks.ts';
import type { Identity, SelectorPair } from '../settings/end.ts';
import type { EndBuilder, Noted } from './format.ts';
import { noted } from './format.ts';
import type { Dialect } from '../syntax/ipsec-conf.ts';
import type { Line, Lines } from './ipsec-conf-text.ts';

export type Side = 'left' | 'right';

/** Which of the two is this end: left, but where right alone can be. */
export function ownSide(lines: Lines, dialect: Dialect): Side {
  const [left, right] = [lines.get('left')?.value ?? '', lines.get('right')?.value ?? ''];
  if (right.startsWith('%defaultroute') && !left.startsWith('%defaultroute')) return 'right';
  // Libreswan tells by the addresses of the host: anybody is never itself.
  return dialect === 'Libreswan' && left.startsWith('%any') && !right.startsWith('%') && right ? 'right' : 'left';
}

export const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left');

/** The same settings with left for right. */
export const turnedLines = (lines: Lines): Lines =>
  new Map(
    [...lines].map(([key, line]): [string, Line] => {
      const other = key.replace(/^(?:left|right)/, (side) => otherSide(side as Side));
      return [other, { ...line, key: other }];
    }),
  );

/** Reads addresses, identities and networks of both ends. */
export function readEnds(
  end: EndBuilder,
  lines: Lines,
  dialect: Dialect,
  identityOf: (line: Line) => Identity | null,
  notes: Noted[],
): void {
  const own = ownSide(lines, dialect);
  const ids = [
    [own, 'local-address', 'local-id'],
    [otherSide(own), 'peer-address', 'peer-id'],
  ] as const;
  for (const [side, address, id] of ids) {
    const [at, who] = [lines.get(side), lines.get(`${side}id`)];
    if (at?.value) setAddress(end, address, at, notes);
    const identity = who?.value ? identityOf(who) : null;
    if (who && identity) end.set(id, identity, who.line);
  }
  setSelectors(end, lines, own, dialect, notes);
}

function setAddress(end: EndBuilder, id: 'local-address' | 'peer-address', { value, line }: Line, notes: Noted[]): void {
  const first = firstOf(end, id, value, line, notes);
  if (first === null) return;
  if (/^%(?:defaultroute|any|group|oppo)|^0\.0\.0\.0(?:\/0)?$|^::(?:\/0)?$/.test(first) || first.includes('/')) end.set(id, 'any', line);
  // An interface: its address is not in the text.
  else if (!/^%[a-z]/i.test(first)) end.set(id, first.replace(/^%/, ''), line);
}

function setSelectors(end: EndBuilder, lines: Lines, own: Side, dialect: Dialect, notes: Noted[]): void {
  const local = networksOf(lines, own, end.get('local-address'), dialect, notes);
  const remote = networksOf(lines, otherSide(own), end.get('peer-address'), dialect, notes);
  const at = [own, otherSide(own)].flatMap((side) => lines.get(`${side}subnets`) ?? lines.get(`${side}subnet`) ?? [])[0];
  if (local && remote) end.set('selectors', pairsOf(local, remote, dialect), at?.line ?? lines.get(own)?.line ?? null);
  else if (at)
    notes.push(noted(at.line, at.key, 'A network is given by an address that is not known here, or by none: networks are not compared.'));
}

/** strongSwan puts all networks into one child SA; Libreswan makes a connection of each with each. */
function pairsOf(local: readonly string[], remote: readonly string[], dialect: Dialect): readonly SelectorPair[] {
  if (dialect === 'strongSwan') return [{ local, remote }];
  return local.flatMap((own) => remote.map((other) => ({ local: [own], remote: [other] })));
}

/** Networks of an end, its address where it names none; null where that is not known. */
function networksOf(lines: Lines, side: Side, address: string | undefined, dialect: Dialect, notes: Noted[]): string[] | null {
  const suffix = serviceOf(lines.get(`${side}protoport`)?.value);
  const host =
    address && addressNumber(address) && !lines.get(`${side}sourceip`)?.value ? `${address}/${address.includes(':') ? 128 : 32}` : null;
  const at = dialect === 'Libreswan' ? (lines.get(`${side}subnets`) ?? lines.get(`${side}subnet`)) : lines.get(`${side}subnet`);
  const texts = listed(at, dialect, notes);
  if (texts.some((one) => /^(?:%|v(?:host|net):)/.test(one) && !one.startsWith('%dynamic'))) return null;
  const networks = (texts.length ? texts : ['%dynamic']).map((one) => one.replace(/^%dynamic/, host ?? '%'));
  // A name, or what is no network at all.
  return networks.some((one) => !rangeOf(one)) ? null : networks.map((one) => (one.endsWith(']') ? one : one + suffix));
}

function listed(at: Line | undefined, dialect: Dialect, notes: Noted[]): string[] {
  const texts = (at?.value ?? '')
    .replace(/[{}]/g, ' ')
    .split(/[\s,]+/)
    .filter(Boolean);
  if (!at || dialect === 'strongSwan' || at.key.endsWith('s') || texts.length < 2) return texts;
  notes.push(
    noted(
      at.line,
      `${at.key}=${at.value}`,
      `Libreswan says bad subnet and loads the connection without it: several networks stand in ${at.key}s=.`,
    ),
  );
  return [];
}

/** `tcp/22` as `[tcp/22]`; nothing where all go through. */
function serviceOf(protoport: string | undefined): string {
  const [protocol = '', port = ''] = (protoport ?? '').split('/');
  if (!protocol || protocol === '%any' || protocol === '0') return '';
  return port && port !== '%any' && port !== '0' ? `[${protocol}/${port}]` : `[${protocol}]`;
}
