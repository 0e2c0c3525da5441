import type { Layer } from '../tree/tree.ts';
import type { CaseFacts } from './about.ts';
import { caseLadder } from './case-ladder.ts';
import { own, suspectedIn } from './case.ts';
import type { Known } from './known.ts';
import { foundIn } from './known.ts';

/** The layer at which a reader is: the one that the ladder says is broken, else that of the problem whose checks were begun. Null: not known. */
export function readerLayer(known: Known, facts: CaseFacts): Layer | null {
  const broken = caseLadder(known, facts).find(({ rung }) => rung === 'broken');
  const open = suspectedIn(facts.problems, known.answers, foundIn(known));
  return broken?.layer ?? (open && own(facts.problems, open.problem)?.layer) ?? null;
}
