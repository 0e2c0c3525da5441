import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { diagnose } from './knowledge.ts';

const first = (text: string) => diagnose(text).findings[0];
const pluto = (...says: readonly string[]): string =>
  says.map((one, index) => `Jun 18 04:06:${10 + index} gw pluto[77]: "site" #1: ${one}`).join('\n');

describe('who refuses deletes what is left', () => {
  const refused = 'ignoring informational payload NO_PROPOSAL_CHOSEN, msgid=00000000, length=32';
  const deleted = 'received Delete SA payload: self-deleting ISAKMP State #1';
  test('so a delete behind a refusal is no cause', () => {
    const ids = diagnose(pluto(refused, deleted))
      .findings.filter(({ lines }) => lines.length > 0)
      .map(({ problem }) => problem);
    assert.ok(!ids.includes('peer-sent-delete'), ids.join());
  });
  test('and one after the tunnel had come up is', () => {
    const up = [
      'ISAKMP SA established {auth=PRESHARED_KEY}',
      'IPsec SA established tunnel mode {ESP=>0x99e449b2 <0x4edb3379 xfrm=AES_128-HMAC_SHA1}',
    ];
    assert.equal(first(pluto(refused, ...up, deleted))?.problem, 'peer-sent-delete');
  });
  test('and one by itself is', () => assert.equal(first(pluto(deleted))?.problem, 'peer-sent-delete'));
});

test('a transform that is refused is a step where another one is taken', () => {
  const text = pluto(
    'responding to Main Mode from unknown peer 203.0.113.155:1899',
    'Oakley Transform [AES_CBC (256), HMAC_SHA1, DH20] refused',
    'sent Main Mode R1',
    'STATE_MAIN_R2: retransmission; will wait 0.5 seconds for response',
  );
  assert.equal(first(text)?.confident, false);
});

describe('words beside what was pasted are less sure than a question', () => {
  const works = ['203.0.113.5 > 198.51.100.9', '198.51.100.9 > 203.0.113.5'].flatMap((way, index) => [
    `10:00:0${index}.104000 IP ${way}: ESP(spi=0xc77e000${index},seq=0x5), length 116`,
  ]);
  const says = 'Nobody reaches the servers behind the tunnel, the firewall in the data center blocks us, what can we do?';
  test('least of all where that works', () => {
    const [asked, beside] = [first(says), first(`${says}\n\n${works.join('\n')}`)];
    assert.ok(asked && beside && beside.lines.length === 0);
    assert.ok(beside.confidence < 0.6 && beside.confidence < asked.confidence, `${asked.confidence} and ${beside.confidence}`);
  });
});
