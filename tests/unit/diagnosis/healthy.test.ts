import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { blockNames, mostInBrief, wordAnswer } from '../../../src/diagnosis/answer.ts';
import { diagnose } from './knowledge.ts';

const swanctl = `admin@gw:~$ sudo swanctl --list-sas
vmc: #4, ESTABLISHED, IKEv2, 5a0c41be77d203f1_i* 93bd00c7a1e64f28_r
  local  '203.0.113.10' @ 203.0.113.10[4500]
  remote '198.51.100.20' @ 198.51.100.20[4500]
  net: #9, reqid 1, INSTALLED, TUNNEL, ESP:AES_GCM_16-256
    in  c1aa00b2,  91044 bytes,   812 packets,     0s ago
    out c2bb11c3, 120331 bytes,  1004 packets,     0s ago`;

const summary = `Neighbor        V         AS   MsgRcvd   MsgSent   TblVer  InQ OutQ  Up/Down State/PfxRcd   PfxSnt Desc
169.254.100.1   4      65000      4410      4402        0    0    0 2d01h12m            6        3 sddc`;

describe('an output in which nothing is wrong', () => {
  for (const [what, text, proven] of [
    ['child SAs that count both ways', swanctl, ['reachability', 'ike', 'ipsec']],
    ['a neighbor that is established, with routes', summary, ['bgp']],
    ['both together', `${swanctl}\n\n${summary}`, ['reachability', 'ike', 'ipsec', 'bgp']],
  ] as const)
    test(what, () => {
      const diagnosis = diagnose(text);
      assert.deepEqual([diagnosis.healthy, diagnosis.findings, diagnosis.proven], [true, [], proven]);
    });

  test('is said to be well, with what it proves', () => {
    const { proven, findings } = wordAnswer(diagnose(swanctl), () => undefined, mostInBrief);
    assert.equal(proven, 'Nothing is wrong in this. It works: Reachability · IKE, phase 1 · IPsec, phase 2');
    assert.deepEqual(findings, []);
  });
});

describe('an output is not called healthy', () => {
  test('where somebody tells of a fault beside it', () => {
    assert.equal(diagnose(`${swanctl}\n\nWe still can't reach the VM at 10.2.0.7, nothing comes back.`).healthy, false);
  });

  test('where packets go out and none come in', () => {
    assert.equal(diagnose(swanctl.replace('91044 bytes,   812', '    0 bytes,     0')).healthy, false);
  });

  test('where nothing in it came up', () => {
    assert.equal(diagnose(summary.replace('2d01h12m            6', '   never         Idle')).healthy, false);
  });
});

describe('what a text proves', () => {
  test('is over when a later line says that it fell', () => {
    const text = `10:00:01 charon: 05[IKE] IKE_SA vmc[1] established between 203.0.113.10[203.0.113.10]...198.51.100.20[198.51.100.20]
10:00:01 charon: 05[IKE] CHILD_SA net{1} established with SPIs c1_i c2_o and TS 10.1.0.0/16 === 10.2.0.0/16
10:20:01 charon: 05[IKE] giving up after 5 retransmits`;
    assert.equal(diagnose(text).healthy, false);
  });
});

test('a refusal of IKE that the next try has closed is no fault', () => {
  const refused = '10:00:00 charon: 11[ENC] parsed IKE_SA_INIT response 0 [ N(INVAL_KE) ]';
  const up = `10:00:00 charon: 08[IKE] IKE_SA vmc[3] established between 203.0.113.10[203.0.113.10]...198.51.100.20[198.51.100.20]
10:00:00 charon: 08[IKE] CHILD_SA net{3} established with SPIs c1_i c2_o and TS 10.1.0.0/16 === 10.2.0.0/16`;
  assert.equal(diagnose(refused).findings[0]?.problem, 'phase1-crypto-mismatch');
  assert.deepEqual(diagnose(`${refused}\n${up}`).findings, []);
});

test('the old SA is deleted in a rekey, and no line of it tells of a fault', () => {
  const text = `10:00:00 charon: 06[KNL] creating rekey job for CHILD_SA ESP/0xc3a9ff11/203.0.113.10
10:00:00 charon: 10[IKE] inbound CHILD_SA net{8} established with SPIs c1aa02e9_i 7d0112fe_o and TS 10.1.0.0/16 === 10.2.0.0/16
10:00:00 charon: 12[IKE] received DELETE for ESP CHILD_SA with SPI 7a51c0de`;
  assert.deepEqual(
    diagnose(text).findings.filter(({ lines }) => lines.length > 0),
    [],
  );
});

