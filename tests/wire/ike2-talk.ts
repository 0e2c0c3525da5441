import { ascii, octets, ofHex, two } from './octets.ts';
import type { Header, Payload } from './ike2-message.ts';
import { chosenOf, groups, keyExchange, message2, nonce, notify2, saPayload, suiteOf, types2, vendor } from './ike2-message.ts';
import type { Random } from './random.ts';
import type { Pair, Sent } from './talk.ts';
import { at, datagram } from './talk.ts';

const noSpi = new Uint8Array(8);

/** Vendor ids that are met: strongSwan, a text, FortiGate, Windows. */
const vendors = [
  ofHex('882fe56d6fd20dbc2251613b2ebe5beb'),
  ascii('OpenIKED 7.2'),
  ofHex('8299031757a36082c6a621de00000000'),
  ofHex('1e2b516905991c7d7c96fcbfb587e46100000009'),
  ascii('Opportunistic IPsec'),
] as const;

/** Notifies of the first exchange, with how many bytes of data they have (RFC 7296 3.10.1, RFC 7383, 7427, 8784, 9242, 9370). */
const initial = [
  [16388, 20],
  [16389, 20],
  [16430, 0],
  [16431, 8],
  [16406, 0],
  [16418, 0],
  [16438, 0],
  [16435, 0],
  [16404, 0],
  [40960, 5],
  [16404, 0],
] as const;

/** How an initiator and a responder of IKEv2 talk: from the first exchange to the last, or to where it fails. */
export function ike2Talk(pair: Pair, random: Random): Sent[] {
  const sent: Sent[] = [];
  const [initiatorSpi, responderSpi] = [random.bytes(8), random.bytes(8)];
  const floats = random.chance(0.5);
  const startsAt4500 = random.chance(0.1);
  let ports: readonly [number, number] = startsAt4500 ? [4500, 4500] : [random.chance(0.1) ? random.whole(1024, 65535) : 500, 500];
  const suites = Array.from({ length: random.whole(1, 4) }, () => suiteOf(random));
  const mtuOfFragments = random.one([500, 1200]);

  const send = (byInitiator: boolean, message: Uint8Array, wait = random.whole(200, 90000)): void => {
    const path = byInitiator ? pair.there : pair.back;
    const isMarked = ports[1] === 4500;
    const way: readonly [number, number] = byInitiator ? ports : [ports[1], ports[0]];
    sent.push(...at(wait, datagram(pair, path, way, isMarked ? octets([0, 0, 0, 0], message) : message, random)));
  };
  const sendOften = (byInitiator: boolean, message: Uint8Array): void => {
    send(byInitiator, message);
    if (!random.chance(0.15)) return;
    for (let wait = 1_000_000, left = random.whole(1, 5); left > 0; left -= 1, wait *= 2) send(byInitiator, message, wait);
  };
  const header = (exchange: number, byInitiator: boolean, isAnswer: boolean, id: number, answered = true): Header => ({
    initiatorSpi,
    responderSpi: answered ? responderSpi : noSpi,
    exchange,
    byInitiator,
    isAnswer,
    id,
  });

  const init = (extra: readonly Payload[], group: number, isAnswer: boolean): Payload[] => [
    ...(isAnswer ? [] : extra),
    saPayload(isAnswer ? suites.slice(0, 1).map(chosenOf) : suites, 1, new Uint8Array()),
    keyExchange(group, random),
    nonce(random),
    ...(random.chance(0.8) ? random.some(initial).map(([type, size]) => notify2(type, random.bytes(size))) : []),
    ...(isAnswer ? extra : []),
    ...(random.chance(0.4) ? random.some(vendors).map(vendor) : []),
    ...(random.chance(0.1) ? [vendor(random.bytes(random.whole(4, 40)))] : []),
  ];
  const ask = (extra: readonly Payload[], group: number): void =>
    sendOften(true, message2(header(34, true, false, 0, false), init(extra, group, false)));
  const refuse = (notify: Payload, answered = false): void => send(false, message2(header(34, false, true, 0, answered), [notify]));

  const wanted = suites[0]?.groups[0] ?? 14;
  const outcome = random.one(['up', 'up', 'up', 'up', 'cookie', 'other group', 'refused', 'silence', 'syntax']);
  if (outcome === 'other group') {
    ask([], random.one(groups)[0]);
    refuse(notify2(17, octets(two(wanted))));
  }
  ask([], wanted);
  if (outcome === 'silence') return sent;
  if (outcome === 'refused' || outcome === 'syntax') {
    refuse(notify2(outcome === 'refused' ? 14 : 7), random.chance(0.5));
    return sent;
  }
  if (outcome === 'cookie') {
    const cookie = notify2(16390, random.bytes(random.whole(1, 64)));
    refuse(cookie);
    ask([cookie], wanted);
  }
  sendOften(
    false,
    message2(header(34, false, true, 0), init(random.chance(0.3) ? [{ type: 38, body: octets(4, random.bytes(20)) }] : [], wanted, true)),
  );
  if (floats && !startsAt4500) ports = [random.chance(0.2) ? random.whole(1024, 65535) : 4500, 4500];

  /** An encrypted message: what is in it looks like chance. */
  const hide = (head: Header, inner: number, size: number): void => {
    if (size > mtuOfFragments && random.chance(0.6)) {
      const of = Math.ceil(size / mtuOfFragments);
      for (let number = 1; number <= of; number += 1)
        send(
          head.byInitiator,
          message2(
            head,
            [{ type: types2.fragment, body: octets(two(number), two(of), random.bytes(Math.min(mtuOfFragments, size))) }],
            number === 1 ? inner : 0,
          ),
          5,
        );
      return;
    }
    sendOften(head.byInitiator, message2(head, [{ type: types2.encrypted, body: random.bytes(size) }], inner));
  };
  const exchange = (number: number, asksInitiator: boolean, id: number, inner: number, most: number): void => {
    hide(header(number, asksInitiator, false, id), inner, 16 + 4 * random.whole(8, most));
    if (random.chance(0.9)) hide(header(number, !asksInitiator, true, id), inner, 16 + 4 * random.whole(8, most));
  };

  const rounds = random.chance(0.1) ? 2 : 1;
  for (let id = 1; id <= rounds; id += 1) exchange(35, true, id, id === 1 ? 35 : 39, 800);
  const [mine, theirs] = [rounds + 1, 0];
  for (let id = mine; id < mine + random.whole(0, 4); id += 1) exchange(random.one([36, 37]), true, id, random.one([33, 41, 42]), 120);
  for (let id = theirs; id < theirs + random.whole(0, 4); id += 1) exchange(random.one([36, 37]), false, id, random.one([33, 41, 42]), 120);
  // A message of an SA that is not known is answered in clear (RFC 7296 1.5).
  if (random.chance(0.15))
    send(false, message2(header(37, false, true, random.whole(1, 9)), [notify2(random.one([4, 5]), new Uint8Array())]));
  if (random.chance(0.1))
    send(
      false,
      message2({ ...header(37, true, false, 0), initiatorSpi: random.bytes(8), responderSpi: noSpi }, [notify2(11, random.bytes(4))]),
    );
  return sent;
}
