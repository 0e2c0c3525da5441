import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { diagnose } from './knowledge.ts';

const others: Readonly<Record<string, string>> = {
  OpenVPN: 'openvpn[12]: TLS Error: TLS key negotiation failed to occur within 60 seconds (check your network connectivity)',
  WireGuard: '[WireGuard] peer(abc) - Handshake did not complete after 5 seconds, retrying (try 2)',
  SSH: 'sshd[1]: Unable to negotiate with 192.0.2.1 port 5555: no matching key exchange method found. Their offer: diffie-hellman-group1-sha1 [preauth]',
  TLS: 'curl: (60) SSL certificate problem: unable to get local issuer certificate',
  'a database': 'FATAL: password authentication failed for user "postgres"',
  DNS: "named[891]: unexpected RCODE (SERVFAIL) resolving 'example.test/PTR/IN': 192.0.2.38#53",
  OSPF: '%OSPF-5-ADJCHG: Process 1, Nbr 192.0.2.1 on Gi0/0 from FULL to DOWN, Neighbor Down: Dead timer expired',
  'EIGRP in words': 'eigrp neighbor hold time expired',
  'LDP with MD5': '%TCP-6-BADAUTH: No MD5 digest from 192.0.2.1(646) to 192.0.2.2(16178) tableid - 0',
  PPP: 'pppd: Connection terminated. LCP: timeout sending Config-Requests',
  'Wi-Fi': 'wpa_supplicant: CTRL-EVENT-SSID-TEMP-DISABLED reason=WRONG_KEY pre-shared key may be incorrect',
  'a cookery book': 'Stir the flour into the butter and let it rest for an hour.',
};

describe('never sure about', () => {
  for (const [what, text] of Object.entries(others)) test(what, () => assert.equal(diagnose(text).unsure, true));
});

test('it says what the text is about', () => {
  assert.match(diagnose(others['SSH'] ?? '').unrelated ?? '', /SSH/);
  assert.match(diagnose(others['a cookery book'] ?? '').unrelated ?? '', /does not look like/);
  assert.equal(diagnose('charon: NO_PROPOSAL_CHOSEN').unrelated, null);
});

test('a refused negotiation is ours, however much else the machine logged around it', () => {
  const noise = Array.from({ length: 40 }, (_, at) => `Nov 24 10:15:${String(at).padStart(2, '0')} gw dhclient[88]: DHCPREQUEST on eth0`);
  const log = [...noise, 'Nov 24 10:16:01 gw charon[21]: 05[IKE] received NO_PROPOSAL_CHOSEN notify error'].join('\n');
  const { unrelated, findings } = diagnose(log);
  assert.equal(unrelated, null);
  assert.equal(findings[0]?.problem, 'phase1-crypto-mismatch');
});

test('the legend of a table of routes names what it could hold, and not what the text is about', () => {
  const legend = `Codes: K - kernel route, C - connected, S - static, R - RIP,
       O - OSPF, I - IS-IS, B - BGP, E - EIGRP, N - NHRP,`;
  assert.equal(diagnose(`${legend}\n\nB   10.20.0.0/16 [20/0] via 169.254.31.9, vti1, 00:01:27`).unrelated, null);
  assert.match(diagnose('%OSPF-4-ERRRCV: Received invalid packet: mismatch area ID from 192.0.2.9').unrelated ?? '', /routing protocol/);
});

test('nothing pasted is nothing found', () => {
  assert.deepEqual(diagnose(' \n\t').findings, []);
  assert.equal(diagnose('').unrelated, null);
});

describe('a question about a VPN is ours, whatever runs over it', () => {
  const questions = [
    'postgres and mysql backups stop halfway over the ipsec vpn, logins work',
    'docker and kubernetes nodes behind the tunnel answer nothing, channel is up',
    'kafka cannot be reached through the vpn from the second subnet, rabbitmq can',
    'nginx behind the site to site vpn is slow and curl hangs on large files',
    'java and python clients time out over the tunnel',
    'redis and mongodb lose their connections when the vpn rekeys',
  ];
  for (const question of questions) test(question, () => assert.equal(diagnose(question).unrelated, null));
});

describe('a question about another kind of tunnel is not ours, though it says VPN', () => {
  const questions = {
    WireGuard: 'our wireguard vpn tunnel to the office is down since the reboot',
    OpenVPN: 'openvpn site to site tunnel drops every hour',
    'another kind of VPN': 'anyconnect vpn clients cannot log in',
  };
  for (const [rival, question] of Object.entries(questions))
    test(question, () => assert.match(diagnose(question).unrelated ?? '', new RegExp(rival)));
  test('unless IPsec or BGP is named beside it', () =>
    assert.equal(diagnose('we moved from openvpn to ipsec and ikev2 says no proposal chosen').unrelated, null));
});

describe('a log of a whole machine is ours where one line of it can only be ours', () => {
  const noise = Array.from({ length: 120 }, (_, at) => `Nov  4 10:00:${String(at % 60).padStart(2, '0')} gw nginx[77]: GET /health 200`);
  const line = "Nov  4 10:01:00 gw charon: 07[IKE] tried 1 shared key for '198.51.100.20' - '203.0.113.10', but MAC mismatched";
  const answer = diagnose([...noise, line, ...noise].join('\n'));
  test('it is not denied', () => assert.equal(answer.unrelated, null));
  test('and the line is what is told', () => assert.equal(answer.findings[0]?.lines[0]?.number, noise.length + 1));
  test('without it, it is refused', () => assert.notEqual(diagnose(noise.join('\n')).unrelated, null));
});

test('a few words of quite another matter are no likely problem of ours, whatever they resemble', () => {
  for (const words of [
    'the lamp is idle',
    'battery drains after the update',
    'my car does not start in the morning',
    'raid array degraded after reboot',
  ])
    assert.ok((diagnose(words).findings[0]?.confidence ?? 0) < 0.3, words);
});

test('a few words of ours are, though none of them names a VPN', () => {
  for (const [words, problem] of [
    ['only small packets pass', 'mtu-mss'],
    ['both sides wait for the other', 'respond-only-both-ends'],
    ['drops every hour', 'lifetime-rekey'],
  ] as const) {
    const [first] = diagnose(words).findings;
    assert.equal(first?.problem, problem);
    assert.ok(first.confidence > 0.8, words);
  }
});

test('a table whose words nobody knows is not searched for its columns, which a question of the same words is', () => {
  assert.deepEqual(
    diagnose('Tunnel        Uptime     Rekeys   Last error\nsddc-a        3d 4h      12       -\nsddc-b        3d 4h      12       -')
      .findings,
    [],
  );
  assert.notDeepEqual(diagnose('tunnel rekeys, last error').findings, []);
});
