import { groupNamed } from '../ike/algorithm.ts';
import type { Proposal } from '../settings/end.ts';
import type { Named } from './cisco-interfaces.ts';
import { takeAll, type Command, type Notes, type Rule } from './cisco-lines.ts';
import { transformSet } from './cisco-transforms.ts';
import { EndBuilder } from './format.ts';

interface TransformSet {
  readonly proposal: Proposal | null;
  /** Its transforms, as they were written. */
  readonly says: string;
  mode: { readonly says: 'tunnel' | 'transport'; readonly line: number } | null;
}

/** A profile of a tunnel, or an entry of a crypto map: what it says of child SAs, and what it names. */
export interface IpsecEntry {
  readonly name: string;
  readonly command: Command;
  /** One of a dynamic map. */
  readonly isDynamic?: boolean;
  readonly end: EndBuilder;
  readonly notes: Notes;
  readonly peers: Named[];
  sets: { readonly names: readonly string[]; readonly line: number } | null;
  acl: Named | null;
  ikev1: Named | null;
  ikev2: Named | null;
  /** It takes whoever calls. */
  dynamic: string | null;
}

/** IPsec of IOS: transform sets, profiles, crypto maps, and what holds for all of them. */
export class IosIpsec {
  readonly notes: Notes;
  readonly #sets = new Map<string, TransformSet>();
  readonly #profiles = new Map<string, IpsecEntry>();
  readonly #maps = new Map<string, IpsecEntry>();
  readonly #dynamic = new Map<string, IpsecEntry>();
  /** The interface whose address a map sends from. */
  readonly sources = new Map<string, string>();
  readonly all = new EndBuilder();

  constructor(notes: Notes) {
    this.notes = notes;
  }

  /** Takes the line where it is one of IPsec. */
  take(command: Command): boolean {
    if (!/^(?:no )?crypto (?:ipsec|map|dynamic-map)\b/.test(command.text)) return false;
    takeAll([command], rules, plain, this, this.notes);
    return true;
  }

  profile(name: string): IpsecEntry | undefined {
    return this.#profiles.get(name);
  }

  /** Entries of crypto maps in their order, each with the name of its map; one that takes whoever calls with what its dynamic map says. */
  entries(): readonly { readonly map: string; readonly entry: IpsecEntry }[] {
    const dynamic = Map.groupBy(this.#dynamic.values(), ({ name }) => name.slice(0, name.lastIndexOf(' ')));
    return [...this.#maps].flatMap(([name, entry]) => {
      const map = name.slice(0, name.lastIndexOf(' '));
      if (entry.dynamic === null) return [{ map, entry }];
      const found = dynamic.get(entry.dynamic) ?? [];
      if (!found.length) this.notes.add(entry.command, `crypto dynamic-map ${entry.dynamic} is not in this text: paste it too.`);
      // Several maps may name one dynamic map: each of its entries is one VPN.
      dynamic.delete(entry.dynamic);
      return found.map((one) => ({ map, entry: { ...one, isDynamic: true } }));
    });
  }

  /** The transforms of a set, as they were written. */
  transformsOf(name: string): string | undefined {
    return this.#sets.get(name)?.says;
  }

