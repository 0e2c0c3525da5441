import { counted } from '../../text/counted.ts';
import type { IkeMessage, IkeSa } from './facts.ts';
import { isAnswered, refusalIn } from './ike-answers.ts';
import type { Choice, Row } from './row.ts';
import { slow } from './row.ts';

/** A message of an SA as a row. */
export function ikeRow(sa: IkeSa, message: IkeMessage, from: 'a' | 'b', end: number): Row {
  const refused = refusalIn(message);
  return {
    packet: message.packet,
    time: message.time,
    from,
    what: message.version === 2 ? `${message.exchange} ${message.isAnswer ? 'answer' : 'request'}` : message.exchange,
    detail: detailOf(message),
    times: message.times,
    again: message.again.map(({ time }) => time),
    mark: refused ? 'refused' : isUnanswered(sa, message, end) ? 'unanswered' : null,
  };
}

/** A request of version 2, or a message of version 1 that is sent again, to which nothing comes back. */
function isUnanswered(sa: IkeSa, message: IkeMessage, end: number): boolean {
  if (sa.version === 1)
    return message.times > 1 && !sa.messages.some(({ from, packet }) => from !== message.from && packet > message.packet);
  if (message.isAnswer || end - message.time < slow) return false;
  return !isAnswered(message, sa.messages);
}

function detailOf(message: IkeMessage): string {
  const { proposals, group, notifies, encrypted, length, fragment, inFragments, isCut, ports } = message;
  const errors = notifies.filter(({ isError }) => isError).map(({ name }) => name);
  const asks = notifies.filter(({ name }) => name === 'COOKIE' || name === 'REDIRECT').map(({ name }) => name);
  return [
    ...errors,
    ...asks,
    ...(proposals.length ? [counted(proposals.length, 'proposal')] : []),
    ...(group === null ? [] : [`group ${group}`]),
    ...(fragment ? [`fragment ${fragment.number} of ${fragment.of}`] : []),
    ...(encrypted ? [`encrypted, ${length} bytes`] : []),
    ...(inFragments ? ['in fragments of IP'] : []),
    ...(isCut ? ['cut by the capture'] : []),
    `UDP ${ports[0]} → ${ports[1]}`,
  ].join(', ');
}

const ends = ['initiator', 'responder'] as const;

/** What the ends say of themselves in clear, in words. */
export function ikeWords(sa: IkeSa): string[] {
  const vendors = ends.flatMap((end) => {
    const names = [...new Set(sa.messages.filter(({ from }) => from === end).flatMap((one) => one.vendors))];
    return names.length ? [`${sa[end].address} names itself or what it can do: ${names.slice(0, 6).join(', ')}`] : [];
  });
  return [`IKEv${sa.version}, begun by ${sa.initiator.address}`, ...natWords(sa), ...placeWords(sa), ...vendors];
}

function natWords({ nat, initiator, responder }: IkeSa): string[] {
  if (!nat) return [];
  const told = ends.flatMap((end) => {
    const { address } = { initiator, responder }[end];
    if (nat[end] === 'before here') return [`${address} is translated before this place, or forces UDP encapsulation`];
    return nat[end] === 'behind here' ? [`${address} is translated behind this place, or the other end forces UDP encapsulation`] : [];
  });
  return told.length ? told : ['no NAT between the ends, as far as both say'];
}

/** As packets leave, on nearly all systems. */
const whole: ReadonlySet<number> = new Set([64, 128, 255]);

/** Whose packets come as they left was near: where the capture was taken, if one end's did and the other's did not. */
function placeWords(sa: IkeSa): string[] {
  const [here, there] = ends.map((end) => sa.messages.find(({ from }) => from === end)?.ttl);
  if (here === undefined || there === undefined || whole.has(here) === whole.has(there)) return [];
  const near = whole.has(here) ? sa.initiator : sa.responder;
  return [
    `taken at or next to ${near.address}: its TTL is whole (${whole.has(here) ? here : there}), that of the other end is ${whole.has(here) ? there : here}`,
  ];
}

const choiceOrder = ['encryption', 'integrity', 'hash', 'PRF', 'group', 'authentication', 'ESN'];

/** What each end offered in its own requests, and what was accepted in the end. */
export function choicesOf(sas: readonly IkeSa[], a: string): Choice[] {
  const namesOf = (some: readonly IkeSa[], what: string): string[] => [
    ...new Set(
      some.flatMap(({ offered }) =>
        offered.flatMap(({ transforms }) => transforms.filter((one) => one.what === what).map(({ name }) => name)),
      ),
    ),
  ];
  const [byA, byB] = [sas.filter(({ initiator }) => initiator.address === a), sas.filter(({ initiator }) => initiator.address !== a)];
  const chosen = sas.findLast((sa) => sa.chosen)?.chosen;
  return choiceOrder.flatMap((what) => {
    const [offeredByA, offeredByB] = [namesOf(byA, what), namesOf(byB, what)];
    const accepted = chosen?.transforms.find((one) => one.what === what)?.name ?? null;
    return offeredByA.length || offeredByB.length || accepted ? [{ what, offeredByA, offeredByB, accepted }] : [];
  });
}
