import type { Column, Span } from './columns.ts';
import { cellsOf, createBarReader, createHeaderReader, wordsOf } from './columns.ts';
import type { Line } from './line.ts';
import { literalOf } from '../text/literal.ts';

/** The columns of a table of BGP neighbors that say something of a session. */
export const tableColumns = [
  'neighbor',
  'as',
  'state',
  'admin',
  'since',
  'messages',
  'received',
  'accepted',
  'filtered',
  'advertised',
  'flaps',
  'info',
] as const;
export type TableColumn = (typeof tableColumns)[number];

/** The states of a session by RFC 4271, 8.2.2. */
export const sessionStates = ['Idle', 'Connect', 'Active', 'OpenSent', 'OpenConfirm', 'Established'] as const;
export type SessionState = (typeof sessionStates)[number];

/** How such tables are headed, `{prefixes}` with any word for them, and what stands in their cells: content. */
export interface BgpTables {
  readonly columns: Readonly<Record<TableColumn, readonly string[]>>;
  readonly states: Readonly<Record<SessionState, readonly string[]>>;
  /** What the column for the administrator's wish says of a neighbor that is switched off. */
  readonly shut: readonly string[];
  /** Words that stand for a state and say the same. */
  readonly shutStates: readonly string[];
  /** What stands in the column of neighbors and is none. */
  readonly others: readonly string[];
  /** The commands that show all paths that there are. */
  readonly allPaths: readonly string[];
  /** What the column for the time says of a session that never was up. */
  readonly never: readonly string[];
}

/** What one row says of a neighbor; what its table has no column for is left out. */
export interface NeighborRow {
  readonly line: number;
  readonly state: SessionState;
  /** What stands in brackets behind the state, or `Admin` where the administrator switched it off. */
  readonly why?: string;
  readonly everUp?: boolean;
  readonly messages?: number;
  readonly received?: number;
  readonly accepted?: number;
  readonly filtered?: number;
  readonly advertised?: number;
  /** True where a session that is down was up before: more messages came than those that begin one. */
  readonly fell?: boolean;
  /** True where it was begun again a moment ago, as often before. */
  readonly begun?: boolean;
  /** True where it only waits for the neighbor to call, as it is told to. */
  readonly waits?: boolean;
  /** True where the session is up for less than an hour and dropped often before. */
  readonly flaps?: boolean;
  /** True where it is up for a day or more. */
  readonly steady?: boolean;
}

/** A time of a day or more, however it is written. */
export const isDays = (time: string): boolean => /[1-9]\d*\s*(?:[wyd](?![a-z])|days?|weeks?)|^0*[1-9]\d*d|^\d{3,}:\d\d/i.test(time);

interface Header {
  /** Where its first bar stands: rows that have one too are laid along it, however wide their first cells are. */
  readonly bar: number;
  readonly barred: ReturnType<typeof createBarReader<TableColumn>>;
  readonly columns: readonly Column<TableColumn>[];
}

const longestLine = 300;
/** Up for less than an hour, after so many ends, is no maintenance. */
const young = /^(?:\d{1,2}|\d{1,2}:\d\d|0?0:\d\d:\d\d)$/;
const manyFlaps = 5;
/** Who refuses an OPEN sends few messages until somebody looks; a session that stood, one a minute. */
const manyMessages = 100;
const moment = /^(?:0?0:0?0:\d\d|0?0h:?0?0m:?\d\ds|0?0:\d\d|\d{1,2}s?)$/;

const prefixes = ['Pfx', 'Pfxs', 'Prefix', 'Prefixes', 'Pref', 'Routes', 'NLRI'];
const joints = [' ', '', '-', '_', '/'];
const ofPrefixes = '{prefixes} ';

/** How a count of prefixes may be headed: what is counted and what was done with it, in either order, however they are joined. */
function everyForm(label: string): readonly string[] {
  if (!label.startsWith(ofPrefixes)) return [label];
  const done = label.slice(ofPrefixes.length);
  return prefixes.flatMap((noun) => joints.flatMap((joint) => [noun + joint + done, done + joint + noun]));
}

/** The state that each word of printers means, in small letters. */
export const stateByWord = (states: BgpTables['states']): ReadonlyMap<string, SessionState> =>
  new Map(sessionStates.flatMap((state) => states[state].map((word) => [word.toLowerCase(), state] as const)));

