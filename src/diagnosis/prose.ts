import { timeOf } from './clock.ts';
import type { Line } from './line.ts';

/** True for a question or a description in plain words; false for what a device printed. */
export function isProse(lines: readonly Line[]): boolean {
  if (lines.length === 0 || lines.length > 6) return false;
  const text = lines
    .map((line) => line.text)
    .join('\n')
    .slice(0, 2000);
  if (lines.some((line) => timeOf(line.text) !== null)) return false;
  if ((text.match(/\S {2,}\S/g)?.length ?? 0) > 1) return false;
  const words = text.match(/[a-z][a-z'’-]*/gi)?.length ?? 0;
  const signs = text.match(/[^a-z0-9\s.,;:?!'’"()/-]/gi)?.length ?? 0;
  const tags = text.match(/%[A-Z0-9-]+:|^\s*\[|^\s*"[\w-]+"\s*:|\w=\S|\w:\d|[a-z]\(\d|<\d+>|^[a-z][\w.-]*(?:\[\d+\])?: /gm)?.length ?? 0;
  return words >= 3 && signs + tags * 2 <= words / 8;
}

/** The words that sentences are built of; what devices print leaves most of them out. */
const sentenceWords = new Set(
  (
    'a an the i we you he she it they my our your their this that these those there is are was were be been am have has had do does did ' +
    'will would can could should may might must not no but and or so if as at by for from in into of on off over to up with without after ' +
    'before since when while until where which who what why how because although though only still again also even just now then here ' +
    'any some all both each more most every one other same than too very never always'
  ).split(' '),
);

/** What begins a line that a program printed. */
const printed = /^\s*(?:[<[({"|*+#$%>=-]|\d{1,3}\[|[\w.-]+(?:\[\d+\])?: |[\w-]+ ?[={]|\S+@\S+[#$%>]|\S+[#>] ?\S)/;

/** The lines in which somebody speaks, among those that programs print, and short headings between or above them. */
export function proseIn(lines: readonly Line[]): Line[] {
  return lines.filter(({ text }) => speaks(text));
}

function speaks(text: string): boolean {
  if (printed.test(text) || timeOf(text.slice(0, 40)) !== null || /\S {2,}\S.*\S {2,}\S/.test(text)) return false;
  const words = text.slice(0, 1000).match(/[a-z][a-z'’-]*/gi) ?? [];
  if (words.length < 4) return false;
  const built = words.filter((word) => sentenceWords.has(word.toLowerCase())).length;
  return built >= words.length * 0.3;
}
