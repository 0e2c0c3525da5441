import type { Family } from '../settings/end.ts';
import { Key } from '../settings/key.ts';
import { asNamed, isAddress, isForbiddenHoldTime, notKnown, numberNamed, roleNamed, type Notes, type Passes } from './bgp-words.ts';
import { filterOf, type FilterPasses } from './bird-filter.ts';
import { saidBy, type BirdStatement, type BirdWord } from './bird-statements.ts';
import { EndBuilder } from './format.ts';
import { hiddenKey, isMasked } from './words-of-values.ts';

type Way = 'import' | 'export';

interface Policy {
  readonly passes: FilterPasses | null;
  readonly line: number;
}

/** A BGP protocol while its statements are read: those of its templates first. */
export class BirdProtocol {
  readonly end = new EndBuilder();
  readonly families: Family[] = [];
  /** What each direction lets through, by the channel, the last word of it; BIRD 1 says it for all. */
  readonly policies = { import: new Map<Family | 'all', Policy>(), export: new Map<Family | 'all', Policy>() };
  /** The tables that its channels take from, but for the usual one. */
  readonly tables = new Map<Family, string>();
  /** Every constant that it names is in the text. */
  isWhole = true;
  readonly #filters: ReadonlyMap<string, readonly BirdStatement[]>;
  readonly #notes: Notes;

  constructor(filters: ReadonlyMap<string, readonly BirdStatement[]>, notes: Notes) {
    this.#filters = filters;
    this.#notes = notes;
  }

  take(statement: BirdStatement): void {
    const { words, line } = statement;
    const [first = '', second = ''] = words.map(({ text }) => text);
    if (first === 'ipv4' || first === 'ipv6') {
      if (second === '' || second === 'unicast') this.#channel(first, statement);
      return;
    }
    const take = this.#options[`${first} ${second}`] ?? this.#options[first];
    const name = this.#options[`${first} ${second}`] ? `${first} ${second}` : first;
    const values = words.slice(name === first ? 1 : 2);
    if (valued.has(name)) this.#missing(values, line);
    if (take) take(values, line, statement);
    else if (!harmless.test(`${first} ${second}`)) this.#notes.add(line, `${first} …`, notKnown);
  }

