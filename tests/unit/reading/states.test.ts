import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { stateWords } from '../../../content/diagnosis/states.ts';
import { timeOf } from '../../../src/diagnosis/clock.ts';
import { createStateReader } from '../../../src/reading/states/read.ts';

const readStates = createStateReader(stateWords, timeOf);
const read = (text: string) => readStates(text.split('\n').map((line, index) => ({ number: index + 1, text: line })));
const says = (text: string) => read(text).map((fact) => fact.says);

describe('an IKE SA that stands without a child SA is told by', () => {
  test('two lists of the same device, each about one of them', () => {
    const text = `3041 UP     a1b2c3d4e5f60718  0918273645546372  IKEv2          198.51.100.7
fw> show security ipsec security-associations
  Total active tunnels: 0     Total Ipsec sas: 0`;
    assert.deepEqual(read(text), [{ line: 3, says: 'child missing' }]);
  });

  test('the count of both that FortiOS keeps', () => {
    const text = `IKE SA: created 1/1  established 1/1  time 30/30/30 ms
IPsec SA: created 0/14`;
    assert.deepEqual(says(text), ['child missing']);
  });

  test('a list that shows none below it', () => {
    const text = `sddc: #3, ESTABLISHED, IKEv2, 0011223344556677_i* 8899aabbccddeeff_r
  established 40s ago, rekeying in 13000s`;
    assert.deepEqual(says(text), ['child missing']);
  });

  test('nothing, where another IKE SA does not stand: that one may be the one without', () => {
    const text = `3041 UP     a1b2c3d4e5f60718  0918273645546372  IKEv2          198.51.100.7
3042 DOWN   a1b2c3d4e5f60719  0000000000000000  IKEv2          198.51.100.8
  Total active tunnels: 0     Total Ipsec sas: 0`;
    assert.deepEqual(says(text), []);
  });

  test('nothing, where its child SA stands below it', () => {
    const text = `sddc: #3, ESTABLISHED, IKEv2, 0011223344556677_i* 8899aabbccddeeff_r
  net: #9, reqid 2, INSTALLED, TUNNEL, ESP:AES_GCM_16-256`;
    assert.deepEqual(says(text), []);
  });
});

describe('a connection that Libreswan has loaded', () => {
  const loaded = (policy: string) => `000 "sddc": 10.1.0.0/16===192.0.2.4...198.51.100.7===10.9.0.0/16; unrouted; eroute owner: #0
000 "sddc":   policy: ${policy};
000 State list:`;
  test('and nobody asks for only waits', () => {
    assert.deepEqual(says(loaded('IKEv2+PSK+ENCRYPT+TUNNEL+PFS')), ['nobody asks']);
  });
  test('with UP in its policy is tried again by itself', () => {
    assert.deepEqual(says(loaded('IKEv2+PSK+ENCRYPT+TUNNEL+PFS+UP+ESN_NO')), []);
  });
});

describe('the route to an address behind the other end', () => {
  test('by another interface than the tunnel is beside it', () => {
    const text = `10.9.3.3 via 192.0.2.1 dev ens3 src 192.0.2.4 uid 0
7: xfrm4@ens3: <NOARP,UP,LOWER_UP> mtu 1400`;
    assert.deepEqual(read(text), [{ line: 1, says: 'route beside' }]);
  });

  test('is told by the network that answers, where a router was asked for it', () => {
    const junos = `fw> show route 10.9.3.3
0.0.0.0/0          *[Static/5] 1d 02:03:04
                    >  to 192.0.2.1 via ge-0/0/0.0
fw> show interfaces terse st0
st0.4                   up    up   inet     169.254.9.2/30`;
    assert.deepEqual(says(junos), ['route beside']);
  });

  test('by the tunnel, or by its other end, is right', () => {
    const text = `rtr#show ip route 10.9.3.3
Routing entry for 10.9.0.0/16
  Known via "bgp 65001", distance 20, metric 0
  * 169.254.9.1, from 169.254.9.1, 00:41:12 ago
rtr#show interface Tunnel4
Tunnel4 is up, line protocol is up`;
    assert.deepEqual(says(text), []);
  });

  test('says nothing where no interface of a tunnel is in sight: a policy takes its traffic from any interface', () => {
    assert.deepEqual(says('10.9.3.3 via 192.0.2.1 dev ens3 src 192.0.2.4 uid 0'), []);
  });

  test('to the gateway of the other end goes over the Internet', () => {
    assert.deepEqual(says('198.51.100.7 via 192.0.2.1 dev ens3\n169.254.9.0/30 dev xfrm4 scope link'), []);
  });

  test('is missing altogether where the router says so', () => {
    assert.deepEqual(says('rtr#show ip route 10.9.3.3\n% Subnet not in table\nTunnel4 is up, line protocol is up'), ['route none']);
  });

  test('is missing in a table where only the net of the tunnel itself goes there', () => {
    const table = `default via 192.0.2.1 dev ens3
192.0.2.0/28 dev ens3 scope link
169.254.9.0/30 dev xfrm4 scope link`;
    assert.deepEqual(says(table), ['route own only']);
    assert.deepEqual(says(`${table}\n10.9.0.0/16 dev xfrm4 scope link`), []);
  });
});

