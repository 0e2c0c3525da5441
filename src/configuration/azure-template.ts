import { field, fieldsOf, items, plain, textOf } from './json-located.ts';
import type { Located } from './json-located.ts';

/** What `parameters('x')` and `variables('x')` stand for, by these words and `x`. */
type Known = ReadonlyMap<string, Located>;

/** Expressions that stand in each other; what is deeper is none of a person. */
const deepest = 20;

/**
 * Documents with the expressions of an ARM template put in: `[parameters('asn')]`. One that can't be put in is null, as a setting that is not said;
 * a shared key is stars then, as it is set all the same. Documents without expressions are as they were.
 */
export function withoutExpressions(documents: readonly Located[]): readonly Located[] {
  const known = knownOf(documents);
  return documents.map((document) => replaced(document, known, ''));
}

function knownOf(documents: readonly Located[]): Known {
  const known = new Map<string, Located>();
  for (const document of documents) {
    for (const [name, value] of fieldsOf(field(document, 'variables'))) known.set(`variables ${name}`, value);
    for (const [name, parameter] of fieldsOf(field(document, 'parameters'))) {
      // The value of a file of parameters holds in place of the template's.
      const [given, byDefault] = [field(parameter, 'value'), field(parameter, 'defaultValue')];
      const value = given ?? (known.has(`parameters ${name}`) ? undefined : byDefault);
      if (value) known.set(`parameters ${name}`, value);
    }
  }
  return known;
}

function replaced(at: Located, known: Known, name: string, depth = 0): Located {
  const { line, value } = at;
  if (Array.isArray(value)) return { line, value: items(at).map((one) => replaced(one, known, name, depth)) };
  if (value instanceof Map)
    return { line, value: new Map([...fieldsOf(at)].map(([key, one]) => [key, replaced(one, known, key, depth)] as const)) };
  if (typeof value !== 'string' || !isExpression.test(value)) return at;
  const result = valueOf(value.slice(1, -1), known);
  if (result && depth < deepest) return replaced({ line, value: result.value }, known, name, depth + 1);
  return { line, value: name === plain('sharedKey') ? '*****' : null };
}

/** What an expression comes to: a name of a parameter or variable, an id of a resource, or texts one after another. */
function valueOf(expression: string, known: Known, depth = 0): Located | null {
  if (depth > deepest) return null;
  const [, called = '', inside = ''] = /^\s*(\w+)\((.*)\)\s*$/s.exec(expression) ?? [];
  const words = argumentsOf(inside);
  if (/^(?:parameters|variables)$/i.test(called)) {
    const name = wordOf(words[0] ?? '');
    return (name !== null && known.get(`${called.toLowerCase()} ${plain(name)}`)) || null;
  }
  if (!/^(?:resourceId|concat)$/i.test(called)) return null;
  const texts = words.map((word) => wordOf(word) ?? textOf(resolved(valueOf(word, known, depth + 1), known, depth + 1)) ?? null);
  const isId = called.toLowerCase() === 'resourceid';
  // Of an id its type and the last name are enough to find the resource.
  const needed = isId ? texts.slice(-1) : texts;
  return texts.length && !needed.includes(null) ? { line: 0, value: isId ? `/${needed.join('')}` : needed.join('') } : null;
}

/** What a variable holds may be an expression itself. */
function resolved(at: Located | null, known: Known, depth: number): Located | undefined {
  if (typeof at?.value !== 'string' || !isExpression.test(at.value)) return at ?? undefined;
  return resolved(depth < deepest ? valueOf(at.value.slice(1, -1), known, depth + 1) : null, known, depth + 1);
}

const isExpression = /^\[[^[].*\]$/s;

const wordOf = (text: string): string | null => /^\s*'([^']*)'\s*$/.exec(text)?.[1] ?? null;

/** Arguments of a call; a comma inside a bracket or a quoted word parts none. */
function argumentsOf(text: string): string[] {
  const words = [''];
  let depth = 0;
  let quoted = false;
  for (const sign of text) {
    if (sign === "'") quoted = !quoted;
    else if (!quoted) depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    if (sign === ',' && !quoted && depth === 0) words.push('');
    else words.push((words.pop() ?? '') + sign);
  }
  return words;
}
