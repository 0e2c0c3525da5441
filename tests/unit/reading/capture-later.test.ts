import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readCapture } from '../../../src/reading/capture-text.ts';

const said = (...lines: readonly string[]): string[] =>
  readCapture(lines.map((text, index) => ({ number: index + 1, text }))).facts.map(({ says }) => says);

const ends = { a: '203.0.113.44', b: '198.51.100.55' };
type End = keyof typeof ends;
const way = (from: End, port = ''): string => `${ends[from]}${port} > ${ends[from === 'a' ? 'b' : 'a']}${port}`;
const esp = (from: End): string => `12:00:01.000001 IP ${way(from)}: ESP(spi=0xc0ffee0${from === 'a' ? 1 : 2},seq=0x9), length 136`;
const ike = (from: End, what: string, port = '.500'): string => `12:00:05.000001 IP ${way(from, port)}: isakmp: ${what}`;
const alive = [esp('a'), esp('b')];

describe('an end that was there falls silent', () => {
  const asks = ike('a', 'child_sa  inf2[I]');
  test('when it answers no INFORMATIONAL after ESP of both ends', () =>
    assert.deepEqual(said(...alive, esp('a'), asks, asks), ['falls silent', 'esp both ways']));
  test('on UDP 4500 too, and when the first exchange is not answered either', () => {
    const floated = ike('a', 'child_sa  inf2[I]', '.4500').replace('isakmp', 'NONESP-encap: isakmp');
    const anew = ike('a', 'parent_sa ikev2_init[I]');
    assert.deepEqual(said(...alive, floated, floated, floated, anew, anew), ['falls silent', 'esp both ways']);
  });
  test('when it answered before', () => assert.deepEqual(said(asks, ike('b', 'child_sa  inf2[R]'), asks, asks), ['falls silent']));
  test('as tshark tells it', () => {
    const row = (number: number, from: End, what: string): string =>
      `${number} ${number}.000000 ${way(from).replace('>', '→')} ${what === 'ESP' ? 'ESP 166 ESP (SPI=0x0a0b0c01)' : `ISAKMP 122 ${what}`}`;
    const request = 'INFORMATIONAL MID=08 Initiator Request';
    assert.deepEqual(said(row(1, 'a', 'ESP'), row(2, 'b', 'ESP'), row(3, 'a', request), row(4, 'a', request)), [
      'falls silent',
      'esp both ways',
    ]);
  });
  test('in IKEv1 after three requests, of an end that was there', () => {
    const one = ike('a', 'phase 2/others I inf[E]');
    const quick = ike('b', 'phase 2/others R oakley-quick[E]');
    assert.deepEqual(said(quick.replace(way('b', '.500'), way('a', '.500')), quick, one, one, one), ['falls silent']);
    assert.deepEqual(said(...alive, one, one), ['later unanswered', 'esp both ways']);
    assert.deepEqual(said(...alive, one, one, one), ['falls silent', 'esp both ways']);
    assert.ok(!said(one, one, one).includes('falls silent'));
  });
  test('not when it answers, nor by its own responses', () => {
    const answer = ike('b', 'child_sa  inf2[R]');
    assert.deepEqual(said(...alive, asks, answer, asks, answer), ['esp both ways']);
    assert.ok(!said(answer, answer).includes('falls silent'));
  });
});

describe('an end that does not answer one of those who ask', () => {
  const other = (line: string): string => line.replaceAll(ends.a, '192.0.2.66');
  const asks = ike('a', 'parent_sa ikev2_init[I]');
  test('is up where it answers another one', () =>
    assert.deepEqual(said(asks, ike('b', 'parent_sa ikev2_init[R]'), other(asks), other(asks)), ['ike answered', 'first unanswered here']));
  test('is up where it carries ESP with another one', () =>
    assert.deepEqual(said(...alive.map(other), asks, asks), ['esp both ways', 'first unanswered here']));
  test('is up where it answers a ping', () => {
    const echo = (from: End, what: string): string => `12:00:02.000001 IP ${way(from)}: ICMP echo ${what}, id 7, seq 1, length 64`;
    assert.deepEqual(said(echo('a', 'request'), echo('b', 'reply'), asks, asks), ['first unanswered here']);
  });
  test('may be away where only who asks speaks with others', () => {
    const gone = asks.replace(ends.b, '198.51.100.99');
    assert.deepEqual(said(asks, ike('b', 'parent_sa ikev2_init[R]'), gone, gone), ['ike answered', 'first unanswered']);
  });
});

describe('quick mode', () => {
  const main = [ike('a', 'phase 1 I ident[E]'), ike('b', 'phase 1 R ident[E]')];
  const quick = (from: End): string => ike(from, `phase 2/others ${from === 'a' ? 'I' : 'R'} oakley-quick[E]`);
  const no = ike('b', 'phase 2/others R inf[E]');
  test('is refused by INFORMATIONAL', () => assert.deepEqual(said(...main, quick('a'), no, quick('a'), no), ['quick mode refused']));
  test('is not answered at all', () => assert.deepEqual(said(...main, quick('a'), quick('a')), ['quick mode unanswered']));
  test('is answered, and INFORMATIONAL comes later', () =>
    assert.deepEqual(said(...main, quick('a'), quick('b'), quick('a'), no), ['ike answered']));
  test('is refused, as tshark tells it', () => {
    const row = (number: number, from: End, what: string): string =>
      `${number} ${number}.5 ${way(from).replace('>', '→')} ISAKMP 118 ${what}`;
    const phase1 = 'Identity Protection (Main Mode)';
    assert.deepEqual(said(row(1, 'a', phase1), row(2, 'b', phase1), row(3, 'a', 'Quick Mode'), row(4, 'b', 'Informational')), [
      'quick mode refused',
    ]);
  });
});

describe('main mode', () => {
  const both = (from: End): string => ike(from, `phase 1 ${from === 'a' ? 'I' : 'R'} ident`);
  const hidden = (from: End): string => `${both(from)}[E]`;
  const begun = [both('a'), both('b'), both('a'), both('b')];
  const no = ike('b', 'phase 2/others R inf[E]');
  test('is refused at its last message by INFORMATIONAL', () =>
    assert.deepEqual(said(...begun, hidden('a'), no, hidden('a'), no), ['phase 1 refused']));
  test('is done where that is answered', () => assert.ok(!said(...begun, hidden('a'), hidden('b'), no).includes('phase 1 refused')));
  test('whose last message nobody answers is not refused', () =>
    assert.ok(!said(...begun, hidden('a'), hidden('a')).includes('phase 1 refused')));
});

test('an error that stands in the line of its packet is told', () => {
  const text = [
    ike('a', 'parent_sa ikev2_init[I]: (sa) (v2ke) (nonce)'),
    ike('b', 'parent_sa ikev2_init[R]: (n: prot_id=#0 type=14(no_protocol_chosen))'),
    ike('b', 'parent_sa ikev2_init[R]: (n: prot_id=#0 type=16388(nat_detection_source_ip))'),
  ];
  const { refusals } = readCapture(text.map((line, index) => ({ number: index + 1, text: line })));
  assert.deepEqual([...refusals], [[2, 'type=14(no_protocol_chosen)']]);
});