describe('a tunnel interface', () => {
  for (const [whose, line] of [
    ['Linux', '9: vti4@NONE: <POINTOPOINT,NOARP> mtu 1400 qdisc noop state DOWN'],
    ['Linux in short', 'xfrm4@ens3       DOWN           00:00:00:00:00:00 <NOARP>'],
    ['Junos', 'st0.4                   down  down inet     169.254.9.2/30'],
    ['FortiOS', 'name: sddc   ip: 169.254.9.2 255.255.255.255   status: down    type: tunnel'],
  ] as const)
    test(`is switched off: ${whose}`, () => assert.deepEqual(says(line), ['switched off']));

  test('that is up and has no carrier is another matter', () => {
    assert.deepEqual(says('st0.4                   up    down inet     169.254.9.2/30'), []);
  });

  test('counts what goes through it: one way only', () => {
    const text = `Tunnel4 is up, line protocol is up
     812 packets input, 70120 bytes, 0 no buffer
     0 packets output, 0 bytes, 0 underruns`;
    assert.deepEqual(read(text), [{ line: 1, says: 'in only' }]);
  });
});

describe('the SAs of the two directions, each with its addresses', () => {
  const pair = (back: number) => `src 192.0.2.4 dst 198.51.100.7
	proto esp spi 0x01020304(16909060) reqid 2(0x00000002) mode tunnel
	lifetime current:
	  4120(bytes), 40(packets)
src 198.51.100.7 dst 192.0.2.4
	proto esp spi 0x05060708(84281096) reqid 2(0x00000002) mode tunnel
	lifetime current:
	  ${back}(bytes), 0(packets)`;
  test('one of which carried nothing', () => assert.deepEqual(read(pair(0)), [{ line: 8, says: 'one way' }]));
  test('both of which carried something', () => assert.deepEqual(says(pair(12)), ['both ways']));
  test('in one cell of a table', () => {
    const text = `Connection    State    Uptime    Bytes In/Out    Packets In/Out    Remote address
sddc-vti      up       9m10s     0B/88K          0B/1012           198.51.100.7`;
    assert.deepEqual(says(text), ['out only']);
  });
});

test('an event of conntrack is history once the same flow is answered', () => {
  const flow = 'src=203.0.113.2 dst=198.51.100.4 sport=4500 dport=4500';
  const back = 'src=198.51.100.4 dst=203.0.113.2 sport=4500 dport=4500';
  const begun = `    [NEW] udp      17 30 ${flow} [UNREPLIED] ${back}`;
  assert.deepEqual(says(begun), ['later port silent']);
  assert.deepEqual(says(`${begun}\n [UPDATE] udp      17 30 ${flow} ${back}`), ['beside']);
});

