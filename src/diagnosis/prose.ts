import type { Line } from '../reading/line.ts';
import { timeOf } from './clock.ts';

/** A prompt with a command behind it: what follows is its output. */
const prompt = /^(?:<[\w.-]+>|\[[^\s@]+@[^\s\]]+\] ?>|[\w.@:~()/-]+[#>$]|PS [^>]{1,80}>) ?[a-z]/i;

/** A field of a device that is switched, counted or empty: nobody asks so. */
const field = /^\s*[\w ./-]{2,40}[:=]\s*(?:yes|no|on|off|true|false|enabled?|disabled?|none|n\/a|up|\d[\d.]*)\s*$/i;
/** An SPI, as machines print it. */
const spi = /\b0x[\da-f]{7,}/i;

/** True for what nobody types, however short it is. */
const isPrinted = (lines: readonly Line[]): boolean =>
  lines.every(({ text }) => field.test(text)) || lines.some(({ text }) => spi.test(text));

/** True for a question or a description in plain words; false for what a device printed. */
export function isProse(lines: readonly Line[]): boolean {
  if (lines.length === 0 || lines.length > 6) return false;
  const text = lines
    .map((line) => line.text)
    .join('\n')
    .slice(0, 2000);
  if (lines.some((line) => timeOf(line.text) !== null || prompt.test(line.text))) return false;
  if ((text.match(/\S(?: {2,}|\t+)(?=\S)/g)?.length ?? 0) > 1) return false;
  if (isPrinted(lines)) return false;
  const words = text.match(/[a-z][a-z'’-]*/gi)?.length ?? 0;
  const signs = text.match(/[^a-z0-9\s.,;:?!'’"()/-]/gi)?.length ?? 0;
  const tags = text.match(/%[A-Z0-9-]+:|^\s*\[|^\s*"[\w-]+"\s*:|\w=\S|\w:\d|[a-z]\(\d|<\d+>|^[a-z][\w.-]*(?:\[\d+\])?: /gm)?.length ?? 0;
  // One word may be a whole question, as into a search: "mtu", "no-nat".
  return words >= 1 && signs + tags * 2 <= words / 8;
}
