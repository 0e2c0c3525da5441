import type { Line } from './line.ts';

/** What somebody says that the other end counts: packets or bytes that came there, and that went. */
export interface FarCount {
  readonly line: number;
  readonly came: number;
  readonly went: number;
}

const theirs = /\b(?:sddc|vmc|cloud|nsx|(?:other|remote|far|their) (?:end|side|box|gateway)|peer|partner)\b/i;
const number = String.raw`\D{0,12}?(\d[\d,. ]*\d|\d)`;
const came = new RegExp(String.raw`\b(?:in|received|rx|decaps?|decrypted)\b${number}`, 'i');
const went = new RegExp(String.raw`\b(?:out|sent|tx|encaps?|encrypted)\b${number}`, 'i');
const longest = 300;

const countIn = (pattern: RegExp, text: string): number | null => {
  const told = pattern.exec(text)?.[1];
  return told === undefined ? null : Number(told.replace(/[,. ]/g, ''));
};

/** Reads what is told in words of the other end's counters, beside the printed ones of this end. */
export function readFarCounts(lines: readonly Line[]): FarCount[] {
  return lines.flatMap(({ number: line, text }) => {
    if (text.length > longest || !theirs.test(text) || !/[a-z]{3,} [a-z]{2,}/i.test(text)) return [];
    const [into, out] = [countIn(came, text), countIn(went, text)];
    return into === null || out === null ? [] : [{ line, came: into, went: out }];
  });
}
