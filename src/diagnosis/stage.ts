import type { Tell } from '../tree/device.ts';
import type { KnownMessage } from './knowledge.ts';
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
  if (tells === 'ike-up' || tells === 'child-up' || tells === 'child-started' || tells === 'rekeying') return 'up';
  if (before === 'up') return tells === 'ike-started' && named === 'first' ? 'first' : 'up';
  if (named === 'auth' || named === 'first') return named;
  return before;
}

/** The problems that a message points to at this stage, likeliest first. */
export function problemsAt({ problems, onceIkeUp, tells }: KnownMessage, stage: Stage, named: Stage | null): readonly string[] {
  const reached = named ?? stage;
  if (tells === 'no-reply' && silences.includes(problems[0] ?? '')) return unanswered(problems, onceIkeUp, reached);
  return onceIkeUp && (reached === 'up' || reached === 'auth') ? onceIkeUp : problems;
}

/** Where a message blames the path and not the contents, the stage says more than it does. */
const silences: readonly string[] = ['peer-unreachable', 'firewall-blocking-ipsec', 'remote-peer-not-configured'];

/** No reply means another thing at each stage: before any answer, after the port change and the key, and once all was up. */
function unanswered(problems: readonly string[], onceIkeUp: readonly string[] | undefined, stage: Stage): readonly string[] {
  if (stage === 'up') return onceIkeUp ?? ['dead-peer-detection', ...problems.filter((id) => id !== 'dead-peer-detection')];
  if (stage === 'auth') {
    const later = ['nat-traversal', 'firewall-blocking-ipsec', 'pre-shared-key-mismatch'];
    return [...later, ...problems.filter((id) => !later.includes(id))];
  }
  return problems;
}
