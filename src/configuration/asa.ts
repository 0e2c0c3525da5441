import type { IkeVersion } from '../settings/end.ts';
import { leaveChildOpen } from './child-groups.ts';
import { AsaGroups } from './asa-groups.ts';
import { AsaIke } from './asa-ike.ts';
import { AsaIpsec, type AsaEntry } from './asa-ipsec.ts';
import { asaLine } from './asa-line.ts';
import { asaModes } from './asa-modes.ts';
import { withoutNames } from './asa-names.ts';
import { AccessLists, NetworkObjects } from './cisco-acl.ts';
import { readBgp } from './cisco-bgp.ts';
import { Filters } from './cisco-filters.ts';
import { Interfaces, type Interface, type Named } from './cisco-interfaces.ts';
import { commandsOf, Notes, type Command, type Names } from './cisco-lines.ts';
import { setPeers, withOneKey } from './cisco-peers.ts';
import { joinSessions, Routes, type Tunnel } from './cisco-sessions.ts';
import { EndBuilder, type Configuration, type Format } from './format.ts';

/** Configurations of Cisco ASA, of 8.x (`isakmp`) and 9.x (`ikev1`, `ikev2`). */
export const asa: Format = {
  format: 'ASA',
  read: (text) => new AsaReading(text).configuration(),
  lineFor: asaLine,
};

/** Over which way a VPN goes. */
interface Way {
  readonly peers: readonly [string, ...string[]];
  readonly local: string | null;
  /** What the ASA calls the interface that it leaves from. */
  readonly zone: string | null;
  readonly called: Names;
}

/** The set and the proposal of an entry that names one each. */
function namesOf({ sets }: AsaEntry): Names {
  const [set, ...otherSets] = sets[1]?.names ?? [];
  const [proposal, ...otherProposals] = sets[2]?.names ?? [];
  return {
    ...(set === undefined || otherSets.length ? {} : { 'transform-set': set }),
    ...(proposal === undefined || otherProposals.length ? {} : { 'ipsec-proposal': proposal }),
  };
}

/** True for a running configuration from its first line to the one that the ASA ends it with. */
const isWhole = (text: string): boolean => [/^ASA Version /m, /^hostname /m, /^: end\s*$/m].every((mark) => mark.test(text));

/** Reads a text once from its top to its end, then puts together what its lines name. */
class AsaReading {
  readonly #notes = new Notes();
  readonly #interfaces = new Interfaces(this.#notes);
  readonly #ike = new AsaIke(this.#notes);
  readonly #ipsec = new AsaIpsec(this.#notes);
  readonly #groups = new AsaGroups(this.#notes);
  readonly #filters = new Filters();
  readonly #objects = new NetworkObjects();
  readonly #lists = new AccessLists({ mask: 'netmask', objects: this.#objects, notes: this.#notes });
  readonly #routes = new Routes();
  readonly #routers: Command[] = [];
  readonly #mtus = new Map<string, { readonly mtu: number; readonly line: number }>();
  #mss: { readonly mss: number; readonly line: number } | null = null;
  #release: string | null = null;
  /** What does not stand in a whole configuration is not set. */
  readonly #isWhole: boolean;

  constructor(text: string) {
    this.#isWhole = isWhole(text);
    for (const command of withoutNames(commandsOf(text, asaModes))) this.#take(command);
  }

  configuration(): Configuration {
    const tunnels = [...this.#tunnels(), ...this.#mapped()].sort((one, other) => one.line - other.line);
    if (this.#mss) for (const { end } of tunnels) end.set('mss', this.#mss.mss, this.#mss.line);
    const sessions = readBgp(this.#routers, this.#filters, this.#notes);
    const vpns = joinSessions(tunnels, sessions, this.#interfaces, this.#routes, this.#notes);
    return { format: asa.format, release: this.#release, vpns, notes: this.#notes.all() };
  }

  #take(command: Command): void {
    const { text } = command;
    if (text.startsWith('router bgp')) this.#routers.push(command);
    else if (/^(?:ASA|PIX) Version /.test(text)) this.#release = text.slice(12, 40);
    else if (
      !this.#takers.some((taker) => taker.take(command)) &&
      !this.#takeLine(command) &&
      /^crypto (?!ca |key |engine|logging|dynamic|am-|csc|large)/.test(text)
    )
      this.#notes.add(command, 'Not known here, so it was not taken into account.');
  }

  get #takers(): readonly { take(command: Command): boolean }[] {
    return [this.#ike, this.#ipsec, this.#groups, this.#interfaces, this.#filters, this.#objects, this.#routes];
  }

  #takeLine(command: Command): boolean {
    const { text, line } = command;
    const [, list, says = ''] = /^access-list (\S+) (?:line \d+ )?(?:extended )?((?:permit|deny|remark) .*)$/.exec(text) ?? [];
    if (list !== undefined) this.#lists.add(list, says, command);
    const [, zone, mtu = ''] = /^mtu (\S+) (\d+)$/.exec(text) ?? [];
    if (zone !== undefined) this.#mtus.set(zone, { mtu: Number(mtu), line });
    const mss = /^sysopt connection tcpmss (\d+)$/.exec(text)?.[1];
    if (mss !== undefined) this.#mss = { mss: Number(mss), line };
    return list !== undefined;
  }

  #tunnels(): readonly Tunnel[] {
    return this.#interfaces.all().flatMap((one) => {
      if (one.profile) return [this.#tunnel(one, one.profile)];
      if (one.mode?.name.startsWith('ipsec'))
        this.#notes.add(
          { line: one.line, text: `interface ${one.name}` },
          'It has no tunnel protection, so it stays down: add tunnel protection ipsec profile.',
        );
      return [];
    });
  }

