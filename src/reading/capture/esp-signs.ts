import type { EspFlow, Passed } from './facts.ts';
import type { Fact, Sign } from './sign.ts';
import { signAt } from './sign.ts';

/** So many packets one way are no accident. */
const oneWay = 3;

/** ESP of both directions between two ends. */
export interface BothWays {
  readonly there: number;
  readonly back: number;
  /** When the second direction began, and when the first one of them ended. */
  readonly first: Passed;
  readonly last: Passed;
}

/** Null where packets of one direction passed alone. */
export function bothWays(flows: readonly EspFlow[]): BothWays | null {
  const [first] = flows;
  const there = flows.filter(({ from }) => from === first?.from);
  const back = flows.filter(({ from }) => from !== first?.from);
  const [answer] = back;
  if (!first || !answer) return null;
  const lastOf = (list: readonly EspFlow[]): Passed =>
    list.map(({ last }) => last).reduce((one, other) => (other.packet > one.packet ? other : one));
  const [one, other] = [lastOf(there), lastOf(back)];
  return {
    there: sumOf(there),
    back: sumOf(back),
    first: answer.first.packet > first.first.packet ? answer.first : first.first,
    last: one.packet < other.packet ? one : other,
  };
}

export const sumOf = (flows: readonly EspFlow[]): number => flows.reduce((sum, { packets }) => sum + packets, 0);

/** What the flows between two ends say together. */
export function espSigns(flows: readonly EspFlow[]): Sign[] {
  const [head] = flows;
  if (!head) return [];
  const { protocol, from, to } = head;
  const both = bothWays(flows);
  const told = (fact: Fact, at: Passed, says: string): Sign => signAt(at, fact, 'RFC 4303 2', says);
  if (!both) {
    const count = sumOf(flows);
    return count < oneWay
      ? []
      : [told('esp one way', head.first, `${protocol} goes from ${from} to ${to} only: ${count} packets, none back`)];
  }
  const { there, back, first, last } = both;
  const says = `${protocol} goes both ways between ${from} and ${to}: ${there} packets there, ${back} back`;
  return [told('esp both ways', first, says), ...(last.packet > first.packet ? [told('esp both ways', last, says)] : [])];
}
