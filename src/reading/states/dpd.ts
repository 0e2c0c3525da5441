import type { Line } from '../line.ts';
import type { StateFact } from './fact.ts';

/** Both counts in one line, sent first or received first, and FortiOS's in hex. */
const hex = /\bDPD sent\/recv: ([0-9a-f]{8})\/([0-9a-f]{8})/i;
const sentFirst =
  /\b(?:dpd|dead peer|r-u-there|keep-?alive)\b.{0,40}?\b(?:sent|tx|out|requests?|req)\b\D{0,20}(\d+)\b.{0,40}?\b(?:rec\w*|rcvd|rx|in|repl\w*|resp\w*|ack\w*)\b\D{0,20}(\d+)\b/i;
const bothNamed = /\b(?:dpd|dead peer|r-u-there)\b.{0,30}?\bsent\s*\/\s*(?:rec\w*|rcvd|recv|repl\w*|acked)\b\D{0,6}(\d+)\s*\/\s*(\d+)/i;
/** One count a line: what was sent, and what came back. */
const sent = /\b(?:dpd|dead peer|r-u-there)\b.{0,30}?\b(?:sent|tx|requests?)\b\D{0,8}(\d+)\s*$/i;
const received = /\b(?:dpd|dead peer|r-u-there)\b.{0,30}?\b(?:rec\w*|rcvd|rx|repl\w*|resp\w*|acks?)\b\D{0,8}(\d+)\s*$/i;
/** FortiOS counts how often it asked in vain, and says how often it will. */
const inVain = /\bdpd: .*\bretry=(\d+) count=(\d+)/i;

/** So many questions in a row that nobody answers are no lost packet. */
const manyInVain = 3;
const nearest = 3;

/** Finds an end that asks whether the peer still lives and hears nothing: many asked, and none answered. */
export function readDpd(lines: readonly Line[]): StateFact[] {
  return lines.flatMap(({ number, text }, index): StateFact[] =>
    isInVain(text, lines, index) ? [{ line: number, says: 'dpd unanswered' }] : [],
  );
}

function isInVain(text: string, lines: readonly Line[], index: number): boolean {
  const counted = inVain.exec(text);
  if (counted) return Number(counted[2]) >= Math.max(2, Number(counted[1]));
  const [, asked = '', answered = '1'] = hex.exec(text) ?? [];
  if (asked) return Number.parseInt(asked, 16) >= manyInVain && Number.parseInt(answered, 16) === 0;
  const [, went = '', came = '1'] = bothNamed.exec(text) ?? sentFirst.exec(text) ?? [];
  if (went) return Number(went) >= manyInVain && Number(came) === 0;
  const alone = sent.exec(text)?.[1];
  if (alone === undefined) return false;
  const near = lines.slice(index + 1, index + 1 + nearest).map((line) => received.exec(line.text)?.[1]);
  return Number(alone) >= manyInVain && near.find((one) => one !== undefined) === '0';
}
