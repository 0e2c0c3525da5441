import { prompt } from '../prompt.ts';
import type { Line } from '../line.ts';
import { linesUntil } from '../line.ts';
import type { StateFact } from './fact.ts';

/** Who asks which rule would meet a packet, and the answers that refuse it: PAN-OS, Junos. */
const asked = /\btest security-policy-match\b|\bshow security match-policies\b/;
const refuses = /^\s*action (?:deny|drop|reset\S*);|\baction-type: (?:deny|reject)\b/;
const longestAnswer = 30;

/** Finds the rule that would drop a packet of which somebody asked. */
export function readPolicyMatch(lines: readonly Line[]): StateFact[] {
  return lines.flatMap(({ text }, index): StateFact[] => {
    if (!asked.test(text)) return [];
    const answer = linesUntil(lines.slice(index + 1, index + 1 + longestAnswer), (line) => prompt.test(line.text));
    const told = answer.find((line) => refuses.test(line.text));
    return told ? [{ line: told.number, says: 'tunnel dropped' }] : [];
  });
}
