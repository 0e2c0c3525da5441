import { hashNamed, type Cipher, type Hash } from '../ike/algorithm.ts';
import type { IkeVersion, Proposal } from '../settings/end.ts';
import { apart } from './asa-ike.ts';
import type { Named } from './cisco-interfaces.ts';
import { keyFrom } from './cisco-keys.ts';
import { takeAll, type Command, type Notes, type Rule } from './cisco-lines.ts';
import { cipherOf, listed, transformSet } from './cisco-transforms.ts';
import { EndBuilder, unreadIdentity } from './format.ts';
import { takePfs } from './ios-ipsec.ts';

interface Suite {
  readonly notes: Notes;
  encryption: readonly Cipher[];
  integrity: readonly Hash[];
}

/** A profile of a tunnel, or an entry of a crypto map. */
export interface AsaEntry {
  readonly name: string;
  readonly command: Command;
  /** One of a dynamic map. */
  readonly isDynamic?: boolean;
  readonly end: EndBuilder;
  readonly notes: Notes;
  readonly peers: Named[];
  readonly sets: Record<IkeVersion, { readonly names: readonly string[]; readonly line: number } | undefined>;
  acl: Named | null;
  dynamic: string | null;
  /** `set pfs` alone, whose group depends on the release. */
  barePfs: Command | null;
}

/** IPsec of an ASA: transform sets, proposals, profiles, crypto maps, and what holds for all of them. */
export class AsaIpsec {
  readonly notes: Notes;
  readonly all = new EndBuilder();
  /** The interfaces that each crypto map is bound to. */
  readonly bound = new Map<string, Named[]>();
  readonly #sets = new Map<string, Proposal | null>();
  readonly #transport = new Map<string, number>();
  readonly #suites = new Map<string, Suite>();
  readonly #entries = {
    profile: new Map<string, AsaEntry>(),
    map: new Map<string, AsaEntry>(),
    'dynamic-map': new Map<string, AsaEntry>(),
  };

  constructor(notes: Notes) {
    this.notes = notes;
  }

  /** Takes the line where it is one of IPsec. */
  take(command: Command): boolean {
    if (!/^(?:no )?crypto (?:ipsec|map|dynamic-map) /.test(command.text)) return false;
    takeAll([command], rules, plain, this, this.notes);
    return true;
  }

  profile(name: string): AsaEntry | undefined {
    return this.#entries.profile.get(name);
  }

  /** Entries of crypto maps, each with the name of its map; one that takes whoever calls with what its dynamic map says. */
  entries(): readonly { readonly map: string; readonly entry: AsaEntry }[] {
    const dynamic = Map.groupBy(this.#entries['dynamic-map'].values(), ({ name }) => name.slice(0, name.lastIndexOf(' ')));
    return [...this.#entries.map].flatMap(([name, entry]) => {
      const map = name.slice(0, name.lastIndexOf(' '));
      if (entry.dynamic === null) return [{ map, entry }];
      const found = dynamic.get(entry.dynamic) ?? [];
      if (!found.length) this.notes.add(entry.command, `crypto dynamic-map ${entry.dynamic} is not in this text: paste it too.`);
      // Several maps may name one dynamic map: each of its entries is one VPN.
      dynamic.delete(entry.dynamic);
      return found.map((one) => ({ map, entry: { ...one, isDynamic: true } }));
    });
  }

  entry(kind: 'profile' | 'map' | 'dynamic-map', name: string, command: Command): AsaEntry {
    const nothing = { acl: null, dynamic: null, barePfs: null };
    const known = this.#entries[kind].get(name);
    const entry = known ?? {
      name,
      command,
      end: new EndBuilder(),
      notes: this.notes,
      peers: [],
      sets: { 1: undefined, 2: undefined },
      ...nothing,
    };
    this.#entries[kind].set(name, entry);
    return entry;
  }

  takeEntry(kind: 'profile' | 'map' | 'dynamic-map', name: string, lines: readonly Command[], command: Command): void {
    takeAll(lines, entryRules, plainOfEntry, this.entry(kind, name, command), this.notes);
  }

  /** What an entry says of its child SAs by a version of IKE. */
  endFor(entry: AsaEntry, version: IkeVersion): EndBuilder {
    const end = new EndBuilder().fillFrom(entry.end.end()).fillFrom(this.all.end());
    const sets = entry.sets[version];
    if (!sets) return end;
    const proposals = sets.names.flatMap((name) => this.#proposals(name, version, sets.line));
    if (proposals.length) end.set('child-proposals', proposals, sets.line);
    const transport = version === 1 ? sets.names.map((name) => this.#transport.get(name)).find((line) => line !== undefined) : undefined;
    if (transport !== undefined) end.set('encapsulation', 'transport', transport);
    return end;
  }

  #proposals(name: string, version: IkeVersion, line: number): readonly Proposal[] {
    if (version === 1) {
      const set = this.#sets.get(name);
      if (set === undefined) this.notes.add({ line, text: name }, `transform-set ${name} is not in this text: paste it too.`);
      return set ? [set] : [];
    }
    const suite = this.#suites.get(name);
    if (!suite) this.notes.add({ line, text: name }, `ipsec-proposal ${name} is not in this text: paste it too.`);
    return suite ? apart(suite.encryption, suite.integrity).map((one) => ({ ...one, prf: [], groups: [], esn: [] })) : [];
  }

  newSet(name: string, says: string, command: Command): void {
    if (says === 'mode transport') this.#transport.set(name, command.line);
    else this.#sets.set(name, transformSet(says, command, this.notes));
  }

  newSuite(name: string, command: Command): void {
    const suite = this.#suites.get(name) ?? { notes: this.notes, encryption: [], integrity: [] };
    this.#suites.set(name, suite);
    takeAll(command.inside, suiteRules, /^(?:no |exit)/, suite, this.notes);
  }
}

