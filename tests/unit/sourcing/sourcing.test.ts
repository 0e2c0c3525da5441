import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { references } from '../../../content/references.ts';
import { tree } from '../../../content/tree.ts';
import { readCatalogue } from '../../../src/catalogue/read.ts';
import { readProse } from '../../../src/check/content.ts';
import { claimKinds, claimSources } from '../../../src/sourcing/claims.ts';
import { countOf, restingOnNothing, standingOf, tallyOf } from '../../../src/sourcing/standing.ts';

const catalogue = await readCatalogue();
const sources = claimSources(
  tree,
  Object.values(await readProse(new URL('../../../', import.meta.url))).map(({ text }) => text),
  catalogue,
);
const { sourcing } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
  sourcing: Record<string, number>;
};

describe('a claim', () => {
  const list = {
    page: { title: 'A page', url: 'https://example.org/', checked: '2026-11-28', by: 'vendor' },
    copy: { title: 'A copy', url: null, checked: '2026-11-28', by: 'third-party' },
    run: { title: 'A run', url: null, checked: '2026-11-28', by: 'lab' },
  } as const;
  test('opens, was measured, or rests on a copy', () => {
    assert.deepEqual(
      ['page', 'run', 'copy', 'inferred'].map((source) => standingOf(source, list)),
      ['opens', 'measured', 'copy', 'inferred'],
    );
  });
  test('with a source that nobody lists is an error', () => {
    assert.throws(() => standingOf('nowhere', list), /nowhere/);
  });
  test('rests on nothing unless it opens or was measured', () => {
    assert.equal(restingOnNothing(tallyOf(['page', 'run', 'copy', 'unverified'], list)), 50);
    assert.equal(restingOnNothing(tallyOf([], list)), 0);
  });
});

describe('the share of claims that rest on nothing may only fall', () => {
  for (const kind of claimKinds)
    test(kind, () => {
      const share = restingOnNothing(tallyOf(sources[kind], references));
      const ceiling = sourcing[kind] ?? 0;
      assert.ok(share <= ceiling, `${share} % of ${kind} have no source that opens and were not measured; the ceiling is ${ceiling} %`);
      assert.ok(share > ceiling - 1, `${share} % now: lower "sourcing" of ${kind} in package.json from ${ceiling} to ${share}`);
    });
});

test('every line of a command and every message is counted', () => {
  assert.equal(sources.messages.length, catalogue.messages.length);
  const tally = tallyOf(sources.commands, references);
  assert.equal(countOf(tally), sources.commands.length);
});
