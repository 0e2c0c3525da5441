import { parse, TomlError } from 'smol-toml';
import type { Family, ParameterId, Values } from '../settings/end.ts';
import { Key } from '../settings/key.ts';
import { firstSessions, isAddress, Notes, type Passes } from './bgp-words.ts';
import { EndBuilder, type Called, type Configuration, type Format, type Vpn } from './format.ts';
import { gobgpLineFor } from './gobgp-line-for.ts';
import { tomlLines } from './gobgp-lines.ts';
import { hiddenKey, isMasked } from './words-of-values.ts';

/** GoBGP: `gobgpd.conf`, as TOML. */
export const gobgp: Format = {
  format: 'GoBGP',
  read,
  lineFor: <Id extends ParameterId>(id: Id, value: Values[Id], _name: string, called: Called = {}) =>
    gobgpLineFor(id, value, called['neighbor'] ?? 'NEIGHBOR'),
};

type Table = Readonly<Record<string, unknown>>;

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

  line(key?: string): number | null {
    return (key === undefined ? undefined : this.#lines.get(this.#under(key))) ?? this.#lines.get(this.#path) ?? null;
  }

  #under(name: string): string {
    return this.#path ? `${this.#path}.${name}` : name;
  }
}

const tableOf = (value: unknown): Table => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Table) : {});

function read(text: string): Configuration {
  const notes = new Notes();
  const root = new Place(parsed(text.replaceAll('\r\n', '\n'), notes), '', tomlLines(text.replaceAll('\r\n', '\n')));
  const groups = root.list('peer-groups');
  const vpns = firstSessions(root.list('neighbors'), notes).map((neighbor) => vpnOf(neighbor, root, groups, notes));
  return { format: 'GoBGP', release: null, vpns, notes: notes.all };
}

/** How many lines are taken out before the rest is given up. */
const mended = 8;
const large = 1_000_000;

/** What can be read, without the lines that are no TOML: gobgpd itself does not start with them. */
function parsed(text: string, notes: Notes): Table {
  const lines = text.split('\n');
  for (let left = text.length < large ? mended : 1; left > 0; left--) {
    try {
      return tableOf(parse(lines.join('\n')));
    } catch (error) {
      if (!(error instanceof TomlError)) return {};
      const line = error.line;
      notes.add(line, named(lines[line - 1] ?? ''), 'This is no TOML: gobgpd refuses the whole file. It is read without this line.');
      if (lines[line - 1] === '' || lines[line - 1] === undefined) return {};
      lines[line - 1] = '';
    }
  }
  return {};
}

/** A key without its value, which may be secret. */
const named = (line: string): string => line.replace(/=.*/s, '= …');

function vpnOf(neighbor: Place, root: Place, groups: readonly Place[], notes: Notes): Vpn {
  const config = neighbor.in('config');
  const groupName = config.table['peer-group'];
  const group = groups.find((one) => one.in('config').table['peer-group-name'] === groupName);
  if (typeof groupName === 'string' && !group)
    notes.add(
      config.line('peer-group') ?? 1,
      `peer-group = "${groupName}"`,
      `The peer group ${groupName} is not in this text: paste it too.`,
    );
  const end = endOf(neighbor, notes);
  if (group) end.fillFrom(endOf(group, notes).end());
  const global = root.in('global', 'config');
  setAs(end, global);
  const routerId = global.table['router-id'];
  if (typeof routerId === 'string' && isAddress(routerId)) end.set('bgp-router-id', routerId, global.line('router-id'));
  setPolicies(end, root.in('global', 'apply-policy', 'config'));
  const address = end.get('bgp-neighbor');
  const line = neighbor.line() ?? 1;
  if (!address) notes.add(line, '[[neighbors]]', 'It has no neighbor-address that is an address.');
  if (!end.has('bgp-neighbor-as')) notes.add(line, '[[neighbors]]', 'It has no peer-as: gobgpd does not take the neighbor.');
  return { name: address ?? 'neighbor', line, end: end.end(), ...(address && { called: { neighbor: address } }) };
}

function setAs(end: EndBuilder, global: Place): void {
  const { as } = global.table;
  if (typeof as === 'number' && !end.has('bgp-as')) end.set('bgp-as', as, global.line('as'));
}

function endOf(neighbor: Place, notes: Notes): EndBuilder {
  const end = new EndBuilder();
  setConfig(end, neighbor.in('config'), notes);
  setTransport(end, neighbor.in('transport', 'config'));
  setTimers(end, neighbor.in('timers', 'config'), notes);
  setHops(end, neighbor);
  setFamilies(end, neighbor.list('afi-safis'));
  for (const name of Object.keys(neighbor.table))
    if (!known.has(name))
      notes.add(
        neighbor.line(name) ?? neighbor.line() ?? 1,
        name,
        'gobgpd knows no such key of a neighbor: it refuses the whole file, "has invalid keys".',
      );
  return end;
}