  #tunnel(one: Interface, profile: Named): Tunnel {
    const { name, line, source, destination, zone } = one;
    const called: Names = { interface: name, 'ipsec profile': profile.name, ...(zone === null ? {} : { nameif: zone }) };
    const at = { line: profile.line, text: `tunnel protection ipsec profile ${profile.name}` };
    const end = new EndBuilder().fillFrom(one.end.end());
    const mtu = this.#mtus.get(one.zone ?? '');
    if (mtu) end.set('mtu', mtu.mtu, mtu.line);
    const local = source && this.#interfaces.addressOf(source.name);
    if (source && local) end.set('local-address', local, source.line);
    const peer = destination?.name ?? 'any';
    if (!destination)
      this.#notes.add({ line, text: `interface ${name}` }, 'It has no tunnel destination, so it stays down: add the peer’s address.');
    end.set('peer-address', peer, destination?.line ?? line);
    if (one.policy) this.#lists.select(end, one.policy);
    else {
      const every = one.mode?.name.startsWith('ipsec ipv6') ? '::/0' : '0.0.0.0/0';
      end.set('selectors', [{ local: [every], remote: [every] }], one.mode?.line ?? line);
    }
    const entry = this.#ipsec.profile(profile.name);
    if (!entry) {
      leaveChildOpen(end, at.line);
      this.#notes.add(at, `crypto ipsec profile ${profile.name} is not in this text: paste it too.`);
    }
    if (entry) this.#join(entry, end, { peers: [peer], local, zone: source?.name ?? null, called }, at);
    if (!end.has('initiation')) end.set('initiation', 'starts', profile.line);
    return { name, line, end, called };
  }

  #mapped(): readonly Tunnel[] {
    return this.#ipsec.entries().map(({ map, entry }) => {
      const { command } = entry;
      const end = new EndBuilder();
      const called: Names = { [entry.isDynamic ? 'dynamic-map' : 'crypto map']: entry.name };
      const on = this.#wayOut(map, entry);
      if (!on) this.#noteUnbound(map, command, end, called);
      const local = on ? this.#interfaces.addressOf(on.name) : null;
      if (on && local) end.set('local-address', local, on.line);
      const peer = setPeers(end, entry.peers, command.line);
      if (entry.acl) this.#lists.select(end, entry.acl);
      else if (peer !== 'any') this.#notes.add(command, 'It has no match address, so the ASA does not use it: add the access list.');
      if (peer !== 'any') called.peer = peer;
      this.#join(entry, end, { peers: [peer, ...(end.get('peer-backups') ?? [])], local, zone: on?.name ?? null, called }, command);
      if (!end.has('initiation')) end.set('initiation', peer === 'any' ? 'responds only' : 'on traffic', command.line);
      return { name: entry.name, line: command.line, end, called };
    });
  }

  /** Of the interfaces that a map is bound to the one that lets the VPN out. */
  #wayOut(map: string, { sets }: AsaEntry): Named | undefined {
    const bound = this.#ipsec.bound.get(map) ?? [];
    const isOn = ({ name }: Named): boolean =>
      ([2, 1] as const).some((version) => sets[version] && this.#ike.enabled.has(`${version} ${name}`));
    return bound.find((one) => isOn(one) && !this.#interfaces.shut(one.name)) ?? bound[0];
  }

  #noteUnbound(map: string, command: Command, end: EndBuilder, called: Names): void {
    if (this.#isWhole) end.set('enabled', false, null);
    called['without interface'] = map;
    this.#notes.add(
      command,
      `No line binds crypto map ${map} to an interface, and without it the map does nothing: add crypto map ${map} interface and its name.`,
    );
  }

  /** Fills in what a profile or map entry says, and the IKE of the first version that it takes. */
  #join(entry: AsaEntry, end: EndBuilder, way: Way, at: Pick<Command, 'line' | 'text'>): void {
    const { local, zone, called } = way;
    const [peer, ...backups] = way.peers;
    this.#takeBarePfs(entry);
    const versions = this.#versionsOf(entry, peer, way, at, end);
    const [version] = versions;
    if (version === undefined) return void end.fillFrom(this.#ipsec.endFor(entry, 1).end());
    end.set('ike-version', versions, entry.sets[version]?.line ?? entry.command.line);
    end.fillFrom(this.#ipsec.endFor(entry, version).end());
    if (this.#groups.has(peer)) called['tunnel-group'] = peer;
    const of = (one: string): EndBuilder => this.#groups.endFor(one, version, at);
    end.fillFrom(withOneKey([of(peer), ...backups.map(of)], at, this.#notes).end());
    const method = end.get('auth-method');
    end.fillFrom(this.#ike.endFor(version, method).end());
    Object.assign(called, { 'ike version': String(version), ...this.#ike.called(version, method), ...namesOf(entry) });
    if (local && this.#ike.sendsAddress !== null && !end.has('local-id'))
      end.set('local-id', { type: 'address', value: local }, this.#ike.sendsAddress);
    const shut = zone === null ? null : this.#interfaces.shut(zone);
    if (!shut || end.get('enabled') === false) return;
    end.set('enabled', false, shut.line);
    called['shut interface'] = shut.name;
  }

  /** IKEv2 is tried first; a group policy may let through one version alone, and an interface may have one alone. */
  #versionsOf(entry: AsaEntry, peer: string, way: Way, at: Pick<Command, 'line' | 'text'>, end: EndBuilder): readonly IkeVersion[] {
    const said = ([2, 1] as const).filter((version) => entry.sets[version]);
    if (!said.length) this.#notes.add(entry.command, 'It names no transform set and no ipsec-proposal, so the ASA does not use it.');
    const allowed = this.#groups.versionsFor(peer);
    this.#groups.noteOpenPolicy(peer);
    const passed = allowed ? said.filter((version) => allowed.versions.includes(version)) : said;
    if (said.length && !passed.length && allowed) {
      end.set('enabled', false, allowed.line);
      Object.assign(way.called, { 'closed group-policy': allowed.policy, 'vpn-tunnel-protocol': allowed.words });
      this.#notes.add(
        { line: allowed.line, text: 'vpn-tunnel-protocol' },
        'The group policy does not let through the version of IKE that the VPN has a proposal for: add it to this line.',
      );
    }
    return this.#versionsOn(passed.length ? passed : said, way, at, end);
  }

  /** Of these versions those that the interface has: in a whole configuration what stands nowhere is off. */
  #versionsOn(
    versions: readonly IkeVersion[],
    { zone, called }: Way,
    at: Pick<Command, 'line' | 'text'>,
    end: EndBuilder,
  ): readonly IkeVersion[] {
    const on = versions.filter((version) => this.#ike.enabled.has(`${version} ${zone}`));
    const [version] = versions;
    if (on.length && (this.#isWhole || on.length === versions.length)) return on;
    if (on.length || version === undefined) return versions;
    const line = `crypto ikev${version} enable ${zone ?? 'and the interface'}`;
    this.#notes.add(
      at,
      this.#isWhole
        ? `IKE is on for no interface of this VPN: add ${line}.`
        : `IKE is on for no interface of this VPN in this text: paste ${line}, or add it.`,
    );
    // A part that has the rest of IKE would have this line, too.
    if (this.#isWhole) end.set('enabled', false, null);
    else if (this.#ike.hasPolicy(version)) end.set('enabled', 'in part', at.line);
    if (!this.#isWhole) return versions;
    if (zone !== null) called['without IKE'] = zone;
    return versions;
  }

  /** Group 2 before 9.13, group 14 from then on. */
  #takeBarePfs({ barePfs, end, notes }: AsaEntry): void {
    if (!barePfs || end.has('pfs')) return;
    const [, major, minor] = /^(\d+)\.(\d+)/.exec(this.#release ?? '') ?? [];
    if (major === undefined) notes.add(barePfs, 'Which group this means depends on the release: group 2 before 9.13, group 14 since.');
    else end.set('pfs', [Number(major) * 100 + Number(minor) < 913 ? 2 : 14], barePfs.line);
  }
}
