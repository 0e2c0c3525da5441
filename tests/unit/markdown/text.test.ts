import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { PhrasingContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import type { Handle } from 'mdast-util-to-markdown';
import { toMarkdown } from 'mdast-util-to-markdown';
import { text } from '../../../src/markdown/text.ts';

const written = (children: PhrasingContent[], handlers: Record<string, Handle> = {}) =>
  toMarkdown({ type: 'root', children: [{ type: 'paragraph', children }] }, { extensions: [gfmToMarkdown()], handlers });

// Without the underscore and the address, which are ours to write.
const words = fc.string({ unit: fc.constantFrom(...Array.from('abwW19 .,:/()[]<>#*-+=!&|~`\\@\'"\u2019')) });
const node: fc.Arbitrary<PhrasingContent> = fc.oneof(
  words.map((value): PhrasingContent => ({ type: 'text', value })),
  words.map((value): PhrasingContent => ({ type: 'inlineCode', value: `x${value}` })),
  words.map((value): PhrasingContent => ({ type: 'link', url: '/x/', children: [{ type: 'text', value }] })),
  words.map((value): PhrasingContent => ({ type: 'strong', children: [{ type: 'text', value }] })),
);

test('text comes out as the library writes it, whatever stands beside it', () =>
  fc.assert(
    fc.property(fc.array(node, { maxLength: 5 }), (children) => assert.equal(written(children, { text }), written(children))),
    { numRuns: 2_000 },
  ));
