import type { Finding, Rule } from '../rule.ts';

/** Keys whose list must hold something. */
const filled = new Set(['run', 'parts']);

/** A text that is there says something; a list of commands has one. */
export const emptyText: Rule = {
  code: 'content/empty',
  unless: ['types/'],
  find: ({ tree, catalogue }) => [
    ...emptyIn(tree.steps, 'steps'),
    ...emptyIn(tree.observations, 'observations'),
    ...emptyIn(tree.ends, 'ends'),
    ...emptyIn(tree.problems, 'problems'),
    ...[...catalogue.printers].flatMap(([id, printer]) => emptyIn(printer, id)),
  ],
};

function emptyIn(value: unknown, at: string): Finding[] {
  if (typeof value === 'string') return value.trim() ? [] : [{ at, wrong: 'it is empty', fix: 'Write it, or leave the key out' }];
  if (typeof value !== 'object' || value === null) return [];
  const key = at.slice(at.lastIndexOf('.') + 1);
  if (Array.isArray(value) && !value.length && filled.has(key)) return [{ at, wrong: 'the list is empty', fix: 'Write one line at least' }];
  return Object.entries(value).flatMap(([inner, child]) => emptyIn(child, `${at}.${inner}`));
}
