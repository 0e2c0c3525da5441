import { asksForMore } from '../../ike/notify.ts';
import { prfBytes } from '../../ike/transform.ts';
import type { IkeMessage, IkeSa, Passed } from './facts.ts';
import { roomIn } from './ike-sa.ts';
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

const init = 34;
const auth = 35;
const createChild = 36;
const informational2 = 37;
const informational1 = 5;
const quick = 32;
/** Seconds after which a request that nobody answers is more than slow. */
const patience = 1.5;
/** Seconds within which an end that does not like an answer says so. */
const atOnce = 2;

/** What one SA shows, and how far it came. */
export interface Told {
  readonly signs: readonly Sign[];
  readonly outcome: Outcome;
}

/** What is wrong or right with one SA of a capture that ends at `end`; `carriedAt` is the last packet at which ESP went both ways. */
export function signsOfSa(sa: IkeSa, end: number, carriedAt: number): Told {
  return sa.version === 2 ? ofVersion2(sa, end, carriedAt) : ofVersion1(sa, end);
}

function ofVersion2(sa: IkeSa, end: number, carriedAt: number): Told {
  const { messages } = sa;
  const asked = messages.filter(({ number, isAnswer }) => number === init && !isAnswer);
  const answers = messages.filter(({ number, isAnswer }) => number === init && isAnswer);
  const later = messages.filter(({ number }) => number > init);
  const stray = strays(sa);
  const [first] = asked;
  const refusal = answers.find((one) => refusalIn(one));
  const accepted = answers.find(({ proposals }) => proposals.length > 0);
  if (refusal && !accepted && !later.length) return { outcome: 'refused', signs: [refusalSign(sa, refusal), ...stray] };
  const strange = elsewhere(sa);
  if (strange && !later.length) return { outcome: 'unanswered', signs: [strange] };
  if (first && !answers.length && !later.length) {
    return isPatient(first, end) ? { outcome: 'unanswered', signs: [unanswered(sa, first)] } : { outcome: 'unknown', signs: stray };
  }
  if (first && accepted && !later.length) {
    const again = asked.flatMap((one) => [one, ...one.again]).filter(({ packet }) => packet > accepted.packet);
    const [once] = again;
    if (once)
      return {
        outcome: 'not heard',
        signs: [
          unheard(
            sa,
            once,
            'first asked again',
            [first.packet, accepted.packet, ...again.map(({ packet }) => packet)],
            'RFC 7296 2.1',
            ' IKE_SA_INIT',
          ),
        ],
      };
    return { outcome: 'stalled', signs: [answered(accepted), ...stray] };
  }
  return afterInit(sa, later, accepted ?? null, end, carriedAt);
}