  /** A constant that was not put in its value's place is not in the text. */
  #missing(words: readonly BirdWord[], line: number): void {
    for (const { text, isString } of words)
      if (isConstant(text) && !isString) {
        this.isWhole = false;
        this.#notes.add(line, text, `The constant ${text.slice(0, 60)} is not in this text: paste it too.`);
      }
  }

  readonly #options: Readonly<Record<string, (words: readonly BirdWord[], line: number, from: BirdStatement) => void>> = {
    local: (words, line) => {
      const address = words.find(({ text }) => isAddress(text))?.text;
      const as = asNamed(after(words, 'as'));
      if (address) this.end.set('bgp-address', address, line);
      if (as !== null) this.end.set('bgp-as', as, line);
    },
    neighbor: (words, line, from) => {
      // An address of a link names its interface.
      const address = words.map(({ text }) => text.replace(/%.*/, '')).find(isAddress);
      if (address) this.end.set('bgp-neighbor', address, line);
      const as = asNamed(after(words, 'as'));
      const kind = words.find(({ text }) => text === 'internal' || text === 'external')?.text;
      if (as !== null) this.end.set('bgp-neighbor-as', as, line);
      else if (kind === 'internal' || kind === 'external') this.end.set('bgp-neighbor-as', kind, line);
      if (!address && words.some(({ text }) => text === 'range'))
        this.#notes.add(line, saidBy(from), 'It accepts any neighbor of this range: no single address is set.');
    },
    'router id': ([id], line) => {
      if (id && isAddress(id.text)) this.end.set('bgp-router-id', id.text, line);
    },
    'source address': ([address], line) => {
      if (address && isAddress(address.text)) this.end.set('bgp-address', address.text, line);
    },
    'hold time': ([seconds], line, from) => {
      const number = numberNamed(seconds?.text);
      if (isConstant(seconds?.text)) return;
      if (number === null || isForbiddenHoldTime(number))
        this.#notes.add(line, saidBy(from), 'Hold time must be in range 3-65535 or zero: BIRD refuses the whole file.');
      else this.end.set('bgp-hold-time', number, line);
    },
    'keepalive time': ([seconds], line) => {
      const number = numberNamed(seconds?.text);
      if (number !== null) this.end.set('bgp-keepalive', number, line);
    },
    multihop: ([hops], line) => {
      const number = hops ? numberNamed(hops.text) : most;
      if (number !== null) this.end.set('bgp-multihop', number, line);
    },
    direct: (_words, line) => {
      this.end.set('bgp-multihop', 1, line);
    },
    'ttl security': ([on], line) => {
      this.end.set('bgp-ttl-security', isOn(on), line);
    },
    password: ([password], line) => {
      // Whatever is wrong with it, there is to be one.
      this.end.set('bgp-password', Key.hidden(), line);
      if (!password || (!password.isString && !isMasked(password.text)))
        this.#notes.add(
          line,
          'password …',
          'A password must be in quotes, or in a constant, which this text does not have: otherwise BIRD refuses the whole file.',
        );
      else if (isMasked(password.text)) this.#notes.add(line, 'password …', hiddenKey);
      else if (password.text.length > longest)
        this.#notes.add(
          line,
          'password …',
          'A TCP password has up to 80 characters: the protocol fails when it starts, "Kernel MD5 auth failed".',
        );
      else this.end.set('bgp-password', new Key(password.text), line);
    },
    'local role': ([name], line, from) => {
      const role = roleNamed(name?.text ?? '');
      if (role) this.end.set('bgp-role', role, line);
      else this.#notes.add(line, saidBy(from), 'This is no role. Roles are provider, customer, peer, rs_server and rs_client.');
    },
    'require roles': ([on], line) => {
      this.end.set('bgp-strict-role', isOn(on), line);
    },
    passive: ([on], line) => {
      this.end.set('bgp-passive', isOn(on), line);
    },
    disabled: ([on], line) => {
      this.end.set('bgp-enabled', !isOn(on), line);
    },
    // BIRD 1 has them in the protocol itself.
    import: (_words, _line, from) => {
      this.#policy('import', 'all', from);
    },
    export: (_words, _line, from) => {
      this.#policy('export', 'all', from);
    },
    table: ([name]) => {
      for (const family of ['ipv4', 'ipv6'] as const) this.tables.set(family, tableNamed(name?.text));
    },
    'route limit': ([limit], line) => {
      const number = numberNamed(limit?.text);
      if (number !== null) this.end.set('bgp-maximum-prefixes', number, line);
    },
  };

  #channel(family: Family, { line, block }: BirdStatement): void {
    if (!this.families.includes(family)) this.families.push(family);
    this.end.set('bgp-families', [...this.families].sort(), line);
    for (const statement of block ?? []) {
      const [first, second] = statement.words.map(({ text }) => text);
      if (first === 'import' || first === 'export') this.#policy(first, family, statement);
      else if (first === 'table') this.tables.set(family, tableNamed(second));
      else if (first === 'receive' && second === 'limit') this.#limit(statement);
    }
  }

  #policy(way: Way, channel: Family | 'all', statement: BirdStatement): void {
    if (way === 'import' && statement.words[1]?.text === 'limit') {
      this.#limit(statement);
      return;
    }
    const passes = filterOf(statement, this.#filters);
    if (passes === undefined) return;
    if (passes === null) this.#notes.add(statement.line, saidBy(statement), 'The filter is not in this text: paste it too.');
    if (channel !== 'all') this.policies[way].delete('all');
    this.policies[way].delete(channel);
    this.policies[way].set(channel, { passes, line: statement.line });
  }

  #limit({ words, line }: BirdStatement): void {
    const number = numberNamed(words[2]?.text);
    const isWarning = after(words, 'action') === 'warn';
    if (number !== null || words[2]?.text === 'off') this.end.set('bgp-maximum-prefixes', isWarning ? null : number, line);
  }

  /** What the directions come to in the end. */
  setPolicies(): void {
    const set = (way: Way, id: 'bgp-in' | 'bgp-out'): void => {
      const all = [...this.policies[way].values()];
      const passes = all.map((one) => one.passes && passesOf(one.passes, way));
      const [first] = passes;
      // Channels that differ let through some of it all.
      if (first && !passes.includes(null))
        this.end.set(id, passes.every((one) => one === first) ? first : 'some', all.at(-1)?.line ?? null);
    };
    set('import', 'bgp-in');
    set('export', 'bgp-out');
  }
}

// What is static here is all that it announces of its own.
const passesOf = (passes: FilterPasses, way: Way): Passes => (passes === 'own' ? (way === 'export' ? 'all' : 'some') : passes);

const after = (words: readonly BirdWord[], word: string): string =>
  words[words.findIndex(({ text, isString }) => text === word && !isString) + 1]?.text ?? '';

export const isOn = (word: BirdWord | undefined): boolean => !word || /^(?:on|yes|true|1)$/.test(word.text);

/** The table of all that names none. */
export const master = 'master';
export const tableNamed = (name: string | undefined): string => (!name || /^master[46]?$/.test(name) ? master : name);

/** What has an address or a number behind it. */
const valued = new Set(['local', 'neighbor', 'router id', 'source address', 'hold time', 'keepalive time', 'multihop']);
const isConstant = (word: string | undefined): boolean =>
  word !== undefined && /^[A-Za-z_][\w.-]*$/.test(word) && !isAddress(word) && !keywords.has(word);
const keywords = new Set(['as', 'port', 'internal', 'external', 'range', 'onlink']);

/** Where `multihop` stands alone. */
const most = 64;
const longest = 80;

const harmless =
  /^(?:description|debug|mrtdump|vrf|graceful|long|min|startup|connect|error|delay|advertise|enforce|start|allow|interface|onlink|strict|check|bfd|rr|rs|med|deterministic|igp|prefer|disable|default|path|secondary|capabilities|interpret|extended|enable|missing|gateway|next|keepalive|tx|free|send|confederation|confed|dynamic|authentication|setkey|add|preference|cost|aigp|keep|mpls|vpn4|vpn6|flow4|flow6|evpn|cluster|client|link|receive|require|hostname) ?/;