test('how far one connection came says nothing of another', () => {
  const text = `10:00:00 charon: 08[IKE] <hq|4> CHILD_SA net{3} established with SPIs c1_i c2_o and TS 10.1.0.0/16 === 10.2.0.0/16
10:00:01 charon: 06[IKE] <sddc|9> initiating IKE_SA sddc[9] to 198.51.100.20
10:00:05 charon: 14[IKE] <sddc|9> retransmit 1 of request with message ID 0
10:02:45 charon: 09[IKE] <sddc|9> giving up after 5 retransmits`;
  assert.notEqual(diagnose(text).findings[0]?.problem, 'dead-peer-detection');
});

test('a configuration is said to be one', () => {
  const text = `conn sddc
  ikev2=insist
  dpdtimeout=30
  right=198.51.100.20`;
  assert.match(wordAnswer(diagnose(text), () => undefined).notice ?? '', /^This is a configuration/);
});

test('what each part was taken for is part of the answer', () => {
  assert.match(
    wordAnswer(diagnose(`Is this right? We see no traffic.\n\n${swanctl}`), () => undefined)
      .readAs.map(({ part, kind }) => `${part} as ${blockNames[kind]}`)
      .join(', '),
    /^line 1 as what somebody wrote, lines 3 to 9 as a status$/,
  );
  assert.deepEqual(
    diagnose(`Is this right? We see no traffic.\n\n${swanctl}`).blocks.map(({ kind, from }) => [kind, from]),
    [
      ['prose', 1],
      ['state', 3],
    ],
  );
});

describe('a session of BGP that came up', () => {
  // A log with times is nobody's question.
  const start = '2031/03/04 09:59:00 BGP: Terminating on signal\n2031/03/04 09:59:01 BGP: bgpd starting\n';
  const refused = '2031/03/04 09:59:02 BGP: 169.254.100.1 [Error] bgp_read_packet error: Connection reset by peer';
  const came = '2031/03/04 10:00:00 BGP: %ADJCHANGE: neighbor 169.254.100.1 in vrf default Up';

  test('closes what kept it from coming up before', () => {
    assert.deepEqual([diagnose(`${start}${refused}\n${came}`).healthy, diagnose(`${start}${refused}\n${came}`).findings], [true, []]);
  });

  test("does not close what keeps another neighbor's down", () => {
    const found = diagnose(`${start}${refused.replace('100.1', '100.5')}\n${came}`).findings[0];
    assert.equal(found?.problem, 'bgp-neighbor-address');
  });

  test('closes no connection that broke after it', () => {
    const broke = refused.replace('09:59:02', '10:03:00');
    assert.equal(diagnose(`${start}${came}\n${broke}`).findings[0]?.problem, 'bgp-neighbor-address');
  });

  test('closes no end that came after it', () => {
    const ended = '2031/03/04 10:02:00 BGP: %NOTIFICATION: received from neighbor 169.254.100.1 6/2 (Cease/Administrative Shutdown)';
    assert.equal(diagnose(`${start}${came}\n${ended}`).findings[0]?.problem, 'session-disabled');
    assert.deepEqual(diagnose(`${start}${came}\n${ended}\n${came.replace('10:00', '10:05')}`).findings, []);
  });
});

test('a child SA that was closed is a fault only where it was the last one', () => {
  const loaded = 'spi=0x5f6b2c1d9a8e7f60: ikev2_childsa_enable: loaded SPIs: 0xc5d32119, 0x1ea48b79 (enc aes-256 auth hmac-sha2-512)';
  const deleted = 'spi=0x5f6b2c1d9a8e7f60: deleted 1 SPI: 0xc5d32119';
  assert.equal(diagnose(`${loaded}\n${loaded.replace(' auth hmac-sha2-512', '-gcm')}\n${deleted}`).healthy, true);
  assert.equal(diagnose(`${loaded}\n${deleted}`).findings[0]?.problem, 'peer-sent-delete');
});

test('who refuses is not silent, though asked again and again', () => {
  const again = '"net" #1: STATE_MAIN_I1: retransmission; will wait 0.5 seconds for response';
  const refused = '"net" #1: ignoring informational payload NO_PROPOSAL_CHOSEN, msgid=00000000, length=28';
  assert.equal(diagnose(`${again}\n${refused}\n${again}`).findings[0]?.problem, 'phase1-crypto-mismatch');
});

test('the times of a state do not turn the log beside it around', () => {
  const log = `{"Key":"169.254.100.1","State":"BGP_FSM_OPENCONFIRM","Topic":"Peer","level":"info","msg":"Peer Up","time":"2031-03-04T20:05:59Z"}
{"Key":"169.254.100.1","State":"BGP_FSM_ESTABLISHED","Topic":"Peer","level":"warning","msg":"hold timer expired","time":"2031-03-04T20:06:05Z"}`;
  const state = `Peer             AS  Up/Down State       |#Received  Accepted
169.254.100.1 65000 00:00:09 Active      |        0         0`;
  assert.equal(diagnose(`${log}\n\n${state}`).findings[0]?.problem, 'bgp-timers');
});

