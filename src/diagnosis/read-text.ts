import type { Block, Numbers } from '../reading/blocks.ts';
import { corrected, createBlockReader, numbersOf } from '../reading/blocks.ts';
import { settingBlocks, wholeSyntax } from '../reading/configurations.ts';
import type { Line } from '../reading/line.ts';
import { createSentenceReader } from '../reading/sentences.ts';
import type { SyntaxName, SyntaxOf } from '../syntax/syntaxes.ts';
import type { WordsOf } from './candidates.ts';
import { fewLines } from './observe.ts';
import { newestFirst, timeOf } from './clock.ts';
import type { CoreLexicon } from './lexicon.ts';
import { linesOf, printedLines } from './normalise.ts';
import { isProse } from './prose.ts';
import { withCodes } from './coded.ts';
import type { Late } from './late.ts';
import { mayTell } from './may-tell.ts';
import type { Said, Sayings } from './saying.ts';
import { tellsState } from './saying.ts';
import { ruledOutIn, toldIn, withoutRuledOut } from './speech.ts';

/** A pasted text, read as what it is and not yet for what it says. */
export interface ReadText {
  /** Its lines whole again, as they stand. */
  readonly lines: readonly Line[];
  /** The same, oldest first, without what somebody ruled out. */
  readonly heard: readonly Line[];
  /** What lines say that are no sentences, by their number. */
  readonly said: ReadonlyMap<number, Said>;
  readonly blocks: readonly Block[];
  /** The syntax of a text that is a configuration from end to end. */
  readonly syntax: SyntaxName | null;
  readonly words: WordsOf;
  /** What somebody tells; empty where nobody speaks. */
  readonly told: string;
  /** All that somebody says, beside what he pasted. */
  readonly speech: string;
  /** What somebody looked at and found well, one thing a piece. */
  readonly ruledOut: readonly string[];
  /** The numbers of the lines of logs, of configurations, and of those whose words are the names of columns and fields. */
  readonly logged: Numbers;
  readonly set: Numbers;
  readonly stated: Numbers;
  /** Those of states, of JSON and of configurations, whose order is none in time. */
  readonly timeless: Pick<Numbers, 'has'>;
}

/** In the order of time. What is stands where it was pasted: beside a log its times say how long something lasts. */
function oldestFirst(lines: readonly Line[], stated: Numbers): readonly Line[] {
  const happened = stated.size === 0 ? lines : lines.filter(({ number }) => !stated.has(number));
  if (!newestFirst(happened.length > 0 ? happened : lines)) return lines;
  if (happened.length === 0 || happened.length === lines.length) return [...lines].reverse();
  return [...[...happened].reverse(), ...lines.filter(({ number }) => stated.has(number))];
}

const nothingSaid: Sayings = { said: new Map(), rows: new Set(), tableRows: new Set(), packets: new Set() };

/** Builds the readers once. */
export function createTextReader(
  lexicon: CoreLexicon,
  late: Pick<Late, 'sayings'>,
  syntaxOf: SyntaxOf = () => null,
): (text: string, corrections?: readonly Block[]) => ReadText {
  const partText = createBlockReader(lexicon.blockWords);
  const readSentences = createSentenceReader(lexicon.sentenceRoles);
  return (text, corrections = []) => {
    const printed = printedLines(text);
    const looked = endsOf(printed);
    const { said: saidOfPrinted, rows, tableRows, packets } = mayTell(looked) ? late.sayings()(looked) : nothingSaid;
    const lines = linesOf(printed, new Set([...rows, ...packets]));
    const said = ofWhole(saidOfPrinted, lines);
    const parted = stretched(partText(looked, { packets, rows: tableRows, hasTime: (line) => timeOf(line) !== null }), printed);
    const syntax = tellsState(said) || corrections.length ? null : wholeSyntax(text, looked, parted, syntaxOf);
    const whole = syntax && settingBlocks(parted, printed, (number) => said.get(number)?.words);
    const blocks = whole?.blocks ?? corrected(parted, corrections);
    const spoken = numbersOf(blocks, 'prose', printed);
    const words = whole ? 'nobody' : whoseWords(lines, spoken, corrections.length > 0);
    const speech = words === 'a question' ? lines : lines.filter(({ number }) => spoken.has(number));
    const stated = numbersOf(blocks, 'state', printed);
    const objects = numbersOf(blocks, 'json', printed);
    const ordered = oldestFirst(lines, stated);
    const set = whole?.set ?? numbersOf(blocks, 'configuration', printed);
    return {
      lines,
      heard: words === 'nobody' ? ordered : withoutRuledOut(ordered, new Set(speech.map(({ number }) => number)), readSentences),
      said: withCodes(said, lines, lexicon.notifications),
      blocks,
      syntax,
      words,
      told: words === 'nobody' ? '' : toldIn(speech, readSentences, words === 'a question'),
      speech: speech.map(({ text: one }) => one).join('\n'),
      ruledOut: words === 'nobody' ? [] : ruledOutIn(speech, readSentences),
      logged: numbersOf(blocks, 'log', printed),
      set,
      stated,
      timeless: { has: (number) => stated.has(number) || objects.has(number) || set.has(number) },
    };
  };
}

/** What is told of a line that was joined to the one before is told of that, unless that tells something itself. */
function ofWhole(said: Sayings['said'], lines: readonly Line[]): Sayings['said'] {
  const numbers = new Set(lines.map(({ number }) => number));
  const lost = [...said].filter(([number]) => !numbers.has(number)).sort(([a], [b]) => a - b);
  const carried = new Map(said);
  let at = 0;
  for (const [number, one] of lost) {
    while ((lines[at + 1]?.number ?? Infinity) < number) at += 1;
    const whole = lines[at]?.number ?? Infinity;
    if (whole < number && !said.has(whole)) carried.set(whole, one);
  }
  return carried;
}

/** What is longer than this is a log: it is parted by its beginning and its end, where somebody may speak of it. */
const mostAtBegin = 4000;
const mostAtEnd = 1000;

function endsOf(printed: readonly Line[]): readonly Line[] {
  return printed.length > mostAtBegin + mostAtEnd ? [...printed.slice(0, mostAtBegin), ...printed.slice(-mostAtEnd)] : printed;
}

/** The lines between go with those before them. */
function stretched(blocks: readonly Block[], printed: readonly Line[]): readonly Block[] {
  const [last, next] = [printed[mostAtBegin - 1]?.number, printed.at(-mostAtEnd)?.number];
  if (printed.length <= mostAtBegin + mostAtEnd || last === undefined || next === undefined) return blocks;
  return blocks.map((block) => (block.from <= last && block.to >= last && block.to < next ? { ...block, to: next - 1 } : block));
}

/** `isTold`: somebody said what is what, so that no line is theirs unless they said so. */
function whoseWords(lines: readonly Line[], spoken: Pick<Numbers, 'has'>, isTold: boolean): WordsOf {
  if (lines.length === 0) return 'nobody';
  // In more lines than a question in short has, somebody speaks in one of them at least.
  const mayAsk = lines.length <= fewLines || lines.some(({ number }) => spoken.has(number));
  if ((!isTold && mayAsk && isProse(lines)) || lines.every(({ number }) => spoken.has(number))) return 'a question';
  return lines.some(({ number }) => spoken.has(number)) ? 'somebody' : 'nobody';
}
