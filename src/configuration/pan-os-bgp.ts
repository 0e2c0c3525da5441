import { Key } from '../settings/key.ts';
import { heedType, otherType } from './bgp-words.ts';
import { isHidden } from './pan-os-secret.ts';
import { at, entriesAt, resolved, saidAt, type PanContext, type PanNode, type Said } from './pan-os-tree.ts';
import { noted, type Called, type EndBuilder, type Noted } from './format.ts';
import { NetworkTable, networkOf } from './in-network.ts';
import { asNumber } from './words-of-values.ts';
import { isIp } from './subnet.ts';

/** A neighbor of BGP, of a virtual router or of a logical router. */
export interface Peer {
  readonly name: string;
  readonly line: number;
  readonly peer: PanNode;
  readonly groupName: string;
  readonly group: PanNode;
  readonly bgp: PanNode;
  readonly announced: Announced;
  /** The names of its router, group and itself. */
  readonly called: Called;
}

/** The networks that a router announces, and what else it does. */
interface Announced {
  readonly networks: readonly string[];
  readonly line: number | null;
  readonly notes: readonly Noted[];
}

interface Router {
  readonly router: PanNode;
  readonly bgp: PanNode;
  readonly called: Called;
}

function routersOf(network: PanNode): readonly Router[] {
  const virtual = entriesAt(network, 'virtual-router').map(([name, router]) => ({
    router,
    bgp: at(router, 'protocol', 'bgp'),
    called: { 'virtual router': name },
  }));
  const logical = entriesAt(network, 'logical-router').flatMap(([name, router]) =>
    entriesAt(router, 'vrf').map(([vrfName, vrf]) => ({
      router: vrf,
      bgp: at(vrf, 'bgp'),
      called: { 'logical router': name, vrf: vrfName },
    })),
  );
  return [...virtual, ...logical].flatMap(({ router, bgp, called }) => (bgp ? [{ router, bgp, called }] : []));
}

/** The neighbors of every router. */
export function peersOf(network: PanNode): readonly Peer[] {
  return routersOf(network).flatMap(({ bgp, called }) => {
    const announced = announcedBy(bgp);
    return entriesAt(bgp, 'peer-group').flatMap(([groupName, group]) =>
      entriesAt(group, 'peer').map(([name, peer]) => ({
        name,
        line: peer.line,
        peer,
        groupName,
        group,
        bgp,
        announced,
        called: { ...called, 'peer group': groupName, peer: name },
      })),
    );
  });
}

const addressOf = (peer: PanNode, { addresses }: PanContext): string | null => {
  const said = saidAt(peer, 'peer-address', 'ip');
  return said ? (addresses.get(said.text) ?? said.text).replace(/\/\d+$/, '') : null;
};

/** A tunnel that neighbors may be reached by. */
interface Way {
  readonly interface: string | null;
  readonly address: string | undefined;
}

/** Which of the tunnels a neighbor is reached by: its source, else a tunnel's network that it lies in, else a static route. */
export function tunnelOver<T extends Way>(tunnels: readonly T[], context: PanContext): (peer: Peer) => T | undefined {
  const byInterface = new Map(tunnels.flatMap((tunnel) => (tunnel.interface === null ? [] : [[tunnel.interface, tunnel] as const])));
  const networks = new NetworkTable<T>();
  for (const tunnel of tunnels) if (tunnel.address && !tunnel.address.endsWith('/32')) networks.add(tunnel.address, tunnel);
  const routes = new NetworkTable<T>();
  for (const { router } of routersOf(context.network))
    for (const [, route] of entriesAt(router, 'routing-table', 'ip', 'static-route')) {
      const tunnel = byInterface.get(saidAt(route, 'interface')?.text ?? '');
      const target = networkOf(saidAt(route, 'destination')?.text ?? '');
      if (tunnel && target && !target.endsWith('/0')) routes.add(target, tunnel);
    }
  return ({ peer }) => {
    const own = byInterface.get(saidAt(peer, 'local-address', 'interface')?.text ?? '');
    const address = addressOf(peer, context);
    return own ?? (address === null ? undefined : (networks.find(address) ?? routes.find(address)));
  };
}

/** Whether a neighbor lies on another interface than a tunnel: it is one inside of the site. */
export function isInside(context: PanContext): (peer: Peer) => boolean {
  const ports = ['ethernet', 'aggregate-ethernet'].flatMap((kind) =>
    entriesAt(context.network, 'interface', kind).flatMap(([, port]) => {
      const layer3 = at(port, 'layer3');
      return [layer3, ...entriesAt(layer3, 'units').map(([, unit]) => unit)];
    }),
  );
  const units = ['loopback', 'vlan'].flatMap((kind) => entriesAt(context.network, 'interface', kind, 'units').map(([, unit]) => unit));
  const networks = new NetworkTable<true>();
  for (const link of [...ports, ...units]) for (const [ip] of entriesAt(link, 'ip')) networks.add(resolved(context, ip), true);
  return ({ peer }) => {
    const address = addressOf(peer, context);
    return address !== null && networks.find(address) === true;
  };
}

