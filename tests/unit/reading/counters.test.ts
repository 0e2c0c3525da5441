import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { counters } from '../../../content/diagnosis/counters.ts';
import { createCounterReader } from '../../../src/reading/counters.ts';

const readCounters = createCounterReader(counters);
const read = (text: string) => readCounters(text.split('\n').map((line, index) => ({ number: index + 1, text: line })));
const says = (text: string) => read(text).map((fact) => fact.says);

describe('the counters of a child SA are read in pairs', () => {
  test('of swanctl, with marks and interface IDs between', () => {
    const text = `    in  c77a01b2 (-|0x0000002a),      0 bytes,     0 packets
    out c91e44d0 (-|0x0000002a),   7140 bytes,    84 packets,     2s ago`;
    assert.deepEqual(read(text), [{ lines: [1, 2], says: 'out only' }]);
  });

  test('of an ASA, with the lines that it prints between', () => {
    const text = `      #pkts encaps: 0, #pkts encrypt: 0, #pkts digest: 0
      #pkts decaps: 1,912, #pkts decrypt: 1912, #pkts verify: 1912
      #pkts compressed: 0, #pkts decompressed: 0`;
    assert.deepEqual(read(text), [{ lines: [1, 2], says: 'in only' }]);
  });

  test('of Libreswan, both in one line', () => {
    assert.deepEqual(says('006 #7: "vmc", type=ESP, add_time=1764000000, inBytes=640, outBytes=0, id=@sddc'), ['in only']);
    const status = (came: string, went: string) =>
      `000 #9: "vmc" esp.d5e6f7a8@198.51.100.20 esp.c1a2b3c4@203.0.113.10 Traffic: ESPin=${came} ESPout=${went} ESPmax=0B`;
    assert.deepEqual(says(status('0B', '12KB')), ['out only']);
    assert.deepEqual(says(status('3MB', '12KB')), ['both ways']);
  });

  test('of every SA by itself', () => {
    const text = `"a", type=ESP, inBytes=10, outBytes=10
"b", type=ESP, inBytes=0, outBytes=10`;
    assert.deepEqual(says(text), ['both ways', 'out only']);
  });
});

describe('what two printers send, and neither receives,', () => {
  const fortigate = '  dec:pkts/bytes=0/0, enc:pkts/bytes=18442/2508112';
  const cisco = (decaps: number): string => `    #pkts encaps: 20931, #pkts encrypt: 20931, #pkts digest: 20931
    #pkts decaps: ${decaps}, #pkts decrypt: ${decaps}, #pkts verify: ${decaps}`;
  const gap = '\n'.repeat(16);
  test('is lost between them', () => assert.deepEqual(says(`${fortigate}${gap}${cisco(0)}`), ['lost between', 'lost between']));
  test('is not where one of them receives', () => assert.ok(!says(`${fortigate}${gap}${cisco(7)}`).includes('lost between')));
  test('may be of one device where both stand close', () => assert.ok(!says(`${fortigate}\n${cisco(0)}`).includes('lost between')));
});

test('where one SA only received and another only sent, the ends use different ones', () => {
  const text = `"a", type=ESP, inBytes=10, outBytes=0
"b", type=ESP, inBytes=0, outBytes=10`;
  assert.deepEqual(says(text), ['split', 'split']);
});

describe('a counter that proves nothing says nothing', () => {
  test("a counter of IKE's own packets in the SDDC's API", () => {
    const text = `"ike_traffic_statistics": {
  "packets_in": 402,
  "packets_out": 398
},
"packets_in": 0,
"packets_out" : 12`;
    assert.deepEqual(read(text), [{ lines: [5, 6], says: 'out only' }]);
  });

  test('two zeros: nobody may have sent', () => {
    assert.deepEqual(says('type=ESP, inBytes=0, outBytes=0'), ['neither']);
  });

  test('one that stands alone', () => {
    assert.deepEqual(says('    in  c77a01b2,      0 bytes,     0 packets'), []);
  });

  test('a pair whose halves stand further apart than one view of an SA', () => {
    assert.deepEqual(says(`#pkts encaps: 0\n${'.\n'.repeat(20)}#pkts decaps: 9`), []);
  });
});

test('any two counts are read as what they are, however they are spaced', () => {
  // A zero of both is met in every run, and not once in a hundred.
  const count = fc.oneof(fc.constant(0), fc.nat({ max: 1e9 }));
  fc.assert(
    fc.property(count, count, fc.integer({ min: 0, max: 8 }), (inside, outside, blanks) => {
      const gap = ' '.repeat(blanks);
      const expected = inside && outside ? ['both ways'] : inside ? ['in only'] : outside ? ['out only'] : ['neither'];
      assert.deepEqual(says(`#pkts encaps:${gap}${outside}, #pkts encrypt: 1\n#pkts decaps:${gap}${inside}`), expected);
    }),
  );
});