function afterInit(sa: IkeSa, later: readonly IkeMessage[], accepted: IkeMessage | null, end: number, carriedAt: number): Told {
  const signs: Sign[] = accepted ? [answered(accepted)] : [];
  const requests = later.filter(({ isAnswer }) => !isAnswer);
  const authRequests = requests.filter(({ number }) => number === auth);
  const authAnswers = later.filter(({ number, isAnswer }) => number === auth && isAnswer);
  const [authRequest] = authRequests;
  if (authRequest && !authAnswers.length && !later.some(({ number }) => number > auth)) {
    if (!isPatient(authRequest, end)) return { outcome: 'unknown', signs };
    return { outcome: 'later unanswered', signs: [...signs, laterUnanswered(sa, authRequest, accepted)] };
  }
  const last = authAnswers.at(-1);
  if (!authRequest && !last) return { outcome: 'unknown', signs: [...signs, ...goingOn(later, end)] };
  const heard = authRequests.flatMap((one) => one.again.filter(({ packet }) => packet > (last?.packet ?? Infinity)));
  const [once] = heard;
  if (last && heard.length > 1 && once && !later.some(({ number, from }) => number > auth && from === 'initiator'))
    return {
      outcome: 'later not heard',
      signs: [
        ...signs,
        unheard(sa, once, 'later asked again', [last.packet, ...heard.map(({ packet }) => packet)], 'RFC 7296 2.1', ' IKE_AUTH'),
      ],
    };
  const room = last && authAnswers.length === 1 ? roomIn(last, sa.chosen) : null;
  const prf = prfBytes(sa.chosen?.transforms.find(({ what }) => what === 'PRF')?.id ?? 0);
  // AUTH has a header of 8 bytes and, by a key, as many as the PRF puts out; the identity beside it at least 12.
  if (last && room !== null && prf > 0 && room < 8 + prf + 12)
    return {
      outcome: 'not let in',
      signs: [
        ...signs,
        sign(
          last,
          hasCertificate(authRequests, sa) ? 'answer without AUTH to a certificate' : 'answer without AUTH',
          [last.packet],
          'RFC 7296 2.21.2',
          `IKE_AUTH is answered with ${last.length} bytes, ${room} of them at most inside: too few to hold AUTH, so ${sa.responder.address} refuses ${sa.initiator.address}`,
          logOf(sa.responder.address, last.time),
        ),
      ],
    };
  const over = later.find(
    ({ number, from, isAnswer, time, packet }) =>
      number === informational2 && from === 'initiator' && !isAnswer && last && packet > last.packet && time - last.time < atOnce,
  );
  // Its own answer belongs to it; any other exchange shows that the SA lives, and so does ESP both ways.
  const goesOn = later.some(({ number, id }) => number === createChild || (number === informational2 && id !== over?.id));
  if (last && over && !goesOn && carriedAt < over.packet && isShort(over, sa))
    return {
      outcome: 'not let in',
      signs: [
        ...signs,
        sign(
          over,
          'asker ends it',
          [last.packet, over.packet],
          'RFC 7296 2.21.2',
          `${sa.initiator.address} ends the IKE SA right after IKE_AUTH was answered: it refuses what ${sa.responder.address} proved`,
          logOf(sa.initiator.address, over.time),
        ),
      ],
    };
  // Beside AUTH and identity: an SA with one suite 36, both selectors 24 each.
  if (last && room !== null && prf > 0 && room < 8 + prf + 12 + 36 + 48)
    return {
      outcome: 'no child',
      signs: [
        ...signs,
        sign(
          last,
          'answer without child',
          [last.packet],
          'RFC 7296 1.2',
          `IKE_AUTH is answered with ${last.length} bytes, ${room} of them at most inside: enough for AUTH, too few for a child SA as well`,
          logOf(sa.responder.address, last.time),
        ),
        ...goingOn(later, end),
      ],
    };
  const child = later.filter(({ number, isAnswer }) => number === createChild && isAnswer).at(-1);
  const childRoom = child ? roomIn(child, sa.chosen) : null;
  // SA 36, nonce 20, selectors 48 at least; a rekeyed IKE SA has no selectors, but a key exchange.
  const refusedChild = child && childRoom !== null && childRoom < 36 + 20 + 48;
  return {
    outcome: last ? 'up' : 'unknown',
    signs: [
      ...signs,
      ...(refusedChild
        ? [
            sign(
              child,
              'child answer without SA',
              [child.packet],
              'RFC 7296 1.3',
              `CREATE_CHILD_SA is answered with ${child.length} bytes, ${childRoom} of them at most inside: too few to hold an SA`,
              logOf(child.addresses[0], child.time),
            ),
          ]
        : []),
      ...goingOn(later, end),
    ],
  };
}

/** By a key a request is short: what is longer, or comes in fragments of IKE, holds certificates and a signature. */
const hasCertificate = (requests: readonly IkeMessage[], sa: IkeSa): boolean =>
  requests.some((one) => one.fragment !== null || (roomIn(one, sa.chosen) ?? 0) > 900);

/** Two notifies at most: the size of a message that ends or refuses. */
const isShort = (message: IkeMessage, sa: IkeSa): boolean => (roomIn(message, sa.chosen) ?? 0) < 48;

/** True for a request of version 2 to which one of these messages is the answer. */
export const isAnswered = (request: IkeMessage, messages: readonly IkeMessage[]): boolean =>
  messages.some(({ isAnswer, id, number, from }) => isAnswer && id === request.id && number === request.number && from !== request.from);

