import type { Family, Values } from '../settings/end.ts';
import { noted, type Noted } from './format.ts';

/** What a policy lets through. */
export type Passes = Values['bgp-in'];

/** Of several filters that a route has to pass one after the other. */
export function passesAll(filters: readonly Passes[]): Passes {
  if (filters.includes('none')) return 'none';
  return filters.includes('some') ? 'some' : 'all';
}

/** Everything in bgpd's own tongues and in BIRD's: `rs-client`, `rs_client`. */
const roles: Readonly<Record<string, NonNullable<Values['bgp-role']>>> = {
  provider: 'provider',
  customer: 'customer',
  peer: 'peer',
  rs: 'route server',
  'rs-server': 'route server',
  rs_server: 'route server',
  'rs-client': 'route server client',
  rs_client: 'route server client',
};

export const roleNamed = (word: string): NonNullable<Values['bgp-role']> | null =>
  Object.hasOwn(roles, word) ? (roles[word] ?? null) : null;

/** Null for what is no AS number. As `65000`, or `1.10` as some write large ones. */
export function asNamed(word: string): number | null {
  const [, high, low = ''] = /^(?:(\d{1,5})\.)?(\d{1,10})$/.exec(word) ?? [];
  if (!low) return null;
  const as = high === undefined ? Number(low) : Number(high) * 65536 + Number(low);
  return as > 0 && as < 2 ** 32 ? as : null;
}

/** Null for what is no number of one to ten digits. */
export const numberNamed = (word: string | undefined): number | null =>
  word !== undefined && /^\d{1,10}$/.test(word) ? Number(word) : null;

export const isAddress = (word: string): boolean => /^\d{1,3}(?:\.\d{1,3}){3}$/.test(word) || /^[\da-f:]*:[\da-f:.]*$/i.test(word);

export const familyOf = (network: string): Family => (network.includes(':') ? 'ipv6' : 'ipv4');

/** What RFC 4271 does not allow, and no daemon but GoBGP takes. */
export const isForbiddenHoldTime = (seconds: number): boolean => seconds === 1 || seconds === 2 || seconds > 65535;

/** Notes while a text is read; none for ever more of them. */
export class Notes {
  readonly all: Noted[] = [];
  readonly #secrets: readonly string[];

  /** `secrets` stand in no note. */
  constructor(secrets: readonly string[] = []) {
    this.#secrets = secrets;
  }

  add(line: number, text: string, why: string): void {
    const isSaid = this.all.some((one) => one.line === line && one.why === why);
    if (this.all.length < most && !isSaid) this.all.push(noted(line, text, why, this.#secrets));
  }
}

const most = 200;
