import { four, octets, two } from './octets.ts';
import { icmp, packet, protocols, udp } from './packet.ts';
import type { Random } from './random.ts';
import type { Pair, Sent } from './talk.ts';
import { at, datagram, single } from './talk.ts';

/** Traffic of a tunnel both ways: as ESP (RFC 4303), in UDP (RFC 3948) with keepalives, or as AH (RFC 4302). */
export function espTalk(pair: Pair, random: Random): Sent[] {
  const sent: Sent[] = [];
  const kind = random.one(['esp', 'esp', 'udp', 'udp', 'ah']);
  const ports = [random.chance(0.3) ? random.whole(1024, 65535) : 4500, 4500] as const;
  const ways = [true, false].map((isThere) => ({
    isThere,
    spi: random.whole(256, 0x7fffffff) * 2 + 1,
    sequence: random.chance(0.5) ? 0 : random.whole(0, 0x7ffffff),
  }));
  for (let left = random.whole(1, 25); left > 0; left -= 1) {
    const way = random.one([ways[0], ways[0], ways[1]]);
    if (!way) break;
    const path = way.isThere ? pair.there : pair.back;
    const own: readonly [number, number] = way.isThere ? ports : [ports[1], ports[0]];
    if (kind === 'udp' && random.chance(0.15)) {
      sent.push(...at(1_000_000, datagram(pair, path, own, Uint8Array.of(0xff), random)));
      continue;
    }
    way.sequence += random.chance(0.05) ? 3 : 1;
    const head = octets(four(way.spi), four(way.sequence));
    const wait = random.whole(50, 400_000);
    if (kind === 'ah') {
      // Twelve bytes of check; what it guards stands behind it in clear.
      const inner = udp(path, 40000, 5000, random.bytes(random.whole(8, 300)));
      sent.push(single(path, protocols.ah, octets(17, 4, two(0), head, random.bytes(12), inner), wait, random));
    } else {
      const bytes = octets(head, random.bytes(8 + 16 * random.whole(2, 90)));
      if (kind === 'esp') sent.push(single(path, protocols.esp, bytes, wait, random));
      else sent.push(...at(wait, datagram(pair, path, own, bytes, random)));
    }
  }
  return sent;
}

/** Questions of names and pings, which are no tunnel. */
export function smallTalk(pair: Pair, random: Random): Sent[] {
  const echo = pair.there.from.length === 4 ? ([8, 0] as const) : ([128, 129] as const);
  const number = pair.there.from.length === 4 ? protocols.icmp : protocols.icmp6;
  return Array.from({ length: random.whole(1, 6) }, (_, index) => {
    const isPing = random.chance(0.5);
    const isThere = index % 2 === 0;
    const path = isThere ? pair.there : pair.back;
    const payload = isPing
      ? icmp(path, isThere ? echo[0] : echo[1], 0, [...two(7), ...two(index >> 1)], random.bytes(48))
      : udp(path, 40001, 40002, random.bytes(random.whole(20, 200)));
    return { packet: packet(path, isPing ? number : protocols.udp, payload, random), wait: random.whole(100, 50_000) };
  });
}