function setConfig(end: EndBuilder, config: Place, notes: Notes): void {
  const text = (key: string): string => (typeof config.table[key] === 'string' ? config.table[key] : '');
  const number = (key: string): number | null => (typeof config.table[key] === 'number' ? config.table[key] : null);
  const [address, password] = [text('neighbor-address'), config.table['auth-password']];
  if (isAddress(address)) end.set('bgp-neighbor', address, config.line('neighbor-address'));
  const [peer, own] = [number('peer-as'), number('local-as')];
  if (peer) end.set('bgp-neighbor-as', peer, config.line('peer-as'));
  if (own) end.set('bgp-as', own, config.line('local-as'));
  if (typeof password === 'string' && password.length > longest)
    notes.add(
      config.line('auth-password') ?? 1,
      'auth-password = …',
      'A password of TCP has up to 80 characters: gobgpd warns "failed to set md5" and goes on without one.',
    );
  else if (typeof password === 'string' && isMasked(password)) {
    notes.add(config.line('auth-password') ?? 1, 'auth-password = …', hiddenKey);
    end.set('bgp-password', Key.hidden(), config.line('auth-password'));
  } else if (typeof password === 'string') end.set('bgp-password', password ? new Key(password) : null, config.line('auth-password'));
  if (typeof config.table['admin-down'] === 'boolean') end.set('bgp-enabled', !config.table['admin-down'], config.line('admin-down'));
}

const longest = 80;

function setTransport(end: EndBuilder, transport: Place): void {
  const address = transport.table['local-address'];
  if (typeof address === 'string' && isAddress(address)) end.set('bgp-address', address, transport.line('local-address'));
  const passive = transport.table['passive-mode'];
  if (typeof passive === 'boolean') end.set('bgp-passive', passive, transport.line('passive-mode'));
}

function setTimers(end: EndBuilder, timers: Place, notes: Notes): void {
  const [hold, keepalive] = [timers.table['hold-time'], timers.table['keepalive-interval']];
  if (hold === 0) notes.add(timers.line('hold-time') ?? 1, 'hold-time = 0', 'gobgpd reads 0 as not set, and sends 90.');
  else if (typeof hold === 'number') end.set('bgp-hold-time', hold, timers.line('hold-time'));
  if (typeof keepalive === 'number' && keepalive > 0) end.set('bgp-keepalive', keepalive, timers.line('keepalive-interval'));
}

function setHops(end: EndBuilder, neighbor: Place): void {
  const [multihop, security] = [neighbor.in('ebgp-multihop', 'config'), neighbor.in('ttl-security', 'config')];
  const hops = multihop.table['multihop-ttl'];
  if (multihop.table['enabled'] === true) end.set('bgp-multihop', typeof hops === 'number' ? hops : 255, multihop.line('multihop-ttl'));
  else if (multihop.table['enabled'] === false) end.set('bgp-multihop', 1, multihop.line('enabled'));
  if (typeof security.table['enabled'] === 'boolean') end.set('bgp-ttl-security', security.table['enabled'], security.line('enabled'));
}

const families: Readonly<Record<string, Family>> = { 'ipv4-unicast': 'ipv4', 'ipv6-unicast': 'ipv6' };

function setFamilies(end: EndBuilder, places: readonly Place[]): void {
  const named = places.flatMap((place) => {
    const name = place.in('config').table['afi-safi-name'];
    return typeof name === 'string' && Object.hasOwn(families, name) ? [{ place, family: families[name] ?? 'ipv4' }] : [];
  });
  const [first] = named;
  if (!first) return;
  end.set('bgp-families', [...new Set(named.map(({ family }) => family))].sort(), first.place.in('config').line('afi-safi-name'));
  for (const { place } of named) {
    const limit = place.in('prefix-limit', 'config');
    const most = limit.table['max-prefixes'];
    if (typeof most === 'number' && most > 0) end.set('bgp-maximum-prefixes', most, limit.line('max-prefixes'));
  }
}

/** What holds for all neighbors: a neighbor of its own policy is a client of a route server. */
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

const known = new Set(
  'config state timers transport error-handling logging-options ebgp-multihop route-reflector as-path-options add-paths afi-safis graceful-restart apply-policy use-multiple-paths route-server ttl-security bfd'.split(
    ' ',
  ),
);
