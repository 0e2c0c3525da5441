import type { SelectorPair } from '../settings/end.ts';
import { mostRead, type Tunnel } from './bound-sessions.ts';
import type { Leaf } from './branch.ts';
import type { Called } from './format.ts';
import { ahAlone, leaveChildOpen, setAhAlone } from './child-groups.ts';
import { EndBuilder, unreadIdentity } from './format.ts';
import type { Remarks } from './remarks.ts';
import { readOutside } from './routeros-outside.ts';
import { readProposal, readSuite } from './routeros-suites.ts';
import type { Entry, RouterText } from './routeros-text.ts';
import { entryNamed, hostOf, idOf, isYes, property } from './routeros-words.ts';
import { hiddenKey, isMasked, shownKey } from './words-of-values.ts';

/** Every peer with its profile, identity, policies and proposal. */
export function readPeers(text: RouterText): readonly Tunnel[] {
  const peers = text.menus.get('ip ipsec peer') ?? [];
  const belongings = belongingsOf(text);
  const tunnels = peers.slice(0, mostRead).map((peer) => readPeer(peer, text, belongings));

  return [...tunnels, ...secured(text)];
}

function readPeer(peer: Entry, text: RouterText, { identities, policies }: Belongings): Tunnel {
  const { remarks } = text;
  const end = new EndBuilder();
  const name = property(peer, 'name')?.value;
  const address = property(peer, 'address');
  const disabled = property(peer, 'disabled');
  if (disabled) end.set('enabled', !isYes(disabled), disabled.line);
  readMode(peer, end, remarks);
  const host = address && hostOf(address.value);
  if (address && host) end.set('peer-address', /^(?:0\.0\.0\.0\/0|::\/0|::)$/.test(host) ? 'any' : host, address.line);
  const local = property(peer, 'local-address');
  if (local && local.value !== '0.0.0.0') end.set('local-address', local.value, local.line);
  for (const unused of [
    'port',
    'send-initial-contact',
    'comment',
    'policy-template-group',
    'generate-policy',
    'certificate',
    'remote-certificate',
  ])
    property(peer, unused);
  // Before 6.43 the peer itself has what the profile and the identity have since.
  readSuite(peer, end, remarks);
  readIdentity(peer, end, remarks);
  const own = name === undefined ? [] : (identities.get(name) ?? []);
  const identity = own.find((one) => !isYes(one.properties.get('disabled'))) ?? own[0];
  const unused = identity?.properties.get('disabled');
  if (unused && isYes(unused)) end.set('enabled', false, unused.line);
  if (identity) readIdentity(identity, end, remarks);
  else if (!property(peer, 'secret') && name !== undefined)
    remarks.add(
      peer.line,
      'No identity of this text names the peer, so its key and ids are not known: paste /ip ipsec export (with show-sensitive for the key).',
    );
  if (identity && !end.has('pre-shared-key') && end.get('auth-method') !== 'certificate')
    remarks.add(identity.line, 'Its key is left out of this export, so it can’t be compared: export with show-sensitive.');
  readProfile(peer, end, text);
  const mine = [...(policies.get(name ?? '') ?? []), ...(policies.get(`at ${host ?? ''}`) ?? [])];
  readPolicies(mine, end, text);
  readOutside(end, text);
  // What is switched off is not the peer itself.
  const elsewhere = end.get('enabled') === false && !isYes(disabled) ? { 'off by': 'another object' } : {};
  const label = name ?? property(peer, 'comment')?.value ?? host ?? 'peer';
  return {
    name: label,
    line: peer.line,
    end,
    networks: readInterface(host, end, text),
    called: { ...calledOf(peer, mine, host, text), ...elsewhere },
  };
}

const isActive = ({ properties }: Entry): boolean =>
  !isYes(properties.get('disabled')) && !/^(?:none|discard)$/.test(properties.get('action')?.value ?? '');

