import { defineBgpStates } from './define.ts';

/** The states of BGP's state machine and what each says over a VTI, bottom up. */
export const bgpStates = defineBgpStates([
  {
    id: 'idle',
    name: 'Idle',
    meaning: 'It is not trying, or waits before it tries again.',
    think: 'IPsec is down; no route to the peer’s VTI address; the neighbor is shut down: Idle (Admin); too many prefixes: Idle (PfxCt).',
    problems: ['bgp-neighbor-address', 'bgp-transport-blocked'],
    source: 'rfc4271',
  },
  {
    id: 'connect',
    name: 'Connect',
    meaning: 'It has sent a TCP SYN and waits.',
    think: 'The peer is silent: TCP 179 filtered, wrong neighbor address, wrong mask on the VTI.',
    problems: ['bgp-neighbor-address', 'bgp-transport-blocked'],
    source: 'rfc4271',
  },
  {
    id: 'active',
    name: 'Active',
    meaning: 'TCP failed, and it tries again.',
    think:
      'As Connect; also a source address that is not the VTI’s, TTL or multihop, or a password on one side only: the SYN is then dropped without a word.',
    problems: ['bgp-neighbor-address', 'bgp-transport-blocked', 'bgp-authentication'],
    source: 'rfc4271',
  },
  {
    id: 'open-sent',
    name: 'OpenSent',
    meaning: 'TCP is up, and its OPEN is sent.',
    think: 'The peer resets: no such neighbor, another ASN, another address family.',
    problems: ['bgp-asn-mismatch', 'bgp-neighbor-address'],
    source: 'rfc4271',
  },
  {
    id: 'open-confirm',
    name: 'OpenConfirm',
    meaning: 'Both OPENs are accepted; it waits for a KEEPALIVE.',
    think: 'Keepalives are lost: packet size, hold time.',
    problems: ['bgp-timers', 'mtu-mss'],
    source: 'rfc4271',
  },
  {
    id: 'established',
    name: 'Established',
    meaning: 'The session is up.',
    think: 'Routes: prefix lists, no network statement, next hop, another path that wins.',
    problems: ['bgp-no-prefixes', 'bgp-route-preference'],
    source: 'rfc4271',
  },
  {
    id: 'invalid',
    name: 'INVALID or UNKNOWN',
    meaning: 'The SDDC’s API has no neighbor, or has not read its state.',
    think: 'BGP is not configured for this VPN; refresh.',
    problems: ['bgp-neighbor-address'],
    source: 'api-bgp',
  },
  {
    id: 'loop',
    name: 'OpenSent, Idle, Active, again and again',
    meaning: 'One end sends a NOTIFICATION each time.',
    think: 'Read its code: it names the cause.',
    problems: ['bgp-asn-mismatch', 'bgp-timers'],
    source: 'inferred',
  },
]);
