import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readCapture } from '../../../src/reading/capture-text.ts';

const facts = (text: string) =>
  readCapture(text.split('\n').map((line, index) => ({ number: index + 1, text: line }))).facts.map(({ says }) => says);

describe('a request in pieces', () => {
  const head = `    1   0.000000  192.0.2.7 → 198.51.100.9 ISAKMP 500 IKE_SA_INIT MID=00 Initiator Request
    2   0.031000 198.51.100.9 → 192.0.2.7  ISAKMP 520 IKE_SA_INIT MID=00 Responder Response`;
  const piece = (
    n: number,
  ) => `    ${n}   ${n}.1  192.0.2.7 → 198.51.100.9 IPv4 1514 Fragmented IP protocol (proto=UDP 17, off=0, ID=1a${n}) [Reassembled in #${n + 1}]
    ${n + 1}   ${n}.2  192.0.2.7 → 198.51.100.9 ISAKMP 900 IKE_AUTH MID=01 Initiator Request`;
  test('is told by tshark, which shows the last piece as the whole', () => {
    assert.deepEqual(facts(`${head}\n${piece(3)}\n${piece(5)}`), ['later in fragments unanswered']);
  });
  test('is well where it is answered', () => {
    const answer = '    9   9.0 198.51.100.9 → 192.0.2.7  ISAKMP 300 IKE_AUTH MID=01 Responder Response';
    assert.deepEqual(facts(`${head}\n${piece(3)}\n${piece(5)}\n${answer}`), ['ike answered']);
  });
});

describe('pieces that arrive without the first one', () => {
  const init = `10:00:01.000001 IP 192.0.2.7.500 > 198.51.100.9.500: isakmp 2.0 msgid 00000000: parent_sa ikev2_init[I]
10:00:01.030001 IP 198.51.100.9.500 > 192.0.2.7.500: isakmp 2.0 msgid 00000000: parent_sa ikev2_init[R]`;
  const tail = '\n10:00:02.000001 IP 192.0.2.7 > 198.51.100.9: ip-proto-17';
  test('are a request that is lost, from the second one on', () => {
    assert.deepEqual(facts(`${init}${tail}${tail}`), ['later in fragments unanswered']);
    assert.deepEqual(facts(`${init}${tail}`), ['ike answered']);
  });
  test('are not told by both pieces of one request', () => {
    const both = ['off=0', 'off=1480'].map(
      (at) => `\n    3   1.0  192.0.2.7 → 198.51.100.9 IPv4 1514 Fragmented IP protocol (proto=UDP 17, ${at}, ID=1a)`,
    );
    const begun = `    1   0.000000  192.0.2.7 → 198.51.100.9 ISAKMP 500 IKE_SA_INIT MID=00 Initiator Request
    2   0.031000 198.51.100.9 → 192.0.2.7  ISAKMP 520 IKE_SA_INIT MID=00 Responder Response`;
    assert.deepEqual(facts(begun + both.join('')), ['ike answered']);
  });
  test('are none of the end that answers', () => {
    const other = '\n10:00:02.000001 IP 198.51.100.9 > 192.0.2.7: ip-proto-17';
    assert.deepEqual(facts(`${init}${other}${other}`), ['ike answered']);
  });
});
