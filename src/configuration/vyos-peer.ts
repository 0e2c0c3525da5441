import type { SelectorPair } from '../settings/end.ts';
import { Key } from '../settings/key.ts';
import type { Tunnel } from './bound-sessions.ts';
import type { Branch, Leaf } from './branch.ts';
import type { Called } from './format.ts';
import { EndBuilder } from './format.ts';
import type { Remarks } from './remarks.ts';
import { charonRate } from './shared-secrets.ts';
import { charonIdentity } from './charon-words.ts';
import { isIp, isPrefix } from './subnet.ts';
import { isStripped } from './vyos-stripped.ts';
import { readEspGroup, readIkeGroup, seconds } from './vyos-groups.ts';
import { hiddenKey, isMasked, shownKey } from './words-of-values.ts';

/** One site-to-site peer with its groups, tunnels and VTI. */
export function readPeer(peer: Branch, root: Branch, remarks: Remarks): Tunnel {
  const end = new EndBuilder();
  peer.known = true;
  peer.pass('description', 'dhcp-interface', 'ikev2-reauth', 'replay-window', 'virtual-address');
  if (peer.at('disable') ?? (peer.inactive || undefined)) end.set('enabled', false, peer.find('disable')?.latest ?? peer.latest);
  readAddresses(peer, end, remarks);
  readAuthentication(peer, root, end, remarks);
  readStart(peer, end, remarks);
  seconds(peer.value('replay-window'), 'replay-window', end, remarks);
  const ike = groupOf(peer.value('ike-group'), 'ike-group', root, remarks);
  if (ike) readIkeGroup(ike, end, remarks);
  const [espGroup, ...others] = espGroups(peer);
  for (const { line, value } of others)
    remarks.add(
      line,
      `Its tunnels have several ESP groups: ${espGroup?.value.slice(0, 60) ?? ''} was compared, ${value.slice(0, 60)} was not.`,
    );
  const esp = groupOf(espGroup, 'esp-group', root, remarks);
  if (esp) readEspGroup(esp, ike, end, remarks);
  readSelectors(peer, root, end, remarks);
  return { name: peer.word, line: peer.line, end, networks: readVti(peer, root, end, remarks), called: calledOf(peer, root) };
}

/** The objects that a peer stands in. */
function calledOf(peer: Branch, root: Branch): Called {
  const names = { 'ike group': peer.value('ike-group'), 'esp group': espGroups(peer)[0], vti: peer.value('vti', 'bind') };
  const read = Object.entries(names).flatMap(([kind, leaf]): (readonly [string, string])[] => (leaf ? [[kind, leaf.value]] : []));
  const bound = names.vti?.value;
  const off = {
    ...(peer.find('disable') && { 'disabled peer': peer.word }),
    ...(bound !== undefined && root.find('interfaces', 'vti', bound, 'disable') && { 'disabled vti': bound }),
  };
  return { peer: peer.word, ...Object.fromEntries(read), ...off };
}

function readAddresses(peer: Branch, end: EndBuilder, remarks: Remarks): void {
  const own = peer.value('local-address') ?? peer.value('local-ip');
  if (own) end.set('local-address', own.value, own.line);
  const [given, ...more] = peer.values('remote-address');
  for (const other of more) remarks.add(other.line, `Several addresses of the peer: ${given?.value ?? ''} was compared, this one was not.`);
  // Before 1.4 the peer's name is its address.
  const isPlace = isIp(peer.word) || isStripped(peer.word) || /\.[a-z]/i.test(peer.word);
  const named = /^(?:any$|@)/.test(peer.word) ? 'any' : isPlace ? peer.word : undefined;
  const address = given ?? (named === undefined ? undefined : { value: named, line: peer.line });
  if (!address) return;
  end.set('peer-address', /^(?:0\.0\.0\.0|::|any)$/.test(address.value) ? 'any' : address.value, address.line);
  if (peer.word.startsWith('@')) end.set('peer-id', charonIdentity(peer.word), peer.line);
}

