import { sourcesIn, sourcesInProse } from '../../tree/citations.ts';
import type { Rule } from '../rule.ts';

/** A source that nothing names is either forgotten or misspelt somewhere. */
export const unusedReference: Rule = {
  code: 'references/unused',
  unless: ['types/', 'prose/unknown-source', 'prose/unreadable'],
  find: ({ references, tree, catalogue, codes, states, templates, implementations, prose }) => {
    const content = [tree, [...catalogue.devices.values()], [...catalogue.consoles.values()], codes, states, templates, implementations];
    const used = new Set([...sourcesIn(content), ...Object.values(prose).flatMap(({ text }) => sourcesInProse(text))]);
    return Object.keys(references)
      .filter((id) => !used.has(id))
      .map((id) => ({ at: `references.${id}`, wrong: 'nothing names this source', fix: 'Name it where it is the source, or remove it' }));
  },
};
