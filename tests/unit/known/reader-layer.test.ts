import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Known } from '../../../src/known/known.ts';
import { nothingKnown } from '../../../src/known/known.ts';
import { readerLayer } from '../../../src/known/reader-layer.ts';

const check = (ask: string) => ({ ask, where: 'remote' as const });
const problems = {
  peer: { title: 'No peer', layer: 'reachability', checks: { there: check('Is it there?') } },
  key: { title: 'Wrong key', layer: 'ike', checks: { same: check('Is it the same?'), typed: check('Is it typed?') } },
} as const;
const observations = {
  down: { suspects: ['peer', 'key'], console: 'channel=negotiating&status=down', breaks: 'reachability' },
} as const;
const onDown = { console: observations.down.console, observation: 'down' };
const answered = (at: string, answer: string) => ({ answers: { [at]: { ask: '?', answer, to: 'step/next' as const } } });
const layerOf = (some: Partial<Known>) => readerLayer({ ...nothingKnown, ...some }, problems, observations);

describe('the layer at which a reader is', () => {
  const cases: readonly (readonly [name: string, known: Partial<Known>, layer: string | null])[] = [
    ['not known while nothing is', {}, null],
    ['not known by an observation that is none', { console: 'status=down', observation: 'retired' }, null],
    ['where the console says that it breaks', onDown, 'reachability'],
    ['where what was given points', { ...onDown, findings: [{ problem: 'key', lines: [] }] }, 'ike'],
    ['where a check came out bad', { ...onDown, ...answered('step/check-key-same', 'No') }, 'ike'],
    ['where checks were begun, when the console says nothing', answered('step/check-key-same', 'Yes'), 'ike'],
    [
      'not known once all that the console suspects in its layer is ruled out',
      { ...onDown, ...answered('step/check-peer-there', 'Yes') },
      null,
    ],
  ];
  for (const [name, known, layer] of cases) test(`is ${name}`, () => assert.equal(layerOf(known), layer));
});
