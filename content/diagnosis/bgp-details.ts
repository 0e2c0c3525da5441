import { defineBgpDetails } from '../define.ts';

/** How the details of one BGP neighbor are told field by field, on a screen or by an API, whoever tells them. */
// prettier-ignore
export const bgpDetails = defineBgpDetails({
  fields: {
    state: [
      'state', 'BGP state', 'BGP current state', 'Peer status', 'Peer state', 'session_state', 'session-state', 'sessionState', 'peerState', 'peer_state',
      'bgpState', 'bgp_state', 'bgpSessionState', 'connectionState', 'connection_state', 'BGP session state', 'bgp_session_status',
    ],
    received: [
      'numLearnedRoutes', 'routesReceived', 'total_in_prefix_count', 'in_prefix_count', 'pfxRcd', 'prefixReceived', 'prefix-count',
      'received_routes', 'Received pfx',
    ],
    accepted: ['Accepted pfx', 'acceptedPrefixCounter', 'prefixAccepted', 'accepted_prefixes', 'accepted_routes'],
    advertised: ['Advertised pfx', 'sentPrefixCounter', 'pfxSnt', 'total_out_prefix_count', 'out_prefix_count', 'advertised_prefixes', 'numAdvertisedRoutes', 'advertisedRoutes'],
  },
  // PAN-OS tells a peer of its RIB in one line.
  // Arista says it in a sentence.
  lines: ['AS {n}, {state}, IP', 'BGP state is {state}', 'BGP state {state},'],
  families: { heads: ['For address family:', 'Address Family:', 'address-family', 'Channel'], ours: ['IPv4 Unicast', 'ipv4-unicast', 'ipv4'] },
  since: ['Up for {time}', 'in this state for {time}', 'up for {time}', 'established for {time}', 'uptime: {time}'],
  sums: ['Prefixes {advertised} {received}{end}', 'Accepted {accepted}, {more}Total {received}'], // OpenBGPD, PAN-OS
  // Junos counts anew with each session.
  few: ['Input messages: Total {few}'],
  // Each session begins with one OPEN.
  drops: [
    'Number of times peer has come up: {count}', 'Connections established {n}; dropped {count}', 'Connections established {n}, dropped {count}', 'Flaps: {count}', 'Number of flaps: {count}',
    'Opens{is}{count} {n}', 'session established {count} times', 'established transitions{is}{count}',
  ],
  // A VRF or an instance of IOS XR is active or not, too, and so is a route or gateway of a cloud.
  others: ['BGP VRF', 'BGP instance', '[Ss]tate" ?: ?"active'],
  // A field that is just called "state" is of a session only beside one of these.
  beside: ['bgp', 'remote as', 'remote-as', 'remote_as', 'remoteAs', 'peerAsn', 'peer_asn', 'asn4', 'Peer: \\S+ AS \\d'],
});
