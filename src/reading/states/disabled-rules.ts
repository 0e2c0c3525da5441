import type { Line } from '../line.ts';
import type { StateFact } from './fact.ts';

/** RouterOS: a number, the flag X, and the remark or the rule; the rule may go on below. */
const flagged = /^\s*\d+\s+(?:[ID]\s*)?X[ID]*\s+(.*)$/;
/** ASA, and rules as others write them. */
const inactive = /\binactive\b|\bdisabled?\b|\bstatus=disable|\benabled?[:=] ?(?:no|false)\b/i;
const permits = /\b(?:accept|permit|allow|pass)\b/i;
const esp = /\besp\b|\bproto(?:col)?[ =]50\b/i;
const ike = /\bike\b|\bisakmp\b|\b(?:dst-port|port|eq)[ =](?:500|4500)\b|\budp[ /-](?:500|4500)\b/i;
const drops = /\b(?:drop|deny|reject|block)\b/i;
const counted = /[1-9]/;

/** Finds a rule that would let ESP or IKE pass and is switched off, in a list whose last word is to drop. */
export function readDisabledRules(lines: readonly Line[]): StateFact[] {
  if (!lines.some(({ text }, index) => drops.test(text) && counted.test(`${text} ${lines[index + 1]?.text ?? ''}`))) return [];
  const isRouter = lines.some(({ text }) => /^\s*Flags:.*\bX\b/.test(text));
  return lines
    .flatMap(({ number, text }, index): StateFact[] => {
      const listed = isRouter ? flagged.exec(text)?.[1] : undefined;
      const rule =
        listed === undefined ? text : `${listed} ${/^\s*\d+\s/.test(lines[index + 1]?.text ?? '') ? '' : (lines[index + 1]?.text ?? '')}`;
      if (listed === undefined && !inactive.test(text)) return [];
      if (!permits.test(rule) || (!esp.test(rule) && !ike.test(rule)) || hasTwin(lines, number, esp.test(rule) ? esp : ike)) return [];
      return [{ line: number, says: esp.test(rule) ? 'esp dropped' : 'ike dropped' }];
    })
    .slice(0, 1);
}

/** Another rule for the same, switched on, makes up for it. */
function hasTwin(lines: readonly Line[], own: number, of: RegExp): boolean {
  return lines.some(
    ({ number, text }) => Math.abs(number - own) > 1 && of.test(text) && permits.test(text) && !inactive.test(text) && !flagged.test(text),
  );
}
