import type { Family, Values } from '../settings/end.ts';
import { Key } from '../settings/key.ts';
import { mostRead, type Session } from './bound-sessions.ts';
import type { Branch, Leaf } from './branch.ts';
import { EndBuilder } from './format.ts';
import type { Remarks } from './remarks.ts';
import { familyOf } from './bgp-words.ts';
import { isIp } from './subnet.ts';
import { seconds } from './vyos-groups.ts';
import { isStripped } from './vyos-stripped.ts';
import { isMasked } from './words-of-values.ts';

const harmless = [
  'description',
  'soft-reconfiguration',
  'nexthop-self',
  'bfd',
  'capability',
  'disable-capability-negotiation',
  'disable-send-community',
  'override-capability',
  'strict-capability-match',
  'graceful-restart',
  'advertisement-interval',
  'allowas-in',
  'as-override',
  'remove-private-as',
  'send-community',
  'enforce-first-as',
  'disable-connected-check',
  'port',
  'weight',
  'solo',
  'unsuppress-map',
  'default-originate',
  'addpath-tx-all',
  'route-server-client',
  'route-reflector-client',
  'attribute-unchanged',
];

/** Every session of a router. */
export function readSessions(root: Branch, remarks: Remarks): readonly Session[] {
  const bgp = root.find('protocols', 'bgp');
  if (!bgp) return [];
  // Before 1.4 the AS number stands in the path.
  const numbered = bgp.all().find(({ word, inactive }) => /^\d+$/.test(word) && !inactive);
  const place = numbered ?? bgp;
  const instance = instanceOf(place, numbered, remarks);
  const old = numbered !== undefined && !place.find('parameters', 'default', 'no-ipv4-unicast');
  return (place.find('neighbor')?.all() ?? []).slice(0, mostRead).map((neighbor) => {
    neighbor.known = true;
    const end = levelOf(neighbor, root, old, remarks);
    // A neighbor may be an interface, and whoever is found at it.
    if (isIp(neighbor.word) || isStripped(neighbor.word)) end.set('bgp-neighbor', neighbor.word, neighbor.line);
    neighbor.at('interface')?.pass('v6only', 'peer-group');
    if (neighbor.inactive) end.set('bgp-enabled', false, neighbor.latest);
    const name = neighbor.value('peer-group') ?? atInterface(neighbor, 'peer-group');
    const group = name && place.find('peer-group', name.value);
    if (name && !group) remarks.add(name.line, `The peer group ${name.value.slice(0, 60)} is not in this text.`);
    if (group) end.fillFrom(levelOf(group, root, old, remarks).end());
    // Without a word of it VyOS has FRR start no family.
    if (!old && (!name || group) && !end.has('bgp-families')) {
      end.set('bgp-families', [], neighbor.line);
      remarks.add(neighbor.line, 'It has no address-family, so no session starts: add address-family ipv4-unicast.');
    }
    const called = { neighbor: neighbor.word, ...(numbered && { 'bgp as': numbered.word }) };
    return { name: neighbor.word, line: neighbor.line, neighbor: neighbor.word, end: ofItsFamilies(end.fillFrom(instance.end())), called };
  });
}

/** What stands at a neighbor that is an interface. */
const atInterface = (neighbor: Branch, word: string): Leaf | undefined =>
  neighbor.value('interface', word) ?? neighbor.value('interface', 'v6only', word);

/** What goes out to a neighbor is of the families that it has. */
function ofItsFamilies(end: EndBuilder): EndBuilder {
  const [families, networks] = [end.get('bgp-families'), end.get('bgp-networks')];
  const own = families && networks?.filter((network) => families.includes(familyOf(network)));
  if (!own || own.length === networks?.length) return end;
  const { 'bgp-networks': all, ...rest } = end.end();
  const left = new EndBuilder().fillFrom(rest);
  return own.length ? left.set('bgp-networks', own, all?.line ?? null) : left;
}

function instanceOf(bgp: Branch, numbered: Branch | undefined, remarks: Remarks): EndBuilder {
  const end = new EndBuilder();
  const as = bgp.value('system-as') ?? bgp.value('local-as') ?? (numbered && { value: numbered.word, line: numbered.line });
  if (as) setAs(as, 'bgp-as', end, remarks);
  const id = bgp.value('parameters', 'router-id');
  if (id) end.set('bgp-router-id', id.value, id.line);
  seconds(bgp.value('timers', 'holdtime'), 'bgp-hold-time', end, remarks);
  seconds(bgp.value('timers', 'keepalive'), 'bgp-keepalive', end, remarks);
  const places = [bgp, bgp.find('address-family', 'ipv4-unicast'), bgp.find('address-family', 'ipv6-unicast')];
  const networks = places.flatMap((place) => place?.values('network') ?? []);
  if (networks[0])
    end.set(
      'bgp-networks',
      networks.map(({ value }) => value),
      networks[0].line,
    );
  return end;
}

/** What a neighbor, or a peer group, says itself. */
function levelOf(branch: Branch, root: Branch, ipv4: boolean, remarks: Remarks): EndBuilder {
  const end = new EndBuilder();
  branch.known = true;
  branch.pass(...harmless);
  const remote = branch.value('remote-as') ?? atInterface(branch, 'remote-as');
  if (remote?.value === 'external' || remote?.value === 'internal') end.set('bgp-neighbor-as', remote.value, remote.line);
  else if (remote) setAs(remote, 'bgp-neighbor-as', end, remarks);
  const own = branch.value('local-as');
  if (own) setAs(own, 'bgp-as', end, remarks);
  const source = branch.value('update-source');
  const address = source && /[.:]/.test(source.value) ? source.value : source && addressOf(source.value, branch.word, root);
  if (source && address) end.set('bgp-address', address, source.line);
  readPassword(branch, end, remarks);
  branch.at('timers')?.pass('connect');
  seconds(branch.value('timers', 'holdtime'), 'bgp-hold-time', end, remarks);
  seconds(branch.value('timers', 'keepalive'), 'bgp-keepalive', end, remarks);
  readReach(branch, end);
  readRole(branch, end);
  readFamilies(branch, root, ipv4, end, remarks);
  return end;
}

