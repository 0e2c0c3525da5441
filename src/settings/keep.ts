import type { End, Given, ParameterId, Proposal, SecretId, Values } from './end.ts';
import { Key } from './key.ts';
import { isParameterId } from './parameters.ts';

/** One end as it is kept in a file or in an address: its syntax, its name, and its settings without keys. */
export interface KeptEnd {
  readonly format: string;
  readonly name: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly keys?: KeptKeys;
}

/** Of which comparison, and for each key a number: the same at both ends where the keys are the same, 0 where there is none, 3 where it can't be compared. Nothing of a key itself. */
export interface KeptKeys {
  readonly of: string;
  readonly numbers: { readonly [Id in SecretId]?: number };
}

/** Parameters that say who somebody is, or where. */
const telling: ReadonlySet<ParameterId> = new Set([
  'local-address',
  'peer-address',
  'peer-backups',
  'local-id',
  'peer-id',
  'selectors',
  'bgp-networks',
  'bgp-address',
  'bgp-neighbor',
  'vti-address',
  'bgp-router-id',
]);

/** Keys are in none of them. */
const secretIds: readonly SecretId[] = ['pre-shared-key', 'bgp-password'];
const secret: ReadonlySet<ParameterId> = new Set(secretIds);

/** What of an end may be kept: what is set, without keys, and without addresses and names unless `withAddresses`. */
export function keepEnd(end: End, format: string, name: string, withAddresses: boolean): KeptEnd {
  const kept = Object.entries(end).filter(([id, { by }]) => {
    const parameter = id as ParameterId;
    return by !== 'default' && !secret.has(parameter) && (withAddresses || !telling.has(parameter));
  });
  return {
    format,
    name: withAddresses ? name : '',
    settings: Object.fromEntries(kept.map(([id, { value }]): [string, unknown] => [id, value])),
  };
}

/** Both ends as they may be kept, and which of their keys are the same. `of` tells this comparison from others. */
export function keepBoth(a: Parameters<typeof keepEnd>, b: Parameters<typeof keepEnd>, of: string): readonly [KeptEnd, KeptEnd] {
  const numbers: [Record<string, number>, Record<string, number>] = [{}, {}];
  for (const id of secretIds) {
    const [one, other] = [said(a[0], id), said(b[0], id)];
    if (one !== undefined) numbers[0][id] = numberOf(one, other, 1);
    if (other !== undefined) numbers[1][id] = numberOf(other, one, 2);
  }
  const kept = (end: KeptEnd, own: Record<string, number>): KeptEnd =>
    Object.keys(own).length ? { ...end, keys: { of, numbers: own } } : end;
  return [kept(keepEnd(...a), numbers[0]), kept(keepEnd(...b), numbers[1])];
}

/** A key that an end sets, or its word that there is none; undefined where it says nothing. */
const said = (end: End, id: SecretId): Key | null | undefined => (end[id] && end[id].by !== 'default' ? end[id].value : undefined);

function numberOf(key: Key | null, other: Key | null | undefined, own: 1 | 2): number {
  if (!key) return 0;
  // That it is set stays known: left out, the default "none" of a device would hold.
  if (key.isMasked || !other || other.isMasked) return hidden;
  return key.same(other) ? 1 : own;
}

const hidden = 3;

/** Two ends without stand-ins for keys that only one of them has, or that are of two comparisons: of those nothing is known. */
export function withKnownKeys(a: End, b: End): readonly [End, End] {
  const known = (end: End, other: End): End =>
    Object.fromEntries(
      Object.entries(end).map(([id, given]) => {
        const theirs = other[id as ParameterId]?.value;
        const isStrange =
          given.value instanceof Key && theirs instanceof Key && given.value.keptIn !== null && given.value.keptIn !== theirs.keptIn;
        return [id, isStrange ? { ...given, value: Key.notKept() } : given];
      }),
    );
  return [known(a, b), known(b, a)];
}

/** An end as it was kept; null where that is none. A setting of another form than its parameter has is left out and named. */
export function restoreEnd(
  kept: unknown,
): { readonly format: string; readonly name: string; readonly end: End; readonly leftOut: readonly string[] } | null {
  if (!isRecord(kept) || !isRecord(kept['settings'])) return null;
  const leftOut: string[] = [];
  const end: Partial<Record<ParameterId, Given<unknown>>> = {};
  for (const [id, value] of Object.entries(kept['settings'])) {
    if (isParameterId(id) && !secret.has(id) && forms[id]?.(value)) end[id] = { value, by: 'picked', line: null };
    else leftOut.push(id.slice(0, 40));
  }
  for (const [id, key] of keysOf(kept['keys'])) end[id] = { value: key, by: 'picked', line: null };
  const text = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 80) : '');
  return { format: text(kept['format']), name: text(kept['name']), end: end as End, leftOut };
}