/** Reads the tables of BGP neighbors in a text, each by its own header; a row of which no state is known is left out. */
export function createTableReader(tables: BgpTables): (lines: readonly Line[]) => NeighborRow[] {
  const headings = mapColumns(tables.columns, (labels) => labels.flatMap(everyForm));
  const columnsAs = createHeaderReader(headings);
  const small = (labels: readonly string[]): readonly string[] => [...new Set(labels.map((label) => label.toLowerCase()))];
  const columnsInAnyCase = createHeaderReader(mapColumns(headings, small));
  // In columns that stand apart no word is one of a sentence.
  const columnsOf = (text: string): readonly Column<TableColumn>[] =>
    apart.test(text) ? columnsInAnyCase(text.toLowerCase()) : columnsAs(text);
  // Nearly every line of a log is no header, and one look tells.
  const named = new RegExp(String.raw`(?:^|[\s|])(?:${tables.columns.neighbor.join('|')})(?:[\s|]|$)`, 'i');
  const hasState = new RegExp(String.raw`(?:^|[\s|])(?:${tables.columns.state.map(literalOf).join('|')})(?:[\s|]|$)`, 'i');
  const states = stateByWord(tables.states);

  const shutStates = new Set(tables.shutStates.map((word) => word.toLowerCase()));

  return (lines) => {
    const rows: NeighborRow[] = [];
    let header: Header | null = null;
    let first = '';
    for (const { number, text } of lines) {
      if (text.length > longestLine) continue;
      const begun = headerOf(text);
      if (begun) {
        header = begun;
        continue;
      }
      if (!header) continue;
      // A long address stands on a line of its own, its row below it.
      const row = rowOf(header, first && /^\s/.test(text) ? `${first}${text.slice(first.length)}` : text, number);
      first = /^\S+\s*$/.test(text) ? text.trimEnd() : '';
      if (row) rows.push(row);
      else if (rows.length) rows.push(...withPaths(rows.pop(), text));
    }
    return rows;
  };

  function headerOf(text: string): Header | null {
    if (!named.test(text) || !hasState.test(text)) return null;
    const columns = columnsOf(text);
    const known = new Set(columns.flatMap(({ column }) => column ?? []));
    if (!known.has('neighbor') || !known.has('state') || known.size < 3) return null;
    return { bar: text.indexOf('|'), barred: createBarReader(columns, text), columns };
  }

  function rowOf({ bar, barred, columns }: Header, text: string, line: number): NeighborRow | null {
    if (wordsOf(text).length < 3) return null;
    const cells = barred(text) ?? cellsOf(columns, text, (span) => alongBar(span, bar, text.indexOf('|')));
    const neighbor = cells.get('neighbor') ?? '';
    const cell = cells.get('state') ?? '';
    const [, told = '', reason] = /^([A-Za-z-]+)(?:\s*\(([^)]*)\))?/.exec(cell) ?? [];
    // BIRD has the state of the session in a column behind that of its own protocol.
    const [, behind = ''] = /^([A-Za-z]+)/.exec(cells.get('info') ?? '') ?? [];
    const isBehind = states.has(behind.toLowerCase());
    const [word, why] = isBehind ? [behind, undefined] : [told, reason];
    // IOS XR marks a neighbor without a policy.
    // OpenBGPD puts the most that it takes behind it.
    const counted = /^(\d+)(?:\/\d+)?!?$/.exec(cell)?.[1];
    const switchedOff = shutStates.has(word.toLowerCase());
    const state = counted !== undefined ? 'Established' : switchedOff ? 'Idle' : states.get(word.toLowerCase());
    if (!neighbor || !state || tables.others.includes(neighbor)) return null;
    // Other columns of numbers may follow without a header of neighbors: every neighbor has an AS.
    if (columns.some(({ column }) => column === 'as') && !/^\d/.test(cells.get('as') ?? '')) return null;
    const shut = switchedOff || (tables.shut.includes(cells.get('admin') ?? '') && state !== 'Established');
    // Beside it stands a time of day.
    const since = isBehind ? undefined : cells.get('since');
    const messages = Number(cells.get('messages'));
    const wasHeard = since !== undefined && !tables.never.includes(since) && messages >= manyMessages;
    const isOpen = state === 'OpenSent' || state === 'OpenConfirm';
    return {
      line,
      state,
      ...(why !== undefined ? { why } : shut && { why: 'Admin' }),
      ...(/^passive$/i.test(word) && { waits: true }),
      ...(since !== undefined && {
        everUp: !tables.never.includes(since),
        ...(state === 'Established' && isDays(since) && { steady: true }),
      }),
      ...(wasHeard && !isOpen && state !== 'Established' && { fell: true }),
      ...(wasHeard && isOpen && moment.test(since) && { begun: true }),
      ...(young.test(since ?? '') && Number(cells.get('flaps')) >= manyFlaps && { flaps: true }),
      ...numberIn('messages', cells.get('messages')),
      ...numberIn('received', counted ?? cells.get('received')),
      ...numberIn('accepted', cells.get('accepted')),
      ...numberIn('filtered', cells.get('filtered')),
      ...numberIn('advertised', cells.get('advertised')),
    };
  }
}

const apart = /\S {2,}\S.*\S {2,}\S|\|/;

function mapColumns(labels: BgpTables['columns'], map: (labels: readonly string[]) => readonly string[]): BgpTables['columns'] {
  const { neighbor, as, state, admin, since, messages, received, accepted, filtered, advertised, flaps, info } = labels;
  return {
    neighbor: map(neighbor),
    as: map(as),
    state: map(state),
    admin: map(admin),
    since: map(since),
    messages: map(messages),
    received: map(received),
    accepted: map(accepted),
    filtered: map(filtered),
    advertised: map(advertised),
    flaps: map(flaps),
    info: map(info),
  };
}

function alongBar({ start, end }: Span, bar: number, own: number): Span {
  const shift = bar >= 0 && own >= 0 && start > own ? bar - own : 0;
  return { start: start + shift, end: end + shift };
}

/** Junos: the counts of an established neighbor stand below it, as active/received/accepted/damped. */
function withPaths(row: NeighborRow | undefined, text: string): NeighborRow[] {
  if (!row) return [];
  const [, active, received, accepted] = /^\s+[\w.-]+: (\d+)\/(\d+)\/(\d+)\/\d+\s*$/.exec(text) ?? [];
  if (row.state !== 'Established' || active === undefined) return [row];
  return [{ ...row, received: Number(received), accepted: Number(accepted) }];
}

function numberIn(key: 'messages' | 'received' | 'accepted' | 'filtered' | 'advertised', cell: string | undefined): Partial<NeighborRow> {
  return cell !== undefined && /^\d+$/.test(cell) ? { [key]: Number(cell) } : {};
}
