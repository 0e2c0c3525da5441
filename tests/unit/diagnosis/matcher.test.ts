import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { wordsOf } from '../../../src/diagnosis/letters.ts';
import { createMatcher } from '../../../src/diagnosis/matcher.ts';
import type { Template } from '../../../src/diagnosis/template.ts';
import { createVocabulary, hashOf, newTokens } from '../../../src/diagnosis/vocabulary.ts';
import { knowledge } from './knowledge.ts';

const matcher = createMatcher(knowledge.messages);
const tokens = newTokens();
const words = [...new Set(matcher.wordings.flatMap(({ template }) => template.runs.flat()))];

/** Where a template stands, by its meaning: each run at its first place behind the one before. */
function placeOf({ runs, opensWithGap, endsWithGap }: Template, line: readonly string[]): [number, number] | null {
  const firstFrom = (run: readonly string[], from: number): number =>
    line.findIndex((_, at) => at >= from && at + run.length <= line.length && run.every((word, index) => line[at + index] === word));
  let [from, next] = [-1, runs.length > 1 && opensWithGap ? 1 : 0];
  for (const run of runs) {
    const at = firstFrom(run, next);
    if (at < 0) return null;
    if (from < 0) from = at;
    next = at + run.length;
  }
  return (opensWithGap && from === 0) || (endsWithGap && next === line.length) ? null : [from, next];
}

const noise = fc.stringMatching(/^[\w.:=é-]{1,9}$/);
const piece = fc.oneof(
  fc.constantFrom(...words),
  noise,
  noise.map((text) => text.toUpperCase()),
);
/** The words of a template, with others between its runs or instead of some. */
const worded = fc
  .tuple(fc.constantFrom(...matcher.wordings), fc.array(piece, { minLength: 1, maxLength: 3 }))
  .map(([{ template }, between]) => template.runs.map((run) => run.join(' ')).join(` ${between.join(' ')} `));
const line = fc.array(fc.oneof(piece, worded), { maxLength: 8 }).map((parts) => parts.join(' '));

describe('a line', () => {
  test('shows the templates that stand in it, and no others', () => {
    fc.assert(
      fc.property(line, (text) => {
        const read = wordsOf(text);
        const expected = matcher.wordings.flatMap(({ template }, index) => {
          const place = placeOf(template, read);
          return place ? [[index, ...place]] : [];
        });
        matcher.vocabulary.glance(text, 0, tokens);
        const found = matcher.match(tokens).map(({ template, from, to }) => [template, from, to]);
        assert.deepEqual(
          found.sort(([a = 0], [b = 0]) => a - b),
          expected,
        );
      }),
    );
  });

  test('shows them in the order of their rarest words', () => {
    fc.assert(
      fc.property(line, (text) => {
        matcher.vocabulary.glance(text, 0, tokens);
        const places = matcher.match(tokens).map(({ place }) => place);
        assert.deepEqual(
          places,
          places.toSorted((a, b) => a - b),
        );
      }),
    );
  });
});

test('two words of one hash are told apart', () => {
  const seen = new Map<number, string>();
  let [one, other] = ['', ''];
  for (let count = 0; other === ''; count += 1) {
    const word = `ike${(count * 2_654_435_761).toString(36)}`;
    one = seen.get(hashOf(word)) ?? '';
    if (one && one !== word) other = word;
    else seen.set(hashOf(word), word);
  }
  const { add, read } = createVocabulary();
  add(one);
  read(`${one} ${other}`, 0, tokens);
  assert.deepEqual([...tokens.ids.subarray(0, 2)], [1, 0]);
});