describe('a flow to the other end whose source was translated', () => {
  for (const [whose, line] of [
    ['conntrack', 'icmp 1 29 src=10.1.2.3 dst=10.9.3.3 type=8 code=0 id=1 [UNREPLIED] src=10.9.3.3 dst=192.0.2.4 type=0 code=0 id=1'],
    ['FortiOS', 'hook=post dir=org act=snat 10.1.2.3:12->10.9.3.3:8(192.0.2.4:60417)'],
    ['pf', 'all icmp 192.0.2.4:60417 (10.1.2.3:12) -> 10.9.3.3:8       0:0'],
    ['Cisco', 'icmp 192.0.2.4:12       10.1.2.3:12        10.9.3.3:12      10.9.3.3:12'],
    ['Junos', '  In: 10.1.2.3/12 --> 10.9.3.3/1;icmp, If: ge-0/0/1.0\n  Out: 10.9.3.3/1 --> 192.0.2.4/31022;icmp, If: st0.4'],
  ] as const)
    test(`is told by ${whose}`, () => assert.deepEqual(says(line), ['source translated']));

  test('is none where the answer goes to who asked', () => {
    assert.deepEqual(says('tcp 6 299 ESTABLISHED src=10.1.2.3 dst=10.9.3.3 sport=1 dport=2 src=10.9.3.3 dst=10.1.2.3 sport=2 dport=1'), []);
  });

  test('is none where it goes to the Internet', () => {
    assert.deepEqual(says('udp 17 9 src=10.1.2.3 dst=198.51.100.53 sport=1 dport=53 src=198.51.100.53 dst=192.0.2.4 sport=53 dport=1'), []);
  });
});

test('a flow that takes the private address from which this end speaks IKE was translated, too', () => {
  const flow = 'icmp     1 29 src=10.4.1.55 dst=10.8.2.15 type=8 code=0 id=1 [UNREPLIED] src=10.8.2.15 dst=192.168.7.2 type=0 code=0 id=1';
  const local = (address: string) => `  local  'gw' @ ${address}[4500]`;
  assert.deepEqual(says(`${local('192.168.7.2')}\n${flow}`), ['source translated']);
  assert.deepEqual(says(`${local('192.168.7.9')}\n${flow}`), []);
});

test('an exemption from NAT must stand above the rule that translates', () => {
  const [translate, exempt] = ['-A POSTROUTING -s 10.1.0.0/16 -o ens3 -j MASQUERADE', '-A POSTROUTING -d 10.9.0.0/16 -j ACCEPT'];
  assert.deepEqual(says(`${translate}\n${exempt}`), ['exemption behind']);
  assert.deepEqual(says(`${exempt}\n${translate}`), []);
});

test('a socket that asks for BGP and hears nothing, on any system', () => {
  assert.deepEqual(says('tcp        0      1 169.254.9.2:43110      169.254.9.1:179        SYN_SENT'), ['syn unanswered']);
  assert.deepEqual(says('tcp4       0      0  169.254.9.2.31022    169.254.9.1.179        SYN_SENT'), ['syn unanswered']);
  assert.deepEqual(says('tcp        0      0 0.0.0.0:179             0.0.0.0:*               LISTEN'), []);
});

describe('the dates of a certificate are set against the clock of the text', () => {
  const shown = (now: string) =>
    `${now}\nsubject=CN = gw.example.net\nnotBefore=Feb  1 00:00:00 2023 GMT\nnotAfter=Feb  1 00:00:00 2025 GMT`;
  test('that is behind its end', () =>
    assert.deepEqual(read(shown('Tue Mar  4 09:00:12 UTC 2025')), [{ line: 4, says: 'certificate over' }]));
  test('that is before its beginning', () => assert.deepEqual(says(shown('2022-12-01T10:00:00Z gw started')), ['certificate not begun']));
  test('that is between', () => assert.deepEqual(says(shown('Tue Mar  4 09:00:12 UTC 2024')), []));
  test('that does not tell the year', () => assert.deepEqual(says(shown('Mar  4 09:00:12 gw charon: 05[IKE] x')), []));
  test('as Cisco writes them', () => {
    const text = `rtr#show clock
09:00:12.011 UTC Tue Mar 4 2025
Certificate
    start date: 00:00:00 UTC Feb 1 2023
    end   date: 00:00:00 UTC Feb 1 2025`;
    assert.deepEqual(says(text), ['certificate over']);
  });
});

describe('a port that somebody tried by hand', () => {
  test('and that did not answer', () => {
    const text = 'rtr#telnet 169.254.9.1 179\nTrying 169.254.9.1, 179 ...\n% Connection timed out; remote host not responding';
    assert.deepEqual(read(text), [{ line: 3, says: 'port silent' }]);
  });
  test('and that was refused', () => {
    assert.deepEqual(says('Trying 169.254.9.1, 179 ...\n% Connection refused by remote host'), ['port refused']);
  });
  test('and that is not the one of BGP', () => {
    assert.deepEqual(says('$ nc -vz 10.9.3.3 443\nnc: connect to 10.9.3.3 port 443 (tcp) failed: Connection timed out'), []);
  });
});

