import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createMatcher } from '../../../src/diagnosis/matcher.ts';
import { parseTemplate } from '../../../src/diagnosis/template.ts';
import { newTokens } from '../../../src/diagnosis/vocabulary.ts';
import { diagnose } from './knowledge.ts';

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

describe('a line that lacks the telling word of a message does not come near to it', () => {
  const lines = {
    'a request without the notify': 'generating IKE_SA_INIT response 0 [ SA KE No N(NATD_S_IP) N(NATD_D_IP) N(FRAG_SUP) ]',
    'another exchange': 'parsed IKE_AUTH request 1 [ IDi N(INIT_CONTACT) IDr AUTH SA TSi TSr N(MOBIKE_SUP) ]',
    'what succeeded with a key': "authentication of '203.0.113.10' (myself) with pre-shared key",
  };
  for (const [what, line] of Object.entries(lines))
    test(what, () => {
      const near = diagnose(line).findings.filter(({ why }) => why.startsWith('It is close'));
      assert.deepEqual(
        near.map(({ why }) => why),
        [],
      );
    });
});
