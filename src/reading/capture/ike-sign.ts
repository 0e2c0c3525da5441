import type { IkeMessage, IkeSa, Passed } from './facts.ts';
import { refusalIn } from './ike-answers.ts';
import type { Fact, Sign } from './sign.ts';
import { signAt, signOf } from './sign.ts';
import { timeOfDay } from './time-of-day.ts';

/** How far an SA came, and what stopped it there. */
export type Outcome =
  | 'refused'
  | 'unanswered'
  | 'not heard'
  | 'stalled'
  | 'later unanswered'
  | 'later not heard'
  | 'not let in'
  | 'no child'
  | 'up'
  | 'unknown';

/** What one SA shows, and how far it came. */
export interface Told {
  readonly signs: readonly Sign[];
  readonly outcome: Outcome;
}

/** The numbers of exchanges: of version 2, and of version 1. */
export const exchanges = { init: 34, auth: 35, child: 36, informational: 37, intermediate: 43 } as const;
export const exchanges1 = { main: 2, aggressive: 4, informational: 5, quick: 32 } as const;
/** Seconds after which a request that nobody answers is more than slow. */
export const patience = 1.5;
/** Seconds within which an end that does not like an answer says so. */
export const atOnce = 2;

export const packetsOf = (message: IkeMessage): number[] => [message.packet, ...message.again.map(({ packet }) => packet)];

/** When a message was sent last. */
export const lastOf = (message: IkeMessage): Passed => message.again.at(-1) ?? message;

export const isPatient = (message: IkeMessage, end: number): boolean =>
  message.times > 1 && lastOf(message).time - message.time + (end - message.time) > patience;

/** As `signAt`, of IKE, with the packets that show it. */
export const sign = (at: Passed, fact: Fact, packets: readonly number[], source: string, says: string, look?: string): Sign =>
  signAt(at, fact, source, says, { packets, look });

/** A sign that says nothing of a fault by itself. */
export const note = (at: Passed, source: string, says: string): Sign => signOf(at, '', source, says);

/** Where the reason of a refusal stands. */
export const logOf = (address: string, time: number): string =>
  `The reason is in the log of ${address}, at ${timeOfDay(time)} UTC of the capture's clock.`;

/** Where silence is looked into. */
export const captureAt = (address: string): string =>
  `Capture at ${address} too, and give both: does the request arrive, does an answer leave?`;

export const answered = (accepted: IkeMessage): Sign =>
  sign(
    accepted,
    'ike answered',
    [accepted.packet],
    accepted.number === exchanges.init ? 'RFC 7296 1.2' : 'RFC 2409 5',
    `${accepted.addresses[0]} answers ${accepted.exchange} and accepts a proposal`,
  );

/** The end that asked gets no answer, though one was sent. */
export const unheard = (sa: IkeSa, at: Passed, fact: Fact, packets: readonly number[], source: string, what: string): Sign => {
  const { initiator, responder } = sa;
  const says = `${responder.address} answers${what}, and ${initiator.address} asks again: it does not get the answer`;
  return sign(at, fact, packets, source, says, captureAt(initiator.address));
};

export function unanswered(sa: IkeSa, first: IkeMessage): Sign {
  return sign(
    first,
    first.number === exchanges1.aggressive ? 'aggressive unanswered' : 'first unanswered',
    packetsOf(first),
    sa.version === 2 ? 'RFC 7296 2.4' : 'RFC 2408 5.1',
    `${first.exchange} from ${first.addresses[0]}, UDP ${first.ports[0]} to ${first.ports[1]}, is sent ${first.times} times and never answered`,
    captureAt(first.addresses[1]),
  );
}

export function laterUnanswered(sa: IkeSa, one: IkeMessage, accepted: IkeMessage | null): Sign {
  const samePort = accepted !== null && one.ports[1] === accepted.ports[0] && one.ports[0] === accepted.ports[1];
  const inPieces = one.inFragments;
  const fact = inPieces ? 'later in fragments unanswered' : samePort ? 'same port unanswered' : 'later unanswered';
  const where = samePort ? `over UDP ${one.ports[1]}, which worked before` : `over UDP ${one.ports[1]}`;
  return sign(
    one,
    fact,
    packetsOf(one),
    sa.version === 2 ? 'RFC 7296 2.4' : 'RFC 2409 5',
    `${one.exchange} of ${one.addresses[0]}, ${one.length} bytes ${inPieces ? 'in fragments of IP ' : ''}${where}, is sent ${one.times} times and never answered`,
    captureAt(one.addresses[1]),
  );
}

/** Errors that refuse nothing: their sender does not know what the other end still uses. */
const unknownWords: Readonly<Record<string, string>> = {
  INVALID_IKE_SPI: 'does not know this IKE SA',
  INVALID_COOKIE: 'does not know this IKE SA',
  INVALID_SPI: 'does not know the SPI of a packet of ESP',
};

export function refusalSign(sa: IkeSa, message: IkeMessage): Sign {
  const name = refusalIn(message)?.name ?? '';
  const [by] = message.addresses;
  return signOf(
    message,
    message.exchange === 'INFORMATIONAL' ? name : `${message.exchange} ${name}`,
    sa.version === 2 ? 'RFC 7296 3.10.1' : 'RFC 2408 3.14.1',
    unknownWords[name]
      ? `${by} ${unknownWords[name]} (${name})`
      : `${by} refuses ${sa.messages[0]?.exchange ?? 'what was asked'} with ${name}`,
    { packets: packetsOf(message), look: logOf(by, message.time), is: name },
  );
}

/** An answer with the SPI of the request that comes from where nobody was asked. */
export function elsewhere({ messages, initiator, responder }: IkeSa): Sign | null {
  const one = messages.find(({ from, addresses }) => from === 'responder' && addresses[0] !== responder.address);
  return one
    ? sign(
        one,
        'answered from elsewhere',
        [one.packet],
        'RFC 7296 2.11',
        `${initiator.address} asks ${responder.address} and is answered from ${one.addresses[0]}`,
      )
    : null;
}

/** A peer that was there, and does not answer any more. */
export const silent = (one: IkeMessage, packets: readonly number[], times: number, source: string): Sign =>
  sign(
    lastOf(one),
    'falls silent',
    packets,
    source,
    `${one.addresses[0]} sends ${one.exchange} ${times} times in an SA that was up, and nothing comes back`,
    captureAt(one.addresses[1]),
  );

/** An SA that is deleted in clear, as its last word: nothing is carried behind it. */
export function deletedIn({ messages }: IkeSa, carriedAt: number): Sign[] {
  const last = messages.at(-1);
  const one = messages.findLast(({ encrypted, payloads }) => !encrypted && payloads.includes('D'));
  if (!one || !last || carriedAt > one.packet || (last !== one && !last.isAnswer)) return [];
  return [
    sign(
      one,
      'closed',
      [one.packet],
      'RFC 7296 1.4.1',
      `${one.addresses[0]} deletes the SA`,
      `The log of ${one.addresses[0]} says why it closes the tunnel.`,
    ),
  ];
}
