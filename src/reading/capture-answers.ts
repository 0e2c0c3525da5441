import { isPrivate } from '../text/addresses.ts';
import type { Line } from './line.ts';
import type { Packet } from './packet.ts';

/** An answer that takes another way than what it answers, at its first packet. */
export interface AnswerFact {
  readonly line: number;
  readonly says: 'answer elsewhere';
}

/** The two devices of a packet, as `tcpdump -e` prints them. */
const devices = /\b((?:[\da-f]{2}:){5}[\da-f]{2}) > ((?:[\da-f]{2}:){5}[\da-f]{2})/i;
/** Addresses that several routers share: who sends as itself is answered there. */
const shared = /^00:(?:00:5e:00:0[12]|00:0c:(?:07:ac|9f:f)|07:b4)/i;
/** The place of a capture, by its command. */
const place = /\bshow capture (\w[\w-]*)|\btcpdump\b.*?\s-\w*i ?([\w.-]+)/;
/** Who gets the answer asks once. */
const fewest = 2;

/** Finds TCP between private networks that is asked for again and again while its answer goes to another router, or comes in elsewhere. */
export function answerFacts(packets: readonly Packet[], lines: readonly Line[]): AnswerFact[] {
  const opening = packets.filter(({ opens, from, to }) => (opens === 'syn' || opens === 'syn-ack') && isPrivate(from) && isPrivate(to));
  const answers = opening.filter(({ opens }) => opens === 'syn-ack');
  const found = answers.find((answer) => {
    const asked = opening.filter((one) => one.opens === 'syn' && isAnsweredBy(one, answer));
    const again = packets.some((one) => one.kind === 'tcp' && one.opens === null && isAnsweredBy(one, answer));
    if (asked.length < fewest || again) return false;
    const alike = answers.filter(({ from, to }) => from === answer.from && to === answer.to);
    return isForOther(asked, answer, lines) || isElsewhere(asked, alike, lines) || comesOtherwise(asked, alike);
  });
  return found ? [{ line: found.line, says: 'answer elsewhere' }] : [];
}

const isAnsweredBy = (one: Packet, answer: Packet): boolean =>
  one.from === answer.to && one.to === answer.from && one.ports?.[0] === answer.ports?.[1] && one.ports?.[1] === answer.ports?.[0];

/** True where the answer goes to another device than the request came from, both seen by who answers. */
function isForOther(asked: readonly Packet[], answer: Packet, lines: readonly Line[]): boolean {
  const of = ({ line }: Packet): readonly string[] => devices.exec(lines.find(({ number }) => number === line)?.text ?? '')?.slice(1) ?? [];
  const [answers, receiver] = of(answer);
  const senders = asked.flatMap((one) => {
    const [sender, target] = of(one);
    return sender !== undefined && target === answers ? [sender.toLowerCase()] : [];
  });
  return receiver !== undefined && senders.length > 0 && !shared.test(receiver) && !senders.includes(receiver.toLowerCase());
}

/** True where requests are at one place and answers at another, and neither is ever at that of the other. */
function isElsewhere(asked: readonly Packet[], answers: readonly Packet[], lines: readonly Line[]): boolean {
  const of = ({ line }: Packet): string | undefined => {
    const head = lines.findLast(({ number, text }) => number < line && place.test(text));
    return place
      .exec(head?.text ?? '')
      ?.slice(1)
      .find(Boolean);
  };
  const [own, others] = [new Set(asked.map(of)), new Set(answers.map(of))];
  return !own.has(undefined) && !others.has(undefined) && !others.has('any') && own.isDisjointFrom(others);
}

/** True where answers come in by another interface than requests left by, and are not passed on. */
function comesOtherwise(asked: readonly Packet[], answers: readonly Packet[]): boolean {
  const by = (all: readonly Packet[], side: Packet['way']): Set<string> =>
    new Set(all.flatMap((one) => (one.way === side ? (one.by ?? []) : [])));
  const [left, came] = [by(asked, 'out'), by(answers, 'in')];
  return left.size > 0 && came.size > 0 && left.isDisjointFrom(came) && !answers.some(({ way }) => way === 'out');
}
