import type { End } from '../settings/end.ts';
import { leaveChildOpen } from './child-groups.ts';
import { boundSessions, mostRead, type Tunnel } from './bound-sessions.ts';
import type { Branch } from './branch.ts';
import { EndBuilder, type Called, type Configuration, type Format, type Noted } from './format.ts';
import { readSessions, type JunosSession } from './junos-bgp.ts';
import { readGateway } from './junos-gateway.ts';
import { applyGroups } from './junos-groups.ts';
import { junosLine } from './junos-lines.ts';
import { groupsOfPfs, namedProposals } from './junos-proposals.ts';
import { RemarksOf, remarkOf } from './junos-remarks.ts';
import { readSelectors } from './junos-selectors.ts';
import { pathOfInterface, reach, readShut, zoneWithoutIke } from './junos-shut.ts';
import { readPaths } from './path-text.ts';
import type { Dialect } from './path-words.ts';
import type { Remarks } from './remarks.ts';
import { remarkUnread } from './unread.ts';

const dialect: Dialect = {
  semicolons: true,
  apostrophes: false,
  kept: [
    ['version'],
    ['groups'],
    ['apply-groups'],
    ['security', 'ike'],
    ['security', 'ipsec'],
    ['security', 'flow', 'tcp-mss'],
    ['security', 'policies', 'from-zone'],
    ['security', 'address-book'],
    ['security', 'zones', 'security-zone', '*', 'address-book'],
    ['security', 'zones', 'security-zone', '*', 'interfaces'],
    ['security', 'zones', 'security-zone', '*', 'host-inbound-traffic'],
    ['interfaces', '*', 'disable'],
    ['interfaces', '*', 'unit', '*', 'disable'],
    ['interfaces', '*', 'unit', '*', 'family', 'inet'],
    ['interfaces', '*', 'unit', '*', 'family', 'inet6', 'address'],
    ['policy-options'],
    ['protocols', 'bgp'],
    ['routing-options'],
    ['routing-instances'],
  ],
  leaves: new Set(
    (
      'authentication-method dh-group authentication-algorithm encryption-algorithm lifetime-seconds lifetime-kilobytes protocol mode ' +
      'proposals proposal-set pre-shared-key ike-policy external-interface local-address version interval threshold bind-interface ' +
      'establish-tunnels gateway ipsec-policy local-ip remote-ip local remote peer-as local-as hold-time authentication-key type import export ' +
      'address source-address destination-address'
    ).split(' '),
  ),
  beside: new Set(
    'application dynamic dead-peer-detection local-identity remote-identity no-nat-traversal perfect-forward-secrecy passive multihop family neighbor'.split(
      ' ',
    ),
  ),
  // `interfaces st0.1` is its unit 1.
  meant: ([first = '', name = '', ...rest]) => {
    const [, port, unit] = first === 'interfaces' ? (/^([a-z][^.]*)\.(\d{1,10})$/.exec(name) ?? []) : [];
    return port && unit ? [first, port, 'unit', unit, ...rest] : [first, name, ...rest].filter(Boolean);
  },
  inside: {
    ike: ['security'],
    ipsec: ['security'],
    gateway: ['security', 'ike'],
    vpn: ['security', 'ipsec'],
    st0: ['interfaces'],
    bgp: ['protocols'],
    'policy-statement': ['policy-options'],
  },
};

/** Junos of SRX firewalls, as `set` lines and in braces. */
export const junos: Format = { format: 'Junos', read, lineFor: junosLine };

function read(text: string): Configuration {
  const { root, remarks } = readPaths(text, dialect);
  applyGroups(root);
  const tunnels = vpnsOf(root, remarks);
  const instances = root.find('routing-instances')?.all() ?? [];
  const sessions = [root, ...instances].flatMap((place) => readSessions(place, root, remarks)).slice(0, mostRead);
  const bound = boundSessions(tunnels, sessions, ({ line, neighbor }) =>
    remarks.add(line, `The tunnel that ${neighbor} is reached through has a session already; this one was not compared.`),
  );
  const taken = bound.map(({ end }) => sessions.find((one) => isOf(one, end)));
  const vpns = bound.map((vpn, at) => ({ ...vpn, called: { ...tunnels[at]?.called, ...taken[at]?.called } }));
  remarkOf(
    vpns.map(({ name }, at) => ({ name, said: [...(tunnels[at]?.said ?? []), ...(taken[at]?.said ?? [])] })),
    remarks,
  );
  const groups = taken.flatMap((session) => session?.group ?? []);
  remarkUnknown(root, groups, vpns.length, remarks);
  return { format: 'Junos', release: root.find('version')?.all()[0]?.word ?? null, vpns, notes: remarks.all() };
}

/** The session whose neighbor a VPN got. */
const isOf = ({ neighbor, end: own }: JunosSession, end: End): boolean =>
  end['bgp-neighbor']?.value === neighbor && end['bgp-neighbor'].line === own.end()['bgp-neighbor']?.line;

