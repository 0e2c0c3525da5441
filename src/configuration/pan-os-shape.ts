/** What may stand below a name of PAN-OS: shared by the set commands, which need it to be read at all, and by XML. */
export type Shape =
  /** One word. */
  | { readonly kind: 'value' }
  /** Words, each of which adds to those before. */
  | { readonly kind: 'values' }
  /** Nothing. */
  | { readonly kind: 'flag' }
  /** Passed over, whatever it is. */
  | { readonly kind: 'rest' }
  /** Entries with names of their own. */
  | { readonly kind: 'each'; readonly entry: Shape }
  | {
      readonly kind: 'of';
      readonly of: Readonly<Record<string, Shape>>;
      /** One of them replaces the others. */
      readonly choice: boolean;
      /** Names that are not listed are passed over without a note. */
      readonly open: boolean;
    };

const value: Shape = { kind: 'value' };
const values: Shape = { kind: 'values' };
const flag: Shape = { kind: 'flag' };
const rest: Shape = { kind: 'rest' };
const each = (entry: Shape): Shape => ({ kind: 'each', entry });
const of = (named: Readonly<Record<string, Shape>>): Shape => ({ kind: 'of', of: named, choice: false, open: false });
const oneOf = (named: Readonly<Record<string, Shape>>): Shape => ({ kind: 'of', of: named, choice: true, open: false });
const open = (named: Readonly<Record<string, Shape>>): Shape => ({ kind: 'of', of: named, choice: false, open: true });

const namesOf = (shape: Shape): Readonly<Record<string, Shape>> => (shape.kind === 'of' ? shape.of : {});

const lifetime = oneOf({ seconds: value, minutes: value, hours: value, days: value });

const ikeProfile = of({ encryption: values, hash: values, 'dh-group': values, lifetime, 'authentication-multiple': value });

const ipsecProfile = of({
  esp: of({ encryption: values, authentication: values }),
  ah: of({ authentication: values }),
  'dh-group': value,
  lifetime,
  lifesize: oneOf({ kb: value, mb: value, gb: value, tb: value }),
});

const identity = of({ type: value, id: value, matching: value });
const dpd = of({ enable: value, interval: value, retry: value });

const gateway = of({
  authentication: oneOf({ 'pre-shared-key': of({ key: value }), certificate: rest }),
  comment: rest,
  disabled: value,
  ipv6: value,
  'local-address': of({ interface: value, ip: value, 'floating-ip': value }),
  'local-id': identity,
  'peer-address': oneOf({ ip: value, fqdn: value, dynamic: flag }),
  'peer-id': identity,
  protocol: of({
    version: value,
    ikev1: of({ dpd, 'exchange-mode': value, 'ike-crypto-profile': value }),
    ikev2: of({ dpd, 'ike-crypto-profile': value, 'require-cookie': value, 'pq-ppk': rest, 'pq-kem': rest }),
  }),
  'protocol-common': of({
    fragmentation: of({ enable: value }),
    'nat-traversal': of({ enable: value, 'keep-alive-interval': value, 'udp-checksum-enable': value }),
    'passive-mode': value,
  }),
});

const ports = of({ 'local-port': value, 'remote-port': value });
const proxyId = of({ local: value, remote: value, protocol: oneOf({ any: flag, number: value, tcp: ports, udp: ports }) });

const tunnel = of({
  'anti-replay': value,
  'anti-replay-window': value,
  'auto-key': of({
    'ike-gateway': each(of({})),
    'ipsec-crypto-profile': value,
    'proxy-id': each(proxyId),
    'proxy-id-v6': each(proxyId),
  }),
  'manual-key': rest,
  'global-protect-satellite': rest,
  comment: rest,
  'copy-tos': value,
  'copy-flow-label': value,
  disabled: value,
  'enable-gre-encapsulation': value,
  'ipsec-mode': value,
  ipv6: value,
  'tunnel-interface': value,
  'tunnel-monitor': of({ enable: value, 'destination-ip': value, 'tunnel-monitor-profile': value, 'proxy-id': value }),
});

const link = open({
  ip: each(of({})),
  mtu: value,
  'adjust-tcp-mss': of({ enable: value, 'ipv4-mss-adjustment': value, 'ipv6-mss-adjustment': value }),
});
const units = open({ units: each(link) });
const ethernet = each(open({ 'link-state': value, layer3: open({ ip: each(of({})), mtu: value, units: each(link) }) }));

