import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readCapture } from '../../../src/reading/capture-text.ts';

const said = (...lines: readonly string[]): string[] => {
  const { facts, talks } = readCapture(lines.map((text, index) => ({ number: index + 1, text })));
  return [...facts, ...talks].map(({ says }) => says);
};

const ends = ['203.0.113.71', '198.51.100.72'] as const;
const row = (number: number, from: 0 | 1, what: string, arrow = ' → '): string =>
  `${number} ${number}.200000 ${ends[from]}${arrow}${ends[from ? 0 : 1]} ${what}`;
const esp = (number: number, from: 0 | 1): string => row(number, from, `ESP 182 ESP (SPI=0x0d0e0f0${from})`);
const ike = (number: number, from: 0 | 1, what: string): string => row(number, from, `ISAKMP 130 ${what}`);
const alive = [esp(1, 0), esp(2, 1)];
const informs = [ike(5, 1, 'INFORMATIONAL MID=04 Initiator Request'), ike(6, 0, 'INFORMATIONAL MID=04 Responder Response')];
const deletes = (protocol: string): string[] => [
  '    Payload: Encrypted and Authenticated (46)',
  '        Payload: Delete (42)',
  '            Next payload: NONE / No Next Payload  (0)',
  `            Protocol ID: ${protocol}`,
];

describe('a Delete that was decrypted', () => {
  test('of the IKE SA, after which nothing goes on', () => {
    assert.deepEqual(said(...alive, ...informs, ...deletes('IKE (1)')), ['esp both ways', 'sa deleted']);
    assert.deepEqual(said(...deletes('IKE (1)')), ['sa deleted']);
  });
  test('of IKEv1 says less: what the SA made may live on', () => {
    const inform = [ike(5, 1, 'Informational'), '    Type Payload: Delete (12)', '        Protocol ID: ISAKMP (1)'];
    assert.deepEqual(said(...alive, ...inform), ['esp both ways']);
  });
  test('of an SA that was authenticated anew before is health', () => {
    const anew = [ike(3, 0, 'IKE_AUTH MID=01 Initiator Request'), ike(4, 1, 'IKE_AUTH MID=01 Responder Response')];
    assert.ok(!said(...anew, ...informs, ...deletes('IKE (1)')).includes('sa deleted'));
  });
  test('of a child SA says less', () => assert.deepEqual(said(...alive, ...informs, ...deletes('ESP (3)')), ['esp both ways']));
  test('after a new SA was made, or beside what goes on, is health', () => {
    const rekey = [ike(3, 0, 'CREATE_CHILD_SA MID=03 Initiator Request'), ike(4, 1, 'CREATE_CHILD_SA MID=03 Responder Response')];
    assert.deepEqual(said(...alive, ...rekey, ...informs, ...deletes('IKE (1)')), ['esp both ways']);
    assert.deepEqual(said(...alive, ...informs, esp(7, 0), esp(8, 1), ...deletes('IKE (1)')), ['esp both ways']);
  });
});

test('rows that Wireshark exported have no arrow', () => {
  const bare = (number: number, from: 0 | 1, gap: string): string =>
    row(number, from, ['ESP', '182', 'ESP (SPI=0x0d0e0f01)'].join(gap), gap).replaceAll(' 1', `${gap}1`);
  for (const gap of ['\t', '      ']) assert.deepEqual(said(bare(1, 0, gap), bare(2, 1, gap)), ['esp both ways']);
  const clock = (time: string): string[] =>
    [0, 1].map((from) => `7 ${time} ${ends[from]} ${ends[from ? 0 : 1]} ESP 182 ESP (SPI=0x0d0e0f01)`);
  for (const time of ['2025-11-03 09:01:02.500000', '09:01:02,500000']) assert.deepEqual(said(...clock(time)), ['esp both ways']);
});
