import { literalOf } from '../text/literal.ts';

/** What gaps stand for where fields and lists are told by templates: a number, one above zero, a word, a cookie that is not zero, what joins a field to its value, anything short, the line's end. */
export const fieldGaps = {
  '{n}': String.raw`\d+`,
  '{some}': String.raw`[1-9]\d*`,
  '{hex}': '[0-9a-f]+',
  '{cookie}': String.raw`(?!0+\b)[0-9a-f]+`,
  '{x}': String.raw`\S+`,
  '{is}': String.raw`\s*[:=]?\s*`,
  '{more}': '.{0,120}?',
  '{end}': String.raw`\s*$`,
} as const;

/** Between a key and its value in JSON, YAML and lists of settings. */
export const joinsValue = String.raw`["']?\s*[:=]?\s*["']?`;

/** The source of a pattern for words as they are printed: the width of gaps does not matter, and each gap in braces is what `gaps` says. */
export function sourceOf(template: string, gaps: Readonly<Record<string, string>>): string {
  return template
    .split(/(\{\w+\})/)
    .map((part) => gaps[part] ?? literalOf(part).replace(/\s+/g, String.raw`\s+`))
    .join('');
}

/** A pattern for words as they are printed: case does not matter, either. */
export function patternOf(template: string, gaps: Readonly<Record<string, string>>): RegExp {
  return new RegExp(String.raw`(?<![\w-])${sourceOf(template, gaps)}(?!\w)`, 'i');
}

/** One pattern for any of several templates, so that a long text is read once for all of them. */
export function anyOf(templates: readonly string[], gaps: Readonly<Record<string, string>>): RegExp {
  return new RegExp(templates.map((one) => patternOf(one, gaps).source).join('|'), 'i');
}

/** One pattern for any of several pieces of patterns. */
export const anyPiece = (pieces: readonly string[]): RegExp => new RegExp(pieces.join('|'), 'i');

/** What the one of a pattern's groups holds that found something; undefined where the pattern is not met. */
export const firstGroup = (pattern: RegExp, text: string): string | undefined => pattern.exec(text)?.slice(1).find(Boolean);