function readAuthentication(peer: Branch, root: Branch, end: EndBuilder, remarks: Remarks): void {
  const auth = peer.at('authentication');
  if (!auth) return;
  auth.pass('x509', 'rsa', 'rsa-key-name', 'use-x509-id', 'ppk');
  const mode = auth.value('mode');
  if (mode) end.set('auth-method', mode.value === 'pre-shared-secret' ? 'pre-shared key' : 'certificate', mode.line);
  const own = auth.value('local-id') ?? auth.value('id');
  if (own) end.set('local-id', charonIdentity(own.value), own.line);
  const other = auth.value('remote-id');
  if (other) end.set('peer-id', charonIdentity(other.value), other.line);
  const [key, encrypted] = [auth.value('pre-shared-secret'), auth.value('encrypted-pre-shared-secret')];
  if (key) setKey(key, end, remarks);
  else if (encrypted) setHidden(encrypted, end, remarks);
  else if (mode?.value === 'pre-shared-secret') sharedKey(peer, root, end, remarks);
}

function setKey({ value, line }: Leaf, end: EndBuilder, remarks: Remarks): void {
  remarks.hide(value);
  if (isMasked(value)) remarks.add(line, hiddenKey);
  end.set('pre-shared-key', shownKey(value), line);
}

/** A key that stands there encrypted. */
function setHidden({ value, line }: Leaf, end: EndBuilder, remarks: Remarks): void {
  remarks.hide(value);
  remarks.add(line, hiddenKey);
  end.set('pre-shared-key', Key.hidden(), line);
}

/** Since 1.4 keys stand apart, each with the identities that it is for. */
function sharedKey(peer: Branch, root: Branch, end: EndBuilder, remarks: Remarks): void {
  const keys = root.each('vpn', 'ipsec', 'authentication', 'psk');
  if (keys.length === 0) {
    remarks.add(peer.line, 'Its key is not in this text: paste vpn ipsec authentication as well.');
    return;
  }
  const rated = keys.map((key) => ({ key, fits: fitting(key, end) })).sort((one, other) => other.fits - one.fits);
  const best = rated[0];
  if (!best || best.fits === 0) {
    remarks.add(
      peer.line,
      'No psk of this text has an id of this peer or of this end: charon finds no shared key then. Give its psk both ids.',
    );
    return;
  }
  best.key.pass('id', 'dhcp-interface', 'description');
  const encoded = best.key.value('secret-type');
  const secret = best.key.value('secret');
  const encrypted = best.key.value('encrypted-secret');
  if (encrypted) setHidden(encrypted, end, remarks);
  else if (secret && encoded && encoded.value !== 'plaintext') {
    remarks.hide(secret.value);
    remarks.add(encoded.line, `The key is written as ${encoded.value.slice(0, 20)}, so it was not compared.`);
    end.set('pre-shared-key', Key.hidden(), secret.line);
  } else if (secret) setKey(secret, end, remarks);
}

/** How well a key's identities fit a peer, as charon rates it: one of either end is enough. */
const fitting = (key: Branch, end: EndBuilder): number =>
  charonRate(end, { owners: key.values('id').map(({ value }) => charonIdentity(value)) });

const starts = { initiate: 'starts', respond: 'on traffic', trap: 'on traffic', none: 'responds only' } as const;

function readStart(peer: Branch, end: EndBuilder, remarks: Remarks): void {
  const type = peer.value('connection-type');
  if (type && type.value in starts) end.set('initiation', starts[type.value as keyof typeof starts], type.line);
  else if (type) remarks.add(type.line, 'VyOS knows initiate, respond (newer: trap) and none here.');
  const forced = peer.at('force-udp-encapsulation');
  const old = peer.value('force-encapsulation');
  if (forced) end.set('nat-traversal', 'always', forced.latest);
  else if (old?.value === 'enable') end.set('nat-traversal', 'always', old.line);
}

/** The ESP groups of the VTI, of the tunnels, or of the peer: each once, the one that is compared first. */
function espGroups(peer: Branch): readonly Leaf[] {
  const shared = peer.value('default-esp-group');
  const tunnels = tunnelsOf(peer).map((tunnel) => tunnel.value('esp-group') ?? shared);
  const own = peer.value('vti', 'esp-group');
  const groups = (own ? [own] : tunnels.length ? tunnels : [shared]).flatMap((leaf) => leaf ?? []);
  return groups.filter(({ value }, at) => groups.findIndex((other) => other.value === value) === at);
}

/** Those that are not disabled. */
function tunnelsOf(peer: Branch): readonly Branch[] {
  const tunnels = peer.each('tunnel');
  const off = tunnels.filter((tunnel) => tunnel.find('disable'));
  for (const tunnel of off) tunnel.whole = true;
  return tunnels.filter((tunnel) => !off.includes(tunnel));
}

