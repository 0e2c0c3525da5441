import { defineConsole } from '../define.ts';

export default defineConsole({
  name: 'Counters of the SAs',
  scope: 'What pairs of child SA counters mean, on any device. A pair is given here in words.',
  marks: { everywhere: true },
  messages: {
    'sa-counters-out-only': {
      text: 'counters: packets go out and none come in',
      example: `    in  c1a2b3c4,      0 bytes,     0 packets
    out d1a2b3c4,  18020 bytes,   212 packets,     1s ago`,
      role: 'either',
      problems: ['routing-missing', 'firewall-blocking-ipsec', 'sddc-firewall', 'nat-exemption'],
      meaning:
        'This end encrypts and nothing comes back through the tunnel. Read the other end: if its inbound counter does not grow either, ESP is lost on the way; if it grows and its outbound one does not, its firewall, route or NAT drops the traffic or the answer. Traffic that needs no answer looks the same.',
      source: 'inferred',
    },
    'sa-counters-lost-on-the-way': {
      text: 'counters: what one end sends does not arrive at the other',
      example: `    in  c1a2b3c4,      0 bytes,     0 packets
    out d1a2b3c4,  18020 bytes,   212 packets,     1s ago
On the SDDC side packets in 209 and packets out 187.`,
      role: 'either',
      problems: ['firewall-blocking-ipsec', 'nat-traversal', 'stale-sa'],
      meaning:
        'The counters of both ends disagree: ESP is lost between them, in the direction in which it is sent and not received. A firewall or a provider drops ESP, or NAT takes it: allow it, or force UDP encapsulation.',
      source: 'rfc3948',
    },
    'sa-counters-unanswered-there': {
      text: 'counters: packets arrive at the other end, and it sends none back',
      example: `    in  c1a2b3c4,      0 bytes,     0 packets
    out d1a2b3c4,  18020 bytes,   212 packets,     1s ago
On the SDDC side packets in 209 and packets out 0.`,
      role: 'either',
      problems: ['sddc-firewall', 'routing-missing', 'nat-exemption'],
      meaning:
        'The tunnel carries packets to the other end, which sends nothing back into it: its firewall drops them or the answers, or its route to your networks goes elsewhere.',
      source: 'vmc-cgwfw',
    },
    'sa-counters-in-only': {
      text: 'counters: packets come in and none go out',
      example: `    #pkts encaps: 0, #pkts encrypt: 0, #pkts digest: 0
    #pkts decaps: 4180, #pkts decrypt: 4180, #pkts verify: 4180`,
      role: 'either',
      problems: ['routing-missing', 'nat-exemption', 'sddc-firewall', 'traffic-selector-mismatch'],
      tells: 'zero',
      meaning:
        'The other end encrypts, and this end sends nothing into the tunnel: the fault is here, or behind it. Its answers take another route, are translated first, match no selector, or a firewall or host behind it drops the requests. One-way traffic looks the same.',
      source: 'inferred',
    },
    'sa-counters-one-way': {
      text: 'counters: packets go one way only',
      example: ` 0  E spi=0x81F21C0 src-address=203.0.113.10 dst-address=198.51.100.20 current-bytes=9921
 1  E spi=0xC812290 src-address=198.51.100.20 dst-address=203.0.113.10 current-bytes=0`,
      role: 'either',
      problems: ['routing-missing', 'firewall-blocking-ipsec', 'sddc-firewall', 'nat-exemption'],
      meaning:
        'The SA of one direction carried packets and that of the other none. If your own address is the source of the SA with packets, nothing comes back: look at the other end. If it is the source of the one without, this end sends nothing into the tunnel. One-way traffic looks the same.',
      source: 'inferred',
    },
    'sa-counters-split': {
      text: 'counters: one SA only receives and another only sends',
      example: `    in  c1a2b3c4,      0 bytes,     0 packets
    out d1a2b3c4,  18020 bytes,   212 packets,     1s ago
    in  c5a2b3c4,   1200 bytes,    20 packets,   900s ago
    out d5a2b3c4,      0 bytes,     0 packets`,
      role: 'either',
      problems: ['stale-sa', 'routing-missing', 'bgp-route-preference'],
      meaning:
        'The ends use different SAs. With one peer: one end still has an old SA that the other no longer has; end both and let them come up again. With two tunnels: each end prefers another one; compare the routes, where a firewall demands one path for both directions.',
      source: 'rfc7296',
    },
    'sa-counters-lost-between': {
      text: 'counters: both ends send and neither receives',
      example: `  dec:pkts/bytes=0/0, enc:pkts/bytes=7011/612088
  npu_flag=01 npu_rgwy=198.51.100.20 npu_lgwy=203.0.113.10
run_tally=0

csr-far#show crypto ipsec sa peer 203.0.113.10

interface: Tunnel20
    Crypto map tag: Tunnel20-head-0, local addr 198.51.100.20

   protected vrf: (none)
   local  ident (addr/mask/prot/port): (0.0.0.0/0.0.0.0/0/0)
   remote ident (addr/mask/prot/port): (0.0.0.0/0.0.0.0/0/0)
   current_peer 203.0.113.10 port 500
     PERMIT, flags={origin_is_acl,}
    #pkts encaps: 4410, #pkts encrypt: 4410, #pkts digest: 4410
    #pkts decaps: 0, #pkts decrypt: 0, #pkts verify: 0`,
      role: 'either',
      problems: ['firewall-blocking-ipsec', 'nat-traversal'],
      meaning:
        'Both ends encrypt and neither gets anything to decrypt: IKE passes between them and ESP does not. Let IP protocol 50 pass on the way in both directions, or, behind NAT, have both ends put ESP into UDP 4500.',
      source: 'rfc4303',
    },
    'sa-networks-overlap': {
      text: 'child SA: the networks of the two ends overlap',
      example: '13[IKE] CHILD_SA net{1} established with SPIs c1aa00b2_i c2bb11c3_o and TS 10.1.0.0/16 === 10.1.5.0/24',
      role: 'either',
      problems: ['overlapping-networks'],
      meaning:
        'The network of one end lies within that of the other, or is the same: hosts treat the others as local and send nothing into the tunnel. Give the smaller network other addresses, or translate it.',
      source: 'inferred',
    },
    'sa-counters-both-ways': {
      text: 'counters: packets go both ways',
      example: '006 #4: "sddc", type=ESP, add_time=1764300000, inBytes=8120, outBytes=9044, maxBytes=2^63B, id=198.51.100.20',
      role: 'either',
      problems: [],
      tells: 'child-up',
      meaning:
        'The child SA has carried traffic in both directions. If both still grow while you ping, only single networks, sizes or ports fail.',
      source: 'inferred',
    },
  },
});
