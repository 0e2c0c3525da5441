import type { CodedName } from '../bgp/notification.ts';
import { decodeNotification } from '../bgp/notification.ts';
import type { NeighborRow } from '../reading/bgp-table.ts';
import type { PathFact } from '../reading/bgp-paths.ts';
import { createUnusedReader, readPaths } from '../reading/bgp-paths.ts';
import { createDetailReader } from '../reading/bgp-detail.ts';
import { createTableReader } from '../reading/bgp-table.ts';
import type { Capture } from '../reading/capture-text.ts';
import { readCapture } from '../reading/capture-text.ts';
import type { TalkFact } from '../reading/capture-talks.ts';
import { factWords } from '../reading/capture/sign.ts';
import type { CounterFact } from '../reading/counters.ts';
import { createCounterReader } from '../reading/counters.ts';
import type { Line } from '../reading/line.ts';
import type { RecordFact } from '../reading/bgp-records.ts';
import { readRecordsOfNeighbors } from '../reading/bgp-records.ts';
import type { TargetFact } from '../reading/ping-targets.ts';
import { readPingTargets } from '../reading/ping-targets.ts';
import type { PingFact } from '../reading/ping.ts';
import { readPings } from '../reading/ping.ts';
import type { Piece, TextRecord } from '../reading/records.ts';
import { readRecords } from '../reading/records.ts';
import type { StateFact } from '../reading/states/fact.ts';
import { stateWordsOf } from '../reading/states/fact.ts';
import { noneAccepted, sayingOfRow } from './row-words.ts';
import { spareRows } from './tables.ts';
import type { Reason } from '../reading/states/reasons.ts';
import { createReasonReader } from '../reading/states/reasons.ts';
import { isBareFromPrivate } from '../reading/states/sa-pairs.ts';
import { createStateReader } from '../reading/states/read.ts';
import { readStandstill } from '../reading/states/standstill.ts';
import type { SelectorFact } from '../reading/selectors.ts';
import { readSelectors } from '../reading/selectors.ts';
import { createAsideReader } from '../reading/states/asides.ts';
import { timeOf } from './clock.ts';
import type { Lexicon } from './lexicon.ts';

/** What a line says that is no sentence, in words that messages know. */
export interface Said {
  /** Empty where the line by itself says nothing: a packet that another one answers. */
  readonly words: string;
  /** True where they stand instead of the line's own words, not beside them. */
  readonly alone: boolean;
  /** Null where the words are the text's own, in another order of lines. */
  readonly about: 'ike' | 'bgp' | null;
  /** True where a session that it calls up is the only one in sight. */
  readonly ofAll: boolean;
  /** Problems that it cannot be, whatever its words may mean elsewhere. */
  readonly against?: readonly string[];
  /** Where the words are those of several lines: which words are whose. */
  readonly pieces?: readonly Piece[];
}

/** What lines say, by their number, and which of them are rows of tables or packets. */
interface Sayings {
  readonly said: ReadonlyMap<number, Said>;
  readonly rows: ReadonlySet<number>;
  readonly tableRows: ReadonlySet<number>;
  readonly packets: ReadonlySet<number>;
}

/** What must be known of words to read them. */
export type Readable = Pick<Lexicon, 'bgpTables' | 'bgpDetails' | 'counters' | 'stateWords'>;