test('a list of IKE SAs proves no child SA', () => {
  const list = `root@branch> show security ike security-associations
Index   State  Initiator cookie  Responder cookie  Mode           Remote Address
4410233 UP     5f0b9a4d2fe8a017  7de14773c9ba5f90  Main           203.0.113.61`;
  // Without its prompt too: its columns say what it is.
  for (const text of [list, list.slice(list.indexOf('\n') + 1)]) {
    const { healthy, proven, findings } = diagnose(text);
    assert.ok(!healthy);
    assert.deepEqual(proven, ['reachability', 'ike']);
    assert.deepEqual(findings, []);
  }
});

test('packets of a tunnel that a router translates are not healthy', () => {
  const table = `vpn-sddc: #3, ESTABLISHED, IKEv2, 4f34c1aa90e7b2d8_i* 6602fe1acb45d913_r
  local  '203.0.113.9' @ 203.0.113.9[500]
  remote '198.51.100.9' @ 198.51.100.9[500]
  vpn-sddc: #7, reqid 1, INSTALLED, TUNNEL, ESP:AES_GCM_16-256
    in  c31b94fa,      0 bytes,     0 packets
    out c9ee1072,      0 bytes,     0 packets
    local  10.31.0.0/24
    remote 10.131.0.0/24
vyos@edge:~$ show nat source translations
Pre-NAT               Post-NAT              Type  Prot  Timeout
10.31.0.25:51220      203.0.113.9:51220     snat  tcp   102`;
  assert.equal(diagnose(table).findings[0]?.problem, 'nat-exemption');
});

test('an SA from a private address on UDP 500 that receives nothing lost its ESP in a NAT, wherever its counters stand', () => {
  const shown = `<H3C> display ike sa verbose
   Profile: sddc
   Local IP/port: 192.168.77.2/500
   Local ID: 192.168.77.2
   Remote IP/port: 198.51.100.56/500
   Remote ID: 198.51.100.56
   Authentication-method: PRE-SHARED-KEY
   Authentication-algorithm: SHA256
   Encryption-algorithm: AES-CBC-256
   Life duration(sec): 86400
   Remaining key duration(sec): 85811
   Exchange-mode: Main
   Diffie-Hellman group: Group 14
   NAT traversal: Not detected
<H3C> display ipsec statistics tunnel-id 0
  IPsec packet statistics:
    Received/sent packets: 0/418
    Received/sent bytes: 0/35128
    Dropped packets (received/sent): 0/0`;
  assert.equal(diagnose(shown).findings[0]?.problem, 'nat-traversal');
});

test('whoever says that he only looks, and pastes what is well, is told so; who complains beside it is not', () => {
  const session = ' 0 E name="cloud-1"\n     remote.address=169.254.60.1 .as=65000 hold-time=3m uptime=5d2h';
  assert.equal(diagnose(`here is our weekly check of it\n\n${session}`).healthy, true);
  assert.equal(diagnose(`the weekly check fails, no routes arrive\n\n${session}`).healthy, false);
});

test('of packets that were parted a zero is well', () => {
  const statistics = 'VPN Tunnel Statistics\nPackets In:             71,022\nPackets Out:            69,401\nFragmented Packets In:  0';
  assert.deepEqual(diagnose(statistics).findings, []);
});

test('SAs in few lines are a state that is well, and no question about their algorithms', () => {
  const sa = (from: string, to: string) => `esp tunnel from ${from} to ${to} spi 0x71c2d9a4 auth hmac-sha2-256 enc aes-256`;
  const { healthy, findings } = diagnose(`SAD:\n${sa('192.0.2.77', '203.0.113.4')}\n${sa('203.0.113.4', '192.0.2.77')}`);
  assert.deepEqual([healthy, findings], [true, []]);
});

test('a child SA of transport mode, as GRE has it, is one', () => {
  const list = (mode: string) =>
    `gre: #7, ESTABLISHED, IKEv2, 4bd1907ae22c6f03_i* c8e03d7519ab64f2_r\n  gre: #9, reqid 2, INSTALLED, ${mode}, ESP:AES_CBC-256/HMAC_SHA2_256_128`;
  for (const mode of ['TUNNEL', 'TRANSPORT']) assert.deepEqual(diagnose(list(mode)).findings, []);
});

test('a tunnel that is switched off says why nobody answers a ping', () =>
  assert.equal(
    diagnose(
      'config system interface\n    edit "to-dc"\n        set status down\n        set type tunnel\n    next\nend\nPING 10.7.5.130 (10.7.5.130) 56(84) bytes of data.\n4 packets transmitted, 0 received, 100% packet loss',
    ).findings[0]?.problem,
    'session-disabled',
  ));

test('a field that is set as usual is never a sure fault', () =>
  assert.ok(diagnose('NAT-T detected: yes').findings.every(({ confident }) => !confident)));
