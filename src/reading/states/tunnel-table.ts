import { isLinkLocal } from '../../text/addresses.ts';
import type { Column, Labels } from '../columns.ts';
import { cellsOf, createHeaderReader } from '../columns.ts';
import { fieldRecords, readFields } from '../fields.ts';
import type { Line } from '../line.ts';
import { nameWords } from '../name-words.ts';
import { anyPiece } from '../pattern.ts';
import type { StateFact } from './fact.ts';

/** The columns of a list of tunnels that say how each is. */
export type TunnelColumn = 'tunnel' | 'state' | 'admin' | 'bgp' | 'in' | 'out';

/** How lists of tunnels are headed, and what stands in their cells: content. */
export interface TunnelTableWords {
  readonly columns: Labels<TunnelColumn>;
  /** States of a tunnel that is up, of one that is not, and of one that somebody switched off. */
  readonly up: readonly string[];
  readonly down: readonly string[];
  readonly off: readonly string[];
  /** What the column for the administrator's wish says of one that is switched off. */
  readonly unwanted: readonly string[];
  /** States of a session of BGP over it that is not established. */
  readonly away: readonly string[];
  /** A row that says these says all by itself. */
  readonly itself: readonly string[];
  /** How rows begin that no VPN of the reader's stands in. */
  readonly spare: readonly string[];
  /** A list is one of tunnels of IPsec where one of these stands in it or above; where one of the others heads it, it is not. */
  readonly about: readonly string[];
  readonly others: readonly string[];
  /** Columns of a list of IKE SAs: that one is up says nothing of its child SAs. */
  readonly ofIke: readonly string[];
}

/** So far above its header a list tells what it is. */
const farthest = 6;
/** Two columns at least stand apart. */
const apart = /\S\s{2,}\S/;
const zero = /^0(?:\.0+)?(?:\s*[KMGT]?i?B(?:ytes)?)?$/i;
/** A row that begins with the number of a tunnel, its state behind it. */
const numbered = /^\s*\d{1,3}\s+[a-z]\S*\s/i;
const some = /^[\d,]*[1-9]/;
/** Keys of a record that is of something else; one with an address inside the tunnel is of BGP. */
const notOurs = /\b(?:bgp|neighbou?r|interface|route|rule|policy|user)\b/;

