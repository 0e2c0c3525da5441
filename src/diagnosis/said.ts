import { readLetters } from '../reading/bgp-letters.ts';
import type { NeighborRow } from '../reading/bgp-table.ts';
import type { PathFact } from '../reading/bgp-paths.ts';
import { createUnusedReader, readPaths } from '../reading/bgp-paths.ts';
import { createDetailReader } from '../reading/bgp-detail.ts';
import { createTableReader } from '../reading/bgp-table.ts';
import type { Capture, ReadCapture } from '../reading/capture-text.ts';
import { outOfHops } from '../reading/capture-fact.ts';
import { mayHoldPackets } from '../reading/may-hold-packets.ts';
import { factWords } from '../reading/capture/sign.ts';
import type { CounterFact } from '../reading/counters.ts';
import { createCounterReader } from '../reading/counters.ts';
import type { NeighborFact } from '../reading/neighbors/facts.ts';
import { createNeighborReader } from '../reading/neighbors/facts.ts';
import { createBgpEndReader } from '../reading/neighbors/two-ends.ts';
import type { RecordFact } from '../reading/bgp-records.ts';
import { readRecordsOfNeighbors } from '../reading/bgp-records.ts';
import type { TargetFact } from '../reading/ping-targets.ts';
import { readPingTargets } from '../reading/ping-targets.ts';
import type { Line } from '../reading/line.ts';
import type { PingFact } from '../reading/ping.ts';
import { readPings } from '../reading/ping.ts';
import type { TextRecord } from '../reading/records.ts';
import { readRecords } from '../reading/records.ts';
import type { StateFact } from '../reading/states/fact.ts';
import { stateWordsOf } from '../reading/states/fact.ts';
import { noneAccepted, sayingOfRow } from './row-words.ts';
import { spareRows } from './tables.ts';
import type { LoopFact } from '../reading/loops.ts';
import { readLoops } from '../reading/loops.ts';
import type { Reason } from '../reading/states/reasons.ts';
import { createReasonReader } from '../reading/states/reasons.ts';
import { isBareFromPrivate } from '../reading/states/sa-pairs.ts';
import { createStateReader } from '../reading/states/read.ts';
import { readStandstill } from '../reading/states/standstill.ts';
import type { SelectorFact } from '../reading/selectors.ts';
import { readSelectors } from '../reading/selectors.ts';
import { createAsideReader } from '../reading/states/asides.ts';
import { timeOf } from './clock.ts';
import type { StateLexicon } from './lexicon.ts';
import type { ReadSayings, Said } from './saying.ts';

/** What lines say that hold no packet. */
const noCapture: Capture = { packets: new Set(), told: new Set(), facts: [], talks: [], refusals: new Map() };

