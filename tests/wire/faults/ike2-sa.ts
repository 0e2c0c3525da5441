import { ascii, four, octets, ofHex, two } from '../octets.ts';
import type { Payload } from '../ike2-message.ts';
import { message2, nonce, notify2, saPayload, types2, vendor } from '../ike2-message.ts';
import type { End, Scene } from '../scene.ts';
import { other, pause, repeat, sendIke, sendIp, sendUdp } from '../scene.ts';

/** A suite that is chosen, and what it makes of sizes: RFC 7296 3.14, RFC 5282, RFC 4868. */
interface Suite {
  readonly cipher: readonly [id: number, keyLength: number];
  readonly prf: number;
  readonly integrity: number | null;
  readonly group: readonly [id: number, bytes: number];
  readonly iv: number;
  readonly block: number;
  readonly icv: number;
  readonly prfBytes: number;
}

const groups = [
  [14, 256],
  [19, 64],
  [20, 96],
  [2, 128],
  [16, 512],
  [31, 32],
] as const;
const modes = [
  { cipher: [12, 256], prf: 5, integrity: 12, iv: 16, block: 16, icv: 16, prfBytes: 32 },
  { cipher: [12, 128], prf: 2, integrity: 2, iv: 16, block: 16, icv: 12, prfBytes: 20 },
  { cipher: [12, 256], prf: 7, integrity: 14, iv: 16, block: 16, icv: 32, prfBytes: 64 },
  { cipher: [20, 256], prf: 5, integrity: null, iv: 8, block: 4, icv: 16, prfBytes: 32 },
  { cipher: [20, 128], prf: 6, integrity: null, iv: 8, block: 4, icv: 16, prfBytes: 48 },
] as const;

const vendors = [
  ofHex('882fe56d6fd20dbc2251613b2ebe5beb'),
  ascii('CISCO-DELETE-REASON'),
  ofHex('8299031757a36082c6a621de00000000'),
] as const;
const none = new Uint8Array(8);

/** What is in encrypted messages, by its size alone (RFC 7296 3.4 to 3.13). */
export const sizes = {
  notify: (data = 0) => 8 + data,
  deleteIke: 8,
  deleteEsp: 12,
  certificate: 1100,
  signature: 270,
} as const;

/** One IKE SA of a scene: its messages come from here, each of the size that its content has. */
export interface Sa2 {
  readonly suite: Suite;
  readonly spis: readonly [initiator: Uint8Array, responder: Uint8Array];
  readonly initiator: End;
  /** Where it goes on after the first exchange. */
  readonly port: 500 | 4500;
  request(besides?: readonly Payload[], group?: number): Uint8Array;
  answer(besides?: readonly Payload[]): Uint8Array;
  /** An answer of the first exchange with this notify alone. */
  refusal(type: number, data?: Uint8Array): Uint8Array;
  /** An encrypted message with so many bytes in it. */
  hidden(exchange: number, from: End, isAnswer: boolean, id: number, inner: number): Uint8Array;
  /** The same in fragments of IKE (RFC 7383). */
  inFragments(exchange: number, from: End, isAnswer: boolean, id: number, inner: number): Uint8Array[];
  /** An answer in clear to a message that its receiver has no SA for, with what that message had (RFC 7296 1.5). */
  stray(from: End, exchange: number, type: number, id: number): Uint8Array;
  /** What an end that does not know the SPI of a packet of ESP says outside of any SA (RFC 7296 1.5). */
  unknownSpi(): Uint8Array;
  /** Inside of IKE_AUTH: of the request, of an answer that accepts all, and of one without a child SA. */
  readonly inside: Readonly<Record<'request' | 'answer' | 'childless', number>>;
}

