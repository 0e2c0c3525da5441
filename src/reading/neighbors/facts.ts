import { addressesOf } from '../../text/addresses.ts';
import type { BgpTables, SessionState } from '../bgp-table.ts';
import { isDays, stateByWord } from '../bgp-table.ts';
import type { Line } from '../line.ts';
import { nameWords } from '../name-words.ts';
import { anyPiece } from '../pattern.ts';
import { createCounts } from './counts.ts';
import type { CountWords } from './counts.ts';
import type { NeighborField } from './fields.ts';
import { readNeighborFields } from './fields.ts';
import type { NeighborRecord, TableRow } from './records.ts';
import { neighborRecords } from './records.ts';

/** How the details of a neighbor are parted and what they say, whoever prints them; names of fields are words in small letters: content. */
export interface RecordWords {
  readonly heads: readonly string[];
  readonly states: readonly string[];
  /** Words before a state that is no session's. */
  readonly others: readonly string[];
  /** A text is about BGP where it has one of these. */
  readonly beside: readonly string[];
  /** Fields for what the administrator wants, or that are true where it is off, and what says so. */
  readonly admin: readonly string[];
  readonly shut: readonly string[];
  readonly off: readonly string[];
  readonly yes: readonly string[];
  /** Fields that count how often a session came up or fell, that tell the state before, and for how long it is up. */
  readonly ups: readonly string[];
  /** Fields that count messages, of each of which one begins or ends a session. */
  readonly opens: readonly string[];
  readonly notifications: readonly string[];
  readonly before: readonly string[];
  readonly since: readonly string[];
  readonly counts: CountWords;
  /** Address families that are not the tunnel's. */
  readonly families: readonly string[];
  /** Why a session ended last: the name by which messages know it, and how anybody words it. */
  readonly reasons: Readonly<Record<string, readonly string[]>>;
  /** Those that hold a session down and stand in place of its state. */
  readonly holds: readonly string[];
  /** Fields of the two numbers of a NOTIFICATION. */
  readonly code: readonly string[];
  readonly subcode: readonly string[];
}

/** What is told of a neighbor, at the line that tells it; `alone` where it stands in place of the line's own words. */
export interface NeighborFact {
  readonly line: number;
  readonly words: string;
  readonly alone: boolean;
  readonly isUp: boolean;
}

export const switchedOff = 'State/PfxRcd Idle (Admin)';
const manyFlaps = 5;
const manyRefusals = 3;
const young = /(?:^|[^\d:])(?:(?:0?0:)?\d{1,2}:\d\d|00h:?\d\dm:?\d\ds|\d{1,4} ?s(?:ec\w*)?|\d{1,2}m\d{1,2}s)(?![\d:])/;

/** To ask an endless line costs more than to read it: unless it is JSON it has no fields. */
const longestAsked = 2000;

/** The row of a summary beside it that tells for how long. */
const inTable = /^\s*\d{1,3}(?:\.\d{1,3}){3}\s.*\bestab/i;

/** How the router id of either end is called. */
const routerIds = ['remote', 'local'].map((end) => new RegExp(`^(?:bgp )?${end} router id$|^${end} (?:bgp )?id(?:entifier)?$`));

