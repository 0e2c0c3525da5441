import { literalOf } from '../text/literal.ts';

/** What gaps stand for where fields and lists are told by templates: a number, one above zero, a word, what joins a field to its value, anything short, the line's end. */
export const fieldGaps = {
  '{n}': String.raw`\d+`,
  '{some}': String.raw`[1-9]\d*`,
  '{hex}': '[0-9a-f]+',
  '{x}': String.raw`\S+`,
  '{is}': String.raw`\s*[:=]?\s*`,
  '{more}': '.{0,120}?',
  '{end}': String.raw`\s*$`,
} as const;

/** A pattern for words as they are printed: case and the width of gaps do not matter, and each gap in braces is what `gaps` says. */
export function patternOf(template: string, gaps: Readonly<Record<string, string>>): RegExp {
  const source = template
    .split(/(\{\w+\})/)
    .map((part) => gaps[part] ?? literalOf(part).replace(/\s+/g, String.raw`\s+`))
    .join('');
  return new RegExp(String.raw`(?<![\w-])${source}(?!\w)`, 'i');
}

/** One pattern for any of several templates, so that a long text is read once for all of them. */
export function anyOf(templates: readonly string[], gaps: Readonly<Record<string, string>>): RegExp {
  return new RegExp(templates.map((one) => patternOf(one, gaps).source).join('|'), 'i');
}
