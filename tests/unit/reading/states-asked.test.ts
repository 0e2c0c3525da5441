import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { diagnose } from '../diagnosis/knowledge.ts';

const problemOf = (text: string): string | undefined => diagnose(text).findings[0]?.problem;
const foundIn = (text: string): readonly string[] => diagnose(text).findings.map(({ problem }) => problem);

describe('what somebody looked for', () => {
  const counters = (failures: number) => `root@gw:~# nstat -az TcpExtTCPMD5Failure TcpExtTCPMD5NotFound
#kernel
TcpExtTCPMD5Failure             ${failures}                 0.0
TcpExtTCPMD5NotFound            0                  0.0`;
  test('was not printed: counters of zero say nothing', () => assert.deepEqual(foundIn(counters(0)), []));
  test('and was printed, counts', () => assert.equal(problemOf(counters(812)), 'bgp-authentication'));
  test('in a log, by grep, is no message', () => assert.deepEqual(foundIn("$ grep -i 'no proposal chosen' /var/log/charon.log\n$ "), []));
});

describe('which rule a packet would meet', () => {
  const panOs = (
    action: string,
  ) => `admin@fw> test security-policy-match from vpn to dmz source 10.62.1.4 destination 10.61.2.9 protocol 6 destination-port 443

"to-dmz; index: 7" {
        from vpn;
        to dmz;
        action ${action};
        terminal yes;
}`;
  const junos = (
    action: string,
  ) => `admin@fw> show security match-policies from-zone vpn to-zone dmz source-ip 10.62.1.4 destination-ip 10.61.2.9 source-port 1 destination-port 443 protocol tcp
Policy: web, action-type: ${action}, State: enabled, Index: 9`;
  test('one that drops', () => {
    assert.equal(problemOf(panOs('deny')), 'sddc-firewall');
    assert.equal(problemOf(junos('deny')), 'sddc-firewall');
  });
  test('one that lets it pass', () => {
    assert.deepEqual(foundIn(panOs('allow')), []);
    assert.deepEqual(foundIn(junos('permit')), []);
  });
});

test('sessions of NX-OS are told by a letter', () => {
  const list = (state: string, changed: string) => `n9k# show bgp sessions
Total peers 2, established peers 1
State: I-Idle, A-Active, O-Open, E-Established, C-Closing, S-Shutdown

Neighbor        ASN    Flaps LastUpDn|LastRead|LastWrit St Port(L/R)  Notif(S/R)
169.254.61.1      65000 2     3d04h   |00:00:06|00:00:09 E   22912/179      0/0
169.254.61.5      65000 0     ${changed}   |never   |never    ${state}   0/0            0/0`;
  assert.equal(problemOf(list('S', '2d10h')), 'session-disabled');
  assert.ok(foundIn(list('A', 'never')).includes('bgp-transport-blocked'));
  assert.deepEqual(foundIn(list('E', '2d10h')), []);
});

describe('routes beside the tunnel', () => {
  test('by hand and narrower than the one that BGP brought by it', () =>
    assert.equal(
      problemOf(`root@gw:~# ip route get 10.61.3.20
10.61.3.20 via 10.9.255.9 dev eth2 src 10.9.255.2 uid 0
    cache
root@gw:~# ip route
10.61.0.0/16 via 169.254.61.1 dev vti1 proto bgp metric 20
10.61.0.0/20 via 10.9.255.9 dev eth2 proto static
169.254.61.0/30 dev vti1 proto kernel scope link src 169.254.61.2`),
      'bgp-route-preference',
    ));
  test('by hand and of a lower metric, where the kernel names next hops by their id', () =>
    assert.equal(
      problemOf(`root@gw:~# ip route show 10.61.0.0/16
10.61.0.0/16 via 192.168.61.254 dev eth2 proto static metric 5
10.61.0.0/16 nhid 17 via 169.254.61.1 dev vti1 proto bgp metric 20`),
      'bgp-route-preference',
    ));
  test('on a network of the device itself: the two overlap', () =>
    assert.equal(
      problemOf(`root@gw:~# ip route get 172.21.4.9
172.21.4.9 dev br-0a1b2c3d4e5f src 172.21.0.1 uid 0
root@gw:~# ip route | grep 172.21
172.21.0.0/16 dev br-0a1b2c3d4e5f proto kernel scope link src 172.21.0.1
172.21.0.0/16 nhid 9 via 169.254.61.1 dev vti1 proto bgp metric 20`),
      'overlapping-networks',
    ));
  test('as PAN-OS looks them up', () =>
    assert.equal(
      problemOf(`admin@fw> test routing fib-lookup virtual-router default ip 10.61.40.10
destination:      10.61.40.10
result:
  via 203.0.113.1 interface ethernet1/2, source 203.0.113.2, metric 10

admin@fw> show routing route | match tunnel
169.254.61.0/30          169.254.61.2             0      A C              tunnel.61`),
      'routing-missing',
    ));
  test('and no other one, in a table of AWS that nothing is propagated into', () =>
    assert.equal(
      problemOf(`{
    "Routes": [
        {
            "DestinationCidrBlock": "10.9.0.0/16",
            "GatewayId": "local",
            "State": "active"
        },
        {
            "DestinationCidrBlock": "0.0.0.0/0",
            "GatewayId": "igw-0c11bb22aa33dd44e",
            "State": "active"
        }
    ],
    "PropagatingVgws": []
}
$ aws ec2 describe-vpn-connections --query "VpnConnections[0].VgwTelemetry[].[OutsideIpAddress,Status]" --output text
198.51.100.61	UP`),
      'routing-missing',
    ));
});