describe('a list of RouterOS is read by its legend', () => {
  const peers = (flag: string) => `Flags: X - disabled, D - dynamic, R - responder
 0 ${flag}   name="sddc" address=198.51.100.7/32 profile=sddc exchange-mode=ike2`;
  test('all that it lists is disabled', () => assert.deepEqual(says(peers('X')), ['switched off']));
  test('or has another flag', () => assert.deepEqual(says(peers('D')), []));
  test('a certificate is expired', () => {
    const text = `Flags: K - PRIVATE-KEY; A - AUTHORITY; E - EXPIRED; T - TRUSTED
Columns: NAME, COMMON-NAME
#       NAME    COMMON-NAME
0 KE T  gw      gw.example.net`;
    assert.deepEqual(read(text), [{ line: 4, says: 'certificate over' }]);
  });
  test('a session of BGP is not established', () => {
    const text = 'Flags: E - established\n 0   name="sddc-1"\n     remote.address=169.254.9.1 .as=65000';
    assert.deepEqual(says(text), ['session away']);
  });
});

test('packets that the kernel dropped as replayed are counted for each SA', () => {
  assert.deepEqual(says('\t  replay-window 0 replay 12 failed 0'), ['replays']);
  assert.deepEqual(says('\t  replay-window 0 replay 0 failed 0'), []);
});

test('one pair of networks of a tunnel may have an SA, and another none', () => {
  const text = `proxyid=a proto=0 sa=1 ref=2 serial=1
proxyid=b proto=0 sa=0 ref=1 serial=2`;
  assert.deepEqual(read(text), [{ line: 2, says: 'child partly' }]);
});

describe('an address that the device has on a network of its own', () => {
  const table = (bgp: string) => `rtr#show ip route 10.9.3.3
Routing entry for 10.9.3.0/24
  Known via "connected", distance 0, metric 0 (connected, via interface)
  * directly connected, via GigabitEthernet3
rtr#show ip route bgp
B        ${bgp} [20/0] via 169.254.9.1, 3d01h`;
  test('while the other end announces a network around it: the two overlap', () => {
    assert.deepEqual(says(table('10.9.0.0/16')), ['overlap']);
  });
  test('and the other end announces another network: it only goes beside the tunnel', () => {
    assert.deepEqual(says(table('10.8.0.0/16')), ['route beside']);
  });
});

describe('a rule of a firewall that drops', () => {
  const rule = (count: number, what: string) => `3    ${count} 1132K DROP       ${what}`;
  test('packets of IKE', () => assert.deepEqual(says(rule(22, 'udp  --  *  *  198.51.100.7  192.0.2.4  udp dpt:500')), ['ike dropped']));
  test('packets of ESP', () => assert.deepEqual(says(rule(22, 'esp  --  *  *  198.51.100.7  192.0.2.4')), ['esp dropped']));
  test('none so far', () => assert.deepEqual(says(rule(0, 'udp  --  *  *  198.51.100.7  192.0.2.4  udp dpt:500')), []));
  test('packets of something else', () => assert.deepEqual(says(rule(22, 'udp  --  *  *  0.0.0.0/0  192.0.2.4  udp dpt:53')), []));
});

describe('rules of an API, with their hits in a list of their own', () => {
  const rules = (dropped: number): string => `{"display_name":"VMs out","scope":["/infra/labels/cgw-vpn"],"action":"ALLOW","disabled":false}
{"display_name":"last","scope":["/infra/labels/cgw-vpn"],"action":"DROP","disabled":false}
"results":[{"rule_id":"7","hit_count":811},
 {"rule_id":"8","hit_count":${dropped}}]`;
  test('are read in the order of both', () => assert.deepEqual(read(rules(902)), [{ line: 2, says: 'tunnel dropped' }]));
  test('and a rule without hits drops nothing', () => assert.deepEqual(read(rules(0)), []));
});

