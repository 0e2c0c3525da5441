import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { diagnose } from './knowledge.ts';

const problemOf = (...lines: readonly string[]): string | undefined => diagnose(lines.join('\n')).findings[0]?.problem;

describe('what had succeeded before decides the phase', () => {
  const refusal = 'received NO_PROPOSAL_CHOSEN error notify';
  test('a refusal alone is phase 1', () => assert.equal(problemOf(refusal), 'phase1-crypto-mismatch'));
  test('after an established IKE SA it is phase 2', () =>
    assert.equal(problemOf('IKE_SA sddc[1] established between 203.0.113.10[a]...198.51.100.20[b]', refusal), 'phase2-crypto-mismatch'));
  test('in a log printed newest first, too', () =>
    assert.equal(
      problemOf(`Nov 24 10:00:02 ${refusal}`, 'Nov 24 10:00:01 IKE_SA sddc[1] established between 203.0.113.10[a]...198.51.100.20[b]'),
      'phase2-crypto-mismatch',
    ));
  test('a list beside it that has the IKE SA up says so, too', () => {
    const list = (state: string) => [
      'Index   State  Initiator cookie  Responder cookie  Mode   Remote Address',
      `41      ${state}     71c20de4a98b3f56  0c1be2a4978db350  IKEv2  198.51.100.33`,
    ];
    assert.equal(problemOf(`Nov 24 10:00:02 ${refusal}`, '', ...list('UP')), 'phase2-crypto-mismatch');
    assert.equal(problemOf(`Nov 24 10:00:02 ${refusal}`, '', ...list('DOWN')), 'phase1-crypto-mismatch');
  });
  test('the exchange named on the line decides', () =>
    assert.equal(problemOf('CREATE_CHILD_SA: peer responded with error: NO_PROPOSAL_CHOSEN'), 'phase2-crypto-mismatch'));
  test('an offer behind a hash of IKEv1 is one of phase 2', () =>
    assert.equal(problemOf('Send:[HASH][SA][NONCE][KE][ID][ID]', 'Recv:[HASH][NOTIFY:NO_PROPOSAL_CHOSEN]'), 'phase2-crypto-mismatch'));
  test('a rekey decides for all printers that share the words', () => {
    const { findings } = diagnose(
      'Receiving packet: HDR, N(REKEY_SA), SA, Nonce, KE\nP2 SA payload match failed, sending N(NO_PROPOSAL_CHOSEN)',
    );
    assert.equal(findings[0]?.problem, 'lifetime-rekey');
    assert.ok(findings.every(({ problem, lines }) => problem !== 'phase1-crypto-mismatch' || lines.length === 0));
  });
});

test('who deletes an IPsec SA has phase 1: a message that is malformed after that is none of a wrong key', () => {
  const broken = 'Nov 24 10:15:02 gw pluto[9]: "vmc" #77: malformed payload in packet';
  assert.equal(problemOf(broken), 'pre-shared-key-mismatch');
  assert.equal(
    problemOf('Nov 24 10:14:02 gw pluto[9]: "vmc" #77: received Delete SA(0xb0a1c2d3) payload: deleting IPsec State #70', broken),
    'malformed-payload',
  );
});

describe('silence', () => {
  const init = 'generating IKE_SA_INIT request 0 [ SA KE No ]';
  const again = 'giving up after 5 retransmits';
  test('from the start is an unreachable peer', () => assert.equal(problemOf(init, again), 'peer-unreachable'));
  test('after authentication began is the port change', () =>
    assert.equal(problemOf(init, 'generating IKE_AUTH request 1 [ IDi AUTH SA TSi TSr ]', again), 'nat-traversal'));
  test('on a working tunnel is dead peer detection', () =>
    assert.equal(problemOf('IKE_SA sddc[1] established between a...b', again), 'dead-peer-detection'));
});

describe('evidence', () => {
  test('that two messages give for the same words counts once', () => {
    const sa = `gw-b: #4, CONNECTING, IKEv2, 7be1e0c2a9d4f310_i* 30b27de1c95f4a08_r
  local  'gw-b' @ 10.20.0.4[4500]
  remote '%any' @ 198.51.100.77[4500]`;
    const [first] = diagnose(sa).findings;
    assert.equal(first?.problem, 'nat-traversal');
    assert.ok(!first.confident && first.confidence < 0.9);
  });
  test('of the responder outweighs a notify', () =>
    assert.equal(problemOf('received AUTHENTICATION_FAILED notify error', 'no matching peer config found'), 'ike-identity-mismatch'));
  test('of the end counts more than of the beginning', () => {
    const filler = Array.from({ length: 400 }, (_, index) => `kernel: line ${index}`);
    assert.equal(
      problemOf('ike 0:a: peer SA proposal not match local policy', ...filler, 'ike 0:a: gateway validation failed'),
      'ike-identity-mismatch',
    );
  });
  test('of a named cause outweighs a mere state', () =>
    assert.equal(
      problemOf('BGP state = Idle', 'Last reset 00:00:12, Notification received (OPEN Message Error/Bad Peer AS)'),
      'bgp-asn-mismatch',
    ));
  test('of the way of authenticating orders key and certificate', () =>
    assert.equal(
      problemOf('authentication of "CN=gw" (myself) with RSA signature successful', 'received AUTHENTICATION_FAILED notify error'),
      'certificate-problem',
    ));
});