/** What happens in an SA that is up: it goes on, or nobody answers any more. */
function goingOn(later: readonly IkeMessage[], end: number): Sign[] {
  const inUse = later.filter(({ number, isAnswer }) => number > auth && !isAnswer);
  const fine = inUse.filter((request) => isAnswered(request, later));
  const proof = fine.find(({ time, number }) => number === createChild || time - (later[0]?.time ?? time) > 5);
  const open = inUse.findLast((request) => !isAnswered(request, later) && request.times > 2 && isPatient(request, end));
  const isLast = open && !later.some(({ packet, from }) => packet > (open.again.at(-1)?.packet ?? open.packet) && from !== open.from);
  return [
    ...(proof ? [sign(proof, 'goes on', [proof.packet], 'RFC 7296 1.4', `the IKE SA goes on: ${proof.exchange} is answered`)] : []),
    ...(open && isLast
      ? [
          sign(
            open.again.at(-1) ?? open,
            'falls silent',
            packetsOf(open),
            'RFC 7296 2.4',
            `${open.addresses[0]} sends ${open.exchange} ${open.times} times in an SA that was up, and nothing comes back`,
            captureAt(open.addresses[1]),
          ),
        ]
      : []),
  ];
}

function ofVersion1(sa: IkeSa, end: number): Told {
  const { messages } = sa;
  const phase1 = messages.filter(({ number }) => number === 2 || number === 4);
  const [first] = phase1;
  const answers = phase1.filter(({ from }) => from === 'responder');
  const refusal = messages.find((one) => one.number === informational1 && !one.encrypted && refusalIn(one));
  const quickMode = messages.filter(({ number }) => number === quick);
  if (refusal && !quickMode.length) return { outcome: 'refused', signs: [refusalSign(sa, refusal)] };
  const strange = elsewhere(sa);
  if (strange && !quickMode.length) return { outcome: 'unanswered', signs: [strange] };
  if (first && !answers.length) {
    return isPatient(first, end) ? { outcome: 'unanswered', signs: [unanswered(sa, first)] } : { outcome: 'unknown', signs: [] };
  }
  const [accepted] = answers;
  if (!quickMode.length) {
    if (!accepted || !first) return { outcome: 'unknown', signs: [] };
    const hidden = phase1.filter(({ encrypted }) => encrypted);
    const askedAgain = phase1.find((one) => one.from === 'initiator' && !one.encrypted && one.times > 1 && answeredBefore(one, answers));
    const [last] = hidden.filter(({ from }) => from === 'initiator');
    const no = messages.find(
      ({ number, from, packet }) => number === informational1 && from === 'responder' && last !== undefined && packet > last.packet,
    );
    if (last && no && !hidden.some(({ from, packet }) => from === 'responder' && packet < no.packet))
      return {
        outcome: 'not let in',
        signs: [
          answered(accepted),
          sign(
            no,
            'phase 1 refused',
            [last.packet, no.packet],
            'RFC 2408 3.14',
            `${sa.responder.address} answers the identity and hash of ${sa.initiator.address} with an INFORMATIONAL: it refuses it`,
            logOf(sa.responder.address, no.time),
          ),
        ],
      };
    const silent = hidden.find(({ from, times }) => from === 'initiator' && times > 1);
    if (silent && !hidden.some(({ from }) => from === 'responder') && isPatient(silent, end))
      return { outcome: 'later unanswered', signs: [answered(accepted), laterUnanswered(sa, silent, accepted)] };
    if (!hidden.length && askedAgain)
      return {
        outcome: 'not heard',
        signs: [unheard(sa, askedAgain.again.at(-1) ?? askedAgain, 'first asked again', packetsOf(askedAgain), 'RFC 2408 5.1', '')],
      };
    return { outcome: 'stalled', signs: [answered(accepted)] };
  }
  const [request] = quickMode;
  const back = quickMode.filter((one) => one.from !== request?.from);
  const begun = accepted ? [answered(accepted)] : [];
  if (request && !back.length) {
    const says = messages.find(
      ({ number, from, packet, time }) =>
        number === informational1 && from !== request.from && packet > request.packet && time - request.time < atOnce,
    );
    if (says)
      return {
        outcome: 'no child',
        signs: [
          ...begun,
          sign(
            says,
            'quick mode refused',
            [request.packet, says.packet],
            'RFC 2408 3.14',
            `${says.addresses[0]} answers quick mode with an INFORMATIONAL: it refuses the child SA`,
            logOf(says.addresses[0], says.time),
          ),
        ],
      };
    if (isPatient(request, end) && request.times > 1)
      return {
        outcome: 'no child',
        signs: [
          ...begun,
          sign(
            request,
            'quick mode unanswered',
            packetsOf(request),
            'RFC 2409 5.5',
            `quick mode of ${request.addresses[0]} is sent ${request.times} times and never answered`,
            logOf(request.addresses[1], request.time),
          ),
        ],
      };
  }
  return { outcome: back.length ? 'up' : 'unknown', signs: begun };
}

