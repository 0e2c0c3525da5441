import type { Line } from '../line.ts';
import { anyPiece } from '../pattern.ts';
import type { StateFact } from '../states/fact.ts';
import { prompt } from '../prompt.ts';

/** How an end says that it only waits for BGP, and that it has a password or none: content. */
export interface BgpEndWords {
  readonly passive: readonly string[];
  readonly secret: readonly string[];
  readonly bare: readonly string[];
  /** Lines of a configuration that name a neighbor: without a password among them it has none. */
  readonly set: readonly string[];
  /** States of a session that is not up. */
  readonly away: readonly string[];
  /** What parts the two ends, beside what is typed. */
  readonly heading: readonly string[];
}

/** Builds what sets the two ends of a session that is down beside each other: both only wait, or one alone has a password. */
export function createBgpEndReader(words: BgpEndWords): (lines: readonly Line[]) => StateFact[] {
  const [passive, secret, bare, set, away, heading] = [words.passive, words.secret, words.bare, words.set, words.away, words.heading].map(
    anyPiece,
  ) as [RegExp, RegExp, RegExp, RegExp, RegExp, RegExp];
  return (lines) => {
    const isAbout = passive.test.bind(passive);
    if (
      !lines.some(({ text }) => isAbout(text) || secret.test(text)) ||
      !lines.some(({ text }) => away.test(text)) ||
      !lines.some(({ text }) => bgp.test(text))
    )
      return [];
    const parts = partsOf(lines, heading);
    const wait = parts.flatMap((part) => part.find(({ text }) => isAbout(text)) ?? []);
    if (wait[1] && isSession(wait)) return [{ line: wait[1].number, says: 'both passive' }];
    const signed = parts.filter((part) => part.some(({ text }) => secret.test(text) && !bare.test(text)));
    const open = parts
      .filter((part) => !signed.includes(part))
      .flatMap((part) => part.find(({ text }) => bare.test(text)) ?? whole(part, set) ?? []);
    return signed.length > 0 && open[0] ? [{ line: open[0].number, says: 'one secret' }] : [];
  };
}

const bgp = /\bbgp\b|remote-as|\bneighbor\b/i;
const ike = /\bike|ipsec|exchange-mode|phase ?1/i;
const isSession = (lines: readonly Line[]): boolean => !lines.some(({ text }) => ike.test(text));

/** A configuration is shown in two lines of it at least. */
function whole(part: readonly Line[], set: RegExp): Line | undefined {
  const own = part.filter(({ text }) => set.test(text));
  return own.length > 1 ? own[0] : undefined;
}

/** What is told of each end: two that are typed at one prompt are of the same. */
function partsOf(lines: readonly Line[], heading: RegExp): Line[][] {
  const parts: Line[][] = [[]];
  const hosts = new Map<string, Line[]>();
  for (const line of lines) {
    const typed = prompt.test(line.text);
    if (typed || heading.test(line.text)) {
      const host = (typed && /^[\w@.-]{2,}/.exec(line.text)?.[0]) || '';
      const own = hosts.get(host) ?? [];
      if (host) hosts.set(host, own);
      parts.push(own);
    }
    // A command that asks for the password says nothing of it.
    if (!typed) parts.at(-1)?.push(line);
  }
  return [...new Set(parts)];
}
