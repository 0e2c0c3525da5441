import { EndBuilder, noted, type Configuration, type Noted, type Vpn } from './format.ts';
import { notesOfVpns } from './notes-of-vpns.ts';
import { isInside, peersOf, readPeer, tunnelOver, type Peer } from './pan-os-bgp.ts';
import { readGateway } from './pan-os-gateway.ts';
import { at, entriesAt, everywhere, saidAt, templateOf, type PanContext, type PanNode } from './pan-os-tree.ts';
import { saidOnce } from './said-once.ts';
import { readTunnelSettings, readUnit } from './pan-os-tunnel.ts';

interface Tunnel {
  readonly name: string;
  readonly line: number;
  readonly interface: string | null;
  readonly end: EndBuilder;
  readonly notes: Noted[];
  readonly called: Record<string, string>;
}

function readTunnel(name: string, tunnel: PanNode, whole: PanContext): Tunnel {
  const end = new EndBuilder();
  const context = { ...whole, notes: [] as Noted[] };
  for (const kind of ['manual-key', 'global-protect-satellite'])
    if (at(tunnel, kind))
      context.notes.push(noted(tunnel.line, `tunnel ipsec ${name} ${kind}`, 'Only tunnels of auto-key negotiate by IKE; it is not read.'));
  const [gatewayName] = [...(at(tunnel, 'auto-key', 'ike-gateway')?.kids.keys() ?? [])];
  const gateway = gatewayName === undefined ? undefined : at(context.network, 'ike', 'gateway', gatewayName);
  const gatewayCalled = gateway ? readGateway(gateway, end, context) : {};
  if (!gateway && gatewayName !== undefined)
    context.notes.push(
      noted(
        tunnel.line,
        `tunnel ipsec ${name} auto-key ike-gateway ${gatewayName}`,
        'This gateway is not in this text: paste network ike gateway too.',
      ),
    );
  const settings = readTunnelSettings(tunnel, end, context);
  const link = saidAt(tunnel, 'tunnel-interface');
  if (link) readUnit(link.text, end, context);
  const called = {
    'ipsec tunnel': name,
    ...(gatewayName === undefined ? {} : { 'ike gateway': gatewayName }),
    ...gatewayCalled,
    ...settings,
    ...(link ? { 'tunnel interface': link.text } : {}),
  };
  return { name, line: tunnel.line, interface: link?.text ?? null, end, notes: context.notes, called };
}

/** Gateways that no tunnel of the text names stand for themselves. */
function loneGateways(whole: PanContext, tunnels: readonly (readonly [string, PanNode])[]): Tunnel[] {
  const used = new Set(tunnels.flatMap(([, tunnel]) => [...(at(tunnel, 'auto-key', 'ike-gateway')?.kids.keys() ?? [])]));
  return entriesAt(whole.network, 'ike', 'gateway')
    .filter(([name]) => !used.has(name))
    .map(([name, gateway]) => {
      const end = new EndBuilder();
      const context = { ...whole, notes: [] as Noted[] };
      const called = { 'ike gateway': name, ...readGateway(gateway, end, context) };
      context.notes.push(noted(gateway.line, `ike gateway ${name}`, 'No tunnel of this text names it: paste network tunnel ipsec too.'));
      return { name, line: gateway.line, interface: null, end, notes: context.notes, called };
    });
}

function aloneOf(peers: readonly Peer[], whole: PanContext): Tunnel[] {
  return peers.map((peer) => {
    const end = new EndBuilder();
    const notes: Noted[] = [];
    const called = { ...readPeer(peer, end, { ...whole, notes }) };
    return { name: peer.name, line: peer.line, interface: null, end, notes, called };
  });
}

/** Gives each tunnel its neighbor; without any tunnel each neighbor stands alone. */
function readBgp(tunnels: readonly Tunnel[], context: PanContext): Tunnel[] {
  const peers = peersOf(context.network);
  if (!tunnels.length) return aloneOf(peers, context);
  const ways = tunnels.map((tunnel) => ({ ...tunnel, address: tunnel.end.get('vti-address') }));
  const over = tunnelOver(ways, context);
  const free: Peer[] = [];
  const first = new Map<string, Peer>();
  for (const peer of peers) {
    const tunnel = over(peer);
    const other = tunnel && first.get(tunnel.name);
    if (!tunnel) free.push(peer);
    else if (other)
      context.notes.push(noted(peer.line, `peer ${peer.name}`, `A second neighbor over ${tunnel.name}: only ${other.name} is compared.`));
    else {
      first.set(tunnel.name, peer);
      giveTo(tunnel, peer, context);
    }
  }
  giveFree(free, tunnels, first.size, context);
  return [];
}

function giveTo({ end, called, notes }: Tunnel, peer: Peer, context: PanContext): void {
  Object.assign(called, readPeer(peer, end, { ...context, notes }));
}

function giveFree(free: readonly Peer[], tunnels: readonly Tunnel[], taken: number, context: PanContext): void {
  const [only, ...others] = tunnels;
  const [lone, ...rest] = free;
  // One tunnel whose interface is not in the text, and one neighbor: they belong together.
  const fits = only && !others.length && !rest.length && taken === 0 && !only.end.has('vti-address');
  if (fits && lone) giveTo(only, lone, context);
  // Neighbors inside of the site are nothing of the VPN's, and others neither, once each VPN has its own.
  else if (taken < tunnels.length) {
    const inside = isInside(context);
    for (const peer of free)
      if (!inside(peer))
        context.notes.push(noted(peer.line, `peer ${peer.name}`, 'This neighbor is reached by none of the tunnels in this text.'));
  }
}

function readNetwork(context: PanContext, template: string | undefined): readonly Tunnel[] {
  const entries = entriesAt(context.network, 'tunnel', 'ipsec');
  const tunnels = [...entries.map(([name, tunnel]) => readTunnel(name, tunnel, context)), ...loneGateways(context, entries)];
  const alone = readBgp(tunnels, context);
  const found = [...tunnels, ...alone];
  if (template !== undefined) for (const { called } of found) called['template'] = template;
  return found;
}

function addressesOf(root: PanNode): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { node: objects } of everywhere(root, 'address'))
    for (const [name, object] of objects.kids) {
      const said = saidAt(object, 'ip-netmask') ?? saidAt(object, 'ip-range') ?? saidAt(object, 'fqdn');
      if (said) found.set(name, said.text);
    }
  return found;
}

/** Reads the tree of a configuration, whichever syntax it was written in. */
export function readPan(format: string, root: PanNode, notes: readonly Noted[], release: string | null): Configuration {
  const found = [...notes];
  const addresses = addressesOf(root);
  const tunnels = everywhere(root, 'network').flatMap(({ node: network, path }) =>
    readNetwork({ network, addresses, notes: found }, templateOf(path)),
  );
  found.push(...notesOfVpns(tunnels));
  const vpns = tunnels.map(({ name, line, end, called }): Vpn => ({ name, line, end: end.end(), called }));
  return { format, release, vpns, notes: saidOnce(found) };
}
