import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sentenceRoles } from '../../../content/diagnosis/sentence-roles.ts';
import { toldIn, withoutRuledOut } from '../../../src/diagnosis/speech.ts';
import { createSentenceReader } from '../../../src/reading/sentences.ts';

const readSentences = createSentenceReader(sentenceRoles);
const roles = (prose: string) => readSentences(prose).map(({ role }) => role);
const lines = (text: string) => text.split('\n').map((line, index) => ({ number: index + 1, text: line }));

describe('a sentence is there for something', () => {
  test('it tells what happens, or what was looked at, or what somebody supposes', () => {
    assert.deepEqual(roles('The tunnel drops every hour. PFS is identical at both ends. My guess is the MTU.'), [
      'told',
      'ruled out',
      'supposed',
    ]);
  });

  test('an address or a version ends none', () => {
    assert.deepEqual(roles('Peer 198.51.100.20 runs 9.1.3 and refuses us.'), ['told']);
  });

  test('what yes or no would answer names what somebody supposes, far down in a story', () => {
    assert.deepEqual(roles('Is it the MTU? Files hang. Pings pass. Do I need another key? Why do they hang?'), [
      'told',
      'told',
      'told',
      'supposed',
      'told',
    ]);
  });

  test('and what he asks behind what he tells, in one sentence', () => {
    const story = 'It was up for a year. Nothing is sent. I do not get it, is the peer dead? Their log is empty, which of them is wrong?';
    assert.deepEqual(roles(story), ['told', 'told', 'told', 'supposed', 'told']);
  });

  test('what stands behind a but is a thing of its own', () => {
    assert.deepEqual(roles('We see ESP leave our router, but the boss thinks that all ports are open.'), ['told', 'supposed']);
    assert.deepEqual(roles('The lifetimes are identical but it drops every hour.'), ['ruled out', 'told']);
  });

  test('a guess and a check may be German', () => {
    assert.deepEqual(roles('Der Tunnel ist weg. Ich vermute den Schlüssel. Die Routen haben wir geprüft.'), [
      'told',
      'supposed',
      'ruled out',
    ]);
  });

  test('a curly apostrophe is one', () => {
    assert.deepEqual(roles('A new key didn’t help.'), ['ruled out']);
  });
});

describe('what is ruled out', () => {
  const out = (prose: string) => readSentences(prose).flatMap((sentence) => sentence.out.map((piece) => piece.trim()));

  test('is what stands in the same part of the sentence, one thing a piece', () => {
    assert.deepEqual(out('The tunnel drops, routes and MTU were checked by the carrier, twice.'), [
      'routes',
      'MTU were checked by the carrier',
    ]);
  });

  test('is the short things listed before it as well', () => {
    assert.deepEqual(out('ASNs, hold time, passwords compared.'), ['ASNs', 'hold time', 'passwords compared.']);
  });

  test('is what a word alone in brackets says it of, and nothing before that', () => {
    assert.deepEqual(out('The lifetime is 3600 s there and ours is 28800 s, PFS group 14 on both (checked).'), [
      'PFS group 14 on both',
      'checked',
    ]);
  });

  test('is nothing where somebody only asks', () => {
    assert.deepEqual(out('They asked whether DPD is the same on both ends. Is the MTU the same on both?'), []);
  });
});

describe('what somebody tells', () => {
  test('is sought without what was ruled out and supposed', () => {
    assert.equal(
      toldIn(lines('Only large files hang.\nThe key was checked twice. Maybe the key?'), readSentences, true),
      'Only large files hang.',
    );
  });

  test('is all that is said, where no sentence tells', () => {
    assert.equal(toldIn(lines('Could it be the MTU?'), readSentences, true), 'Could it be the MTU?');
  });

  test('is nothing, where it stands beside a log and no sentence tells', () => {
    assert.equal(toldIn(lines('Could it be the MTU?'), readSentences, false), '');
  });

  test('goes on over lines that follow each other', () => {
    assert.equal(
      toldIn(
        [
          { number: 1, text: 'The key is' },
          { number: 2, text: 'identical. BGP stays Idle.' },
        ],
        readSentences,
        true,
      ),
      'BGP stays Idle.',
    );
  });
});

test('what was ruled out names no cause, and every place in the line stays', () => {
  const [line] = withoutRuledOut(lines('No difference with another key. It says AUTHENTICATION_FAILED.'), new Set([1]), readSentences);
  assert.equal(line?.text.trim(), 'It says AUTHENTICATION_FAILED.');
  assert.equal(line.text.length, 'No difference with another key. It says AUTHENTICATION_FAILED.'.length);
});