/** The objects that a peer stands in; before 6.43 it has its profile in itself. */
function calledOf(peer: Entry, policies: readonly Entry[], host: string | undefined, { menus }: RouterText): Called {
  const of = (entry: Entry | undefined, name: string): string | undefined => entry?.properties.get(name)?.value;
  const active = policies.find(isActive) ?? policies[0];
  const own = tunnelTo(host, menus);
  const names: Readonly<Record<string, string | undefined>> = {
    peer: of(peer, 'name'),
    'peer address': of(peer, 'name') === undefined ? of(peer, 'address') : undefined,
    profile: of(peer, 'name') === undefined ? undefined : (of(peer, 'profile') ?? 'default'),
    proposal: active && (of(active, 'proposal') ?? 'default'),
    interface: of(own, 'name'),
    'interface menu': own?.menu,
  };
  return Object.fromEntries(
    Object.entries(names).flatMap(([kind, name]): [string, string][] => (name === undefined ? [] : [[kind, name]])),
  );
}

const modes = { main: [1], aggressive: [1], ike2: [2] } as const;

function readMode(peer: Entry, end: EndBuilder, remarks: Remarks): void {
  const mode = property(peer, 'exchange-mode');
  if (mode && mode.value in modes) {
    end.set('ike-version', modes[mode.value as keyof typeof modes], mode.line);
    if (mode.value !== 'ike2') end.set('ike-mode', mode.value === 'main' ? 'main' : 'aggressive', mode.line);
  } else if (mode)
    remarks.add(mode.line, `The exchange mode ${mode.value.slice(0, 40)} is none of main, aggressive and ike2, so it was not compared.`);
  const passive = property(peer, 'passive');
  if (passive) end.set('initiation', passive.value === 'yes' ? 'responds only' : 'starts', passive.line);
}

function readIdentity(entry: Entry, end: EndBuilder, remarks: Remarks): void {
  const method = property(entry, 'auth-method');
  if (method) end.set('auth-method', /^pre-shared-key/.test(method.value) ? 'pre-shared key' : 'certificate', method.line);
  const secret = property(entry, 'secret');
  remarks.hide(secret?.value ?? '');
  if (secret && isMasked(secret.value)) remarks.add(secret.line, hiddenKey);
  if (secret) end.set('pre-shared-key', shownKey(secret.value), secret.line);
  for (const [name, id] of [
    ['my-id', 'local-id'],
    ['remote-id', 'peer-id'],
  ] as const) {
    const leaf = property(entry, name);
    const identity = leaf && idOf(leaf.value);
    if (leaf && identity) end.set(id, identity, leaf.line);
    else if (leaf && leaf.value !== 'auto') {
      end.set(id, unreadIdentity, leaf.line);
      remarks.add(leaf.line, `RouterOS knows auto, address:, fqdn:, user-fqdn:, key-id: and dn: in ${name}.`);
    }
  }
  const older = property(entry, 'my-id-user-fqdn');
  if (older?.value) end.set('local-id', { type: 'email', value: older.value }, older.line);
  for (const unused of [
    'peer',
    'comment',
    'disabled',
    'generate-policy',
    'policy-template-group',
    'certificate',
    'remote-certificate',
    'notrack-chain',
    'match-by',
    'username',
    'password',
    'key',
    'remote-key',
    'mode-config',
    'my-id-user-fqdn',
  ])
    property(entry, unused);
  if (property(entry, 'password')) remarks.hide(property(entry, 'password')?.value ?? '');
}

function readProfile(peer: Entry, end: EndBuilder, { menus, remarks }: RouterText): void {
  const named = property(peer, 'profile');
  const all = [...(menus.get('ip ipsec profile') ?? []), ...(menus.get('ip ipsec peer profile') ?? [])];
  const profile = entryNamed(all, named?.value ?? 'default');
  // Before 6.43 there are no profiles.
  if (profile) readSuite(profile, end, remarks);
  else if (named && named.value !== 'default') {
    end.set('ike-proposals', [], named.line);
    remarks.add(named.line, `The profile ${named.value.slice(0, 60)} is not in this text: paste /ip ipsec profile export as well.`);
  }
}

/** What belongs to a peer, by its name, or before 6.43 by its address. */
interface Belongings {
  readonly identities: ReadonlyMap<string, readonly Entry[]>;
  readonly policies: ReadonlyMap<string, readonly Entry[]>;
}

