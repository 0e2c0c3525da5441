import type { Tell } from '../device/device.ts';
import type { Moment } from '../tree/tree.ts';
import type { KnownMessage } from './knowledge.ts';
import type { KnownProblem } from './known-problem.ts';
import type { Mark, Stage } from './marks.ts';

/** The stage that a line itself names by its exchange, else null. The later exchange wins when it names two. */
export function stageNamed(marks: readonly Mark[]): Stage | null {
  let named: Stage | null = null;
  for (const mark of marks) {
    if (mark.kind !== 'stage') continue;
    if (mark.says === 'rekey') return 'rekey';
    if (mark.says === 'second' || mark.says === 'child') named = 'up';
    else if (named !== 'up') named = mark.says === 'auth' || named === 'auth' ? 'auth' : 'first';
  }
  return named;
}

/** The stage after a line that tells this. A phase 2 exchange proves that phase 1 is up; words that only speak of it do not. */
export function stageAfter(before: Stage, tells: Tell | undefined, marks: readonly Mark[]): Stage {
  const named = stageNamed(marks);
  if (tells === 'child-up') return 'up';
  if (named === 'rekey' || tells === 'rekeying') return 'rekey';
  const isUp = tells === 'ike-up' || tells === 'child-started' || tells === 'child-closed';
  if (isUp || marks.some((mark) => mark.kind === 'stage' && mark.says === 'child')) return before === 'rekey' ? 'rekey' : 'up';
  const begins = tells === 'ike-started' || tells === 'ike-accepted';
  if (before === 'up' || before === 'rekey') return begins && (named === 'first' || named === 'auth') ? named : before;
  if (named === 'auth' || named === 'first') return named;
  return before;
}

/** The problems that silence means at each moment, and that a refused rekey means, likeliest first; and those of a child SA that is refused. */
export type Silences = Readonly<Record<Moment | 'rekey' | 'child', readonly string[]>>;

/** Which problems silence means, by what each says of itself. */
export function silencesOf(problems: readonly KnownProblem[]): Silences {
  const at = (moment: Moment): string[] =>
    problems
      .flatMap(({ id, silence }) => (silence?.[moment] === undefined ? [] : [{ id, rank: silence[moment] }]))
      .sort((a, b) => a.rank - b.rank)
      .map(({ id }) => id);
  const rekey = problems.flatMap(({ id, atRekey }) => (atRekey ? id : []));
  const child = problems.flatMap(({ id, layer }) => (layer === 'ipsec' ? id : []));
  return { before: at('before'), during: at('during'), after: at('after'), rekey, child };
}

/** The problems that each of these messages points to at this stage, likeliest first. */
export const meaningsAt = (
  messages: readonly KnownMessage[],
  stage: Stage,
  named: Stage | null,
  silences: Silences,
): (readonly string[])[] => messages.map((message) => problemsAt(message, stage, named, silences));

function problemsAt(message: KnownMessage, stage: Stage, named: Stage | null, silences: Silences): readonly string[] {
  const { problems, onceIkeUp, tells } = message;
  const isSilence = tells === 'no-reply';
  // Words that only speak of phase 2 do not end a rekey, and once the IKE SA is up a request of the number of IKE_AUTH is another one.
  const isUnsaid = (named === 'up' && stage === 'rekey') || (isSilence && named === 'auth' && (stage === 'up' || stage === 'rekey'));
  const reached = isUnsaid ? stage : (named ?? stage);
  const isUp = reached === 'up' || reached === 'rekey';
  // Where a message blames the path and not the contents, the stage says more than it does.
  if (isSilence && silences.before.includes(problems[0] ?? '')) {
    if (isUp) return onceIkeUp ?? firstOf(silences.after, problems);
    return reached === 'auth' ? firstOf(silences.during, problems) : problems;
  }
  // Who refuses in the second exchange has taken the first; who is silent may not have got it.
  const isBeyond = isUp || (reached === 'auth' && !isSilence);
  const meant = onceIkeUp && isBeyond ? onceIkeUp : problems;
  return reached === 'rekey' && silences.child.includes(meant[0] ?? '') && isRefusal(message, silences)
    ? firstOf(silences.rekey, meant)
    : meant;
}

/** True for a no of the other end, or one that a rekey may meet, too: who refuses knows better why. */
function isRefusal({ role, tells, problems, onceIkeUp }: KnownMessage, { rekey }: Silences): boolean {
  if (role === 'responder' || problems.length === 0 || (tells && tells !== 'echo')) return false;
  return role === 'initiator' || onceIkeUp !== undefined || problems.some((id) => rekey.includes(id));
}

function firstOf(first: readonly string[], problems: readonly string[]): string[] {
  return [...first, ...problems.filter((id) => !first.includes(id))];
}
