import { prfBytes } from '../../ike/transform.ts';
import type { IkeMessage, IkeSa } from './facts.ts';
import { roomIn } from './ike2-room.ts';
import { isAnswered, refusalIn } from './ike-answers.ts';
import type { Told } from './ike-sign.ts';
import {
  answered,
  atOnce,
  deletedIn,
  elsewhere,
  exchanges,
  isPatient,
  laterUnanswered,
  lastOf,
  logOf,
  note,
  packetsOf,
  patience,
  refusalSign,
  sign,
  silent,
  unanswered,
  unheard,
} from './ike-sign.ts';
import type { Sign } from './sign.ts';

const { init, auth, child, informational, intermediate } = exchanges;
/** Seconds after which what should follow an accepted first exchange is missing. */
const slow = 10;
/** Seconds between the requests of both ends that meet. */
const together = 5;
/** The fewest bytes that a PRF in use puts out. */
const shortestPrf = 20;

/** What an SA of version 2 shows. */
export function ofVersion2(sa: IkeSa, end: number, carriedAt: number): Told {
  const { messages } = sa;
  const asked = messages.filter(({ number, isAnswer }) => number === init && !isAnswer);
  const answers = messages.filter(({ number, isAnswer }) => number === init && isAnswer);
  const later = messages.filter(({ number }) => number > init);
  const stray = strays(sa);
  const [first] = asked;
  // A peer of version 1 alone says so in its own version.
  const refusal = messages.find((one) => (one.number < init || (one.number === init && one.isAnswer)) && refusalIn(one));
  const accepted = answers.find(({ proposals }) => proposals.length > 0);
  if (refusal && !accepted && !later.length) return { outcome: 'refused', signs: [refusalSign(sa, refusal), ...stray] };
  const strange = elsewhere(sa);
  if (strange && !later.length) return { outcome: 'unanswered', signs: [strange] };
  if (first && !answers.length && !later.length) {
    return isPatient(first, end) ? { outcome: 'unanswered', signs: [unanswered(sa, first)] } : { outcome: 'unknown', signs: stray };
  }
  if (first && !accepted && !later.length) return askedForMore(sa, asked, answers, end);
  if (first && accepted && !later.length) {
    const [once, ...more] = askedAfter(asked, accepted.packet);
    if (once) {
      const packets = [first.packet, accepted.packet, once, ...more].map((one) => (typeof one === 'number' ? one : one.packet));
      return { outcome: 'not heard', signs: [unheard(sa, once, 'first asked again', packets, 'RFC 7296 2.1', ' IKE_SA_INIT')] };
    }
    const missing = end - accepted.time > slow ? [note(accepted, 'RFC 7296 1.2', missingWords(sa))] : [];
    return { outcome: 'stalled', signs: [answered(accepted), ...missing, ...stray] };
  }
  return afterInit(sa, later, accepted ?? null, end, carriedAt);
}

const missingWords = ({ initiator }: IkeSa): string =>
  `what should follow from ${initiator.address} never passes here: was UDP 4500 captured, too?`;

/** The requests behind a packet, with those that are sent again. */
const askedAfter = (asked: readonly IkeMessage[], packet: number) =>
  asked.flatMap((one) => [one, ...one.again]).filter((one) => one.packet > packet);

const groupAsked = ({ notifies }: IkeMessage): number | null => {
  const data = notifies.find(({ name }) => name === 'INVALID_KE_PAYLOAD')?.data;
  return data === undefined ? null : parseInt(data.slice(0, 4), 16);
};

