import { leaveChildOpen } from './child-groups.ts';
import { AccessLists, NetworkObjects } from './cisco-acl.ts';
import { readBgp } from './cisco-bgp.ts';
import { Filters } from './cisco-filters.ts';
import { Interfaces, type Interface, type Named } from './cisco-interfaces.ts';
import { commandsOf, Notes, type Command, type Names } from './cisco-lines.ts';
import { setPeers, withOneKey } from './cisco-peers.ts';
import { joinSessions, Routes, type Tunnel } from './cisco-sessions.ts';
import { EndBuilder, type Configuration, type Format } from './format.ts';
import { IosIkev1 } from './ios-ikev1.ts';
import { IosIkev2 } from './ios-ikev2.ts';
import { IosIpsec, type IpsecEntry } from './ios-ipsec.ts';
import { iosLine } from './ios-line.ts';
import { iosModes } from './ios-modes.ts';

/** Configurations of Cisco IOS and IOS XE, as `show running-config` prints them or as they are typed. */
export const ios: Format = {
  format: 'IOS',
  read: (text) => new IosReading(text).configuration(),
  lineFor: iosLine,
};

/** Over which way a VPN goes. */
interface Way {
  readonly peers: readonly [string, ...string[]];
  readonly local: string | null;
  /** The IKEv2 profile that makes a tunnel for whoever calls. */
  readonly dynamic: string | null;
}

/** True for a running configuration from its first line to its last. */
const isWhole = (text: string): boolean => [/^version \d/m, /^hostname /m, /^end\s*$/m].every((mark) => mark.test(text));

/** Reads a text once from its top to its end, then puts together what its lines name. */
class IosReading {
  readonly #notes = new Notes();
  readonly #interfaces = new Interfaces(this.#notes);
  readonly #ikev1 = new IosIkev1(this.#notes);
  readonly #ikev2 = new IosIkev2(this.#notes);
  readonly #ipsec = new IosIpsec(this.#notes);
  readonly #filters = new Filters();
  readonly #objects = new NetworkObjects();
  readonly #routes = new Routes();
  readonly #lists = new AccessLists({ mask: 'wildcard', objects: this.#objects, notes: this.#notes });
  readonly #routers: Command[] = [];
  #release: string | null = null;
  /** What does not stand in a whole configuration is not set. */
  readonly #isWhole: boolean;

  constructor(text: string) {
    this.#isWhole = isWhole(text);
    for (const command of commandsOf(text, iosModes)) this.#take(command);
  }

  configuration(): Configuration {
    const tunnels = [...this.#tunnels(), ...this.#mapped()].sort((one, other) => one.line - other.line);
    const sessions = readBgp(this.#routers, this.#filters, this.#notes);
    const vpns = joinSessions(tunnels, sessions, this.#interfaces, this.#routes, this.#notes);
    return { format: ios.format, release: this.#release, vpns, notes: this.#notes.all() };
  }

  #take(command: Command): void {
    const { text } = command;
    if (text.startsWith('router bgp')) this.#routers.push(command);
    else if (/^version \d/.test(text)) this.#release = text.slice(8, 40);
    else if (
      !this.#takers.some((taker) => taker.take(command)) &&
      !this.#takeList(command) &&
      /^crypto (?!pki|ca |key |engine|logging|call|gdoi|gkm|identity|mib|vpn|wui|xauth|tls|eli|ssl|entropy|connect|provisioning)/.test(text)
    )
      this.#notes.add(command, 'Not known here, so it was not taken into account.');
  }

  get #takers(): readonly { take(command: Command): boolean }[] {
    return [this.#ikev2, this.#ikev1, this.#ipsec, this.#interfaces, this.#filters, this.#objects, this.#routes];
  }

  #takeList(command: Command): boolean {
    const named = /^ip access-list extended (\S+)$/.exec(command.text)?.[1];
    const numbered = /^access-list (\d+) ((?:permit|deny|remark) .*)$/.exec(command.text);
    if (named !== undefined) for (const line of command.inside) this.#lists.add(named, line.text.replace(/^\d+ /, ''), line);
    if (numbered) this.#lists.add(numbered[1] ?? '', numbered[2] ?? '', command);
    return named !== undefined || numbered !== null;
  }

  #tunnels(): readonly Tunnel[] {
    return this.#interfaces.all().flatMap((one) => {
      if (one.profile) return [this.#tunnel(one, one.profile)];
      if (!one.mode?.name.startsWith('ipsec')) return [];
      this.#notes.add(
        { line: one.line, text: `interface ${one.name}` },
        'It has no tunnel protection, so nothing is encrypted: add tunnel protection ipsec profile.',
      );
      return [this.#bare(one)];
    });
  }

