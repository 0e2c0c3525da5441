import { defineConsole } from '../define.ts';

export default defineConsole({
  name: 'Arista EOS',
  scope: 'What BGP of Arista EOS logs and shows. The NOTIFICATION line stands beside each ADJCHANGE and names the code.',
  marks: { names: ['arista'] },
  messages: {
    'arista-eos-bad-as-number-received': {
      text: '%BGP-3-NOTIFICATION: received from neighbor {neighbor} (VRF {vrf} AS {asn}) 2/2 (Open Message Error/bad AS number)',
      example:
        'Nov 28 10:00:00 eos1 Bgp: %BGP-3-NOTIFICATION: received from neighbor 169.254.100.1 (VRF default AS 65000) 2/2 (Open Message Error/bad AS number) 2 bytes',
      role: 'either',
      problems: ['bgp-asn-mismatch'],
      meaning:
        'The other end refuses the AS of this router: its neighbor ASN differs from the AS that this router sends. Correct the BGP Neighbor ASN of the SDDC, or the local AS here.',
      source: 'bgplab-local-as',
    },
    'arista-eos-bad-as-number-sent': {
      text: '%BGP-3-NOTIFICATION: sent to neighbor {neighbor} (VRF {vrf} AS {asn}) 2/2 (Open Message Error/bad AS number)',
      example:
        'Nov 28 10:00:00 eos1 Bgp: %BGP-3-NOTIFICATION: sent to neighbor 169.254.100.1 (VRF default AS 65000) 2/2 (Open Message Error/bad AS number) 2 bytes',
      role: 'either',
      problems: ['bgp-asn-mismatch'],
      meaning:
        "This router refuses the AS in the other end's OPEN: its remote AS for this neighbor differs. Correct the remote AS here, or the local AS there, by the design.",
      source: 'inferred',
    },
    'arista-eos-administrative-shutdown-received': {
      text: '%BGP-3-NOTIFICATION: received from neighbor {neighbor} (VRF {vrf} AS {asn}) 6/2 (Cease/administrative shutdown)',
      example:
        'Nov 28 10:00:00 eos1 Bgp: %BGP-3-NOTIFICATION: received from neighbor 169.254.100.1 (VRF default AS 65000) 6/2 (Cease/administrative shutdown) reason:',
      role: 'either',
      problems: ['session-disabled'],
      tells: 'down',
      meaning:
        'The other end shut the neighbor down, or (BIRD for one) its BGP stopped. Have it enabled there; on the SDDC, check that the VPN is enabled.',
      source: 'bgplab-dynamic',
    },
    'arista-eos-maximum-prefixes-sent': {
      text: '%BGP-3-NOTIFICATION: sent to neighbor {neighbor} (VRF {vrf} AS {asn}) 6/1 (Cease/maximum number of prefixes reached)',
      also: ['old state Established event MaxPath new state Idle', 'Idle(MaxPath)'],
      example:
        'Nov 28 10:00:00 eos1 Bgp: %BGP-3-NOTIFICATION: sent to neighbor 169.254.100.1 (VRF default AS 65000) 6/1 (Cease/maximum number of prefixes reached) 0 bytes',
      role: 'either',
      problems: ['bgp-maximum-prefixes'],
      tells: 'down',
      meaning:
        'The other end advertises more routes than `maximum-routes` takes, and the neighbor stays in Idle(MaxPath). Raise the limit or have the other end filter, then clear this neighbor.',
      source: 'bgplab-max-prefix',
    },
    'arista-eos-max-routes-limit': {
      text: '%BGP-5-AFI_SAFI_MAX_ROUTES_LIMIT: Peer {neighbor} has exceeded its configured maximum total number of routes ({n}) of address family {family}; Put into idle state forever',
      example:
        '%BGP-5-AFI_SAFI_MAX_ROUTES_LIMIT: Peer 169.254.100.1 (VRF default AS 65000) has exceeded its configured maximum total number of routes (20) of address family IPv4 Unicast; Put into idle state forever',
      role: 'either',
      problems: ['bgp-maximum-prefixes'],
      tells: 'down',
      meaning:
        'The route limit closed the session and it stays down. Raise the limit or have the other end filter, then clear this neighbor.',
      source: 'bgplab-max-prefix',
    },
    'arista-eos-max-routes-warning': {
      text: '%BGP-5-AFI_SAFI_MAX_ROUTES_WARNING: Peer {neighbor} has exceeded its configured maximum total number of routes ({n}) of address family {family}; ROUTING INFORMATION IS BEING LOST',
      example:
        '%BGP-5-AFI_SAFI_MAX_ROUTES_WARNING: Peer 169.254.100.1 (VRF default AS 65000) has exceeded its configured maximum total number of routes (10) of address family IPv4 Unicast; ROUTING INFORMATION IS BEING LOST',
      role: 'either',
      problems: ['bgp-maximum-prefixes', 'bgp-no-prefixes'],
      meaning:
        'The limit only warns: the session stays up and, as the line says, routes are lost. Raise the limit or have the other end filter.',
      source: 'bgplab-max-prefix',
    },
    'arista-eos-max-routes-early-warning': {
      text: '%BGP-5-AFI_SAFI_MAX_ROUTES_EARLY_WARNING: Number of paths received from peer {neighbor} has exceeded the configured early warning limit ({n})',
      example:
        '%BGP-5-AFI_SAFI_MAX_ROUTES_EARLY_WARNING: Number of paths received from peer 169.254.100.1 (VRF default AS 65000) has exceeded the configured early warning limit (10) of address family IPv4 Unicast',
      role: 'either',
      problems: ['bgp-maximum-prefixes'],
      meaning:
        'A warning: the neighbor is close to the route limit. Raise the limit or have it send fewer before the session goes down: the SDDC by an out prefix list (API or PyVMC).',
      source: 'bgplab-max-prefix',
    },
    'arista-eos-adjchange-established': {
      text: '%BGP-5-ADJCHANGE: peer {neighbor} (VRF {vrf} AS {asn}) old state OpenConfirm event Established new state Established',
      example:
        'Nov 28 10:00:00 eos1 Bgp: %BGP-5-ADJCHANGE: peer 169.254.100.1 (VRF default AS 65000) old state OpenConfirm event Established new state Established',
      role: 'either',
      problems: [],
      tells: 'bgp-up',
      meaning: 'The BGP session is established.',
      source: 'napalm-logs-eos',
    },
    'arista-eos-adjchange-idle': {
      text: '%BGP-5-ADJCHANGE: peer {neighbor} (VRF {vrf} AS {asn}) old state {old} event {event} new state Idle',
      example:
        'Nov 28 10:00:00 eos1 Bgp: %BGP-5-ADJCHANGE: peer 169.254.100.1 (VRF default AS 65000) old state Established event AdminReset new state Idle',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning:
        'The session went down. The event, and the NOTIFICATION beside it, say why; AdminReset is a clear on this router, MaxPath the route limit.',
      source: 'napalm-logs-eos',
    },
    'arista-eos-peer-clear': {
      text: '%BGP-5-PEER_CLEAR: BGP peering for neighbor {neighbor} was hard reset by admin',
      example: '%BGP-5-PEER_CLEAR: BGP peering for neighbor 169.254.100.1 (vrf default) was hard reset by admin on vty8 (192.0.2.10)',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning: 'The session was cleared on this router; the line ends with the user. Nothing to do once.',
      source: 'bgplab-max-prefix',
    },
  },
});
