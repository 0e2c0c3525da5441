import { statSync } from 'node:fs';
import { relative } from 'node:path';
import ts from 'typescript';
import type { Issue } from '../issue/issue.ts';
import { nearestName } from '../text/nearest-name.ts';
import { pathOf } from './key-path.ts';
import { placeIn } from './place.ts';
import { syntaxCodes, syntaxIssue } from './syntax-issue.ts';

/** What was parsed, by file: the language's own types do not change while a process runs, a file of ours may. */
const parsed = new Map<string, ts.SourceFile>();

/**
 * Asks the type checker of the content below `root`, in an author's words; asked again, it looks at what has changed and what hangs on that.
 * Syntax first: a file that can't be read has no types.
 */
export function createTypeCheck(root: string, options: ts.CompilerOptions): (files: readonly string[]) => Issue[] {
  const host = ts.createIncrementalCompilerHost(options);
  const parse = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...more) => {
    const known = parsed.get(name);
    if (known && (/\/node_modules\//.test(name) || known.text === ts.sys.readFile(name))) return known;
    const file = parse(name, ...more);
    if (file) parsed.set(name, file);
    return file;
  };
  let before: ts.SemanticDiagnosticsBuilderProgram | undefined;
  return (files) => {
    const program = ts.createSemanticDiagnosticsBuilderProgram(files, options, host, before);
    before = program;
    const sources = files.flatMap((name) => program.getSourceFile(name) ?? []);
    const unreadable = sources.flatMap((source) => program.getProgram().getSyntacticDiagnostics(source).slice(0, 1));
    if (unreadable.length) return unreadable.map((diagnostic) => syntaxIssue(root, diagnostic));
    const checker = program.getProgram().getTypeChecker();
    return sources.flatMap((source) => program.getSemanticDiagnostics(source).map((one) => issueOf(root, one, source, checker)));
  };
}

/** So many bytes of content are asked about at once; their trees take twenty times as much memory. */
const mostBytes = 12_000_000;

/** Asks once and keeps nothing: content of many megabytes in several programs, one after the other. */
export function checkTypes(root: string, options: ts.CompilerOptions, files: readonly string[]): Issue[] {
  const found = batchesOf(files).map((batch) => {
    const issues = createTypeCheck(root, options)(batch);
    for (const name of parsed.keys()) if (name.startsWith(`${root}content/`)) parsed.delete(name);
    return issues;
  });
  const isSyntax = (issues: readonly Issue[]) => issues.some(({ code }) => syntaxCodes.includes(code));
  return (found.some(isSyntax) ? found.filter(isSyntax) : found).flat();
}

function batchesOf(files: readonly string[]): string[][] {
  const batches: string[][] = [];
  let full = Infinity;
  for (const name of files) {
    const { size } = statSync(name);
    if (full + size > mostBytes) [batches[batches.length], full] = [[], 0];
    batches.at(-1)?.push(name);
    full += size;
  }
  return batches;
}

function issueOf(
  root: string,
  { start = 0, length = 1, code, messageText }: ts.Diagnostic,
  file: ts.SourceFile,
  checker: ts.TypeChecker,
): Issue {
  const node = tokenAt(file, start);
  const value = valueOf(node);
  const at = pathOf(value) || pathOf(node) || relative(root, file.fileName);
  const place = placeIn(root, file, start, length);
  const said = ts.flattenDiagnosticMessageText(messageText, '\n');
  if (code === 1117)
    return {
      code: 'types/key-twice',
      at,
      place,
      wrong: `the key "${node.getText().replace(/^['"]|['"]$/g, '')}" stands twice`,
      fix: 'Rename or remove one of the two',
    };
  if (code === 2307) return { code: 'types/no-such-file', at, place, wrong: inWords(said), fix: 'Mend the path, or write the file' };
  const missing = missingKeys(said, value, checker);
  if (missing.length)
    return {
      code: 'types/missing-key',
      at,
      place,
      wrong: `${missing.map((name) => `"${name}"`).join(', ')} ${missing.length > 1 ? 'are' : 'is'} missing`,
      fix: at.endsWith('commands')
        ? `Add ${missing.length > 1 ? 'them' : 'it'}, or say why there is none: { none: …, source: … }`
        : `Add ${missing.length > 1 ? 'them' : 'it'}`,
    };
  const extra = /'+"?([^'"]+)"?'+ does not exist in type/.exec(said)?.[1];
  if (extra !== undefined) return { code: 'types/no-such-key', at, place, ...unknownKey(extra, node, checker) };
  const wanted = ts.isExpression(value) ? checker.getContextualType(value) : undefined;
  if (ts.isStringLiteralLike(value) && wanted && takesText(wanted))
    return {
      code: 'types/no-such-value',
      at,
      place: placeIn(root, file, value.getStart(file), value.getWidth(file)),
      ...unknownValue(value, checker),
    };
  const where = ts.isExpression(value) && value !== node ? placeIn(root, file, value.getStart(file), value.getWidth(file)) : place;
  return {
    code: 'types/wrong-kind',
    at,
    place: where,
    wrong: inWords(said),
    fix: wanted ? `Write ${kindOf(wanted, checker)} here` : 'Make it as content/define.ts types it',
  };
}

function tokenAt(file: ts.SourceFile, at: number): ts.Node {
  let found: ts.Node = file;
  const visit = (node: ts.Node): void => {
    if (node.getStart(file) <= at && at < node.getEnd()) {
      found = node;
      ts.forEachChild(node, visit);
    }
  };
  visit(file);
  return found;
}

/** A diagnostic stands at a key where its value is meant. */
function valueOf(node: ts.Node): ts.Node {
  const { parent } = node;
  return !ts.isSourceFile(node) && ts.isPropertyAssignment(parent) && parent.name === node ? parent.initializer : node;
}

/** Every key that is missing, where the checker names only the first few. */
function missingKeys(said: string, node: ts.Node, checker: ts.TypeChecker): string[] {
  const named = missingIn(said);
  if (!/, and \d+ more/.test(said)) return named;
  const literal = objectAt(node);
  const type = literal && checker.getContextualType(literal);
  if (!literal || !type) return named;
  const present = keysOf(literal);
  return checker
    .getPropertiesOfType(type)
    .filter(({ flags, name }) => !(flags & ts.SymbolFlags.Optional) && !present.includes(name))
    .map(({ name }) => name);
}

/** The literal that a diagnostic is about: the node itself, or the argument of the call that it names. */
function objectAt(node: ts.Node): ts.ObjectLiteralExpression | null {
  if (ts.isObjectLiteralExpression(node)) return node;
  if (ts.isCallExpression(node)) return node.arguments.find(ts.isObjectLiteralExpression) ?? null;
  return !ts.isSourceFile(node) && ts.isCallExpression(node.parent) ? objectAt(node.parent) : null;
}

function keysOf(literal: ts.ObjectLiteralExpression): string[] {
  return literal.properties.flatMap(({ name }) => (name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? [name.text] : []));
}

function missingIn(said: string): string[] {
  const one = /Property '"?([^'"]+)"?' is missing in type/.exec(said)?.[1];
  if (one !== undefined) return [one];
  const several = /missing the following properties from type '[^']*': ([^\n]+)/.exec(said)?.[1];
  return several === undefined
    ? []
    : several
        .replace(/, and \d+ more\.?$/, '')
        .split(', ')
        .map((name) => name.replaceAll('"', ''));
}

