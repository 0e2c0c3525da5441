import type { Family, Values } from '../settings/end.ts';
import { holds, rangeOf } from '../settings/networks.ts';
import { noted, type EndBuilder, type Noted } from './format.ts';

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

/** A text without the lines of a shell that it was copied from; lines keep their numbers. */
export const withoutPrompts = (text: string): string => text.replace(shell, '');

// `root@gate:~# cat /etc/bird/bird.conf`, `[root@gate ~]# `
const shell = /^[ \t]{0,8}\[?[\w.-]{1,64}@[\w.-]{1,64}[: ][^\n#$]{0,80}[#$](?:[ \t][^\n]*|[ \t\r]*)$/gm;

/** More sessions than anybody chooses among. */
const mostSessions = 500;

/** The first sessions of a text, each with what stands behind it; a note says that there are more. */
export function firstSessions<T>(sessions: readonly T[], notes: Notes): readonly T[] {
  if (sessions.length > mostSessions)
    notes.add(
      1,
      '',
      `There are ${sessions.length} sessions in this text: only the first ${mostSessions} are read. Paste the one in question alone.`,
    );
  return sessions.slice(0, mostSessions);
}

/** Notes while a text is read; none for ever more of them. */
export class Notes {
  readonly all: Noted[] = [];

  add(line: number, text: string, why: string): void {
    const isSaid = this.all.some((one) => one.line === line && one.why === why);
    if (this.all.length < most && !isSaid) this.all.push(noted(line, text.replace(secret, '$1 …'), why));
  }
}

// What follows these words in a line is shown to nobody.
const secret = /(\bpassword\b|\bmd5sig\b).*$/is;

const most = 200;

/** Of a line of a session; the rest of the line is not shown, for it may be a password with its word misspelt. */
export const notKnown = 'It is not known here what this does to the session.';

/** What a router announces of its own, by family: all of its sessions have the same lists. */
export class OwnNetworks {
  readonly #all: { readonly network: string; readonly line: number }[] = [];
  readonly #found = new Map<string, { readonly networks: readonly string[]; readonly line: number } | null>();

  add(network: string, line: number): void {
    this.#all.push({ network, line });
  }

  /** An aggregate goes out once a network in it is there; alone where it says so. */
  aggregate(network: string, line: number, isAlone: boolean): void {
    const outer = rangeOf(network);
    const isInside = (one: string): boolean => {
      const inner = rangeOf(one);
      return one !== network && outer !== null && inner !== null && holds(outer, inner);
    };
    const inside = this.#all.filter((one) => isInside(one.network));
    if (!inside.length) return;
    if (isAlone) for (const one of inside) this.#all.splice(this.#all.indexOf(one), 1);
    this.add(network, line);
  }

  /** With the line of the last; null where there is none. */
  of(families: readonly Family[]): { readonly networks: readonly string[]; readonly line: number } | null {
    const key = families.join();
    const known = this.#found.get(key);
    if (known !== undefined) return known;
    const own = this.#all.filter(({ network }) => families.includes(familyOf(network)));
    const last = own.at(-1);
    const found = last ? { networks: own.map(({ network }) => network), line: last.line } : null;
    this.#found.set(key, found);
    return found;
  }
}

/**
 * A session that is called internal or external, with a neighbor's AS that says the opposite: the device refuses it, or the session fails
 * with 2/2. What it is called holds then. True where the two disagree.
 */
export function heedType(end: EndBuilder, type: 'internal' | 'external', line: number): boolean {
  const [own, neighbor] = [end.get('bgp-as'), end.get('bgp-neighbor-as')];
  if (own === undefined || typeof neighbor !== 'number' || (own === neighbor) === (type === 'internal')) return false;
  end.set('bgp-neighbor-as', type, line);
  return true;
}

export const otherType = 'The AS numbers say the opposite of this type: the device refuses it, or the session fails with Bad Peer AS.';