function keysOf(kept: unknown): (readonly [SecretId, Key | null])[] {
  if (!isRecord(kept) || typeof kept['of'] !== 'string' || !isRecord(kept['numbers'])) return [];
  const { of, numbers } = { of: kept['of'].replace(/\W/g, '').slice(0, 20), numbers: kept['numbers'] };
  return secretIds.flatMap((id): (readonly [SecretId, Key | null])[] => {
    const number = numbers[id];
    if (number === 0) return id === 'bgp-password' ? [[id, null]] : [];
    if (number === hidden) return [[id, Key.notKept()]];
    return number === 1 || number === 2 ? [[id, Key.standIn(of, number)]] : [];
  });
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Form = (value: unknown) => boolean;
const flag: Form = (value) => typeof value === 'boolean';
const count: Form = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const text: Form = (value) => typeof value === 'string' && value.length < 300;
const oneOf =
  (...words: readonly unknown[]): Form =>
  (value) =>
    words.includes(value);
const listOf =
  (form: Form): Form =>
  (value) =>
    Array.isArray(value) && value.length < 1000 && value.every(form);
const shaped =
  (form: Readonly<Record<string, Form>>): Form =>
  (value) =>
    isRecord(value) && Object.entries(form).every(([key, is]) => is(value[key]));

const proposal = shaped({
  encryption: listOf(text),
  integrity: listOf(text),
  prf: listOf(text),
  groups: listOf(count),
  esn: listOf(flag),
} satisfies Record<keyof Proposal, Form>);
const identity = shaped({ type: oneOf('address', 'fqdn', 'email', 'dn', 'key-id', 'any', 'unread'), value: text });
const routes = oneOf('all', 'some', 'none');

/** The form of every parameter that is kept. */
const forms: { readonly [Id in ParameterId]?: Form } = {
  enabled: oneOf(true, false, 'in part'),
  initiation: oneOf('starts', 'on traffic', 'responds only'),
  'local-address': text,
  'peer-address': text,
  'peer-backups': listOf(text),
  'nat-traversal': oneOf('automatic', 'always', 'off'),
  'ike-version': listOf(oneOf(1, 2)),
  'ike-mode': oneOf('main', 'aggressive'),
  'ike-proposals': listOf(proposal),
  'auth-method': oneOf('pre-shared key', 'certificate'),
  'local-id': identity,
  'peer-id': identity,
  'ike-lifetime': count,
  dpd: count,
  mobike: flag,
  'ike-fragmentation': flag,
  encapsulation: oneOf('tunnel', 'transport'),
  'child-proposals': listOf(proposal),
  pfs: listOf(count),
  selectors: listOf(shaped({ local: listOf(text), remote: listOf(text) })),
  'child-lifetime': count,
  'child-kilobytes': count,
  'replay-window': count,
  mtu: count,
  mss: count,
  'vti-address': text,
  'bgp-enabled': flag,
  'bgp-address': text,
  'bgp-neighbor': text,
  'bgp-as': count,
  'bgp-neighbor-as': (value) => count(value) || value === 'external' || value === 'internal',
  'bgp-passive': flag,
  'bgp-multihop': count,
  'bgp-ttl-security': flag,
  'bgp-hold-time': count,
  'bgp-keepalive': count,
  'bgp-router-id': text,
  'bgp-families': listOf(oneOf('ipv4', 'ipv6')),
  'bgp-role': oneOf('provider', 'customer', 'peer', 'route server', 'route server client', null),
  'bgp-strict-role': flag,
  'bgp-maximum-prefixes': (value) => value === null || count(value),
  'bgp-in': routes,
  'bgp-out': routes,
  'bgp-networks': listOf(text),
} satisfies { readonly [Id in Exclude<keyof Values, SecretId>]: Form };

/** What a file of a comparison is told by. */
const mark = 'Tunnel Down comparison';

/** Both ends as a file. */
export const comparisonFile = (a: KeptEnd, b: KeptEnd): string => `${JSON.stringify({ what: mark, a, b }, null, 2)}\n`;

/** Both ends of such a file, each as a text by itself; null where a text is none. */
export function readComparison(json: string): { readonly a: string; readonly b: string } | null {
  const read = json.includes(mark) ? parsed(json) : null;
  return isRecord(read) && read['what'] === mark && restoreEnd(read['a']) && restoreEnd(read['b'])
    ? { a: JSON.stringify(read['a'], null, 1), b: JSON.stringify(read['b'], null, 1) }
    : null;
}

/** An end that was kept, from its text; null where that is none. */
export const readKeptEnd = (json: string): ReturnType<typeof restoreEnd> =>
  /^\s*\{\s*"format"/.test(json) ? restoreEnd(parsed(json)) : null;

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