function unknownKey(key: string, node: ts.Node, checker: ts.TypeChecker): Pick<Issue, 'wrong' | 'fix'> {
  let object = node;
  while (!ts.isObjectLiteralExpression(object) && !ts.isSourceFile(object)) object = object.parent;
  const literal = ts.isObjectLiteralExpression(object) ? object : null;
  const type = literal && checker.getContextualType(literal);
  const known = type ? checker.getPropertiesOfType(checker.getNonNullableType(type)).map(({ name }) => name) : [];
  const present = literal ? keysOf(literal) : [];
  const free = known.filter((name) => !present.includes(name));
  return {
    wrong: `there is no key "${key}" here`,
    fix: writeOr(key, free, free.length ? `Use one of ${free.slice(0, 12).join(', ')}, or remove it` : 'Remove it'),
  };
}

/** Where a value comes from, by the key that it stands under: what it is called, and where one is added. */
const kinds: Readonly<Record<string, readonly [what: string, add: string]>> = {
  problem: ['problem', 'Use an id of content/problem-ids.ts, or add it there'],
  problems: ['problem', 'Use an id of content/problem-ids.ts, or add it there'],
  onceIkeUp: ['problem', 'Use an id of content/problem-ids.ts, or add it there'],
  source: ['source', 'Add it to content/references.ts, or write "inferred" or "unverified"'],
  to: ['target', 'Use step/…, problem/…, observation/… or end/… with an id of content/tree.ts'],
};

function unknownValue(value: ts.StringLiteralLike, checker: ts.TypeChecker): Pick<Issue, 'wrong' | 'fix'> {
  const allowed = literalsOf(checker.getContextualType(value));
  const key = keyAbove(value);
  const [what, add] = kinds[key] ?? [
    `value of "${key}"`,
    allowed.length && allowed.length < 40 ? `Use one of ${allowed.join(', ')}` : 'Make it as content/define.ts types it',
  ];
  const { text } = value;
  if (key === 'checked') return { wrong: `"${text}" is no date`, fix: 'Write the day as 2026-11-28: year, month, day' };
  return { wrong: `no ${what} is called "${text}"`, fix: writeOr(text, allowed, add) };
}

function keyAbove(node: ts.Node): string {
  const keys = pathOf(node).split('.');
  return keys.findLast((key) => !/^\d+$/.test(key)) ?? '';
}

/** True where one text or another may stand. */
function takesText(type: ts.Type): boolean {
  return (type.isUnion() ? type.types : [type]).some(({ flags }) => flags & (ts.TypeFlags.StringLike | ts.TypeFlags.TemplateLiteral));
}

function literalsOf(type: ts.Type | undefined): string[] {
  if (!type) return [];
  return (type.isUnion() ? type.types : [type]).flatMap((one) => (one.isStringLiteral() ? [one.value] : []));
}

function writeOr(word: string, known: readonly string[], otherwise: string): string {
  const nearest = nearestName(word, known);
  return nearest === null ? otherwise : `Write "${nearest}"`;
}

function kindOf(type: ts.Type, checker: ts.TypeChecker): string {
  const keys = checker.getPropertiesOfType(type);
  const literals = literalsOf(type);
  if (literals.length && literals.length < 20) return `one of ${literals.join(', ')}`;
  if (type.flags & ts.TypeFlags.StringLike || literals.length) return 'a text';
  if (checker.isArrayLikeType(type)) return 'a list';
  return keys.length
    ? `{ ${keys.map(({ name, flags }) => (flags & ts.SymbolFlags.Optional ? `${name}?` : name)).join(', ')} }`
    : checker.typeToString(type).slice(0, 60);
}

/** The checker's first sentence, long unions left out. */
function inWords(said: string): string {
  const [first = ''] = said.split('\n');
  return first
    .replace(/'[^']{60,}'/g, "'…'")
    .replace(/\.$/, '')
    .replace(/^[A-Z]/, (letter) => letter.toLowerCase());
}
