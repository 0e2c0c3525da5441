import { message } from '../wire/bgp-message.ts';
import { octets, two } from '../wire/octets.ts';
import type { End, Step } from './wire.ts';
import { tcpStep } from './wire.ts';

export const flags = { fin: 1, syn: 2, rst: 4, ack: 16 } as const;

/** A capability of an OPEN (RFC 5492). */
export const capability = (code: number, ...value: readonly (number | readonly number[] | Uint8Array)[]): Uint8Array => {
  const bytes = octets(...value);
  return octets(code, bytes.length, bytes);
};

export const ipv4 = capability(1, two(1), 0, 1);
export const ipv6 = capability(1, two(2), 0, 1);

/** An OPEN, each capability in a parameter of its own. */
export function openOf(as: number, capabilities: readonly Uint8Array[] = [ipv4], holdTime = 90): Uint8Array {
  const parameters = octets(...capabilities.map((one) => octets(2, one.length, one)));
  return message(1, octets(4, two(as), two(holdTime), [10, 0, 0, as & 255], parameters.length, parameters));
}

export const keepaliveOf = message(4, new Uint8Array());
export const endOfRib = message(2, octets(two(0), two(0)));
export const endOfRib6 = message(2, octets(two(0), two(6), [0x80, 15, 3], two(2), 1));
/** 192.0.2.0/24, announced without an attribute: only how many there are counts here. */
export const route = message(2, octets(two(0), two(0), [24, 192, 0, 2]));
export const notificationOf = (code: number, subcode: number, data: Uint8Array = new Uint8Array()): Uint8Array =>
  message(3, octets(code, subcode, data));

export const mss = (size: number): Uint8Array => octets([2, 4], two(size));
export const md5 = octets([19, 18], new Uint8Array(16), [1, 1]);

/** SYN and SYN-ACK: end a counts from 101 on, end b from 501. */
export const opened: readonly Step[] = [
  tcpStep(0, 'a', { flags: flags.syn, sequence: 100 }),
  tcpStep(0.01, 'b', { flags: flags.syn | flags.ack, sequence: 500 }),
];

export const says = (at: number, from: End, sequence: number, payload: Uint8Array, more = 0): Step =>
  tcpStep(at, from, { flags: flags.ack | more, sequence, payload });

/** A connection in which both ends say these messages, each in a segment, after the handshake; end a first, each from its own number on. */
export function bgpTalk(
  fromA: readonly Uint8Array[],
  fromB: readonly Uint8Array[],
  begin = 0,
  [firstA, firstB]: readonly [number, number] = [100, 500],
): Step[] {
  let [a, b] = [firstA + 1, firstB + 1];
  const steps = [
    tcpStep(begin, 'a', { flags: flags.syn, sequence: firstA }),
    tcpStep(begin + 0.01, 'b', { flags: flags.syn | flags.ack, sequence: firstB }),
  ];
  for (let nth = 0; nth < Math.max(fromA.length, fromB.length); nth += 1) {
    const [one, other] = [fromA[nth], fromB[nth]];
    if (one) steps.push(says(begin + 0.1 + nth, 'a', a, one));
    if (other) steps.push(says(begin + 0.2 + nth, 'b', b, other));
    a += one?.length ?? 0;
    b += other?.length ?? 0;
  }
  return steps;
}
