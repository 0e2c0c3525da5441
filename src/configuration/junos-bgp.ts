import type { Family, Values } from '../settings/end.ts';
import type { Session } from './bound-sessions.ts';
import type { Branch, Leaf } from './branch.ts';
import { EndBuilder } from './format.ts';
import { bgpPassword } from './junos-identity.ts';
import { networksOf, passes } from './junos-policies.ts';
import type { Remarks } from './remarks.ts';

const harmless = [
  'description',
  'log-updown',
  'traceoptions',
  'graceful-restart',
  'bfd-liveness-detection',
  'apply-groups',
  'out-delay',
  'remove-private',
  'advertise-peer-as',
  'as-override',
  'metric-out',
  'preference',
  'local-preference',
  'mtu-discovery',
  'tcp-mss',
  'multipath',
  'enforce-first-as',
  'damping',
  'path-selection',
  'keep',
  'cluster',
  'rib-group',
  'bgp-error-tolerance',
  'precision-timers',
];

/** The sessions of one instance: `place` holds `protocols bgp` and `routing-options`. */
export function readSessions(place: Branch, root: Branch, remarks: Remarks): readonly Session[] {
  const bgp = place.at('protocols', 'bgp');
  const global = bgp ? levelOf(bgp, root, remarks) : new EndBuilder();
  const instance = instanceOf(place, remarks);
  const groups = bgp?.each('group') ?? [];
  return groups.flatMap((group) => {
    const shared = levelOf(group, root, remarks);
    return group.each('neighbor').map((neighbor) => {
      const own = levelOf(neighbor, root, remarks).set('bgp-neighbor', neighbor.word, neighbor.line);
      const end = own.fillFrom(shared.end()).fillFrom(global.end()).fillFrom(instance.end());
      return { name: group.word, line: neighbor.line, neighbor: neighbor.word, end };
    });
  });
}

function instanceOf(place: Branch, remarks: Remarks): EndBuilder {
  const end = new EndBuilder();
  const options = place.find('routing-options');
  const as = options?.value('autonomous-system');
  if (as) setAs(as, 'bgp-as', end, remarks);
  const id = options?.value('router-id');
  if (id) end.set('bgp-router-id', id.value, id.line);
  return end;
}

/** What the instance, a group or a neighbor says itself. */
function levelOf(branch: Branch, root: Branch, remarks: Remarks): EndBuilder {
  const end = new EndBuilder();
  branch.pass(...harmless);
  readAs(branch, end, remarks);
  const own = branch.value('local-address');
  if (own) end.set('bgp-address', own.value, own.line);
  const id = branch.value('router-id');
  if (id) end.set('bgp-router-id', id.value, id.line);
  number(branch, 'hold-time', 'bgp-hold-time', end);
  bgpPassword(branch, end, remarks);
  if (branch.at('authentication-key-chain')) remarks.add(branch.latest, 'Its password is in a key chain, which is not compared.');
  branch.pass('authentication-key-chain', 'authentication-algorithm');
  readReach(branch, end);
  readFamilies(branch, end);
  readPolicies(branch, root, end, remarks);
  return end;
}

function readAs(branch: Branch, end: EndBuilder, remarks: Remarks): void {
  const type = branch.value('type');
  if (type?.value === 'internal' || type?.value === 'external') end.set('bgp-neighbor-as', type.value, type.line);
  const peer = branch.value('peer-as');
  if (peer) setAs(peer, 'bgp-neighbor-as', end, remarks);
  const words =
    branch
      .all()
      .find(({ word }) => word === 'local-as')
      ?.all() ?? [];
  const local = words.filter(({ word, inactive }) => /^[\d.]+$/.test(word) && !inactive).sort((a, b) => b.order - a.order)[0];
  if (!local) return;
  branch.pass('local-as');
  setAs({ value: local.word, line: local.latest }, 'bgp-as', end, remarks);
}

function setAs({ value, line }: Leaf, id: 'bgp-as' | 'bgp-neighbor-as', end: EndBuilder, remarks: Remarks): void {
  const [, high, low] = /^(?:(\d{1,5})\.)?(\d{1,10})$/.exec(value) ?? [];
  if (low === undefined) remarks.add(line, 'This is no AS number, which is a whole number or, as 1.10, two of them.');
  else end.set(id, Number(high ?? 0) * 65536 + Number(low), line);
}

function number(branch: Branch, word: string, id: 'bgp-hold-time', end: EndBuilder): void {
  const leaf = branch.value(word);
  if (leaf && /^\d{1,9}$/.test(leaf.value)) end.set(id, Number(leaf.value), leaf.line);
}

function readReach(branch: Branch, end: EndBuilder): void {
  const hops = branch.at('multihop');
  if (hops) {
    hops.pass('no-nexthop-change', 'no-nexthop-self');
    const ttl = hops.value('ttl');
    // Without a TTL it is 64.
    end.set('bgp-multihop', ttl && /^\d{1,3}$/.test(ttl.value) ? Number(ttl.value) : 64, ttl?.line ?? hops.latest);
  }
  const passive = branch.at('passive');
  if (passive) end.set('bgp-passive', true, passive.latest);
  const shut = branch.at('shutdown') ?? branch.at('disable');
  if (shut) end.set('bgp-enabled', false, shut.latest);
  branch.pass('shutdown');
}

function readFamilies(branch: Branch, end: EndBuilder): void {
  const families: Family[] = [];
  for (const [word, family] of [
    ['inet', 'ipv4'],
    ['inet6', 'ipv6'],
  ] as const) {
    const found = branch.at('family', word);
    const unicast = found?.at('unicast') ?? found?.at('any');
    if (!unicast) continue;
    families.push(family);
    const limit = unicast.value('prefix-limit', 'maximum') ?? unicast.value('accepted-prefix-limit', 'maximum');
    if (limit && /^\d{1,9}$/.test(limit.value)) end.set('bgp-maximum-prefixes', Number(limit.value), limit.line);
    unicast.whole = true;
  }
  const line = branch.find('family')?.latest;
  branch.pass('family');
  if (families.length && line !== undefined) end.set('bgp-families', families, line);
}

function readPolicies(branch: Branch, root: Branch, end: EndBuilder, remarks: Remarks): void {
  for (const [word, id] of [
    ['import', 'bgp-in'],
    ['export', 'bgp-out'],
  ] as const) {
    const policies = branch.values(word);
    const line = policies[0]?.line;
    if (line === undefined) continue;
    const value: Values['bgp-in'] | null = passes(policies, root, remarks);
    end.set(id, value ?? 'some', line);
    const networks = word === 'export' ? networksOf(policies, root) : [];
    if (networks.length) end.set('bgp-networks', networks, line);
  }
}
