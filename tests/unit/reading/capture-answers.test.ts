import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readCapture } from '../../../src/reading/capture-text.ts';

const isElsewhere = (...lines: readonly string[]): boolean =>
  readCapture(lines.map((text, index) => ({ number: index + 1, text }))).talks.some(({ says }) => says === 'answer elsewhere');

const [asks, answers] = ['10.81.0.4.50115 > 10.91.0.6.8443', '10.91.0.6.8443 > 10.81.0.4.50115'];
const [syn, synAck] = ['Flags [S], seq 700, win 64240, length 0', 'Flags [S.], seq 900, ack 701, win 65160, length 0'];
const data = 'Flags [P.], seq 1:90, ack 1, win 502, length 89';

describe('the answer goes to another router', () => {
  const framed = (from: string, to: string, what: string): string =>
    `09:20:00.500000 02:aa:00:00:00:${from} > 02:aa:00:00:00:${to}, ethertype IPv4 (0x0800), length 74: ${what}`;
  const request = framed('11', '22', `${asks}: ${syn}`);
  const answer = (to: string): string => framed('22', to, `${answers}: ${synAck}`);
  test('than the request came from', () => assert.equal(isElsewhere(request, answer('33'), request, answer('33')), true));
  test('not where it goes back', () => assert.equal(isElsewhere(request, answer('11'), request, answer('11')), false));
  test('not where the connection goes on', () => {
    const more = framed('11', '22', `${asks}: ${data}`);
    assert.equal(isElsewhere(request, answer('33'), request, answer('33'), more), false);
  });
  test('nor where several share the address that it goes to', () => {
    const virtual = answer('33').replace('02:aa:00:00:00:33', '00:00:5e:00:01:0a');
    assert.equal(isElsewhere(request, virtual, request, virtual), false);
  });
});

describe('the answer comes in elsewhere', () => {
  const row = (way: string, what: string): string => `   1: 09:20:00.500000       ${way}: ${what}`;
  const [request, answer] = [row(asks, 'S 700:700(0) win 64240'), row(answers, 'S 900:900(0) ack 701 win 65160')];
  const capture = (name: string): string => `fw01# show capture ${name}`;
  test('in a capture of its own', () => {
    assert.equal(isElsewhere(capture('LAN'), request, request, capture('MPLS'), answer, answer), true);
    assert.equal(isElsewhere(capture('LAN'), request, answer, request, capture('MPLS'), answer), false);
  });
  test('by an interface of its own', () => {
    const way = (by: string, side: string, ends: string, what: string): string =>
      `3.400000 ${by} ${side} ${ends.replace('>', '->')}: ${what}`;
    const out = [way('lan', 'in', asks, 'syn 700'), way('vpn-dc', 'out', asks, 'syn 700')];
    const back = (by: string): string => way(by, 'in', answers, 'syn 900 ack 701');
    assert.equal(isElsewhere(...out, back('wan2'), ...out, back('wan2')), true);
    assert.equal(isElsewhere(...out, back('vpn-dc'), ...out, back('vpn-dc')), false);
  });
});