describe('a row of a BGP table', () => {
  const rows: Readonly<Record<string, string>> = {
    '10.0.0.2        4      65002        10        12        0    0    0 00:05:10            0        0 N/A': 'bgp-no-prefixes',
    '10.0.0.2         4        65002      12      14        0    0    0 00:12:01 Idle (Admin)': 'session-disabled',
    '10.0.0.2         4        65002       0       0        1    0    0 never    Active': 'bgp-neighbor-address',
    '10.0.0.2         4        65002       6       8        1    0    0 never    Idle': 'bgp-asn-mismatch',
    ' r>  10.2.2.0/24      169.254.12.2             0             0 65002 i': 'bgp-route-preference',
  };
  for (const [row, problem] of Object.entries(rows))
    test(`${row.trim().slice(-30)} is ${problem}`, () => assert.equal(problemOf(row), problem));
  test('with prefixes proves that BGP is up', () =>
    assert.equal(diagnose('10.0.0.2  4  65002  10  12  0  0  0 00:05:10  17').proven.includes('bgp'), true));
});

describe('a NOTIFICATION by its numbers alone', () => {
  for (const [line, problem] of [
    ['received NOTIFICATION 4/0', 'bgp-timers'],
    ['BGP: peer sent notification code 0x0202', 'bgp-asn-mismatch'],
    ['neighbor 169.254.100.1: notification 6/2', 'session-disabled'],
    ['{"Code":4,"Subcode":0,"Key":"169.254.100.1","msg":"received notification"}', 'bgp-timers'],
  ] as const)
    test(`“${line}” is ${problem}`, () => assert.equal(problemOf(line), problem));
});

test('the finding says which end to look at', () => {
  const [initiator] = diagnose('received TS_UNACCEPTABLE notify, no CHILD_SA built').findings;
  assert.equal(initiator?.lookAt.end, 'other');
  assert.match(initiator.lookAt.why, /responder's log names the parameter/);
  const [responder] = diagnose('no matching peer config found').findings;
  assert.equal(responder?.lookAt.end, 'this');
  const [session] = diagnose('169.254.31.1    4      65000       0       0        0    0    0    never       Active').findings;
  assert.match(session?.lookAt.why ?? '', /NOTIFICATION in the log of either/);
});

test('the marked part of a line is what matched', () => {
  const [best] = diagnose('Nov 24 10:00:00 gw charon: 09[IKE] no matching peer config found').findings;
  const [line] = best?.lines ?? [];
  assert.equal(line?.text.slice(line.start, line.end), 'no matching peer config found');
});

describe('what a status keeps of an earlier end', () => {
  const status = (state: string) =>
    `BGP neighbor is 169.254.100.1, remote AS 65000, local AS 65001, external link\n  BGP state = ${state}\n  Last reset 4d02h,  Notification sent (Hold Timer Expired)\n`;

  test('is history while the session is up', () => assert.equal(diagnose(status('Established, up for 4d02h')).unsure, true));
  test('is the cause while it is down', () => assert.equal(diagnose(status('Idle')).findings[0]?.problem, 'bgp-timers'));
});

test('a second path in reserve is no fault', () => {
  const table = `   Network          Next Hop            Metric LocPrf Weight Path
*> 192.0.2.128/25   169.254.100.1            0             0 65000 i
*                   169.254.100.5            0             0 65000 i`;
  assert.deepEqual(diagnose(table).findings, []);
});

describe('a counter', () => {
  test('at zero says nothing', () => assert.equal(diagnose('TcpExtTCPMD5NotFound            0                 0.0').unsure, true));
  test('above zero is evidence', () =>
    assert.equal(problemOf('TcpExtTCPMD5NotFound            7                 0.0'), 'bgp-authentication'));
});

describe('what is proven', () => {
  const other = [
    '05[IKE] received DPD request from 192.0.2.77',
    '06[IKE] CHILD_SA branch{7} established with SPIs c1a2_i c3d4_o and TS 10.1.0.0/24 === 10.2.0.0/24',
  ];
  const refused = ['07[CFG] no matching peer config found', '07[ENC] generating IKE_AUTH response 1 [ N(AUTH_FAILED) ]'];

  test('is no layer in which something fails for certain, nor one above it: another VPN is up there', () =>
    assert.deepEqual(diagnose([...other, ...refused].join('\n')).proven, ['reachability']));

  test('is none of it where what fails is likely, and lines say so', () =>
    assert.deepEqual(
      diagnose(
        [
          'ike 0:to-dc2:7:dc2-p2: added IPsec SA: SPIs=7a1f/9b2c',
          'ike 0:vmc-sddc:12: received notify type AUTHENTICATION_FAILED',
          'ike 0:vmc-sddc:12: auth negotiation failed',
        ].join('\n'),
      ).proven,
      ['reachability'],
    ));

  for (const [what, line, proven] of [
    ['that the other end answers, by its refusal', 'received AUTHENTICATION_FAILED notify error', ['reachability']],
    ['nothing, by a fault of this end alone', "initiator can't find identity for peer: sddc", []],
    ['that IKE works, by a child SA that is refused', 'received TS_UNACCEPTABLE notify, no CHILD_SA built', ['reachability', 'ike']],
    ['not that IKE works, where the refusal may be of either', 'Received notify: INVALID_ID_INFO', []],
  ] as const)
    test(`is ${what}`, () => assert.deepEqual(diagnose(line).proven, proven));

  test('is what came up, where nothing fails', () => assert.deepEqual(diagnose(other.join('\n')).proven, ['reachability', 'ike', 'ipsec']));
});

test('a message that repeats leaves room for the others', () => {
  const attempts = Array.from({ length: 9 }, () => ['no matching peer config found', 'generating IKE_AUTH response 1 [ N(AUTH_FAILED) ]']);
  const [first] = diagnose(attempts.flat().join('\n')).findings;
  assert.deepEqual(
    first?.lines.map(({ number }) => number),
    [1, 2, 3, 4],
  );
});
