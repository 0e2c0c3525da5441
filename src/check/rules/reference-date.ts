import type { Rule } from '../rule.ts';

/** The day on which a source was read is a day. */
export const referenceDate: Rule = {
  code: 'references/date',
  unless: ['types/'],
  find: ({ references }) =>
    Object.entries(references)
      .filter(([, { checked }]) => !isDay(checked))
      .map(([id, { checked }]) => ({
        at: `references.${id}.checked`,
        wrong: `"${checked}" is no day`,
        fix: 'Write the day as 2026-11-28: year, month, day',
      })),
};

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text);
}
