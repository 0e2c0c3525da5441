import { defineCounters } from '../define.ts';

/** How printers write what a child SA has received and sent; `{is}` is a colon or an equals sign, with blanks before it or none. */
// prettier-ignore
export const counters = defineCounters({
  pairs: [
    { in: 'in {x} {n} bytes', out: 'out {x} {n} bytes' }, // swanctl
    { in: 'bytes-in={n}', out: 'bytes-out={n}' },
    { in: '{n} bytes_i', out: '{n} bytes_o' },
    { in: 'inBytes={n}', out: 'outBytes={n}' }, { in: 'ESPin={n}{x}', out: 'ESPout={n}{x}' }, // Libreswan
    { in: 'dec:pkts/bytes={n}', out: 'enc:pkts/bytes={n}' }, // FortiOS
    { in: '#pkts decaps:{n}', out: '#pkts encaps:{n}' }, // IOS, ASA
    { in: "#pkts dec'ed{n}", out: "#pkts enc'ed{n}" },
    { in: 'Bytes Rx     :{n}', out: 'Bytes Tx     :{n}' },
    { in: 'Decrypted bytes:{n}', out: 'Encrypted bytes:{n}' }, // Junos
    { in: 'decap packets:{n}', out: 'encap packets:{n}' }, // PAN-OS
    { in: '"packets_in{is}{n}', out: '"packets_out{is}{n}' }, // the SDDC's API
    { in: 'IngressBytesTransferred{is}{n}', out: 'EgressBytesTransferred{is}{n}' }, // Azure
    { in: 'input/output security packets{is}{n}/{x}', out: 'input/output security packets{is} {x}/{n}' }, // VRP
    { in: 'received/sent packets{is}{n}/{x}', out: 'received/sent packets{is} {x}/{n}' }, // Comware
    { in: 'rxp={n}', out: 'txp={n}' },
    { in: 'rx(pkt,err){is}{n}/{x}', out: 'tx(pkt,err){is}{n}/{x}' }, // FortiOS
    { in: 'in/out packets{is}{n}/{x}', out: 'in/out packets{is} {x}/{n}' },
    { in: 'rx/tx packets{is}{n} / {x}', out: 'rx/tx packets{is} {x} / {n}' },
  ],
  ways: {
    in: ['in', 'inbound', 'input', 'received', 'rcvd', 'recv', 'rx', 'ingress', 'incoming'],
    out: ['out', 'outbound', 'output', 'sent', 'transmitted', 'xmit', 'tx', 'egress', 'outgoing'],
    opened: ['decrypted', 'decap', 'decaps', 'decapsulated', 'decrypt'],
    sealed: ['encrypted', 'encap', 'encaps', 'encapsulated', 'encrypt'],
    units: ['packets', 'pkts', 'pkt', 'packet', 'bytes', 'octets'],
    others: ['total', 'data', 'traffic', 'number', 'of', 'count', 'counter', 'transferred', 'esp', 'ipsec', 'tunnel', 'sa', 'vpn', 'child', 'aggregate'],
    ours: ['ipsec', 'esp', 'vpn', 'tunnel', 'crypto', 'phase2', 'quick mode', 's2s', 'child'],
    theirs: ['ethernet', 'gigabitethernet', 'eth\\d*', 'wan\\d*', 'lan\\d*', 'bgp', 'neighbou?r', 'ike', 'isakmp', 'dpd', 'wireguard', 'openvpn'],
  },
  // What says why packets of an SA were dropped: where it counts many, their missing is no matter of routes.
  reasons: [
    'sa_mismatch_errors_in', 'integrity_failures', 'decryption_failures', 'replay_errors', 'nomatching_policy_errors', 'SA Mismatch Errors In',
    'Integrity Failures', 'Decryption Failures', 'Replay Errors', 'XfrmInNoStates', 'XfrmInTmplMismatch', 'XfrmInStateSeqError',
    'XfrmInStateProtoError', 'XfrmInStateMismatch', 'XfrmInNoPols', 'XfrmInPolBlock',
  ],
  others: ['ike_traffic_statistics'],
});