/** The address of an interface that a session starts from, of the neighbor's family. */
function addressOf(name: string, neighbor: string, root: Branch): string | undefined {
  const places = ['vti', 'dummy', 'loopback'].map((kind) => root.find('interfaces', kind, name));
  const all = places.flatMap((place) => place?.values('address') ?? []).map(({ value }) => value.replace(/\/.*/, ''));
  return isIp(neighbor) ? all.find((one) => familyOf(one) === familyOf(neighbor)) : undefined;
}

function setAs({ value, line }: Leaf, id: 'bgp-as' | 'bgp-neighbor-as', end: EndBuilder, remarks: Remarks): void {
  if (/^\d{1,10}$/.test(value)) end.set(id, Number(value), line);
  else remarks.add(line, 'This is no AS number.');
}

function readPassword(branch: Branch, end: EndBuilder, remarks: Remarks): void {
  const encrypted = branch.value('encrypted-password');
  const leaf = branch.value('password') ?? encrypted;
  if (!leaf) return;
  remarks.hide(leaf.value);
  const isHidden = leaf === encrypted || isMasked(leaf.value);
  if (isHidden) remarks.add(leaf.line, 'The BGP password is hidden in this output, so it was not compared.');
  end.set('bgp-password', isHidden ? Key.hidden() : new Key(leaf.value), leaf.line);
}

function readReach(branch: Branch, end: EndBuilder): void {
  const hops = branch.value('ebgp-multihop');
  if (hops && /^\d{1,3}$/.test(hops.value)) end.set('bgp-multihop', Number(hops.value), hops.line);
  const security = branch.value('ttl-security', 'hops');
  if (security) end.set('bgp-ttl-security', true, security.line);
  const passive = branch.at('passive');
  if (passive) end.set('bgp-passive', true, passive.latest);
  const shut = branch.at('shutdown');
  if (shut) end.set('bgp-enabled', false, shut.latest);
}

const roles = {
  provider: 'provider',
  customer: 'customer',
  peer: 'peer',
  'rs-server': 'route server',
  'rs-client': 'route server client',
} as const;

function readRole(branch: Branch, end: EndBuilder): void {
  const role = branch.each('local-role').find(({ word }) => word in roles);
  if (!role) return;
  end.set('bgp-role', roles[role.word as keyof typeof roles], role.latest);
  if (role.at('strict')) end.set('bgp-strict-role', true, role.latest);
}

function readFamilies(branch: Branch, root: Branch, ipv4: boolean, end: EndBuilder, remarks: Remarks): void {
  const named: Family[] = [];
  for (const [word, family] of [
    ['ipv4-unicast', 'ipv4'],
    ['ipv6-unicast', 'ipv6'],
  ] as const) {
    const found = branch.at('address-family', word);
    if (!found) continue;
    named.push(family);
    found.pass(...harmless);
    readPolicies(found, root, end, remarks);
  }
  const line = branch.find('address-family')?.line;
  if (line !== undefined && named.length) end.set('bgp-families', ipv4 && !named.includes('ipv4') ? ['ipv4', ...named] : named, line);
  branch.at('address-family')?.pass('l2vpn-evpn', 'ipv4-vpn', 'ipv6-vpn', 'ipv4-labeled-unicast', 'ipv4-multicast', 'ipv4-flowspec');
  // Before 1.2 they stand at the neighbor itself.
  readPolicies(branch, root, end, remarks);
}

function readPolicies(branch: Branch, root: Branch, end: EndBuilder, remarks: Remarks): void {
  const limit = branch.value('maximum-prefix');
  if (limit && /^\d{1,9}$/.test(limit.value)) end.set('bgp-maximum-prefixes', Number(limit.value), limit.line);
  for (const [word, id] of [
    ['import', 'bgp-in'],
    ['export', 'bgp-out'],
  ] as const) {
    const map = branch.value('route-map', word);
    const list = branch.value('prefix-list', word) ?? branch.value('distribute-list', word) ?? branch.value('filter-list', word);
    if (list) end.set(id, 'some', list.line);
    if (map) end.set(id, passes(map, root, remarks), map.line);
  }
}

/** How much a route map lets through: by its first rule without a condition. */
function passes({ value, line }: Leaf, root: Branch, remarks: Remarks): Values['bgp-in'] {
  const map = root.find('policy', 'route-map', value);
  if (!map) {
    remarks.add(
      line,
      `The route map ${value.slice(0, 60)} is not in this text, so what it lets through is not known: paste policy as well.`,
    );
    return 'some';
  }
  const rules = [...(map.find('rule')?.all() ?? [])].sort((one, other) => Number(one.word) - Number(other.word));
  let some = false;
  for (const rule of rules) {
    const permits = rule.find('action', 'permit') !== undefined;
    if (rule.find('match')) some ||= permits;
    else if (permits) return rules.some((one) => one.find('action', 'deny') && Number(one.word) < Number(rule.word)) ? 'some' : 'all';
    else break;
  }
  return some ? 'some' : 'none';
}
