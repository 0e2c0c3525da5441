import { addressesOf, isPrivate } from '../../text/addresses.ts';
import type { Line } from '../line.ts';
import { anyOf, fieldGaps, firstGroup, patternOf } from '../pattern.ts';
import type { StateFact } from './fact.ts';

/** The ends of a flow of IKE's first exchange, and of BGP, as tables of flows write them. */
const ike = /(?:[:/.]|[sd]port=|\beq )500\b/;
const moved = /(?:[:/.]|[sd]port=)4500\b/;
const bgp = /(?:[:/.]|dport=)179\b/;

/** How tables of flows count what went and what came back: content. */
export interface FlowWords {
  /** Both ways of one flow counted in packets, `{n}` each: what went out, then what came back. */
  readonly counts: readonly string[];
  /** The same in two lines. */
  readonly went: readonly string[];
  readonly came: readonly string[];
  /** A line above the ends that counts both. */
  readonly above: readonly string[];
  /** What a table calls a flow that nobody answered. */
  readonly unanswered: readonly string[];
}

const gaps = { ...fieldGaps, '{n}': String.raw`(\d+)`, '{is}': ': ?', '{d}': String.raw`\d+`, '{to}': ' ?-> ?', '{s}': ' ?' };
/** What the table tells of one flow stands in so many lines below its ends. */
const longest = 5;
const farthestAbove = 3;
const manySent = 3;
const isFlow = /->|<-|\bsrc=|src-address=|^\s*In:|\bInitiator\b|\bsport=/;

/** What `conntrack -E` prints of a flow that goes on, and the two ends that it is known by. */
const event = /^\s*(?:\[[\d.]+\]\s*)?\[UPDATE\]/;
const tuple = /\bsrc=\S+ dst=\S+ sport=\d+ dport=\d+/;

/** Builds what finds flows of IKE or BGP in a firewall's table that carried packets one way only. */
export function createFlowReader(words: FlowWords): (lines: readonly Line[]) => StateFact[] {
  const counts = words.counts.map((one) => patternOf(one, gaps));
  const told = (list: readonly string[]): RegExp => anyOf(list, gaps);
  const [went, came, unanswered, above] = [told(words.went), told(words.came), told(words.unanswered), told(words.above)];

  return (lines) => {
    const answered = answeredLater(lines);
    return lines.flatMap(({ number, text }, index): StateFact[] => {
      if (!isFlow.test(text) || addressesOf(text).length < 2) return [];
      if ((answered.get(tuple.exec(text)?.[0] ?? '') ?? 0) > number) return unanswered.test(text) ? [{ line: number, says: 'beside' }] : [];
      const says = saysOf(text);
      if (says === null) return [];
      const counted = lines.slice(Math.max(0, index - farthestAbove), index).filter((line) => isCounted(line.text));
      return isUnanswered([...counted, ...ownOf(lines, index)].map((line) => line.text)) ? [{ line: number, says }] : [];
    });
  };

  /** The last line of each flow that says that it was answered: events of conntrack tell of one flow again and again. */
  function answeredLater(lines: readonly Line[]): ReadonlyMap<string, number> {
    return new Map(
      lines.flatMap(({ number, text }) => {
        const flow = event.test(text) && !unanswered.test(text) ? tuple.exec(text)?.[0] : undefined;
        return flow === undefined ? [] : [[flow, number] as const];
      }),
    );
  }

  /** The lines of one flow from its ends on: the next one's are not asked. */
  function ownOf(lines: readonly Line[], index: number): readonly Line[] {
    const below = lines.slice(index + 1, index + longest);
    const next = below.findIndex(({ text }) => isFlow.test(text) && addressesOf(text).length > 1 && !came.test(text));
    return lines.slice(index, index + 1 + (next < 0 ? below.length : next));
  }

  function isCounted(text: string): boolean {
    return addressesOf(text).length === 0 && above.test(text);
  }

  function isUnanswered(own: readonly string[]): boolean {
    const inOne = own.flatMap((text) => counts.flatMap((pattern) => pattern.exec(text) ?? []).slice(1, 3));
    const inTwo = [went, came].map((pattern) => own.flatMap((text) => firstGroup(pattern, text) ?? [])[0]);
    const [there, back] = inOne.length > 0 ? inOne : inTwo;
    if (there === undefined || back === undefined) return own.some((text) => unanswered.test(text));
    return Number(there) >= manySent && back === '0';
  }
}

function saysOf(text: string): StateFact['says'] | null {
  if (bgp.test(text)) return 'syn unanswered';
  if (addressesOf(text).every(isPrivate)) return null;
  return ike.test(text) ? 'first unanswered' : moved.test(text) ? 'later port silent' : null;
}
