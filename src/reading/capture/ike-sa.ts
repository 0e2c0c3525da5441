import type { Addresses } from './addresses.ts';
import type { IkeMessage, IkeSa, Translated } from './facts.ts';
import type { Digest } from './digest.ts';
import type { KeptMessage, KeptSa } from './kept-ike.ts';
import type { Decoded, OfVersion } from './ike-message.ts';
import { hex } from './bytes.ts';
import { decodeIke, versionOf } from './ike-message.ts';

/** What the versions of IKE that are met have of their own. */
type Own = Partial<Record<IkeSa['version'], OfVersion>>;

/** Loads what the messages of these SAs need. @throws where it can't be loaded */
export async function ownOf(sas: readonly KeptSa[]): Promise<Own> {
  const met = new Set(sas.flatMap(({ messages }) => messages.map(({ bytes }) => versionOf(bytes))));
  return {
    ...(met.has(1) ? { 1: (await import('./ike1.ts')).ike1.own } : {}),
    ...(met.has(2) ? { 2: (await import('./ike2.ts')).ike2.own } : {}),
  };
}

/** What an SA's messages say together; `own` is of their versions. */
export async function saFacts(sa: KeptSa, own: Own, addresses: Addresses, digest: Digest): Promise<IkeSa> {
  const read = sa.messages.flatMap((kept): Read[] => {
    const version = own[versionOf(kept.bytes)];
    return version ? [{ kept, decoded: decodeIke(kept.bytes, version) }] : [];
  });
  const messages = read.map(({ kept, decoded }) => messageFacts(kept, decoded, addresses));
  const offers = messages.filter(({ from, proposals }) => from === 'initiator' && proposals.length);
  const chosen = messages.findLast(({ from, proposals }) => from === 'responder' && proposals.length);
  // An answer that only asks for a cookie or another group may have an SPI that is forgotten.
  const spiR = read.map(({ kept }) => hex(kept.bytes, 8, 16)).findLast((spi) => /[1-9a-f]/.test(spi));
  return {
    version: sa.version,
    initiator: { address: addresses.text(sa.initiator), port: sa.initiatorPort },
    responder: { address: addresses.text(sa.responder), port: sa.responderPort },
    spi: { initiator: hex(read[0]?.kept.bytes ?? new Uint8Array(8), 0, 8), responder: spiR ?? null },
    messages,
    offered: offers.at(-1)?.proposals ?? [],
    chosen: chosen?.proposals[0] ?? null,
    nat: await natOf(read, addresses, digest),
    more: sa.more,
  };
}

function messageFacts(kept: KeptMessage, { clear, flags, version }: Decoded, addresses: Addresses): IkeMessage {
  const { packet, time, again, times, ttl, inFragments } = kept;
  return {
    packet,
    time,
    version,
    from: kept.byInitiator ? 'initiator' : 'responder',
    ports: [kept.fromPort, kept.toPort],
    addresses: [addresses.text(kept.from), addresses.text(kept.to)],
    ...clear,
    // Version 1 marks no answers: in the first exchange it is what comes from the other end.
    isAnswer: version === 2 ? (flags & 0x20) !== 0 : !kept.byInitiator,
    isCut: kept.have < clear.length || (!clear.encrypted && clear.isCut),
    again,
    times,
    ttl,
    inFragments,
  };
}

/** As Web Crypto names them: MD5 is none of it. */
const hashes: Readonly<Record<string, string>> = { SHA1: 'SHA-1', 'SHA2-256': 'SHA-256', 'SHA2-384': 'SHA-384', 'SHA2-512': 'SHA-512' };

interface Read {
  readonly kept: KeptMessage;
  readonly decoded: Decoded;
}

/**
 * Whose address was translated, as seen here: the hash of an end's own address is not that of where its packet came from
 * (RFC 7296 2.23, RFC 3947 3.2). A translation behind this place shows in what the other end says of where its packets were to go.
 */
async function natOf(read: readonly Read[], addresses: Addresses, digest: Digest): Promise<IkeSa['nat']> {
  const version1 = read.some(({ decoded }) => decoded.version === 1);
  const hashName = version1 ? read.findLast(({ decoded }) => decoded.hashName)?.decoded.hashName : 'SHA1';
  const hash = hashes[hashName ?? ''];
  const said = read.filter(({ decoded: { nat } }) => nat.source.length && nat.destination.length);
  if (!hash || !said.length) return null;
  const found: { initiator: Translated; responder: Translated } = { initiator: 'no', responder: 'no' };
  for (const { kept, decoded } of said) {
    const own = kept.byInitiator ? 'initiator' : 'responder';
    const other = kept.byInitiator ? 'responder' : 'initiator';
    // Version 1 hashes both cookies; the first message of version 2 has none of the responder yet.
    const spis = kept.bytes.subarray(0, 16);
    const isIn = async (said: readonly string[], address: number, port: number): Promise<boolean | null> => {
      const sum = await digest(hash, endOf(spis, addresses.text(address), port));
      return sum && said.includes(hex(sum, 0, sum.length));
    };
    const [source, destination] = [
      await isIn(decoded.nat.source, kept.from, kept.fromPort),
      await isIn(decoded.nat.destination, kept.to, kept.toPort),
    ];
    if (source === null || destination === null) return null;
    if (!source) found[own] = 'before here';
    if (!destination) found[other] = found[other] === 'no' ? 'behind here' : found[other];
  }
  return found;
}

/** What an end's hash is made of. */
function endOf(spis: Uint8Array, address: string, port: number): Uint8Array<ArrayBuffer> {
  const bytes = addressBytes(address);
  const all = new Uint8Array(16 + bytes.length + 2);
  all.set(spis);
  all.set(bytes, 16);
  all[16 + bytes.length] = port >> 8;
  all[17 + bytes.length] = port & 255;
  return all;
}

/** The bytes of an address as this reader writes it. */
function addressBytes(address: string): Uint8Array {
  if (!address.includes(':')) return Uint8Array.from(address.split('.'), Number);
  const [head = '', tail] = address.split('::');
  const words = (text: string): number[] => (text ? text.split(':').map((word) => parseInt(word, 16)) : []);
  const [before, after] = [words(head), words(tail ?? '')];
  const groups = [...before, ...Array.from({ length: 8 - before.length - after.length }, () => 0), ...after];
  return Uint8Array.from(groups.flatMap((group) => [group >> 8, group & 255]));
}
