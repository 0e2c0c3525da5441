import { isPrivate } from '../../text/addresses.ts';
import { endsIn } from '../ends.ts';
import type { Line } from '../line.ts';
import { anyOf, fieldGaps, patternOf } from '../pattern.ts';
import type { StateFact } from './fact.ts';

/** How ends say that they only answer, who they are and whom they expect: content. */
export interface EndWords {
  /** Each a way of one vendor; two different ones in one text are two ends. */
  readonly waits: readonly string[];
  /** Who one vendor says that it is, and whom it expects, with `{id}` for the identity. */
  readonly ids: readonly { readonly own: string; readonly expected: string }[];
  /** How the other end refuses who somebody says they are. */
  readonly refused: readonly string[];
  /** An SA that stands needs nobody to begin, and its identities fit. */
  readonly up: readonly string[];
}

const gaps = {
  ...fieldGaps,
  '{is}': String.raw`["']?\s*[:=]?\s*["']?`,
  '{gap}': '[ _-]',
  '{id}': String.raw`(?:@|IPV4\/|address )?([\w.@-]*[\w])`,
};

/** Builds what sets the two ends of a text beside each other. */
export function createEndReader(words: EndWords, ikeUp: readonly string[]): (lines: readonly Line[]) => StateFact[] {
  const waits = words.waits.map((one) => patternOf(one, gaps));
  const ids = words.ids.map(({ own, expected }) => [patternOf(own, gaps), patternOf(expected, gaps)] as const);
  const [refused, up] = [anyOf(words.refused, gaps), anyOf([...words.up, ...ikeUp], gaps)];

  return (lines) => (lines.some(({ text }) => up.test(text)) ? [] : [...waiting(lines), ...names(lines.map(withSide))].slice(0, 1));

  function waiting(lines: readonly Line[]): StateFact[] {
    const met = [...waits.flatMap((one) => lines.find(({ text }) => one.test(text)) ?? []), ...waitingRow(lines)];
    const own = endsIn(lines).flatMap((end) => end.find(({ text }) => waits.some((one) => one.test(text))) ?? []);
    const [, second] = own.length > 1 ? own.map(({ number }) => number) : new Set(met.map(({ number }) => number));
    return second === undefined ? [] : [{ line: second, says: 'both wait' }];
  }

  /** What one vendor's words say is set against another's, or one end's against the other's: of one alone both may be the same end. */
  function names(lines: readonly Line[]): StateFact[] {
    const parts = endsIn(lines);
    const ends = [lines, ...(parts.length > 1 ? parts : [])].flatMap((part) =>
      ids.map(([own, expected]) => ({ own: idsIn(part, own), expected: idsIn(part, expected) })),
    );
    for (const here of ends)
      for (const there of ends) {
        const strange = here === there ? undefined : strangeAt(here, there);
        if (strange !== undefined) return [{ line: strange, says: 'ends name others' }];
      }
    const inside = ends.flatMap(({ own }) => own).find(({ id }) => isPrivate(id)) ?? unset(lines);
    const isKnown = ends.some(({ expected }) => expected.some(({ id }) => isPrivate(id)));
    return inside && !isKnown && lines.some(({ text }) => refused.test(text)) ? [{ line: inside.line, says: 'private name' }] : [];
  }
}

/** An end with no identity of its own sends its address, which packets of IKE show. */
const noOwnId =
  /\blocalid(?:-type)?\s+(?:''|""|auto\b)|\b(?:isakmp|ikev2)? ?identity (?:local )?(?:address|auto)\s*$|\blocal[-_ ]id(?:entity)?\s*[:=]\s*(?:''|""|auto|none|not set)?\s*$/i;
const ownPort = /(?:^|\s)(\d{1,3}(?:\.\d{1,3}){3})[.:](?:500|4500) (?:->|>|→)/;

function unset(lines: readonly Line[]): Told | undefined {
  const none = lines.find(({ text }) => noOwnId.test(text));
  const sent = none && lines.map(({ text }) => ownPort.exec(text)?.[1] ?? '').find(isPrivate);
  return none && sent !== undefined ? { line: none.number, id: sent } : undefined;
}

/** The row of a table that tells in a column of its own that this end does not begin, or a value by itself where somebody asked for it. */
function waitingRow(lines: readonly Line[]): readonly Line[] {
  const head = lines.findIndex(({ text }) => startColumn.test(text));
  const column = startColumn.exec(lines[head]?.text ?? '')?.index ?? 0;
  if (head < 0 || column === 0) return [];
  const rows = lines.slice(head + 1, head + 4).filter(({ text }) => startsNothing.test(text.slice(column)));
  return rows.length > 0 ? rows : lines.slice(head + 1, head + 9).filter(({ text }) => valueAlone.test(text));
}

const valueAlone = /^\s*["']?(?:add|none)["']?,?\s*$/i;

const startColumn = /(?<=\S.*)\bstart(?:up)?[ _-]?action\b/i;
const startsNothing = /^(?:none|add|respond\w*|passive)\b/i;

interface Told {
  readonly line: number;
  readonly id: string;
}

interface End {
  readonly own: readonly Told[];
  readonly expected: readonly Told[];
}

/** The line that expects who the other end is not, where the other end does expect this one. */
function strangeAt(here: End, there: End): number | undefined {
  const [mine] = here.own;
  if (!mine || here.own.length > 1 || there.own.length !== 1 || !there.expected.some(({ id }) => id === mine.id)) return undefined;
  const isMet = here.expected.some(({ id }) => there.own.some((one) => one.id === id));
  return isMet ? undefined : here.expected[0]?.line;
}

/** swanctl tells the identity below the line that says whose, in its list and in its file. */
function withSide(line: Line, index: number, lines: readonly Line[]): Line {
  const id = /^\s*id\s*[:=]\s*(.*)$/.exec(line.text)?.[1];
  if (id === undefined) return line;
  const above = lines.slice(Math.max(0, index - 3), index).findLast(({ text }) => headOfSide.test(text));
  const side = headOfSide.exec(above?.text ?? '')?.[1];
  return side === undefined ? line : { ...line, text: `${side} authentication id: ${id}` };
}

const headOfSide = /^\s*(local|remote)(?: .*authentication:|\S* *\{)/;

function idsIn(lines: readonly Line[], pattern: RegExp): readonly Told[] {
  return lines.flatMap(({ number, text }) => {
    const id = pattern.exec(text)?.[1];
    return id === undefined || /^%?any$|^null$/.test(id) ? [] : [{ line: number, id: id.toLowerCase() }];
  });
}
