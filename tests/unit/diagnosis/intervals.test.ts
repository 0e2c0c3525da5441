import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lexicon } from '../../../content/lexicon.ts';
import { createConcepts } from '../../../src/diagnosis/concepts.ts';
import { withIntervals } from '../../../src/diagnosis/intervals.ts';
import { weights } from '../../../src/diagnosis/weights.ts';
import { diagnose } from './knowledge.ts';

const concepts = createConcepts(lexicon, weights);

describe('a regular interval', () => {
  for (const said of ['every 50 minutes', 'after 7.5 hours', 'each 12 h', 'exactly 55 min'])
    test(`is one word: ${said}`, () => assert.deepEqual(withIntervals(said.split(' ')), ['hourly']));

  test('is no short one, which is a retry', () => assert.deepEqual(withIntervals(['every', '3', 'minutes']), ['every', '3', 'minutes']));

  test('is no age', () => assert.deepEqual(withIntervals(['up', '9', 'hours']), ['up', '9', 'hours']));

  test('of any length speaks of the lifetime', () =>
    assert.equal(diagnose('the vpn drops every 95 minutes, dpd is off').findings[0]?.problem, 'lifetime-rekey'));
});

test('both versions of IKE in one text are a word by themselves', () => {
  assert.ok(concepts.of('we speak ikev1, the partner ikev2').includes('version'));
  assert.ok(!concepts.of('we speak ikev2').includes('version'));
});

test('the word that says what a text is about stands beside the phrase that holds it', () => {
  assert.deepEqual(concepts.of('bgp established'), ['established', 'bgp']);
  assert.equal(diagnose('bgp established 0 routes').findings[0]?.problem, 'bgp-no-prefixes');
});

describe('what fails once phase 1 is there is phase 2', () => {
  const first = (text: string) => diagnose(text).findings[0]?.problem;
  for (const text of [
    'Phase 1 completes, then NO_PROPOSAL_CHOSEN for the child.',
    'The IKE SA is up, but for the tunnel itself we get NO_PROPOSAL_CHOSEN.',
    'main mode is done and then comes no proposal chosen',
  ])
    test(text, () => assert.equal(first(text), 'phase2-crypto-mismatch'));
  test('and phase 1 before', () => assert.equal(first('NO_PROPOSAL_CHOSEN in phase 1 of our tunnel'), 'phase1-crypto-mismatch'));
});