const rule = of({
  enable: value,
  'used-by': values,
  match: open({ 'address-prefix': each(of({ exact: value })) }),
  action: oneOf({ allow: rest, deny: rest }),
});

const bgpType = oneOf({ ebgp: rest, ibgp: rest, 'ebgp-confed': rest, 'ibgp-confed': rest });

const bgpPeer = open({
  enable: value,
  'enable-mp-bgp': value,
  'enable-sender-side-loop-detection': value,
  'reflector-client': value,
  'peering-type': value,
  'peer-as': value,
  'address-family-identifier': value,
  'max-prefixes': value,
  passive: value,
  'local-address': of({ interface: value, ip: value }),
  'peer-address': oneOf({ ip: value, fqdn: value }),
  'connection-options': open({
    authentication: value,
    'hold-time': value,
    'keep-alive-interval': value,
    multihop: value,
    timers: value,
    'min-route-adv-interval': value,
    'open-delay-time': value,
    'idle-hold-time': value,
    'incoming-bgp-connection': of({ allow: value, 'remote-port': value }),
    'outgoing-bgp-connection': of({ allow: value, 'local-port': value }),
  }),
  inherit: oneOf({ yes: flag, no: open({ 'filtering-profile': of({ ipv4: value, ipv6: value }) }) }),
});

const bgp = open({
  enable: value,
  'router-id': value,
  'local-as': value,
  'install-route': value,
  'allow-redist-default-route': value,
  'reject-default-route': value,
  'enforce-first-as': value,
  'ecmp-multi-as': value,
  'auth-profile': each(of({ secret: value })),
  'peer-group': each(
    open({
      enable: value,
      'aggregated-confed-as-path': value,
      'soft-reset-with-stored-info': value,
      type: bgpType,
      'filtering-profile': of({ ipv4: value, ipv6: value }),
      'connection-options': open({ timers: value, multihop: value, authentication: value }),
      peer: each(bgpPeer),
    }),
  ),
  policy: open({ import: of({ rules: each(rule) }), export: of({ rules: each(rule) }) }),
  'redist-rules': each(open({ enable: value, 'address-family-identifier': value })),
  'advertise-network': of({
    ipv4: of({ network: each(open({})) }),
    ipv6: of({ network: each(open({})) }),
  }),
});

const staticRoutes = open({ 'static-route': each(open({ destination: value, interface: value })) });

/** What an entry may hold that stands without what is around it: a gateway, a tunnel or a profile, told apart by what it holds. */
export const loneShape: Shape = of({
  ...namesOf(ipsecProfile),
  ...namesOf(ikeProfile),
  ...namesOf(tunnel),
  ...namesOf(gateway),
});

const network = open({
  ike: of({
    'crypto-profiles': of({
      'ike-crypto-profiles': each(ikeProfile),
      'ipsec-crypto-profiles': each(ipsecProfile),
      'global-protect-app-crypto-profiles': rest,
    }),
    gateway: each(gateway),
  }),
  tunnel: open({ ipsec: each(tunnel) }),
  interface: open({
    tunnel: units,
    loopback: units,
    vlan: units,
    ethernet,
    'aggregate-ethernet': ethernet,
  }),
  'virtual-router': each(open({ protocol: open({ bgp }), 'routing-table': open({ ip: staticRoutes, ipv6: staticRoutes }) })),
  'logical-router': each(open({ vrf: each(open({ bgp, 'routing-table': open({ ip: staticRoutes, ipv6: staticRoutes }) })) })),
  'routing-profile': open({
    bgp: open({
      'auth-profile': each(of({ secret: value })),
      'timer-profile': each(open({ 'hold-time': value, 'keep-alive-interval': value })),
      'filtering-profile': each(rest),
    }),
  }),
});

/** Names below `network`, where a piece of XML may begin. */
export const belowNetwork: readonly string[] = ['ike', 'tunnel', 'interface', 'virtual-router', 'logical-router', 'routing-profile'];

const address = each(open({ 'ip-netmask': value, 'ip-range': value, fqdn: value }));

// A Panorama nests whole configurations in templates, and XML nests them in devices.
const nested: Record<string, Shape> = {};

/** Where every line begins. */
export const rootShape: Shape = open(nested);

Object.assign(nested, {
  network,
  address,
  shared: open({ address }),
  vsys: each(open({ address })),
  'device-group': each(open({ address })),
  config: rootShape,
  devices: each(rootShape),
  template: each(open({ config: rootShape })),
  'template-stack': each(open({ config: rootShape })),
  response: rootShape,
  result: rootShape,
});
