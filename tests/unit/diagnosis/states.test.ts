import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { diagnose } from './knowledge.ts';

const foundIn = (text: string): string[] => diagnose(text).findings.map(({ problem }) => problem);
const problemOf = (text: string): string | undefined => foundIn(text)[0];

describe('what lines of a state say together', () => {
  test('an IKE SA without a child SA is phase 2, though the list of child SAs alone would say nothing of it', () => {
    const none = 'fw# show crypto ipsec sa peer 198.51.100.20\n\nThere are no ipsec sas';
    assert.notEqual(problemOf(none), 'phase2-crypto-mismatch');
    const ike = ' 82311 203.0.113.10/500   198.51.100.20/500   READY    INITIATOR\n';
    assert.deepEqual(foundIn(`fw# show crypto ikev2 sa\n${ike}${none}`).slice(0, 2), [
      'phase2-crypto-mismatch',
      'traffic-selector-mismatch',
    ]);
  });

  test('the route beside the tunnel is the fault, where the child SA brings packets and takes none', () => {
    const text = `  all: #31, reqid 1, INSTALLED, TUNNEL, ESP:AES_GCM_16-256
    in  c0f82a11 (-|0x00000007),  84420 bytes,   996 packets,     1s ago
    out cd1b740e (-|0x00000007),      0 bytes,     0 packets
10.61.8.25 via 203.0.113.161 dev ens3 src 203.0.113.172 uid 1000
7: xfrm7@ens3: <NOARP,UP,LOWER_UP> mtu 1400`;
    assert.equal(problemOf(text), 'routing-missing');
  });

  test('a line that a window broke before it does not hide it', () => {
    const text = `tcp        0      0 0.0.0.0:179             0.0.0.0:*               LISTEN     
tcp        0      1 169.254.57.2:43110      169.254.57.1:179        SYN_SENT   `;
    assert.equal(problemOf(text), 'bgp-transport-blocked');
  });

  test('the reason that a field gives is read as a sentence, also in another wording', () => {
    const text = `BGP neighbor is 169.254.9.1, remote AS 65009
  BGP version 4, remote router-id 0.0.0.0
  BGP state = Active
  Last error sent: error in OPEN message, peer AS unacceptable`;
    assert.equal(problemOf(text), 'bgp-asn-mismatch');
  });

  test('a neighbor that sent a NOTIFICATION has been reached, whatever link it is said to be on', () => {
    const neighbor = (...last: readonly string[]) =>
      [
        'BGP neighbor is 169.254.61.1,  remote AS 65201, external link',
        '  BGP state = Idle',
        ...last,
        '  Interface associated: (none) (peering address NOT in same link)',
      ].join('\n');
    assert.equal(problemOf(neighbor()), 'bgp-neighbor-address');
    assert.equal(problemOf(neighbor('  Last notification received: never')), 'bgp-neighbor-address');
    assert.equal(
      problemOf(neighbor('  Last reset 00:00:09, due to BGP Notification received of session 1, peer in wrong AS')),
      'bgp-asn-mismatch',
    );
  });

  test('a counter of packets that may not be cut says something only where it grew', () => {
    const sa = (failures: number) => `      #pkts encaps: 71204, #pkts encrypt: 70911, #pkts digest: 70911
      #pkts decaps: 60201, #pkts decrypt: 60201, #pkts verify: 60201
      #pre-frag successes: 0, #pre-frag failures: ${failures}, #fragments created: 0`;
    assert.equal(problemOf(sa(293)), 'mtu-mss');
    assert.deepEqual(foundIn(sa(0)), []);
  });
});

describe('a log tells what of it only follows', () => {
  test('the session of BGP closes with the interface of the tunnel, which is what fell', () => {
    const text = `Oct 28 10:02:03 srx kmd[7101]: KMD_VPN_DOWN_ALARM_USER: VPN sddc from 198.51.100.20 is down. Local-ip: 203.0.113.10, gateway name: gw, vpn name: sddc, tunnel-id: 131081, local tunnel-if: st0.22, Reason: DPD detected peer as down. Existing IKE/IPSec SAs cleared
Oct 28 10:02:04 srx rpd[1890]: bgp_ifachange_group:9961: NOTIFICATION sent to 169.254.120.1 (External AS 65001): code 6 (Cease) subcode 6 (Other Configuration Change), Reason: Interface change for the peer-group`;
    assert.equal(problemOf(text), 'dead-peer-detection');
  });

  test('what RouterOS refuses after the peer is authorized is phase 2', () => {
    const text = `17:42:06 ipsec,info new ike2 SA (I): sddc 203.0.113.10[4500]-198.51.100.20[4500] spi:5a1c64b5e3b0c2d1:0f1e2d3c4b5a6978
17:42:06 ipsec,info,account peer authorized: sddc 203.0.113.10[4500]-198.51.100.20[4500] spi:5a1c64b5e3b0c2d1:0f1e2d3c4b5a6978
17:42:06 ipsec,error got error: NO_PROPOSAL_CHOSEN`;
    assert.equal(problemOf(text), 'phase2-crypto-mismatch');
  });
});

test('a count and what a device calls it are one fact: that packets only go out has several causes', () => {
  const text = '    #pkts encaps: 730, #pkts encrypt: 730, #pkts digest: 730\n    #pkts decaps: 0, #pkts decrypt: 0, #pkts verify: 0';
  assert.equal(
    diagnose(text).findings.some(({ confident }) => confident),
    false,
  );
});

test('the tunnel status of the console follows from its channel status, which names the fault', () => {
  const text =
    'Channel Status   Down (Configuration failed)\nTunnel Status    10.5.0.0/16 - 10.9.0.0/16    Down (IPSec negotiation not started)';
  assert.equal(problemOf(text), 'configuration-failed');
});

test('the code that a field holds counts beside a state that says less', () => {
  const text = ` 0   name="cloud-1"
     remote.address=169.254.60.1 .as=65000 .messages=12
     input.last-notification=${'f'.repeat(32)}0015030202
     hold-time=3m last-started=2026-11-03 09:00:00 last-stopped=2026-11-03 09:00:01`;
  assert.equal(problemOf(text), 'bgp-asn-mismatch');
});
