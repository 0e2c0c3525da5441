import { readFields } from '../fields.ts';
import type { Line } from '../line.ts';
import { nameWords } from '../name-words.ts';
import type { StateFact, StateSaying } from './fact.ts';
import type { IkeStanding } from './ike-standing.ts';
import { counterIn } from './tallies.ts';

/** How devices count the requests that they send and the responses that come back, a counter a line or a field: content. */
export interface ExchangeWords {
  /** What is counted, as words in small letters, by what it says that nothing comes back; more specific ones first. */
  readonly names: Partial<Readonly<Record<StateSaying, readonly string[]>>>;
  /** Words of a name for what goes, what comes, and which of both it is. */
  readonly sent: readonly string[];
  readonly received: readonly string[];
  readonly asks: readonly string[];
  readonly answers: readonly string[];
  /** The head of a table that counts requests and responses, sent and received, in this order. */
  readonly head: string;
  /** The command that prints it, where a filter has left out the head. */
  readonly asked: string;
}

interface Counter {
  readonly line: number;
  readonly name: string;
  readonly count: number;
}

/** So many requests without an answer are no lost packet. */
const manyInVain = 3;
/** So many of which so few are answered are as good as none: a few come while the peer lives. */
const manyAsked = 50;
const seldom = 10;
/** A row of the table that names an exchange or a notification and counts none of it. */
const countsNone = /^\s*[A-Z][A-Z_0-9 ]+?(?:\s+0){4}\s*$/;
const row = /^\s*([A-Z][A-Z_0-9 ]+?)\s+(\d+)\s+\d+\s+\d+\s+(\d+)\s*$/;

/** Builds what finds requests of IKE that are counted as sent while their responses are not, and such as are answered and lead to nothing. */
export function createExchangeReader(
  { names, sent, received, asks, answers, head, asked }: ExchangeWords,
  { comesToNothing }: Pick<IkeStanding, 'comesToNothing'>,
): (lines: readonly Line[]) => StateFact[] {
  const word = (list: readonly string[]): RegExp => new RegExp(String.raw`\b(?:${list.join('|')})\b`);
  const kinds = (Object.keys(names) as StateSaying[]).map((says) => ({ says, name: word(names[says] ?? []) }));
  const [goes, comes, question, reply] = [word(sent), word(received), word(asks), word(answers)];

  return (lines) => {
    const table = isTable(lines) ? lines : [];
    const counters = [...lines.flatMap(counterIn), ...countsIn(lines), ...table.flatMap(rowIn)].flatMap((one) => {
      const says = kinds.find(({ name }) => name.test(one.name))?.says;
      return says === undefined ? [] : [{ ...one, says }];
    });
    const facts = kinds.flatMap(({ says }): StateFact[] => {
      const own = counters.filter((one) => one.says === says);
      const went = own.find(({ name }) => goes.test(name) && !reply.test(name));
      const came = own.filter(({ name }) => isAnswer(name));
      const back = Math.max(...came.map(({ count }) => count));
      // Who refuses the key or the name answers, too.
      if (says === 'later port silent' && went && went.count >= manyInVain && back >= went.count && comesToNothing(lines))
        return [{ line: went.line, says: 'auth in vain' }];
      return went && came.length > 0 && isSilent(went.count, back, says) ? [{ line: went.line, says }] : [];
    });
    // That the names of exchanges stand there says nothing of how far IKE came.
    const idle = table.filter(({ text }) => countsNone.test(text));
    return [...facts, ...idle.map(({ number }): StateFact => ({ line: number, says: 'beside' }))];
  };

  function isAnswer(name: string): boolean {
    return comes.test(name) ? !question.test(name) || reply.test(name) : reply.test(name) && !goes.test(name);
  }

  function isTable(lines: readonly Line[]): boolean {
    return lines.some(({ text }) => nameWords(text).includes(head) || text.includes(asked));
  }
}

function rowIn({ number, text }: Line): Counter[] {
  const [, name = '', went = '', came = ''] = row.exec(text) ?? [];
  const told = nameWords(name);
  return name === ''
    ? []
    : [
        { line: number, name: `${told} sent`, count: Number(went) },
        { line: number, name: `${told} received`, count: Number(came) },
      ];
}

function countsIn(lines: readonly Line[]): Counter[] {
  return readFields(lines).flatMap(({ line, path, value }) =>
    path.length > 1 && /^\d+$/.test(value) ? [{ line, name: path.join(' '), count: Number(value) }] : [],
  );
}

function isSilent(went: number, came: number, says: StateSaying): boolean {
  if (came === 0) return went >= manyInVain;
  return says === 'dpd unanswered' && went >= manyAsked && came * seldom <= went;
}
