import type { Issue } from '../tree/issue.ts';
import type { PrintedMessage } from './knowledge.ts';
import { knowledgeOf } from './knowledge.ts';
import { createMatcher } from './matcher.ts';
import { sayingOf } from './tables.ts';
import { newTokens } from './vocabulary.ts';

/** What is wrong with the messages as diagnosis reads them: templates that say nothing, and examples that their own template misses. */
export function checkMessages(messages: readonly PrintedMessage[]): Issue[] {
  const known = knowledgeOf({}, messages).messages;
  const matcher = createMatcher(known);
  const tokens = newTokens();
  const matchedBy = (example: string): Set<number> => {
    matcher.vocabulary.read(`${example} | ${sayingOf(example) ?? ''}`, 0, tokens);
    return new Set(matcher.match(tokens).map(({ template }) => matcher.wordings[template]?.message ?? -1));
  };
  const wordings = new Set(matcher.wordings.map(({ message }) => message));
  return messages.flatMap((message, index): Issue[] => {
    const at = `${message.by}.messages.${message.id}`;
    const silent = !message.problems.length && !message.tells;
    return [
      ...(wordings.has(index)
        ? []
        : [
            {
              code: 'diagnosis/no-words',
              at: `${at}.text`,
              wrong: 'the template has no literal word',
              fix: 'Keep the fixed middle of the line in it',
            },
          ]),
      ...(matchedBy(message.example).has(index)
        ? []
        : [
            {
              code: 'diagnosis/example-missed',
              at: `${at}.example`,
              wrong: `no template of this message matches "${message.example}"`,
              fix: 'Make the words of text or also those of the example, in its order, with a gap for what varies',
            },
          ]),
      ...(silent
        ? [
            {
              code: 'diagnosis/says-nothing',
              at,
              wrong: 'it names no problem and tells no progress',
              fix: 'Name a problem, set tells, or remove it',
            },
          ]
        : []),
    ];
  });
}