const plain =
  /^(?:no )?crypto (?:ipsec (?:df-bit|ikev2 sa-strength|fragmentation|security-association (?:pmtu-aging|replay)|inner-routing-lookup)|map \S+ (?:client|interface \S+ ipv6))/;
const plainOfEntry =
  /^(?:no |exit|set (?:reverse-route|trustpoint|df-bit|tfc-packets|validate-icmp-errors|security-association idle-time|ikev2 local-identity address$)|ipsec-isakmp$|description)/;

const rules: readonly Rule<AsaIpsec>[] = [
  [/^crypto ipsec (?:ikev1 )?transform-set (\S+) (.+)$/, (ipsec, [name = '', says = ''], command) => ipsec.newSet(name, says, command)],
  [/^crypto ipsec ikev2 ipsec-proposal (\S+)$/, (ipsec, [name = ''], command) => ipsec.newSuite(name, command)],
  [/^crypto ipsec profile (\S+)$/, (ipsec, [name = ''], command) => ipsec.takeEntry('profile', name, command.inside, command)],
  [
    /^crypto map (\S+) interface (\S+)$/,
    ({ bound }, [map = '', name = ''], { line }) => void bound.set(map, [...(bound.get(map) ?? []), { name, line }]),
  ],
  [
    /^(no )?crypto (map|dynamic-map) (\S+) (\d+) (.+)$/,
    (ipsec, [no = '', kind, map = '', number = '', text = ''], command) =>
      ipsec.takeEntry(kind === 'map' ? kind : 'dynamic-map', `${map} ${number}`, [{ ...command, text: `${no}${text}` }], command),
  ],
  [/^crypto ipsec security-association lifetime (.+)$/, ({ all }, [says = ''], { line }) => takeLifetime(all, says, line)],
  [
    /^crypto ipsec security-association replay window-size (\d+)/,
    ({ all }, [size], { line }) => all.set('replay-window', Number(size), line),
  ],
  [/^crypto ipsec security-association replay disable/, ({ all }, _, { line }) => all.set('replay-window', 0, line)],
];