/** The responder answers, and asks for another group or a cookie, or to ask elsewhere: whether that is done. */
function askedForMore(sa: IkeSa, asked: readonly IkeMessage[], answers: readonly IkeMessage[], end: number): Told {
  const { initiator, responder, offered } = sa;
  const redirect = answers.find(({ notifies }) => notifies.some(({ name }) => name === 'REDIRECT'));
  if (redirect)
    return {
      outcome: 'unknown',
      signs: [note(redirect, 'RFC 5685 3', `${responder.address} sends ${initiator.address} elsewhere (REDIRECT)`)],
    };
  const [answer] = answers;
  if (!answer) return { outcome: 'unknown', signs: [] };
  const last = answers.findLast((one) => groupAsked(one) !== null);
  const group = last ? groupAsked(last) : null;
  const again = askedAfter(asked, answer.packet);
  const obeys = asked.some(
    (one) => one.packet > answer.packet && (group === null ? one.payloads.length > (asked[0]?.payloads.length ?? 0) : one.group === group),
  );
  if (obeys) return { outcome: 'unknown', signs: [] };
  const isOffered = offered.some(({ transforms }) => transforms.some(({ what, id }) => what === 'group' && id === group));
  if (last && !isOffered && (again.length > 0 || end - last.time > patience))
    return {
      outcome: 'refused',
      signs: [
        sign(
          last,
          'group refused',
          [asked[0]?.packet ?? last.packet, ...packetsOf(last)],
          'RFC 7296 1.2',
          `${responder.address} asks for group ${group}, which ${initiator.address} does not offer`,
          logOf(responder.address, last.time),
        ),
      ],
    };
  const [once] = again;
  if (!once) return { outcome: 'unknown', signs: [] };
  const packets = [asked[0]?.packet ?? once.packet, answer.packet, ...again.map(({ packet }) => packet)];
  const what = group === null ? ' with a cookie' : ` and asks for group ${group}`;
  return { outcome: 'not heard', signs: [unheard(sa, once, 'first asked again', packets, 'RFC 7296 2.6', what)] };
}

function afterInit(sa: IkeSa, later: readonly IkeMessage[], accepted: IkeMessage | null, end: number, carriedAt: number): Told {
  const signs: Sign[] = accepted ? [answered(accepted)] : [];
  const requests = later.filter(({ isAnswer }) => !isAnswer);
  const authRequests = requests.filter(({ number }) => number === auth);
  const authAnswers = later.filter(({ number, isAnswer }) => number === auth && isAnswer);
  // More keys may be exchanged before (RFC 9242).
  const rising = requests.filter(({ number }) => number === auth || number === intermediate);
  const unheardOf = rising.find((one) => !isAnswered(one, later));
  const lost = strays(sa);
  const said = lost.at(-1);
  if (said && !later.some(({ packet, encrypted, isAnswer }) => packet > said.packet && encrypted && isAnswer))
    return { outcome: 'refused', signs: [...signs, ...lost] };
  if (unheardOf && !authAnswers.length && !later.some(({ number }) => number === child || number === informational)) {
    if (!isPatient(unheardOf, end)) return { outcome: 'unknown', signs };
    return { outcome: 'later unanswered', signs: [...signs, laterUnanswered(sa, unheardOf, accepted)] };
  }
  const last = authAnswers.at(-1);
  if (!last)
    return { outcome: 'unknown', signs: [...signs, ...refusedChild(sa, later), ...goingOn(later, end), ...deletedIn(sa, carriedAt)] };
  const heard = authRequests.flatMap((one) => one.again.filter(({ packet }) => packet > last.packet));
  const [once] = heard;
  if (heard.length > 1 && once && !later.some(({ number, from }) => number > auth && from === 'initiator'))
    return {
      outcome: 'later not heard',
      signs: [
        ...signs,
        unheard(sa, once, 'later asked again', [last.packet, ...heard.map(({ packet }) => packet)], 'RFC 7296 2.1', ' IKE_AUTH'),
      ],
    };
  const refused = authAnswers.length === 1 ? refusedInside(sa, last, authRequests) : null;
  if (refused?.outcome === 'not let in') return { outcome: refused.outcome, signs: [...signs, ...refused.signs] };
  const over = endedAtOnce(sa, later, last, carriedAt);
  if (over) return { outcome: 'not let in', signs: [...signs, over] };
  if (refused)
    return { outcome: refused.outcome, signs: [...signs, ...refused.signs, ...goingOn(later, end), ...deletedIn(sa, carriedAt)] };
  return { outcome: 'up', signs: [...signs, ...refusedChild(sa, later), ...goingOn(later, end), ...deletedIn(sa, carriedAt)] };
}

