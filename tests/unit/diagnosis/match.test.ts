import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createMatcher } from '../../../src/diagnosis/matcher.ts';
import { parseTemplate } from '../../../src/diagnosis/template.ts';
import { newTokens } from '../../../src/diagnosis/vocabulary.ts';

const found = (template: string, line: string): boolean => {
  const matcher = createMatcher([{ texts: [template] }]);
  const tokens = newTokens();
  matcher.vocabulary.read(line, 0, tokens);
  return matcher.match(tokens).length > 0;
};

test('a template is runs of words between gaps', () => {
  assert.deepEqual(parseTemplate('no IKE config found for {local}...{remote}, sending')?.runs, [
    ['no', 'ike', 'config', 'found', 'for'],
    ['sending'],
  ]);
  assert.equal(parseTemplate('{only} {gaps}'), null);
});

describe('a template matches', () => {
  const yes: readonly (readonly [string, string])[] = [
    ['NO_PROPOSAL_CHOSEN', 'received no-proposal chosen (14)'],
    ['giving up after {n} retransmits', 'charon: giving up after 5 retransmits'],
    ['a {x} a b', 'a a a b'],
    ['neighbor {n} Down', 'neighbor 10.0.0.1 vpn vrf x Down'],
    ['config {gone} found', 'config found'],
  ];
  for (const [template, line] of yes) test(`${template} in ${line}`, () => assert.ok(found(template, line)));
});

describe('a template does not match', () => {
  const no: readonly (readonly [string, string])[] = [
    ['received {n} 2/6', 'received from 10.0.0.2 6/2'],
    ['established', 'establishedx'],
    ['packets: {n}', 'packets:'],
    ['b {x} a', 'a b'],
    ['phase 1', 'phase 12'],
  ];
  for (const [template, line] of no) test(`${template} in ${line}`, () => assert.ok(!found(template, line)));
});
