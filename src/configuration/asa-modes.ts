import type { Mode } from './cisco-lines.ts';
import { inBgp, inInterface } from './ios-modes.ts';

/** The modes of an ASA that tell about VPNs, and which lines stand in each. */
export const asaModes: readonly Mode[] = [
  { opens: /^interface /, holds: inInterface },
  { opens: /^router bgp /, holds: inBgp, nests: /^address-family / },
  { opens: /^route-map /, holds: /^(?:no )?(?:match|set|description) / },
  { opens: /^object(?:-group)? network /, holds: /^(?:host|subnet|range|fqdn|nat|network-object|group-object|description) / },
  {
    opens: /^(?:crypto )?(?:isakmp|ikev1|ikev2) policy \d+$/,
    holds: /^(?:no )?(?:encryption|hash|integrity|prf|authentication|group|lifetime) /,
  },
  { opens: /^crypto ipsec ikev2 ipsec-proposal /, holds: /^protocol / },
  { opens: /^crypto ipsec profile /, holds: /^(?:no )?(?:set|responder-only)(?: |$)/ },
  {
    opens: /^tunnel-group \S+ (?:ipsec|general)-attributes$/,
    holds:
      /^(?:no )?(?:pre-shared-key|ikev1 (?:pre-shared-key|trust-point|user-authentication)|ikev2 (?:local|remote)-authentication|isakmp keepalive|peer-id-validate|chain|trust-point|default-group-policy|address-pool|authentication-server-group)/,
  },
  {
    opens: /^group-policy \S+ attributes$/,
    holds: /^(?:no )?(?:vpn-|banner|dns-server|wins-server|split-|default-domain|pfs|ip-comp|re-xauth)/,
  },
];
