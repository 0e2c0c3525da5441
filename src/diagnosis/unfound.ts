import type { PrintedMessage } from './knowledge.ts';
import { knownMessages } from './knowledge.ts';
import { createMatcher } from './matcher.ts';
import type { StateLexicon } from './lexicon.ts';
import { readCapture } from '../reading/capture-text.ts';
import { createSayings } from './said.ts';
import { printedLines } from './normalise.ts';
import { sayingOf } from './tables.ts';
import { newTokens } from './vocabulary.ts';

/** A message that its own template can't find: where, what is wrong, the mend. */
export interface Unfound {
  readonly at: string;
  readonly wrong: string;
  readonly fix: string;
}

/** What is wrong with the messages as diagnosis reads them: templates that say nothing, and examples that their own template misses. */
export function unfoundMessages(messages: readonly PrintedMessage[], lexicon: StateLexicon): Unfound[] {
  const readSayings = createSayings(lexicon, () => readCapture);
  const matcher = createMatcher(knownMessages(messages));
  const tokens = newTokens();
  const matchedBy = (example: string): Set<number> => {
    const said = [...readSayings(printedLines(example)).said.values()].map(({ words }) => words);
    matcher.vocabulary.read([example, sayingOf(example) ?? '', ...said].join(' | '), 0, tokens);
    return new Set(matcher.match(tokens).map(({ template }) => matcher.wordings[template]?.message ?? -1));
  };
  const wordings = new Set(matcher.wordings.map(({ message }) => message));
  return messages.flatMap(({ by, id, example }, index): Unfound[] => {
    const at = `${by}.messages.${id}`;
    if (!wordings.has(index))
      return [{ at: `${at}.text`, wrong: 'the template has no literal word', fix: 'Keep the fixed middle of the line in it' }];
    if (matchedBy(example).has(index)) return [];
    return [
      {
        at: `${at}.example`,
        wrong: `no template of this message matches "${example}"`,
        fix: 'Make the words of text or also those of the example, in its order, with a gap for what varies',
      },
    ];
  });
}
