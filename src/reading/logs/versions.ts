import { literalOf } from '../../text/literal.ts';
import type { Line } from '../line.ts';
import type { StateFact } from '../states/fact.ts';

/** By which words a line is of a version of IKE, and who speaks it: content. */
export interface VersionWords {
  readonly first: readonly string[];
  readonly second: readonly string[];
  /** What this end does, and what it hears. */
  readonly begins: readonly string[];
  readonly hears: readonly string[];
  /** A text with one of these came to an agreement. */
  readonly agreed: readonly string[];
}

/** Both versions in one line of what this end hears: it names the one that it takes. */
const isOnly = /\bonly\b|\bconfigured (?:for|as|to)\b|\bexpect(?:s|ed|ing)?\b/i;

/** Builds what finds two ends that begin with different versions of IKE: the line that shows the second of them. */
export function createVersionReader(words: VersionWords): (lines: readonly Line[]) => StateFact[] {
  const [first, second, begins, hears, agreed] = [words.first, words.second, words.begins, words.hears, words.agreed].map(anyOf);
  return (lines) => {
    const [begun, heard] = [new Set<number>(), new Set<number>()];
    let line = 0;
    for (const { number, text } of lines) {
      if (agreed?.test(text)) return [];
      const [one, two] = [first?.test(text), second?.test(text)];
      if (one && two && isOnly.test(text) && hears?.test(text)) return [{ line: number, says: 'versions differ' }];
      if (one === two) continue;
      const own = begins?.test(text);
      if (own === hears?.test(text)) continue;
      (own ? begun : heard).add(one ? 1 : 2);
      if (begun.size + heard.size === 2) line ||= number;
    }
    // What this end speaks itself it may hear, too.
    const [ours, theirs] = [[...begun], [...heard]];
    return ours.length === 1 && theirs.length === 1 && ours[0] !== theirs[0] ? [{ line, says: 'versions differ' }] : [];
  };
}

function anyOf(words: readonly string[]): RegExp {
  return new RegExp(words.map((word) => String.raw`(?<![a-z\d])${literalOf(word)}`).join('|'), 'i');
}
