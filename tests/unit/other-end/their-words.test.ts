import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inSentence, toTheirWords } from '../../../src/other-end/their-words.ts';

const told: readonly (readonly [string, string])[] = [
  ['Does the remote have a VPN?', 'Does your device have a VPN?'],
  ["The remote's log names it.", 'Your log names it.'],
  ["Do all rules on the remote's side allow it?", 'Do all rules on your side allow it?'],
  ['It is unknown on the remote side.', 'It is unknown on your side.'],
  ['The remote peer is down.', 'Your device is down.'],
  ['Compare it with the remote AS that the device has.', 'Compare it with the remote AS that your device has.'],
  ['Two VPNs cannot share the remote public IP.', 'Two VPNs cannot share the remote public IP.'],
  ['Rules for traffic to the device itself, and `Remote Public IP`.', 'Rules for traffic to your device itself, and Remote Public IP.'],
];

for (const [ours, theirs] of told)
  test(`“${ours}” is told to its owner`, () => {
    assert.equal(toTheirWords(ours), theirs);
  });

test('a title in a sentence keeps its abbreviations', () => {
  assert.deepEqual(['The keys differ', 'A route is missing', 'NAT on the way', 'TCP 179 is blocked', 'IKE fails'].map(inSentence), [
    'the keys differ',
    'a route is missing',
    'NAT on the way',
    'TCP 179 is blocked',
    'IKE fails',
  ]);
});
