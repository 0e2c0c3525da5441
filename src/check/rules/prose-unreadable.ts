import { placeAt } from '../place.ts';
import type { Rule } from '../rule.ts';

/** Prose that the compiler can't read: a tag that is not closed, a brace without its other half. */
export const proseUnreadable: Rule = {
  code: 'prose/unreadable',
  find: ({ prose }) =>
    Object.entries(prose).flatMap(([file, read]) => {
      if (!('fault' in read)) return [];
      const [, line = '1', column = '1', said = read.fault] = /^(\d+):(\d+): (.*?)(?: \([^()]*\))*$/s.exec(read.fault) ?? [];
      const before = read.text
        .split('\n')
        .slice(0, Number(line) - 1)
        .join('\n').length;
      const start = (Number(line) > 1 ? before + 1 : 0) + Number(column) - 1;
      const word = /^(?:<[^>]*>|\S+)/.exec(read.text.slice(start))?.[0] ?? '';
      return [
        {
          at: file,
          place: placeAt(file, read.text, start, word.length),
          wrong: said.replaceAll('`', '').replace(/^[A-Z]/, (letter) => letter.toLowerCase()),
          fix:
            said.includes('`!`') || said.includes('comment')
              ? 'Remove the comment: prose has none'
              : /attribute|quote/.test(said)
                ? 'Put its value into straight double quotes'
                : said.includes('brace')
                  ? 'Write the brace as \\{, or close it'
                  : 'Close the tag, or remove its other half',
        },
      ];
    }),
};
