import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { diagnose } from './knowledge.ts';

const first = (text: string) => diagnose(text).findings[0];
const pluto = (...says: readonly string[]): string =>
  says.map((one, index) => `Jun 18 04:06:${10 + index} gw pluto[77]: "site" #1: ${one}`).join('\n');

describe('who refuses deletes what is left', () => {
  const refused = 'ignoring informational payload NO_PROPOSAL_CHOSEN, msgid=00000000, length=32';
  const deleted = 'received Delete SA payload: self-deleting ISAKMP State #1';
  test('so a delete behind a refusal is no cause', () => {
    const ids = diagnose(pluto(refused, deleted))
      .findings.filter(({ lines }) => lines.length > 0)
      .map(({ problem }) => problem);
    assert.ok(!ids.includes('peer-sent-delete'), ids.join());
  });
  test('and one after the tunnel had come up is', () => {
    const up = [
      'ISAKMP SA established {auth=PRESHARED_KEY}',
      'IPsec SA established tunnel mode {ESP=>0x99e449b2 <0x4edb3379 xfrm=AES_128-HMAC_SHA1}',
    ];
    assert.equal(first(pluto(refused, ...up, deleted))?.problem, 'peer-sent-delete');
  });
  test('and one by itself is', () => assert.equal(first(pluto(deleted))?.problem, 'peer-sent-delete'));
});

test('a transform that is refused is a step where another one is taken', () => {
  const text = pluto(
    'responding to Main Mode from unknown peer 203.0.113.155:1899',
    'Oakley Transform [AES_CBC (256), HMAC_SHA1, DH20] refused',
    'sent Main Mode R1',
    'STATE_MAIN_R2: retransmission; will wait 0.5 seconds for response',
  );
  assert.equal(first(text)?.confident, false);
});

describe('words beside what was pasted are less sure than a question', () => {
  const works = ['203.0.113.5 > 198.51.100.9', '198.51.100.9 > 203.0.113.5'].flatMap((way, index) => [
    `10:00:0${index}.104000 IP ${way}: ESP(spi=0xc77e000${index},seq=0x5), length 116`,
  ]);
  const says = 'Nobody reaches the servers behind the tunnel, the firewall in the data center blocks us, what can we do?';
  test('least of all where that works', () => {
    const [asked, beside] = [first(says), first(`${says}\n\n${works.join('\n')}`)];
    assert.ok(asked && beside && beside.lines.length === 0);
    assert.ok(beside.confidence < 0.6 && beside.confidence < asked.confidence, `${asked.confidence} and ${beside.confidence}`);
  });
});

describe('what is switched off negotiates nothing', () => {
  const junos = (...says: readonly string[]): string =>
    says.map((one, index) => `Oct 14 11:20:${10 + index}  srx kmd[1871]: ${one}`).join('\n');
  const of = (vpn: string): string =>
    `VPN ${vpn} from 198.51.100.20 is down. Local-ip: 10.3.1.2, gateway name: gw-${vpn}, vpn name: ${vpn}, tunnel-id: 131076, local tunnel-if: st0.3, SA Type: Static`;
  const off = `KMD_VPN_DOWN_ALARM_USER: ${of('sddc')}, Reason: Tunnel configuration is deleted. Corresponding IKE/IPSec SAs are deleted`;
  const up = `KMD_VPN_UP_ALARM_USER: ${of('sddc').replace('down', 'up')}`;
  test('so a VPN that came up since is on', () => assert.equal(first(junos(off, up)), undefined));
  test('and one that did not is off', () => assert.equal(first(junos(off))?.problem, 'session-disabled'));

  test('and one of another name closes nothing, nor a session of BGP that is shut', () => {
    assert.equal(first(junos(off, up.replaceAll('sddc', 'branch')))?.problem, 'session-disabled');
    const shut = 'Oct 14 11:20:01 gw bgpd: %NOTIFICATION: received from neighbor 169.254.31.1 6/2 (Cease/Administrative Shutdown) 0 bytes';
    const rekeyed =
      'Oct 14 11:26:01 gw charon: 08[IKE] CHILD_SA sddc{5} established with SPIs c1bd03e7_i 6fa0e811_o and TS 10.1.0.0/16 === 10.2.0.0/16';
    assert.equal(first(`${shut}\n${rekeyed}`)?.problem, 'session-disabled');
  });
});

test('an SPI that is unknown around a rekey is none afterwards', () => {
  const spi =
    'Oct 14 11:20:01  srx RT_IPSEC: RT_IPSEC_BAD_SPI: IPSec tunnel on int reth0.0 with tunnel ID 0x20009 received a packet with a bad SPI. 198.51.100.20->203.0.113.9/152, ESP, SPI 0xa91ac3f0, SEQ 0x1f7c2.';
  const up =
    'Oct 14 11:20:02  srx kmd[1871]: KMD_PM_SA_ESTABLISHED: Local gateway: 203.0.113.9, Remote gateway: 198.51.100.20, Local ID: ipv4_subnet(any:0,[0..7]=0.0.0.0/0), Remote ID: ipv4_subnet(any:0,[0..7]=0.0.0.0/0), Direction: inbound, SPI: 0x2e81d90a';
  assert.equal(first(`${spi}\n${spi.replace(':01 ', ':09 ')}`)?.problem, 'stale-sa');
  assert.equal(first(`${spi}\n${up}`), undefined);
});

