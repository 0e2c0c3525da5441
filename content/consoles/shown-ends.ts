import { defineConsole } from '../define.ts';

export default defineConsole({
  name: 'Ends in words',
  scope:
    'What the settings of two ends, and lists with what stands beside them, show together, on any device. What several lines show is given here in words.',
  marks: { everywhere: true },
  messages: {
    'state-nothing-in-common': {
      text: 'IKE: the two ends have no proposal in common',
      example: `"encryption_algorithms" : [ "AES_256" ], "dh_groups" : [ "GROUP14" ]
set vpn ipsec ike-group VMC proposal 10 dh-group '19'`,
      role: 'either',
      problems: ['phase1-crypto-mismatch'],
      meaning:
        'Of one of encryption, integrity and DH group the two ends name nothing alike for phase 1, so no proposal can be chosen. Set the same at both ends.',
      source: 'rfc7296',
    },
    'state-child-nothing-in-common': {
      text: 'child SA: the two ends have no proposal in common',
      example: `"ipsecEncryption": "AES256", "pfsGroup": "PFS2048", "connectionStatus": "NotConnected"
set vpn ipsec esp-group SDDC pfs 'dh-group20'`,
      role: 'either',
      problems: ['phase2-crypto-mismatch'],
      meaning:
        'Of one of encryption, integrity and PFS the two ends name nothing alike for phase 2, so no child SA comes up. Set the same at both ends.',
      source: 'rfc7296',
    },
    'state-networks-differ': {
      text: 'child SA: the networks of the two ends do not mirror each other',
      example: `"LocalSubnet": "192.0.2.0/25", "RemoteSubnet": "198.51.100.0/24", "Status": "ike_sa_established"
Remote Networks 192.0.2.0/26   Local Networks 198.51.100.0/24`,
      role: 'either',
      problems: ['traffic-selector-mismatch'],
      meaning:
        'What one end has as its local networks the other one does not have as its remote networks. Make them mirror each other exactly, with the same lengths.',
      source: 'rfc7296',
    },
    'state-as-differ': {
      text: 'BGP: an end has another AS number than the other one expects',
      example: `BGP neighbor is 169.254.9.1, remote AS 64512, BGP state = ACTIVE
"local_as_num": "65000"`,
      role: 'either',
      problems: ['bgp-asn-mismatch'],
      meaning:
        'One end is set to another AS number than the one that the other end has for it: the OPEN is refused. Set the remote AS to the AS of the other end.',
      source: 'rfc4271',
    },
    'state-neighbors-differ': {
      text: 'BGP: an end has another address than the other one expects as its neighbor',
      example: `"LocalBgpIp": "169.254.11.1", "PeerBgpIp": "169.254.11.2", "Status": "false"
neighbor 169.254.10.1 remote-as 45104`,
      role: 'either',
      problems: ['bgp-neighbor-address'],
      meaning:
        'The neighbor address of one end is no address of the other one. Set the inside address of each end of this tunnel as the neighbor of the other.',
      source: 'rfc4271',
    },
    'state-peer-unlisted': {
      text: 'IKE: who asks is the peer of none of the connections',
      example: `office: IKEv2, no reauthentication
    remote: 192.0.2.14
IP 198.51.100.20.500 > 203.0.113.10.500: isakmp: parent_sa ikev2_init[I]`,
      role: 'responder',
      problems: ['remote-peer-not-configured'],
      meaning:
        'Requests come from an address that none of the connections in this list has as its peer, so they are refused. Add the connection, or correct its peer address.',
      source: 'rfc7296',
    },
    'state-lifetime-over': {
      text: 'child SA: its lifetime is over, and no new one took its place in time',
      example: `  net: #31, reqid 1, REKEYING, TUNNEL, ESP:AES_CBC-256/HMAC_SHA2_256_128
    installed 3581s ago, rekeying in -212s, expires in 19s`,
      role: 'either',
      problems: ['lifetime-rekey', 'phase2-crypto-mismatch'],
      meaning:
        'A new child SA should have replaced this one before its end, and did not. Compare the lifetimes of phase 2 and PFS at both ends: a rekey asks for a group that the first child SA did not need.',
      source: 'rfc7296',
    },
    'state-rekey-off': {
      text: 'child SA: it ends, and this end asks for no new one',
      example: `000 "sddc": policy: PSK+ENCRYPT+TUNNEL+PFS+DONT_REKEY+UP+IKEV1_ALLOW;
000 #11: "sddc":500 STATE_QUICK_I2 (sent QI2, IPsec SA established); EVENT_SA_EXPIRE in 71s; newest IPSEC; eroute owner;`,
      role: 'either',
      problems: ['lifetime-rekey'],
      meaning:
        'Rekeying is off for this connection (rekey=no), so its child SA expires. Unless the other end asks for a new one in time, the tunnel ends then. Set rekey=yes.',
      source: 'libreswan-conf-conn',
    },
    'state-set-off': {
      text: 'tunnel or session: its administrator switched it off',
      example: 'sddc_t1    BGP        ---        down   2026-01-10',
      role: 'either',
      problems: ['session-disabled'],
      meaning: 'This tunnel or session is switched off by a setting of this end. Switch it on there.',
      source: 'bird-proto-source',
    },
    'ends-both-passive': {
      text: 'BGP: both ends are passive',
      example: `  Peer status: Active, for 3810 seconds
  Passive:     yes
r2#show ip bgp neighbors 169.254.31.2
  Passive mode: TCP connection is only accepted, never initiated`,
      role: 'either',
      problems: ['bgp-transport-blocked'],
      meaning: 'Each end waits for the TCP connection of the other one, so neither opens it. Let one end begin: take passive away there.',
      source: 'rfc4271',
    },
    'ends-one-secret': {
      text: 'BGP: a password is set at one end only',
      example: `  Peer status: Connect, for 12 seconds
  Password set: yes
r2#show running-config | include neighbor 169.254.31.2
 neighbor 169.254.31.2 remote-as 65001
 neighbor 169.254.31.2 timers 30 90`,
      role: 'either',
      problems: ['bgp-authentication'],
      meaning:
        'One end signs its segments and the other one does not, so the kernel drops them before BGP sees any. Set the same password for this neighbor at both ends, or at neither.',
      source: 'rfc2385',
    },
  },
});
