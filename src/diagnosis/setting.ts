import type { Evidence } from './evidence.ts';
import type { KnownProblem } from './known-problem.ts';
import type { GeneralMarks } from './lexicon.ts';
import type { KnownPrinter } from './marks.ts';
import type { Weights } from './weights.ts';

/** What the text as a whole is about: which protocols and ways of authenticating it names, and who prints in it. */
export interface Setting {
  readonly named: ReadonlyMap<string, number>;
  /** The words of each way of authenticating. */
  readonly methods: GeneralMarks['methods'];
  /** What is known of each problem, and of each printer. */
  readonly problems: ReadonlyMap<string, KnownProblem>;
  readonly printers: ReadonlyMap<string, KnownPrinter>;
  /** The products that name themselves in the text. */
  readonly marked: ReadonlySet<string>;
}

/** Less than 1 for words that only other products have than the one that evidently printed the text. */
export function kinshipOf({ message, twins }: Evidence, setting: Pick<Setting, 'marked' | 'printers'>, weights: Weights): number {
  return [message, ...twins].some(({ by }) => isKin(by, setting)) ? 1 : weights.anotherProduct;
}

function isKin(by: string, { marked, printers }: Pick<Setting, 'marked' | 'printers'>): boolean {
  const printer = printers.get(by);
  if (marked.size === 0 || marked.has(by) || !printer || printer.everywhere) return true;
  const marking = [...marked].flatMap((id) => printers.get(id)?.families ?? []);
  return printer.families.some((family) => marking.includes(family));
}

/** Where a message leaves key or certificate open and its line, else the whole text, names only one of them, the other goes to the end. */
export function withMethod(evidence: Evidence, { named, problems: known, methods }: Setting): Evidence {
  const { problems, lines } = evidence;
  const methodOf = (id: string) => known.get(id)?.method;
  if (new Set(problems.flatMap((id) => methodOf(id) ?? [])).size < 2) return evidence;
  const line = lines[0]?.text ?? '';
  const here = { key: holdsOne(line, methods.key), certificate: holdsOne(line, methods.certificate) };
  const { key, certificate } =
    here.key || here.certificate ? here : { key: (named.get('key') ?? 0) > 0, certificate: (named.get('certificate') ?? 0) > 0 };
  if (key === certificate) return evidence;
  const wrong = problems.filter((id) => methodOf(id) === (key ? 'certificate' : 'key'));
  const right = problems.filter((id) => methodOf(id) === (key ? 'key' : 'certificate'));
  const meanings = evidence.meanings.map((ids) => withLast(ids, wrong, right));
  return { ...evidence, problems: meanings[0] ?? problems, meanings };
}

/** These ids with the wrong ones at the end; where a wrong one was the first, the right ones stand first. */
function withLast(ids: readonly string[], wrong: readonly string[], right: readonly string[]): readonly string[] {
  const rest = ids.filter((id) => !wrong.includes(id));
  const isWrong = wrong.includes(ids[0] ?? '');
  const first = isWrong ? right.filter((id) => ids.includes(id)) : [];
  return [...first, ...rest.filter((id) => !first.includes(id)), ...ids.filter((id) => wrong.includes(id))];
}

function holdsOne(line: string, texts: readonly string[]): boolean {
  const lower = line.toLowerCase();
  return texts.some((text) => lower.includes(text.toLowerCase()));
}
