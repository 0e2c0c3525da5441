import type { CounterFact } from '../reading/counters.ts';
import type { Line } from '../reading/line.ts';
import type { StateFact } from '../reading/states/fact.ts';
import { stateWordsOf } from '../reading/states/fact.ts';
import type { Said } from './saying.ts';

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
export function countersBeside(states: readonly StateFact[], facts: readonly CounterFact[]): readonly CounterFact[] {
  if (states.some(({ says }) => explains.has(says))) return [];
  const isTaken = states.some(({ says }) => says === 'source translated');
  return facts.map((fact) => (isTaken && fact.says === 'in only' ? { ...fact, says: 'neither' } : fact));
}

/** The connection that a line of `ipsec statusall` is of. */
const nameIn = (text: string): string => /^\s*([\w.-]+)\{\d+\}:/.exec(text)?.[1] ?? '';
const zeros = /\b0 bytes_[io]\b/g;

/** What pairs of counters say. `isBare`: the SA of that line goes as bare ESP from a private address. */
export function saidByCounters(facts: readonly CounterFact[], isBare: (line: number) => boolean, lines: readonly Line[]): [number, Said][] {
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
