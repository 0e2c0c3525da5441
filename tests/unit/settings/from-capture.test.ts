import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { heardIn } from '../../../src/islands/heard-ends.ts';
import { compare } from '../../../src/settings/compare.ts';
import { endsHeard } from '../../../src/settings/from-capture.ts';
import { restoreEnd } from '../../../src/settings/keep.ts';
import { readSteps } from '../../support/captures.ts';
import type { Step } from '../../support/wire.ts';
import { addresses, answer, ikeStep, keyExchange, nonce, request } from '../../support/wire.ts';
import { types2 } from '../../wire/ike2-message.ts';
import { octets, two } from '../../wire/octets.ts';
import { bgpTalk, notificationOf, openOf } from '../../support/wire-bgp.ts';

/** What the comparison is given of a talk, as it restores it. */
async function heard(steps: readonly Step[], talk: { readonly a: string; readonly b: string } = addresses) {
  const ends = endsHeard(heardIn(await readSteps(steps), talk)?.text ?? '');
  const [a, b] = [restoreEnd(ends?.a), restoreEnd(ends?.b)];
  assert.ok(a && b);
  return { a, b };
}

/** AES-GCM-16 with 128 and 256 bits, PRF SHA2-384, MODP 2048 and ECP 384. */
const gcm = {
  type: types2.sa,
  body: octets(
    [0, 0, 0, 56, 1, 1, 0, 5],
    [3, 0, 0, 12, 1, 0, 0, 20, 0x80, 0x0e, 0x00, 0x80],
    [3, 0, 0, 12, 1, 0, 0, 20, 0x80, 0x0e, 0x01, 0x00],
    [3, 0, 0, 8, 2, 0, 0, 6],
    [3, 0, 0, 8, 4, 0, 0, 14],
    [0, 0, 0, 8, 4, 0, 0, 20],
  ),
};

describe('what a capture shows of two ends goes to the comparison', () => {
  test('what one offered and the other accepted, by its names', async () => {
    const { a, b } = await heard([ikeStep(0, 'a', request(16)), ikeStep(0.01, 'b', answer(16))]);
    const suite = { encryption: ['aes-cbc-256'], integrity: ['sha2-256'], prf: ['sha2-256'], groups: [14], esn: [] };
    for (const { end, leftOut, format } of [a, b]) {
      assert.deepEqual([end['ike-proposals']?.value, end['ike-version']?.value, leftOut, format], [[suite], [2], [], 'capture']);
    }
    assert.deepEqual([a.name, a.end['peer-address']?.value], ['203.0.113.10 in the capture', '198.51.100.20']);
  });

  test('every transform of a proposal; and an end that said nothing is left for its configuration', async () => {
    const facts = await readSteps([ikeStep(0, 'a', request(16, [gcm, keyExchange, nonce]))]);
    const { text = '', says } = heardIn(facts, addresses) ?? {};
    assert.equal(says, 'Compare what 203.0.113.10 offered with the other end’s settings');
    const ends = endsHeard(text);
    const a = restoreEnd(ends?.a);
    const [suite] = a?.end['ike-proposals']?.value ?? [];
    assert.deepEqual(suite, {
      encryption: ['aes-gcm-16-128', 'aes-gcm-16-256'],
      integrity: [],
      prf: ['sha2-384'],
      groups: [14, 20],
      esn: [],
    });
    assert.equal(ends?.b, null);
  });

  test('so that offers of both are compared', async () => {
    const { a, b } = await heard([ikeStep(0, 'a', request(16)), ikeStep(5, 'b', answerless(gcm))]);
    const { outcome } = compare({ end: a.end, behaviour: {} }, { end: b.end, behaviour: {} }, 'a');
    assert.deepEqual(outcome.stops[0]?.parameter, 'ike-proposals');
  });

  test('the OPEN of each end', async () => {
    const steps = bgpTalk([openOf(65009)], [openOf(65000), notificationOf(2, 2, octets(two(65009)))]);
    const { a, b } = await heard(steps, { a: '169.254.100.2', b: '169.254.100.1' });
    assert.deepEqual([a.end['bgp-as']?.value, b.end['bgp-as']?.value, a.end['bgp-families']?.value], [65009, 65000, ['ipv4']]);
    assert.equal(b.end['bgp-neighbor']?.value, '169.254.100.2');
  });

  test('and nothing where nothing of it was in clear', async () => {
    assert.equal(heardIn(await readSteps([]), addresses), null);
    assert.equal(endsHeard('{"what":"something else"}'), null);
    assert.equal(endsHeard(''), null);
    assert.equal(endsHeard('{"what":"Tunnel Down capture","a":{"address"'), null);
    assert.deepEqual(endsHeard('{"what":"Tunnel Down capture","a":null,"b":null}'), { a: null, b: null });
  });
});

/** A request of end b for an SA of its own. */
const answerless = (offer: typeof gcm): Uint8Array => request(32, [offer, keyExchange, nonce]);
