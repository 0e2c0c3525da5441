import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Known, Settings } from '../../../src/known/known.ts';
import { foundIn, isNothing, most, nothingKnown, parseKnown, withFindings, withSettings, writeKnown } from '../../../src/known/known.ts';

const settings: Settings = {
  names: ['the SDDC', 'strongSwan'],
  a: '{"format":"the form"}',
  b: '{"format":"swanctl.conf"}',
  rows: [
    { name: 'IKE version', a: 'IKEv2', b: 'IKEv1', verdict: 'differs' },
    { name: 'Lifetime', a: '8 h', b: '', verdict: 'unknown' },
  ],
  findings: [{ problem: 'version', lines: ['The versions differ'] }],
};

const whole: Known = {
  console: 'channel=negotiating&status=down',
  observation: 'down-negotiating',
  findings: [{ problem: 'key', lines: ['a line'] }],
  settings,
  proven: ['reachability'],
  answers: { 'step/a': { ask: '?', answer: 'Yes', to: 'step/b' } },
  start: 'observation/down',
  notes: 'asked',
};

describe('what is known', () => {
  test('is read as it was written', () => assert.deepEqual(parseKnown(writeKnown(whole)), whole));

  test('of nothing is written as nothing', () => {
    assert.equal(writeKnown(nothingKnown), '');
    assert.deepEqual(parseKnown(''), nothingKnown);
    assert.deepEqual(parseKnown(null), nothingKnown);
    assert.ok(isNothing(nothingKnown));
  });

  const wrong = [
    'null',
    '7',
    '[]',
    '{"answers":{"a":1}}',
    '{"answers":{"a":{"ask":"?","answer":"!","to":"javascript:alert(1)"}}}',
    '{"findings":[{"problem":7,"lines":[]},{"problem":"x","lines":[1]}]}',
    '{"settings":{"names":["a"],"rows":1}}',
    '{"proven":[7],"console":{},"notes":1}',
    '{',
  ];
  for (const text of wrong) test(`leaves out what is none of it: ${text}`, () => assert.deepEqual(parseKnown(text), nothingKnown));

  test('of any form gives no exception', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => typeof parseKnown(text) === 'object'));
  });
});

describe('what is found anew', () => {
  const found = (problem: string, ...lines: string[]) => ({ problem, lines, when: 1 });

  test('stands before what was found earlier, and replaces it for the same problem', () =>
    assert.deepEqual(withFindings(whole, [found('other', 'b'), found('key', 'c')], []).findings, [found('other', 'b'), found('key', 'c')]));

  test('is of a later moment than what was answered and found before', () => {
    const answered = { ...nothingKnown, answers: { 'step/a': { ask: '?', answer: 'Yes', to: 'step/b', when: 7 } } } as const;
    const once = withFindings(answered, [found('key')], []);
    assert.equal(once.findings[0]?.when, 8);
    assert.equal(withFindings(once, [found('dpd')], []).findings[0]?.when, 9);
  });

  test('adds the layers that it proves', () => assert.deepEqual(withFindings(whole, [], ['ike']).proven, ['reachability', 'ike']));

  test('is cut to what is read', () => {
    const { findings } = withFindings(nothingKnown, [found('key', ...Array<string>(40).fill('x'.repeat(1000)))], []);
    assert.equal(findings[0]?.lines.length, most.lines);
    assert.equal(findings[0].lines[0]?.length, most.line);
  });
});

describe('what is found in both ends’ settings', () => {
  test('stands before what a device says, with the lines of both', () => {
    const compared = { ...settings, findings: [{ problem: 'key', lines: ['The keys differ'] }] };
    assert.deepEqual(foundIn({ ...whole, findings: [{ problem: 'dpd', lines: [] }, ...whole.findings], settings: compared }), [
      { problem: 'key', lines: ['The keys differ', 'a line'] },
      { problem: 'dpd', lines: [] },
    ]);
  });

  test('is gone with the next comparison that does not find it', () =>
    assert.deepEqual(foundIn(withSettings(whole, { ...settings, findings: [] })), whole.findings));

  test('is kept where the ends are too large to be', () => {
    const kept = withSettings(nothingKnown, { ...settings, a: 'x'.repeat(most.settings) }).settings;
    assert.deepEqual([kept?.a, kept?.b, kept?.rows, kept?.findings.length], ['', '', settings.rows, 1]);
  });
});
