import { placeAt } from '../place.ts';
import type { Finding, Rule } from '../rule.ts';

const tip = /\bdisabl(?:e|ing) and (?:re-?)?enabl(?:e|ing)\b[^.]*\bVPN\b|\b(?:disabl|re-?enabl)(?:e|ing) the VPN and (?:re-?)?enabl/i;
/** Where the tip's cost, or that it does not help, is what the sentence says. */
const allowed = /\b(?:not|no|never|nothing|changes no|cures|only|outage|disable the VPN and enable it again from its menu: nothing)\b/i;

/** The tip to disable and re-enable the VPN is an outage: the page adds it where a fix says \`resync\`, with its cost, and no text does. */
export const tipInWords: Rule = {
  code: 'content/tip-in-words',
  unless: ['types/'],
  find: ({ tree, prose }) => {
    const fix = 'Say resync: true at a fix that changes the form of the SDDC, and leave the words to the page';
    const inFixes = Object.entries(tree.problems).flatMap(([id, { fixes }]) =>
      fixes.flatMap(({ text }, index): Finding[] =>
        tip.test(text) && !allowed.test(text)
          ? [
              {
                at: `problems.${id}.fixes.${index}.text`,
                wrong: 'it advises to disable and re-enable the VPN, which stops all traffic of it',
                fix,
              },
            ]
          : [],
      ),
    );
    const inProse = Object.entries(prose).flatMap(([file, { text }]) =>
      text.split('\n').flatMap((line, index): Finding[] => {
        const found = tip.exec(line);
        if (!found || allowed.test(line)) return [];
        const start = text.split('\n').slice(0, index).join('\n').length + (index ? 1 : 0) + found.index;
        return [
          {
            at: file,
            place: placeAt(file, text, start, found[0].length),
            wrong: 'it advises to disable and re-enable the VPN, which stops all traffic of it',
            fix,
          },
        ];
      }),
    );
    return [...inFixes, ...inProse];
  },
};
