import type { Family, Values } from '../settings/end.ts';
import type { Session } from './bound-sessions.ts';
import type { Branch, Leaf } from './branch.ts';
import { heedType, otherType } from './bgp-words.ts';
import { EndBuilder, type Called, type Noted } from './format.ts';
import { bgpPassword } from './junos-identity.ts';
import { networksOf, passes } from './junos-policies.ts';
import { RemarksOf } from './junos-remarks.ts';
import { reach } from './junos-shut.ts';
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

/** A session with the names of what it stands in, and what was remarked of it. */
export interface JunosSession extends Session {
  readonly called: Called;
  readonly said: readonly Noted[];
  readonly group: Branch;
}

/** `bgp`, a group or a neighbor: what it says itself. */
interface Level {
  readonly name: 'bgp' | 'group' | 'neighbor';
  readonly branch: Branch;
  readonly end: EndBuilder;
  readonly said: readonly Noted[];
}

/** The sessions of one instance: `place` holds `protocols bgp` and `routing-options`. Those that are deactivated come last. */
export function readSessions(place: Branch, root: Branch, remarks: Remarks): readonly JunosSession[] {
  const bgp = place.at('protocols', 'bgp');
  if (!bgp) return [];
  const whole = levelOf('bgp', bgp, root, remarks);
  const instance = instanceOf(place, root, remarks);
  const sessions = (reach(bgp, 'group')?.all() ?? []).flatMap((group) => {
    const shared = levelOf('group', group, root, remarks);
    return (reach(group, 'neighbor')?.all() ?? []).map((neighbor) =>
      sessionOf(
        [levelOf('neighbor', neighbor, root, remarks), shared, whole],
        instance,
        place,
        place === root ? {} : { instance: place.word },
        remarks,
      ),
    );
  });
  const isActive = ({ called }: JunosSession): boolean => !('inactive session' in called);
  return [...sessions.filter(isActive), ...sessions.filter((one) => !isActive(one))];
}

function sessionOf(
  levels: readonly [Level, Level, Level],
  instance: EndBuilder,
  place: Branch,
  called: Called,
  remarks: Remarks,
): JunosSession {
  const [{ branch: neighbor, end }, { branch: group }] = levels;
  end.set('bgp-neighbor', neighbor.word, neighbor.line);
  const names = { ...called, group: group.word, neighbor: neighbor.word, ...placesOf(levels), ...asOf(levels, place, called) };
  for (const level of levels.slice(1)) end.fillFrom(level.end.end());
  end.fillFrom(instance.end());
  const type = levels.map(({ branch }) => branch.value('type')).find((one) => one !== undefined);
  if (type && (type.value === 'internal' || type.value === 'external') && heedType(end, type.value, type.line))
    remarks.add(type.line, otherType);
  const off = [group, neighbor].find(({ inactive }) => inactive);
  if (off) end.set('bgp-enabled', false, off.latest);
  const path = `${called['instance'] === undefined ? '' : `routing-instances ${called['instance']} `}protocols bgp group ${group.word}`;
  return {
    name: group.word,
    line: neighbor.line,
    neighbor: neighbor.word,
    end,
    group,
    called: off ? { ...names, 'inactive session': off === group ? path : `${path} neighbor ${neighbor.word}` } : names,
    said: levels.flatMap(({ said }) => said),
  };
}

const placed = ['bgp-passive', 'bgp-multihop', 'bgp-enabled', 'bgp-families', 'bgp-password'] as const;

/** At which level stands what a line would delete. */
function placesOf(levels: readonly Level[]): Called {
  const found = placed.flatMap((id) => {
    const level = levels.find(({ end }) => end.has(id));
    return level ? [[`level of ${id}`, level.name]] : [];
  });
  const isDisable = levels.some(({ branch }) => branch.find('disable'));
  return { ...(Object.fromEntries(found) as Called), ...(isDisable ? { 'shut by': 'disable' } : {}) };
}

function asOf(levels: readonly Level[], place: Branch, called: Called): Called {
  const level = levels.find(({ end }) => end.has('bgp-as'));
  if (level) return { 'local as': level.name };
  const isOfAll = called['instance'] !== undefined && !place.find('routing-options', 'autonomous-system');
  return isOfAll ? { 'as of all instances': 'autonomous-system' } : {};
}

/** An instance without an AS of its own has that of the whole router. */
function instanceOf(place: Branch, root: Branch, remarks: Remarks): EndBuilder {
  const end = new EndBuilder();
  const options = place.find('routing-options');
  const as = options?.value('autonomous-system') ?? root.find('routing-options')?.value('autonomous-system');
  if (as) setAs(as, 'bgp-as', end, remarks);
  const id = options?.value('router-id');
  if (id) end.set('bgp-router-id', id.value, id.line);
  return end;
}

function levelOf(name: Level['name'], branch: Branch, root: Branch, whole: Remarks): Level {
  const end = new EndBuilder();
  const remarks = new RemarksOf(whole);
  branch.known = true;
  branch.pass(...harmless);
  readAs(branch, end, remarks);
  const own = branch.value('local-address');
  if (own) end.set('bgp-address', own.value, own.line);
  const id = branch.value('router-id');
  if (id) end.set('bgp-router-id', id.value, id.line);
  number(branch, 'hold-time', 'bgp-hold-time', end);
  bgpPassword(branch, end, remarks);
  readReach(branch, end);
  readFamilies(branch, end);
  readPolicies(branch, root, end, remarks);
  return { name, branch, end, said: remarks.said };
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
