import type { Family, ParameterId, Values } from '../settings/end.ts';
import { Key } from '../settings/key.ts';
import { firstSessions, isAddress, Notes, type Passes } from './bgp-words.ts';
import { EndBuilder, type Called, type Configuration, type Format, type Vpn } from './format.ts';
import { gobgpLineFor } from './gobgp-line-for.ts';
import { gobgpText, tableOf, type Table } from './gobgp-text.ts';
import { asYaml } from './gobgp-yaml.ts';
import { hiddenKey, isMasked } from './words-of-values.ts';

/** GoBGP: `gobgpd.conf`, as TOML or YAML. */
export const gobgp: Format = {
  format: 'GoBGP',
  read,
  lineFor: <Id extends ParameterId>(id: Id, value: Values[Id], _name: string, called: Called = {}) => {
    const line = gobgpLineFor(id, value, called['neighbor'] ?? 'NEIGHBOR');
    return line !== null && called['syntax'] === 'YAML' ? asYaml(line) : line;
  },
};

/** A table, and the path that its lines stand under. */
class Place {
  readonly table: Table;
  readonly #path: string;
  readonly #lines: ReadonlyMap<string, number>;

  constructor(table: Table, path: string, lines: ReadonlyMap<string, number>) {
    this.table = table;
    this.#path = path;
    this.#lines = lines;
  }

