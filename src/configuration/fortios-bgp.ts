import type { Family } from '../settings/end.ts';
import { Key } from '../settings/key.ts';
import { addressOf, remoteOf } from './fortios-interface.ts';
import { keyOf, note, numberOf, oneOf, takeAll, wordOf, type Reading, type Take } from './fortios-setting.ts';
import type { Block, Setting } from './fortios-text.ts';
import { idleInNeighbor } from './fortios-words.ts';
import type { Called } from './format.ts';
import { NetworkTable, networkOf } from './in-network.ts';
import { asNumber } from './words-of-values.ts';
import { isIp } from './subnet.ts';

/** What BGP of one VDOM needs to be read. */
export interface BgpTables {
  readonly bgp: Block | undefined;
  readonly routeMaps: Block | undefined;
  readonly routes: Block | undefined;
  readonly interfaceNamed: (name: string) => Block | undefined;
  readonly interfaces: readonly Block[];
  /** The networks that it announces. */
  readonly announced: { readonly networks: readonly string[]; readonly line: number | null };
}

const timer =
  (id: 'bgp-hold-time' | 'bgp-keepalive'): Take =>
  (setting, { end }) => {
    // A full configuration shows 4294967295 where a neighbor has none of its own.
    if (setting.words[0] === '4294967295') return true;
    const seconds = numberOf(setting, 0, 65535);
    if (seconds !== null) end.set(id, seconds, setting.line);
    return seconds !== null;
  };

const takes: Readonly<Record<string, Take>> = {
  'remote-as': ({ words: [word = ''], line }, { end }) => {
    const as = word === 'external' || word === 'internal' ? word : asNumber(word);
    if (as !== null) end.set('bgp-neighbor-as', as, line);
    return as !== null;
  },
  'local-as': ({ words: [word = ''], line }, { end }) => {
    const as = asNumber(word);
    if (as) end.set('bgp-as', as, line);
    return as !== null;
  },
  password: (setting, to) => {
    // An empty one is none; one whose words are gone was taken out.
    if (setting.words[0] !== '') to.end.set('bgp-password', keyOf(setting, to), setting.line);
    return true;
  },
  'auth-options': (setting, to) => {
    if (!setting.words[0]) return true;
    to.end.set('bgp-password', Key.hidden(), setting.line);
    note(to, setting, 'Its key is in a key chain, so it cannot be compared.');
    return true;
  },
  'holdtime-timer': timer('bgp-hold-time'),
  'keep-alive-timer': timer('bgp-keepalive'),
  passive: oneOf({ enable: true, disable: false }, (value, { line }, { end }) => end.set('bgp-passive', value, line)),
  shutdown: oneOf({ enable: false, disable: true }, (value, { line }, { end }) => end.set('bgp-enabled', value, line)),
  'maximum-prefix': (setting, { end }) => {
    const count = numberOf(setting, 0, 4294967295);
    if (count !== null) end.set('bgp-maximum-prefixes', count === 0 ? null : count, setting.line);
    return count !== null;
  },
  'ebgp-enforce-multihop': oneOf({ enable: 255, disable: 1 }, (value, { line }, { end }) => end.set('bgp-multihop', value, line)),
  activate: () => true,
  activate6: () => true,
};

const filters = ['route-map', 'prefix-list', 'distribute-list', 'filter-list'];
const filterKeys = filters.flatMap((filter) => ['in', 'out'].flatMap((way) => [`${filter}-${way}`, `${filter}-${way}6`]));
// What other families set has its own suffix and no part in this.
const idle = new Set([
  ...idleInNeighbor,
  ...filterKeys,
  ...[...idleInNeighbor, ...filterKeys, 'activate', 'maximum-prefix'].flatMap((key) =>
    ['6', '-vpnv4', '-vpnv6', '-evpn'].map((suffix) => key + suffix),
  ),
]);

function takeFamilies(block: Block, { end }: Reading): void {
  const four = block.settings.get('activate');
  const six = block.settings.get('activate6');
  if (!four && !six) return;
  const families: Family[] = [];
  if (four?.words[0] !== 'disable') families.push('ipv4');
  if (six?.words[0] !== 'disable') families.push('ipv6');
  end.set('bgp-families', families, Math.max(four?.line ?? 0, six?.line ?? 0));
}

/** What a route map lets through: its first rule decides where nothing narrows it. */
function letsThrough(map: Block): 'all' | 'some' | 'none' {
  const rules = [...(map.blocks.get('rule')?.blocks.values() ?? [])];
  const [first] = rules;
  if (!first) return 'none';
  if ([...first.settings.keys()].some((key) => key.startsWith('match-'))) return rules.every(denies) ? 'none' : 'some';
  return denies(first) ? 'none' : 'all';
}

const denies = (rule: Block): boolean => wordOf(rule, 'action') === 'deny';

function takePolicy(block: Block, way: 'in' | 'out', tables: BgpTables, to: Reading): void {
  const found = filters.flatMap((filter) => block.settings.get(`${filter}-${way}`) ?? []).filter(({ words }) => words[0]);
  const [first] = found;
  if (!first) return;
  const id = way === 'in' ? 'bgp-in' : 'bgp-out';
  if (found.length > 1 || !first.key.startsWith('route-map')) {
    to.end.set(id, 'some', first.line);
    return;
  }
  const map = tables.routeMaps?.blocks.get(first.words[0] ?? '');
  if (map) to.end.set(id, letsThrough(map), first.line);
  else
    note(
      to,
      first,
      'This route map is not in this text: paste config router route-map too. FortiOS refuses the name of one that does not exist.',
    );
}

