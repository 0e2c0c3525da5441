/** One line of what was pasted. `number` counts from 1 in the pasted text; lines unwrapped from one share its number. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

const ansi = /\u001b\[[0-9;?]*[A-Za-z]|#033\[[0-9;]*m/g;
const entities: Readonly<Record<string, string>> = {
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
  '#x27': "'",
  '#34': '"',
  '#60': '<',
  '#62': '>',
};
const entity = /&(quot|amp|lt|gt|apos|nbsp|#39|#x27|#34|#60|#62);/gi;

/** The lines of a pasted text without escape codes, entities and JSON around them; blank lines are left out, numbers stay. */
export function linesOf(pasted: string): Line[] {
  const text = unescape(pasted);
  const lines: Line[] = [];
  let number = 0;
  let from = 0;
  while (from <= text.length) {
    const to = endOfLine(text, from);
    number += 1;
    for (const part of unwrap(text.slice(from, to))) if (part.trim()) lines.push({ number, text: part });
    from = text.startsWith('\r\n', to) ? to + 2 : to + 1;
  }
  return lines;
}

function unescape(text: string): string {
  const plain = text.includes('\u001b[') || text.includes('#033[') ? text.replace(ansi, '') : text;
  return plain.includes('&') ? plain.replace(entity, (whole, name: string) => entities[name.toLowerCase()] ?? whole) : plain;
}

function endOfLine(text: string, from: number): number {
  const feed = text.indexOf('\n', from);
  const end = feed < 0 ? text.length : feed;
  const bare = end > from && text.charCodeAt(end - 1) === 13 ? end - 1 : end;
  if (bare !== end) return bare;
  return end;
}

/** The strings inside a line that is a JSON object, longest first kept in order; the line itself when it is none. */
function unwrap(line: string): string[] {
  const start = line.search(/\S/);
  if (start < 0 || line[start] !== '{') return [line];
  try {
    const parts: string[] = [];
    collect(JSON.parse(line), '', parts);
    return parts.flatMap((part) => part.split(/[\r\n]+/));
  } catch {
    return [line];
  }
}

function collect(value: unknown, key: string, parts: string[]): void {
  if (typeof value === 'string') parts.push(key && value.length < 40 ? `${key}: ${value}` : value);
  else if (typeof value === 'number' || typeof value === 'boolean') parts.push(`${key}: ${value}`);
  else if (Array.isArray(value)) for (const item of value) collect(item, key, parts);
  else if (typeof value === 'object' && value !== null) for (const [name, inner] of Object.entries(value)) collect(inner, name, parts);
}
