import type { Issue } from '../tree/issue.ts';
import type { Diagnose } from './diagnose.ts';
import type { PrintedMessage } from './knowledge.ts';

/** Examples that diagnosis takes for another problem than their message's first: another template claims them with equal or better right. */
export function checkExamples(messages: readonly PrintedMessage[], diagnose: Diagnose): Issue[] {
  return messages.flatMap(({ id, by, example, problems: [first] }) => {
    const [best] = first === undefined ? [] : diagnose(example).findings;
    if (first === undefined || best?.problem === first) return [];
    return [
      {
        code: 'diagnosis/example-claimed',
        at: `${by}.messages.${id}.example`,
        wrong: `it is diagnosed as ${best ? `"${best.problem}", by "${best.message ?? 'plain words'}"` : 'nothing'}, not as "${first}"`,
        fix: 'Make one of the two templates more specific, or let their problems agree',
      },
    ];
  });
}
