import type { Numbers } from '../reading/blocks.ts';
import type { Line } from '../reading/line.ts';
import type { Sentence } from '../reading/sentences.ts';

type ReadSentences = (prose: string) => Sentence[];

/** What somebody tells of what happens; of a text that is nothing else all that is said, where no sentence tells. Lines that follow each other are one. */
export function toldIn(lines: readonly Line[], readSentences: ReadSentences, isAll: boolean): string {
  const text = lines.map((line, index) => `${gapBefore(line, lines[index - 1])}${line.text}`).join('');
  const sentences = readSentences(text);
  const told = sentences.filter(({ role }) => role === 'told');
  return (told.length || !isAll ? told : sentences).map((sentence) => sentence.text).join('\n');
}

/** What somebody rules out, one thing a piece. */
export function ruledOutIn(lines: readonly Line[], readSentences: ReadSentences): string[] {
  return lines.flatMap(({ text }) => readSentences(text).flatMap(({ out }) => out)).filter((piece) => piece.trim());
}

/** The lines with blanks in place of what was looked at and is well: it names causes that are none. Places in the lines stay. */
export function withoutRuledOut(lines: readonly Line[], spoken: Pick<Numbers, 'has'>, readSentences: ReadSentences): Line[] {
  return lines.map((line) => {
    if (!spoken.has(line.number)) return line;
    const out = readSentences(line.text).filter(({ role }) => role === 'ruled out');
    return out.length ? { ...line, text: out.reduce((text, sentence) => blank(text, sentence.text), line.text) } : line;
  });
}

function gapBefore({ number }: Line, before: Line | undefined): string {
  if (!before) return '';
  return number <= before.number + 1 ? ' ' : '\n';
}

function blank(text: string, part: string): string {
  const at = text.indexOf(part);
  return `${text.slice(0, at)}${' '.repeat(part.length)}${text.slice(at + part.length)}`;
}
