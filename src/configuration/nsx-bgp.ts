import type { Family } from '../settings/end.ts';
import type { Noted } from './format.ts';
import { EndBuilder, noted } from './format.ts';
import { field, flagOf, items, numberOf, textOf } from './json-located.ts';
import type { Located } from './json-located.ts';
import { referred } from './nsx-objects.ts';
import type { NsxObjects } from './nsx-objects.ts';
import { asNumber, setShownKey } from './words-of-values.ts';

/** The BGP of one neighbor, with what holds for all of them. */
export function bgpEnd(neighbor: Located, objects: NsxObjects, notes: Noted[]): EndBuilder {
  const end = new EndBuilder();
  setRouting(end, objects, notes);
  const address = field(neighbor, 'neighbor_address');
  const at = textOf(address);
  if (at && address) end.set('bgp-neighbor', at, address.line);
  const source = items(field(neighbor, 'source_addresses'))[0];
  const own = textOf(source);
  if (own && source) end.set('bgp-address', own, source.line);
  setAs(end, 'bgp-neighbor-as', field(neighbor, 'remote_as_num'), notes);
  setNumber(end, 'bgp-hold-time', field(neighbor, 'hold_down_time'));
  setNumber(end, 'bgp-keepalive', field(neighbor, 'keep_alive_time'));
  setNumber(end, 'bgp-multihop', field(neighbor, 'maximum_hop_limit'));
  setPassword(end, field(neighbor, 'password'), notes);
  setAs(end, 'bgp-as', field(field(neighbor, 'neighbor_local_as_config'), 'local_as_num'), notes);
  const enabled = field(neighbor, 'enabled');
  if (flagOf(enabled) === false) end.set('bgp-enabled', false, enabled?.line ?? null);
  setFilters(end, neighbor, objects);
  warnOfTimers(end, neighbor, notes);
  return end;
}

/** What the gateway's own BGP says. */
export function setRouting(end: EndBuilder, { bgp }: NsxObjects, notes: Noted[]): void {
  for (const config of bgp) {
    setAs(end, 'bgp-as', field(config, 'local_as_num'), notes);
    const enabled = field(config, 'enabled');
    const on = flagOf(enabled);
    if (on !== undefined) end.set('bgp-enabled', on, enabled?.line ?? null);
  }
}

function setAs(end: EndBuilder, id: 'bgp-as' | 'bgp-neighbor-as', at: Located | undefined, notes: Noted[]): void {
  const text = textOf(at);
  if (!at || text === undefined) return;
  const as = asNumber(text);
  if (as === null) notes.push(noted(at.line, text, 'This is no AS number: 1 to 4294967295, or two numbers with a dot between.'));
  else end.set(id, as, at.line);
}

function setNumber(end: EndBuilder, id: 'bgp-hold-time' | 'bgp-keepalive' | 'bgp-multihop', at: Located | undefined): void {
  const value = numberOf(at);
  if (value !== undefined && at) end.set(id, value, at.line);
}

function setPassword(end: EndBuilder, at: Located | undefined, notes: Noted[]): void {
  if (!at || typeof at.value !== 'string') return;
  if (at.value === '') end.set('bgp-password', null, at.line);
  else setShownKey(end, 'bgp-password', { text: at.value, line: at.line }, notes);
}

function setFilters(end: EndBuilder, neighbor: Located, objects: NsxObjects): void {
  const filters = items(field(neighbor, 'route_filtering'));
  const on = filters.filter((filter) => flagOf(field(filter, 'enabled')) !== false);
  const families = on.flatMap((filter) => familyOf(textOf(field(filter, 'address_family')) ?? ''));
  if (families.length) end.set('bgp-families', families, filters[0]?.line ?? null);
  const ways = [
    ['bgp-in', 'in_route_filters'],
    ['bgp-out', 'out_route_filters'],
  ] as const;
  for (const [id, name] of ways) {
    const paths = [neighbor, ...on].flatMap((of) => items(field(of, name)));
    const line = paths[0]?.line;
    if (line !== undefined) end.set(id, passing(paths, objects), line);
  }
  const limit = on.map((filter) => field(filter, 'maximum_routes')).find((found) => found !== undefined);
  const routes = numberOf(limit);
  if (routes !== undefined && limit) end.set('bgp-maximum-prefixes', routes, limit.line);
}

function familyOf(word: string): Family[] {
  return word === 'IPV4' ? ['ipv4'] : word === 'IPV6' ? ['ipv6'] : [];
}

/** What filters let through: prefix lists that stand in the paste are looked into. */
function passing(paths: readonly Located[], { prefixes }: NsxObjects): 'all' | 'some' | 'none' {
  const entries = paths.map((path) => items(field(referred(prefixes, textOf(path) ?? ''), 'prefixes')));
  if (entries.some((list) => !list.length)) return 'some';
  const flat = entries.flat();
  if (flat.every((entry) => textOf(field(entry, 'action')) === 'DENY')) return 'none';
  const first = flat[0];
  const any = ['ANY', undefined].includes(textOf(field(first, 'network'))?.toUpperCase());
  return textOf(field(first, 'action')) === 'PERMIT' && any ? 'all' : 'some';
}

function warnOfTimers(end: EndBuilder, neighbor: Located, notes: Noted[]): void {
  const [hold, keepalive] = [end.get('bgp-hold-time'), end.get('bgp-keepalive')];
  const at = field(neighbor, 'hold_down_time') ?? neighbor;
  if (hold !== undefined && keepalive !== undefined && hold > 0 && hold < 3 * keepalive)
    notes.push(noted(at.line, `${hold}, ${keepalive}`, 'NSX wants a hold time of three keepalives or more.'));
}
