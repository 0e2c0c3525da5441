import type { Family, Values } from '../settings/end.ts';
import { Key } from '../settings/key.ts';
import { heedType, otherType } from './bgp-words.ts';
import { mostRead, type Session } from './bound-sessions.ts';
import type { Leaf } from './branch.ts';
import { EndBuilder } from './format.ts';
import type { Remarks } from './remarks.ts';
import { time } from './routeros-suites.ts';
import type { Entry, RouterText } from './routeros-text.ts';
import { entryNamed, hostOf, isYes, property } from './routeros-words.ts';
import { isMasked } from './words-of-values.ts';

/** The sessions: connections of version 7, peers of version 6. */
export function readSessions(text: RouterText): readonly Session[] {
  const connections = text.menus.get('routing bgp connection') ?? [];
  const peers = text.menus.get('routing bgp peer') ?? [];
  return [
    ...connections.slice(0, mostRead).flatMap((one) => sessionOf(one, text, newer)),
    ...peers.slice(0, mostRead).flatMap((one) => sessionOf(one, text, older)),
  ];
}

/** What the two versions call the same. */
interface Names {
  readonly neighbor: string;
  readonly as: string;
  readonly own: string;
  readonly in: string;
  readonly out: string;
  readonly limit: string;
}

const newer: Names = {
  neighbor: 'remote.address',
  as: 'remote.as',
  own: 'local.address',
  in: 'input.filter',
  out: 'output.filter-chain',
  limit: 'input.limit-process-routes-ipv4',
};
const older: Names = {
  neighbor: 'remote-address',
  as: 'remote-as',
  own: 'update-source',
  in: 'in-filter',
  out: 'out-filter',
  limit: 'max-prefix-limit',
};

function sessionOf(entry: Entry, text: RouterText, names: Names): readonly Session[] {
  const { menus, remarks } = text;
  const neighbor = property(entry, names.neighbor);
  if (!neighbor) {
    remarks.add(entry.line, `It has no ${names.neighbor}, so it is no session with one neighbor.`);
    return [];
  }
  const host = hostOf(neighbor.value);
  const end = levelOf(entry, text, names).set('bgp-neighbor', host, neighbor.line);
  const templates = (property(entry, 'templates')?.value ?? 'default').split(',');
  for (const name of templates) {
    const template = entryNamed(menus.get('routing bgp template'), name);
    if (template) end.fillFrom(levelOf(template, text, names).end());
  }
  const instance = entryNamed(menus.get('routing bgp instance'), property(entry, 'instance')?.value ?? 'default');
  if (instance) end.fillFrom(levelOf(instance, text, names).end());
  const role = [entry, ...templates.flatMap((one) => entryNamed(menus.get('routing bgp template'), one) ?? [])].flatMap(
    (one) => property(one, 'local.role') ?? [],
  )[0];
  if (role && heedType(end, /^ibgp/.test(role.value) ? 'internal' : 'external', role.line)) remarks.add(role.line, otherType);
  readNetworks(entry, end, text);
  if (text.showsKeys && !end.has('bgp-password')) end.set('bgp-password', null, null);
  const name = property(entry, 'name')?.value;
  const networks = property(entry, 'output.network')?.value;
  const called = {
    ...(name !== undefined && { [entry.menu === 'routing bgp peer' ? 'bgp peer' : 'connection']: name }),
    ...(networks && { networks }),
  };
  return [{ name: name ?? host, line: entry.line, neighbor: host, end, called }];
}

const roles: Readonly<Record<string, NonNullable<Values['bgp-role']>>> = {
  'ebgp-provider': 'provider',
  'ebgp-customer': 'customer',
  'ebgp-peer': 'peer',
  'ebgp-rs': 'route server',
  'ebgp-rs-client': 'route server client',
};

function levelOf(entry: Entry, text: RouterText, names: Names): EndBuilder {
  const end = new EndBuilder();
  const { remarks } = text;
  const role = property(entry, 'local.role');
  if (role) end.set('bgp-neighbor-as', /^ibgp/.test(role.value) ? 'internal' : 'external', role.line);
  const kind = role && roles[role.value];
  if (role && kind) end.set('bgp-role', kind, role.line);
  setAs(property(entry, names.as), 'bgp-neighbor-as', end, remarks);
  setAs(property(entry, 'as'), 'bgp-as', end, remarks);
  const own = property(entry, names.own);
  if (own && /[.:]/.test(own.value)) end.set('bgp-address', hostOf(own.value), own.line);
  const id = property(entry, 'router-id');
  if (id && /^\d/.test(id.value) && id.value !== '0.0.0.0') end.set('bgp-router-id', id.value, id.line);
  readPassword(entry, end, remarks);
  time(property(entry, 'hold-time'), 'bgp-hold-time', end, remarks);
  time(property(entry, 'keepalive-time'), 'bgp-keepalive', end, remarks);
  readReach(entry, end);
  readFamilies(entry, end);
  const limit = property(entry, names.limit);
  if (limit && /^\d{1,9}$/.test(limit.value)) end.set('bgp-maximum-prefixes', Number(limit.value), limit.line);
  readFilters(entry, end, text, names);
  return end;
}

