import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { stateLexicon } from '../../../content/state-lexicon.ts';
import { createDiagnosis } from '../../../src/diagnosis/diagnose.ts';
import type { PartName } from '../../../src/diagnosis/late.ts';
import { packedOdds, unpackedOdds } from '../../../src/diagnosis/packed-odds.ts';
import { packedWords, unpackedWords } from '../../../src/diagnosis/packed-words.ts';
import { packed, unpacked } from '../../../src/diagnosis/packed.ts';
import { createSayings } from '../../../src/diagnosis/said.ts';
import type { DiagnoseStaged, Loaders } from '../../../src/diagnosis/staged.ts';
import { createParts, createStaged } from '../../../src/diagnosis/staged.ts';
import { reports } from '../../support/reports.ts';
import { diagnose, knowledge } from './knowledge.ts';

const ids = knowledge.problems.map(({ id }) => id);
const core = JSON.stringify(packed(knowledge));
const words = JSON.stringify(packedWords(knowledge.late.words()));
const odds = JSON.stringify(packedOdds(knowledge.late.odds(), ids));

/** A diagnosis that begins with the core alone, as a browser's, and what it has loaded since. */
function begun(own: Partial<Loaders> = {}): { readonly staged: DiagnoseStaged; readonly loaded: PartName[] } {
  const loaded: PartName[] = [];
  const loading =
    <T>(name: PartName, load: () => Promise<T>) =>
    (): Promise<T> => {
      loaded.push(name);
      return load();
    };
  const loaders: Loaders = {
    odds: () => Promise.resolve(unpackedOdds(JSON.parse(odds) as ReturnType<typeof packedOdds>, ids)),
    sayings: () => Promise.resolve(createSayings(stateLexicon, () => parts.late.packets())),
    packets: () => Promise.resolve(knowledge.late.packets()),
    words: () => Promise.resolve(unpackedWords(JSON.parse(words) as ReturnType<typeof packedWords>, knowledge.problems)),
    ...own,
  };
  const parts = createParts({
    words: loading('words', loaders.words),
    odds: loading('odds', loaders.odds),
    sayings: loading('sayings', loaders.sayings),
    packets: loading('packets', loaders.packets),
  });
  const known = unpacked(JSON.parse(core) as ReturnType<typeof packed>, parts.late);
  return { staged: createStaged(createDiagnosis({ ...known, syntaxOf: knowledge.syntaxOf }), parts.load), loaded };
}

const question = 'Why does our tunnel drop every hour and come back when I clear it by hand?';
const packet = '10:00:00.000000 IP 203.0.113.10.500 > 198.51.100.20.500: isakmp: parent_sa ikev2_init[I]';
const logLine = 'Nov 28 10:00:00 gw charon: 07[CFG] no matching CHILD_SA config found';

const summary = `Neighbor        V         AS MsgRcvd MsgSent   TblVer  InQ OutQ  Up/Down State/PfxRcd
169.254.31.1    4      65000       0       0        0    0    0    never       Active`;

/** What a text has a browser load besides the core, in this order. */
const needs: Readonly<Record<string, { readonly text: string; readonly parts: readonly PartName[] }>> = {
  'a line of a log that is known': { text: logLine, parts: [] },
  'a message of several causes': { text: 'received NO_PROPOSAL_CHOSEN notify error', parts: ['words'] },
  'a question': { text: question, parts: ['odds', 'words'] },
  'a table of BGP neighbors': { text: summary, parts: ['sayings'] },
  'a field of a status': { text: 'BGP state = Idle', parts: ['sayings'] },
  'a log': { text: `${logLine}\n${logLine}`, parts: ['sayings'] },
  'a capture': { text: `${packet}\n${packet}`, parts: ['sayings', 'packets'] },
};

describe('a diagnosis that begins with the core', () => {
  for (const [name, { text, parts }] of Object.entries(needs))
    test(`loads ${parts.join(', ') || 'nothing more'} for ${name}`, async () => {
      const { staged, loaded } = begun();
      assert.deepEqual(await staged(text), diagnose(text));
      assert.deepEqual(loaded, parts);
    });

  test('answers like one that has all from the start', async () => {
    const { staged } = begun();
    for (const { name, text } of reports.filter((_, index) => index % 20 === 0)) assert.deepEqual(await staged(text), diagnose(text), name);
  });

  test('loads a part once', async () => {
    const { staged, loaded } = begun();
    await Promise.all([staged(question), staged(question)]);
    await staged(question);
    assert.deepEqual(loaded, ['odds', 'words']);
  });
});

describe('a part that can’t be loaded', () => {
  test('leaves what needs it without an answer, until it comes', async () => {
    let isThere = false;
    const { staged } = begun({
      odds: () => (isThere ? Promise.resolve(knowledge.late.odds()) : Promise.reject(new TypeError('no network'))),
    });
    await assert.rejects(staged(question), /no network/);
    assert.deepEqual(await staged(logLine), diagnose(logLine));
    isThere = true;
    assert.deepEqual(await staged(question), diagnose(question));
  });
});
