import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lexicon } from '../../../content/lexicon.ts';
import { linesOf, printedLines } from '../../../src/diagnosis/normalise.ts';
import { maskPasted } from '../../../src/masking/pasted.ts';
import { createPlain } from '../../../src/diagnosis/plain.ts';
import { createReader } from '../../../src/diagnosis/sight.ts';
import { weights } from '../../../src/diagnosis/weights.ts';
import { sayingOf } from '../../../src/diagnosis/tables.ts';
import { diagnose, knowledge } from './knowledge.ts';

const reader = createReader(knowledge, createPlain(lexicon.plainWords, weights), weights);
const stepsFor = (text: string): number => {
  const before = reader.matcher.steps();
  reader.look(text);
  return reader.matcher.steps() - before;
};

const hostile: Readonly<Record<string, (times: number) => string>> = {
  'one word over and over': (times) => 'error '.repeat(times),
  'the beginning of a template over and over': (times) => 'no matching crypto map entry for remote proxy '.repeat(times),
  'two beginnings nested': (times) => 'received received notify notify type type '.repeat(times),
  'dots and digits': (times) => '1.1.1.1.'.repeat(times),
  'no blank at all': (times) => 'a'.repeat(times * 6),
  'brackets and equals signs': (times) => '([{="'.repeat(times),
  'prompts that never end': (times) => '[@'.repeat(times),
  'commands over and over': (times) => `ping -i ${'ping -t '.repeat(times)}`,
  'a table row without an end': (times) => `10.0.0.1 4 ${'1 '.repeat(times)}`,
};

describe('work grows in line with the text', () => {
  for (const [what, make] of Object.entries(hostile))
    test(what, () => {
      const small = stepsFor(make(2_000));
      const large = stepsFor(make(20_000));
      assert.ok(large <= small * 12 + 10_000, `${small} steps became ${large}`);
      diagnose(make(20_000));
    });
});

test('a template is compared only where its rarest word stands', () => {
  assert.equal(stepsFor('a line of which no template has a single technical term '.repeat(100)) < 20_000, true);
});

test('of an endless line only what stands around the message is shown', () => {
  const { findings } = diagnose(`${'filler '.repeat(50_000)}received NO_PROPOSAL_CHOSEN notify error ${'filler '.repeat(50_000)}`);
  const shown = findings.flatMap(({ lines }) => lines);
  assert.ok(shown.length > 0);
  for (const { text, start, end } of shown) {
    assert.ok(text.length <= 320);
    assert.match(text.slice(start, end), /NO_PROPOSAL_CHOSEN/);
  }
});

test('long lines pass every other reader', () => {
  for (const make of Object.values(hostile)) {
    const text = make(20_000);
    assert.equal(sayingOf(text), null);
    assert.ok(linesOf(printedLines(`{${text}`), new Set()).length >= 1);
    assert.equal(typeof maskPasted(text), 'string');
  }
});