describe('a connection that nobody asks for', () => {
  const list = `site: IKEv2, no reauthentication, rekeying every 14400s
  local:  203.0.113.61
  remote: 198.51.100.61
  net: TUNNEL, rekeying every 3600s
    local:  10.9.0.0/16
    remote: 10.61.0.0/16`;
  const capture = (packets: number) =>
    `# tcpdump -ni eth0 udp port 500 or udp port 4500\n\n${packets} packets captured\n${packets} packets received by filter\n# swanctl --list-conns\n${list}`;
  test('while not one packet goes by', () => assert.equal(problemOf(capture(0)), 'respond-only-both-ends'));
  test('is not said where packets went by', () => assert.deepEqual(foundIn(capture(12)), []));
});

describe('a peer of RouterOS that is off', () => {
  const list = (flag: string) => `Flags: X - disabled, D - dynamic, R - responder
 0    name="sddc-a" address=198.51.100.61/32 profile=p exchange-mode=ike2
 1 ${flag}  name="sddc-b" address=198.51.100.62/32 profile=p exchange-mode=ike2`;
  test('beside another one to the same SDDC is told', () => assert.equal(problemOf(list('X')), 'session-disabled'));
  test('is none where no flag says so', () => assert.deepEqual(foundIn(list(' ')), []));
});

describe('the rule of the SDDC for what comes by a route-based VPN', () => {
  const rule = (hits: number) => `{
  "results": [
    { "rule": "/infra/domains/cgw/gateway-policies/default/rules/web", "display_name": "web", "action": "ALLOW", "hit_count": 12 },
    {
      "rule": "/infra/domains/cgw/gateway-policies/default/rules/default-vti",
      "display_name": "Default VTI Rule",
      "action": "DROP",
      "hit_count": ${hits}
    }
  ]
}`;
  test('that drops packets is told', () => assert.equal(problemOf(rule(4711)), 'sddc-firewall'));
  test('that dropped none says nothing', () => assert.deepEqual(foundIn(rule(0)), []));
});

test('an interface of Junos that lets ping in, and no BGP', () =>
  assert.equal(
    problemOf(`admin@fw> show bgp summary | match 169.254
169.254.61.1          65000          0          0       0       0       14:02 Active
admin@fw> show interfaces st0.61 | find Allowed
    Allowed host-inbound traffic : ping ike
    Protocol inet, MTU: 9192
        Destination: 169.254.61.0/30, Local: 169.254.61.2`),
    'bgp-transport-blocked',
  ));

test('a crypto map that is not complete is not in force', () =>
  assert.equal(
    problemOf(`Crypto Map IPv4 "OUT" 30 ipsec-isakmp
	WARNING: This crypto map is in an incomplete state!
		(missing peer or access-list definitions)
	Peer = 198.51.100.61
	No matching address list set.`),
    'configuration-failed',
  ));

test('an entry of a list whose neighbor says nothing of BGP is read as the one before it', () => {
  const peer = (nth: number, routes: number) => `  - advertisedRoutes:
    - destRange: 10.9.0.0/16
      nextHopIp: 169.254.61.${nth}
      priority: 100
    ipAddress: 169.254.61.${nth}
    linkedVpnTunnel: https://example.com/vpnTunnels/t${nth}
    name: peer-${nth}
    numLearnedRoutes: ${routes}
    peerIpAddress: 169.254.61.${nth + 1}
    state: Established
    status: UP
    uptime: 11 days, 4 hours, 2 minutes, 40 seconds
    uptimeSeconds: '964960'`;
  assert.equal(problemOf(`result:\n  bgpPeerStatus:\n${peer(1, 7)}\n${peer(5, 0)}`), 'bgp-no-prefixes');
  assert.deepEqual(foundIn(`result:\n  bgpPeerStatus:\n${peer(1, 7)}\n${peer(5, 9)}`), []);
});
