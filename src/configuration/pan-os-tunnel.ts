import type { SelectorPair } from '../settings/end.ts';
import { noted, type Called, type EndBuilder, type Noted } from './format.ts';
import { ahAlone, leaveChildOpen, setAhAlone } from './child-groups.ts';
import { networkOf } from './in-network.ts';
import { addressOf, missing } from './pan-os-address.ts';
import { childProposalsOf, lifesizeOf, lifetimeOf, pfsOf } from './pan-os-crypto.ts';
import { at, entriesAt, resolved, saidAt, yes, type PanContext, type PanNode } from './pan-os-tree.ts';

function readIpsecProfile(tunnel: PanNode, end: EndBuilder, { network, notes }: PanContext): Called {
  const name = saidAt(tunnel, 'auto-key', 'ipsec-crypto-profile');
  if (!name) return {};
  const profile = at(network, 'ike', 'crypto-profiles', 'ipsec-crypto-profiles', name.text);
  if (profile) readOwnIpsecProfile(profile, end, notes);
  else {
    leaveChildOpen(end, name.line);
    notes.push(
      noted(name.line, `ipsec-crypto-profile ${name.text}`, 'This profile is not in this text: paste network ike crypto-profiles too.'),
    );
  }
  return { 'ipsec crypto profile': name.text };
}

function readOwnIpsecProfile(profile: PanNode, end: EndBuilder, notes: Noted[]): void {
  const proposals = childProposalsOf(profile, notes);
  if (proposals.length) end.set('child-proposals', proposals, at(profile, 'esp', 'encryption')?.values[0]?.line ?? profile.line);
  const ah = at(profile, 'ah');
  const isAlone = !at(profile, 'esp');
  if (ah && isAlone) setAhAlone(end, ah.line);
  if (ah) notes.push(noted(ah.line, 'ah', isAlone ? ahAlone : 'AH encrypts nothing and is not compared: an SDDC takes ESP.'));
  const pfs = pfsOf(profile, notes);
  if (pfs) end.set('pfs', pfs.groups, pfs.line);
  const lifetime = lifetimeOf(profile);
  if (lifetime) end.set('child-lifetime', lifetime.value, lifetime.line);
  const lifesize = lifesizeOf(profile);
  if (lifesize) end.set('child-kilobytes', lifesize.value, lifesize.line);
}

function suffixOf(proxy: PanNode, side: 'local' | 'remote'): string {
  const number = saidAt(proxy, 'protocol', 'number');
  if (number) return `[${number.text}]`;
  for (const name of ['tcp', 'udp']) {
    if (!at(proxy, 'protocol', name)) continue;
    const port = saidAt(proxy, 'protocol', name, `${side}-port`)?.text ?? '0';
    return port === '0' ? `[${name}]` : `[${name}/${port}]`;
  }
  return '';
}

const everything: SelectorPair = { local: ['0.0.0.0/0'], remote: ['0.0.0.0/0'] };

function readSelectors(tunnel: PanNode, end: EndBuilder, context: PanContext): void {
  // With keys by hand, or as a satellite, it asks for nothing by IKE.
  if (!tunnel.kids.has('auto-key')) return;
  const proxies = ['proxy-id', 'proxy-id-v6'].flatMap((kind) =>
    entriesAt(tunnel, 'auto-key', kind).map(([name, proxy]) => ({ name, proxy, all: kind === 'proxy-id' ? '0.0.0.0/0' : '::/0' })),
  );
  const pairs = proxies.map(({ name, proxy, all }): SelectorPair | null => {
    const side = (which: 'local' | 'remote'): string | null => {
      const one = saidAt(proxy, which);
      const network = one ? networkOf(resolved(context, one.text)) : all;
      if (one && !network) context.notes.push(noted(one.line, `proxy-id ${name} ${which} ${one.text}`, missing(one.text)));
      return network && network + suffixOf(proxy, which);
    };
    const [local, remote] = [side('local'), side('remote')];
    return local && remote ? { local: [local], remote: [remote] } : null;
  });
  // What one of them does not say leaves open what the tunnel carries; without any it asks for everything.
  const known = proxies.length ? pairs.flatMap((pair) => pair ?? []) : [everything];
  if (proxies.length === 0 || known.length === pairs.length) end.set('selectors', known, proxies[0]?.proxy.line ?? tunnel.line);
}