export function createSa2(scene: Scene, { initiator = 'a', certificates = false }: { initiator?: End; certificates?: boolean } = {}): Sa2 {
  const { random } = scene;
  const suite: Suite = { ...random.one(modes), group: random.one(groups) };
  const [spiI, spiR] = [random.bytes(8), random.bytes(8)];
  const port = random.chance(0.6) ? 4500 : 500;
  const suiteOf = ({ cipher, prf, integrity, group }: Suite) => ({
    ciphers: [cipher],
    prfs: [prf],
    integrities: integrity === null ? [] : [integrity],
    groups: [group[0]],
    esn: [],
  });
  const offered = [suiteOf(suite), ...(random.chance(0.5) ? [suiteOf({ ...random.one(modes), group: random.one(groups) })] : [])];
  const own = random.some(vendors).map(vendor);
  const details = (): Payload[] => [notify2(16388, random.bytes(20)), notify2(16389, random.bytes(20)), notify2(16430)];
  const head = (exchange: number, from: End, isAnswer: boolean, id: number, answered = true) => ({
    initiatorSpi: spiI,
    responderSpi: answered ? spiR : none,
    exchange,
    byInitiator: from === initiator,
    isAnswer,
    id,
  });
  const responder = other(initiator);
  const key = (group = suite.group[0]): Payload => ({
    type: types2.ke,
    body: octets(two(group), 0, 0, random.bytes(groups.find(([id]) => id === group)?.[1] ?? 256)),
  });
  const lengthOf = (inner: number): number => suite.iv + Math.ceil((inner + 1) / suite.block) * suite.block + suite.icv;
  const proof = certificates ? sizes.certificate + sizes.signature : 8 + suite.prfBytes;
  const identity = 8 + random.one([4, 4, 12, 25]);
  const child = (suite.integrity === null ? 36 : 44) + 2 * 24;
  const firstKey = key();
  const firstNonce = nonce(random);
  return {
    suite,
    spis: [spiI, spiR],
    initiator,
    port,
    request: (besides = [], group) =>
      message2(head(34, initiator, false, 0, false), [
        ...besides,
        saPayload(offered, 1, new Uint8Array()),
        group === undefined ? firstKey : key(group),
        firstNonce,
        ...details(),
        ...own,
      ]),
    answer: (besides = []) =>
      message2(head(34, responder, true, 0), [
        saPayload([suiteOf(suite)], 1, new Uint8Array()),
        key(),
        nonce(random),
        ...details(),
        ...besides,
      ]),
    refusal: (type, data) => message2(head(34, responder, true, 0, random.chance(0.5)), [notify2(type, data)]),
    hidden: (exchange, from, isAnswer, id, inner) =>
      message2(head(exchange, from, isAnswer, id), [{ type: types2.encrypted, body: random.bytes(lengthOf(inner)) }], 41),
    inFragments: (exchange, from, isAnswer, id, inner) => {
      const of = Math.ceil(inner / 1000);
      return Array.from({ length: of }, (_, nth) =>
        message2(
          head(exchange, from, isAnswer, id),
          [
            {
              type: types2.fragment,
              body: octets(two(nth + 1), two(of), random.bytes(lengthOf(Math.min(1000, inner - nth * 1000)))),
            },
          ],
          nth === 0 ? 35 : 0,
        ),
      );
    },
    stray: (from, exchange, type, id) => message2(head(exchange, from, true, id), [notify2(type)]),
    unknownSpi: () => message2({ ...head(37, initiator, false, 0, false), initiatorSpi: random.bytes(8) }, [notify2(11, random.bytes(4))]),
    inside: {
      request: identity + proof + child + 4 * sizes.notify(),
      answer: identity + proof + child + sizes.notify(),
      childless: identity + proof + 2 * sizes.notify(),
    },
  };
}

/** The first exchange, asked and accepted. */
export function begin(scene: Scene, sa: Sa2): void {
  sendIke(scene, sa.initiator, sa.request());
  sendIke(scene, other(sa.initiator), sa.answer());
}

/** An encrypted exchange that is asked and answered. */
export function exchange(
  scene: Scene,
  sa: Sa2,
  number: number,
  from: End,
  id: number,
  inner: readonly [asked: number, answered: number],
): void {
  sendIke(scene, from, sa.hidden(number, from, false, id, inner[0]), sa.port);
  sendIke(scene, other(from), sa.hidden(number, other(from), true, id, inner[1]), sa.port);
}

/** The first two exchanges, both accepted. */
export function rise(scene: Scene, sa: Sa2): void {
  begin(scene, sa);
  exchange(scene, sa, 35, sa.initiator, 1, [sa.inside.request, sa.inside.answer]);
}

/** The same message again and again, without an answer. */
export const askInVain = (scene: Scene, from: End, message: Uint8Array, port: number, times = 5): void =>
  repeat(scene, times, () => sendIke(scene, from, message, port));

/** Traffic of a tunnel, `ways` in turn. */
export function traffic(scene: Scene, port: 500 | 4500, ways: readonly End[], rounds: number, begin = 1): void {
  const spis = { a: scene.random.bytes(4), b: scene.random.bytes(4) };
  for (let nth = 0; nth < rounds; nth += 1)
    for (const from of ways) {
      const bytes = octets(spis[from], four(begin + nth), scene.random.bytes(8 + 16 * scene.random.whole(4, 60)));
      if (port === 4500) sendUdp(scene, from, [4500, 4500], bytes);
      else sendIp(scene, from, 50, bytes);
      pause(scene, scene.random.whole(1, 900) / 1000);
    }
}