function belongingsOf({ menus }: RouterText): Belongings {
  const policies = (menus.get('ip ipsec policy') ?? []).filter(({ properties }) => !isYes(properties.get('template')));
  return {
    identities: byKey(menus.get('ip ipsec identity') ?? [], ({ properties }) => [properties.get('peer')?.value ?? '']),
    policies: byKey(
      policies,
      ({ properties }) => properties.get('peer')?.value.split(',') ?? [`at ${hostOf(properties.get('sa-dst-address')?.value ?? '')}`],
    ),
  };
}

function byKey(entries: readonly Entry[], keys: (entry: Entry) => readonly string[]): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const key of keys(entry)) {
      const all = found.get(key) ?? [];
      all.push(entry);
      found.set(key, all);
    }
  return found;
}

function readPolicies(policies: readonly Entry[], end: EndBuilder, { menus, remarks }: RouterText): void {
  const active = policies.filter(isActive);
  for (const policy of policies) {
    if (active.includes(policy)) continue;
    remarks.add(
      policy.line,
      `This policy is ${isYes(property(policy, 'disabled')) ? 'disabled' : 'no encryption'}, so it makes no child SA.`,
    );
    pairOf(policy);
    readRest(policy, policy, remarks);
  }
  const none = active.length ? undefined : (property(policies[0], 'disabled') ?? property(policies[0], 'action'));
  if (none) end.set('enabled', false, none.line);
  // One that does nothing says all the same how it would.
  const used = active.length ? active : policies.slice(0, 1);
  const pairs = used.flatMap((policy) => pairOf(policy) ?? []);
  const [first] = used;
  if (!first) return;
  if (pairs.length) end.set('selectors', pairs, property(first, 'dst-address')?.line ?? first.line);
  const own = property(first, 'sa-src-address');
  if (own && own.value !== '0.0.0.0' && own.value !== '::' && !end.has('local-address')) end.set('local-address', own.value, own.line);
  const tunnel = property(first, 'tunnel');
  // An export leaves out tunnel=no, which holds without a word of it.
  end.set('encapsulation', isYes(tunnel) ? 'tunnel' : 'transport', tunnel?.line ?? first.line);
  const protocols = property(first, 'ipsec-protocols');
  const isAh = protocols !== undefined && protocols.value !== 'esp';
  if (isAh) remarks.add(protocols.line, ahAlone);
  for (const policy of used) readRest(policy, first, remarks);
  const named = property(first, 'proposal');
  const proposal = entryNamed(menus.get('ip ipsec proposal'), named?.value ?? 'default');
  const off = property(proposal, 'disabled');
  if (off && isYes(off)) end.set('enabled', false, off.line);
  if (proposal) readProposal(proposal, end, remarks);
  else if (named && named.value !== 'default') {
    leaveChildOpen(end, named.line);
    remarks.add(named.line, `The proposal ${named.value.slice(0, 60)} is not in this text: paste /ip ipsec proposal export as well.`);
  }
  if (isAh) setAhAlone(end, protocols.line);
}

/** What else a policy says, beside its networks and beside the first one. */
function readRest(policy: Entry, first: Entry, remarks: Remarks): void {
  for (const unused of ['action', 'level', 'comment', 'peer', 'group', 'template', 'place-before', 'ipsec-protocols', 'tunnel', 'priority'])
    property(policy, unused);
  for (const unused of ['sa-src-address', 'sa-dst-address', 'disabled', 'src-port', 'dst-port', 'protocol', 'proposal'])
    property(policy, unused);
  const [own, shared] = [property(policy, 'proposal'), property(first, 'proposal')];
  if (own && own.value !== (shared?.value ?? 'default'))
    remarks.add(own.line, 'This policy has another proposal than the first one of the peer, which alone was compared.');
}

/** A policy is one child SA. */
function pairOf(policy: Entry): SelectorPair | null {
  const [source, destination] = [property(policy, 'src-address'), property(policy, 'dst-address')];
  if (!source || !destination) return null;
  const protocol = property(policy, 'protocol')?.value ?? 'all';
  const of = (address: Leaf, port: string): string => {
    const number = property(policy, port)?.value ?? 'any';
    const network = address.value.includes('/') ? address.value : `${address.value}/${address.value.includes(':') ? 128 : 32}`;
    return protocol === 'all' ? network : `${network}[${protocol}${number === 'any' || number === '0' ? '' : `/${number}`}]`;
  };
  return { local: [of(source, 'src-port')], remote: [of(destination, 'dst-port')] };
}

