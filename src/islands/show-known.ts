import { readQuery } from '../console/reading.ts';
import { readingLine } from '../console/reading-line.ts';
import { aboutProblem, withConsole } from '../known/about.ts';
import { caseLadder } from '../known/case-ladder.ts';
import { differing } from '../known/differing.ts';
import type { Known } from '../known/known.ts';
import { foundIn } from '../known/known.ts';
import { counted } from '../text/counted.ts';
import type { TicketFacts } from '../ticket/facts.ts';
import { addressOf } from '../tree/addresses.ts';
import type { SaidRung } from '../tree/ladder.ts';
import { layerNames } from '../tree/ladder.ts';
import { layers } from '../tree/tree.ts';
import { caseFacts } from './case-facts.ts';
import { isKept, readKnown } from './known-store.ts';
import { linkTo } from './link-to.ts';
import { make } from './make.ts';
import { part } from './part.ts';
import { showEvidence } from './show-evidence.ts';
import { showLadder } from './show-ladder.ts';

/** Shows what this tab knows: in its own place, on the ladder of this page, and as evidence for this page's problem. */
export async function showKnown(place: HTMLElement): Promise<void> {
  const names = await caseFacts(place.dataset['source'] ?? '');
  const known = withConsole(readKnown(), names.observations);
  part(place, 'ul').replaceChildren(...linesOf(known, names).map((line) => make('li', {}, ...line)));
  part(place, '[data-where]').textContent = isKept()
    ? 'Kept only in this tab.'
    : 'This browser refuses storage: it is kept only on this page.';
  // The page of a status shows what that status says, not what the reader has.
  const ladder = document.querySelector<HTMLElement>('.ladder[data-would]');
  if (ladder) showRungs(ladder, caseLadder(known, names));
  const evidence = document.querySelector<HTMLElement>('reader-evidence');
  const problem = evidence?.dataset['problem'];
  if (evidence && problem) showEvidence(evidence, aboutProblem(known, names, problem), names);
}

function linesOf(known: Known, facts: TicketFacts): (Node | string)[][] {
  const { problems } = facts;
  const { console, settings, proven, answers } = known;
  const shown = console ? ['The console: ', linkTo(`/?${console}`, readingLine(readQuery(new URLSearchParams(console)).reading))] : [];
  const found = foundIn(known).flatMap(({ problem }, index) => [
    index === 0 ? 'From what you gave: ' : index === 1 ? '; or ' : ', ',
    linkTo(addressOf('problem', problem), problems[problem]?.title ?? problem),
  ]);
  const works = layers.filter((layer) => proven.includes(layer)).map((layer) => layerNames[layer]);
  const differ = differing(known, facts);
  const count = Object.keys(answers).filter((at) => at.startsWith('step/')).length;
  return [
    shown,
    works.length ? [`Proven by what you gave: ${works.join(', ')}`] : [],
    found,
    settings ? ['Compared: ', linkTo('/compare/', settings.names.join(' and '))] : [],
    count ? [counted(count, 'answer')] : [],
    differ === null ? [] : [differ],
  ].filter((line) => line.length > 0);
}

/** What is known takes the place of what was only supposed; the layer at which this page's problem would break stays marked. */
function showRungs(list: HTMLElement, rungs: readonly SaidRung[]): void {
  if (rungs.some(({ rung }) => rung !== 'unknown')) showLadder(list, rungs, list.dataset['would']);
}
