import { keepalive, notification, open, routeRefresh, speakerOf, update } from './bgp-message.ts';
import { octets, two } from './octets.ts';
import { protocols, tcp } from './packet.ts';
import type { Random } from './random.ts';
import type { Pair, Sent } from './talk.ts';
import { single } from './talk.ts';

const [fin, syn, rst, push, ack] = [1, 2, 4, 8, 16];

interface End {
  readonly byCaller: boolean;
  readonly port: number;
  /** The number of the next byte that it sends. */
  next: number;
}

/** A connection of BGP: it opens, talks and ends; or nobody answers, or it is refused. */
export function bgpTalk(pair: Pair, random: Random): Sent[] {
  const sent: Sent[] = [];
  const hasPassword = random.chance(0.2);
  const hasTimes = random.chance(0.5);
  // Now and then the numbers of the bytes begin anew (RFC 9293 3.4).
  const first = (): number => (random.chance(0.1) ? 0xffffffff - random.whole(0, 300) : random.whole(0, 0x7fffffff) * 2);
  const caller: End = { byCaller: true, port: random.whole(1024, 65535), next: first() };
  const called: End = { byCaller: false, port: 179, next: first() };
  const mss = random.one([536, 1240, 1380, 1460, 8961]);
  const other = (end: End): End => (end.byCaller ? called : caller);

  const segment = (end: End, flags: number, payload: Uint8Array, sequence: number, wait: number): Sent => {
    const path = end.byCaller ? pair.there : pair.back;
    const options = [
      ...(flags & syn ? [octets(2, 4, two(mss))] : []),
      ...(flags & syn && !hasPassword ? [octets(4, 2, 1, 1), octets(1, 3, 3, 7)] : []),
      ...(hasPassword ? [octets(1, 1, 19, 18, random.bytes(16))] : []),
      ...(hasTimes && !(hasPassword && flags & syn) ? [octets(1, 1, 8, 10, random.bytes(8))] : []),
    ];
    const to = other(end);
    const header = {
      fromPort: end.port,
      toPort: to.port,
      sequence,
      acknowledged: flags & ack ? to.next : 0,
      flags,
      options: octets(...options),
    };
    return single(path, protocols.tcp, tcp(path, header, payload), wait, random);
  };
  const put = (end: End, flags: number, wait: number): void => {
    sent.push(segment(end, flags, new Uint8Array(), end.next, wait));
    if (flags & (syn | fin)) end.next = (end.next + 1) >>> 0;
  };
  /** Bytes in pieces, some of which come late, or twice. */
  const say = (end: End, bytes: Uint8Array, wait = random.whole(300, 2_000_000)): void => {
    const list: Sent[] = [];
    const largest = random.chance(0.3) ? random.whole(1, 60) : Math.min(mss, pair.room) - 60;
    for (let at = 0; at < bytes.length;) {
      const size = Math.max(Math.min(largest, bytes.length - at), Math.ceil(bytes.length / 40));
      const piece = bytes.subarray(at, at + size);
      list.push(segment(end, ack | push, piece, (end.next + at) >>> 0, at === 0 ? wait : 20));
      at += piece.length;
    }
    end.next = (end.next + bytes.length) >>> 0;
    const last = list.length - 1;
    if (list.length > 1 && random.chance(0.2)) {
      const at = random.whole(0, last - 1);
      list.splice(at, 2, ...list.slice(at, at + 2).reverse());
    }
    sent.push(...list);
    const again = list[random.whole(0, last)];
    if (again && random.chance(0.12)) sent.push({ ...again, wait: 200_000 });
    put(other(end), ack, 100);
  };

  if (random.chance(0.8)) {
    put(caller, syn, 0);
    if (random.chance(0.1)) {
      for (let wait = 1_000_000; wait < 8_000_000; wait *= 2)
        sent.push({ ...(sent[0] ?? segment(caller, syn, new Uint8Array(), 0, 0)), wait });
      return sent;
    }
    if (random.chance(0.1)) {
      put(called, rst | ack, 100);
      return sent;
    }
    put(called, syn | ack, 500);
    put(caller, ack, 300);
  }
  const [a, b] = [speakerOf(random), speakerOf(random)];
  const isWide = a.has4ByteAs && b.has4ByteAs;
  const [opening, answer] = random.chance(0.5) ? [caller, called] : [called, caller];
  if (random.chance(0.9)) {
    const [mine, theirs] = opening.byCaller ? [a, b] : [b, a];
    say(opening, open(mine, random));
    if (random.chance(0.9)) {
      const together = random.chance(0.5);
      say(answer, together ? octets(open(theirs, random), keepalive()) : open(theirs, random));
      if (!together) say(answer, keepalive());
      say(opening, keepalive());
    }
  }
  for (let left = random.whole(0, 14); left > 0; left -= 1) {
    const end = random.one([caller, called]);
    const speaker = end.byCaller ? a : b;
    const messages = Array.from({ length: random.one([1, 1, 1, 2, 5]) }, () =>
      random.chance(0.6) ? update(speaker, isWide, random) : random.chance(0.75) ? keepalive() : routeRefresh(random),
    );
    say(end, octets(...messages), random.whole(1000, 30_000_000));
  }
  const end = random.one([caller, called]);
  if (random.chance(0.4)) say(end, notification(random));
  const way = random.one(['fin', 'fin', 'rst', 'still']);
  if (way === 'fin') {
    put(end, fin | ack, 50);
    put(other(end), fin | ack, 400);
    put(end, ack, 50);
  } else if (way === 'rst') put(end, random.chance(0.5) ? rst : rst | ack, 50);
  return sent;
}

/** A connection of something else. */
export function otherTcp(pair: Pair, random: Random): Sent[] {
  const ports = [random.whole(1024, 65535), random.one([443, 22, 5201])] as const;
  const sequence = random.whole(0, 0x7fffffff);
  return Array.from({ length: random.whole(1, 6) }, (_, index) => {
    const header = {
      fromPort: ports[0],
      toPort: ports[1],
      sequence: sequence + index * 1000,
      acknowledged: 1,
      flags: index === 0 ? syn : ack,
      options: new Uint8Array(),
    };
    const payload = index === 0 ? new Uint8Array() : octets(23, 3, 3, two(995), random.bytes(995));
    return single(pair.there, protocols.tcp, tcp(pair.there, header, payload), random.whole(10, 9000), random);
  });
}
