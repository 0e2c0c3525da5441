import type { Joined } from '../reading/capture/join.ts';
import type { Sign } from '../reading/capture/sign.ts';
import type { CaptureView } from './capture-view.ts';
import type { Diagnosis } from './finding.ts';
import type { JoinedWords } from './joined-words.ts';

/** What captures say: one, or one of each end. */
export interface CapturesAnswer extends Judged {
  readonly captures: readonly CaptureView[];
  readonly joined: Joined | null;
  /** The same in words. */
  readonly together: JoinedWords | null;
}

export interface Judged {
  readonly diagnosis: Diagnosis;
  /** Problems that would be suspected, and cannot be: why. */
  readonly ruledOut: readonly RuledOut[];
}

export interface RuledOut {
  readonly problem: string;
  readonly why: string;
}

/** Diagnoses signs. */
export type Judge = (signs: readonly Sign[]) => Promise<Judged>;
