import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sectionsInProse } from '../../../src/tree/prose-sections.ts';

test('the sections of a piece of prose stand in its order, each with its anchor and its heading', () => {
  const prose = '<Section id="meaning" title="What it is">\n\nText.\n\n</Section>\n\n<Section id="traps" title="What misleads">\n';
  assert.deepEqual(sectionsInProse(prose), [
    { id: 'meaning', title: 'What it is' },
    { id: 'traps', title: 'What misleads' },
  ]);
});