/** Reads the lines that are more than sentences: rows of tables, counters, packets; `packets` gives what reads these, and is asked only where there may be some. */
export function createSayings({ bgpTables, bgpDetails, counters, stateWords }: StateLexicon, packets: () => ReadCapture): ReadSayings {
  const readTables = createTableReader(bgpTables);
  const readDetails = createDetailReader(bgpDetails, bgpTables);
  const readNeighborDetails = createNeighborReader(bgpDetails.records, bgpTables);
  const readBgpEnds = createBgpEndReader(bgpDetails.ends);
  const readCounters = createCounterReader(counters);
  const readReasons = createReasonReader(stateWords.reasons);
  const readStates = createStateReader(stateWords, timeOf);
  const readUnused = createUnusedReader(bgpTables);
  const readAsides = createAsideReader(stateWords.asides);
  return (lines) => {
    const table = readTables(lines);
    const told = [...readDetails(lines), ...readLetters(lines), ...table];
    const capture = mayHoldPackets(lines) ? packets()(lines) : noCapture;
    const paths = readPaths(lines);
    // Packets tell why a negotiation stands still, and its state only that it does.
    const isInFragments = capture.facts.some(({ says }) => says === 'later in fragments unanswered');
    // Why a route goes beside the tunnel, BGP tells itself.
    const reasons = readReasons(lines);
    const isNotified = lines.some(({ text }) => notified.test(text));
    const reasoned = new Set(reasons.map(({ line }) => line));
    const found = withoutEffects(
      [...readStates(lines), ...readBgpEnds(lines)].filter(
        ({ line, says }) =>
          (says !== 'child none' || !reasoned.has(line)) &&
          (says !== 'tunnel down' || reasoned.size === 0) &&
          (says !== 'neighbor elsewhere' || !isNotified) &&
          (says !== 'child missing' || !reasons.some((one) => one.says !== null)),
      ),
    ).filter(({ says }) => (says !== 'route beside' || paths.length === 0) && (says !== 'later port silent' || !isInFragments));
    const up = new Set(told.flatMap(({ line, state }) => (state === 'Established' ? line : [])));
    const ill = new Set([...found, ...told].flatMap(({ line }) => (up.has(line) ? [] : line)));
    const still = lines.filter(({ number, text }) => up.has(number) || ill.has(number) || timeOf(text.slice(0, beginning)) === null);
    const others = readAsides(still, { isTroubled: (line) => ill.has(line), isWell: (line) => up.has(line) });
    const asides = new Set([...others, ...readStandstill(still)]);
    const [states, rows] = [found.filter(({ line }) => !asides.has(line)), told.filter(({ line }) => !asides.has(line))];
    const details = readNeighborDetails(
      lines.filter(({ number }) => !asides.has(number)),
      rows,
    );
    const counted = countersBeside(states, readCounters(lines));
    const said = new Map([
      ...saidByRecords(readRecords(lines.filter(({ number }) => !asides.has(number)))),
      ...saidByReasons(reasons),
      ...saidByPings(pingsIn(lines)),
      ...saidBySelectors(readSelectors(lines)),
      ...saidByCounters(counted, (line) => isBareFromPrivate(lines, line), lines),
      ...saidByStates(states),
      ...saidByNeighbors(readRecordsOfNeighbors(lines)),
      ...saidByRows(
        rows,
        details.every(({ isUp }) => isUp),
      ),
      ...saidByDetails(details),
      ...saidByPaths(paths),
      ...saidByUnused(readUnused(lines, rows)),
      ...spareRows(lines).map((line): [number, Said] => [
        line,
        { words: 'BGP state = Established', alone: true, about: 'bgp', ofAll: false },
      ]),
      ...saidByPackets(counted.some(({ says }) => says === 'both ways') ? withoutDrops(capture) : capture),
      ...saidByStates(states.filter(({ says }) => explainsItsRow.has(says))),
      ...[...asides].map((line): [number, Said] => [line, { words: '', alone: true, about: others.has(line) ? 'ike' : null, ofAll: true }]),
    ]);
    return {
      said,
      rows: new Set([...linesOf([...told, ...found, ...details]), ...asides]),
      tableRows: linesOf(table),
      packets: capture.packets,
    };
  };
}

const linesOf = (rows: readonly { readonly line: number }[]): ReadonlySet<number> => new Set(rows.map(({ line }) => line));

/** Who exchanged a NOTIFICATION had TCP with each other: the address is right. */
const notified = /\b(?:notification\b.{0,80}\b(?:received|sent)|(?:received|sent)\b.{0,80}\bnotification)\b(?!\W{0,3}(?:0|never|none)\b)/i;
/** A line of a log has its time here; a row may end in one. */
const beginning = 32;
function saidByRows(rows: readonly NeighborRow[], areDetailsUp: boolean): [number, Said][] {
  const areUp = rows.every(({ state }) => state === 'Established');
  const ofAll = areDetailsUp && areUp;
  const isSteady = ofAll && rows.every(({ steady }) => steady);
  return rows.map((row) => [
    row.line,
    { words: `${sayingOfRow(row, areUp)}${isSteady ? ' | up for days' : ''}`, alone: false, about: 'bgp', ofAll },
  ]);
}

function saidByNeighbors(facts: readonly RecordFact[]): [number, Said][] {
  return facts.map(({ line, words }) => [line, { words, alone: true, about: words ? 'bgp' : null, ofAll: true }]);
}