const tunnels = ['interface gre', 'interface ipip', 'interface gre6', 'interface eoip'];

const tunnelTo = (host: string | undefined, menus: RouterText['menus']): Entry | undefined =>
  tunnels.flatMap((menu) => menus.get(menu) ?? []).find((one) => host && one.properties.get('remote-address')?.value === host);

/** A tunnel interface to the peer, inside of IPsec; what is reached through it is returned. */
function readInterface(host: string | undefined, end: EndBuilder, text: RouterText): readonly string[] {
  const { menus, remarks } = text;
  const own = tunnelTo(host, menus);
  const name = own?.properties.get('name')?.value;
  readMss(name, end, text);
  if (!own || name === undefined) return [];
  const mtu = property(own, 'mtu');
  if (mtu && /^\d{1,5}$/.test(mtu.value)) end.set('mtu', Number(mtu.value), mtu.line);
  if (isYes(property(own, 'disabled'))) end.set('enabled', false, own.line);
  const addresses = [...(menus.get('ip address') ?? []), ...(menus.get('ipv6 address') ?? [])].filter(
    (one) => one.properties.get('interface')?.value === name,
  );
  const address = property(addresses[0], 'address');
  if (address) end.set('vti-address', address.value, address.line);
  else remarks.add(own.line, 'The address of this interface is not in this text: paste /ip address export as well.');
  const routes = (menus.get('ip route') ?? []).filter((one) => one.properties.get('gateway')?.value === name);
  return [...addresses.flatMap((one) => one.properties.get('address')?.value ?? []), ...routes.flatMap((one) => hostRoute(one))];
}

const hostRoute = (route: Entry): readonly string[] => {
  const network = route.properties.get('dst-address')?.value ?? '';
  return /\/(?:32|128)$/.test(network) ? [network] : [];
};

/** The clamp of the mangle rules that catch this VPN's traffic. */
function readMss(name: string | undefined, end: EndBuilder, { menus }: RouterText): void {
  const remote = end.get('selectors')?.flatMap((pair) => pair.remote) ?? [];
  const rules = (menus.get('ip firewall mangle') ?? []).filter((rule) => {
    const of = (key: string): string | undefined => rule.properties.get(key)?.value;
    if (of('action') !== 'change-mss' || isYes(rule.properties.get('disabled'))) return false;
    const [out, destination] = [of('out-interface'), of('dst-address')];
    if (out !== undefined) return out === name;
    return destination === undefined
      ? of('src-address') === undefined || remote.includes(of('src-address') ?? '')
      : remote.includes(destination);
  });
  const mss = property(rules[0], 'new-mss');
  if (mss && /^\d{1,5}$/.test(mss.value)) end.set('mss', Number(mss.value), mss.line);
}

/** Tunnel interfaces with `ipsec-secret`: RouterOS makes a peer of each by itself, IKEv1 in main mode, in transport mode. */
function secured(text: RouterText): readonly Tunnel[] {
  return tunnels
    .flatMap((menu) => text.menus.get(menu) ?? [])
    .filter(({ properties }) => properties.has('ipsec-secret'))
    .slice(0, mostRead)
    .flatMap((one) => {
      const secret = property(one, 'ipsec-secret');
      const remote = property(one, 'remote-address');
      if (!secret || !remote) return [];
      text.remarks.hide(secret.value);
      const end = new EndBuilder().set('peer-address', remote.value, remote.line).set('encapsulation', 'transport', secret.line);
      end.set('pre-shared-key', shownKey(secret.value), secret.line);
      const own = property(one, 'local-address');
      if (own) end.set('local-address', own.value, own.line);
      const name = one.properties.get('name')?.value ?? remote.value;
      return [{ name, line: one.line, end, networks: readInterface(remote.value, end, text) }];
    });
}