  /** A VTI that nothing protects stays down. */
  #bare(one: Interface): Tunnel {
    const { name, line } = one;
    const end = new EndBuilder().fillFrom(one.end.end());
    const source = one.source && this.#interfaces.addressOf(one.source.name);
    if (source && one.source) end.set('local-address', source, one.source.line);
    this.#peerOf(one, end);
    return { name, line, end: end.set('enabled', false, line), called: { interface: name, 'without protection': name } };
  }

  #tunnel(one: Interface, profile: Named): Tunnel {
    const { name, line } = one;
    const called: Names = { interface: name, 'ipsec profile': profile.name };
    const at = { line: profile.line, text: `tunnel protection ipsec profile ${profile.name}` };
    const end = new EndBuilder().fillFrom(one.end.end());
    const dynamic = this.#ikev2.profileOfTemplate(/^virtual-template(\d+)$/i.exec(name)?.[1] ?? '');
    const source = one.source && this.#interfaces.addressOf(one.source.name);
    if (source && one.source) end.set('local-address', source, one.source.line);
    const peer = this.#peerOf(one, end);
    this.#setSelectors(one, end, source, peer);
    const entry = this.#ipsec.profile(profile.name);
    if (!entry) {
      leaveChildOpen(end, at.line);
      this.#notes.add(at, `crypto ipsec profile ${profile.name} is not in this text: paste it too.`);
    }
    if (entry) this.#join(entry, end, { peers: [peer], local: source, dynamic: dynamic ?? null }, at, called);
    if (!end.has('initiation')) end.set('initiation', peer === 'any' ? 'responds only' : 'starts', profile.line);
    this.#setShut(end, one.source?.name ?? null, called);
    this.#setFilter(end, one.source?.name ?? null, peer);
    return { name, line, end, called };
  }

  #peerOf(one: Interface, end: EndBuilder): string {
    const peer = one.destination?.name;
    if (peer && peer !== 'dynamic') {
      end.set('peer-address', peer, one.destination?.line ?? one.line);
      return peer;
    }
    // A template, or a tunnel with many peers, has none.
    const many = one.name.startsWith('Virtual') || one.mode?.name.includes('multipoint');
    if (!many && !peer)
      this.#notes.add(
        { line: one.line, text: `interface ${one.name}` },
        'It has no tunnel destination, so it stays down: add the peer’s address.',
      );
    end.set('peer-address', 'any', one.destination?.line ?? one.line);
    return 'any';
  }

  /** A VTI carries everything, or what its policy lists; GRE is one protocol between its two ends. */
  #setSelectors(one: Interface, end: EndBuilder, source: string | null, peer: string): void {
    if (one.policy) {
      this.#lists.select(end, one.policy);
      return;
    }
    if (one.mode?.name.startsWith('ipsec')) {
      const all = one.mode.name.startsWith('ipsec ipv6') ? '::/0' : '0.0.0.0/0';
      end.set('selectors', [{ local: [all], remote: [all] }], one.mode.line);
    } else if (source && peer !== 'any') {
      end.set('selectors', [{ local: [`${source}/32[gre]`], remote: [`${peer}/32[gre]`] }], one.mode?.line ?? one.line);
    }
  }

  /** Fills in what the profile or map entry says, and the IKE that it names. */
  #join(entry: IpsecEntry, end: EndBuilder, { peers, local, dynamic }: Way, at: Pick<Command, 'line' | 'text'>, called: Names): void {
    const ikev2 = entry.ikev2?.name ?? dynamic;
    end.fillFrom(this.#ipsec.endFor(entry).end());
    const of = (peer: string, names: Names): EndBuilder =>
      ikev2 === null ? this.#ikev1.endFor(peer, entry.ikev1?.name ?? null, at, names) : this.#ikev2.endFor(ikev2, peer, local, at, names);
    const [first, ...backups] = peers;
    const ike = withOneKey([of(first, called), ...backups.map((peer) => of(peer, {}))], at, this.#notes);
    called['ike version'] = ikev2 === null ? '1' : '2';
    const [set, ...sets] = entry.sets?.names ?? [];
    if (set !== undefined && !sets.length) {
      called['transform-set'] = set;
      called.transforms = this.#ipsec.transformsOf(set) ?? '…';
    }
    ike.set('ike-version', [ikev2 === null ? 1 : 2], (entry.ikev2 ?? entry.command).line);
    if (ikev2 === null && this.#ikev2.isSaid && !this.#ikev1.isSaid)
      this.#notes.add(entry.command, 'It names no IKEv2 profile, so IOS negotiates IKEv1 with this peer: add set ikev2-profile.');
    // A profile that is shut stops the VPN, whatever its interface says.
    const shut = ike.get('enabled') === false;
    const shutAt = ike.end().enabled?.line ?? null;
    end.fillFrom(ike.end());
    if (!shut) return;
    end.set('enabled', false, shutAt);
    called[ikev2 === null ? 'disabled' : 'shut ikev2 profile'] = ikev2 ?? 'isakmp';
  }

  /** Nothing leaves where the interface is shut that the VPN leaves by. */
  #setShut(end: EndBuilder, name: string | null, called: Names): void {
    const shut = name === null ? null : this.#interfaces.shut(name);
    if (!shut || end.get('enabled') === false) return;
    end.set('enabled', false, shut.line);
    called['shut interface'] = shut.name;
  }

  /** The list of the interface that the VPN leaves by lets no IKE in. */
  #setFilter(end: EndBuilder, name: string | null, peer: string): void {
    const outside = name === null ? undefined : this.#interfaces.at(name);
    const filter = outside?.filter;
    const kept = filter && this.#lists.ikeKeptOut(filter.name, peer, outside.address);
    if (!kept || end.get('enabled') === false) return;
    end.set('enabled', 'in part', kept.command?.line ?? filter.line);
    const why = kept.command ? 'This line keeps UDP 500 of the peer out' : 'It ends without a permit of UDP 500 from the peer';
    this.#notes.add(
      kept.command ?? { line: filter.line, text: `ip access-group ${filter.name} in` },
      `${why}: IKE that the peer starts is dropped.`,
    );
  }

  #mapped(): readonly Tunnel[] {
    const carriers = Map.groupBy(
      this.#interfaces.all().flatMap((one) => one.maps.map(({ name }) => ({ name, one }))),
      ({ name }) => name,
    );
    return this.#ipsec.entries().map(({ map, entry }) => this.#entry(map, entry, carriers.get(map)?.map(({ one }) => one) ?? []));
  }

  #entry(map: string, entry: IpsecEntry, carriers: readonly Interface[]): Tunnel {
    const end = new EndBuilder();
    const called: Names = { [entry.isDynamic ? 'dynamic-map' : 'crypto map']: entry.name };
    // One of several is enough.
    const on = carriers.find(({ name }) => !this.#interfaces.shut(name)) ?? carriers[0];
    if (!on)
      this.#notes.add(
        entry.command,
        `No interface in this text has crypto map ${map}, and without one it does nothing: paste the interface, or bind it.`,
      );
    if (!on && this.#isWhole) {
      end.set('enabled', false, null);
      called['without interface'] = map;
    }
    const local = this.#localOf(map, on);
    if (local) end.set('local-address', local, on?.end.end()['vti-address']?.line ?? entry.command.line);
    const peer = setPeers(end, entry.peers, entry.command.line);
    if (peer !== 'any') called.peer = peer;
    if (entry.acl) this.#lists.select(end, entry.acl);
    else if (peer !== 'any') this.#notes.add(entry.command, 'It has no match address, so it takes no traffic: add the access list.');
    this.#join(entry, end, { peers: [peer, ...(end.get('peer-backups') ?? [])], local, dynamic: null }, entry.command, called);
    if (!end.has('initiation')) end.set('initiation', peer === 'any' ? 'responds only' : 'on traffic', entry.command.line);
    this.#setShut(end, on?.name ?? null, called);
    this.#setFilter(end, on?.name ?? null, peer);
    return { name: entry.name, line: entry.command.line, end, called };
  }

  #localOf(map: string, on: Interface | undefined): string | null {
    const source = this.#ipsec.sources.get(map);
    return source === undefined ? (on?.address ?? null) : this.#interfaces.addressOf(source);
  }
}
