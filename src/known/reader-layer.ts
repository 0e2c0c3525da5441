import type { Layer } from '../tree/tree.ts';
import type { CaseObservations } from './about.ts';
import { caseLadder } from './case-ladder.ts';
import type { CaseProblems } from './case.ts';
import { own, suspectedIn } from './case.ts';
import type { Known } from './known.ts';

/** The layer at which a reader is: the one that the ladder says is broken, else that of the problem whose checks were begun. Null: not known. */
export function readerLayer(known: Known, problems: CaseProblems, observations: CaseObservations): Layer | null {
  const observation = known.observation === null ? undefined : own(observations, known.observation);
  const suspects = [...(observation?.suspects ?? []), ...known.findings.map(({ problem }) => problem)];
  const broken = caseLadder(known, problems, observation ?? null, suspects).find(({ rung }) => rung === 'broken');
  const open = suspectedIn(problems, known.answers, known.findings);
  return broken?.layer ?? (open && own(problems, open.problem)?.layer) ?? null;
}
