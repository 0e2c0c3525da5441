import type { Layer } from '../tree/tree.ts';
import type { CaseFacts } from './about.ts';
import { caseLadder } from './case-ladder.ts';
import { own, suspectedIn } from './case.ts';
import type { Known } from './known.ts';

/** The layer at which a reader is: where the ladder breaks, the lowest of those where it may, else that of the problem whose checks were begun. Null: not known. */
export function readerLayer(known: Known, facts: CaseFacts): Layer | null {
  const rungs = caseLadder(known, facts);
  const broken = rungs.find(({ rung }) => rung === 'broken') ?? rungs.find(({ rung }) => rung === 'suspected');
  const open = suspectedIn(facts.problems, known);
  return broken?.layer ?? (open && own(facts.problems, open.problem)?.layer) ?? null;
}
