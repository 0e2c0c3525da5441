import type { Fitting, FittingSuspect, Part } from '../console/fitting.ts';
import type { Observed } from '../console/observe.ts';
import type { Reading } from '../console/reading.ts';
import { readingLine } from '../console/reading-line.ts';
import { provenIn } from '../known/case-ladder.ts';
import type { Known } from '../known/known.ts';
import { breaksAt, ladder } from '../tree/ladder.ts';
import { whyFirst } from '../tree/way-data.ts';
import { observationLine } from '../tree/observation-line.ts';
import type { Layer, Observation } from '../tree/tree.ts';
import { counted } from '../text/counted.ts';
import { part } from './part.ts';
import { showLadder } from './show-ladder.ts';

/** What /observations.json holds. */
export interface CardFacts {
  readonly observations: Readonly<Record<string, Observation & { readonly url: string; readonly begin: Begin | null }>>;
  readonly problems: Readonly<Record<string, CardProblem>>;
}

/** The suspect whose check comes first, and that check. */
interface Begin {
  readonly problem: string;
  readonly check: string;
}

interface CardProblem {
  readonly title: string;
  readonly layer: Layer;
  readonly url: string;
  readonly check: string;
}

/** More suspects than this are a list, no answer. */
const mostShown = 8;
/** More values than this say less than none. */
const mostValues = 2;

const partNames: Readonly<Record<Part, string>> = {
  status: 'Status',
  channel: 'Channel Status',
  channelError: 'the error beside Channel Status',
  tunnel: 'Tunnel Status',
  tunnelError: 'the error beside Tunnel Status',
  bgp: 'BGP',
  symptom: 'what does not work',
};

/** Shows one observation's suspects. */
export function showObserved(card: HTMLElement, facts: CardFacts, { id, observation }: Observed): void {
  const { suspects, meaning, first } = observation;
  const title =
    suspects.length === 0
      ? 'Look again'
      : suspects.length === 1
        ? 'It is most likely this'
        : `It is one of ${suspects.length} things, likeliest first`;
  say(card, title, meaning.text, first?.text ?? null, suspects.length);
  const page = part(card, '[data-permalink]', HTMLAnchorElement);
  page.href = facts.observations[id]?.url ?? '';
  page.hidden = false;
  list(card, facts, suspects, `observation/${id}`, observationLine(observation), facts.observations[id]?.begin);
}

/** Shows what all rows that fit suspect, and what to set next: what is not set yet is nobody's answer. */
export function showFitting(card: HTMLElement, facts: CardFacts, { suspects, next }: Fitting, reading: Reading): void {
  const instruction = next ? `Set ${partNames[next.part]} next: it leaves at most ${next.most}.` : 'Set what else the console shows.';
  say(card, `So far one of ${counted(suspects.length, 'problem')}`, instruction, null, suspects.length);
  part(card, '[data-permalink]').hidden = true;
  const all = suspects.map((suspect) => ({ ...suspect, why: whyOf(suspect, next?.part ?? null) }));
  const show = (shown: typeof all) => list(card, facts, shown, 'step/status', `The console: ${readingLine(reading)}`);
  show(all.slice(0, mostShown));
  const rest = part(card, '[data-rest]');
  rest.hidden = all.length <= mostShown;
  rest.textContent = `and ${all.length - mostShown} more, less likely`;
  rest.onclick = () => {
    rest.hidden = true;
    show(all);
    // The button that had the focus is gone.
    card.querySelector<HTMLElement>(`[data-suspects] > :nth-child(${mostShown + 1}) a`)?.focus();
  };
}

function whyOf({ why, when }: FittingSuspect, next: Part | null): string {
  if (next === null || when.length === 0 || when.length > mostValues) return why;
  return `${why} (With ${partNames[next]} ${when.join(' or ')}.)`;
}

function say(card: HTMLElement, title: string, meaning: string, first: string | null, count: number): void {
  part(card, '[data-title]').textContent = title;
  part(card, '[data-meaning]').textContent = meaning;
  part(card, '[data-first]').textContent = first;
  part(card, '[data-first]').hidden = first === null;
  part(card, '[data-rest]').hidden = true;
  const hint = part(card, '[data-count]');
  hint.hidden = false;
  hint.textContent = count ? `${counted(count, 'suspect')} ↓` : 'What it says ↓';
}

function list(
  card: HTMLElement,
  { problems }: CardFacts,
  suspects: readonly { readonly problem: string; readonly why: string }[],
  node: string,
  ask: string,
  begin?: Begin | null,
): void {
  const shown = part(card, '[data-suspects]');
  shown.dataset['node'] = node;
  shown.dataset['ask'] = ask;
  const template = part(card, '[data-suspect]', HTMLTemplateElement);
  shown.replaceChildren(
    ...suspects.map(({ problem, why }, at) =>
      entry(
        template,
        problems[problem],
        begin && problem === begin.problem && at > 0 ? `${why} ${whyFirst}` : why,
        problem === begin?.problem ? begin : null,
      ),
    ),
  );
}

function entry(template: HTMLTemplateElement, problem: CardProblem | undefined, why: string, begin: Begin | null): Node {
  const item = template.content.cloneNode(true) as DocumentFragment; // of a template's content it always is one
  const [title, check] = [part(item, '.title', HTMLAnchorElement), part(item, '.button', HTMLAnchorElement)];
  title.textContent = problem?.title ?? '';
  title.href = problem?.url ?? '';
  check.href = begin?.check ?? problem?.check ?? '';
  check.dataset['answer'] = problem?.title ?? '';
  check.classList.toggle('first', begin !== null);
  if (begin) check.textContent = 'Check first';
  check.ariaLabel = `${check.textContent.trim()}: ${problem?.title ?? ''}`;
  part(item, 'p').textContent = why;
  return item;
}

/** The ladder of what is known; where it breaks only as far as it is known. */
export function showRungs(
  card: HTMLElement,
  { problems }: CardFacts,
  known: Known,
  breaks: Layer | null,
  suspects: readonly { readonly problem: string }[],
): void {
  const proven = provenIn(known);
  const suspected = suspects.flatMap(({ problem }) => problems[problem]?.layer ?? []);
  const well = proven.map(({ layer }) => layer);
  const at = breaks ? breaksAt(breaks, suspected, well) : [];
  part(card, '[data-rungs]').hidden = at.length + proven.length === 0;
  showLadder(part(card, '.ladder'), ladder({ proven, breaks: { at, because: '' } }));
}