/** Reads the lines that are more than sentences: rows of tables, counters, packets. */
export function createSayings({ bgpTables, bgpDetails, counters, stateWords }: Readable): (lines: readonly Line[]) => Sayings {
  const readTables = createTableReader(bgpTables);
  const readDetails = createDetailReader(bgpDetails, bgpTables);
  const readCounters = createCounterReader(counters);
  const readReasons = createReasonReader(stateWords.reasons);
  const readStates = createStateReader(stateWords, timeOf);
  const readUnused = createUnusedReader(bgpTables);
  const readAsides = createAsideReader(stateWords.asides);
  return (lines) => {
    const table = readTables(lines);
    const told = [...readDetails(lines), ...table];
    const capture = readCapture(lines);
    const paths = readPaths(lines);
    // Why a route goes beside the tunnel, BGP tells itself.
    const reasons = readReasons(lines);
    const reasoned = new Set(reasons.map(({ line }) => line));
    const found = withoutEffects(
      readStates(lines).filter(
        ({ line, says }) => (says !== 'child none' || !reasoned.has(line)) && (says !== 'tunnel down' || reasoned.size === 0),
      ),
    ).filter(({ says }) => says !== 'route beside' || paths.length === 0);
    const up = new Set(told.flatMap(({ line, state }) => (state === 'Established' ? line : [])));
    const ill = new Set([...found, ...told].flatMap(({ line }) => (up.has(line) ? [] : line)));
    const still = lines.filter(({ number, text }) => up.has(number) || ill.has(number) || timeOf(text.slice(0, beginning)) === null);
    const others = readAsides(still, { isTroubled: (line) => ill.has(line), isWell: (line) => up.has(line) });
    const asides = new Set([...others, ...readStandstill(still)]);
    const [states, rows] = [found.filter(({ line }) => !asides.has(line)), told.filter(({ line }) => !asides.has(line))];
    const said = new Map([
      ...saidByRecords(readRecords(lines.filter(({ number }) => !asides.has(number)))),
      ...saidByReasons(reasons),
      ...saidByPings([...readPings(lines), ...readPingTargets(lines)]),
      ...saidBySelectors(readSelectors(lines)),
      ...saidByCounters(countersBeside(states, readCounters(lines)), (line) => isBareFromPrivate(lines, line)),
      ...saidByStates(states),
      ...saidByNeighbors(readRecordsOfNeighbors(lines)),
      ...saidByRows(rows),
      ...saidByPaths(paths),
      ...saidByUnused(readUnused(lines, rows)),
      ...spareRows(lines).map((line): [number, Said] => [
        line,
        { words: 'BGP state = Established', alone: true, about: 'bgp', ofAll: false },
      ]),
      ...saidByPackets(capture),
      ...saidByStates(states.filter(({ says }) => says === 'peer unlisted')),
      ...[...asides].map((line): [number, Said] => [line, { words: '', alone: true, about: others.has(line) ? 'ike' : null, ofAll: true }]),
    ]);
    return { said, rows: new Set([...linesOf([...told, ...found]), ...asides]), tableRows: linesOf(table), packets: capture.packets };
  };
}

/** True where a line tells how something of IPsec or BGP is, more than its own words do. */
export const tellsState = (said: ReadonlyMap<number, Said>): boolean => [...said.values()].some(({ about }) => about !== null);

const linesOf = (rows: readonly Pick<NeighborRow, 'line'>[]): ReadonlySet<number> => new Set(rows.map(({ line }) => line));

/** A line of a log has its time here; a row may end in one. */
const beginning = 32;
const longestCode = 300;
const speaksOfBgp = /\bbgp|neighbou?r|\bpeer|\bsubcode/i;
const shortLine = 40;

/**
 * Adds what a NOTIFICATION says by its numbers alone, in the words of its code; a line that says them itself needs no others.
 * The lines are whole: a name may stand where a window broke them.
 */
export function withCodes(said: ReadonlyMap<number, Said>, lines: readonly Line[], codes: readonly CodedName[]): ReadonlyMap<number, Said> {
  const found = lines.flatMap((line, index) => {
    const fields = said.get(line.number);
    if (fields && /^notification /i.test(fields.words)) {
      const name = decodeNotification(fields.words, codes)?.entry?.name;
      return name === undefined ? [] : [[line.number, { ...fields, words: name, about: 'bgp' }] as [number, Said]];
    }
    // Most lines of a long log have neither.
    if (!mayBeCoded.test(line.text)) return [];
    const coded = saidByNumbers(line, () => lines.slice(Math.max(0, index - near), index + 1), codes);
    if (coded.length) return coded;
    if (said.has(line.number) || !/notif/i.test(line.text)) return [];
    return [...saidByCode(line, codes), ...saidByFields(line, lines.slice(Math.max(0, index - near), index + near), codes)];
  });
  return found.length ? new Map([...said, ...found]) : said;
}

/** Both numbers in hex as FRR tells them, or as two fields of one line of JSON. */
const mayBeCoded = /code|notif/i;

const hexCodes = /"?lastErrorCodeSubcode"?\s*[:=]\s*"?([0-9a-f]{2})([0-9a-f]{2})\b/i;
const jsonCodes = /"code"\s*:\s*(\d{1,2})\s*,\s*"subcode"\s*:\s*(\d{1,2})/;

function saidByNumbers({ number, text }: Line, above: () => readonly Line[], codes: readonly CodedName[]): [number, Said][] {
  if (text.length > longestCode || !/code/i.test(text) || !above().some((line) => /notif|\bbgp/i.test(line.text))) return [];
  const [, code, subcode] = hexCodes.exec(text) ?? jsonCodes.exec(text) ?? [];
  const base = hexCodes.test(text) ? 16 : 10;
  const is = (one: CodedName): boolean => one.code === parseInt(code ?? '', base) && one.subcode === parseInt(subcode ?? '', base);
  const name = codes.find(is)?.name;
  return name === undefined ? [] : [[number, notificationSays(name)]];
}

