import { createDetailReader } from '../reading/bgp-detail.ts';
import { readLetters } from '../reading/bgp-letters.ts';
import { createUnusedReader, readPaths } from '../reading/bgp-paths.ts';
import { readRecordsOfNeighbors } from '../reading/bgp-records.ts';
import { createTableReader } from '../reading/bgp-table.ts';
import type { Capture, ReadCapture } from '../reading/capture-text.ts';
import { createCounterReader } from '../reading/counters.ts';
import { mayHoldPackets } from '../reading/may-hold-packets.ts';
import { createNeighborReader } from '../reading/neighbors/facts.ts';
import { createBgpEndReader } from '../reading/neighbors/two-ends.ts';
import type { TextRecord } from '../reading/records.ts';
import { readRecords } from '../reading/records.ts';
import { readSelectors } from '../reading/selectors.ts';
import { createAsideReader } from '../reading/states/asides.ts';
import { stateWordsOf } from '../reading/states/fact.ts';
import { createStateReader } from '../reading/states/read.ts';
import type { Reason } from '../reading/states/reasons.ts';
import { createReasonReader } from '../reading/states/reasons.ts';
import { isBareFromPrivate } from '../reading/states/sa-pairs.ts';
import { readStandstill } from '../reading/states/standstill.ts';
import { timeOf } from './clock.ts';
import type { StateLexicon } from './lexicon.ts';
import { saidByDetails, saidByNeighbors, saidByPaths, saidByRows, saidByUnused } from './said-bgp.ts';
import { countersBeside, saidByCounters } from './said-counters.ts';
import { saidByPackets, withoutDrops } from './said-packets.ts';
import { pingsIn, saidByPings } from './said-pings.ts';
import { explainsItsRow, saidBySelectors, saidByStates, withoutEffects } from './said-states.ts';
import type { ReadSayings, Said } from './saying.ts';
import { spareRows } from './tables.ts';

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
      // What is switched off answers nothing.
      ...(states.some(({ says }) => says === 'switched off') ? [] : saidByPings(pingsIn(lines))),
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
