import type { Line } from '../line.ts';
import { linesUntil } from '../line.ts';
import { fieldGaps, patternOf } from '../pattern.ts';
import type { StateFact } from './fact.ts';

/** The interface of a tunnel in a configuration, as its block begins, what makes it one where its name does not, and what switches it off: content. */
export interface OffBlock {
  readonly head: string;
  readonly kind: string | null;
  readonly off: string;
}

/** How interfaces of tunnels are called, and how they are said to be switched off: content. */
export interface TunnelWords {
  /** Names with `{n}` for a number. */
  readonly interfaces: readonly string[];
  /** Lines that name a tunnel by any name. */
  readonly named: readonly string[];
  /** `{tunnel}` is the interface. */
  readonly off: readonly string[];
  /** The same in blocks of configurations. */
  readonly blocks: readonly OffBlock[];
  /** The same where each line of a configuration has the `{name}` of its tunnel. */
  readonly ofNames: readonly { readonly head: string; readonly off: string }[];
  /** Fields that say so below the name of a tunnel. */
  readonly admin: readonly string[];
  /** Heads of an interface's statistics. */
  readonly heads: readonly string[];
  readonly in: readonly string[];
  readonly out: readonly string[];
}

/** What is known of the tunnels of a text. */
export interface Tunnels {
  readonly any: boolean;
  readonly isTunnel: (name: string) => boolean;
}

const longestStatistics = 24;
/** So far above such a field stands whose it is. */
const nearHead = 4;
const gaps = {
  ...fieldGaps,
  '{count}': String.raw`\s*(\d[\d,]*)`,
  '{more}': '.{0,160}?',
  '{name}': String.raw`"?([\w.-]+)"?`,
  // As iproute2 joins the interface below, and flags without the one for what is switched on.
  '{link}': String.raw`(?:@\S*)?`,
  '{down}': String.raw`(?:(?!\bUP\b)[A-Z_,])+`,
};

/** Builds what finds the tunnels of a text. */
export function createTunnelFinder({ interfaces, named }: TunnelWords): (lines: readonly Line[]) => Tunnels {
  const name = new RegExp(`^(?:${namePattern(interfaces)})(?:@\\S*)?$`, 'i');
  const anywhere = new RegExp(String.raw`(?<![\w.-])(?:${namePattern(interfaces)})(?![\w-])`, 'i');
  const names = named.map((one) => patternOf(one, gaps));
  return (lines) => {
    const own = new Set(lines.flatMap(({ text }) => names.flatMap((one) => one.exec(text)?.[1] ?? [])));
    return { any: own.size > 0 || lines.some(({ text }) => anywhere.test(text)), isTunnel: (one) => own.has(one) || name.test(one) };
  };
}

/** Finds tunnel interfaces that somebody switched off, and such through which packets go one way only. */
export function createInterfaceReader(words: TunnelWords): (lines: readonly Line[]) => StateFact[] {
  const tunnel = { ...gaps, '{tunnel}': `(?:${namePattern(words.interfaces)})` };
  const off = words.off.map((one) => patternOf(one, tunnel));
  const heads = words.heads.map((one) => patternOf(one, tunnel));
  const [received, sent] = [words.in, words.out].map((list) => list.map((one) => patternOf(one, gaps)));
  const admin = new RegExp(words.admin.map((one) => one.replaceAll('{is}', String.raw`\s*[:=]\s*`)).join('|'), 'i');
  const headed = new RegExp(String.raw`(?<![\w.-])(?:${namePattern(words.interfaces)})(?![\w-])`, 'i');
  return (lines) => {
    const shut = lines.filter(
      ({ text }, index) =>
        off.some((one) => one.test(text)) ||
        (admin.test(text) && lines.slice(Math.max(0, index - nearHead), index).some((line) => headed.test(line.text))),
    );
    return [...shut.slice(0, 1).map(({ number }): StateFact => ({ line: number, says: 'switched off' })), ...lines.flatMap(oneWay)];
  };

  function oneWay({ number, text }: Line, index: number, lines: readonly Line[]): StateFact[] {
    if (!heads.some((head) => head.test(text))) return [];
    const own = linesUntil(lines.slice(index + 1, index + 1 + longestStatistics), (line) => /^\S/.test(line.text));
    const [came, went] = [packetsIn(own, received ?? [], /^\s*RX:/), packetsIn(own, sent ?? [], /^\s*TX:/)];
    if (came === null || went === null || came > 0 === went > 0) return [];
    return [{ line: number, says: came > 0 ? 'in only' : 'out only' }];
  }
}

/** The number that a field tells, or what stands below a head of `ip -s link`: bytes, packets. */
function packetsIn(lines: readonly Line[], fields: readonly RegExp[], head: RegExp): number | null {
  for (const [index, { text }] of lines.entries()) {
    const told =
      fields.flatMap((field) => field.exec(text)?.[1] ?? [])[0] ??
      (head.test(text) ? /^\s*\d+\s+(\d+)/.exec(lines[index + 1]?.text ?? '')?.[1] : undefined);
    if (told !== undefined) return Number(told.replaceAll(',', ''));
  }
  return null;
}

/** The names of interfaces of tunnels, as a piece of a pattern. */
export function namePattern(interfaces: readonly string[]): string {
  return interfaces.map((one) => one.replaceAll('.', String.raw`\.`).replaceAll('{n}', String.raw`\d+`)).join('|');
}
