import { Key } from '../settings/key.ts';
import type { Family } from '../settings/end.ts';
import { classLength, networkOf } from './cisco-addresses.ts';
import { lengthOf } from './masks.ts';
import { isPlain } from './cisco-keys.ts';
import type { Filters, Passes } from './cisco-filters.ts';
import { takeAll, type Command, type Names, type Notes, type Rule } from './cisco-lines.ts';
import { EndBuilder } from './format.ts';

/** One neighbor of `router bgp`, with what holds for it. */
export interface Session {
  readonly neighbor: string;
  readonly line: number;
  readonly end: EndBuilder;
  /** The interface that its session leaves from, where one is named. */
  readonly source: string | null;
  readonly called: Names;
}

/** What was said of a neighbor, a peer group or a template. */
interface Said {
  readonly name: string;
  readonly line: number;
  readonly lines: Command[];
  readonly families: Map<Family, { readonly active: boolean; readonly line: number }>;
  readonly inherits: Set<string>;
  readonly scope: Scope;
}

interface Network {
  readonly network: string;
  readonly line: number;
}

/** The global table, or a VRF: what holds for its neighbors together. */
interface Scope {
  /** Empty of the global table. */
  readonly vrf: string;
  readonly end: EndBuilder;
  readonly networks: Network[];
  readonly neighbors: Map<string, Said>;
}

/** Lines of a neighbor that no comparison needs. */
const plainOfNeighbor = new RegExp(
  `^(?:no |inherit )?(?:${[
    'activate|additional-paths|advertise|advertise-map|advertisement-interval|bfd|allowas-in|announce|as-override|bmp-activate|capability|cluster-id',
    'description|disable-connected-check|dmzlink-bw|dont-capability-negotiate|fall-over|ha-mode|internal-vpn-client|log-neighbor-changes',
    'next-hop-self|next-hop-unchanged|path-attribute|peer-group|remove-private-as|route-reflector-client|send-community|send-label',
    'slow-peer|soft-reconfiguration|soo|translate-update|transport|unsuppress-map|version|weight|exit-\\S+',
  ].join('|')})(?: |$)`,
);
/** Lines of `router bgp` that no comparison needs. */
const plainOfProcess =
  /^(?:no )?(?:address-family|aggregate-address|auto-summary|bgp|default-information|default-metric|distance|exit-\S+|export|import|maximum-paths|scope|snmp|synchronization|table-map|timers)(?: |$)/;

/** The neighbors of `router bgp`, with what they take over from their process, groups and templates. */
export function readBgp(routers: readonly Command[], filters: Filters, notes: Notes): readonly Session[] {
  const bgp = new Process(filters, notes);
  for (const router of routers) bgp.router(router);
  return bgp.sessions();
}

class Process {
  readonly notes: Notes;
  readonly #filters: Filters;
  readonly #scopes = new Map<string, Scope>();
  readonly #templates = new Map<string, Said>();
  readonly #readings = new Map<Said, NeighborReading>();
  #bare = { ipv4: true, line: 0 };
  #as = '';

  constructor(filters: Filters, notes: Notes) {
    this.#filters = filters;
    this.notes = notes;
  }

  router(router: Command): void {
    const as = /^router bgp (\S+)/.exec(router.text)?.[1] ?? '';
    const number = asNumber(as);
    this.#as = as;
    if (number === null) this.notes.add(router, 'This is no AS number: write one from 1 to 4294967295.');
    else this.#scope('').end.set('bgp-as', number, router.line);
    this.take(router.inside, '', 'ipv4', false);
  }

