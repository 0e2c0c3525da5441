import { wordsOf } from './letters.ts';

/** A message text as runs of literal tokens; between two runs stands a gap of any tokens, which other releases may leave out. */
export interface Template {
  /** Never empty, no run is empty. */
  readonly runs: readonly (readonly string[])[];
  readonly opensWithGap: boolean;
  readonly endsWithGap: boolean;
  /** True for an identifier such as `ike_policy_mismatch`: its words in another order are no other wording of it. */
  readonly isIdentifier: boolean;
  /** What a line must hold to be another wording of it, each as tokens in a row: the names of notifies and exchanges, and every word that denies. */
  readonly musts: readonly (readonly string[])[];
  /** What people call it by, each as tokens in a row: `RECVD_PKT_INV_SPI`, `R-U-THERE`, the number of a syslog message. */
  readonly codes: readonly (readonly string[])[];
}

const names = /\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b/g;
const codes = /\b[A-Z][A-Z0-9]*(?:[_-][A-Z0-9]*[A-Z][A-Z0-9]*)+\b|(?<![\w.])\d{5,7}(?![\w.])/g;
const denials: ReadonlySet<string> = new Set(['no', 'not', 'cannot', 'without', 'failed', 'mismatch', 'wrong', 'invalid', 'unexpected']);
const gap = /\{[a-zA-Z0-9-]*\}/;

/** Reads a text with {gaps}. Null when it has no literal token at all. */
export function parseTemplate(text: string): Template | null {
  const parts = text.split(gap).map((part) => wordsOf(part));
  const runs = parts.filter((part) => part.length > 0);
  if (!runs.length) return null;
  return {
    runs,
    opensWithGap: !parts[0]?.length,
    endsWithGap: !parts.at(-1)?.length,
    isIdentifier: !/\s/.test(text.trim()),
    musts: [
      ...[...text.matchAll(names)].map(([name]) => wordsOf(name)),
      ...runs.flat().flatMap((token) => (denials.has(token) ? [[token]] : [])),
    ],
    codes: [...text.matchAll(codes)].map(([code]) => wordsOf(code)),
  };
}
