import type { Family } from '../settings/end.ts';
import { asNamed, firstSessions, isAddress, Notes, OwnNetworks } from './bgp-words.ts';
import type { Configuration, Format, Vpn } from './format.ts';
import { EndBuilder } from './format.ts';
import { frrLineFor } from './frr-line-for.ts';
import { frrLines, type FrrBlock, type FrrLine } from './frr-lines.ts';
import { FrrNeighbor, type NeighborLine } from './frr-neighbor.ts';
import { FrrPolicies } from './frr-policy.ts';
import { isIpv4, isPrefix, isWithin } from './subnet.ts';

/** FRR: `frr.conf`, `bgpd.conf`, and what `show running-config` prints in vtysh. */
export const frr: Format = { format: 'FRR', read, lineFor: frrLineFor };

interface Router {
  readonly block: FrrBlock;
  readonly common: EndBuilder;
  readonly neighbors: Map<string, NeighborLine[]>;
  readonly groups: Set<string>;
  readonly networks: OwnNetworks;
  readonly aggregates: { readonly network: string; readonly line: number; readonly isAlone: boolean }[];
  timers: FrrLine | null;
  ipv4ByDefault: { readonly is: boolean; readonly line: number } | null;
  /** Groups whose neighbors call from a range. */
  readonly ranges: Map<string, FrrLine>;
  isPolicyRequired: { readonly required: boolean; readonly line: number } | null;
}

function read(text: string): Configuration {
  const lines = frrLines(text);
  const notes = new Notes();
  const policies = new FrrPolicies(lines);
  const defaults = lines.find(({ text: typed }) => typed.startsWith('frr defaults '));
  const devices = interfacesIn(lines);
  const routers = routersIn(lines, notes);
  const sessions = routers.flatMap((router) =>
    [...router.neighbors.keys()].filter((name) => !router.groups.has(name) || router.ranges.has(name)).map((name) => ({ name, router })),
  );
  const vpns = firstSessions(sessions, notes).map(({ name, router }) => vpnOf(name, router, { policies, devices, defaults, notes }));
  const release = lines.find(({ text: typed }) => typed.startsWith('frr version '))?.words[2] ?? null;
  return { format: 'FRR', release, vpns, notes: notes.all };
}

interface Device {
  readonly name: string;
  readonly address: string;
  readonly line: number;
}

const interfacesIn = (lines: readonly FrrLine[]): Device[] =>
  lines.flatMap(({ block, words, line }) =>
    block.kind === 'interface' && (words[0] === 'ip' || words[0] === 'ipv6') && words[1] === 'address' && words[2]
      ? [{ name: block.words[1] ?? '', address: words[2], line }]
      : [],
  );

function routersIn(lines: readonly FrrLine[], notes: Notes): Router[] {
  const routers = new Map<string, Router>();
  for (const from of lines) {
    const block = from.block.kind === 'router' ? from.block : from.block.router;
    if (!block) continue;
    // Whoever enters it twice is in the same one.
    const name = block.words.join(' ');
    const router = routers.get(name) ?? newRouter(block, notes);
    routers.set(name, router);
    if (from.line !== from.block.line) take(from, router, notes);
  }
  // Once all networks are known: an aggregate may stand before what is in it.
  for (const { networks, aggregates } of routers.values())
    for (const { network, line, isAlone } of aggregates) networks.aggregate(network, line, isAlone);
  return [...routers.values()];
}

function newRouter(block: FrrBlock, notes: Notes): Router {
  const common = new EndBuilder();
  const as = asNamed(block.words[2] ?? '');
  if (as === null) notes.add(block.line, block.words.join(' '), 'This is no AS number: bgpd leaves the line out, and all that follows it.');
  else common.set('bgp-as', as, block.line);
  return {
    block,
    common,
    neighbors: new Map(),
    groups: new Set(),
    networks: new OwnNetworks(),
    aggregates: [],
    timers: null,
    ipv4ByDefault: null,
    ranges: new Map(),
    isPolicyRequired: null,
  };
}

function take(from: FrrLine, router: Router, notes: Notes): void {
  const { line, text } = from;
  const isOff = from.words[0] === 'no';
  const words = isOff ? from.words.slice(1) : from.words;
  const [first = '', second = '', third = '', fourth = ''] = words;
  const network = first === 'network' && !isOff ? networkOf(words) : null;
  if (network) router.networks.add(network, line);
  const aggregate =
    first === 'aggregate-address' && !isOff ? networkOf(['', second, ...(second.includes('/') ? [] : ['mask', third])]) : null;
  if (aggregate) router.aggregates.push({ network: aggregate, line, isAlone: words.includes('summary-only') });
  if (first === 'neighbor') takeNeighbor(second, { isOff, words: words.slice(2), from }, router);
  else if (first === 'bgp' && second === 'router-id' && isAddress(third)) router.common.set('bgp-router-id', third, line);
  else if (first === 'timers' && second === 'bgp') router.timers = from;
  else if (first === 'bgp' && second === 'default' && (third === 'ipv4-unicast' || (third === 'ipv4' && fourth === 'unicast')))
    router.ipv4ByDefault = { is: !isOff, line };
  else if (first === 'bgp' && second === 'ebgp-requires-policy') router.isPolicyRequired = { required: !isOff, line };
  else if (first === 'bgp' && second === 'listen' && third === 'range' && !isOff) router.ranges.set(words[5] ?? '', from);
  else if (first === 'redistribute') notes.add(line, text, 'This text does not show what it announces by this.');
}

