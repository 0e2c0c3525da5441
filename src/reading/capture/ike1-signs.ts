import type { IkeMessage, IkeSa } from './facts.ts';
import { refusalIn } from './ike-answers.ts';
import type { Told } from './ike-sign.ts';
import {
  answered,
  atOnce,
  deletedIn,
  elsewhere,
  exchanges1,
  isPatient,
  laterUnanswered,
  lastOf,
  logOf,
  packetsOf,
  refusalSign,
  sign,
  silent,
  unanswered,
  unheard,
} from './ike-sign.ts';
import type { Sign } from './sign.ts';
import { signOf } from './sign.ts';

/** So many messages of one end alone are no accident: version 1 asks each time with a new one (RFC 3706 5.5). */
const unheardOf = 4;
/** Seconds over which they go on. */
const unheardFor = 8;

const { main, aggressive, informational, quick } = exchanges1;

/** What an SA of version 1 shows. */
export function ofVersion1(sa: IkeSa, end: number, carriedAt: number): Told {
  const { messages } = sa;
  const phase1 = messages.filter(({ number }) => number === main || number === aggressive);
  const [first] = phase1;
  const answers = phase1.filter(({ from }) => from === 'responder');
  // A peer of version 2 alone may say so in its own version.
  const refusal = messages.find((one) => (one.number === informational || one.number > quick) && !one.encrypted && refusalIn(one));
  const quickMode = messages.filter(({ number }) => number === quick);
  if (refusal && !quickMode.length) return { outcome: 'refused', signs: [refusalSign(sa, refusal)] };
  const strange = elsewhere(sa);
  if (strange && !quickMode.length) return { outcome: 'unanswered', signs: [strange] };
  if (first && !answers.length) {
    return isPatient(first, end) ? { outcome: 'unanswered', signs: [unanswered(sa, first)] } : { outcome: 'unknown', signs: [] };
  }
  const [accepted] = answers;
  if (!quickMode.length) return accepted && first ? ofPhase1(sa, phase1, accepted, end) : { outcome: 'unknown', signs: [] };
  return ofPhase2(sa, quickMode, accepted ?? null, end, carriedAt);
}

/** An SA that stops before quick mode. */
function ofPhase1(sa: IkeSa, phase1: readonly IkeMessage[], accepted: IkeMessage, end: number): Told {
  const answers = phase1.filter(({ from }) => from === 'responder');
  const hidden = phase1.filter(({ encrypted }) => encrypted);
  const askedAgain = phase1.find((one) => one.from === 'initiator' && !one.encrypted && one.times > 1 && answeredBefore(one, answers));
  const [last] = hidden.filter(({ from }) => from === 'initiator');
  const no = sa.messages.find(
    ({ number, from, packet }) => number === informational && from === 'responder' && last !== undefined && packet > last.packet,
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
  const unheardProof = hidden.find(({ from, times }) => from === 'initiator' && times > 1);
  if (unheardProof && !hidden.some(({ from }) => from === 'responder') && isPatient(unheardProof, end))
    return { outcome: 'later unanswered', signs: [answered(accepted), laterUnanswered(sa, unheardProof, accepted)] };
  if (!hidden.length && askedAgain)
    return {
      outcome: 'not heard',
      signs: [unheard(sa, lastOf(askedAgain), 'first asked again', packetsOf(askedAgain), 'RFC 2408 5.1', '')],
    };
  return { outcome: 'stalled', signs: [answered(accepted)] };
}

const answeredBefore = (one: IkeMessage, answers: readonly IkeMessage[]): boolean =>
  answers.some(({ packet }) => packet > one.packet && one.again.some((again) => again.packet > packet));

/** An SA that came to quick mode. */
function ofPhase2(sa: IkeSa, quickMode: readonly IkeMessage[], accepted: IkeMessage | null, end: number, carriedAt: number): Told {
  const { messages } = sa;
  const begun = accepted ? [answered(accepted)] : [];
  const [request] = quickMode;
  const back = quickMode.filter((one) => one.from !== request?.from);
  if (back.length || !request)
    return { outcome: back.length ? 'up' : 'unknown', signs: [...begun, ...fallsSilent(messages, carriedAt), ...deletedIn(sa, carriedAt)] };
  const says = messages.find(
    ({ number, from, packet, time }) =>
      number === informational && from !== request.from && packet > request.packet && time - request.time < atOnce,
  );
  const named = says && !says.encrypted ? refusalIn(says)?.name : undefined;
  if (says && named !== undefined) {
    const told = `${says.addresses[0]} refuses quick mode with ${named}`;
    const look = logOf(says.addresses[0], says.time);
    return { outcome: 'no child', signs: [...begun, signOf(says, `quick mode ${named}`, 'RFC 2408 3.14.1', told, { look, is: named })] };
  }
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
  return { outcome: 'unknown', signs: begun };
}

/** At the end of an SA that was up one end speaks alone, and no traffic comes from the other. */
function fallsSilent(messages: readonly IkeMessage[], carriedAt: number): Sign[] {
  const last = messages.at(-1);
  const heard = messages.findLastIndex(({ from }) => from !== last?.from);
  const alone = messages.slice(heard + 1).filter(({ number, encrypted }) => number === informational && encrypted);
  const [first] = alone;
  if (!first || !last || alone.length < unheardOf || last.time - first.time < unheardFor || carriedAt > first.packet) return [];
  return [
    silent(
      last,
      alone.map(({ packet }) => packet),
      alone.length,
      'RFC 3706 5.5',
    ),
  ];
}
