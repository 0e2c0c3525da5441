import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { stateWords } from '../../../content/diagnosis/states.ts';
import { timeOf } from '../../../src/diagnosis/clock.ts';
import { readSelectors } from '../../../src/reading/selectors.ts';
import { createStateReader } from '../../../src/reading/states/read.ts';

const readStates = createStateReader(stateWords, timeOf);
const linesOf = (text: string) => text.split('\n').map((line, index) => ({ number: index + 1, text: line }));
const says = (text: string) =>
  readStates(linesOf(text))
    .map((fact) => fact.says)
    .filter((one) => one !== 'beside');

describe('the way to the outer address of the peer', () => {
  const asked = (hop: string) =>
    `r9#show interfaces tunnel 4\nTunnel4 is up, line protocol is up\n  Tunnel source 203.0.113.5, destination 198.51.100.77\nr9#show ip route 198.51.100.77\nRouting entry for 198.51.100.0/24\n  Known via "bgp 65010"\n  * ${hop}, from ${hop}, 00:00:05 ago`;
  test('is the tunnel itself', () => assert.deepEqual(says(asked('169.254.31.9')), ['peer by tunnel']));
  test('is the WAN', () => assert.deepEqual(says(asked('203.0.113.1')), []));
  test('is told by Linux in one line', () => {
    const got = (address: string) =>
      `# ip tunnel show\nvti7: ip/ip remote 198.51.100.77 local 203.0.113.5\n# ip route get ${address}\n${address} dev vti7 src 203.0.113.5`;
    assert.deepEqual(says(got('198.51.100.77')), ['peer by tunnel']);
    assert.deepEqual(says(got('192.0.2.200')), [], 'what is no peer may well go by the tunnel');
  });
});

describe('the answer to who asks for one address', () => {
  const answer = (inner: string) =>
    `admin@fw1> show route 10.44.9.17\n10.44.9.0/24       *[${inner}\n10.44.0.0/16       *[BGP/170] 3d, localpref 100\n                    >  to 169.254.31.9 via st0.7`;
  test('is a narrower network beside the tunnel', () => {
    assert.deepEqual(says(answer('OSPF/150] 2d, metric 20\n                    >  to 10.0.3.2 via ge-0/0/2.0')), ['tunnel beaten']);
    assert.deepEqual(says(answer('Direct/0] 2d\n                    >  via ge-0/0/2.0')), ['overlap']);
  });
  test('is the tunnel where the narrower network goes there, too', () => {
    assert.deepEqual(says(answer('BGP/170] 2d\n                    >  to 169.254.31.9 via st0.7')), []);
  });
});

describe('the networks of a connection in ipsec statusall', () => {
  const list = (...sas: readonly string[]) =>
    [
      '        hub:   child:  10.1.0.0/24 10.2.0.0/24 === 10.44.0.0/16 TUNNEL',
      ...sas.map((own, index) => `        hub{${index + 3}}:   ${own}`),
    ].join('\n');
  const found = (text: string) => readSelectors(linesOf(text)).map((fact) => fact.says);
  test('are more than those of its SAs', () => assert.deepEqual(found(list('10.1.0.0/24 === 10.44.0.0/16')), ['narrowed']));
  test('are shared out among its SAs, or narrowed by the other end', () => {
    assert.deepEqual(found(list('10.1.0.0/24 === 10.44.0.0/16', '10.2.0.0/24 === 10.44.0.0/16')), []);
    assert.deepEqual(found(list('10.1.0.0/24 10.2.0.0/24 === 10.44.7.0/24')), []);
  });
});
