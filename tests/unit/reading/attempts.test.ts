import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { attempts } from '../../../content/diagnosis/attempts.ts';
import { createAttempts } from '../../../src/reading/attempts.ts';

const newReader = createAttempts(attempts);
const last = (text: string) => {
  const reader = newReader();
  return text
    .split('\n')
    .map((line) => reader.of(line))
    .map(({ tunnel, number }) => `${reader.nameOf(tunnel)} ${number}`.trim())
    .at(-1);
};

describe('a line names its tunnel and the attempt at it', () => {
  const cases: readonly (readonly [line: string, is: string])[] = [
    ['12[IKE] <cloud|5> received NO_PROPOSAL_CHOSEN notify error', 'cloud 5'],
    ['"cloud"[1] 203.0.113.77 #4: sent IKE_SA_INIT request', 'cloud'],
    ['ike V=root:0:cloud:441: received notify type NO_PROPOSAL_CHOSEN', 'cloud 441'],
    ['ike 0:2bcf01a97740e13d/0000000000000000:15: responder received SA_INIT msg', '15'],
    ['IKE negotiation failed with error: No proposal chosen. IKE Version: 2, VPN: cloud Gateway: gw, Local: 192.0.2.9/500', 'cloud'],
    ['IKEv2:(SESSION ID = 31,SA ID = 2):Failed SA init exchange', '31'],
  ];
  for (const [line, is] of cases) test(line, () => assert.equal(last(line), is));
});

describe('a line that does not is', () => {
  test('of the tunnel that has its two ends', () => {
    assert.equal(last('<cloud|5> to 203.0.113.77[500] from 192.0.2.9[500]\n<hq|6> up\nIKE_SA between 192.0.2.9 and 203.0.113.77'), 'cloud');
  });
  test('of these ends where nobody named their tunnel', () => {
    assert.equal(last('sending packet: from 192.0.2.9[500] to 203.0.113.77[500]'), '192.0.2.9 203.0.113.77');
  });
  test('of the tunnel before it', () => {
    assert.equal(last('<cloud|5> initiating IKE_SA\nreceived NO_PROPOSAL_CHOSEN'), 'cloud 5');
  });
  test('not told by networks', () => {
    assert.equal(last('<cloud|5> initiating IKE_SA\nremote TS 10.1.0.0/16 === 10.2.0.0/16'), 'cloud 5');
  });
});

test('a tunnel that was known by its ends has the name that it gets later', () => {
  const reader = newReader();
  const { tunnel } = reader.of('received packet: from 203.0.113.77[500] to 192.0.2.9[500]');
  reader.of('IKE_SA cloud[5] established between 192.0.2.9[a]...203.0.113.77[b]');
  assert.equal(reader.nameOf(tunnel), 'cloud');
});