function setAs(leaf: Leaf | undefined, id: 'bgp-as' | 'bgp-neighbor-as', end: EndBuilder, remarks: Remarks): void {
  if (!leaf) return;
  if (/^\d{1,10}$/.test(leaf.value)) end.set(id, Number(leaf.value), leaf.line);
  else remarks.add(leaf.line, 'This is no AS number.');
}

function readPassword(entry: Entry, end: EndBuilder, remarks: Remarks): void {
  const key = property(entry, 'tcp-md5-key');
  if (!key) return;
  remarks.hide(key.value);
  const isHidden = isMasked(key.value);
  if (isHidden) remarks.add(key.line, 'The BGP password is hidden in this output, so it was not compared.');
  if (isHidden) end.set('bgp-password', Key.hidden(), key.line);
  else end.set('bgp-password', key.value ? new Key(key.value) : null, key.line);
}

function readReach(entry: Entry, end: EndBuilder): void {
  const hops = property(entry, 'multihop');
  if (hops) end.set('bgp-multihop', isYes(hops) ? 255 : 1, hops.line);
  const [calls, listens, passive] = [property(entry, 'connect'), property(entry, 'listen'), property(entry, 'passive')];
  if (passive) end.set('bgp-passive', isYes(passive), passive.line);
  else if (calls) end.set('bgp-passive', calls.value === 'no' && listens?.value !== 'no', calls.line);
  const disabled = property(entry, 'disabled');
  if (disabled) end.set('bgp-enabled', !isYes(disabled), disabled.line);
}

const families: Readonly<Record<string, Family>> = { ip: 'ipv4', ipv6: 'ipv6' };

function readFamilies(entry: Entry, end: EndBuilder): void {
  const leaf = property(entry, 'address-families') ?? property(entry, 'afi');
  const known = leaf?.value.split(',').flatMap((word) => families[word] ?? []) ?? [];
  if (leaf && known.length) end.set('bgp-families', known, leaf.line);
}

function readFilters(entry: Entry, end: EndBuilder, { menus, remarks }: RouterText, names: Names): void {
  for (const [name, id] of [
    [names.in, 'bgp-in'],
    [names.out, 'bgp-out'],
  ] as const) {
    const leaf = property(entry, name);
    if (!leaf?.value) continue;
    const rules = [...(menus.get('routing filter rule') ?? []), ...(menus.get('routing filter') ?? [])].filter(
      (rule) => rule.properties.get('chain')?.value === leaf.value && !isYes(rule.properties.get('disabled')),
    );
    end.set(id, passes(rules), leaf.line);
    if (rules.length === 0)
      remarks.add(
        leaf.line,
        `The chain ${leaf.value.slice(0, 60)} is not in this text, so what it lets through is not known: paste /routing filter as well.`,
      );
  }
}

/** How much a chain lets through, by its first rule without a condition; what no rule takes is rejected since version 7, accepted before. */
function passes(rules: readonly Entry[]): Values['bgp-in'] {
  const before = new Set<string>();
  for (const rule of rules) {
    const text = rule.properties.get('rule')?.value.trim();
    const action = text === undefined ? rule.properties.get('action')?.value : /\b(accept|reject)\b/.exec(text)?.[1];
    const takes = action === 'accept' ? 'accept' : /^(?:reject|discard)$/.test(action ?? '') ? 'reject' : null;
    const always = text === undefined ? !conditional(rule) : /^(?:accept|reject);?$/.test(text);
    if (takes === null) continue;
    if (!always) before.add(takes);
    else if (before.has(takes === 'accept' ? 'reject' : 'accept')) return 'some';
    else return takes === 'accept' ? 'all' : 'none';
  }
  return 'some';
}

const conditional = (rule: Entry): boolean =>
  [...rule.properties.keys()].some((name) => !/^(?:chain|action|comment|disabled|set-|invert-match|append-|jump-target)/.test(name));

/** What it announces: an address list of version 7, the networks of version 6. */
function readNetworks(entry: Entry, end: EndBuilder, { menus }: RouterText): void {
  const list = property(entry, 'output.network');
  const listed = (menus.get('ip firewall address-list') ?? []).filter((one) => list && one.properties.get('list')?.value === list.value);
  const own = entry.menu === 'routing bgp peer' ? (menus.get('routing bgp network') ?? []) : [];
  const active = [...listed, ...own].filter((one) => !isYes(one.properties.get('disabled')));
  const networks = active.flatMap((one) => (one.properties.get('address') ?? one.properties.get('network'))?.value ?? []);
  const [first] = active;
  if (first && networks.length) end.set('bgp-networks', networks, list?.line ?? first.line);
}