/** Builds what reads the details of neighbors: switched off, held down, fell, why, and counts of zero that count. */
export function createNeighborReader(
  words: RecordWords,
  tables: Pick<BgpTables, 'states' | 'shutStates'>,
): (lines: readonly Line[], rows?: readonly TableRow[]) => NeighborFact[] {
  const known = stateByWord(tables.states);
  const shutStates = new Set(tables.shutStates.map((word) => word.toLowerCase()));
  const whole = (list: readonly string[]): RegExp => new RegExp(`^(?:${list.join('|')})$`, 'i');
  const [names, admin, shut, off, yes] = [words.states, words.admin, words.shut, words.off, words.yes].map(whole) as [
    RegExp,
    RegExp,
    RegExp,
    RegExp,
    RegExp,
  ];
  const [ups, before, since] = [words.ups, words.before, words.since].map(whole) as [RegExp, RegExp, RegExp];
  const [opens, notifications, code, subcode] = [words.opens, words.notifications, words.code, words.subcode].map(whole) as [
    RegExp,
    RegExp,
    RegExp,
    RegExp,
  ];
  const head = new RegExp(`^\\s*(?:${words.heads.join('|')})`, 'i');
  const about = anyPiece(words.beside);
  const anyState = new RegExp(String.raw`\b(?:${[...known.keys(), ...shutStates].join('|')})\b`, 'i');
  const stateWord = new RegExp([...known.keys(), ...shutStates].join('|'), 'i');
  const nameWord = new RegExp(words.states.join('|'));
  const others = new RegExp(String.raw`\b(?:${words.others.join('|')})\b`);
  const families = new RegExp(String.raw`\b(?:${words.families.join('|')})\b`);
  const countsIn = createCounts(words.counts);
  const reasons = Object.entries(words.reasons).map(([name, pieces]) => ({ name, pattern: anyPiece(pieces) }));

  const wordOf = (value: string): string =>
    /^[A-Za-z][A-Za-z-]*/.exec(value.replace(/^BGP_FSM_|^SESSION_STATE_/i, ''))?.[0].toLowerCase() ?? '';
  const isShut = (value: string): boolean => shutStates.has(wordOf(value));
  const isState = ({ name, value }: NeighborField): boolean =>
    names.test(name) && !others.test(name) && (known.has(wordOf(value)) || isShut(value));

  /** True where a field of the line may be a state: in most logs none is, and their fields need not be read. What is quoted may be of an object that is still open. */
  const mayHoldState = (line: Line): boolean =>
    line.text.length > longestAsked ||
    (stateWord.test(line.text) &&
      nameWord.test(nameWords(line.text)) &&
      (line.text.includes('"') || readNeighborFields([line]).some(isState)));

  return (lines, rows = []) => {
    if (!lines.some(({ text }) => anyState.test(text)) || !lines.some(({ text }) => about.test(text))) return [];
    if (rows.length === 0 && !lines.some(mayHoldState)) return [];
    const fields = readNeighborFields(lines);
    const records = neighborRecords(lines, fields, { isState, head }, rows);
    if (records.length === 0) return [];
    const away = offElsewhere(fields);
    const isBrief = records.length === 1 && lines.some(({ text }) => inTable.test(text) && young.test(text));
    const told = new Set(rows.map(({ line }) => line));
    return records.flatMap((record) => {
      const facts = factsOf(record, away, isBrief);
      const is = isShut(record.state.value) ? undefined : known.get(wordOf(record.state.value));
      const isPlain = !told.has(record.state.line) && is !== undefined && !facts.some(({ line }) => line === record.state.line);
      return isPlain
        ? [...facts, { line: record.state.line, words: `BGP state = ${is}`, alone: false, isUp: is === 'Established' }]
        : facts;
    });
  };

  function factsOf(record: NeighborRecord, away: ReadonlySet<string>, isBrief: boolean): NeighborFact[] {
    const { state, fields } = record;
    const is: SessionState = isShut(state.value) ? 'Idle' : (known.get(wordOf(state.value)) ?? 'Idle');
    const isUp = is === 'Established';
    const sessions = Math.max(countOf(fields, ups), countOf(fields, opens));
    const why = reasonsIn(record);
    const told = (line: number, says: string, alone = true): NeighborFact => ({ line, words: says, alone, isUp });
    if (!isUp) {
      const held = why.find(({ name }) => words.holds.includes(name));
      if (held) return [told(state.line, held.name)];
      if (isOff(record) || fields.some(({ value }) => addressesOf(value).some((one) => away.has(one))))
        return [told(state.line, switchedOff)];
      const coded = codedIn(fields);
      if (coded) return [told(coded.line, coded.words)];
      if (why.length > 0) return why.map(({ line, name }) => told(line, name, false));
      if (is !== 'OpenSent' && is !== 'OpenConfirm' && cameUp(fields)) return [told(state.line, `BGP state = ${is}, and it was up before`)];
      const refusals = Math.min(countOf(fields, opens), countOf(fields, notifications));
      return refusals >= manyRefusals ? [told(state.line, `BGP state = ${is}, messages received and never established`)] : [];
    }
    const flaps = (isBrief || isYoung(fields, state)) && sessions >= manyFlaps;
    // Who refused an UPDATE seconds ago refuses it again, though the session is up between.
    const fell = fellNow(record);
    const isAgain = why.some(({ line, name }) => line === fell && name.startsWith('UPDATE Message Error'));
    if ((flaps || isAgain) && why.length > 0) return [told(state.line, ''), ...why.map(({ line, name }) => told(line, name))];
    const counted = flaps ? null : zeroIn(fields);
    // Beside a session that stands, why it ended last is history.
    const past = sessions < manyFlaps ? why.map(({ line }) => line) : [];
    const quiet = [...new Set([...otherFamily(fields), ...past])].map((line) =>
      told(line, line === state.line ? 'BGP state = Established' : ''),
    );
    return counted === null ? quiet : [told(state.line, `BGP state = Established, ${counted}`, false), ...quiet];
  }

  /** Lines that only count of another address family. */
  function otherFamily(fields: readonly NeighborField[]): number[] {
    const byLine = [...Map.groupBy(fields, ({ line }) => line)];
    return byLine.flatMap(([line, own]) => (own.every(({ name }) => families.test(name)) ? line : []));
  }

  function zeroIn(fields: readonly NeighborField[]): string | null {
    const { received, accepted, filtered, advertised } = countsIn(fields);
    if (accepted === 0 && ((received ?? 0) > 0 || (filtered ?? 0) > 0)) return 'prefixes received and none accepted';
    if (received === 0 && !accepted) return '0 prefixes received';
    if (received === undefined && accepted === 0) return '0 prefixes received';
    return advertised === 0 ? '0 prefixes advertised' : null;
  }

  function reasonsIn({ lines, fields }: NeighborRecord): { readonly line: number; readonly name: string }[] {
    const texts =
      lines.length > 0
        ? lines.map(({ number, text }) => ({ line: number, text }))
        : fields.map(({ line, name, value }) => ({ line, text: `${name}: ${value}` }));
    const found = texts.flatMap(({ line, text }) =>
      reasons.filter(({ pattern }) => pattern.test(text)).map(({ name }) => ({ line, name })),
    );
    const ids = routerIds.map((id) => fields.find(({ name }) => id.test(name))?.value);
    const same = ids[0] !== undefined && ids[0] === ids[1] && !/^0\.0\.0\.0|^$/.test(ids[0]);
    const at = fields[0]?.line ?? 0;
    return same ? [...found, { line: at, name: 'OPEN Message Error/Bad BGP Identifier' }] : found;
  }

  function codedIn(fields: readonly NeighborField[]): { readonly line: number; readonly words: string } | null {
    const sub = fields.find(({ name, value }) => subcode.test(name) && /^[1-9]\d*$/.test(value));
    const first = sub && fields.find(({ name, value }) => code.test(name) && /^[1-9]\d*$/.test(value));
    return sub && first ? { line: sub.line, words: `notification ${first.value}/${sub.value}` } : null;
  }

  function saysOff({ name, value }: NeighborField): boolean {
    return (admin.test(name) && off.test(value)) || (shut.test(name) && yes.test(value));
  }

  function isOff({ state, fields }: NeighborRecord): boolean {
    return isShut(state.value) || fields.some(saysOff) || /\((?:admin|shut|disabl)\w*\)/i.test(state.value);
  }

  function cameUp(fields: readonly NeighborField[]): boolean {
    return countOf(fields, ups) > 0 || fields.some(({ name, value }) => before.test(name) && known.get(wordOf(value)) === 'Established');
  }

  function isYoung(fields: readonly NeighborField[], state: NeighborField): boolean {
    return [state, ...fields].some(
      ({ name, value, line }) => (since.test(name) || line === state.line) && young.test(value) && !isDays(value),
    );
  }

  /** The addresses of neighbors that another object or list says to be switched off. */
  function offElsewhere(all: readonly NeighborField[]): ReadonlySet<string> {
    const fields = all.filter(({ objects }) => objects.length > 0);
    return new Set(
      fields
        .filter(saysOff)
        .flatMap(({ objects }) =>
          fields
            .filter((one) => one.objects.at(-1) === objects.at(-1))
            .flatMap(({ name, value }) => (/peer|neighbo|remote/.test(name) ? addressesOf(value) : [])),
        ),
    );
  }
}

const upNow = /\bup for 0{1,2}:0{1,2}:\d\d\b/i;
const resetNow = /\blast reset:? 0{1,2}:0{1,2}:\d\d\b/i;

/** The line that tells that it ended seconds ago, where it is up for seconds, as FRR and IOS tell both. */
function fellNow({ state, lines }: NeighborRecord): number | undefined {
  return upNow.test(state.value) ? lines.find(({ text }) => resetNow.test(text))?.number : undefined;
}

/** The largest number of any of these fields; where two ways are counted, of both. */
function countOf(fields: readonly NeighborField[], named: RegExp): number {
  const values = fields.flatMap(({ name, value }) =>
    named.test(name) ? (/^\d+(?:\s+\d+)?(?![\d:.])/.exec(value)?.[0].split(/\s+/) ?? []) : [],
  );
  return Math.max(0, ...values.map(Number));
}
