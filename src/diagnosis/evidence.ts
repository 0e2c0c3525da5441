import type { Attempt } from '../reading/attempts.ts';
import type { Line } from '../reading/line.ts';
import { addressesOf } from '../text/addresses.ts';
import { excerptOf } from '../text/excerpt.ts';
import type { KnownMessage } from './knowledge.ts';
import type { Seen } from './sight.ts';

/** A line of the pasted text in which a message stands, or what of a long one stands around it; `start` and `end` mark it there. */
export interface EvidenceLine {
  readonly number: number;
  readonly text: string;
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** One message as it was met in the text, however often. */
export interface Evidence {
  readonly message: KnownMessage;
  /** Other printers' messages with the same words; the first is `message`. */
  readonly twins: readonly KnownMessage[];
  readonly problems: readonly string[];
  /** What each of the twins points to here, in their order; the first is `problems`. */
  readonly meanings: readonly (readonly string[])[];
  /** Problems that it cannot be here, though twins may name them. */
  readonly against: readonly string[];
  readonly weight: number;
  /** 1 when its template stands in the text; less when only its words do, in another order. */
  readonly share: number;
  /** True where it is only called by its code. */
  readonly called: boolean;
  count: number;
  /** True when every line that shows it tells of a session's last end: beside a session that is up it is history. */
  readonly past: boolean;
  /** Where it stands first and last: 0 at the beginning of the log in time, 1 at its end. */
  readonly first: number;
  last: number;
  /** In which attempts at which tunnels it was met, and where last in each. */
  readonly places: Map<Attempt, Place>;
  /** The first lines that show it, few even when thousands do. */
  readonly lines: EvidenceLine[];
}

/** One attempt at a tunnel in which a message was met. */
export interface Place extends Attempt {
  last: number;
}

/** The attempt in which a message was met last. */
export function lastPlace({ places, last }: Pick<Evidence, 'places' | 'last'>): Place | undefined {
  for (const place of places.values()) if (place.last === last) return place;
  return undefined;
}

/** The addresses that stand in the lines which show it. */
export const addressesIn = ({ lines }: Pick<Evidence, 'lines'>): readonly string[] => lines.flatMap(({ text }) => addressesOf(text));

/** What was met so far, by the index of the first message of its group. */
export type Gathered = Map<number, Evidence[]>;

const mostLines = 5;
const longestShown = 320;

/** When and in which attempt a message was met, and whether its line tells of a session's last end. */
export interface Met {
  readonly when: number;
  readonly past: boolean;
  readonly attempt: Attempt;
  readonly against: readonly string[];
}

/** Adds one message, with those that share its words, to what was met so far. `meant`: what each of them points to here. */
export function gather(
  gathered: Gathered,
  twins: readonly KnownMessage[],
  meant: readonly (readonly string[])[],
  head: Seen,
  line: Line,
  { when, past, attempt, against }: Met,
): void {
  const [message] = twins;
  if (!message) return;
  const meanings = against.length ? meant.map((problems) => problems.filter((problem) => !against.includes(problem))) : meant;
  const [problems = []] = meanings;
  const { share = 1, called = false } = head;
  let same = gathered.get(head.message);
  if (!same) gathered.set(head.message, (same = []));
  const old = same.find((one) => one.share < 1 === share < 1 && isSame(one.problems, problems));
  // A record of the last end repeats what the log tells, and tells it later than it was.
  if (old && past && !old.past) return;
  if (!old || (old.past && !past)) {
    const lines = [shownOf(line, message, head)];
    const places = new Map([[attempt, placeOf(attempt, when)]]);
    const one: Evidence = {
      message,
      twins,
      problems,
      meanings,
      against,
      weight: head.weight,
      share,
      called,
      count: 1,
      past,
      first: when,
      last: when,
      places,
      lines,
    };
    same.splice(old ? same.indexOf(old) : same.length, 1, one);
    return;
  }
  old.last = when;
  const place = old.places.get(attempt);
  if (place) place.last = when;
  else old.places.set(attempt, placeOf(attempt, when));
  // A line of a record was met with the record.
  if (old.lines.some(({ number }) => number === line.number)) return;
  old.count += 1;
  if (old.lines.length < mostLines) old.lines.push(shownOf(line, message, head));
}

const placeOf = ({ tunnel, number }: Attempt, last: number): Place => ({ tunnel, number, last });

function shownOf(line: Line, message: KnownMessage, head: Seen): EvidenceLine {
  const { text, start, end } = excerptOf(
    line.text,
    head.start < line.text.length ? head.start : 0,
    Math.min(head.end, line.text.length),
    longestShown,
  );
  return { number: line.number, text, message: message.id, start, end };
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((id, index) => id === b[index]));
}