function groupOf(name: Leaf | undefined, kind: 'ike-group' | 'esp-group', root: Branch, remarks: Remarks): Branch | undefined {
  const found = name && root.at('vpn', 'ipsec', kind, name.value);
  if (name && !found)
    remarks.add(name.line, `The ${kind} ${name.value.slice(0, 60)} is not in this text: paste vpn ipsec ${kind} as well.`);
  return found;
}

function readSelectors(peer: Branch, root: Branch, end: EndBuilder, remarks: Remarks): void {
  const tunnels = tunnelsOf(peer);
  const pairs = tunnels.flatMap((tunnel) => ofTunnel(tunnel, remarks));
  const first = tunnels[0];
  if (pairs.length && first) {
    end.set('selectors', pairs, first.line);
    return;
  }
  const bound = peer.value('vti', 'bind');
  if (!bound) return;
  const chosen = peer.at('vti', 'traffic-selector');
  const of = (side: string): readonly string[] => chosen?.values(side, 'prefix').map(({ value }) => value) ?? [];
  // Since 1.4, which knows a peer by any name, a VTI carries IPv6 as well.
  const newer = root.find('vpn', 'ipsec', 'authentication', 'psk') !== undefined || !(isIp(peer.word) || isStripped(peer.word));
  const all = newer ? ['0.0.0.0/0', '::/0'] : ['0.0.0.0/0'];
  const [local, remote] = [of('local'), of('remote')];
  end.set('selectors', [{ local: local.length ? local : all, remote: remote.length ? remote : all }], chosen?.latest ?? bound.line);
}

function ofTunnel(tunnel: Branch, remarks: Remarks): readonly SelectorPair[] {
  tunnel.pass('allow-nat-networks', 'allow-public-networks', 'priority', 'passthrough', 'esp-group');
  const protocol = tunnel.value('protocol')?.value ?? '';
  const of = (side: string): readonly string[] => {
    const port = tunnel.value(side, 'port')?.value ?? '';
    const service = protocol || port ? `[${protocol}/${port}]`.replace('/]', ']') : '';
    return tunnel.values(side, 'prefix').flatMap(({ value, line }) => networks(value, line, remarks).map((one) => one + service));
  };
  const [local, remote] = [of('local'), of('remote')];
  return local.length && remote.length ? [{ local, remote }] : [];
}

function networks(text: string, line: number, remarks: Remarks): readonly string[] {
  if (text === 'any') return ['0.0.0.0/0', '::/0'];
  if (isPrefix(text) || isStripped(text)) return [text];
  if (isIp(text)) return [`${text}/${text.includes(':') ? 128 : 32}`];
  remarks.add(line, 'This is no network; one is written as 192.0.2.0/24.');
  return [];
}

/** The VTI; what is reached through it is returned. */
function readVti(peer: Branch, root: Branch, end: EndBuilder, remarks: Remarks): readonly string[] {
  const bound = peer.value('vti', 'bind');
  if (!bound) return [];
  const vti = root.find('interfaces', 'vti', bound.value);
  const routes = routesInto(bound.value, root);
  if (!vti) {
    remarks.add(bound.line, `The interface ${bound.value.slice(0, 40)} is not in this text: paste interfaces vti as well.`);
    return routes;
  }
  const addresses = vti.values('address');
  const [address] = addresses;
  if (address) end.set('vti-address', address.value, address.line);
  seconds(vti.value('mtu'), 'mtu', end, remarks);
  const mss = vti.value('ip', 'adjust-mss') ?? root.find('firewall')?.value('options', 'interface', bound.value, 'adjust-mss');
  if (mss?.value !== 'clamp-mss-to-pmtu') seconds(mss, 'mss', end, remarks);
  const shut = vti.find('disable');
  // IKE does without the interface; what goes through it does not.
  if (shut) end.set('bgp-enabled', false, shut.latest);
  return [...addresses.map(({ value }) => value), ...routes];
}

/** Single hosts that static routes lead into a VTI. */
function routesInto(name: string, root: Branch): readonly string[] {
  const place = root.find('protocols', 'static');
  const now = place?.find('route')?.all() ?? [];
  const before = place?.find('interface-route')?.all() ?? [];
  return [
    ...now.flatMap((route) => (route.find('interface', name) ? [route.word] : [])),
    ...before.flatMap((route) => (route.find('next-hop-interface', name) ? [route.word] : [])),
  ].filter((route) => /\/(?:32|128)$/.test(route));
}
