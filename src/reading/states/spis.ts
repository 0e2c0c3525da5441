import { addressesOf } from '../../text/addresses.ts';
import type { Line } from '../line.ts';
import type { StateFact } from './fact.ts';

const spi = String.raw`(?:0x)?([0-9a-f]{8})(?![0-9a-f])`;
/** The SPIs of lists of SAs, by the way that they are for: swanctl, ipsec statusall, NSX and Cisco. */
const received = new RegExp(
  String.raw`^\s*in\s+${spi}|\b${spi}_i\b|\bspi[ _-]?in\b["']?\s*[:=]\s*["']?${spi}|\binbound[ _]spi\b\W*${spi}`,
  'gi',
);
const sent = new RegExp(
  String.raw`^\s*out\s+${spi}|\b${spi}_o\b|\bspi[ _-]?out\b["']?\s*[:=]\s*["']?${spi}|\boutbound[ _]spi\b\W*${spi}`,
  'gi',
);
/** Those of packets, and of lists that tell no way. */
const seen = new RegExp(String.raw`\bESP ?\(spi=${spi}`, 'gi');
const listed = new RegExp(String.raw`\bspi[:=]? ?${spi}|\bspi=\d+\(${spi}\)|\besp\.${spi}@`, 'gi');

interface Told {
  readonly line: number;
  readonly spi: string;
}

/** So often an SPI that nobody has is no packet that was still on its way. */
const often = 2;

/** Sets the SPIs of the ends, or of packets, beside each other: what one uses and the other does not have. */
export function readSpis(lines: readonly Line[]): StateFact[] {
  const [came, went, packets] = [tolds(lines, received), tolds(lines, sent), tolds(lines, seen)];
  const others = tolds(
    lines.filter(({ text }) => !/\bESP ?\(/i.test(text)),
    listed,
  );
  const known = new Set([...came, ...went, ...others].map((one) => one.spi));
  const strange = packets.filter((one) => !known.has(one.spi));
  const [first] = [...came, ...others];
  const isOfThese = packets.some((one) => known.has(one.spi)) || isListed(lines, strange);
  if (first && strange.length >= often && isOfThese) return [{ line: first.line, says: 'spi unknown' }];
  return apart(came, went);
}

/** A time of day looks like an address of IPv6. */
const ipv4Of = (text: string): readonly string[] => addressesOf(text).filter((one) => one.includes('.'));

/** True where a list holds SAs of the same two addresses that the packets go between. */
function isListed(lines: readonly Line[], packets: readonly Told[]): boolean {
  const [line] = packets;
  const packet = lines.find(({ number }) => number === line?.line)?.text ?? '';
  const ends = ipv4Of(packet);
  const isPair = ends.length === 2;
  return isPair && lines.some(({ text }) => !/\bESP ?\(/i.test(text) && ipv4Of(text).join(' ') === ends.join(' '));
}

/** One SA of either way at each of two ends: where one way fits, the other one must. */
function apart(came: readonly Told[], went: readonly Told[]): StateFact[] {
  const [here, there] = [new Set(came.map((one) => one.spi)), new Set(went.map((one) => one.spi))];
  if (here.size !== 2 || there.size !== 2) return [];
  const strange = came.filter((one) => !there.has(one.spi));
  const [first] = strange;
  return first && strange.length === 1 ? [{ line: first.line, says: 'spi unknown' }] : [];
}

function tolds(lines: readonly Line[], pattern: RegExp): readonly Told[] {
  return lines.flatMap(({ number, text }) =>
    [...text.matchAll(pattern)].flatMap(([, ...found]) => {
      const one = found.find(Boolean);
      return one === undefined ? [] : [{ line: number, spi: one.toLowerCase() }];
    }),
  );
}
