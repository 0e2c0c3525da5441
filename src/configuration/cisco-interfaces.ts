import { lengthOf } from './masks.ts';
import { takeAll, type Command, type Notes, type Rule } from './cisco-lines.ts';
import { EndBuilder } from './format.ts';

/** Something that a line names, with the line. */
export interface Named {
  readonly name: string;
  readonly line: number;
}

/** An interface: what it says of a VPN, and what it binds. */
export interface Interface {
  readonly name: string;
  readonly line: number;
  readonly end: EndBuilder;
  address: string | null;
  /** What an ASA calls it. */
  zone: string | null;
  unnumbered: string | null;
  source: Named | null;
  destination: Named | null;
  /** `ipsec ipv4`, `gre ip`. */
  mode: Named | null;
  profile: Named | null;
  /** An access list that takes the place of any to any. */
  policy: Named | null;
  /** An access list that what comes in has to pass. */
  filter: Named | null;
  readonly maps: Named[];
}

/** Interfaces of a configuration, by whatever names them. */
export class Interfaces {
  readonly #all = new Map<string, Interface>();
  readonly #zones = new Map<string, Interface>();
  readonly #notes: Notes;
  /** Put together once, when the whole text is read. */
  #byNumber: ReadonlyMap<string, readonly Interface[]> | null = null;

  constructor(notes: Notes) {
    this.#notes = notes;
  }

  take(command: Command): boolean {
    const name = /^int(?:erface)? (.+)$/.exec(command.text)?.[1];
    if (!name) return false;
    const known = this.#all.get(keyOf(name)) ?? newInterface(name, command.line);
    this.#all.set(keyOf(name), known);
    takeAll(command.inside, rules, plain, known, this.#notes);
    if (known.zone) this.#zones.set(known.zone, known);
    return true;
  }

  all(): readonly Interface[] {
    return [...this.#all.values()];
  }

  named(name: string): Interface | undefined {
    return this.#all.get(keyOf(name)) ?? this.#zones.get(name) ?? this.#shortened(name);
  }

  /** `Gi0/1` as people type it. */
  #shortened(name: string): Interface | undefined {
    const [, word = '', number = ''] = /^([a-z-]{2,})(\d.*)$/.exec(keyOf(name)) ?? [];
    this.#byNumber ??= Map.groupBy(this.all(), (one) => keyOf(one.name).replace(/^[a-z-]+/, ''));
    const [found, ...others] = word ? (this.#byNumber.get(number) ?? []).filter((one) => keyOf(one.name).startsWith(word)) : [];
    return others.length ? undefined : found;
  }

  /** The interface of a name, or of an address. */
  at(name: string): Interface | undefined {
    return this.named(name) ?? this.all().find(({ address }) => address === name);
  }

  /** The interface that keeps what leaves by a name or an address from leaving, with the line that shuts it: itself, or the one it is a part of. */
  shut(name: string): Named | null {
    const own = this.at(name);
    const whole = own && this.named(own.name.split('.', 1)[0] ?? '');
    for (const one of [own, whole]) {
      const enabled = one?.end.end().enabled;
      if (one && enabled?.value === false) return { name: one.name, line: enabled.line ?? one.line };
    }
    return null;
  }

  /** The address that a name stands for: of an interface, or itself. */
  addressOf(name: string): string | null {
    if (/^[\d.]+$|:.*:/.test(name)) return name;
    const found = this.named(name);
    return found?.address ?? (found?.unnumbered ? (this.named(found.unnumbered)?.address ?? null) : null);
  }
}

/** `Tunnel 1`, `tunnel1` and `Tunnel1` are one. */
const keyOf = (name: string): string =>
  name
    .replace(/ (?:type \w+|point-to-point|multipoint)$/, '')
    .replaceAll(' ', '')
    .toLowerCase();

function newInterface(name: string, line: number): Interface {
  const bare = name.replace(/ (?:type \w+|point-to-point|multipoint)$/, '').replace(/^tunnel ?(?=\d)/i, 'Tunnel');
  const nothing = {
    address: null,
    zone: null,
    unnumbered: null,
    source: null,
    destination: null,
    mode: null,
    profile: null,
    policy: null,
    filter: null,
  };
  return { name: bare, line, end: new EndBuilder(), ...nothing, maps: [] };
}

/** What else stands in an interface; an unknown `tunnel` or `crypto` is worth a note. */
const plain =
  /^(?!(?:no )?(?:tunnel|crypto) )|^(?:no )?tunnel (?:bandwidth|checksum|endpoint|entropy|flow|key|path-mtu-discovery|rbscp|route-via|sequence-datagrams|tos|ttl|udlr|vrf)|^crypto ipsec (?:df-bit|fragmentation)/;

const rules: readonly Rule<Interface>[] = [
  [
    /^ip address (\d\S+) (\d\S+)(.*)$/,
    (into, [address = '', mask = '', rest = ''], command) => takeAddress(into, address, mask, rest, command),
  ],
  [/^ip unnumbered (.+)$/, (into, [name = '']) => void (into.unnumbered = name)],
  [/^ip mtu (\d+)/, ({ end }, [mtu], { line }) => end.set('mtu', Number(mtu), line)],
  // What `ip mtu` says is nearer.
  [/^mtu (\d+)/, ({ end }, [mtu], { line }) => (end.has('mtu') ? end : end.set('mtu', Number(mtu), line))],
  [/^ip tcp adjust-mss (\d+)/, ({ end }, [mss], { line }) => end.set('mss', Number(mss), line)],
  [/^no ip tcp adjust-mss/, ({ end }, _, { line }) => end.set('mss', 0, line)],
  [/^(no )?shut(?:down)?$/, ({ end }, [no], { line }) => end.set('enabled', Boolean(no), line)],
  [/^ip access-group (\S+) in$/, (into, [name = ''], { line }) => void (into.filter = { name, line })],
  [/^nameif (\S+)/, (into, [zone = '']) => void (into.zone = zone)],
  [/^tunnel source (?:interface )?(.+)$/, (into, [name = ''], { line }) => void (into.source = { name, line })],
  [/^tunnel destination (\S+)/, (into, [name = ''], { line }) => void (into.destination = { name, line })],
  [/^tunnel mode (.+)$/, (into, [name = ''], { line }) => void (into.mode = { name, line })],
  [/^tunnel protection ipsec profile (\S+)/, (into, [name = ''], { line }) => void (into.profile = { name, line })],
  [/^tunnel protection ipsec policy (?:ipv4 )?(\S+)/, (into, [name = ''], { line }) => void (into.policy = { name, line })],
  [/^crypto map (\S+)/, (into, [name = ''], { line }) => void into.maps.push({ name, line })],
];

function takeAddress(into: Interface, address: string, mask: string, rest: string, { line }: Command): void {
  const length = lengthOf(mask);
  if (/secondary/.test(rest) || length === null) return;
  into.address = address;
  into.end.set('vti-address', `${address}/${length}`, line);
}
