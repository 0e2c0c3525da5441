import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { timeOf } from '../../../src/diagnosis/clock.ts';
import { printedLines } from '../../../src/diagnosis/normalise.ts';
import { blockWords } from '../../../content/diagnosis/block-words.ts';
import { createBlockReader } from '../../../src/reading/blocks.ts';
import { readCapture } from '../../../src/reading/capture-text.ts';

const partText = createBlockReader(blockWords);
const read = (text: string) => {
  const lines = printedLines(text);
  return partText(lines, { packets: readCapture(lines).packets, rows: new Set(), hasTime: (line) => timeOf(line) !== null });
};
const kinds = (text: string) => read(text).map(({ kind }) => kind);

describe('a pasted text is parted into blocks of a kind', () => {
  test('a question with the log that it is about', () => {
    const text = `Since the change last night our tunnel to the SDDC stays down.

Nov  3 02:11:09 gw charon: 12[IKE] initiating IKE_SA sddc[4] to 198.51.100.20
Nov  3 02:11:13 gw charon: 05[IKE] retransmit 1 of request with message ID 0

Does anybody know what the other end wants?`;
    assert.deepEqual(read(text), [
      { kind: 'prose', from: 1, to: 1 },
      { kind: 'log', from: 3, to: 4 },
      { kind: 'prose', from: 6, to: 6 },
    ]);
  });

  test('a title and a mail whose lines a window broke', () => {
    const text = `Tunnel flaps every night at two

We have a FortiGate here and the tunnel is gone at
two each night, for about a
minute. I can't see why.`;
    assert.deepEqual(kinds(text), ['prose']);
  });

  test('a detail view, though its lines read like sentences', () => {
    const text = `BGP neighbor is 169.254.100.1, remote AS 65000, local AS 65001, external link
  BGP state = Active
  External BGP neighbor may be up to 1 hops away.
  Address tracking is enabled, the RIB does have a route to 169.254.100.1`;
    assert.deepEqual(kinds(text), ['state']);
  });

  test('what a command printed, below its prompt', () => {
    const text = `admin@gw:~$ sudo swanctl --list-sas
sddc: #2, ESTABLISHED, IKEv2, 0c1f_i* 77aa_r
  local  '203.0.113.10' @ 203.0.113.10[4500]`;
    assert.deepEqual(kinds(text), ['state']);
  });

  test('a capture, a configuration and the answer of an API, in one text', () => {
    const text = `12:00:00.100000 IP 203.0.113.10.500 > 198.51.100.20.500: isakmp: parent_sa ikev2_init[I]
12:00:02.100000 IP 203.0.113.10.500 > 198.51.100.20.500: isakmp: parent_sa ikev2_init[I]

conn sddc
  ikev2=insist
  right=198.51.100.20

{
  "status": { "state": "DOWN" },
  "peers": [ 1, 2 ]
}`;
    assert.deepEqual(kinds(text), ['capture', 'configuration', 'json']);
  });

  test('lines of a program without times are no sentences', () => {
    const text = `initiating IKE_SA sddc[1] to 198.51.100.20
sending packet: from 203.0.113.10[500] to 198.51.100.20[500] (464 bytes)
received NO_PROPOSAL_CHOSEN notify error`;
    assert.ok(!kinds(text).includes('prose'));
  });
});

test('every line that is not blank is in one block, in order, whatever is pasted', () => {
  const line = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.constantFrom('', '{', '}', '"a": 1,', 'conn x', 'We see it too.', '10:00:00 up', 'a   b   c', 'key: value'),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (texts) => {
      const lines = printedLines(texts.join('\n'));
      const blocks = partText(lines, { packets: new Set(), rows: new Set(), hasTime: (text) => timeOf(text) !== null });
      for (const { number } of lines) assert.equal(blocks.filter(({ from, to }) => from <= number && number <= to).length, 1);
      blocks.forEach(({ from, to, kind }, index) => {
        assert.ok(from <= to);
        const before = blocks[index - 1];
        if (before) assert.ok(before.to < from && before.kind !== kind);
      });
    }),
  );
});
