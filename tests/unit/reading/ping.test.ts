import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readPings } from '../../../src/reading/ping.ts';

const read = (text: string) => readPings(text.split('\n').map((line, index) => ({ number: index + 1, text: line })));
const linux = (bytes: number, received: number) =>
  `PING 10.2.0.7 (10.2.0.7) ${bytes}(${bytes + 28}) bytes of data.\n\n3 packets transmitted, ${received} received, ${received ? 0 : 100}% packet loss, time 2041ms`;
const cisco = (bytes: number, percent: number) =>
  `Sending 5, ${bytes}-byte ICMP Echos to 10.2.0.7, timeout is 2 seconds:\nSuccess rate is ${percent} percent (${percent / 20}/5)`;
const windows = (bytes: number, received: number) =>
  `Pinging 10.2.0.7 with ${bytes} bytes of data:\n    Packets: Sent = 4, Received = ${received}, Lost = ${4 - received}`;

describe('pings of several sizes, of which the large ones are lost', () => {
  for (const [what, of] of Object.entries({ Linux: linux, Cisco: (n: number, k: number) => cisco(n, k * 20), Windows: windows }))
    test(`by ${what}`, () =>
      assert.deepEqual(read(`${of(1300, 3)}\n${of(1472, 0)}`), [{ line: of(1300, 3).split('\n').length + 1, says: 'large lost' }]));

  test('where the end of the first run is cut off', () => {
    const cut = 'PING 10.2.0.7 (10.2.0.7) 1200(1228) bytes of data.\n1208 bytes from 10.2.0.7: icmp_seq=1 ttl=61 time=21.4 ms';
    assert.equal(read(`${cut}\n${linux(1440, 0)}`).length, 1);
  });

  test('where the sender itself says that they are too large', () => {
    const refused = 'PING 10.2.0.7 (10.2.0.7) 1472(1500) bytes of data.\nping: local error: message too long, mtu=1400';
    assert.equal(read(`${refused}\n${linux(1300, 3)}`).length, 1);
  });
});

test('small pings of which none is answered say that nothing passes', () => {
  assert.deepEqual(read(`${linux(56, 0)}\n${linux(100, 0)}`), [{ line: 1, says: 'all lost' }]);
  assert.deepEqual(read(`${linux(56, 0)}\n${linux(100, 3)}`), []);
});

describe('pings that say nothing of a size', () => {
  test('when all are lost', () => assert.deepEqual(read(`${linux(56, 0)}\n${linux(1472, 0)}`), []));
  test('when all are answered', () => assert.deepEqual(read(`${linux(56, 3)}\n${linux(1472, 3)}`), []));
  test('when a larger one passes', () => assert.deepEqual(read(`${linux(56, 3)}\n${linux(1300, 0)}\n${linux(1472, 3)}`), []));
  test('when only a small one is lost', () => assert.deepEqual(read(`${linux(56, 3)}\n${linux(500, 0)}`), []));
});

describe('pings in a loop of a shell are told apart by the sizes of the loop', () => {
  const loop = (rest: string) => `$ for n in 1200 1350 1450; do ${rest}; done`;
  test('where only the sums are kept', () => {
    const sums = `1208 bytes from 10.2.0.7: icmp_seq=1 ttl=61 time=9 ms
1 packets transmitted, 1 received, 0% packet loss, time 0ms
1 packets transmitted, 0 received, 100% packet loss, time 0ms
1 packets transmitted, 0 received, 100% packet loss, time 0ms`;
    assert.deepEqual(read(`${loop("ping -M do -c1 -s $n 10.2.0.7 | grep -E 'from|loss'")}\n${sums}`), [{ line: 4, says: 'large lost' }]);
  });
  test('where the loop says itself what came of each', () => {
    assert.deepEqual(read(`${loop('ping -c1 -s $n 10.2.0.7 && echo $n ok || echo $n fail')}\n1200 ok\n1350 fail\n1450 fail`), [
      { line: 3, says: 'large lost' },
    ]);
  });
});

describe('a size that the way tells', () => {
  test('by a router and then by the sender itself, once it knows', () => {
    const both = 'From 10.1.0.1 icmp_seq=1 Frag needed and DF set (mtu = 1400)\nping: local error: message too long, mtu=1400';
    const facts = read(
      `${linux(1340, 2)}\nPING 10.2.0.7 (10.2.0.7) 1472(1500) bytes of data.\n${both}\n[  5]  0.00-9.00  sec  402 MBytes  375 Mbits/sec  receiver`,
    );
    assert.deepEqual(
      facts.map(({ line, says: what }) => `${line} ${what}`),
      ['5 size told', '6 size told'],
    );
  });
  const said = (small: number, more: string): string[] =>
    readPings(
      `PING 10.2.0.5 (10.2.0.5) ${String(small)}(1400) bytes of data.\n${String(small + 8)} bytes from 10.2.0.5: icmp_seq=1 ttl=62\nPING 10.2.0.5 (10.2.0.5) 1472(1500) bytes of data.\nFrom 10.1.0.1 icmp_seq=1 Frag needed and DF set (mtu = 1438)\n${more}`
        .split('\n')
        .map((text, index) => ({ number: index + 1, text })),
    ).map((fact) => fact.says);
  test('is as it should be where a packet that fills a tunnel passes', () => {
    assert.deepEqual(said(1372, ''), ['size told']);
  });
  test('is none where only small ones pass, or somebody complains', () => {
    assert.deepEqual(said(56, ''), ['large lost']);
    assert.deepEqual(said(1372, 'curl: (28) Operation timed out'), ['large lost']);
  });
});