/** Reads lists of tunnels by their header: one that is down, switched off, or that carries one way only. */
export function createTunnelTableReader(words: TunnelTableWords): (lines: readonly Line[]) => StateFact[] {
  const columnsOf = createHeaderReader(words.columns);
  const headed = new RegExp(String.raw`(?:^|[\s|])(?:${words.columns.tunnel.join('|')})(?:[\s|]|$)`);
  const about = new RegExp(String.raw`(?<![a-z])(?:${words.about.join('|')})`, 'i');
  const others = new RegExp(String.raw`(?:^|\s)(?:${words.others.join('|')})(?:\s|$)`);
  const ofIke = new RegExp(String.raw`(?:^|\s)(?:${words.ofIke.join('|')})(?:\s|$)`, 'i');
  const any = (list: readonly string[]): RegExp => new RegExp(String.raw`^(?:${list.join('|')})(?![a-z])`, 'i');
  const [up, down, off, unwanted, away] = [any(words.up), any(words.down), any(words.off), any(words.unwanted), any(words.away)];
  const itself = anyPiece(words.itself);
  const columnOf = new Map(
    (Object.keys(words.columns) as TunnelColumn[]).flatMap((column) =>
      words.columns[column].map((label) => [nameWords(label), column] as const),
    ),
  );
  const spare = new RegExp(String.raw`^\s*(?:${words.spare.join('|')})(?![a-z])`, 'i');

  return (lines) => {
    let columns: readonly Column<TunnelColumn>[] = [];
    let rowFacts = factsOf;
    const facts = lines.flatMap((line, index): StateFact[] => {
      const begun = headerOf(line.text);
      if (begun) {
        const near = lines.slice(Math.max(0, index - farthest), index + farthest);
        const isOfIke = ofIke.test(line.text);
        columns = isOfIke || near.some(({ text }) => about.test(text)) ? begun : [];
        rowFacts = isOfIke ? ikeFacts : factsOf;
        return [];
      }
      return columns.length && apart.test(line.text) && !itself.test(line.text) && !spare.test(line.text)
        ? rowFacts(line, cellsOf(columns, line.text))
        : [];
    });
    return [...facts, ...recordFacts(lines)].map((fact) =>
      fact.says === 'child none' && isOneOfMany(lines, fact.line) ? { ...fact, says: 'child partly' } : fact,
    );
  };

  /** The same of records, whose keys are the names of the columns. */
  function recordFacts(lines: readonly Line[]): StateFact[] {
    if (!lines.some(({ text }) => about.test(text))) return [];
    return fieldRecords(readFields(lines)).flatMap((record): StateFact[] => {
      const cells = new Map<TunnelColumn, string>();
      for (const { path, value } of record) {
        const column = columnOf.get(path.at(-1) ?? '') ?? (path.some((name) => columnOf.get(name) === 'tunnel') ? 'tunnel' : undefined);
        if (column !== undefined && !cells.has(column)) cells.set(column, value);
      }
      const state = record.find(({ path, value }) => columnOf.get(path.at(-1) ?? '') === 'state' && down.test(value));
      const isTold =
        cells.has('tunnel') && !record.some(({ path, value }) => itself.test(value) || isLinkLocal(value) || notOurs.test(path.join(' ')));
      return state && isTold ? [{ line: state.line, says: 'tunnel down' }] : [];
    });
  }

  /** VyOS and its kin number the tunnels of one peer, one pair of networks each: another that is up has the same IKE SA. */
  function isOneOfMany(lines: readonly Line[], line: number): boolean {
    const at = lines.findIndex(({ number }) => number === line);
    const isNumbered = (index: number): boolean => numbered.test(lines[index]?.text ?? '');
    if (!isNumbered(at)) return false;
    let [from, to] = [at, at];
    while (isNumbered(from - 1)) from -= 1;
    while (isNumbered(to + 1)) to += 1;
    return lines.slice(from, to + 1).some(({ text }) => up.test(text.trim().split(/\s+/)[1] ?? ''));
  }

  function headerOf(text: string): readonly Column<TunnelColumn>[] | null {
    if (!headed.test(text) || others.test(text) || !apart.test(text)) return null;
    const columns = columnsOf(text);
    const known = new Set(columns.flatMap(({ column }) => column ?? []));
    // A list of what was set tells only whether it is wanted.
    return known.has('tunnel') && (known.has('state') || known.has('admin') || (known.has('in') && known.has('out'))) ? columns : null;
  }

  /** Of an IKE SA that is not up other readers tell why. */
  function ikeFacts({ number }: Line, cells: ReadonlyMap<TunnelColumn, string>): StateFact[] {
    return up.test(cells.get('state') ?? '') ? [{ line: number, says: 'ike up' }] : [];
  }

  /** A long cell may reach below the next column: what an administrator wants is one word, the last one there. */
  function factsOf({ number }: Line, cells: ReadonlyMap<TunnelColumn, string>): StateFact[] {
    const state = cells.get('state') ?? '';
    const isOff = off.test(state) || (unwanted.test(cells.get('admin')?.split(' ').at(-1) ?? '') && !up.test(state));
    if (isOff) return [{ line: number, says: 'switched off' }];
    if (down.test(state)) return [{ line: number, says: 'child none' }];
    if (state !== '' && !up.test(state)) return [];
    if (away.test(cells.get('bgp') ?? '')) return [{ line: number, says: 'session away' }];
    const [came = '', went = ''] = [cells.get('in'), cells.get('out')];
    if (zero.test(came) && some.test(went)) return [{ line: number, says: 'out only' }];
    if (zero.test(went) && some.test(came)) return [{ line: number, says: 'in only' }];
    return state === '' ? [] : [{ line: number, says: 'tunnel up' }];
  }
}
