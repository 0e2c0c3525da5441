import { defineConsole } from '../define.ts';

export default defineConsole({
  name: 'MetalLB',
  scope: "The log of MetalLB's speaker in native mode, 0.9 to 0.16: lines of JSON. In FRR mode its lines are FRRouting's.",
  marks: { names: ['metallb'] },
  messages: {
    'metallb-unexpected-peer-asn': {
      text: 'unexpected peer ASN {n}, want {n}',
      example:
        '{"caller":"native.go:115","error":"unexpected peer ASN 64512, want 65000","level":"error","localASN":64600,"msg":"failed to connect to peer","op":"connect","peer":"10.0.0.1:179"}',
      role: 'either',
      problems: ['bgp-asn-mismatch'],
      meaning:
        'The router announces the first number in its OPEN, and `peerASN` of the BGPPeer is the second. Correct the one that is wrong.',
      source: 'metallb-native',
    },
    'metallb-read-open-eof': {
      text: 'read OPEN from "{peer}": EOF',
      also: ['read OPEN from \\"{peer}\\": EOF'],
      example:
        '{"caller":"native.go:115","error":"read OPEN from \\"10.0.0.1:179\\": EOF","level":"error","msg":"failed to connect to peer","op":"connect","peer":"10.0.0.1:179"}',
      role: 'either',
      problems: ['bgp-neighbor-address', 'session-disabled', 'bgp-asn-mismatch'],
      meaning:
        'The router took the connection and closed it before it sent an OPEN: it has no neighbor with the address of this node, the neighbor is shut there, or it did not like our OPEN. Look there at the neighbor and its log.',
      source: 'metallb-native',
    },
    'metallb-no-4-byte-asn': {
      text: 'peer does not support 4-byte ASNs',
      example:
        '{"caller":"native.go:115","error":"peer does not support 4-byte ASNs","level":"error","msg":"failed to connect to peer","op":"connect"}',
      role: 'either',
      problems: ['bgp-open-mismatch'],
      meaning:
        'Our AS number needs four bytes, and the router did not offer that capability. Use a number below 65536 here, or a router that has it.',
      source: 'metallb-native',
    },
    'metallb-peer-sent-notification': {
      text: 'peer sent notification, closing session',
      example:
        '{"caller":"native.go:443","error":"got BGP notification code 0x0400 (Hold timer expired)","event":"peerNotification","level":"error","msg":"peer sent notification, closing session"}',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning:
        'The router ended the session. The error of the same line has its code: 0x0202 is Bad Peer AS, 0x0400 an expired hold timer.',
      source: 'metallb-native',
    },
  },
});