const notificationSays = (name: string): Said => ({ words: name, alone: false, about: 'bgp', ofAll: true });

/** So many fields of one JSON line around the one that says what it is. */
const near = 12;

/** A log in JSON has the two numbers in fields of their own, beside the one that calls it a NOTIFICATION. */
function saidByFields({ number, text }: Line, around: readonly Line[], codes: readonly CodedName[]): [number, Said][] {
  if (text.length > shortLine) return [];
  const numberOf = (field: RegExp): number | undefined => {
    const found = around.find((one) => one.number === number && field.test(one.text));
    return found && Number(found.text.split(':')[1]);
  };
  const [code, subcode] = [numberOf(/^code: \d+$/i), numberOf(/^subcode: \d+$/i)];
  const name = codes.find((one) => one.code === code && one.subcode === subcode)?.name;
  return name === undefined ? [] : [[number, notificationSays(name)]];
}

function saidByCode({ number, text }: Line, codes: readonly CodedName[]): [number, Said][] {
  if (text.length > longestCode || (text.length > shortLine && !speaksOfBgp.test(text))) return [];
  const name = decodeNotification(text, codes)?.entry?.name;
  const last = name?.split('/').at(-1) ?? '';
  if (name === undefined || text.toLowerCase().includes(last.toLowerCase())) return [];
  return [[number, notificationSays(name)]];
}

function saidByRows(rows: readonly NeighborRow[]): [number, Said][] {
  const ofAll = rows.every(({ state }) => state === 'Established');
  const isSteady = ofAll && rows.every(({ steady }) => steady);
  return rows.map((row) => [
    row.line,
    { words: `${sayingOfRow(row)}${isSteady ? ' | up for days' : ''}`, alone: false, about: 'bgp', ofAll },
  ]);
}

function saidByNeighbors(facts: readonly RecordFact[]): [number, Said][] {
  return facts.map(({ line, words }) => [line, { words, alone: true, about: words ? 'bgp' : null, ofAll: true }]);
}

function saidByPaths(facts: readonly PathFact[]): [number, Said][] {
  return facts.map(({ line }) => [
    line,
    { words: 'BGP path by the tunnel valid, not best, and another way is', alone: false, about: 'bgp', ofAll: true },
  ]);
}

function saidByUnused(lines: readonly number[]): [number, Said][] {
  return lines.map((line) => [line, { words: noneAccepted, alone: false, about: 'bgp', ofAll: true }]);
}

function saidByRecords(records: readonly TextRecord[]): [number, Said][] {
  return records.map(({ line, text, pieces }) => [line, { words: text, alone: false, about: null, ofAll: true, pieces }]);
}

/** A reason that is known says what a field of NSX does, whatever calls it so. */
function saidByReasons(reasons: readonly Reason[]): [number, Said][] {
  return reasons.map(({ line, words, says }) => {
    const told = says === null ? `fail_reason: ${words}` : stateWordsOf[says];
    return [line, { words: told, alone: says !== null, about: 'ike', ofAll: true }];
  });
}

const pingWords: Readonly<Record<PingFact['says'] | TargetFact['says'], string>> = {
  'large lost': 'pings: small ones are answered and large ones are not',
  'all lost': 'pings: none is answered',
  'peer up': '',
  'size told': '',
  'peer lost': 'pings: the peer of the tunnel answers none',
  'neighbor answers': 'pings: the BGP neighbor answers, and its session waits for TCP',
};

function saidByPings(facts: readonly (PingFact | TargetFact)[]): [number, Said][] {
  return facts.map(({ line, says }) => [line, { words: pingWords[says], alone: pingWords[says] === '', about: 'ike', ofAll: true }]);
}

const selectorWords: Readonly<Record<SelectorFact['says'], string>> = {
  overlap: stateWordsOf.overlap,
  narrowed: 'child SA: its networks are narrower than what was asked for',
  differ: stateWordsOf['networks differ'],
};

function saidBySelectors(facts: readonly SelectorFact[]): [number, Said][] {
  return facts.map(({ line, says }) => [line, { words: selectorWords[says], alone: false, about: 'ike', ofAll: true }]);
}

function saidByCounters(facts: readonly CounterFact[], isBare: (line: number) => boolean): [number, Said][] {
  const whole = (['split', 'lost between'] as const).find((one) => facts.some(({ says }) => says === one));
  return facts.flatMap(({ lines, says }): [number, Said][] => {
    const words = says === 'out only' && isBare(lines[0]) ? stateWordsOf['bare from private'] : counterWords[says];
    if (whole)
      return [...new Set(lines)].map((line, index) => [
        line,
        { words: index === 0 && says === whole ? words : '', alone: true, about: 'ike', ofAll: true },
      ]);
    // Nobody may have sent: neither line by itself is a fault.
    if (words === '') return lines[0] === lines[1] ? [] : lines.map((line) => [line, { words, alone: true, about: null, ofAll: true }]);
    // A configuration that an API gave may count, too: only a fault makes a state of it.
    return [[lines[0], { words, alone: false, about: says === 'both ways' ? null : 'ike', ofAll: true }]];
  });
}