function takeSource(block: Block, tables: BgpTables, { end }: Reading): void {
  const source = block.settings.get('update-source');
  const link = source?.words[0] && tables.interfaceNamed(source.words[0]);
  const address = link && addressOf(link);
  if (source && address) end.set('bgp-address', address.replace(/\/\d+$/, ''), source.line);
}

function takeMultihop(block: Block, { end }: Reading): void {
  const hops = block.settings.get('ebgp-multihop-ttl');
  const count = hops && numberOf(hops, 1, 255);
  if (hops && typeof count === 'number' && wordOf(block, 'ebgp-enforce-multihop') === 'enable') end.set('bgp-multihop', count, hops.line);
}

const globals: Readonly<Record<string, (setting: Setting, to: Reading) => void>> = {
  as: ({ words: [word = ''], line }, { end }) => {
    const as = asNumber(word);
    // A full configuration shows 0 where there is no BGP.
    if (as) end.set('bgp-as', as, line);
  },
  'router-id': ({ words: [word = ''], line }, { end }) => {
    if (isIp(word) && word !== '0.0.0.0') end.set('bgp-router-id', word, line);
  },
  'keepalive-timer': timer('bgp-keepalive'),
  'holdtime-timer': timer('bgp-hold-time'),
};

/** The networks that BGP announces, with the line of the first. */
export function announcedBy(bgp: Block | undefined): BgpTables['announced'] {
  const prefixes = [...(bgp?.blocks.get('network')?.blocks.values() ?? [])].flatMap(({ settings }) => settings.get('prefix') ?? []);
  return { networks: prefixes.flatMap(({ words }) => networkOf(words[0] ?? '', words[1]) ?? []), line: prefixes[0]?.line ?? null };
}

function takeGlobals(bgp: Block, { announced }: BgpTables, to: Reading): void {
  for (const [key, take] of Object.entries(globals)) {
    const setting = bgp.settings.get(key);
    if (setting) take(setting, to);
  }
  if (announced.networks.length) to.end.set('bgp-networks', announced.networks, announced.line);
  for (const [path, block] of bgp.blocks) {
    const status = block.settings.get('status');
    if (path.startsWith('redistribute ') && status?.words[0] === 'enable')
      note(to, status, `It announces ${path.replace('redistribute ', '')} routes too: its routing table shows which.`);
  }
}

/** The neighbor with what its group sets where it says nothing itself. */
function withGroup(neighbor: Block, bgp: Block, to: Reading): Block {
  const name = neighbor.settings.get('neighbor-group');
  if (!name?.words[0]) return neighbor;
  const group = bgp.blocks.get('neighbor-group')?.blocks.get(name.words[0]);
  if (!group) note(to, name, 'This group of neighbors is not in this text: paste config router bgp as a whole.');
  return { ...neighbor, settings: new Map([...(group?.settings ?? []), ...neighbor.settings]) };
}

/** Neighbors of BGP, each by its address. */
export const neighborsOf = ({ bgp }: BgpTables): readonly Block[] => [...(bgp?.blocks.get('neighbor')?.blocks.values() ?? [])];

/** Takes what BGP sets for one neighbor; gives the names of what was read. */
export function readNeighbor(own: Block, tables: BgpTables, to: Reading): Called {
  if (!tables.bgp) return {};
  takeGlobals(tables.bgp, tables, to);
  const neighbor = withGroup(own, tables.bgp, to);
  to.end.set('bgp-neighbor', own.name, own.line);
  takeAll(neighbor, takes, idle, to);
  takeMultihop(neighbor, to);
  takeFamilies(neighbor, to);
  takeSource(neighbor, tables, to);
  takePolicy(neighbor, 'in', tables, to);
  takePolicy(neighbor, 'out', tables, to);
  const as = neighbor.settings.get('local-as')?.words[0];
  const six = neighbor.settings.get('activate6')?.words[0];
  return { neighbor: own.name, ...(six !== undefined && { activate6: six }), ...(as && asNumber(as) ? { 'local as': own.name } : {}) };
}

/** Which of the tunnels a neighbor is reached by: its source, else a tunnel's network that it lies in, else a route into a tunnel. */
export function tunnelOver(tunnels: readonly string[], tables: BgpTables): (neighbor: Block) => string | undefined {
  const known = new Set(tunnels);
  const networks = new NetworkTable<string>();
  for (const tunnel of tunnels) addNetworks(networks, tunnel, tables);
  const routes = new NetworkTable<string>();
  for (const route of tables.routes?.blocks.values() ?? []) {
    const device = wordOf(route, 'device');
    const dst = route.settings.get('dst');
    const target = dst && networkOf(dst.words[0] ?? '', dst.words[1]);
    if (device && known.has(device) && target && !target.endsWith('/0')) routes.add(target, device);
  }
  return (neighbor) => {
    const source = wordOf(neighbor, 'update-source') ?? wordOf(neighbor, 'interface');
    if (source && known.has(source)) return source;
    return networks.find(neighbor.name) ?? routes.find(neighbor.name);
  };
}

/** Whether a neighbor lies on another interface than a tunnel: it is one inside of the site. */
export function isInside(tunnels: readonly string[], links: readonly Block[]): (neighbor: Block) => boolean {
  const networks = new NetworkTable<string>();
  const names = new Set(tunnels);
  for (const link of links) {
    const own = addressOf(link);
    if (own && !own.endsWith('/32') && !names.has(link.name)) networks.add(own, link.name);
  }
  return (neighbor) => networks.find(neighbor.name) !== undefined;
}

function addNetworks(networks: NetworkTable<string>, tunnel: string, tables: BgpTables): void {
  const link = tables.interfaceNamed(tunnel);
  const own = link && addressOf(link);
  if (!link || !own) return;
  if (!own.endsWith('/32')) networks.add(own, tunnel);
  networks.add(remoteOf(link)[0] ?? '', tunnel);
}
