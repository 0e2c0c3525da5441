import { defineBgpTables } from '../define.ts';

/** How a count of prefixes is headed: what is counted and what was done with it, in either order, however they are joined. */
const counted = (...verbs: readonly string[]): readonly string[] =>
  ['Pfx', 'Pfxs', 'Prefix', 'Prefixes', 'Pref', 'Routes', 'NLRI'].flatMap((noun) =>
    verbs.flatMap((verb) => [' ', '', '-', '_', '/'].flatMap((join) => [`${noun}${join}${verb}`, `${verb}${join}${noun}`])),
  );

/** How the tables of BGP neighbors are headed, and what stands in their cells, whoever prints them. */
// prettier-ignore
export const bgpTables = defineBgpTables({
  columns: {
    neighbor: ['Neighbor', 'PeerID', 'Neighbor ID', 'Neighbour', 'Peer', 'Peer Address', 'Peer ID', 'NEIGHBOR', 'Nbr', 'Neighbor Address', 'PeerIPAddress', 'Peer Addr', 'Peer IP', 'Neighbor IP', 'Neighbhor', 'Neighbor ID', 'Remote Address', 'Remote IP', 'Address', 'PeerAddress'],
    as: ['AS', 'Remote-AS', 'Remote AS', 'RemoteAS', 'ASN', 'AS Number', 'Peer AS', 'AS#', 'PeerASN'],
    state: [
      'State', 'State/PfxRcd', 'St/PfxRcd', 'State/PrfRcvd', 'State/PfxRcvd', 'State/PfxSnt', 'State|#Active/Received/Accepted/Damped...',
      'State|#Active/Received/Damped...', 'Session', 'Session State', 'BGP State', 'Status', 'State/Prefix', 'State/Pfx', 'STATE', 'state', 'ConnectivityStatus',
    ],
    admin: ['AdminStatus', 'Admin Status', 'Admin'],
    since: ['up/down', 'Up/Down', 'Up/Down Time', 'Up/DownTime', 'Last Up/Dwn', 'Up/Dwn', 'Uptime', 'UpDown', 'Since', 'ConnectedDuration', 'Time', 'Age', 'Duration', 'UpTime', 'Up Time', 'Last Change'],
    messages: ['MsgRcvd', 'Messages Received', 'MsgRcv', 'InPkt', 'InMsgs', 'Msgs Rcvd', 'MsgReceived', 'Rcvd', 'MessagesReceived'],
    received: [...counted('Received', 'Rcvd', 'Rcd', 'Recv', 'Rx', 'In', 'Learned'), '#pfx_in', 'Pfx Rcvd', 'RcvPfx', 'Pfx Rcd', 'PrefixesReceived', 'Rcvd Pfxs', 'Routes', 'PfxRcd', 'PfxRcvd', 'PrefRcv', 'PrefRcvd', 'InPfx', '#Received', 'Received', 'PfxRx', 'Received Prefixes', 'PrefixReceived', 'Routes Received', 'RoutesRcvd', 'Pfxs', 'Prefixes', 'NumLearnedRoutes', 'Prefixes Rcvd', 'RxPfx', 'RoutesReceived'],
    flaps: ['Flaps', 'Flap', 'Drops', 'DropCnt'],
    info: ['Info'],
    accepted: [...counted('Accepted', 'Acc'), 'PfxAcc', 'AccPfx', 'Pfx Accepted', 'Pfx Acc', 'Accepted', 'PfxAccepted', '#Accepted', 'Rt:Accepted', 'AccPfx', 'Prefixes Accepted', 'Accepted Prefixes', 'PrefixAccepted'],
    filtered: [...counted('Filtered', 'Rejected', 'Denied'), 'Filtered', 'PfxFiltered', 'Rejected', '#Filtered', 'Denied', 'PfxRej'],
    advertised: [...counted('Sent', 'Snt', 'Advertised', 'Adv', 'Tx', 'Out'), 'PfxSnt', 'AdvPfx', 'Pfx Sent', 'Pfx Adv', 'PrefixesSent', 'PfxAdv', 'OutPfx', 'Advertised', 'PfxSent', '#Advertised', 'Prefixes Sent', 'PfxTx', 'TxPfx', 'AdvPfx', '#pfx_out'],
  },
  states: {
    Idle: ['Idle', 'IDLE'],
    Connect: ['Connect', 'CONNECT', 'Connec', 'Conn', 'Connecting'],
    Active: ['Active', 'ACTIVE', 'Activ', 'Actv', 'Passive'],
    OpenSent: ['OpenSent', 'OPENSENT', 'OpenSe', 'OpnSnt', 'Open-Sent', 'OpenS'],
    OpenConfirm: ['OpenConfirm', 'OPENCONFIRM', 'OpenCo', 'OpnCnf', 'Open-Confirm', 'OpenC'],
    Established: ['Established', 'ESTABLISHED', 'Establ', 'Estab', 'ESTAB', 'Estbl', 'Estd', 'Esta', 'Connected'],
  },
  /** Of the column for what the administrator wants. */
  shut: ['Down', 'Disabled', 'Shutdown', 'down', 'disabled', 'Shut'],
  // IOS XR's line of the process, and what NX-OS prints above its table.
  others: ['Speaker', 'BGP table'],
  shutStates: ['ADMDN', 'AdminDown', 'Admin-Down', 'Disabled', 'Shut', 'Shutdown', 'Adm-Down', 'AdmDown', 'Administratively'],
  // The commands that show every path, of all neighbors: others show what one of them is sent.
  allPaths: ['show bgp', 'show ip bgp', 'show bgp ipv4', 'show bgp ipv4 unicast', 'show rib', 'global rib'],
  never: ['never', 'Never', 'NEVER'],
});