const count = (said: Said | undefined): number | null => (said && /^\d{1,6}$/.test(said.text) ? Number(said.text) : null);

function readRouter({ bgp, announced }: Peer, end: EndBuilder, { notes }: PanContext): void {
  const own = saidAt(bgp, 'local-as');
  const as = own && asNumber(own.text);
  if (own && typeof as === 'number') end.set('bgp-as', as, own.line);
  const id = saidAt(bgp, 'router-id');
  if (id && isIp(id.text)) end.set('bgp-router-id', id.text, id.line);
  const installs = saidAt(bgp, 'install-route');
  if (installs?.text === 'no')
    notes.push(noted(installs.line, 'install-route no', 'What BGP learns does not go into the routing table: set install-route yes.'));
  if (announced.networks.length) end.set('bgp-networks', announced.networks, announced.line);
  notes.push(...announced.notes);
}

function announcedBy(bgp: PanNode): Announced {
  const rules = entriesAt(bgp, 'redist-rules').filter(([, rule]) => saidAt(rule, 'enable')?.text !== 'no');
  const advertised = ['ipv4', 'ipv6'].flatMap((family) => entriesAt(bgp, 'advertise-network', family, 'network'));
  const all = [...rules, ...advertised].map(([name, { line }]) => ({ name, line, network: networkOf(name) }));
  return {
    networks: all.flatMap(({ network }) => network ?? []),
    line: all.find(({ network }) => network)?.line ?? null,
    notes: all.flatMap(({ name, line, network }) =>
      network ? [] : noted(line, `redist-rules ${name}`, 'A redistribution profile announces routes too: the routing table shows which.'),
    ),
  };
}

function readEnabled({ bgp, group, peer }: Peer, end: EndBuilder): Called {
  const said = [bgp, group, peer].map((node) => saidAt(node, 'enable'));
  const one = said.find((each) => each?.text === 'no') ?? said.findLast((each) => each !== undefined);
  // Without a word of it BGP is off; a piece of the section may leave the word out.
  const isUnsaid = !said[0] && (saidAt(bgp, 'local-as') ?? saidAt(bgp, 'router-id')) !== undefined;
  if (one && !(isUnsaid && one.text === 'yes')) end.set('bgp-enabled', one.text === 'yes', one.line);
  else if (isUnsaid) end.set('bgp-enabled', false, bgp.line);
  const shut = ['router', 'peer group', 'peer'].filter((_, index) => said[index]?.text === 'no' || (index === 0 && isUnsaid));
  return Object.fromEntries(shut.map((kind) => [`${kind} is disabled`, 'yes']));
}

const isInternal = ({ group }: Peer): boolean => at(group, 'type', 'ibgp') !== undefined;

/** A connection option of the peer; of its group where it inherits it. */
function option({ peer, group }: Peer, name: string): Said | undefined {
  const own = saidAt(peer, 'connection-options', name);
  return own && own.text !== 'inherit' ? own : saidAt(group, 'connection-options', name);
}

function readTimers(one: Peer, end: EndBuilder, { network, notes }: PanContext): Called {
  const named = option(one, 'timers');
  const profile = named && at(network, 'routing-profile', 'bgp', 'timer-profile', named.text);
  if (named && !profile && named.text !== 'default')
    notes.push(noted(named.line, `timers ${named.text}`, 'This profile is not in this text: paste network routing-profile bgp too.'));
  for (const [id, name] of [
    ['bgp-hold-time', 'hold-time'],
    ['bgp-keepalive', 'keep-alive-interval'],
  ] as const) {
    const said = saidAt(profile, name) ?? saidAt(one.peer, 'connection-options', name);
    const seconds = count(said);
    if (said && seconds !== null) end.set(id, seconds, said.line);
  }
  return profile ? { 'timer profile': named.text } : {};
}

function readMultihop(one: Peer, end: EndBuilder): void {
  const said = option(one, 'multihop');
  const hops = count(said);
  // 0 is what fits the kind of session: one hop to another AS.
  if (said && hops !== null) end.set('bgp-multihop', hops === 0 ? (isInternal(one) ? 255 : 1) : hops, said.line);
}