  /** What a profile or an entry says of its child SAs. */
  endFor(entry: IpsecEntry): EndBuilder {
    const end = new EndBuilder().fillFrom(entry.end.end()).fillFrom(this.all.end());
    if (!entry.sets) return end;
    const { names, line } = entry.sets;
    const sets = names.map((name) => this.#sets.get(name));
    for (const [at, set] of sets.entries())
      if (!set)
        this.notes.add({ line, text: `set transform-set ${names[at]}` }, `transform-set ${names[at]} is not in this text: paste it too.`);
    const proposals = sets.flatMap((set) => set?.proposal ?? []);
    if (proposals.length) end.set('child-proposals', proposals, line);
    const mode = sets.find((set) => set)?.mode;
    if (mode) end.set('encapsulation', mode.says, mode.line);
    return end;
  }

  newSet(name: string, says: string, command: Command): void {
    // The mode can be changed without the transforms.
    const known = this.#sets.get(name);
    const proposal = transformSet(says, command, this.notes) ?? known?.proposal ?? null;
    const set: TransformSet = { proposal, says: says === '…' ? (known?.says ?? says) : says, mode: null };
    this.#sets.set(name, set);
    takeAll(command.inside, setRules, /^(?:no |exit)/, set, this.notes);
  }

  newProfile(name: string, command: Command): void {
    const entry = this.#profiles.get(name) ?? newEntry(name, command, this.notes);
    this.#profiles.set(name, entry);
    takeAll(command.inside, entryRules, plainOfEntry, entry, this.notes);
  }

  mapEntry(name: string, how: string, command: Command): void {
    const known = this.#maps.get(name);
    const dynamic = /^ipsec-isakmp dynamic (\S+)/.exec(how)?.[1] ?? null;
    if (how.startsWith('ipsec-manual')) {
      this.notes.add(command, 'Keys set by hand are not read: there is no IKE to compare.');
      return;
    }
    const entry = known ?? newEntry(name, command, this.notes);
    entry.dynamic = dynamic ?? entry.dynamic;
    this.#maps.set(name, entry);
    takeAll(command.inside, entryRules, plainOfEntry, entry, this.notes);
  }

  dynamicEntry(name: string, command: Command): void {
    const entry = this.#dynamic.get(name) ?? newEntry(name, command, this.notes);
    this.#dynamic.set(name, entry);
    takeAll(command.inside, entryRules, plainOfEntry, entry, this.notes);
  }
}

const newEntry = (name: string, command: Command, notes: Notes): IpsecEntry => ({
  name,
  command,
  end: new EndBuilder(),
  notes,
  peers: [],
  sets: null,
  acl: null,
  ikev1: null,
  ikev2: null,
  dynamic: null,
});

const plain =
  /^(?:no )?crypto (?:ipsec (?:profile default$|transform-set default$|df-bit|fragmentation|optional|nat-transparency|ipv6|server|client|default|security-association (?:idle-time|replay|ecn|dummy|multi-sn))|map \S+ (?:client|isakmp|redundancy|gdoi|\d+ gdoi))/;
const plainOfEntry =
  /^(?:no |exit|default |description|reverse-route|set (?:security-association (?:idle-time|level|dummy|ecn|dfbit)|identity|ip|mixed-mode|reverse-route|nat|security-policy|df-bit)|qos|match identity)/;

const rules: readonly Rule<IosIpsec>[] = [
  [/^crypto ipsec transform-set (\S+) (.+)$/, (ipsec, [name = '', says = ''], command) => ipsec.newSet(name, says, command)],
  [/^crypto ipsec profile (\S+)$/, (ipsec, [name = ''], command) => ipsec.newProfile(name, command)],
  [
    /^crypto map (?:ipv6 )?(\S+) (\d+)(?: (.*))?$/,
    (ipsec, [map = '', number = '', how = ''], command) => ipsec.mapEntry(`${map} ${number}`, how, command),
  ],
  [/^crypto map (\S+) local-address (.+)$/, (ipsec, [map = '', name = '']) => void ipsec.sources.set(map, name)],
  [/^crypto dynamic-map (\S+) (\d+)/, (ipsec, [map = '', number = ''], command) => ipsec.dynamicEntry(`${map} ${number}`, command)],
  [
    /^crypto ipsec security-association lifetime seconds (\d+)/,
    ({ all }, [seconds], { line }) => all.set('child-lifetime', Number(seconds), line),
  ],
  [
    /^crypto ipsec security-association lifetime kilobytes (\d+)/,
    ({ all }, [amount], { line }) => all.set('child-kilobytes', Number(amount), line),
  ],
  [/^crypto ipsec security-association lifetime kilobytes disable/, ({ all }, _, { line }) => all.set('child-kilobytes', 0, line)],
  [
    /^crypto ipsec security-association replay window-size (\d+)/,
    ({ all }, [size], { line }) => all.set('replay-window', Number(size), line),
  ],
  [/^crypto ipsec security-association replay disable/, ({ all }, _, { line }) => all.set('replay-window', 0, line)],
  [
    /^(no )?crypto ipsec nat-transparency udp-encaps?(?:ulation)?$/,
    ({ all }, [no], { line }) => all.set('nat-traversal', no ? 'off' : 'automatic', line),
  ],
];

const setRules: readonly Rule<TransformSet>[] = [
  [/^mode (tunnel|transport)/, (set, [says], { line }) => void (set.mode = { says: says === 'transport' ? says : 'tunnel', line })],
];

const entryRules: readonly Rule<IpsecEntry>[] = [
  // The default peer is tried before the others.
  [/^set peer (.+?)( dynamic)? default$/, ({ peers }, [names = ''], { line }) => void peers.unshift(...namesAt(names, line))],
  [/^set peer (.+?)(?: dynamic)?$/, ({ peers }, [names = ''], { line }) => void peers.push(...namesAt(names, line))],
  [
    /^no set peer (\S+)/,
    ({ peers }, [name = '']) => {
      const at = peers.findIndex((peer) => peer.name === name);
      if (at >= 0) peers.splice(at, 1);
    },
  ],
  [/^set transform-set (.+)$/, (into, [names = ''], { line }) => void (into.sets = { names: names.split(' ', 16), line })],
  [/^set pfs (\S+)$/, ({ end, notes }, [word = ''], command) => takePfs(end, word, command, notes)],
  [
    /^set pfs$/,
    ({ notes }, _, command) => notes.add(command, 'Which group this means depends on the release: name one, such as set pfs group14.'),
  ],
  [/^no set pfs/, ({ end }, _, { line }) => end.set('pfs', [0], line)],
  [/^set ikev2-profile (\S+)$/, (into, [name = ''], { line }) => void (into.ikev2 = { name, line })],
  [/^no set ikev2-profile/, (into) => void (into.ikev2 = null)],
  [/^set isakmp-profile (\S+)$/, (into, [name = ''], { line }) => void (into.ikev1 = { name, line })],
  [/^match address (\S+)$/, (into, [name = ''], { line }) => void (into.acl = { name, line })],
  [/^set security-association lifetime seconds (\d+)/, ({ end }, [seconds], { line }) => end.set('child-lifetime', Number(seconds), line)],
  [/^set security-association lifetime kilobytes (\d+)/, ({ end }, [amount], { line }) => end.set('child-kilobytes', Number(amount), line)],
  [/^set security-association lifetime kilobytes disable/, ({ end }, _, { line }) => end.set('child-kilobytes', 0, line)],
  [/^set security-association replay window-size (\d+)/, ({ end }, [size], { line }) => end.set('replay-window', Number(size), line)],
  [/^set security-association replay disable/, ({ end }, _, { line }) => end.set('replay-window', 0, line)],
  [/^(no )?responder-only$/, ({ end }, [no], { line }) => end.set('initiation', no ? 'starts' : 'responds only', line)],
];

const namesAt = (names: string, line: number): readonly Named[] => names.split(' ', 16).map((name) => ({ name, line }));

/** The group that `set pfs` names. */
export function takePfs(end: EndBuilder, word: string, command: Command, notes: Notes): void {
  const group = groupNamed(word);
  if (group === null) notes.add(command, 'No group is known by this name: the device refuses the line.');
  else end.set('pfs', [group], command.line);
}
