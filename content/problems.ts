import type { Problem } from '../src/tree/tree.ts';
import type { ProblemId } from './problem-ids.ts';
import { problemIds } from './problem-ids.ts';
import type { ReferenceId } from './references.ts';

type Facts = Problem<ProblemId, ReferenceId>;

/** The facts of every problem, each from its own file, in the order of problem-ids.ts. */
export const problems = Object.fromEntries(
  await Promise.all(
    problemIds.map(async (id) => [id, ((await import(`./problems/${id}.ts`)) as { readonly default: Facts }).default] as const),
  ),
) as Record<ProblemId, Facts>;
