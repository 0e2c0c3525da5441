import type { Diagnose } from '../../src/diagnosis/diagnose.ts';
import type { Finding } from '../../src/diagnosis/finding.ts';
import type { Sign } from '../../src/reading/capture/sign.ts';
import type { Ran } from './run.ts';
import type { LabEnd } from '../../src/lab/seen.ts';
import type { Up } from './daemon.ts';
import type { Fault, Knows } from './fault.ts';
import type { Side } from './side.ts';
import { sides } from './side.ts';

/**
 * How what was diagnosed compares with what can be known:
 * right (first, or rightly nothing), third (among three), missed, misled (sure of something else);
 * unknowable (nothing is said, or without being sure, where nothing can be known); guess and alarm (unsure and sure of a fault where there is none).
 */
type Grade = LabEnd['grade'];

/** As `LabEnd` has it; what it says still with its time. */
export type Judged = Pick<LabEnd, 'says' | 'found' | 'sure' | 'grade' | 'because'>;

export interface Verdict {
  readonly ends: Readonly<Record<Side, Judged>>;
  /** From the capture beside each end: as bytes, and as tcpdump prints it. */
  readonly captures: Readonly<Record<Side, Judged>>;
  readonly printed: Readonly<Record<Side, Judged>>;
  /** Expected words of the wire that did not pass, in order. */
  readonly missing: readonly string[];
  readonly asUpAsExpected: boolean;
}

/** `signs`: of the captures beside both ends, read as bytes. */
export function judge(
  fault: Fault<never, never>,
  expect: Fault<never, never>['expect'],
  ran: Ran,
  signs: Readonly<Record<Side, readonly Sign[]>>,
  diagnose: Diagnose,
): Verdict {
  const end = (side: Side): Judged => {
    const { log, shows } = ran.ends[side];
    return grade(`${log}\n${shows}`, expect[side], fault.problem, diagnose);
  };
  const capture = (side: Side, given: string | readonly Sign[]): Judged => {
    const isEmpty = ran.ends[side].capture.trim() === '';
    const knows = fault.problem === 'healthy' ? 'healthy' : isEmpty ? { unknown: 'nothing came by' } : onTheWire(fault, expect);
    return grade(given, knows, fault.problem, diagnose);
  };
  return {
    ends: { a: end('a'), b: end('b') },
    captures: { a: capture('a', signs.a), b: capture('b', signs.b) },
    printed: { a: capture('a', ran.ends.a.capture), b: capture('b', ran.ends.b.capture) },
    missing: missingOf(expect.wire, ran.wire),
    asUpAsExpected: sides.every((side) => sameUp(ran.up[side], 'a' in expect.up ? expect.up[side] : expect.up)),
  };
}

/**
 * A refusal in clear can be seen from outside, and that nothing comes back, or no more. What IKE says after its first exchange is encrypted;
 * of BGP a session that is up tells little: what a router makes of the routes does not pass.
 */
function onTheWire({ problem }: Fault<never, never>, { wire, up, a, b }: Fault<never, never>['expect']): Knows {
  const says = (word: RegExp): boolean => wire.some((token) => word.test(token));
  const refused = says(/ (?:[A-Z0-9_]{3,}|\d+\/\d+)$/);
  const unanswered = wire.length > 0 && !says(/^b>|OPEN$/);
  // A FIN says that the session ended, and not why.
  const fell = says(/KEEPALIVE$/) && !('a' in up) && !up.child && !wire.at(-1)?.endsWith('>FIN');
  const opensAlone = says(/OPEN$/) && !says(/UPDATE/);
  if (!refused && !unanswered && !fell && !opensAlone) return { unknown: 'what matters is encrypted, or does not pass here' };
  return [...new Set([problem, ...listed(a), ...listed(b)])] as Knows;
}

const listed = (knows: Knows): readonly string[] => (Array.isArray(knows) ? (knows as readonly string[]) : []);

function grade(given: string | readonly Sign[], knows: Knows, problem: string, diagnose: Diagnose): Judged {
  const { findings } = diagnose(given);
  const first = findings[0] ?? null;
  return {
    says: first?.lines[0]?.text.trim() ?? null,
    found: first?.problem ?? null,
    sure: first?.confident ?? false,
    grade: gradeOf(findings, knows, problem),
    because: typeof knows === 'object' && 'unknown' in knows ? knows.unknown : null,
  };
}

function gradeOf(findings: readonly Finding[], knows: Knows, problem: string): Grade {
  const first = findings[0];
  if (knows === 'healthy') return !first ? 'right' : first.confident ? 'alarm' : 'guess';
  if ('unknown' in knows) return first?.problem === problem ? 'right' : first?.confident ? 'misled' : 'unknowable';
  if (first && listed(knows).includes(first.problem)) return 'right';
  if (first?.confident) return 'misled';
  return findings.slice(0, 3).some((finding) => listed(knows).includes(finding.problem)) ? 'third' : 'missed';
}

/** Words that did not come in this order; `*` stands for either end. */
export function missingOf(expected: readonly string[], seen: readonly string[]): string[] {
  let at = 0;
  return expected.filter((word) => {
    const found = seen.slice(at).findIndex((token) => token === word || (word.startsWith('*') && token.slice(1) === word.slice(1)));
    if (found >= 0) at += found + 1;
    return found < 0;
  });
}

const sameUp = (seen: Up, expected: Up): boolean => seen.ike === expected.ike && seen.child === expected.child;
