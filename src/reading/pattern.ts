import { literalOf } from '../text/literal.ts';

/** A pattern for words as they are printed: case and the width of gaps do not matter, and each gap in braces is what `gaps` says. */
export function patternOf(template: string, gaps: Readonly<Record<string, string>>): RegExp {
  const source = template
    .split(/(\{\w+\})/)
    .map((part) => gaps[part] ?? literalOf(part).replace(/\s+/g, String.raw`\s+`))
    .join('');
  return new RegExp(String.raw`(?<![\w-])${source}(?!\w)`, 'i');
}
