import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Known } from '../../../src/known/known.ts';
import { nothingKnown } from '../../../src/known/known.ts';
import { readerLayer } from '../../../src/known/reader-layer.ts';
import { answered, onDown, tinyCase } from '../../support/tiny-case.ts';

const layerOf = (some: Partial<Known>) => readerLayer({ ...nothingKnown, ...some }, tinyCase);

describe('the layer at which a reader is', () => {
  const cases: readonly (readonly [name: string, known: Partial<Known>, layer: string | null])[] = [
    ['not known while nothing is', {}, null],
    ['not known by an observation that is none', { console: 'status=down', observation: 'retired' }, null],
    ['where the console says that it breaks', onDown, 'reachability'],
    ['where what was given points', { ...onDown, findings: [{ problem: 'key', lines: [] }] }, 'ike'],
    ['where a check came out bad', { ...onDown, answers: answered({ 'step/check-key-same': 'No' }) }, 'ike'],
    ['where checks were begun, when the console says nothing', { answers: answered({ 'step/check-key-same': 'Yes' }) }, 'ike'],
    [
      'not known once all that the console suspects in its layer is ruled out',
      { ...onDown, answers: answered({ 'step/check-peer-there': 'Yes' }) },
      null,
    ],
  ];
  for (const [name, known, layer] of cases) test(`is ${name}`, () => assert.equal(layerOf(known), layer));
});