function networkOf([, network = '', word, mask = '']: readonly string[]): string | null {
  if (/^[\da-f.:]+\/\d{1,3}$/i.test(network)) return network;
  if (word !== 'mask' || !isAddress(network)) return null;
  const bits = mask
    .split('.')
    .map((part) => Number(part).toString(2).padStart(8, '0'))
    .join('');
  return /^1*0*$/.test(bits) && bits.length === 32 ? `${network}/${bits.indexOf('0') < 0 ? 32 : bits.indexOf('0')}` : null;
}

function takeNeighbor(name: string, neighbor: NeighborLine, router: Router): void {
  if (!name) return;
  if (neighbor.words.length === 1 && neighbor.words[0] === 'peer-group') router.groups.add(name);
  const lines = router.neighbors.get(name);
  if (lines) lines.push(neighbor);
  else router.neighbors.set(name, [neighbor]);
}

interface Surroundings {
  readonly policies: FrrPolicies;
  readonly devices: readonly Device[];
  readonly defaults: FrrLine | undefined;
  readonly notes: Notes;
}

function vpnOf(name: string, router: Router, { policies, devices, defaults, notes }: Surroundings): Vpn {
  const own = router.neighbors.get(name) ?? [];
  const neighbor = new FrrNeighbor(policies, (device) => addressOf(devices, device), router.common.get('bgp-as') ?? null, notes);
  const group = own.find(({ words }) => words[0] === 'peer-group' && words[1]);
  const groupName = group?.words[1] ?? '';
  const line = own[0]?.from.line ?? router.block.line;
  if (group && !router.groups.has(groupName) && !router.neighbors.has(groupName))
    notes.add(group.from.line, group.from.text, `${groupName} is not in this text: paste it too.`);
  if (defaults?.words[2] === 'datacenter' && !router.timers) neighbor.timers('3', '9', defaults.line, defaults.text);
  if (router.timers) neighbor.timers(router.timers.words[2] ?? '', router.timers.words[3] ?? '', router.timers.line, router.timers.text);
  for (const one of [...(groupName ? (router.neighbors.get(groupName) ?? []) : []), ...own]) neighbor.take(one);
  neighbor.policies();

  const { end } = neighbor;
  end.fillFrom(router.common.end());
  const range = router.ranges.get(name);
  if (range) {
    end.set('bgp-passive', true, range.line);
    notes.add(range.line, range.text, 'It accepts any neighbor of this range: no single address is set.');
  } else if (isAddress(name)) end.set('bgp-neighbor', name, line);
  else
    notes.add(
      line,
      own[0]?.from.text ?? name,
      'It finds its neighbor on an interface by IPv6: the address of the neighbor is not in this text.',
    );
  if (!end.has('bgp-neighbor-as'))
    notes.add(line, own[0]?.from.text ?? name, 'The neighbor has no remote-as: bgpd leaves its lines out. Set remote-as first.');
  setFamilies(neighbor, router);
  setUnfiltered(neighbor, router, defaults);
  setNetworks(end, router);
  setDevice(end, name, devices);
  const as = end.has('bgp-as') ? { 'router bgp': router.block.words.slice(2).join(' ') } : {};
  return { name, line, end: end.end(), called: { neighbor: name, ...as, families: activeFamilies(neighbor, router).join(' ') } };
}

const addressOf = (devices: readonly Device[], name: string): string | null =>
  devices.find((device) => device.name === name)?.address.split('/')[0] ?? null;

/** Where nothing is said of families, nothing is set: IPv4 it is by default. */
function setFamilies(neighbor: FrrNeighbor, router: Router): void {
  const { end, activated } = neighbor;
  const { ipv4ByDefault } = router;
  const line = [...activated.values()].at(-1)?.line ?? (ipv4ByDefault?.is === false ? ipv4ByDefault.line : undefined);
  if (line !== undefined) end.set('bgp-families', activeFamilies(neighbor, router), line);
}

function activeFamilies({ activated }: FrrNeighbor, { ipv4ByDefault }: Router): readonly Family[] {
  const isOn = (family: Family): boolean => activated.get(family)?.on ?? (family === 'ipv4' && (ipv4ByDefault?.is ?? true));
  return (['ipv4', 'ipv6'] as const).filter(isOn);
}

/** Where the text says that a session without filters passes everything. */
function setUnfiltered({ end, hasFilter }: FrrNeighbor, { isPolicyRequired }: Router, defaults: FrrLine | undefined): void {
  const line = isPolicyRequired
    ? isPolicyRequired.required
      ? null
      : isPolicyRequired.line
    : defaults?.words[2] === 'datacenter'
      ? defaults.line
      : null;
  if (line === null) return;
  if (!hasFilter.in) end.set('bgp-in', 'all', line);
  if (!hasFilter.out) end.set('bgp-out', 'all', line);
}

function setNetworks(end: EndBuilder, { networks }: Router): void {
  const own = networks.of(end.get('bgp-families') ?? ['ipv4']);
  if (own) end.set('bgp-networks', own.networks, own.line);
}

/** The interface that the neighbor is a direct neighbor on. */
function setDevice(end: EndBuilder, neighbor: string, devices: readonly Device[]): void {
  const device = devices.find(
    ({ address }) => isIpv4(neighbor) && isPrefix(address) && !address.startsWith(`${neighbor}/`) && isWithin(address, neighbor),
  );
  if (!device) return;
  end.set('vti-address', device.address, device.line);
  if (!end.has('bgp-address')) end.set('bgp-address', device.address.split('/')[0] ?? '', device.line);
}
