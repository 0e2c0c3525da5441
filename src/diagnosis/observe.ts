import type { Attempt } from '../reading/attempts.ts';
import { createAttempts } from '../reading/attempts.ts';
import type { Numbers } from '../reading/blocks.ts';
import { createFamilyReader } from '../reading/bgp-families.ts';
import type { Line } from '../reading/line.ts';
import { counter, farthest, isNothing, isOfSome, neverHappened, plain, zeroInText } from './counted.ts';
import type { Evidence, Gathered, Place } from './evidence.ts';
import { gather } from './evidence.ts';
import type { Knowledge, KnownMessage } from './knowledge.ts';
import type { Mark, Stage } from './marks.ts';
import { looksForWords } from './typed.ts';
import type { Said } from './saying.ts';
import type { NearMiss } from './near-miss.ts';
import type { Reader, Seen, Sight } from './sight.ts';
import type { Silences } from './stage.ts';
import { meaningsAt, stageAfter, stageNamed } from './stage.ts';
import { addressesOf } from '../text/addresses.ts';
import { sayingOf } from './tables.ts';
import { isLegend, isOfAnotherProtocol } from './unrelated.ts';

/** All that the lines show, in the order of time. */
export interface Observed {
  readonly evidence: readonly Evidence[];
  /** How often each printer's own words were met, and the printers that name themselves. */
  readonly printers: ReadonlyMap<string, number>;
  readonly marked: ReadonlySet<string>;
  /** How often the text names each protocol of ours, and each way of authenticating. */
  readonly named: ReadonlyMap<string, number>;
  /** What else the text names, by how often. */
  readonly others: ReadonlyMap<string, number>;
  /** The lines that tell of the last end of a session that is up. */
  readonly history: ReadonlySet<number>;
  /** True where every session that is shown has been up for a day or more. */
  readonly isSteady: boolean;
}

const mostForNear = 60;
/** So few lines may be somebody's question in short, whatever they look like. */
export const fewLines = 3;

/** What of a text is read for what it shows. */
export interface Heard {
  /** Its lines, oldest first. */
  readonly heard: readonly Line[];
  /** What lines say that are no sentences, by their number. */
  readonly said: ReadonlyMap<number, Said>;
  /** The numbers of the lines of configurations: they say what was set, not what happened; and of states: their fields are no other wording of a sentence. */
  readonly set: Numbers;
  readonly stated: Numbers;
}

