import { patternOf } from '../reading/sentences.ts';
import type { Concepts } from './concepts.ts';
import type { Lexicon } from './lexicon.ts';

/** What somebody tells, without the causes that he finds well; and these, one a piece. */
export interface Told {
  readonly told: string;
  readonly well: readonly string[];
  /** True where the text says that nothing is broken: what it names may be asked about, and is no fault. */
  readonly isCalm: boolean;
  /** The text without these words. */
  readonly besides: string;
}

/** Where one thing that is said ends: `PSK is right, ASN agreed and the routes are there` says three. */
const between = /([.,:](?=\s|$)|[;!?()\n]|\s[-–—]\s|\s(?:and|but|since|because|though|although|while|und|aber|weil)\s)/i;
/** Who says so under a condition, asks, or denies it, does not call it well. */
const denied = /\b(?:not|no|never|only|until|unless|if|when|once|wrong|mismatch|differs?|different|nicht|kein\w*|nur|wenn)\b|n['’]t\b/i;
/** What goes on longer than this tells more than that something is well. */
const mostWords = 12;
/** So much of a sentence is read around it. */
const mostBeside = 200;
/** What takes it back in the same sentence, before or behind it: all works if they start, except from one network. What stands behind a but has a line of its own. */
const takenBack = {
  before: /\b(?:if|when|while|as long as|once|unless|until|only|not|wenn|solange|nicht)\b[^.!?\n]*$/i,
  behind: /^[^.!?\n]*?(?:\nbut\b|\b(?:except|apart from|besides|but|until|when|if|though|for \d|außer|bis)\b|\?)/i,
};

/** Parts what is said of causes that are well from what happens: `PSK is right` speaks of the key, and against it. */
export function createWellReader(
  { sentenceRoles, senses }: Pick<Lexicon, 'sentenceRoles' | 'senses'>,
  concepts: Pick<Concepts, 'of'>,
): (text: string) => Told {
  const isWell = patternOf(sentenceRoles.well);
  const calm = new RegExp(patternOf(sentenceRoles.calm).source, 'gi');
  const isCalm = (text: string): boolean =>
    [...text.matchAll(calm)].some(
      ({ index, 0: phrase }) =>
        !takenBack.before.test(text.slice(Math.max(0, index - mostBeside), index)) &&
        !takenBack.behind.test(text.slice(index + phrase.length, index + mostBeside)),
    );
  const wellWords = new RegExp(isWell.source, 'gi');
  const causes = new Set<string>(senses.causes);
  const callsWell = (clause: string): boolean =>
    isWell.test(clause) &&
    !denied.test(clause.replace(wellWords, ' ')) &&
    clause.trim().split(/\s+/).length <= mostWords &&
    concepts.of(clause).some((concept) => causes.has(concept));
  return (text) => {
    const well: string[] = [];
    const parts = text.split(between);
    const told = parts.map((clause, index) => {
      // Every second part is what stands between two; a question calls nothing well.
      if (index % 2 === 1 || parts[index + 1] === '?' || !callsWell(clause)) return clause;
      well.push(clause.trim());
      return ' ';
    });
    return { told: told.join(''), well, isCalm: isCalm(text), besides: text.replace(calm, ' ') };
  };
}
