import type { Tell } from '../device/device.ts';
import type { Moment } from '../tree/tree.ts';
import type { KnownMessage, KnownProblem } from './knowledge.ts';
import type { Mark, Stage } from './marks.ts';

/** The stage that a line itself names by its exchange, else null. The later exchange wins when it names two. */
export function stageNamed(marks: readonly Mark[]): Stage | null {
  let named: Stage | null = null;
  for (const mark of marks) {
    if (mark.kind !== 'stage') continue;
    if (mark.stage === 'second' || mark.stage === 'child') return 'up';
    named = mark.stage === 'auth' || named === 'auth' ? 'auth' : 'first';
  }
  return named;
}

/** The stage after a line that tells this. A phase 2 exchange proves that phase 1 is up; words that only speak of it do not. */
export function stageAfter(before: Stage, tells: Tell | undefined, marks: readonly Mark[]): Stage {
  const named = stageNamed(marks);
  if (marks.some((mark) => mark.kind === 'stage' && mark.stage === 'child')) return 'up';
  if (tells === 'ike-up' || tells === 'child-up' || tells === 'child-started' || tells === 'rekeying' || tells === 'child-closed')
    return 'up';
  if (before === 'up') return tells === 'ike-started' && named === 'first' ? 'first' : 'up';
  if (named === 'auth' || named === 'first') return named;
  return before;
}

/** The problems that silence means at each moment, likeliest first. */
export type Silences = Readonly<Record<Moment, readonly string[]>>;

/** Which problems silence means, by what each says of itself. */
export function silencesOf(problems: readonly KnownProblem[]): Silences {
  const at = (moment: Moment): string[] =>
    problems
      .flatMap(({ id, silence }) => (silence?.[moment] === undefined ? [] : [{ id, rank: silence[moment] }]))
      .sort((a, b) => a.rank - b.rank)
      .map(({ id }) => id);
  return { before: at('before'), during: at('during'), after: at('after') };
}

/** The problems that a message points to at this stage, likeliest first. */
export function problemsAt(
  { problems, onceIkeUp, tells }: KnownMessage,
  stage: Stage,
  named: Stage | null,
  silences: Silences,
): readonly string[] {
  const reached = named ?? stage;
  // Where a message blames the path and not the contents, the stage says more than it does.
  if (tells === 'no-reply' && silences.before.includes(problems[0] ?? '')) {
    if (reached === 'up') return onceIkeUp ?? firstOf(silences.after, problems);
    return reached === 'auth' ? firstOf(silences.during, problems) : problems;
  }
  return onceIkeUp && (reached === 'up' || reached === 'auth') ? onceIkeUp : problems;
}

function firstOf(first: readonly string[], problems: readonly string[]): string[] {
  return [...first, ...problems.filter((id) => !first.includes(id))];
}