/** Where several neighbors stand in one line, the one that is ill is told. */
function saidByDetails(facts: readonly NeighborFact[]): [number, Said][] {
  return [...Map.groupBy(facts, ({ line }) => line)].map(([line, of]) => {
    const words = [...new Set(of.map((fact) => fact.words).filter(Boolean))].join(' | ');
    return [line, { words, alone: of.some(({ alone }) => alone), about: words ? 'bgp' : null, ofAll: true }];
  });
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

/** Where packets go in a circle says why nobody answers. */
function pingsIn(lines: readonly Line[]): (PingFact | TargetFact | LoopFact)[] {
  const loops = readLoops(lines);
  return loops.length > 0 ? loops : [...readPings(lines), ...readPingTargets(lines)];
}

const pingWords: Readonly<Record<(PingFact | TargetFact | LoopFact)['says'], string>> = {
  'loop outside': 'trace: the way to a public address goes in a circle',
  'loop inside': 'trace: the way to a private address goes in a circle',
  'large lost': 'pings: small ones are answered and large ones are not',
  'all lost': 'pings: none is answered',
  'peer up': '',
  'size told': '',
  'peer lost': 'pings: the peer of the tunnel answers none',
  'neighbor answers': 'pings: the BGP neighbor answers, and its session waits for TCP',
};

function saidByPings(facts: readonly (PingFact | TargetFact | LoopFact)[]): [number, Said][] {
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

/** The connection that a line of `ipsec statusall` is of. */
const nameIn = (text: string): string => /^\s*([\w.-]+)\{\d+\}:/.exec(text)?.[1] ?? '';
const zeros = /\b0 bytes_[io]\b/g;

function saidByCounters(facts: readonly CounterFact[], isBare: (line: number) => boolean, lines: readonly Line[]): [number, Said][] {
  const texts = new Map(lines.map(({ number, text }) => [number, text]));
  const textOf = (line: number): string => texts.get(line) ?? '';
  const used = new Set(facts.flatMap((fact) => (fact.says === 'both ways' ? nameIn(textOf(fact.lines[0])) : [])));
  const whole = (['split', 'lost between'] as const).find((one) => facts.some(({ says }) => says === one));
  return facts.flatMap(({ lines: [line, other], says }): [number, Said][] => {
    const words = says === 'out only' && isBare(line) ? stateWordsOf['bare from private'] : counterWords[says];
    const both = [...new Set([line, other])];
    if (whole)
      return both.map((one, index) => [one, { words: index === 0 && says === whole ? words : '', alone: true, about: 'ike', ofAll: true }]);
    // Nobody may have sent: neither line by itself is a fault.
    if (words === '' && line !== other) return both.map((one) => [one, { words, alone: true, about: null, ofAll: true }]);
    if (words === '') {
      // Beside an SA that is used, the counts of a spare one say nothing, and what else stands there does.
      const text = textOf(line);
      return used.has(nameIn(text)) ? [[line, { words: text.replace(zeros, ' '), alone: true, about: null, ofAll: true }]] : [];
    }
    // A configuration that an API gave may count, too: only a fault makes a state of it.
    if (says === 'both ways') return [[line, { words, alone: false, about: null, ofAll: true }]];
    // What a device calls these counters says the same once more.
    return both.map((one, index) => [one, { words: index === 0 ? words : '', alone: true, about: 'ike', ofAll: true }]);
  });
}

/** Here the line's own words say something else. */
const standAlone: ReadonlySet<StateFact['says']> = new Set([
  'requests rejected',
  'routed into itself',
  'peer by tunnel',
  'set incomplete',
  'bare behind nat',
  'child missing',
  'child none',
  'child partly',
  'child refused',
  'rekey off',
  'lifetime over',
  'route none',
  'route beside',
  'neighbor unrouted',
  'split',
  'bare from private',
  'spi unknown',
  'beside',
]);

/** What says why packets go one way says more than that they do. */
const explains: ReadonlySet<StateFact['says']> = new Set([
  'bare behind nat',
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

/** What says more of a neighbor or a packet than its own row. */
const explainsItsRow: ReadonlySet<StateFact['says']> = new Set([
  'peer unlisted',
  'neighbor elsewhere',
  'neighbor unrouted',
  'holds expire',
]);

const ofRoutes: ReadonlySet<StateFact['says']> = new Set(['route none', 'route beside']);

/** What goes another way than the tunnel is translated there like all that does. */
function withoutEffects(all: readonly StateFact[]): readonly StateFact[] {
  const isTold = (why: StateFact['says']): boolean => all.some(({ says }) => says === why);
  // Why it goes beside the tunnel says more than that it does, and who waits for BGP has IKE.
  const causes = all.filter(
    ({ says }) =>
      !(says === 'route beside' && (isTold('tunnel beaten') || isTold('switched off'))) &&
      !(says === 'route none' && isTold('path unreachable')) &&
      !(says === 'neighbor unrouted' && isTold('neighbor elsewhere')) &&
      !(says === 'both wait' && isTold('both passive')) &&
      !(says === 'one way' && (isTold('integrity failed') || isTold('replays'))),
  );
  return causes.some(({ says }) => ofRoutes.has(says)) ? causes.filter(({ says }) => says !== 'source translated') : causes;
}

const ofBgp: ReadonlySet<StateFact['says']> = new Set([
  'syn unanswered',
  'port silent',
  'port refused',
  'session away',
  'session fell',
  'limit reached',
  'open refused',
  'signature failed',
  'nothing received',
  'all denied',
  'some filtered',
  'ttl low',
  'holds expire',
  'nothing advertised',
  'tunnel beaten',
  'neighbor elsewhere',
  'neighbor unrouted',
  'bgp not let in',
  'bgp dropped',
  'as differ',
  'neighbors differ',
  'path unreachable',
  'both passive',
  'one secret',
]);

function saidByStates(facts: readonly StateFact[]): [number, Said][] {
  return [...Map.groupBy(facts, ({ line }) => line)].map(([line, of]) => {
    const words = of.some(({ says }) => says === 'beside') ? '' : [...new Set(of.map(({ says }) => stateWordsOf[says]))].join(' | ');
    const about = of.some(({ says }) => ofBgp.has(says)) ? 'bgp' : 'ike';
    const isIkeUp = words !== '' && of.some(({ says }) => says === 'ike up' || says === 'child missing');
    return [line, { words, alone: of.some(({ says }) => standAlone.has(says)), about, ofAll: true, isIkeUp }];
  });
}

const counterWords: Readonly<Record<CounterFact['says'], string>> = {
  'out only': stateWordsOf['out only'],
  'in only': stateWordsOf['in only'],
  'both ways': stateWordsOf['both ways'],
  neither: '',
  split: stateWordsOf.split,
  'lost on the way': stateWordsOf['lost on the way'],
  'unanswered there': stateWordsOf['unanswered there'],
  'lost between': 'counters: both ends send and neither receives',
};

/** What a capture says as a state does has the words of that. */
const captureWords = { ...factWords, 'esp bare from private': stateWordsOf['bare from private'] };

const talkWords: Readonly<Record<Capture['talks'][number]['says'], string>> = {
  'pieces missing': factWords['large lost'],
  'echo unanswered': pingWords['all lost'],
  'refused inside': stateWordsOf['tunnel dropped'],
  'begun anew': stateWordsOf['key refused'],
  'ike dropped': stateWordsOf['ike dropped'],
  'esp dropped': stateWordsOf['esp dropped'],
  'ike port closed': 'udp port 500 unreachable',
  'esp not spoken': 'protocol 50 unreachable',
  filtered: 'unreachable - admin prohibited',
  'too large there': 'unreachable - need to frag',
  'pieces timed out': 'ip reassembly time exceeded',
  'not passed on': 'capture: packets come in and are not passed on',
  'leaves nowhere': 'capture: packets of the own network come in and leave nowhere',
  'hops run out': outOfHops,
  'inside unanswered': 'capture: calls inside go unanswered',
  'leaves in clear': 'capture: packets for the other end leave in clear',
  'no route inside': stateWordsOf['route none'],
  'both wait': stateWordsOf['both wait'],
  'same network': stateWordsOf.overlap,
  'esp out of order': 'capture: ESP is out of order',
  'deleted each time': factWords['deleted each time'],
  'mapping changed': 'capture: the NAT mapping of a peer changed',
  'answer elsewhere': 'capture: the answer takes another way than the request',
  'spi refused': stateWordsOf['spi unknown'],
  'ike lost between': 'capture: IKE of one end never arrives at the other',
  'esp lost between': 'capture: ESP of one end never arrives at the other',
  'arrives unanswered': factWords['first unanswered here'],
  'esp arrives unanswered': stateWordsOf['unanswered there'],
  'sa deleted': 'capture: an end deletes the IKE SA, and nothing follows',
};

/** Beside a tunnel that is used both ways what a filter drops is somebody else's. */
function withoutDrops(capture: Capture): Capture {
  return { ...capture, talks: capture.talks.filter(({ says }) => says !== 'ike dropped' && says !== 'esp dropped') };
}

function saidByPackets({ told, facts, talks, refusals }: Capture): [number, Said][] {
  const of = Map.groupBy(facts, ({ line }) => line);
  const beside = Map.groupBy(talks, ({ line }) => line);
  // Who drops it names why it is not answered.
  const isDropped = talks.some(({ says }) => says === 'ike dropped' || says === 'esp dropped');
  return [...told].map((line) => {
    const found = of.get(line) ?? [];
    const about = found.some(({ says }) => /^(?:syn|signed|md5|tcp|bgp)/.test(says)) ? 'bgp' : 'ike';
    const own = [
      ...(isDropped ? [] : found).map(({ says }) => captureWords[says]),
      ...(beside.get(line) ?? []).map(({ says }) => talkWords[says]),
    ];
    const words = [...new Set([...own, refusals.get(line) ?? ''])].filter(Boolean);
    return [line, { words: words.join(' | '), alone: true, about, ofAll: true }];
  });
}
