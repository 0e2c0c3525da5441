import { Key } from '../settings/key.ts';
import type { Family } from '../settings/end.ts';
import {
  asNamed,
  isAddress,
  isForbiddenHoldTime,
  notKnown,
  numberNamed,
  passesAll,
  roleNamed,
  type Notes,
  type Passes,
} from './bgp-words.ts';
import { EndBuilder } from './format.ts';
import type { FrrLine } from './frr-lines.ts';
import type { FrrPolicies } from './frr-policy.ts';

/** What follows `neighbor NAME`, or `no neighbor NAME`. */
export interface NeighborLine {
  readonly isOff: boolean;
  readonly words: readonly string[];
  readonly from: FrrLine;
}

/** A neighbor while its lines are read: those of its group first. */
export class FrrNeighbor {
  readonly end = new EndBuilder();
  readonly activated = new Map<Family, { readonly on: boolean; readonly line: number }>();
  readonly #filters: Record<'in' | 'out', Map<string, { readonly passes: Passes | null; readonly line: number }>> = {
    in: new Map(),
    out: new Map(),
  };
  readonly #policies: FrrPolicies;
  readonly #notes: Notes;
  readonly #addressOf: (device: string) => string | null;
  readonly #ownAs: number | null;

  constructor(policies: FrrPolicies, addressOf: (device: string) => string | null, ownAs: number | null, notes: Notes) {
    this.#ownAs = ownAs;
    this.#policies = policies;
    this.#addressOf = addressOf;
    this.#notes = notes;
  }

  take({ isOff, words, from }: NeighborLine): void {
    const [first = '', ...rest] = words;
    const { line } = from;
    const take = this.#commands[first];
    if (take) take(rest, line, isOff, from);
    else if (!harmless.has(first)) this.#notes.add(line, `${from.words.slice(0, 3).join(' ')} …`, notKnown);
  }

  /** What the filters of both directions come to. */
  policies(): void {
    for (const way of ['in', 'out'] as const) {
      const filters = [...this.#filters[way].values()];
      const known = filters.flatMap(({ passes }) => passes ?? []);
      const last = filters.at(-1);
      if (!last || (known.length < filters.length && !known.includes('none'))) continue;
      this.end.set(way === 'in' ? 'bgp-in' : 'bgp-out', passesAll(known), last.line);
    }
  }

  get hasFilter(): Readonly<Record<'in' | 'out', boolean>> {
    return { in: this.#filters.in.size > 0, out: this.#filters.out.size > 0 };
  }

  readonly #commands: Readonly<Record<string, (words: readonly string[], line: number, isOff: boolean, from: FrrLine) => void>> = {
    'remote-as': ([as = ''], line, _isOff, { text }) => {
      const number = asNamed(as);
      if (as === 'external' || as === 'internal') this.end.set('bgp-neighbor-as', as, line);
      else if (number !== null) this.end.set('bgp-neighbor-as', number, line);
      else
        this.#notes.add(
          line,
          text,
          'This is no AS number: bgpd leaves the line out. It is a number up to 4294967295, external or internal.',
        );
    },
    'local-as': ([as = ''], line, _isOff, { text }) => {
      const number = asNamed(as);
      if (number === null) this.#notes.add(line, text, 'This is no AS number: bgpd leaves the line out.');
      else this.end.set('bgp-as', number, line);
    },
    password: (words, line, isOff, { text }) => {
      const [password = '', ...more] = words;
      if (isOff) this.end.set('bgp-password', null, line);
      else if (more.length > 0)
        this.#notes.add(
          line,
          text,
          'bgpd takes no blank in a password: it leaves the line out and goes on without one. Set one without blanks at both ends.',
        );
      else if (password.length > 80)
        this.#notes.add(line, text, 'A password has up to 80 characters: bgpd leaves the line out and goes on without one.');
      else if (/^\*+$|^<\S*>$/.test(password))
        this.#notes.add(line, text, 'The password is hidden in this output, so it can not be compared.');
      else if (password) this.end.set('bgp-password', new Key(password), line);
    },
    timers: ([first = '', second = ''], line, isOff, { text }) => {
      if (first === 'connect' || first === 'delayopen' || isOff) return;
      this.timers(first, second, line, text);
    },
    'ebgp-multihop': ([hops = '255'], line, isOff, { text }) => {
      const number = numberNamed(hops);
      if (!isOff && this.end.get('bgp-ttl-security')) this.#notes.add(line, text, notBoth);
      else if (isOff) this.end.set('bgp-multihop', 1, line);
      else if (number !== null) this.end.set('bgp-multihop', number, line);
    },
    'ttl-security': ([, hops = ''], line, isOff, { text }) => {
      if (!isOff && (this.end.get('bgp-multihop') ?? 1) > 1) {
        this.#notes.add(line, text, notBoth);
        return;
      }
      this.end.set('bgp-ttl-security', !isOff, line);
      const number = numberNamed(hops);
      if (!isOff && number !== null && number > 1) this.end.set('bgp-multihop', number, line);
    },
    'update-source': ([source = ''], line, isOff, { text }) => {
      if (isOff) return;
      const address = isAddress(source) ? source : this.#addressOf(source);
      if (address) this.end.set('bgp-address', address, line);
      else this.#notes.add(line, text, `It uses the address of ${source}, which is not in this text: paste that interface too.`);
    },
    'local-role': ([name = '', strict], line, isOff, { text }) => {
      const role = roleNamed(name);
      const as = this.end.get('bgp-neighbor-as');
      if (isOff) this.end.set('bgp-role', null, line);
      else if (as === 'internal' || (as !== undefined && as === this.#ownAs))
        this.#notes.add(line, text, 'A role is for sessions with another AS: bgpd leaves the line out.');
      else if (role) this.end.set('bgp-role', role, line).set('bgp-strict-role', strict === 'strict-mode', line);
      else
        this.#notes.add(
          line,
          text,
          'This is no role: bgpd leaves the line out. Roles are provider, customer, peer, rs-server and rs-client.',
        );
    },
    shutdown: (_words, line, isOff) => {
      this.end.set('bgp-enabled', isOff, line);
    },
    passive: (_words, line, isOff) => {
      this.end.set('bgp-passive', !isOff, line);
    },
    activate: (_words, line, isOff, { block }) => {
      const family = block.kind === 'family' ? block.family : 'ipv4';
      if (family) this.activated.set(family, { on: !isOff, line });
    },
    'maximum-prefix': (words, line, isOff) => {
      const number = numberNamed(words[0]);
      if (isOff || number !== null) this.end.set('bgp-maximum-prefixes', isOff || words.includes('warning-only') ? null : number, line);
    },
    'route-map': (words, line, isOff, from) => {
      this.#filter('route-map', words, line, isOff, from);
    },
    'prefix-list': (words, line, isOff, from) => {
      this.#filter('prefix-list', words, line, isOff, from);
    },
    'distribute-list': (words, line, isOff, from) => {
      this.#filter('distribute-list', words, line, isOff, from);
    },
    'filter-list': (words, line, isOff, from) => {
      this.#filter('filter-list', words, line, isOff, from);
    },
    interface: (words, line, isOff, from) => {
      if (words[0] === 'remote-as') this.#commands['remote-as']?.(words.slice(1), line, isOff, from);
      if (words[0] === 'v6only' && words[1] === 'remote-as') this.#commands['remote-as']?.(words.slice(2), line, isOff, from);
    },
  };

  timers(keepalive: string, hold: string, line: number, text: string): void {
    const [alive, held] = [numberNamed(keepalive), numberNamed(hold)];
    if (alive !== null && held !== null && !isForbiddenHoldTime(held))
      this.end.set('bgp-keepalive', alive, line).set('bgp-hold-time', held, line);
    else this.#notes.add(line, text, 'A hold time is 0 or 3 to 65535 seconds: bgpd leaves the line out and goes on with its own timers.');
  }

  #filter(kind: string, [name = '', way = '']: readonly string[], line: number, isOff: boolean, { text }: FrrLine): void {
    if (way !== 'in' && way !== 'out') return;
    if (isOff) {
      this.#filters[way].delete(kind);
      return;
    }
    const passes = kind === 'route-map' ? this.#policies.map(name) : kind === 'filter-list' ? 'some' : this.#policies.list(name);
    if (passes === null)
      this.#notes.add(line, text, `${name} is not in this text: paste it too. Where a router has none of that name, no route passes.`);
    this.#filters[way].set(kind, { passes, line });
  }
}

const notBoth = 'bgpd takes ebgp-multihop or ttl-security, not both: it leaves this line out. Keep the one that is meant.';

/** They change nothing of whether the session comes up, or what is compared. */
const harmless = new Set(
  'description peer-group advertisement-interval allowas-in as-override attribute-unchanged bfd capability default-originate disable-connected-check dont-capability-negotiate extended-optional-parameters graceful-restart graceful-restart-helper graceful-restart-disable graceful-shutdown next-hop-self port remove-private-AS route-reflector-client route-server-client send-community soft-reconfiguration soo solo strict-capability-match override-capability tcp-mss unsuppress-map weight addpath-tx-all-paths addpath-tx-bestpath-per-AS disable-addpath-rx disable-addpath-tx disable-link-bw-encoding-ieee enforce-first-as sender-as-path-loop-detection allowas-in accept-own advertise-map nexthop-local oad path-attribute maximum-prefix-out rpki'.split(
    ' ',
  ),
);