  in(...names: readonly string[]): Place {
    return names.reduce<Place>((place, name) => new Place(tableOf(place.table[name]), place.#under(name), this.#lines), this);
  }

  list(name: string): Place[] {
    const value = this.table[name];
    return Array.isArray(value) ? value.map((one, index) => new Place(tableOf(one), `${this.#under(name)}.${index}`, this.#lines)) : [];
  }

  /** gobgpd takes a number for a text, and a text for a number. */
  text(key: string): string | undefined {
    const value = this.table[key];
    return typeof value === 'number' ? String(value) : typeof value === 'string' ? value : undefined;
  }

  number(key: string): number | undefined {
    const value = this.table[key];
    return typeof value === 'string' && /^\d{1,10}$/.test(value) ? Number(value) : typeof value === 'number' ? value : undefined;
  }

  flag(key: string): boolean | undefined {
    const word = String(this.table[key]);
    return /^(?:1|t|true|yes|on)$/i.test(word) ? true : /^(?:0|f|false|no|off)$/i.test(word) ? false : undefined;
  }

  line(key?: string): number | null {
    return (key === undefined ? undefined : this.#lines.get(this.#under(key))) ?? this.#lines.get(this.#path) ?? null;
  }

  #under(name: string): string {
    return this.#path ? `${this.#path}.${name}` : name;
  }
}

function read(text: string): Configuration {
  const notes = new Notes();
  const { table, lines, syntax } = gobgpText(text, notes);
  const root = new Place(table, '', lines);
  const groups = root.list('peer-groups');
  const neighbors = [...root.list('neighbors'), ...root.list('dynamic-neighbors')];
  const vpns = firstSessions(neighbors, notes)
    .map((neighbor) => vpnOf(neighbor, root, groups, notes))
    .map((vpn) => (syntax === 'YAML' ? { ...vpn, called: { ...vpn.called, syntax } } : vpn));
  return { format: 'GoBGP', release: null, vpns, notes: notes.all };
}

function vpnOf(neighbor: Place, root: Place, groups: readonly Place[], notes: Notes): Vpn {
  const config = neighbor.in('config');
  const groupName = config.text('peer-group');
  const group = groupName === undefined ? undefined : groups.find((one) => one.in('config').text('peer-group-name') === groupName);
  if (groupName !== undefined && !group)
    notes.add(
      config.line('peer-group') ?? 1,
      `peer-group ${groupName}`,
      `The peer group ${groupName.slice(0, 60)} is not in this text: paste it too.`,
    );
  const end = endOf(neighbor, notes);
  if (group) end.fillFrom(endOf(group, notes).end());
  const global = root.in('global', 'config');
  setAs(end, global);
  const routerId = global.text('router-id');
  if (routerId !== undefined && isAddress(routerId)) end.set('bgp-router-id', routerId, global.line('router-id'));
  // What holds for all neighbors does not for the clients of a route server.
  const isClient = [neighbor, group].some((one) => one?.in('route-server', 'config').flag('route-server-client'));
  setPolicies(end, (isClient ? neighbor : root.in('global')).in('apply-policy', 'config'));
  const [address, prefix] = [end.get('bgp-neighbor'), config.text('prefix')];
  const line = neighbor.line() ?? 1;
  if (prefix !== undefined) notes.add(line, prefix, 'It accepts any neighbor of this network: no single address is set.');
  else if (!address) notes.add(line, 'neighbors', 'It has no neighbor-address that is an address.');
  const isGiven = end.has('bgp-neighbor-as') || [config, group?.in('config')].some((one) => one?.table['peer-as'] !== undefined);
  if (!isGiven && (groupName === undefined || group)) notes.add(line, 'neighbors', 'It has no peer-as: gobgpd does not take the neighbor.');
  return { name: address ?? prefix ?? 'neighbor', line, end: end.end(), ...(address && { called: { neighbor: address } }) };
}

function setAs(end: EndBuilder, global: Place): void {
  const as = global.number('as');
  if (as && !end.has('bgp-as')) end.set('bgp-as', as, global.line('as'));
}

function endOf(neighbor: Place, notes: Notes): EndBuilder {
  const end = new EndBuilder();
  setConfig(end, neighbor.in('config'), notes);
  setTransport(end, neighbor.in('transport', 'config'));
  setTimers(end, neighbor.in('timers', 'config'), notes);
  setHops(end, neighbor);
  setFamilies(end, neighbor.list('afi-safis'));
  noteUnknown(neighbor, known, notes);
  noteUnknown(neighbor.in('config'), knownConfig, notes);
  return end;
}

function noteUnknown(place: Place, names: ReadonlySet<string>, notes: Notes): void {
  for (const name of Object.keys(place.table))
    if (!names.has(name))
      notes.add(place.line(name) ?? 1, name, 'gobgpd knows no such key of a neighbor: it refuses the whole file, "has invalid keys".');
}

function setConfig(end: EndBuilder, config: Place, notes: Notes): void {
  // An address of a link names its interface.
  const address = config.text('neighbor-address')?.replace(/%.*/, '') ?? '';
  if (isAddress(address)) end.set('bgp-neighbor', address, config.line('neighbor-address'));
  const [peer, own] = [config.number('peer-as'), config.number('local-as')];
  if (peer) end.set('bgp-neighbor-as', peer, config.line('peer-as'));
  if (own) end.set('bgp-as', own, config.line('local-as'));
  setPassword(end, config, notes);
  const isDown = config.flag('admin-down');
  if (isDown !== undefined) end.set('bgp-enabled', !isDown, config.line('admin-down'));
}

function setPassword(end: EndBuilder, config: Place, notes: Notes): void {
  const [password, line] = [config.text('auth-password'), config.line('auth-password')];
  const note = (why: string): void => {
    notes.add(line ?? 1, 'auth-password …', why);
  };
  if (password === undefined) {
    // There is one, and it is not read.
    if ((config.table['auth-password'] ?? null) !== null) end.set('bgp-password', Key.hidden(), line);
  } else if (password.length > longest)
    note('A TCP password has up to 80 characters: gobgpd warns "failed to set md5" and goes on without one.');
  else if (isMasked(password)) {
    note(hiddenKey);
    end.set('bgp-password', Key.hidden(), line);
  } else end.set('bgp-password', password ? new Key(password) : null, line);
}

const longest = 80;

function setTransport(end: EndBuilder, transport: Place): void {
  const address = transport.text('local-address');
  if (address !== undefined && isAddress(address)) end.set('bgp-address', address, transport.line('local-address'));
  const passive = transport.flag('passive-mode');
  if (passive !== undefined) end.set('bgp-passive', passive, transport.line('passive-mode'));
}

function setTimers(end: EndBuilder, timers: Place, notes: Notes): void {
  const [hold, keepalive] = [timers.number('hold-time'), timers.number('keepalive-interval')];
  if (hold === 0) notes.add(timers.line('hold-time') ?? 1, 'hold-time = 0', 'gobgpd reads 0 as not set, and sends 90.');
  else if (hold !== undefined) end.set('bgp-hold-time', hold, timers.line('hold-time'));
  if (keepalive) end.set('bgp-keepalive', keepalive, timers.line('keepalive-interval'));
}

function setHops(end: EndBuilder, neighbor: Place): void {
  const [multihop, security] = [neighbor.in('ebgp-multihop', 'config'), neighbor.in('ttl-security', 'config')];
  const [isFar, isSecure] = [multihop.flag('enabled'), security.flag('enabled')];
  if (isFar) end.set('bgp-multihop', multihop.number('multihop-ttl') ?? 255, multihop.line('multihop-ttl'));
  else if (isFar === false) end.set('bgp-multihop', 1, multihop.line('enabled'));
  if (isSecure !== undefined) end.set('bgp-ttl-security', isSecure, security.line('enabled'));
}

const families: Readonly<Record<string, Family>> = { 'ipv4-unicast': 'ipv4', 'ipv6-unicast': 'ipv6' };

function setFamilies(end: EndBuilder, places: readonly Place[]): void {
  const named = places.flatMap((place) => {
    const name = place.in('config').text('afi-safi-name');
    return name !== undefined && Object.hasOwn(families, name) ? [{ place, family: families[name] ?? 'ipv4' }] : [];
  });
  const [first] = places;
  if (!first) return;
  // Where others alone are named, neither of these is there.
  const line = (named[0]?.place ?? first).in('config').line('afi-safi-name');
  end.set('bgp-families', [...new Set(named.map(({ family }) => family))].sort(), line);
  for (const { place } of named) {
    const limit = place.in('prefix-limit', 'config');
    const most = limit.number('max-prefixes');
    if (most) end.set('bgp-maximum-prefixes', most, limit.line('max-prefixes'));
  }
}

function setPolicies(end: EndBuilder, apply: Place): void {
  const set = (way: 'import' | 'export', id: 'bgp-in' | 'bgp-out'): void => {
    const [list, otherwise] = [apply.table[`${way}-policy-list`], apply.table[`default-${way}-policy`]];
    const hasList = Array.isArray(list) && list.length > 0;
    if (!hasList && otherwise === undefined) return;
    const passes: Passes = hasList ? 'some' : otherwise === 'reject-route' ? 'none' : 'all';
    end.set(id, passes, apply.line(hasList ? `${way}-policy-list` : `default-${way}-policy`));
  };
  set('import', 'bgp-in');
  set('export', 'bgp-out');
}

const knownConfig = new Set(
  'peer-as local-as peer-type auth-password remove-private-as route-flap-damping send-community description peer-group neighbor-address admin-down neighbor-interface vrf send-software-version peer-group-name prefix'.split(
    ' ',
  ),
);

const known = new Set(
  'config state timers transport error-handling logging-options ebgp-multihop route-reflector as-path-options add-paths afi-safis graceful-restart apply-policy use-multiple-paths route-server ttl-security bfd'.split(
    ' ',
  ),
);
