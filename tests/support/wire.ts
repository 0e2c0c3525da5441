import { pcapHead, pcapRecord } from '../wire/capture-file.ts';
import type { Payload } from '../wire/ike2-message.ts';
import { message2, types2 } from '../wire/ike2-message.ts';
import { four, octets, two } from '../wire/octets.ts';
import type { Path } from '../wire/packet.ts';
import { icmp, packet, protocols, tcp, udp } from '../wire/packet.ts';
import { createRandom } from '../wire/random.ts';

export type End = 'a' | 'b';

/** A packet of IP from one end to the other, `at` seconds after the first. */
export interface Step {
  readonly at: number;
  readonly bytes: Uint8Array;
}

/** End a is the device, end b the SDDC. */
export const addresses = { a: '203.0.113.10', b: '198.51.100.20' } as const;
export const octetsOf = (address: string): Uint8Array => Uint8Array.from(address.split('.'), Number);
const random = createRandom(1);

/** The way of what this end sends. */
export const pathOf = (from: End, own: Readonly<Record<End, string>> = addresses): Path => ({
  from: octetsOf(own[from]),
  to: octetsOf(own[from === 'a' ? 'b' : 'a']),
  ttl: from === 'a' ? 64 : 57,
  hasOptions: false,
});

/** Any packet of IP on a way. */
export const ipStep = (at: number, path: Path, protocol: number, payload: Uint8Array): Step => ({
  at,
  bytes: packet(path, protocol, payload, random).bytes,
});

/** A datagram of UDP; `own` are other addresses than the usual ones. */
export function udpStep(
  at: number,
  from: End,
  ports: readonly [number, number],
  payload: Uint8Array,
  own?: Readonly<Record<End, string>>,
): Step {
  const path = pathOf(from, own);
  return ipStep(at, path, protocols.udp, udp(path, ports[0], ports[1], payload));
}

/** A message of IKE: over UDP 4500 behind its marker. */
export const ikeStep = (at: number, from: End, message: Uint8Array, port = 500): Step =>
  udpStep(at, from, [port, port], port === 4500 ? octets([0, 0, 0, 0], message) : message);

export function espStep(at: number, from: End, spi: number, sequence: number): Step {
  const path = pathOf(from);
  return ipStep(at, path, protocols.esp, octets(four(spi), four(sequence), new Uint8Array(64)));
}

export interface TcpStep {
  readonly flags: number;
  readonly sequence: number;
  readonly payload?: Uint8Array;
  readonly options?: Uint8Array;
}

/** A segment between the tunnel addresses; end a calls from port 40001. */
export function tcpStep(at: number, from: End, { flags, sequence, payload = new Uint8Array(), options = new Uint8Array() }: TcpStep): Step {
  const path = pathOf(from, { a: '169.254.100.2', b: '169.254.100.1' });
  const [fromPort, toPort] = from === 'a' ? [40001, 179] : [179, 40001];
  return ipStep(at, path, protocols.tcp, tcp(path, { fromPort, toPort, sequence, acknowledged: 0, flags, options }, payload));
}

/** An error of ICMP about a packet that end `to` sent. */
export function icmpStep(at: number, to: End, code: number, about: Step, mtu = 0): Step {
  const path = pathOf(to === 'a' ? 'b' : 'a');
  return ipStep(at, path, protocols.icmp, icmp(path, 3, code, [0, 0, ...two(mtu)], about.bytes.subarray(0, 28)));
}

/** The steps as a pcap file of raw IP. */
export function pcapOf(steps: readonly Step[]): Uint8Array<ArrayBuffer> {
  const form = { little: true, nanoseconds: false, snap: 262144 };
  const frames = steps.map(({ at, bytes }) =>
    pcapRecord(form, { bytes, length: bytes.length, link: 101, time: BigInt(Math.round((1_795_000_000 + at) * 1e6)) * 1000n }),
  );
  return Uint8Array.from(octets(pcapHead(form, 101), ...frames));
}

export const blobOf = (steps: readonly Step[]): Blob => new Blob([pcapOf(steps)]);

/** AES-CBC-256, SHA2-256, MODP 2048: one proposal. */
export const proposal: Payload = {
  type: types2.sa,
  body: octets(
    [0, 0, 0, 44, 1, 1, 0, 4],
    [3, 0, 0, 12, 1, 0, 0, 12, 0x80, 0x0e, 0x01, 0x00],
    [3, 0, 0, 8, 2, 0, 0, 5],
    [3, 0, 0, 8, 3, 0, 0, 12],
    [0, 0, 0, 8, 4, 0, 0, 14],
  ),
};

export const spiOf = (value: number): Uint8Array => octets(four(value), four(value));
const none = new Uint8Array(8);
export const nonce: Payload = { type: types2.nonce, body: new Uint8Array(32).fill(7) };
export const keyExchange: Payload = { type: types2.ke, body: octets(two(14), two(0), new Uint8Array(256).fill(9)) };

/** IKE_SA_INIT of end a's SA `spi`; `payloads` instead of the usual ones. */
export const request = (spi: number, payloads: readonly Payload[] = [proposal, keyExchange, nonce]): Uint8Array =>
  message2({ initiatorSpi: spiOf(spi), responderSpi: none, exchange: 34, byInitiator: true, isAnswer: false, id: 0 }, payloads);

export const answer = (spi: number, payloads: readonly Payload[] = [proposal, keyExchange, nonce]): Uint8Array =>
  message2({ initiatorSpi: spiOf(spi), responderSpi: spiOf(spi + 1), exchange: 34, byInitiator: false, isAnswer: true, id: 0 }, payloads);

interface Encrypted {
  readonly exchange: number;
  readonly id: number;
  readonly from?: End;
  readonly isAnswer?: boolean;
  /** Of the whole message. */
  readonly length: number;
}

/** An encrypted message of the SA that end a began; what is in it is not there. */
export const encrypted = (spi: number, { exchange, id, from = 'a', isAnswer = false, length }: Encrypted): Uint8Array =>
  message2(
    { initiatorSpi: spiOf(spi), responderSpi: spiOf(spi + 1), exchange, byInitiator: from === 'a', isAnswer, id },
    [{ type: types2.encrypted, body: new Uint8Array(length - 32).fill((exchange * 31 + id) & 255) }],
    35,
  );

/** The same step again and again: `times` in all, with growing pauses. */
export const again = (step: Step, times: number): Step[] =>
  Array.from({ length: times }, (_, nth) => ({ ...step, at: step.at + 2 ** nth - 1 }));
