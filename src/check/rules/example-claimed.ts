import { createDiagnosis } from '../../diagnosis/diagnose.ts';
import { knowledgeOf } from '../../diagnosis/knowledge.ts';
import type { Rule } from '../rule.ts';

/** An example is diagnosed as its message's first problem: else another template claims it with equal or better right. */
export const exampleClaimed: Rule = {
  code: 'diagnosis/example-claimed',
  unless: ['types/', 'diagnosis/example-missed'],
  find: ({ tree, catalogue, lexicon }) => {
    const diagnose = createDiagnosis(knowledgeOf({ ...catalogue, problems: tree.problems, lexicon }));
    return catalogue.messages.flatMap(({ id, by, example, problems: [first] }) => {
      const { findings } = diagnose(example);
      const at = `${by}.messages.${id}.example`;
      const fix = 'Make one of the two templates more specific, or let their problems agree';
      if (first === undefined)
        return findings.some(({ message }) => message === id)
          ? [{ at, wrong: 'it gives a finding although it names no problem', fix }]
          : [];
      const [best] = findings;
      if (best?.problem === first) return [];
      const told = best ? `"${best.problem}", by "${best.message ?? 'plain words'}"` : 'nothing';
      return [{ at, wrong: `it is diagnosed as ${told}, not as "${first}"`, fix }];
    });
  },
};
