import type { Mode } from './cisco-lines.ts';

/** Lines of interfaces, of IOS and ASA. */
export const inInterface =
  /^(?:no )?(?:ip (?:address|mtu|tcp adjust|unnumbered|vrf forwarding|nat (?:inside|outside)$|access-group|virtual-reassembly|ospf|nhrp|pim|redirects|unreachables|proxy-arp|flow|verify|helper-address|policy route-map)|ipv6 (?:address|enable|mtu|nd)|tunnel |mtu \d|description|shut|crypto map \S+$|crypto ipsec (?:df-bit|fragmentation)|nameif|security-level|bandwidth|delay|duplex|speed|negotiation|vrf forwarding|keepalive|load-interval|encapsulation|zone-member|service-policy|standby|channel-group|cdp|bfd|switchport|vlan)/;

/** Lines of `router bgp`, of IOS and ASA. */
export const inBgp =
  /^(?:no )?(?:bgp|neighbor|network [\d.]+|network \S+\/|address-family|redistribute|timers bgp|aggregate-address|auto-summary|synchronization|maximum-paths|distance bgp|template peer|default-information|default-metric|table-map|remote-as|update-source|ebgp-multihop|password|inherit)(?: |$)/;

/** The modes of IOS that tell about VPNs, and which lines stand in each. */
export const iosModes: readonly Mode[] = [
  { opens: /^int(?:erface)? /, holds: inInterface },
  { opens: /^router bgp /, holds: inBgp, nests: /^(?:address-family|template) / },
  { opens: /^route-map /, holds: /^(?:no )?(?:match|set|description|continue) / },
  { opens: /^ip access-list extended /, holds: /^(?:\d+ )?(?:permit|deny|remark) / },
  { opens: /^object-group network /, holds: /^(?:host|range|group-object|description|any$|\d+\.)/ },
  { opens: /^crypto isakmp policy /, holds: /^(?:no )?(?:encr|hash|auth|group|lifetime)/ },
  { opens: /^crypto keyring /, holds: /^(?:pre-shared-key|local-address|description) / },
  {
    opens: /^crypto isakmp profile /,
    holds:
      /^(?:no )?(?:keyring|self-identity|match|keepalive|initiate|vrf|local-address|virtual-template|client|isakmp|accounting|description|ca) /,
  },
  { opens: /^crypto isakmp peer /, holds: /^set aggressive-mode / },
  { opens: /^crypto ikev2 proposal /, holds: /^(?:no )?(?:encryption|integrity|prf|group) / },
  { opens: /^crypto ikev2 policy /, holds: /^(?:no )?(?:proposal|match) / },
  { opens: /^crypto ikev2 keyring /, holds: /^(?:no )?(?:peer|address|hostname|identity|pre-shared-key|description) /, nests: /^peer / },
  {
    opens: /^crypto ikev2 profile /,
    holds:
      /^(?:no )?(?:match|identity|authentication|keyring|lifetime|dpd|virtual-template|shutdown|description|ivrf|initial-contact|nat|pki|aaa|redirect|config-exchange|reconnect)(?: |$)/,
  },
  { opens: /^crypto ipsec transform-set /, holds: /^mode / },
  {
    opens: /^crypto (?:ipsec profile|map \S+ \d+ ipsec-\S+|dynamic-map)(?: |$)/,
    holds: /^(?:no )?(?:set|match address|description|reverse-route|responder-only|qos)(?: |$)/,
  },
];
