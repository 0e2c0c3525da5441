import type { LabRun } from './seen.ts';

/** One message that passed: who sent it, what it was, and the word by which it refuses; null where it refuses nothing that can be read. */
export interface Passed {
  readonly from: 'a' | 'b';
  readonly what: string;
  readonly refuses: string | null;
}

/** `b>IKE_SA_INIT= NO_PROPOSAL_CHOSEN` taken apart; null for what says only that more passed. */
export function passed(word: string): Passed | null {
  const [, from, what = '', refusal = null] = /^([ab])>(NOTIFICATION|[^= ]+(?: [A-Z]+(?=$))?)=?(?: (.+))?$/.exec(word) ?? [];
  if (from !== 'a' && from !== 'b') return null;
  return { from, what, refuses: refusal };
}

/** What passed, as one line to read. What passed again and again stands once, and says so. */
export function wireLine(wire: readonly string[]): string {
  if (!wire.length) return 'nothing';
  return folded(wire)
    .map(({ words, times }) => {
      const line = words.map(wordLine).join(' · ');
      return times === 1 ? line : `${times} × (${line})`;
    })
    .join(' · ');
}

function wordLine(word: string): string {
  const message = passed(word);
  if (!message) return 'and so on';
  const { from, what, refuses } = message;
  // Who and what stay on one line.
  const sent = `${from}\u00a0→\u00a0${what}`;
  if (refuses === null) return sent;
  return what === 'NOTIFICATION' ? `${sent}\u00a0${refuses}` : `${sent}, refuses with ${refuses}`;
}

const longestRound = 6;

interface Round {
  readonly words: readonly string[];
  readonly times: number;
}

function folded(wire: readonly string[]): Round[] {
  const rounds: Round[] = [];
  for (let at = 0; at < wire.length;) {
    const round = roundAt(wire, at);
    rounds.push(round);
    at += round.words.length * round.times;
  }
  return rounds;
}

/** The round from here on that takes in most; one word once where nothing comes again. */
function roundAt(wire: readonly string[], at: number): Round {
  let best: Round = { words: wire.slice(at, at + 1), times: 1 };
  for (let length = 1; length <= longestRound && at + 2 * length <= wire.length; length += 1) {
    const words = wire.slice(at, at + length);
    let times = 1;
    while (words.every((word, index) => wire[at + times * length + index] === word)) times += 1;
    if (times > 1 && times * length > best.times * best.words.length) best = { words, times };
  }
  return best;
}

/** Who refuses first in a run, and with what. A TCP connection that is reset counts where nobody says more. */
function refusalOf({ wire }: LabRun): string {
  const messages = wire.map(passed).filter((message) => message !== null);
  if (!messages.length) return 'nothing passes';
  const first = messages.find(({ refuses }) => refuses !== null);
  if (first)
    return first.what === 'NOTIFICATION' ? `${first.from}: NOTIFICATION ${first.refuses ?? ''}` : `${first.from}: ${first.refuses ?? ''}`;
  const reset = messages.find(({ what }) => what === 'RST');
  if (reset && !messages.some(({ what }) => what === 'OPEN')) return `${reset.from}: RST`;
  return messages.some(({ from }) => from === 'b') ? 'nothing in clear' : 'b never answers';
}

/** Who refused with what, in a word; null where the runs differ. */
export function refusalInAll(runs: readonly LabRun[]): string | null {
  const [first, ...others] = new Set(runs.map(refusalOf));
  return first === undefined || others.length ? null : first;
}
