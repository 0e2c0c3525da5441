import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isProblemId } from '../../../content/problem-ids.ts';
import { packedOdds, unpackedOdds } from '../../../src/diagnosis/packed-odds.ts';
import { createOdds, unbroken } from '../../../src/diagnosis/word-odds.ts';
import { diagnose, knowledge } from './knowledge.ts';

describe('the odds of words', () => {
  const odds = { flood: { rain: 3, drought: -2 }, wet: { rain: 1, [unbroken]: -1 }, dust: { drought: 2.5 } };
  const read = createOdds(odds, ['rain', 'drought', 'fog']);

  test('are one in all, whatever is said', () => {
    for (const said of [[], ['flood'], ['flood', 'dust', 'nobody knows this']]) {
      const sum = [...read(said).values()].reduce((all, one) => all + one, 0);
      assert.ok(Math.abs(sum - 1) < 1e-9);
    }
  });
  test('are even where nothing is known', () => assert.equal(new Set(read(['umbrella']).values()).size, 1));
  test('add, for and against', () => {
    const chance = (...said: string[]): number => read(said).get('rain') ?? 0;
    assert.ok(chance('flood', 'wet') > chance('wet'));
    assert.ok(chance('flood', 'dust') < chance('flood'));
  });
  test('say no more for a word that is repeated', () => assert.deepEqual(read(['flood', 'flood']), read(['flood'])));

  test('come out of their box as they went in', () => {
    const problems = ['rain', 'drought', 'fog'];
    assert.deepEqual(unpackedOdds(packedOdds(odds, problems), problems), odds);
  });
  test('are refused where no letter holds them', () => {
    for (const value of [0.3, 11, -11]) assert.throws(() => packedOdds({ flood: { rain: value } }, ['rain']), RangeError);
  });

  test('are of problems that there are', () => {
    const named = Object.values(knowledge.late.odds()).flatMap((row) => Object.keys(row));
    assert.deepEqual(
      named.filter((id) => id !== unbroken && !isProblemId(id)),
      [],
    );
  });
});

describe('a story', () => {
  const story =
    'Everything answers pings through the tunnel, mail without attachments goes, and as soon as somebody opens a large drawing from the share it hangs at a few percent. Small files are fine. The provider moved us to PPPoE last week.';
  test('is told by all of its words', () => assert.equal(diagnose(story).findings[0]?.problem, 'mtu-mss'));
  test('leaves a message that was typed alone', () =>
    assert.equal(
      diagnose('ConnectionIsMarkedDisconnected: The connection is marked "disconnected"').findings[0]?.problem,
      'session-disabled',
    ));
});

describe('who asks how something is done', () => {
  const questions = [
    'Can we renumber the pool of the VPN clients later without any change at the other end?',
    'Feature request: please let us set another pre-shared key for each remote site, and show its age in the console.',
    'What is the difference between IKEv1 main mode and aggressive mode, and which one should a new design use?',
    'Would it be possible to export the ASN of the AWS side as an attribute, so that our automation can read it?',
  ];
  for (const question of questions)
    test(`is told nothing for sure: ${question.slice(0, 40)}…`, () => {
      const [first] = diagnose(question).findings;
      assert.ok(!first || (!first.confident && first.confidence < 0.5));
    });
  test('and who says that it fails is answered', () => {
    const [first] = diagnose(
      'Since the other site renumbered its LAN to 192.168.40.0/24, which we use too, the tunnel is up and nothing of theirs can be reached.',
    ).findings;
    assert.equal(first?.problem, 'overlapping-networks');
    assert.ok(first.confidence > 0.5);
  });
});
