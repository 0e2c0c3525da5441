import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { diagnose } from './knowledge.ts';

const first = (text: string) => diagnose(text).findings[0]?.problem;

describe('two words are a question', () => {
  const asked: Readonly<Record<string, string>> = {
    'cert expired': 'certificate-problem',
    'rekey fails': 'lifetime-rekey',
    'port 179 blocked': 'bgp-transport-blocked',
    'overlapping subnets': 'overlapping-networks',
    'nobody initiates': 'respond-only-both-ends',
    'nat exempt': 'nat-exemption',
    'peer offline': 'peer-unreachable',
    'wrong psk': 'pre-shared-key-mismatch',
    'mss clamping': 'mtu-mss',
    'peer id': 'ike-identity-mismatch',
  };
  for (const [text, problem] of Object.entries(asked)) test(text, () => assert.equal(first(text), problem));
});

describe('each kind is known by several names', () => {
  const called: Readonly<Record<string, readonly string[]>> = {
    'peer-unreachable': [
      'remote gateway is powered off, vpn down',
      'isp outage at the other site',
      'the whole site is dark, phones too, tunnel down',
    ],
    'remote-peer-not-configured': ['crypto map still has the old address of the peer', 'no tunnel-group for this peer on the asa'],
    'session-disabled': [
      'crypto map was removed from the interface, no vpn',
      'ipsec vpn license expired',
      'tunnel interface is administratively down',
    ],
    'ike-fragmentation': [
      'udp fragments dropped by the isp',
      'the second fragment of ike_auth never arrives',
      'ddos protection drops fragments, cert tunnels die',
    ],
    'bgp-maximum-prefixes': ['bgp down, too many routes', 'max-prefix limit exceeded', 'bgp drops when we announce more than 100 routes'],
    'bgp-no-prefixes': ['bgp established 0 routes received', 'bgp up no prefixes', 'sddc networks missing in the bgp table'],
    'bgp-transport-blocked': ['bgp active tunnel up ping ok', 'tcp 179 refused by the firewall of the tunnel zone'],
    'lifetime-rekey': ['kilobyte lifetime reached, tunnel drops', 'drops after some gigabytes transferred'],
    'nat-traversal': ['two vpn gateways behind the same router, only one connects', 'modem was a bridge and is a router now, vpn dead'],
    'traffic-selector-mismatch': [
      'vpn works only if the other side starts, they have a /16, we a /24',
      'new vlan does not pass the tunnel, the old ones do',
    ],
    'overlapping-networks': ['local printer answers instead of the remote server over vpn', 'the company we bought has the same network'],
    'sddc-firewall': [
      'one vm is not reachable, others in the same segment are',
      'vm behind the vpn not reachable, dropped by the distributed firewall',
    ],
    'bgp-route-preference': ['goes out on tunnel 1 and comes back on tunnel 2', 'static route beats bgp'],
  };
  for (const [problem, texts] of Object.entries(called)) for (const text of texts) test(text, () => assert.equal(first(text), problem));
});

describe('a word for anybody names no problem', () => {
  test('nobody can be pinged', () => assert.equal(first('nobody in the SDDC can be pinged'), 'sddc-firewall'));
  test('somebody changed something', () => assert.equal(first('somebody changed the key'), 'pre-shared-key-mismatch'));
  for (const word of ['nobody', 'somebody', 'everyone', 'anything', 'help', 'urgent'])
    test(word, () => assert.equal(first(word), undefined));
});

test('a password is that of BGP beside BGP, and the key of the VPN elsewhere', () => {
  assert.equal(first('vpn password wrong, authentication fails'), 'pre-shared-key-mismatch');
  assert.equal(first('bgp password wrong'), 'bgp-authentication');
});

describe('a story', () => {
  test('is about what its first sentence says', () => {
    const rest = 'We have two lines. The router is a year old. There is a firewall in front. Nobody changed a thing. Any idea?';
    assert.equal(first(`Large files hang over the VPN, pings pass\n\n${rest}`), 'mtu-mss');
  });

  test('has words far apart, which are no message in another wording', () => {
    const text =
      'We moved the data centre last week and since then the port of the partner that we had for years is one that is not used, they say: somebody has to look at udp in the whole building, and at the number of the rack, which has 500 on its door, and until then our colleague in the other city is unreachable for us. What would you do with the VPN?';
    assert.deepEqual(
      diagnose(text).findings.flatMap(({ lines }) => lines),
      [],
    );
  });
});

test('a log without a known message is asked about, too', () => {
  const text = [
    'Hi, we have this since the swap of the box, what can we do about it? It is all that our ASA says.',
    '',
    '%ASA-4-799999: IP = 203.0.113.18, Aggressive Mode connections disabled globally',
  ].join('\n');
  assert.equal(first(text), 'ike-mode-mismatch');
});

test('nothing is sure in a question that names neither IPsec nor BGP nor a VPN', () => {
  for (const text of ['wifi drops every hour', 'how do i reset my password', 'teams slow, file share hangs'])
    assert.equal(diagnose(text).unsure, true, text);
});
