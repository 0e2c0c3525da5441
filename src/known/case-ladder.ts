import { provenByConsole } from '../console/proven.ts';
import { readQuery } from '../console/reading.ts';
import type { Breaks, Said, SaidRung } from '../tree/ladder.ts';
import { breaksAt, ladder } from '../tree/ladder.ts';
import type { Layer } from '../tree/tree.ts';
import { layers } from '../tree/tree.ts';
import type { CaseFacts, CaseObservation } from './about.ts';
import { observedIn, withConsole } from './about.ts';
import type { CaseProblems } from './case.ts';
import { checksMade, own, ruledOut, suspectedIn } from './case.ts';
import type { Known } from './known.ts';
import { foundIn } from './known.ts';

/** The layers that what the reader knows proves to work, each with what shows it; what the console shows comes before what was pasted. */
export function provenIn({ console, proven }: Pick<Known, 'console' | 'proven'>): Said[] {
  const shown = provenByConsole(readQuery(new URLSearchParams(console)).reading);
  const given = layers
    .filter((layer) => proven.includes(layer) && !shown.some((one) => one.layer === layer))
    .map((layer) => ({ layer, because: 'by what you gave' }));
  return [...shown, ...given].sort((a, b) => layers.indexOf(a.layer) - layers.indexOf(b.layer));
}

/**
 * The ladder of a case, bottom up. A check that came out bad breaks its layer, then what was given does, then what the console shows;
 * a layer of which all that was suspected is ruled out is *checked*, and the console's word for it no longer counts.
 */
export function caseLadder(reader: Known, { problems, observations }: CaseFacts): SaidRung[] {
  const known = withConsole(reader, observations);
  const observed = observedIn(known, observations);
  const proven = provenIn(known);
  const checks = checksMade(problems, known.answers);
  const out = ruledOut(problems, checks);
  const suspects = observed?.suspects ?? [];
  const checked = checkedLayers(problems, [...suspects, ...[...foundIn(known), ...checks].map(({ problem }) => problem)], out);
  const well = [...proven.map(({ layer }) => layer), ...checked];
  const open = suspects.filter((id) => !out.includes(id)).flatMap((id) => own(problems, id)?.layer ?? []);
  return ladder({ proven, checked, breaks: breaksByReader(known, problems) ?? breaksByConsole(observed, open, well) });
}

/** By what the reader checked or gave; nowhere in a solved case, null where neither says it. */
function breaksByReader(known: Known, problems: CaseProblems): Breaks | null {
  const suspect = suspectedIn(problems, known);
  if (suspect?.by === 'solved') return { at: [], because: '' };
  const layer = suspect ? problems[suspect.problem]?.layer : undefined;
  if (suspect?.check && layer) return { at: [layer], because: `“${suspect.check.ask}” No` };
  return suspect?.by === 'finding' && layer ? { at: [layer], because: 'by what you gave' } : null;
}

/** What was pasted or checked is later than what the console showed. */
function breaksByConsole(observed: CaseObservation | undefined, suspected: readonly Layer[], well: readonly Layer[]): Breaks | null {
  return observed ? { at: breaksAt(observed.breaks, suspected, well), because: 'by what the console shows' } : null;
}

/** The layers of which every problem is ruled out that the console or what was given made suspect, or whose checks were begun. */
function checkedLayers(problems: CaseProblems, suspects: readonly string[], out: readonly string[]): Layer[] {
  return layers.filter((layer) => {
    const inIt = suspects.filter((id) => problems[id]?.layer === layer);
    return inIt.length > 0 && inIt.every((id) => out.includes(id));
  });
}