function readReplay(tunnel: PanNode, end: EndBuilder): void {
  const replay = saidAt(tunnel, 'anti-replay');
  const packets = saidAt(tunnel, 'anti-replay-window');
  if (replay && !yes(replay)) end.set('replay-window', 0, replay.line);
  else if (packets && /^\d{1,5}$/.test(packets.text)) end.set('replay-window', Number(packets.text), packets.line);
}

/** The gateway goes on without its tunnel: whether IKE comes up is not known, and no ESP is offered. */
function shutTunnel(end: EndBuilder, line: number, notes: Noted[]): void {
  end.set('child-proposals', [], line);
  notes.push(
    noted(line, 'disabled yes', 'The IPsec tunnel is disabled, and its IKE gateway is not: nothing goes through it until it is enabled.'),
  );
}

/** Takes what an IPsec tunnel sets beside its gateway; gives the names of what was read. */
export function readTunnelSettings(tunnel: PanNode, end: EndBuilder, context: PanContext): Called {
  const profile = readIpsecProfile(tunnel, end, context);
  readSelectors(tunnel, end, context);
  readReplay(tunnel, end);
  const mode = saidAt(tunnel, 'ipsec-mode');
  if (mode?.text === 'tunnel' || mode?.text === 'transport') end.set('encapsulation', mode.text, mode.line);
  const disabled = saidAt(tunnel, 'disabled');
  if (disabled && yes(disabled)) shutTunnel(end, disabled.line, context.notes);
  else if (disabled && !end.has('enabled')) end.set('enabled', true, disabled.line);
  // A tunnel monitor sends probes from the start, and those bring the tunnel up.
  const monitor = saidAt(tunnel, 'tunnel-monitor', 'enable');
  if (monitor && yes(monitor) && end.get('initiation') !== 'responds only') end.set('initiation', 'starts', monitor.line);
  const gre = saidAt(tunnel, 'enable-gre-encapsulation');
  if (gre && yes(gre))
    context.notes.push(noted(gre.line, 'enable-gre-encapsulation yes', 'GRE inside the tunnel: the other end needs it too.'));
  const probed = saidAt(tunnel, 'tunnel-monitor', 'destination-ip');
  return {
    ...profile,
    ...(probed && { 'monitored address': probed.text }),
    ...(disabled && yes(disabled) ? { 'ipsec tunnel is disabled': 'yes' } : {}),
  };
}

/** Takes what the tunnel interface sets. */
export function readUnit(name: string, end: EndBuilder, context: PanContext): void {
  const own = addressOf(name, context);
  if (own) end.set('vti-address', own.text.includes('/') ? own.text : `${own.text}/32`, own.line);
  const mtu = saidAt(context.network, 'interface', 'tunnel', 'units', name, 'mtu');
  const size = mtu && /^\d{1,5}$/.test(mtu.text) ? Number(mtu.text) : null;
  if (mtu && size !== null) end.set('mtu', size, mtu.line);
  const adjust = at(context.network, 'interface', 'tunnel', 'units', name, 'adjust-tcp-mss');
  const [isOn, less] = [saidAt(adjust, 'enable'), saidAt(adjust, 'ipv4-mss-adjustment')];
  // The segment is the MTU without this; where either is left to its default, nothing is said.
  if (isOn && yes(isOn) && size !== null && less && /^\d{1,5}$/.test(less.text)) end.set('mss', size - Number(less.text), less.line);
}