/** Builds what reads lines and gathers each message once; also those that a line holds in another wording. */
export function createObserver({ messages, lexicon }: Knowledge, silences: Silences, reader: Reader): (read: Heard) => Observed {
  const otherFamily = createFamilyReader(lexicon.bgpFamilies);
  const createAttemptReader = createAttempts(lexicon.attempts);
  const alone = messages.map((message) => [message]);
  const counters = messages.map(({ texts }) => texts.flatMap((text) => plain(counter.exec(text)?.[1]) || []));
  const tellsZero = messages.map(({ tells, texts }) => tells === 'zero' || texts.some((text) => zeroInText.test(text)));

  const knownIn = (group: readonly Seen[]): readonly KnownMessage[] =>
    group.length === 1 ? (alone[group[0]?.message ?? 0] ?? []) : group.flatMap(({ message }) => messages[message] ?? []);

  return ({ heard: lines, said, set, stated }) => {
    const gathered: Gathered = new Map();
    const printers = new Map<string, number>();
    const others = new Map<string, number>();
    const named = new Map<string, number>();
    const marked = new Set<string>();
    const ended = new Set<number>();
    const stages = new Map<string, Stage>();
    const begun = stageShown(said);
    // No IKE SA that is shown is down then.
    const isChildMissing = [...said.values()].some(({ isIkeUp, alone }) => isIkeUp && alone);
    const attempts = createAttemptReader();
    let peer = '';
    let isOtherFamily = false;
    const readsNear = lines.length <= mostForNear;

    // A capture says the same few things of thousands of packets.
    const looks = new Map<string, Sight>();
    const lookAgain = (words: string): Sight => {
      const look = looks.get(words) ?? reader.look(words);
      looks.set(words, look);
      return look;
    };

    // An endless line has thousands of counters, and few names.
    let counts = { index: -1, text: '', words: '', told: new Map<string, boolean>() };
    const countsNothing = (name: string, { text }: Line, index: number): boolean => {
      if (counts.index !== index || counts.text !== text) counts = { index, text, words: plain(text), told: new Map<string, boolean>() };
      const told =
        counts.told.get(name) ?? isNothing(name, text, counts.words, () => lines.slice(Math.max(0, index - farthest), index + farthest));
      counts.told.set(name, told);
      return told;
    };

    const read = (line: Line, index: number): void => {
      const when = lines.length > 1 ? index / (lines.length - 1) : 1;
      const saying = said.get(line.number);
      if (saying?.about) count(named, saying.about, 1);
      if (saying?.alone && !saying.words) return;
      const isStated = stated.has(line.number);
      // Only a state is told by families: a line of a log is of its own.
      if (isStated) isOtherFamily = otherFamily(line.text) ?? isOtherFamily;
      const { groups, marks } = saying?.alone ? lookAgain(saying.words) : reader.look(textOf(line.text, saying));
      // Most lines of a long log say nothing that is known.
      if (groups.length === 0 && marks.length === 0 && !readsNear) return;
      if (!saying && looksForWords(line.text)) return;
      const exchange = stageNamed(marks);
      const past = marks.some((mark) => mark.kind === 'session' && mark.says === 'past');
      if (past) ended.add(line.number);
      // That one neighbor is up makes no history of what is told of another.
      const isOther = marks.some(({ kind }) => kind === 'other') && isLegend(line.text);
      const naming = isOther ? marks.filter(({ kind }) => kind !== 'other') : marks;
      countMarks(saying && !saying.ofAll ? naming.filter(({ kind }) => kind !== 'session') : naming, { printers, others, named, marked });
      // What was set says nothing of what happened, but what several lines say together may stand at one of them.
      if (set.has(line.number) && !saying?.about) return;
      if (isStated) peer = peerOf(line.text) ?? peer;
      const attempt = isStated ? attempts.at(peer) : attempts.of(line.text);
      const connection = attempt.number || attempt.tunnel;
      let stage = stages.get(connection) ?? (connection === '' || (isStated && isChildMissing) ? begun : 'unknown');
      const met = { when, past, attempt, against: saying?.against ?? none };
      if (groups.length === 0) {
        if (
          readsNear &&
          line.text.length <= longestWording &&
          !saying &&
          (!isStated || lines.length <= fewLines || givesReason.test(line.text))
        ) {
          const alike = knownSeen(reader.near(line.text), line).filter(({ message }) => (messages[message]?.problems.length ?? 0) > 0);
          const known = knownIn(alike);
          const [head] = alike;
          if (head) gather(gathered, known, meaningsAt(known, stage, exchange, silences), head, line, met);
        }
        if (exchange !== null) stages.set(connection, stageAfter(stage, undefined, marks));
        return;
      }
      if (isOfAnotherProtocol(line.text)) return;
      // What is down counts nothing: a zero beside it on the line is no sign of its own.
      const isDown = groups.some(([head]) => head && messages[head.message]?.tells === 'down');
      for (const group of groups) {
        const known = knownIn(group);
        const [head] = group;
        const [first] = known;
        const shown = head ? whose(line, saying, head.start) : line;
        if (
          !head ||
          !first ||
          (first.tells === 'zero' && (isDown || isOtherFamily || isOfSome(shown.text, head.start))) ||
          (!tellsZero[head.message] && neverHappened(shown.text, head)) ||
          counters[head.message]?.some((name) => countsNothing(name, shown, index))
        )
          continue;
        if (known.length === 1) count(printers, first.by, head.weight / 2);
        // A query that holds a name which only machines write speaks of its product.
        if (lines.length <= fewLines && machineName.test(shown.text.slice(head.start, head.end))) count(named, 'printer', 1);
        const place = saying ? { ...head, start: 0, end: shown.text.length } : head;
        gather(gathered, known, meaningsAt(known, stage, exchange, silences), place, shown, met);
        stage = stageAfter(stage, first.tells, marks);
      }
      stages.set(connection, stage);
    };

    /** What is called by its code, and not shown, only counts where nothing is shown; a field that holds a code shows it. */
    const readCode = (line: Line, index: number): void => {
      const told = codeTold(said.get(line.number));
      if (told === null && (isShown || set.has(line.number) || (stated.has(line.number) && lines.length > fewLines))) return;
      const called = knownSeen(reader.called(told ?? line.text, told !== null || lines.length <= fewLines), line);
      const [head] = called;
      const known = knownIn(called);
      const when = lines.length > 1 ? index / (lines.length - 1) : 1;
      if (!head || !known[0]) return;
      // Whoever calls a message of a product by its code speaks of that product.
      count(named, 'printer', 1);
      gather(
        gathered,
        known,
        known.map(({ problems }) => problems),
        head,
        line,
        { when, past: false, attempt: noAttempt, against: none },
      );
    };

    lines.forEach(read);
    const isShown = gathered.size > 0;
    if (readsNear) lines.forEach(readCode);
    const up = (named.get('up') ?? 0) > 0;
    const evidence = [...gathered.values()].flat().filter((one) => !up || !one.past);
    for (const { places } of evidence) nameTunnels(places, attempts.nameOf);
    return { evidence, printers, marked, named, others, history: up ? ended : new Set(), isSteady: (named.get('steady') ?? 0) > 0 };
  };
}