/** A VPN while it is read, with the names of its objects and what was remarked of it. */
interface JunosTunnel extends Tunnel {
  readonly called: Called;
  readonly said: readonly Noted[];
}

/** Every VPN, and gateways where no VPN is in the text. */
function vpnsOf(root: Branch, whole: Remarks): readonly JunosTunnel[] {
  const vpns = root.find('security', 'ipsec', 'vpn')?.all() ?? [];
  if (vpns.length) return vpns.slice(0, mostRead).map((vpn) => readVpn(vpn, root, whole));
  return (root.find('security', 'ike', 'gateway')?.all() ?? []).slice(0, mostRead).map((gateway) => {
    const end = new EndBuilder();
    const remarks = new RemarksOf(whole);
    gateway.known = true;
    const called = { ...readGateway(gateway, root, end, remarks), ...readShut(root, pathsOf(gateway), end) };
    remarks.add(gateway.line, 'No VPN of this text uses the gateway: paste show configuration security ipsec as well.');
    return { name: gateway.word, line: gateway.line, end, networks: [], called, said: remarks.said };
  });
}

const harmless = [
  'description',
  'df-bit',
  'copy-outer-dscp',
  'apply-groups',
  'passive-mode-tunneling',
  'tunnel-mtu',
  'udp-encapsulate',
  'multi-sa',
];

/** What a gateway stands on: itself, and the interface that it leaves by. */
function pathsOf(gateway: Branch | undefined): readonly (readonly string[])[] {
  const outside = gateway?.value('external-interface');
  return gateway ? [['security', 'ike', 'gateway', gateway.word], ...(outside ? [pathOfInterface(outside.value)] : [])] : [];
}

function readVpn(vpn: Branch, root: Branch, whole: Remarks): JunosTunnel {
  const end = new EndBuilder();
  const remarks = new RemarksOf(whole);
  vpn.known = true;
  vpn.pass(...harmless);
  const name = vpn.value('ike', 'gateway');
  const gateway = name && reach(root, 'security', 'ike', 'gateway', name.value);
  const gatewayCalled = gateway ? readGateway(gateway, root, end, remarks) : {};
  if (name && !gateway)
    remarks.add(name.line, `The gateway ${name.value} is not in this text: paste show configuration security ike as well.`);
  const childCalled = readChild(vpn, root, end, remarks);
  readSelectors(vpn, root, end, remarks);
  const manual = vpn.at('manual');
  if (manual) remarks.add(manual.latest, 'Its keys are set by hand: it does no IKE, so an SDDC can not be its peer.');
  vpn.pass('manual', 'vpn-monitor');
  const monitor = vpn.find('vpn-monitor');
  if (monitor)
    remarks.add(
      monitor.latest,
      'The VPN monitor pings through the tunnel: where the peer does not answer, the SRX takes a good tunnel down.',
    );
  const networks = readTunnel(vpn, root, end, remarks);
  const bound = vpn.value('bind-interface')?.value;
  const outside = gateway?.value('external-interface')?.value;
  const closed = outside === undefined ? null : zoneWithoutIke(root, outside);
  if (closed !== null) {
    end.set('enabled', 'in part', closed);
    remarks.add(closed, 'Its zone lets no IKE in: add host-inbound-traffic system-services ike, or what the peer starts is dropped.');
  }
  const paths = [['security', 'ipsec', 'vpn', vpn.word], ...pathsOf(gateway), ...(bound === undefined ? [] : [pathOfInterface(bound)])];
  const called = {
    vpn: vpn.word,
    ...(name && { 'ike gateway': name.value }),
    ...gatewayCalled,
    ...childCalled,
    ...(bound === undefined ? {} : { interface: bound }),
    ...readShut(root, paths, end),
  };
  return { name: vpn.word, line: vpn.line, end, networks, called, said: remarks.said };
}

const initiation = {
  immediately: 'starts',
  'on-traffic': 'on traffic',
  'responder-only': 'responds only',
  'responder-only-no-rekey': 'responds only',
} as const;

function readChild(vpn: Branch, root: Branch, end: EndBuilder, remarks: Remarks): Called {
  const starts = vpn.value('establish-tunnels');
  if (starts && starts.value in initiation) end.set('initiation', initiation[starts.value as keyof typeof initiation], starts.line);
  else if (starts) remarks.add(starts.line, `Junos knows ${Object.keys(initiation).join(', ')} here.`);
  const ike = vpn.at('ike');
  ike?.pass('idle-time', 'install-interval');
  const unchecked = ike?.at('no-anti-replay') ?? vpn.at('no-anti-replay');
  if (unchecked) end.set('replay-window', 0, unchecked.latest);
  const width = ike?.value('anti-replay-window-size') ?? vpn.value('anti-replay-window-size');
  if (width && /^\d{1,6}$/.test(width.value)) end.set('replay-window', Number(width.value), width.line);
  const name = ike?.value('ipsec-policy');
  const policy = name && root.at('security', 'ipsec', 'policy', name.value);
  if (name && !policy) {
    leaveChildOpen(end, name.line);
    remarks.add(name.line, `The policy ${name.value} is not in this text: paste show configuration security ipsec as well.`);
  }
  const named = policy ? readPolicy(policy, root, end, remarks) : {};
  return { ...(name && { 'ipsec policy': name.value }), ...named };
}

