import type { Line } from '../line.ts';
import { anyOf, fieldGaps } from '../pattern.ts';
import type { StateFact } from './fact.ts';

/** How devices word that an IKE SA is up, that it is not, and that an IKEv1 peer is set to aggressive mode or its SA is of it: content. */
export interface ModeWords {
  readonly ikeUp: readonly string[];
  readonly ikeDown: readonly string[];
  readonly aggressive: readonly string[];
  /** How lists say of one version of IKE that it has no SA. */
  readonly noneOf: readonly string[];
}

/** Builds what tells that a negotiation which comes to nothing is of aggressive mode: the SDDC, as many others, takes main mode only. */
export function createModeReader(words: ModeWords): (lines: readonly Line[]) => StateFact[] {
  const any = (templates: readonly string[]): RegExp => anyOf(templates, fieldGaps);
  const [aggressive, up, down] = [any(words.aggressive), any(words.ikeUp), any([...words.ikeDown, ...words.noneOf])];
  return (lines) => {
    const set = lines.find(({ text }) => aggressive.test(text));
    const isStuck = lines.some(({ text }) => down.test(text)) && !lines.some(({ text }) => up.test(text));
    return set && isStuck ? [{ line: set.number, says: 'aggressive waits' }] : [];
  };
}
