import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lexicon } from '../../../content/lexicon.ts';
import { createConcepts } from '../../../src/diagnosis/concepts.ts';
import { nearestWord } from '../../../src/diagnosis/typo.ts';
import { distance } from '../../../src/text/distance.ts';
import { weights } from '../../../src/diagnosis/weights.ts';
import { createWordSearch } from '../../../src/diagnosis/words.ts';
import { diagnose, knowledge } from './knowledge.ts';

const concepts = createConcepts(lexicon, weights);

describe('one concept', () => {
  const same: readonly (readonly [string, string])[] = [
    ['pre-shared key', 'shared secret'],
    ['proxy IDs', 'interesting traffic'],
    ['encryption domain', 'traffic selectors'],
    ['main mode', 'ISAKMP SA'],
    ['quick mode', 'child SA'],
  ];
  for (const [one, other] of same) test(`stands behind ${one} and ${other}`, () => assert.deepEqual(concepts.of(one), concepts.of(other)));
});

test('a word that is rightly written is no mistyped other one', () => {
  const { words } = concepts;
  assert.deepEqual(concepts.of('the tunnel is stable', words), concepts.of('the tunnel is stable'));
  assert.ok(!concepts.of('the tunnel is stable', words).includes('stale'));
  assert.ok(!concepts.of('it drops at irregular times', words).includes('hourly'));
});

test('a typo of one or two letters is forgiven', () => {
  assert.equal(distance('selector', 'selectro', 2), 1);
  assert.equal(nearestWord('selctor', ['selector', 'sector']), 'selector');
  assert.equal(nearestWord('negotation', ['negotiation']), 'negotiation');
  assert.equal(nearestWord('dh14', ['dh15']), null);
  assert.equal(nearestWord('deprovisioning', ['provisioning']), null);
  assert.equal(nearestWord('orute-map', ['route-map']), 'route-map');
});

describe('plain words reach their problem', () => {
  const asked: Readonly<Record<string, string>> = {
    'preshraed key mismach': 'pre-shared-key-mismatch',
    'site to site vpn disconnects every hour, phase 2 does not renegotiate': 'lifetime-rekey',
    'BGP stuck in active, ping to the neighbor works but telnet to port 179 times out': 'bgp-transport-blocked',
    'ping works but large file copies hang over the vpn': 'mtu-mss',
    'both sites use 192.168.1.0/24': 'overlapping-networks',
    'only the first subnet works over the tunnel': 'traffic-selector-mismatch',
    'traffic prefers direct connect instead of the vpn': 'bgp-route-preference',
    'after a reboot of one firewall no traffic passes until I clear the sa': 'stale-sa',
    'one side is configured for ikev1 and the other for ikev2': 'ike-version-mismatch',
    'vpn traffic hits the outbound nat rule': 'nat-exemption',
    'bgp is established but no routes are received': 'bgp-no-prefixes',
    'tunnel drops when idle': 'dead-peer-detection',
    'Our ISP changed our static IP and now the tunnel is dead': 'peer-unreachable',
    'AWS VPN: only one of two subnets reachable at a time with policy based ASA': 'traffic-selector-mismatch',
    'peer ID mismatch: remote sends hostname but we have its IP configured': 'ike-identity-mismatch',
    'VPN cert expired yesterday, how to renew': 'certificate-problem',
    'which side should initiate the tunnel? nothing happens at all, no logs': 'respond-only-both-ends',
    'strongswan fails to load the connection: unknown option': 'configuration-failed',
    'quick mode fails, esp 3des vs aes': 'phase2-crypto-mismatch',
    'remote side keeps sending delete SA': 'peer-sent-delete',
    'what IP do I use for BGP neighbor on the VPN, 169.254?': 'bgp-neighbor-address',
    'How to make one VPN tunnel primary and the other backup with BGP': 'bgp-route-preference',
    'hosts on site A cannot get to site B, traceroute goes out to the internet': 'routing-missing',
    'web page loads half and then stalls across the vpn, small pages ok': 'mtu-mss',
    'we bought a company with the same IP subnet as ours and need a vpn': 'overlapping-networks',
    'provider blocks UDP 4500': 'firewall-blocking-ipsec',
    'unknown peer trying to connect, remote gateway not in our config': 'remote-peer-not-configured',
  };
  for (const [text, problem] of Object.entries(asked)) test(text, () => assert.equal(diagnose(text).findings[0]?.problem, problem));
});

describe('one no for many', () => {
  for (const said of ["can't ping", 'can not ping', 'could not ping', 'couldn’t ping', 'unable to ping', 'not able to ping'])
    test(said, () => assert.deepEqual(concepts.of(said), concepts.of('cannot ping')));
  for (const said of ["doesn't match", 'does not match', 'did not match', "isn't matching"])
    test(said, () => assert.deepEqual(concepts.of(said), concepts.of('not match')));
});

test('the size of a packet is a word by itself', () => {
  assert.deepEqual(concepts.of('1372 bytes'), concepts.of('1400 bytes'));
  assert.notDeepEqual(concepts.of('port 1433'), concepts.of('port 1400'));
});

test('what stands far below a ruled line is read', () => {
  const found = createWordSearch(knowledge.late.words().problems, concepts, lexicon.senses, weights).search(
    `${'-'.repeat(4000)}\nthe pre-shared keys do not match`,
  );
  assert.equal(found[0]?.problem, 'pre-shared-key-mismatch');
});

test('silence says less beside an answer', () => {
  const answer = '"sddc" #1: received unauthenticated v2N_NO_PROPOSAL_CHOSEN - ignored';
  const silence = '"sddc" #1: STATE_PARENT_I1: retransmission; will wait 0.5 seconds for response';
  assert.equal(diagnose([silence, answer, silence, silence].join('\n')).findings[0]?.problem, 'phase1-crypto-mismatch');
  assert.equal(diagnose([silence, silence].join('\n')).findings[0]?.problem, 'peer-unreachable');
});
