import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bgpDetails } from '../../../content/diagnosis/bgp-details.ts';
import { bgpTables } from '../../../content/diagnosis/bgp-tables.ts';
import { createDetailReader } from '../../../src/reading/bgp-detail.ts';
import { createFamilyReader } from '../../../src/reading/bgp-families.ts';

const readDetails = createDetailReader(bgpDetails, bgpTables);
const read = (text: string) => readDetails(text.split('\n').map((line, index) => ({ number: index + 1, text: line })));

describe('the details of a BGP neighbor are read field by field', () => {
  test('of an API, with what it counts around the state', () => {
    const text = `{ "bgp": { "neighbor": "169.254.77.1",
  "total_in_prefix_count": 0,
  "connection_state": "ESTABLISHED",
  "total_out_prefix_count": 4 } }`;
    assert.deepEqual(read(text), [{ line: 3, state: 'Established', received: 0, advertised: 4 }]);
  });

  test('of a cloud, without quotes', () => {
    const text = `bgpPeerStatus:
- name: sddc-a
  numLearnedRoutes: 0
  state: Active`;
    assert.deepEqual(read(text), [{ line: 4, state: 'Active' }]);
  });

  test('of a line that tells a peer whole', () => {
    const text = `  Local AS: 65007   BGP
    peer sddc-b: AS 65000, Established, IP 169.254.78.1
      bgpAfiIpv4/unicast pfx:    Accepted pfx: 5, Advertised pfx: 0`;
    assert.deepEqual(read(text), [{ line: 2, state: 'Established', accepted: 5, advertised: 0 }]);
  });

  test('of several peers one after the other, each with its own counts, whether they stand above or below the state', () => {
    const peer = (nth: number, accepted: number) => [
      `    peer cloud-${nth}: AS 65000, Established, IP 169.254.78.${nth}`,
      `      bgpAfiIpv4/unicast pfx:    Accepted pfx: ${accepted}, Advertised pfx: 4`,
    ];
    const counts = (text: string) => read(text).map(({ accepted }) => accepted);
    assert.deepEqual(counts(['  Local AS: 65007   BGP', ...peer(1, 9), ...peer(2, 0), ...peer(3, 7)].join('\n')), [9, 0, 7]);
    assert.deepEqual(counts(['  Local AS: 65007   BGP', ...peer(1, 9).toReversed(), ...peer(2, 0).toReversed()].join('\n')), [9, 0]);
  });

  test('of fields in one line', () => {
    assert.deepEqual(read('0 name="sddc" remote-as=65000 ttl=255 state=idle'), [{ line: 1, state: 'Idle' }]);
  });
});

describe('a session that is up and dropped often before', () => {
  const neighbor = (uptime: string, drops: number) => `BGP neighbor is 169.254.100.1, remote AS 65000
  BGP state = Established, up for ${uptime}
  Connections established ${drops + 1}; dropped ${drops}`;

  test('flaps, if it is up for minutes', () => {
    assert.deepEqual(read(neighbor('00:02:41', 37)), [{ line: 2, state: 'Established', flaps: true }]);
  });

  test('is well, if it is up for hours or dropped once or twice', () => {
    assert.deepEqual(read(neighbor('05:02:41', 37)), [{ line: 2, state: 'Established' }]);
    assert.deepEqual(read(neighbor('00:02:41', 2)), [{ line: 2, state: 'Established' }]);
  });

  test('and the drops of the next neighbor are not its own', () => {
    assert.deepEqual(read(`${neighbor('00:02:41', 0).split('\n').slice(0, 2).join('\n')}\n${neighbor('2d01h', 40)}`), [
      { line: 2, state: 'Established' },
      { line: 4, state: 'Established', steady: true },
    ]);
  });
  test('also where each session is counted by its OPENs', () => {
    const text = `BGP neighbor is 169.254.100.1, remote AS 65000
  BGP state = Established, up for 00:00:40
  Opens                  119        119`;
    assert.deepEqual(read(text), [{ line: 2, state: 'Established', flaps: true }]);
  });
});

describe('what is no state of a BGP session is left out', () => {
  test('a VRF or an instance that is active', () => {
    assert.deepEqual(read('BGP VRF DR, state: Active\nBGP instance 0, state: Active'), []);
  });

  test('the state of something else', () => {
    assert.deepEqual(read('tunnel 4\n  state: Active\n  spi: 0x11'), []);
  });

  test('the last word of a longer name', () => {
    assert.deepEqual(read('bgp neighbor 169.254.77.1\n  previous state = Established'), []);
  });

  test('a count that belongs to a neighbor far away', () => {
    const text = `bgp\nstate: Established\n${'.\n'.repeat(30)}total_in_prefix_count: 0`;
    assert.deepEqual(read(text), [{ line: 2, state: 'Established' }]);
  });
});

describe('a part about one address family', () => {
  const isOther = createFamilyReader(bgpDetails.families);
  test('is about that of the tunnel', () => assert.equal(isOther(' For address family: IPv4 Unicast'), false));
  test('or about another', () => assert.equal(isOther(' For address family: VPNv4 Unicast'), true));
  test('and any other line heads none', () => {
    assert.equal(isOther('  exit-address-family'), null);
    assert.equal(isOther('  Prefixes Current: 0 0'), null);
  });
});