const answeredBefore = (one: IkeMessage, answers: readonly IkeMessage[]): boolean =>
  answers.some(({ packet }) => packet > one.packet && one.again.some((again) => again.packet > packet));

/** Notifies that stand in clear and refuse. */
export const refusalIn = ({ notifies }: IkeMessage) => notifies.find(({ isError, name }) => isError && !asksForMore.has(name)) ?? null;

const packetsOf = (message: IkeMessage): number[] => [message.packet, ...message.again.map(({ packet }) => packet)];

const isPatient = ({ times, again, time }: IkeMessage, end: number): boolean =>
  times > 1 && (again.at(-1)?.time ?? time) - time + (end - time) > patience;

/** As `signAt`, of IKE, with the packets that show it. */
const sign = (at: Passed, fact: Fact, packets: readonly number[], source: string, says: string, look?: string): Sign =>
  signAt(at, fact, source, says, { packets, look });

/** Where the reason of a refusal stands. */
const logOf = (address: string, time: number): string =>
  `The reason is in the log of ${address}, at ${timeOfDay(time)} UTC of the capture's clock.`;

/** Where silence is looked into. */
const captureAt = (address: string): string =>
  `Capture at ${address} too, and give both: whether the request arrives there, and whether an answer leaves.`;

const answered = (accepted: IkeMessage): Sign =>
  sign(
    accepted,
    'ike answered',
    [accepted.packet],
    accepted.number === init ? 'RFC 7296 1.2' : 'RFC 2409 5',
    `${accepted.addresses[0]} answers ${accepted.exchange} and accepts a proposal`,
  );

/** The end that asked gets no answer, though one was sent. */
const unheard = (sa: IkeSa, at: Passed, fact: Fact, packets: readonly number[], source: string, what: string): Sign => {
  const { initiator, responder } = sa;
  const says = `${responder.address} answers${what}, and ${initiator.address} asks again: it does not get the answer`;
  return sign(at, fact, packets, source, says, captureAt(initiator.address));
};

function unanswered(sa: IkeSa, first: IkeMessage): Sign {
  return sign(
    first,
    'first unanswered',
    packetsOf(first),
    sa.version === 2 ? 'RFC 7296 2.4' : 'RFC 2408 5.1',
    `${first.exchange} from ${first.addresses[0]}, UDP ${first.ports[0]} to ${first.ports[1]}, is sent ${first.times} times and never answered`,
    captureAt(first.addresses[1]),
  );
}

function laterUnanswered(sa: IkeSa, one: IkeMessage, accepted: IkeMessage | null): Sign {
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

function refusalSign(sa: IkeSa, message: IkeMessage): Sign {
  const name = refusalIn(message)?.name ?? '';
  const [by] = message.addresses;
  return signOf(
    message,
    message.exchange === 'INFORMATIONAL' ? name : `${message.exchange} ${name}`,
    sa.version === 2 ? 'RFC 7296 3.10.1' : 'RFC 2408 3.14.1',
    `${by} refuses ${sa.messages[0]?.exchange ?? 'what was asked'} with ${name}`,
    { packets: packetsOf(message), look: logOf(by, message.time) },
  );
}

/** Errors in clear outside of any exchange that was seen: an SPI that the other end does not know. */
function strays(sa: IkeSa): Sign[] {
  return sa.messages
    .filter((one) => one.number === informational2 && !one.encrypted && refusalIn(one))
    .slice(0, 1)
    .map((one) => refusalSign(sa, one));
}

/** An answer with the SPI of the request that comes from where nobody was asked. */
function elsewhere({ messages, initiator, responder }: IkeSa): Sign | null {
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
