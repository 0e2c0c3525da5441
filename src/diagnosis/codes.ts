import type { Matcher } from './matcher.ts';
import type { NearMiss } from './near-miss.ts';
import { standsAt } from './near-miss.ts';
import type { Tokens } from './vocabulary.ts';

/** What of a message its code says: all but where it stands, and what was wrong with whom. */
const shareOfCode = 0.9;
/** A code of more than these says nothing of any. */
const mostCauses = 3;
const most = 3;
/** So much must a code say that is typed without what joins its parts: `mm no state` does, `no state` does not. */
const leastInPlainWords = 1.3;

interface Code {
  readonly row: readonly number[];
  readonly weight: number;
  /** Those of a message that names problems, the one that says least besides first. */
  readonly messages: readonly number[];
}

/** What of a message is read here. */
interface Caused {
  readonly problems: readonly string[];
}

/**
 * Finds messages by what people call them: `RECVD_PKT_INV_SPI`, and in a short text `402116`. Names of exchanges, which many lines hold,
 * call none.
 */
export function createCodes(
  { vocabulary, wordings }: Matcher,
  information: (token: string) => number,
  messages: readonly Caused[],
): (tokens: Tokens, text: string, isShort: boolean) => NearMiss[] {
  const named = new Map<string, { readonly row: readonly string[]; readonly by: Map<number, number> }>();
  const marks = new Set<string>();
  wordings.forEach(({ template, message }) => {
    const [only, ...others] = template.runs;
    if (message >= messages.length) {
      if (only && !others.length) marks.add(only.join(' '));
      return;
    }
    const words = template.runs.flat().length;
    for (const row of template.codes) {
      const code = named.get(row.join(' ')) ?? { row, by: new Map<number, number>() };
      code.by.set(message, Math.min(code.by.get(message) ?? Infinity, words - row.length));
      named.set(row.join(' '), code);
    }
  });
  const codesAt = new Map<number, Code[]>();
  for (const [key, { row, by }] of named) {
    const causes = [...by.keys()].filter((message) => messages[message]?.problems.length);
    const first = new Set(causes.map((message) => messages[message]?.problems[0]));
    if (marks.has(key) || causes.length * 2 <= by.size || first.size > mostCauses) continue;
    const ids = row.map((token) => vocabulary.idOf(token));
    const code: Code = {
      row: ids,
      weight: row.reduce((sum, token) => sum + information(token), 0),
      messages: causes.sort((a, b) => (by.get(a) ?? 0) - (by.get(b) ?? 0)).slice(0, most),
    };
    codesAt.set(ids[0] ?? 0, [...(codesAt.get(ids[0] ?? 0) ?? []), code]);
  }

  return (tokens, text, isShort) => {
    let best: Code | null = null;
    for (let at = 0; at < tokens.length; at += 1)
      for (const code of codesAt.get(tokens.ids[at] ?? 0) ?? [])
        if (code.weight > (best?.weight ?? 0) && (isShort || code.row.length > 1) && stands(code, at, tokens, text)) best = code;
    const { messages = [], weight = 0 } = best ?? {};
    return messages.map((message) => ({ message, share: shareOfCode, weight, called: true }));
  };
}

/** A number behind this, or before that, counts or names something else: a port, a process, a length. */
const beside = { before: /[[:.#=]$/, after: /^ ?(?:[kMG]?B|bits|bytes|ms|packets|pkts|requests|rows|s|sec|seconds|times|users)\b/ };

/** True where the code stands here, its parts joined as a code's are, or rare enough as plain words. */
function stands({ row, weight }: Code, at: number, tokens: Tokens, text: string): boolean {
  if (!standsAt(row, at, tokens)) return false;
  const { starts, ends } = tokens;
  if (row.length === 1) return !beside.before.test(text.slice(0, starts[at])) && !beside.after.test(text.slice(ends[at]));
  if (row.length > 2 && weight >= leastInPlainWords) return true;
  return row
    .slice(1)
    .every((_, index) => starts[at + index + 1] === (ends[at + index] ?? 0) + 1 && /[_-]/.test(text[ends[at + index] ?? 0] ?? ''));
}
