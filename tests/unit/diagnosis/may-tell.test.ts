import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lexicon } from '../../../content/lexicon.ts';
import { mayTell } from '../../../src/diagnosis/may-tell.ts';
import { printedLines } from '../../../src/diagnosis/normalise.ts';
import { reports } from '../../support/reports.ts';
import { knowledge, messages } from './knowledge.ts';

const readSayings = knowledge.late.sayings();

/** The texts of one line that a reader of states speaks of and that would be passed over. */
function passedOver(texts: Iterable<string>): string[] {
  return [...new Set(texts)].filter((text) => {
    const lines = printedLines(text);
    if (lines.length !== 1 || mayTell(lines)) return false;
    const { said, rows, tableRows, packets } = readSayings(lines);
    return said.size + rows.size + tableRows.size + packets.size > 0;
  });
}

/** All strings of content. */
function* stringsIn(content: unknown): Generator<string> {
  if (typeof content === 'string') yield content;
  else if (typeof content === 'object' && content !== null) for (const one of Object.values(content)) yield* stringsIn(one);
}

const fills: readonly Readonly<Record<string, string>>[] = [
  { n: '5', some: '7', x: 'vmc-1', is: '=', more: ' ', hex: 'a1b2c3d4', name: 'vti1', tunnel: 'vti0', down: 'POINTOPOINT', state: 'Idle' },
  {
    n: '12',
    some: '77',
    x: 'abc',
    is: ': ',
    more: ' to ',
    hex: '0f',
    name: 'tun',
    tunnel: 'xfrm1',
    down: 'NOARP',
    state: 'Active',
    to: ' -> ',
  },
];
/** What a phrase may stand beside, and how. */
const beside = [
  '',
  'ipsec vpn {}',
  'bgp {}',
  '{}: 12',
  'vpn tunnel status: down ({})',
  'vpn reason: {}',
  'Nov 28 10:00:00 gw agent[81]: {}',
];

describe('one line that may tell a state', () => {
  test('is any of a report that a reader speaks of by itself', () =>
    assert.deepEqual(passedOver(reports.flatMap(({ text }) => text.split('\n'))), []));
  test('is any wording or example of a message that one speaks of', () =>
    assert.deepEqual(passedOver(messages.flatMap(({ text, also = [], example }) => [text, ...also, example])), []));
  test('is any phrase of content that one speaks of, wherever it stands', () => {
    const { stateWords, counters, bgpDetails } = lexicon;
    const phrases = [...stringsIn([stateWords, counters, bgpDetails])].flatMap((phrase) =>
      fills.map((fill) => phrase.replaceAll(/\{(\w+)\}/g, (_, gap: string) => fill[gap] ?? '')),
    );
    assert.deepEqual(
      passedOver(phrases.flatMap((phrase) => beside.map((place) => (place ? place.replace('{}', () => phrase) : phrase)))),
      [],
    );
  });

  for (const line of [
    'received NO_PROPOSAL_CHOSEN notify error',
    'Nov 28 10:00:00 gw charon: 07[IKE] received AUTHENTICATION_FAILED notify error',
    'Why does our tunnel drop every hour?',
  ])
    test(`is not “${line}”`, () => assert.equal(mayTell(printedLines(line)), false));
});

test('several lines may always tell one', () => assert.equal(mayTell(printedLines('no\nsuch thing')), true));
test('nothing tells none', () => assert.equal(mayTell(printedLines(' \n')), false));