  take(commands: readonly Command[], vrf: string, family: Family, inFamily: boolean): void {
    takeAll(commands, processRules, plainOfProcess, { bgp: this, scope: this.#scope(vrf), vrf, family, inFamily }, this.notes);
  }

  template(command: Command, name: string): void {
    const said = newSaid(name, command.line, this.#scope(''));
    this.#templates.set(name, said);
    for (const line of command.inside) hear(said, line, 'ipv4', line.text);
  }

  neighbor(at: At, name: string, rest: string, command: Command): void {
    const said = at.scope.neighbors.get(name) ?? newSaid(name, command.line, at.scope);
    at.scope.neighbors.set(name, said);
    hear(said, command, at.family, rest);
  }

  withoutBareFamily(line: number): void {
    this.#bare = { ipv4: false, line };
  }

  sessions(): readonly Session[] {
    const global = this.#scope('');
    return [...this.#scopes.values()].flatMap((scope) => {
      scope.end.fillFrom(global.end.end());
      return [...scope.neighbors.values()].filter(({ name }) => isAddress(name)).map((said) => this.#session(said));
    });
  }

  #scope(vrf: string): Scope {
    const scope = this.#scopes.get(vrf) ?? { vrf, end: new EndBuilder(), networks: [], neighbors: new Map<string, Said>() };
    this.#scopes.set(vrf, scope);
    return scope;
  }

  #session(said: Said): Session {
    const { scope } = said;
    const own = new NeighborReading(this.#filters, this.notes);
    for (const source of [...this.#inherited(said), said]) own.takeOver(this.#read(source));
    own.finish();
    own.end.set('bgp-neighbor', said.name, said.line);
    const families = this.#families(said);
    if (families) own.end.set('bgp-families', families, said.line);
    const networks = [...scope.networks, ...own.networks];
    const [first] = networks;
    if (first) own.end.set('bgp-networks', [...new Set(networks.map(({ network }) => network))], first.line);
    const as = own.end.get('bgp-neighbor-as');
    const called = {
      'router bgp': this.#as,
      neighbor: said.name,
      ...(as === undefined ? {} : { 'neighbor as': String(as) }),
      ...(scope.vrf ? { vrf: scope.vrf } : {}),
    };
    return { neighbor: said.name, line: said.line, end: own.end.fillFrom(scope.end.end()), source: own.source, called };
  }

  /** Read once, however many neighbors a group has. */
  #read(said: Said): NeighborReading {
    const known = this.#readings.get(said);
    if (known) return known;
    const reading = new NeighborReading(this.#filters, this.notes);
    this.#readings.set(said, reading);
    takeAll(said.lines, neighborRules, plainOfNeighbor, reading, this.notes);
    return reading;
  }

  /** What a neighbor takes over, the more general first; what is not there is noted. */
  #inherited(said: Said, seen = new Set<Said>([said])): readonly Said[] {
    return [...said.inherits].flatMap((name) => {
      const from = said.scope.neighbors.get(name) ?? this.#templates.get(name);
      if (!from)
        this.notes.add({ line: said.line, text: said.name }, `${name}, which it takes settings from, is not in this text: paste it too.`);
      if (!from || seen.has(from) || seen.size > 20) return [];
      seen.add(from);
      return [...this.#inherited(from, seen), from];
    });
  }

  #families(said: Said): readonly Family[] | null {
    const sources = [...this.#inherited(said), said];
    const active = new Map(sources.flatMap(({ families }) => [...families]));
    if (!active.size && this.#bare.ipv4) return null;
    const ipv4 = active.get('ipv4')?.active ?? this.#bare.ipv4;
    return [...(ipv4 ? (['ipv4'] as const) : []), ...(active.get('ipv6')?.active ? (['ipv6'] as const) : [])];
  }
}

const newSaid = (name: string, line: number, scope: Scope): Said => ({
  name,
  line,
  lines: [],
  families: new Map(),
  inherits: new Set(),
  scope,
});

const isAddress = (text: string): boolean => /^[\d.]+$|:/.test(text);

/** `65000`, or with a dot: `1.10` is 65546. */
function asNumber(text: string): number | null {
  const [, high = '0', low = ''] = /^(?:(\d{1,5})\.)?(\d{1,10})$/.exec(text) ?? [];
  const number = Number(high) * 65536 + Number(low);
  return low && number > 0 && number < 2 ** 32 ? number : null;
}

/** Keeps a line for a neighbor; whom it inherits from and its families are taken at once. */
function hear(said: Said, command: Command, family: Family, rest: string): void {
  const from = /^(?:peer-group|inherit peer-(?:session|policy)) (\S+)/.exec(rest)?.[1];
  if (from) said.inherits.add(from);
  else if (/^(?:no )?activate$/.test(rest)) said.families.set(family, { active: !rest.startsWith('no'), line: command.line });
  else said.lines.push({ ...command, text: rest });
}

interface At {
  readonly bgp: Process;
  readonly scope: Scope;
  readonly vrf: string;
  readonly family: Family;
  readonly inFamily: boolean;
}

const processRules: readonly Rule<At>[] = [
  [/^(no )?neighbor (\S+) (.+)$/, (at, [no = '', name = '', rest = ''], command) => at.bgp.neighbor(at, name, `${no}${rest}`, command)],
  [
    /^address-family (ipv[46])(?: unicast)?(?: vrf (\S+))?$/,
    (at, [family = '', vrf = ''], { inside }) => at.bgp.take(inside, vrf, family === 'ipv6' ? 'ipv6' : 'ipv4', true),
  ],
  [/^template peer-(?:session|policy) (\S+)/, (at, [name = ''], command) => at.bgp.template(command, name)],
  [/^bgp router-id (\S+)$/, ({ scope }, [id = ''], { line }) => scope.end.set('bgp-router-id', id, line)],
  [
    /^timers bgp (\d+) (\d+)/,
    ({ scope }, [keep, hold], { line }) => scope.end.set('bgp-keepalive', Number(keep), line).set('bgp-hold-time', Number(hold), line),
  ],
  [/^no bgp default ipv4-unicast$/, ({ bgp }, _, { line }) => bgp.withoutBareFamily(line)],
  [/^network ([\d.]+)(?: mask ([\d.]+))?/, (at, [address = '', mask = ''], command) => takeNetwork(at, address, mask, command)],
  [/^network ([\da-fA-F:]+\/\d+)/, ({ scope }, [network = ''], { line }) => scope.networks.push({ network, line })],
  [
    /^redistribute /,
    ({ bgp }, _, command) => bgp.notes.add(command, 'The text does not say which routes this takes into BGP; they are not compared.'),
  ],
  [/^bgp listen range/, ({ bgp }, _, command) => bgp.notes.add(command, 'Neighbors accepted from a range are not read.')],
];

function takeNetwork({ scope, bgp }: At, address: string, mask: string, command: Command): void {
  const length = mask ? lengthOf(mask) : address === '0.0.0.0' ? 0 : classLength(address);
  if (length === null) {
    bgp.notes.add(command, 'The device refuses this mask: its ones are not in one piece.');
    return;
  }
  scope.networks.push({ network: networkOf(address, length), line: command.line });
}

const strictest = (one: Passes, other: Passes): Passes => (one === 'none' || other === 'none' ? 'none' : one === 'some' ? one : other);

/** What is being read of one neighbor. */
class NeighborReading {
  end = new EndBuilder();
  readonly networks: Network[] = [];
  readonly notes: Notes;
  source: string | null = null;
  readonly #filters: Filters;
  /** By direction and kind, as the later line of a kind replaces the one before. */
  readonly #passes = new Map<string, { readonly way: 'bgp-in' | 'bgp-out'; readonly passes: Passes; readonly line: number }>();

  constructor(filters: Filters, notes: Notes) {
    this.#filters = filters;
    this.notes = notes;
  }

  filter(kind: string, name: string, direction: string, command: Command): void {
    const known = kind === 'route-map' ? this.#filters.map(name) : kind === 'prefix-list' ? this.#filters.list(name) : 'some';
    if (known === null) this.notes.add(command, `What ${kind} ${name} lets through is not in this text: paste it too.`);
    const way = direction === 'in' ? 'bgp-in' : 'bgp-out';
    this.#passes.set(`${direction} ${kind}`, { way, passes: known ?? 'some', line: command.line });
  }

  password(typed: string, command: Command): void {
    const [, type = '', key = ''] = /^(?:([0-9]) )?(.+)$/.exec(typed) ?? [];
    this.notes.hide(key);
    const isShown = isPlain(type, key);
    if (!isShown) this.notes.add(command, 'The password is hidden in this output, so it can’t be compared.');
    this.end.set('bgp-password', isShown ? new Key(key) : Key.hidden(), command.line);
  }

  maximum(count: string, rest: string, { line }: Command): void {
    // With `warning-only` the session stays, however many come.
    this.end.set('bgp-maximum-prefixes', rest.includes('warning-only') ? null : Number(count), line);
  }

  remoteAs(as: string, command: Command): void {
    const number = asNumber(as);
    if (number === null) this.notes.add(command, 'This is no AS number: write one from 1 to 4294967295.');
    else this.end.set('bgp-neighbor-as', number, command.line);
  }

  localAs(as: string, { line }: Command): void {
    const number = asNumber(as);
    if (number !== null) this.end.set('bgp-as', number, line);
  }

  /** What `later` says wins. */
  takeOver(later: NeighborReading): void {
    this.end = new EndBuilder().fillFrom(later.end.end()).fillFrom(this.end.end());
    this.networks.push(...later.networks);
    this.source = later.source ?? this.source;
    for (const [kind, passes] of later.#passes) this.#passes.set(kind, passes);
  }

  finish(): void {
    for (const { way, passes, line } of this.#passes.values()) this.end.set(way, strictest(this.end.get(way) ?? 'all', passes), line);
  }
}

const neighborRules: readonly Rule<NeighborReading>[] = [
  [/^remote-as (\S+)/, (into, [as = ''], command) => into.remoteAs(as, command)],
  [/^local-as (\S+)/, (into, [as = ''], command) => into.localAs(as, command)],
  [/^no password/, ({ end }, _, { line }) => end.set('bgp-password', null, line)],
  [
    /^password (.+)$/,
    // As typed: blanks inside it and at its end count.
    (into, [squeezed = ''], command) => into.password(/password\s(.*)$/.exec(command.raw)?.[1] ?? squeezed, command),
  ],
  // TCP-AO: its keys stand in a key chain, and can't be compared with a password.
  [/^ao /, ({ end }, _, { line }) => end.set('bgp-password', Key.hidden(), line)],
  [
    /^timers (\d+) (\d+)/,
    ({ end }, [keep, hold], { line }) => end.set('bgp-keepalive', Number(keep), line).set('bgp-hold-time', Number(hold), line),
  ],
  // Without a number it is the most that there is.
  [/^ebgp-multihop(?: (\d+))?$/, ({ end }, [hops], { line }) => end.set('bgp-multihop', hops ? Number(hops) : 255, line)],
  [/^no ebgp-multihop/, ({ end }, _, { line }) => end.set('bgp-multihop', 1, line)],
  [/^ttl-security hops (\d+)$/, ({ end }, [hops], { line }) => ttlSecurity(end, Number(hops), line)],
  [/^no ttl-security/, ({ end }, _, { line }) => end.set('bgp-ttl-security', false, line)],
  [/^maximum-prefix (\d+)(.*)$/, (into, [count = '', rest = ''], command) => into.maximum(count, rest, command)],
  [/^no maximum-prefix/, ({ end }, _, { line }) => end.set('bgp-maximum-prefixes', null, line)],
  [/^(no )?shutdown\b/, ({ end }, [no], { line }) => end.set('bgp-enabled', Boolean(no), line)],
  [/^update-source (.+)$/, (into, [source = '']) => void (into.source = source)],
  [/^transport connection-mode (active|passive)$/, ({ end }, [mode], { line }) => end.set('bgp-passive', mode === 'passive', line)],
  [/^default-originate/, ({ networks }, _, { line }) => networks.push({ network: '0.0.0.0/0', line })],
  [
    /^(route-map|prefix-list|distribute-list|filter-list) (\S+) (in|out)$/,
    (into, [kind = '', name = '', direction = ''], command) => into.filter(kind, name, direction, command),
  ],
];

function ttlSecurity(end: EndBuilder, hops: number, line: number): void {
  end.set('bgp-ttl-security', true, line);
  if (hops > 1) end.set('bgp-multihop', hops, line);
}