function readPassword(one: Peer, end: EndBuilder, { network, notes }: PanContext): void {
  const named = option(one, 'authentication');
  if (!named || named.text === 'none') return;
  const profile = at(one.bgp, 'auth-profile', named.text) ?? at(network, 'routing-profile', 'bgp', 'auth-profile', named.text);
  const secret = saidAt(profile, 'secret');
  if (secret && !isHidden(secret.text)) {
    end.set('bgp-password', new Key(secret.text), secret.line);
    return;
  }
  end.set('bgp-password', Key.hidden(), secret?.line ?? named.line);
  notes.push(
    secret
      ? noted(secret.line, 'auth-profile secret …', 'The password is encrypted in this output, so it cannot be compared.')
      : noted(named.line, `authentication ${named.text}`, 'The secret of this profile is not in this text.'),
  );
}

function readLimits({ peer }: Peer, end: EndBuilder): void {
  const most = saidAt(peer, 'max-prefixes');
  const limit = count(most);
  if (most && (limit !== null || most.text === 'unlimited')) end.set('bgp-maximum-prefixes', limit, most.line);
  const family = saidAt(peer, 'address-family-identifier');
  if (family?.text === 'ipv4' || family?.text === 'ipv6') end.set('bgp-families', [family.text], family.line);
  const passive = saidAt(peer, 'passive');
  const calls = saidAt(peer, 'connection-options', 'outgoing-bgp-connection', 'allow');
  if (passive) end.set('bgp-passive', passive.text === 'yes', passive.line);
  else if (calls) end.set('bgp-passive', calls.text === 'no', calls.line);
}

interface Verdict {
  readonly value: 'all' | 'some' | 'none';
  readonly line: number;
}

function isNarrow(rule: PanNode): boolean {
  return entriesAt(rule, 'match').some(([name, node]) => {
    if (name === 'route-table') return false;
    if (name !== 'address-prefix') return true;
    return ![...node.kids].some(([prefix, kid]) => /^(?:0\.0\.0\.0|::)\/0$/.test(prefix) && saidAt(kid, 'exact')?.text !== 'yes');
  });
}

/** What the rules of a group let through; null where none is for it. */
function verdict({ bgp, groupName }: Peer, way: 'import' | 'export'): Verdict | null {
  const own = entriesAt(bgp, 'policy', way, 'rules').filter(
    ([, rule]) => saidAt(rule, 'enable')?.text !== 'no' && at(rule, 'used-by')?.values.some(({ text }) => text === groupName),
  );
  const [first] = own;
  if (!first) return null;
  const [, rule] = first;
  const denies = at(rule, 'action', 'deny') !== undefined;
  return { value: isNarrow(rule) ? 'some' : denies ? 'none' : 'all', line: rule.line };
}

function readPolicies(one: Peer, end: EndBuilder): void {
  const [into, out] = [verdict(one, 'import'), verdict(one, 'export')];
  if (into) end.set('bgp-in', into.value, into.line);
  if (out) end.set('bgp-out', out.value, out.line);
  const profile = saidAt(one.peer, 'inherit', 'no', 'filtering-profile', 'ipv4') ?? saidAt(one.group, 'filtering-profile', 'ipv4');
  if (profile && profile.text !== 'none' && !into && !out) end.set('bgp-in', 'some', profile.line).set('bgp-out', 'some', profile.line);
}

/** Takes what BGP sets for one neighbor; gives the names of what was read. */
export function readPeer(one: Peer, end: EndBuilder, context: PanContext): Called {
  const { peer } = one;
  readRouter(one, end, context);
  const shut = readEnabled(one, end);
  const address = addressOf(peer, context);
  const said = saidAt(peer, 'peer-address', 'ip') ?? saidAt(peer, 'peer-address', 'fqdn');
  if (said) end.set('bgp-neighbor', address ?? said.text, said.line);
  const local = saidAt(peer, 'local-address', 'ip');
  const own = local && (context.addresses.get(local.text) ?? local.text).replace(/\/\d+$/, '');
  if (local && own && isIp(own)) end.set('bgp-address', own, local.line);
  const as = saidAt(peer, 'peer-as');
  const number = as && asNumber(as.text);
  if (as && typeof number === 'number') end.set('bgp-neighbor-as', number, as.line);
  const type = isInternal(one) ? at(one.group, 'type', 'ibgp') : at(one.group, 'type', 'ebgp');
  const named = isInternal(one) ? 'internal' : 'external';
  if (type && heedType(end, named, type.line)) context.notes.push(noted(type.line, `type ${named}`, otherType));
  const timers = readTimers(one, end, context);
  readMultihop(one, end);
  readPassword(one, end, context);
  readLimits(one, end);
  readPolicies(one, end);
  return { ...one.called, ...shut, ...timers };
}