describe('who got no answer knows less than who says what was lost', () => {
  const charon = (...says: readonly string[]): string =>
    says.map((one, index) => `Oct 14 11:20:${10 + index} gw charon: 08[IKE] ${one}`).join('\n');
  const halfOpen = charon('203.0.113.40 is initiating an IKE_SA', 'deleting half open IKE_SA with 203.0.113.40 after timeout');
  const packet = (second: number, what: string): string => `11:20:${10 + second}.031204 IP ${what}`;
  const capture = [
    packet(0, '203.0.113.40.500 > 198.51.100.7.500: isakmp: parent_sa ikev2_init[I]'),
    packet(0, '198.51.100.7.500 > 203.0.113.40.500: isakmp: parent_sa ikev2_init[R]'),
    ...[1, 2, 4].map((second) => packet(second, '203.0.113.40 > 198.51.100.7: ip-proto-17')),
  ].join('\n');
  test('so pieces in a capture name why the negotiation stays half open', () => {
    assert.notEqual(first(halfOpen)?.problem, 'ike-fragmentation');
    assert.equal(first(`${halfOpen}\n\n${capture}`)?.problem, 'ike-fragmentation');
  });
  test('and a key that is not there names why nobody answers its signature', () => {
    const silent =
      'max number of retransmissions (2) reached STATE_MAIN_I3.  Possible authentication failure: no acceptable response to our first encrypted message';
    assert.equal(first(pluto(silent))?.problem, 'pre-shared-key-mismatch');
    assert.equal(first(pluto("Can't find the private key from the NSS CERT (err -12285)", silent))?.problem, 'certificate-problem');
  });
});

describe('the same retransmission', () => {
  const charon = (...says: readonly string[]): string =>
    says.map((one, index) => `Oct 14 11:20:${10 + index} gw charon: 08[IKE] ${one}`).join('\n');
  const again = 'retransmit 2 of request with message ID 1';
  test('is of IKE_AUTH before the IKE SA is up', () => {
    const own = "authentication of 'gw' (myself) with pre-shared key";
    assert.equal(first(charon(own, 'generating IKE_AUTH request 1 [ IDi AUTH SA TSi TSr ]', again))?.problem, 'nat-traversal');
  });
  test('is of a peer that went away once it is', () => {
    const rekeyed = 'generating CREATE_CHILD_SA request 0 [ N(REKEY_SA) SA No KE TSi TSr ]';
    assert.equal(first(charon(rekeyed, 'generating INFORMATIONAL request 1 [ D ]', again))?.problem, 'dead-peer-detection');
  });
});

describe('a hold timer that expires is how any silence ends', () => {
  const junos = (...says: readonly string[]): string => says.map((one, index) => `Oct 14 09:3${index}:31  pe3 ${one}`).join('\n');
  const ended =
    'rpd[2041]: bgp_hold_timeout:4065: NOTIFICATION sent to 169.254.31.1 (External AS 64512): code 4 (Hold Timer Expired Error), Reason: holdtime expired for 169.254.31.1';
  test('so a digest that is wrong before it is the cause', () => {
    assert.equal(first(junos(ended))?.problem, 'bgp-timers');
    const digest = 'kernel: tcp_auth_ok: Packet from 169.254.31.1:179 wrong MD5 digest';
    assert.equal(first(junos(digest, digest, ended))?.problem, 'bgp-authentication');
    assert.equal(first(junos(digest.replace('31.1', '99.9'), ended))?.problem, 'bgp-timers');
    assert.equal(first(`${junos(digest).replace('09:30', '03:30')}\n${junos(ended)}`)?.problem, 'bgp-timers');
  });
});

test('and a tunnel that is found dead about then takes its session along', () => {
  const ended =
    'Oct 14 09:30:31  srx rpd[2041]: bgp_hold_timeout:4065: NOTIFICATION sent to 169.254.31.1 (External AS 64512): code 4 (Hold Timer Expired Error), Reason: holdtime expired for 169.254.31.1';
  const dead = (time: string) => `Oct 14 ${time}  srx kmd[1877]: KMD_DPD_PEER_DOWN: DPD detected peer 198.51.100.20 is dead`;
  assert.equal(first(`${ended}\n${dead('09:31:03')}`)?.problem, 'dead-peer-detection');
  assert.equal(first(`${dead('03:31:03')}\n${ended}`)?.problem, 'bgp-timers');
});

describe('who was to authenticate anew and did', () => {
  const charon = (...says: readonly (readonly [number, string])[]): string =>
    says.map(([of, one], index) => `2026-01-09 11:02:${10 + index}Z 21[IKE] <sddc|${of}> ${one}`).join('\n');
  const late = [88, 'initiator did not reauthenticate as requested'] as const;
  const deleted = [88, 'deleting IKE_SA sddc[88] between 192.0.2.8[192.0.2.8]...198.51.100.20[198.51.100.20]'] as const;
  const up = [
    [91, 'IKE_SA sddc[91] established between 192.0.2.8[192.0.2.8]...198.51.100.20[198.51.100.20]'],
    [91, 'CHILD_SA sddc{412} established with SPIs c1bd03e7_i 6fa0e811_o and TS 10.1.0.0/16 === 10.2.0.0/16'],
  ] as const;
  test('has no fault, and its old SA ends', () => assert.equal(first(charon(late, ...up, deleted)), undefined));
  test('and did not, has one', () => assert.equal(first(charon(late, deleted))?.problem, 'lifetime-rekey'));
});