function readPolicy(policy: Branch, root: Branch, end: EndBuilder, remarks: Remarks): Called {
  policy.pass('description', 'apply-groups');
  const pfs = groupsOfPfs(policy, remarks);
  if (pfs) end.set('pfs', pfs.value, pfs.line);
  const named = namedProposals(policy, 'ipsec', root, remarks);
  if (!named) return {};
  const { proposals, lifetime, kilobytes, called } = named;
  if (proposals) end.set('child-proposals', proposals, named.line);
  if (lifetime && /^\d{1,9}$/.test(lifetime.value)) end.set('child-lifetime', Number(lifetime.value), lifetime.line);
  if (kilobytes && /^\d{1,12}$/.test(kilobytes.value)) end.set('child-kilobytes', Number(kilobytes.value), kilobytes.line);
  return called;
}

/** The st0 interface; what is reached through it is returned. */
function readTunnel(vpn: Branch, root: Branch, end: EndBuilder, remarks: Remarks): readonly string[] {
  readMss(root, end);
  const bound = vpn.value('bind-interface');
  if (!bound) return [];
  const [port = '', number = '0'] = bound.value.split('.');
  const unit = root.find('interfaces', port, 'unit', number);
  if (!unit) {
    remarks.add(bound.line, `The interface ${bound.value} is not in this text: paste show configuration interfaces ${port} as well.`);
    return [...routesInto(bound.value, root)];
  }
  const inet = unit.find('family', 'inet');
  const addresses = [...(inet?.find('address')?.all() ?? []), ...(unit.find('family', 'inet6', 'address')?.all() ?? [])];
  const [address] = addresses.filter(({ inactive }) => !inactive);
  if (address) end.set('vti-address', address.word, address.latest);
  const mtu = inet?.value('mtu');
  if (mtu && /^\d{1,5}$/.test(mtu.value)) end.set('mtu', Number(mtu.value), mtu.line);
  return [...addresses.map(({ word }) => word), ...routesInto(bound.value, root)];
}

/** Single hosts that static routes lead into a tunnel: a neighbor may be one of them. */
function routesInto(name: string, root: Branch): readonly string[] {
  const places = [root, ...(root.find('routing-instances')?.all() ?? [])];
  return places.flatMap((place) =>
    (place.find('routing-options', 'static', 'route')?.all() ?? []).flatMap((route) =>
      /\/(?:32|128)$/.test(route.word) && (route.find('next-hop', name) ?? route.find('qualified-next-hop', name)) ? [route.word] : [],
    ),
  );
}

function readMss(root: Branch, end: EndBuilder): void {
  const clamp = root.find('security', 'flow', 'tcp-mss');
  const own = clamp?.find('ipsec-vpn');
  const mss = own?.value('mss') ?? clamp?.value('all-tcp', 'mss');
  if (mss && /^\d{1,5}$/.test(mss.value)) end.set('mss', Number(mss.value), mss.line);
}

/** What stands in the sections of VPNs and was not asked for. */
function remarkUnknown(root: Branch, groups: readonly Branch[], vpns: number, remarks: Remarks): void {
  const used = [
    ...['proposal', 'policy', 'gateway'].flatMap((word) => root.find('security', 'ike', word)?.all() ?? []),
    ...['proposal', 'policy', 'vpn'].flatMap((word) => root.find('security', 'ipsec', word)?.all() ?? []),
    ...groups,
  ];
  // Of several VPNs it says which object it is about.
  for (const branch of used) {
    const own = new RemarksOf(remarks);
    remarkUnread([branch], own);
    for (const { line, why } of own.said) remarks.add(line, vpns > 1 ? `${branch.word.slice(0, 40)}: ${why}` : why);
  }
  for (const word of ['ike', 'ipsec'])
    for (const branch of root.find('security', word)?.all() ?? [])
      if (!sections.has(branch.word))
        remarks.add(branch.latest, `No section of security ${word} has the name ${branch.word.slice(0, 40)}: Junos refuses it.`);
}

const sections = new Set([
  ...['proposal', 'policy', 'gateway', 'vpn', 'traceoptions', 'respond-bad-spi', 'vpn-monitor-options', 'internal', 'security-association'],
  ...[
    'anti-replay-window-size',
    'apply-groups',
    'session',
    'blocklist',
    'tunnel-events',
    'power-mode',
    'key-distribution',
    'ha-link-encryption',
  ],
]);
