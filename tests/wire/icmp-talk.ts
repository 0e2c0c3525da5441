import { four, two } from './octets.ts';
import type { Address } from './packet.ts';
import { icmp, protocols } from './packet.ts';
import type { Random } from './random.ts';
import type { Sent } from './talk.ts';
import { single } from './talk.ts';

/** An error about a packet that somebody sent, from its target or from a router between (RFC 792, RFC 1191, RFC 4443). */
export function errorAbout({ packet }: Sent, router: Address, random: Random): Sent {
  const { bytes, version } = packet;
  const [source, target] =
    version === 4 ? [bytes.subarray(12, 16), bytes.subarray(16, 20)] : [bytes.subarray(8, 24), bytes.subarray(24, 40)];
  const from = random.chance(0.5) ? target : router;
  const path = { from, to: source, ttl: 63, hasOptions: false };
  const wait = random.whole(50, 90_000);
  const head = version === 4 ? ((bytes[0] ?? 0) & 15) * 4 : 40;
  if (version === 4) {
    const quote = bytes.subarray(0, random.chance(0.5) ? head + 8 : Math.min(bytes.length, 548));
    const [code, rest] = random.one<readonly [number, readonly number[]]>([
      [3, [0, 0, 0, 0]],
      [3, [0, 0, 0, 0]],
      [13, [0, 0, 0, 0]],
      [10, [0, 0, 0, 0]],
      [1, [0, 0, 0, 0]],
      [4, [0, 0, ...two(random.one([576, 1280, 1400, 1436, 0]))]],
    ]);
    const isLate = random.chance(0.1);
    return single(path, protocols.icmp, icmp(path, isLate ? 11 : 3, isLate ? 0 : code, isLate ? [0, 0, 0, 0] : rest, quote), wait, random);
  }
  const quote = bytes.subarray(0, random.chance(0.5) ? Math.min(bytes.length, head + 8) : Math.min(bytes.length, 1232));
  const [type, code, rest] = random.one<readonly [number, number, readonly number[]]>([
    [1, 4, [0, 0, 0, 0]],
    [1, 1, [0, 0, 0, 0]],
    [1, 3, [0, 0, 0, 0]],
    [2, 0, four(random.one([1280, 1400, 1492]))],
    [3, 0, [0, 0, 0, 0]],
  ]);
  return single(path, protocols.icmp6, icmp(path, type, code, rest, quote), wait, random);
}
