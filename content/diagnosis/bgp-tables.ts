import { defineBgpTables } from '../define.ts';

/** How the tables of BGP neighbors are headed, and what stands in their cells, whoever prints them. `{prefixes}` is a word for them, before or behind what was done with them, however they are joined. */
// prettier-ignore
export const bgpTables = defineBgpTables({
  columns: {
    neighbor: ['Neighbor', 'PeerID', 'Neighbor ID', 'Neighbour', 'Peer', 'Peer Address', 'Peer ID', 'NEIGHBOR', 'Nbr', 'Neighbor Address', 'PeerIPAddress', 'Peer Addr', 'Peer IP', 'Neighbor IP', 'Neighbhor', 'Remote Address', 'Remote IP', 'Address', 'PeerAddress'],
    as: ['AS', 'Remote-AS', 'Remote AS', 'RemoteAS', 'ASN', 'AS Number', 'Peer AS', 'AS#', 'PeerASN'],
    state: [
      'State', 'State/PfxRcd', 'St/PfxRcd', 'State/PrfRcvd', 'State/PfxRcvd', 'State/PfxSnt', 'State|#Active/Received/Accepted/Damped...',
      'State|#Active/Received/Damped...', 'Session', 'Session State', 'BGP State', 'Status', 'State/Prefix', 'State/Pfx', 'STATE', 'state', 'ConnectivityStatus',
    ],
    admin: ['AdminStatus', 'Admin Status', 'Admin'],
    since: ['up/down', 'Up/Down', 'Up/Down Time', 'Up/DownTime', 'Last Up/Dwn', 'Up/Dwn', 'Uptime', 'UpDown', 'Since', 'ConnectedDuration', 'Time', 'Age', 'Duration', 'UpTime', 'Up Time', 'Last Change'],
    messages: ['MsgRcvd', 'Messages Received', 'MsgRcv', 'InPkt', 'InMsgs', 'Msgs Rcvd', 'MsgReceived', 'Rcvd', 'MessagesReceived'],
    received: ['{prefixes} Received', '{prefixes} Rcvd', '{prefixes} Rcd', '{prefixes} Recv', '{prefixes} Rx', '{prefixes} In', '{prefixes} Learned', '#pfx_in', 'RcvPfx', 'Routes', 'PrefRcv', '#Received', 'Received', 'Pfxs', 'Prefixes', 'NumLearnedRoutes'],
    flaps: ['Flaps', 'Flap', 'Drops', 'DropCnt'],
    info: ['Info'],
    accepted: ['{prefixes} Accepted', '{prefixes} Acc', 'Accepted', '#Accepted', 'Rt:Accepted'],
    filtered: ['{prefixes} Filtered', '{prefixes} Rejected', '{prefixes} Denied', 'Filtered', 'Rejected', '#Filtered', 'Denied', 'PfxRej'],
    advertised: ['{prefixes} Sent', '{prefixes} Snt', '{prefixes} Advertised', '{prefixes} Adv', '{prefixes} Tx', '{prefixes} Out', 'Advertised', '#Advertised', '#pfx_out'],
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
