import type { Line } from '../line.ts';
import { anyOf, fieldGaps } from '../pattern.ts';
import type { StateFact } from './fact.ts';
import type { IkeStanding } from './ike-standing.ts';

/** How devices word that an IKEv1 peer is set to aggressive mode, or its SA is of it: content. */
export interface ModeWords {
  readonly aggressive: readonly string[];
  /** How lists say of one version of IKE that it has no SA. */
  readonly noneOf: readonly string[];
  /** How settings say that it is IKEv2, which has no modes. */
  readonly version2: readonly string[];
}

/** Builds what tells that a negotiation which comes to nothing is of aggressive mode: the SDDC, as many others, takes main mode only. */
export function createModeReader(words: ModeWords, { isUp, isDown }: IkeStanding): (lines: readonly Line[]) => StateFact[] {
  const any = (texts: readonly string[]): RegExp => anyOf(texts, fieldGaps);
  const [aggressive, none, version2] = [any(words.aggressive), any(words.noneOf), any(words.version2)];
  return (lines) => {
    const set = lines.find(({ text }) => aggressive.test(text));
    const isStuck = lines.some((line) => isDown(line) || none.test(line.text)) && !lines.some(isUp);
    return set && isStuck && !lines.some(({ text }) => version2.test(text)) ? [{ line: set.number, says: 'aggressive waits' }] : [];
  };
}