/** Here the line's own words say something else. */
const standAlone: ReadonlySet<StateFact['says']> = new Set([
  'child missing',
  'child none',
  'child partly',
  'child refused',
  'rekey off',
  'lifetime over',
  'route none',
  'route beside',
  'split',
  'bare from private',
  'spi unknown',
  'beside',
]);

/** What says why packets go one way says more than that they do. */
const explains: ReadonlySet<StateFact['says']> = new Set([
  'bare from private',
  'esp dropped',
  'tunnel dropped',
  'tunnel dropped alone',
  'spi unknown',
  'sa unknown',
  'replays',
  'integrity failed',
]);

/** What counters say beside what is known of their SA: that nothing goes into the tunnel is what a translation makes of it. */
function countersBeside(states: readonly StateFact[], facts: readonly CounterFact[]): readonly CounterFact[] {
  if (states.some(({ says }) => explains.has(says))) return [];
  const isTaken = states.some(({ says }) => says === 'source translated');
  return facts.map((fact) => (isTaken && fact.says === 'in only' ? { ...fact, says: 'neither' } : fact));
}

const ofRoutes: ReadonlySet<StateFact['says']> = new Set(['route none', 'route beside']);

/** What goes another way than the tunnel is translated there like all that does. */
function withoutEffects(facts: readonly StateFact[]): readonly StateFact[] {
  const isFailed = facts.some(({ says }) => says === 'integrity failed' || says === 'replays');
  const causes = isFailed ? facts.filter(({ says }) => says !== 'one way') : facts;
  return causes.some(({ says }) => ofRoutes.has(says)) ? causes.filter(({ says }) => says !== 'source translated') : causes;
}

const ofBgp: ReadonlySet<StateFact['says']> = new Set([
  'syn unanswered',
  'port silent',
  'port refused',
  'session away',
  'limit reached',
  'open refused',
  'signature failed',
  'nothing received',
  'nothing advertised',
  'tunnel beaten',
  'neighbor elsewhere',
  'as differ',
  'neighbors differ',
]);

function saidByStates(facts: readonly StateFact[]): [number, Said][] {
  return [...Map.groupBy(facts, ({ line }) => line)].map(([line, of]) => {
    const words = of.some(({ says }) => says === 'beside') ? '' : [...new Set(of.map(({ says }) => stateWordsOf[says]))].join(' | ');
    const about = of.some(({ says }) => ofBgp.has(says)) ? 'bgp' : 'ike';
    return [line, { words, alone: of.some(({ says }) => standAlone.has(says)), about, ofAll: true }];
  });
}

const counterWords: Readonly<Record<CounterFact['says'], string>> = {
  'out only': stateWordsOf['out only'],
  'in only': stateWordsOf['in only'],
  'both ways': 'counters: packets go both ways',
  neither: '',
  split: stateWordsOf.split,
  'lost between': 'counters: both ends send and neither receives',
};

const talkWords: Readonly<Record<TalkFact['says'], string>> = {
  'pieces missing': factWords['large lost'],
  'echo unanswered': pingWords['all lost'],
  'refused inside': stateWordsOf['tunnel dropped'],
  'begun anew': stateWordsOf['key refused'],
  'ike dropped': stateWordsOf['ike dropped'],
  'esp dropped': stateWordsOf['esp dropped'],
};

function saidByPackets({ told, facts, talks, refusals }: Capture): [number, Said][] {
  const of = Map.groupBy(facts, ({ line }) => line);
  const beside = Map.groupBy(talks, ({ line }) => line);
  // Who drops it names why it is not answered.
  const isDropped = talks.some(({ says }) => says === 'ike dropped');
  return [...told].map((line) => {
    const found = of.get(line) ?? [];
    const about = found.some(({ says }) => /^(?:syn|signed|md5|tcp|bgp)/.test(says)) ? 'bgp' : 'ike';
    const own = [
      ...(isDropped ? [] : found).map(({ says }) => factWords[says]),
      ...(beside.get(line) ?? []).map(({ says }) => talkWords[says]),
    ];
    const words = [...new Set([...own, refusals.get(line) ?? ''])].filter(Boolean);
    return [line, { words: words.join(' | '), alone: true, about, ofAll: true }];
  });
}