const suiteRules: readonly Rule<Suite>[] = [
  [
    /^protocol esp encryption (.+)$/,
    (into, [words = ''], command) => void (into.encryption = listed(words, cipherOf, command, into.notes)),
  ],
  [
    /^protocol esp integrity (.+)$/,
    (into, [words = ''], command) => void (into.integrity = listed(words, hashNamed, command, into.notes, 'null')),
  ],
];

const entryRules: readonly Rule<AsaEntry>[] = [
  [/^ipsec-isakmp dynamic (\S+)/, (into, [name = '']) => void (into.dynamic = name)],
  [/^match address (\S+)$/, (into, [name = ''], { line }) => void (into.acl = { name, line })],
  [/^set peer (.+)$/, ({ peers }, [names = ''], { line }) => void peers.push(...names.split(' ', 16).map((name) => ({ name, line })))],
  [
    /^no set peer (\S+)/,
    ({ peers }, [name = '']) => {
      const at = peers.findIndex((peer) => peer.name === name);
      if (at >= 0) peers.splice(at, 1);
    },
  ],
  [/^set (?:ikev1 )?transform-set (.+)$/, ({ sets }, [names = ''], { line }) => void (sets[1] = { names: names.split(' ', 16), line })],
  [/^set ikev2 ipsec-proposal (.+)$/, ({ sets }, [names = ''], { line }) => void (sets[2] = { names: names.split(' ', 16), line })],
  [
    /^no set (ikev1|ikev2) /,
    ({ sets }, [version]) => {
      sets[version === 'ikev1' ? 1 : 2] = undefined;
    },
  ],
  [/^set pfs (\S+)$/, ({ end, notes }, [word = ''], command) => takePfs(end, word, command, notes)],
  [/^set pfs$/, (into, _, command) => void (into.barePfs = command)],
  [/^no set pfs/, ({ end }, _, { line }) => end.set('pfs', [0], line)],
  [/^set security-association lifetime (.+)$/, ({ end }, [says = ''], { line }) => takeLifetime(end, says, line)],
  [
    /^set connection-type (\S+)$/,
    ({ end }, [type], { line }) => end.set('initiation', type === 'answer-only' ? 'responds only' : 'on traffic', line),
  ],
  [/^(no )?responder-only$/, ({ end }, [no], { line }) => end.set('initiation', no ? 'starts' : 'responds only', line)],
  [/^(no )?set nat-t-disable$/, ({ end }, [no], { line }) => end.set('nat-traversal', no ? 'automatic' : 'off', line)],
  [
    /^set (?:ikev1 )?phase1-mode (main|aggressive)/,
    ({ end }, [mode], { line }) => end.set('ike-mode', mode === 'main' ? 'main' : 'aggressive', line),
  ],
  [
    /^set ikev2 mode (tunnel|transport)/,
    ({ end }, [mode], { line }) => end.set('encapsulation', mode === 'tunnel' ? mode : 'transport', line),
  ],
  [
    /^set ikev2 pre-shared-key (.+)$/,
    ({ end, notes }, [typed = ''], command) => {
      const key = keyFrom(typed, command, notes);
      if (key) end.set('pre-shared-key', key, command.line);
    },
  ],
  [
    /^set ikev2 local-identity (key-id|email-id|address) (\S+)$/,
    ({ end }, [kind, value = ''], { line }) =>
      end.set('local-id', { type: kind === 'email-id' ? 'email' : kind === 'address' ? kind : 'key-id', value }, line),
  ],
  // A name of the device or of its certificate.
  [/^set ikev2 local-identity (?:hostname|dn)/, ({ end }, _, { line }) => end.set('local-id', unreadIdentity, line)],
];

/** `seconds 3600 kilobytes 4608000`, either or both. */
function takeLifetime(end: EndBuilder, says: string, line: number): void {
  const seconds = /seconds (\d+)/.exec(says)?.[1];
  const amount = /kilobytes (\d+|unlimited)/.exec(says)?.[1];
  if (seconds) end.set('child-lifetime', Number(seconds), line);
  if (amount) end.set('child-kilobytes', amount === 'unlimited' ? 0 : Number(amount), line);
}