describe('tables of routes of one network', () => {
  const table = (name: string, gateway: string): string => `"PropagatingVgws": [],
"RouteTableId": "rtb-${name}",
"Routes": [
{ "DestinationCidrBlock": "10.1.0.0/16", "GatewayId": "${gateway}" }
]`;
  test('one of which has no way to the VPN', () =>
    assert.deepEqual(read(`${table('01', 'vgw-1')}\n${table('02', 'igw-2')}`), [{ line: 6, says: 'route none' }]));
  test('both of which have one', () => assert.deepEqual(read(`${table('01', 'vgw-1')}\n${table('02', 'tgw-2')}`), []));
});

test('counters side by side in one line are told each by itself', () => {
  const list = ['Bad headers: 0, Bad trailers: 0', 'Replayed pkts: 0, IP integrity errors: 0', 'No SA errors: 0, Exceeds tunnel MTU: 4188'];
  assert.ok(says(list.join('\n')).includes('too large'));
});

describe('a trace of a packet to the other end', () => {
  const traced = (
    gateway: string,
  ) => `func=print_pkt_detail line=5732 msg="vd-root:0 received a packet(proto=1, 10.1.2.3:12->10.9.3.3:2048) from lan."
func=vf_ip_route_input_common line=2598 msg="find a route: flag=04000000 gw-${gateway} via port1"`;
  test('sends it to a router of the Internet', () => assert.deepEqual(read(traced('192.0.2.1')), [{ line: 2, says: 'route beside' }]));
  test('sends it into the tunnel', () => assert.deepEqual(says(traced('169.254.9.1')), []));
  test('of Junos names the next hop', () => {
    const text = `flow_first_routing: call flow_route_lookup(): src_ip 10.1.2.3, x_dst_ip 10.9.3.3
  routed (x_dst_ip 10.9.3.3) from trust (ge-0/0/1.0 in 0) to ge-0/0/0.0, Next-hop: 192.0.2.1`;
    assert.deepEqual(read(text), [{ line: 2, says: 'route beside' }]);
  });
});

test('both dates of a certificate may stand in one line, and RouterOS has its own way of writing them', () => {
  assert.deepEqual(
    says('Validity: Not before: 2020-01-01, Not after: 2024-12-31 of certificate gw\nCurrent time: 2025-03-04 09:00:12 UTC'),
    ['certificate over'],
  );
  assert.deepEqual(says(' 0 name="gw" invalid-before=feb/01/2023 invalid-after=feb/01/2025\ndate: mar/04/2025'), ['certificate over']);
});

test('a network that is both on an interface of the device and behind the tunnel is at both ends', () => {
  const text = `default via 192.0.2.1 dev ens3
10.9.3.0/24 dev ens4 proto kernel scope link src 10.9.3.1
10.9.3.0/24 dev vti4 scope link metric 200`;
  assert.deepEqual(read(text), [{ line: 2, says: 'overlap' }]);
  assert.deepEqual(says(text.replace('dev ens4 proto kernel scope link', 'via 10.1.0.2 dev ens4')), []);
});

test('a list of tunnels may say that nothing stands, and nothing of IKE', () => {
  assert.deepEqual(says('proxyid=sddc proto=0 sa=0 ref=1 serial=1'), ['child none']);
  assert.deepEqual(says('        outer interface:        ethernet1/1\n        state:                  init'), ['child none']);
});

describe('lists with a header of their own', () => {
  test('of rules tell by name what they drop, and how often', () => {
    const text = `user@fw> show security policies hit-count from-zone vpn to-zone trust
Index   From zone        To zone           Name           Policy count  Action
1       vpn              trust             allow-ping     412           Permit
2       vpn              trust             deny-rest      90231         Deny`;
    assert.deepEqual(read(text), [{ line: 4, says: 'tunnel dropped' }]);
    assert.deepEqual(says(text.replace('90231', '0    ')), []);
    assert.deepEqual(says(text.replace(/vpn/g, 'dmz')), []);
  });

  test('of tunnels tell which one is down, and which one carries one way', () => {
    const text = `IPsec tunnels
Name     Remote IP        Status       Bytes In   Bytes Out
hq       192.0.2.18       Up           912312     81231
sddc     198.51.100.23    Connecting   0          0
lab      198.51.100.24    Up           0          9912`;
    assert.deepEqual(read(text), [
      { line: 4, says: 'child none' },
      { line: 5, says: 'out only' },
    ]);
  });
});
