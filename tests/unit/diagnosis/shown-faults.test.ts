import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createDiagnosis } from '../../../src/diagnosis/diagnose.ts';
import { knowledge } from '../../corpus/judge.ts';

const diagnose = createDiagnosis(knowledge);
const first = (text: string) => diagnose(text).findings[0]?.problem;

describe('what statistics and settings show beside a tunnel that does not work', () => {
  test('a connection of ASA that leaves with a public source, and one that does not', () => {
    const conn = (
      as: string,
    ) => `TCP outside: 10.81.1.9/443 (10.81.1.9/443) inside: 10.21.4.3/50112 (${as}/50112), flags SaA , idle 3s, bytes 0
      #pkts encaps: 0, #pkts encrypt: 0, #pkts digest: 0
      #pkts decaps: 204, #pkts decrypt: 204, #pkts verify: 204`;
    assert.equal(first(conn('203.0.113.77')), 'nat-exemption');
    assert.notEqual(first(conn('10.21.4.3')), 'nat-exemption');
  });
  test('a neighbor that is switched off, and so has nothing to announce to the others', () => {
    const summary = (first: string) => `Neighbor        V         AS   MsgRcvd   MsgSent   TblVer  InQ OutQ  Up/Down State/PfxRcd   PfxSnt
169.254.31.1    4      64512       211       208        0    0    0 ${first}
10.0.0.9        4      65010     40112     39871      812    0    0 02:11:40           77        0`;
    assert.equal(first(summary('00:09:40 Idle (Admin)        0')), 'session-disabled');
    assert.equal(first(summary('02:11:31           12       77')), 'bgp-no-prefixes');
  });
  test('a route of BIRD whose next hop is not reached, and a blackhole that somebody set', () => {
    const routes = (row: string) => `bird> show route\n10.2.0.0/16  via 10.0.0.9 on eth0 [core 08:01:22] * (100) [AS65010i]\n${row}\nbird>`;
    const lost = '172.31.0.0/16 unreachable [sddc 08:02:10 from 169.254.31.1] * (100/-) [AS64512i]';
    assert.equal(first(routes(lost)), 'routing-missing');
    const [spare] = diagnose(routes(lost.replace(' * ', ' '))).findings;
    assert.ok(!spare || (spare.lines.length === 0 && spare.confidence < 0.5));
    const [unfounded] = diagnose(routes('10.0.0.0/8   unreachable [static1 07:55:00] * (200)')).findings;
    assert.ok(!unfounded || (unfounded.lines.length === 0 && unfounded.confidence < 0.5));
  });
  test('a policy that another connection holds, though a child SA came up before', () => {
    const up =
      'pluto[900]: "branch" #2: initiator established Child SA using #1; IPsec tunnel [10.1.0.0/16===10.2.0.0/16] {ESP/ESN=>0x1 <0x2}';
    const held =
      'pluto[900]: "sddc" #3: cannot install kernel policy 10.1.0.0/16===10.2.0.0/16; in use by connection "branch" with routing routed-tunnel';
    assert.equal(first(`${up}\n${held}`), 'overlapping-networks');
  });
  test('a list of NAT of RouterOS that exempts nothing, and those that may', () => {
    const nat = (sas: string, ...rules: readonly string[]) => `[admin@r7] > /ip ipsec policy print
 1   A to-sddc   yes     10.7.0.0/24    172.31.0.0/16  all       encrypt  require          1
[admin@r7] > /ip ipsec installed-sa print
 0  E  spi=0x7A1C90E src-address=198.51.100.7 dst-address=203.0.113.4 state=mature${sas}
[admin@r7] > /ip firewall nat print
${rules.map((rule, index) => ` ${index}    ${rule}`).join('\n')}`;
    const all = 'chain=srcnat action=masquerade out-interface=ether1';
    assert.equal(first(nat('', all)), 'nat-exemption');
    for (const [sas = '', ...rules] of [
      ['', 'chain=srcnat action=accept src-address=10.7.0.0/24 dst-address=172.31.0.0/16', all],
      ['', `${all}\n      ipsec-policy=out,none`],
      ['', `${all}\n      src-address=192.168.99.0/24`],
      ['', 'chain=srcnat action=masquerade out-interface=bridge'],
      ['', 'chain=srcnat action=jump jump-target=vpn', all],
      [' current-bytes=51204', all],
    ])
      assert.notEqual(first(nat(sas, ...rules)), 'nat-exemption', `${sas} ${rules.join()}`);
  });
  test('what a firewall of NSX drops, by where it goes', () => {
    const drop = (way: string) =>
      `<181>1 2026-01-15T09:30:12Z edge-1 NSX 2802 FIREWALL [nsx@6876 comp="nsx-edge" subcomp="datapathd.firewallpkt" level="INFO"] <1 55f1af2f487544e9:b0e059132ad7753d> INET reason-match DROP 1005 IN 60 ${way}`;
    assert.equal(first(drop('TCP 10.4.8.14/51722->10.2.1.21/443 S')), 'sddc-firewall');
    assert.equal(first(drop('UDP 203.0.113.10/500->198.51.100.20/500')), 'firewall-blocking-ipsec');
    assert.equal(first(drop('TCP 203.0.113.99/51722->198.51.100.20/23 S')), undefined);
  });
  test('sessions of Azure in PowerShell', () => {
    const peer = (address: string) =>
      `Asn               : 65010\nConnectedDuration : 3.10:19:25.2974360\nNeighbor          : ${address}\nRoutesReceived    : 6\nState             : Connected\n`;
    const text = `PS Azure:\\> Get-AzVirtualNetworkGatewayBgpPeerStatus -ResourceGroupName rg1 -VirtualNetworkGatewayName gw1\n\n${peer('10.9.0.9')}\n${peer('10.9.0.13')}`;
    assert.equal(diagnose(text).healthy, true);
  });
  test('what iked prints behind its configuration', () => {
    const text = `# iked -dvv
ikev2 "hq" passive tunnel esp inet from 10.5.0.0/16 to 10.8.0.0/24 local 203.0.113.4 peer 198.51.100.77 ikesa enc aes-256 prf hmac-sha2-256 auth hmac-sha2-256 group modp2048 srcid gw lifetime 10800 bytes 4294967296 psk 0x0011
/etc/iked.conf: loaded 1 configuration rules
config_getpolicy: received policy
ikev1_recv: IKEv1 not supported`;
    assert.equal(first(text), 'ike-version-mismatch');
  });
  test('one IKE SA of VyOS without a child beside another one that has its own', () => {
    const table = (bytes: string) => `Connection                   State    Up          Bytes In/Out    Remote address
---------------------------  -------  ----------  --------------  ----------------
peer-198.51.100.20-tunnel-vti  up     23 minutes  ${bytes}             198.51.100.20
peer-203.0.113.9-tunnel-vti    up     22 minutes  41K/38K         203.0.113.9`;
    assert.equal(first(table('N/A')), 'phase2-crypto-mismatch');
    assert.equal(first(table('9K/7K')), undefined);
    assert.equal(first(table('N/A').replaceAll('203.0.113.9', '198.51.100.20')), undefined);
  });
  test('a policy of RouterOS with the same network on both sides', () => {
    const policy = (far: string) => `[admin@r7] > /ip ipsec policy print
#      PEER     TUNNEL  SRC-ADDRESS      DST-ADDRESS      PROTOCOL  ACTION   LEVEL   PH2-COUNT
1   A  sddc     yes     192.168.88.0/24  ${far}  all       encrypt  unique          1`;
    assert.equal(first(policy('192.168.88.0/24')), 'overlapping-networks');
    assert.equal(first(policy('192.168.90.0/24')), undefined);
    assert.equal(first(policy('192.168.0.0/16 ')), undefined);
  });
  test('a spare SA that nobody uses, beside one of the same peer that is used', () => {
    const sa = (id: number, counts: string) => `net{${id}}:  INSTALLED, TUNNEL, reqid 1, ESP in UDP SPIs: c1a5e8b${id}_i cd02779${id}_o
net{${id}}:  AES_GCM_16_128, ${counts}, rekeying in 18 minutes`;
    const used = sa(1, '8814022 bytes_i (61230 pkts, 0s ago), 7390118 bytes_o (58807 pkts, 0s ago)');
    assert.equal(first(`${used}\n${sa(2, '0 bytes_i, 0 bytes_o')}`), undefined);
    assert.notEqual(first(`${used.replaceAll('net{', 'branch{')}\n${sa(2, '0 bytes_i, 0 bytes_o')}`), undefined);
    assert.equal(first(sa(2, '0 bytes_i, 7390118 bytes_o (58807 pkts, 0s ago)')), 'routing-missing');
  });
  test('a neighbor that is asked for by a wrong address, beside one that is up', () => {
    const none = 'leaf1# show bgp neighbors 169.254.31.9\n% No such neighbor in this view/vrf';
    const up =
      'leaf1# show bgp neighbors 169.254.31.1\nBGP neighbor is 169.254.31.1, remote AS 64512, local AS 65010, external link\n  BGP state = Established, up for 00:08:32\n  6 accepted prefixes';
    assert.equal(first(none), 'bgp-neighbor-address');
    assert.equal(first(`${none}\n\n${up}`), undefined);
  });
  test('a neighbor that is in no network of the tunnel, and so has no way into it', () => {
    const text = `FG # get router info bgp summary
Neighbor        V         AS MsgRcvd MsgSent   TblVer  InQ OutQ Up/Down  State/PfxRcd
169.254.31.2    4      64512       0       0        0    0    0    never Active
FG # show system interface to-sddc
    edit "to-sddc"
        set ip 169.254.31.5 255.255.255.255
        set remote-ip 169.254.31.6 255.255.255.252
FG # get router info routing-table details 169.254.31.2
Routing entry for 0.0.0.0/0
  Known via "static", distance 10, metric 0, best
  * vrf 0 203.0.113.1, via wan1`;
    assert.equal(first(text), 'bgp-neighbor-address');
  });
  test('certificates that were refused, in statistics that count little else', () => {
    const statistics = (certificates: number, cookies: number) => `<r1>display ike statistics
  No matching proposal: 0
  Invalid SPI: 0
  Invalid certificate: ${certificates}
  Authentication failure: 0
  Invalid cookie: ${cookies}
  Malformed payload: 0
  Retransmit timeout: 3`;
    assert.equal(first(statistics(57, 2)), 'certificate-problem');
  });
  test('a proposal of phase 2 that statistics of VRP count', () => {
    const statistics = `<r1>display ikev2 statistics error
Version error            :0
Phase1 proposal mismatch :0           Phase2 proposal or pfs mismatch:214
Flow mismatch            :0
Invalid cookie           :3
Malformed payload        :0
Unknown exchange type    :0`;
    assert.equal(first(statistics), 'phase2-crypto-mismatch');
  });
  test('the default route of an ASA where the network should go by its tunnel interface', () => {
    const routed = (way: string) => `asa# show route 10.8.4.20
Routing entry for ${way}
  Known via "static", distance 1, metric 0, candidate default path
  * 203.0.113.1, via outside
asa# show route vti-sddc
C        169.254.14.0 255.255.255.252 is directly connected, vti-sddc`;
    assert.equal(first(routed('0.0.0.0 0.0.0.0, supernet')), 'routing-missing');
  });
  test('routes that nobody counts while no packet of the peer comes', () => {
    const tunnels =
      'NAME     PEER_IP         IKE_VERSION  STATUS               DETAILED_STATUS\ntunnel0  198.51.100.66   2            NO_INCOMING_PACKETS  No incoming packets from peer';
    assert.equal(first(`${tunnels}\n{\n  "AcceptedRouteCount": 0,\n  "Status": "DOWN"\n}`), 'peer-unreachable');
  });
  test('a reason of NSX beside the state that is down, though IKE is up', () => {
    const text = `{ "ike_status": { "ike_session_state": "UP", "fail_reason": "" },
  "tunnel_statistics": [
    { "tunnel_status": "DOWN", "tunnel_down_reason": "Peer sent delete", "local_subnet": "10.81.0.0/20", "peer_subnet": "10.41.0.0/16" } ] }`;
    assert.equal(first(text), 'peer-sent-delete');
  });
  test('NO_PROPOSAL_CHOSEN where IKE_AUTH was never sent, and where it was', () => {
    const stats = (auth: number) => `r4#show crypto ikev2 stats exchange
 IKE_SA_INIT                      96       0         0         96
 IKE_AUTH                         ${auth}        0         0         ${auth}
 CREATE_CHILD_SA                  0         0         0         0
 NO_PROPOSAL_CHOSEN               0         0         0         96`;
    assert.equal(first(stats(0)), 'phase1-crypto-mismatch');
    assert.equal(first(stats(96)), 'phase2-crypto-mismatch');
  });
  test('a packet that a rule of the SDDC drops in a traceflow', () => {
    assert.equal(
      first('{ "resource_type": "TraceflowObservationDroppedLogical", "component_name": "CGW", "reason": "FW_RULE", "acl_rule_id": 2011 }'),
      'sddc-firewall',
    );
  });
  test('a file that was not loaded, and one that was', () => {
    assert.equal(
      first("loading connection 'dc9' failed: invalid value for: esp_proposals\nloaded 0 of 1 connections, 1 failed to load, 0 unloaded"),
      'configuration-failed',
    );
    const loaded = diagnose("root@g4:~# swanctl --load-conns\nloaded connection 'dc9'\nsuccessfully loaded 1 connections, 0 unloaded");
    assert.ok(!loaded.findings.some(({ message }) => message === 'state-not-taken'));
  });
  test('a session of Junos that its summary shows to be young, after many flaps', () => {
    const session = (up: string) => `  Type: External    State: Established    Flags: <Sync>
  Last Error: Hold Timer Expired Error
  Number of flaps: 97
  Peer ID: 10.81.255.1     Local ID: 10.21.0.1         Active Holdtime: 30
ops@srx9> show bgp summary | match 169.254.81.1
169.254.81.1          65000         14         19       0      97        ${up} Establ`;
    assert.equal(first(session('2:41')), 'bgp-timers');
    assert.equal(first(session('5w2d 3h')), undefined);
  });
  test('a counter that stands still while somebody waits', () => {
    const look = 'XfrmInNoStates          3';
    assert.equal(first(`${look}\nroot@g4:~# sleep 30; cat /proc/net/xfrm_stat\n${look}`), undefined);
  });
});
