import { misnamedProse } from '../misnamed-prose.ts';
import { proseFile } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** A problem has a page, a page a problem. */
export const proseMissing: Rule = {
  code: 'prose/missing',
  unless: ['types/'],
  find: ({ tree, prose }) => {
    const renamed = [...misnamedProse(tree, prose).values()];
    return Object.keys(tree.problems)
      .filter((id) => !(proseFile(id) in prose) && !renamed.includes(id))
      .map((id) => ({ at: `problems.${id}`, wrong: 'it has no prose', fix: `Write ${proseFile(id)}` }));
  },
};