/** The code of a NOTIFICATION, where the fields of a line tell one; else null. */
const codeTold = (saying: Said | undefined): string | null => /^notification \d+\/\d+$/.exec(saying?.words ?? '')?.[0] ?? null;

/** How far IKE is by a state beside a log: lines that name no tunnel and no exchange are of what came after. */
function stageShown(said: ReadonlyMap<number, Said>): Stage {
  return [...said.values()].some(({ isIkeUp }) => isIkeUp) ? 'up' : 'unknown';
}

/** Gives each attempt the name by which its tunnel was known at last. */
function nameTunnels(places: Map<Attempt, Place>, nameOf: (tunnel: string) => string): void {
  for (const [attempt, place] of places) {
    const tunnel = nameOf(place.tunnel);
    if (tunnel !== place.tunnel) places.set(attempt, { ...place, tunnel });
  }
}

/** Whose state a line of a state tells, by the addresses in it; null where it goes on with the one before. */
function peerOf(text: string): string | null {
  return isOwnAddress.test(text) ? null : addressesOf(text.slice(0, 200)).join(' ') || null;
}

/** A field that tells another address of the same neighbor, or this end's. */
const isOwnAddress = /\brouter[ -]id\b|\b(?:local|next)[ -]?(?:host|address|hop)\b/i;

/** The line that says so, where what was found stands in the words of several lines. */
function whose(line: Line, saying: Said | undefined, start: number): Line {
  const at = start - line.text.length - beside.length;
  if (!saying?.pieces || at < 0) return line;
  return saying.pieces.findLast(({ from }) => from <= at)?.line ?? line;
}

const beside = ' | ';

const machineName = /[A-Z]{2}[A-Z\d]*[_-][A-Z]/;

/** A checksum has the digits of any code. */
const sums = /(?:\bcksum|->) 0x[0-9a-f]+/g;

function withoutSums(text: string): string {
  return text.includes('cksum 0x') ? text.replace(sums, (sum) => ' '.repeat(sum.length)) : text;
}

/** What templates are looked for in: a line, and what it says in other words beside it. */
function textOf(text: string, saying: Said | undefined): string {
  const words = saying?.words ?? sayingOf(text);
  const own = withoutSums(text);
  return words === null ? own : `${own}${beside}${words}`;
}

const none: readonly string[] = [];
const noAttempt: Attempt = { tunnel: '', number: '' };

/** The whole line stands for what it says in other words. */
const knownSeen = (near: readonly NearMiss[], { text }: Line): Seen[] => near.map((one) => ({ ...one, start: 0, end: text.length }));

/** A field of a state that is a sentence: why something is down. */
const givesReason =
  /\b(?:last[ _-]?error|(?:fail|down|error|change)[ _-]?(?:reason|message)|reason|status ?message|detailed ?status)\w*\b["' ]*(?:sent|received)?\s*[:=]\s*\S+\s\S+/i;

/** A line that goes on longer is no message in another wording: somebody tells a story, and its words stand apart. */
const longestWording = 300;

interface Counts {
  readonly printers: Map<string, number>;
  readonly others: Map<string, number>;
  readonly named: Map<string, number>;
  readonly marked: Set<string>;
}

function countMarks(marks: readonly Mark[], { printers, others, named, marked }: Counts): void {
  for (const mark of marks) {
    if (mark.kind === 'printer' || mark.kind === 'name') {
      count(printers, mark.says, mark.kind === 'printer' ? 2 : 0.1);
      count(named, 'printer', 1);
      if (mark.kind === 'printer') marked.add(mark.says);
    } else if (mark.kind === 'other') {
      count(others, mark.says, 1);
      if (mark.rival) count(named, 'rival', 1);
    } else count(named, mark.kind === 'stage' ? 'ike' : mark.says, 1);
  }
}

function count(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