/** What the size of an answer of IKE_AUTH says: it is too short for AUTH, or for a child SA. */
function refusedInside(sa: IkeSa, last: IkeMessage, authRequests: readonly IkeMessage[]): Told | null {
  const room = roomIn(last, sa.chosen);
  const prf = prfBytes(sa.chosen?.transforms.find(({ what }) => what === 'PRF')?.id ?? 0) || shortestPrf;
  if (room === null) return null;
  const told = `IKE_AUTH is answered with ${last.length} bytes, ${room} of them at most inside`;
  const look = logOf(sa.responder.address, last.time);
  // AUTH has a header of 8 bytes and, by a key, as many as the PRF puts out; the identity beside it at least 12.
  if (room < 8 + prf + 12) {
    const fact = hasCertificate(authRequests, sa) ? 'answer without AUTH to a certificate' : 'answer without AUTH';
    const says = `${told}: too few to hold AUTH, so ${sa.responder.address} refuses ${sa.initiator.address}`;
    return { outcome: 'not let in', signs: [sign(last, fact, [last.packet], 'RFC 7296 2.21.2', says, look)] };
  }
  // Beside AUTH and identity: an SA with one suite 36, both selectors 24 each. Without the suite AUTH may be missing, too.
  if (room >= 8 + prf + 12 + 36 + 48 || !sa.chosen) return null;
  const says = `${told}: enough for AUTH, too few for a child SA as well`;
  return { outcome: 'no child', signs: [sign(last, 'answer without child', [last.packet], 'RFC 7296 1.2', says, look)] };
}

/** By a key a request is short: what is longer, or comes in fragments of IKE, holds certificates and a signature. */
const hasCertificate = (requests: readonly IkeMessage[], sa: IkeSa): boolean =>
  requests.some((one) => one.fragment !== null || (roomIn(one, sa.chosen) ?? 0) > 900);

/** The end that asked ends the SA right after it was let in. */
function endedAtOnce(sa: IkeSa, later: readonly IkeMessage[], last: IkeMessage, carriedAt: number): Sign | null {
  const over = later.find(
    ({ number, from, isAnswer, time, packet }) =>
      number === informational && from === 'initiator' && !isAnswer && packet > last.packet && time - last.time < atOnce,
  );
  // Its own answer belongs to it; any other exchange shows that the SA lives, and so does ESP both ways.
  const goesOn = later.some(({ number, id }) => number === child || (number === informational && id !== over?.id));
  // Two notifies at most: the size of a message that ends or refuses.
  if (!over || goesOn || carriedAt >= over.packet || (roomIn(over, sa.chosen) ?? 0) >= 48) return null;
  return sign(
    over,
    'asker ends it',
    [last.packet, over.packet],
    'RFC 7296 2.21.2',
    `${sa.initiator.address} ends the IKE SA right after IKE_AUTH was answered: it refuses what ${sa.responder.address} proved`,
    logOf(sa.initiator.address, over.time),
  );
}

/** The last child SA was refused, by the size of its answer; where both ends asked at once and one was accepted, nothing is. */
function refusedChild(sa: IkeSa, later: readonly IkeMessage[]): Sign[] {
  const answers = later.filter(({ number, isAnswer }) => number === child && isAnswer);
  const last = answers.at(-1);
  const room = last ? roomIn(last, sa.chosen) : null;
  // SA 36, nonce 20, selectors 48 at least; a rekeyed IKE SA has no selectors, but a key exchange.
  const least = 36 + 20 + 48;
  if (!last || room === null || room >= least) return [];
  const isCollision = answers.some(
    (one) => one.from !== last.from && Math.abs(last.time - one.time) < together && (roomIn(one, sa.chosen) ?? 0) >= least,
  );
  if (isCollision) return [];
  const says = `CREATE_CHILD_SA is answered with ${last.length} bytes, ${room} of them at most inside: too few to hold an SA`;
  return [sign(last, 'child answer without SA', [last.packet], 'RFC 7296 1.3', says, logOf(last.addresses[0], last.time))];
}

/** What happens in an SA that is up: it goes on, or nobody answers any more. */
function goingOn(later: readonly IkeMessage[], end: number): Sign[] {
  const inUse = later.filter(({ number, isAnswer }) => number > auth && !isAnswer);
  const fine = inUse.filter((request) => isAnswered(request, later));
  const proof = fine.find(({ time, number }) => number === child || time - (later[0]?.time ?? time) > 5);
  const open = inUse.findLast((request) => !isAnswered(request, later) && request.times > 2 && isPatient(request, end));
  const isLast = open && !later.some(({ packet, from }) => packet > lastOf(open).packet && from !== open.from);
  return [
    ...(proof ? [sign(proof, 'goes on', [proof.packet], 'RFC 7296 1.4', `the IKE SA goes on: ${proof.exchange} is answered`)] : []),
    ...(open && isLast ? [silent(open, packetsOf(open), open.times, 'RFC 7296 2.4')] : []),
  ];
}

/** Errors in clear outside of the first exchange: an SPI that the other end does not know. */
function strays(sa: IkeSa): Sign[] {
  return sa.messages.filter((one) => one.number > init && !one.encrypted && refusalIn(one)).map((one) => refusalSign(sa, one));
}
