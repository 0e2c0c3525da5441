import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { CaptureFacts } from '../../../../src/reading/capture/facts.ts';
import { readBlob } from '../../../../src/reading/capture/read-blob.ts';
import { createCaptureReader } from '../../../../src/reading/capture/reader.ts';
import { pcapHead, pcapRecord } from '../../../wire/capture-file.ts';
import { octets } from '../../../wire/octets.ts';
import { readBytes } from '../../../support/captures.ts';
import { blocksOf } from '../../../support/pcapng.ts';
import { answer, ikeStep, pcapOf, request } from '../../../support/wire.ts';

const asked = ikeStep(0, 'a', request(16)).bytes;
const replied = ikeStep(0, 'b', answer(16)).bytes;
const begin = 1_795_000_000;
const packetsSeen = ({ ike }: CaptureFacts): number[] => ike.flatMap(({ messages }) => messages.map(({ packet }) => packet));
const timesSeen = ({ ike }: CaptureFacts): number[] => ike.flatMap(({ messages }) => messages.map(({ time }) => time));

/** A pcap of these packets of raw IP, half a second apart. */
function pcap({ little = true, nanoseconds = false, snap = 262144, link = 101 }, ...packets: readonly Uint8Array[]): Uint8Array {
  const form = { little, nanoseconds, snap };
  const records = packets.map((bytes, nth) =>
    pcapRecord(form, {
      bytes: bytes.subarray(0, snap),
      length: bytes.length,
      link,
      time: BigInt(begin) * 1_000_000_000n + 123_456_789n + BigInt(nth) * 500_000_000n,
    }),
  );
  return octets(pcapHead(form, link), ...records);
}

describe('a pcap', () => {
  for (const little of [true, false])
    for (const nanoseconds of [true, false])
      test(`of ${little ? 'little' : 'big'} endian numbers and ${nanoseconds ? 'nano' : 'micro'}seconds`, async () => {
        const facts = await readBytes(pcap({ little, nanoseconds }, asked, replied));
        assert.deepEqual(packetsSeen(facts), [1, 2]);
        assert.equal(facts.file.format, 'pcap');
        assert.equal(facts.file.seconds, 0.5);
        const fraction = (facts.file.first ?? 0) - begin;
        assert.ok(Math.abs(fraction - (nanoseconds ? 0.123456789 : 0.123456)) < 3e-7, String(fraction));
      });
  test('whose upper half of the link type says how long check sums are', async () => {
    assert.deepEqual((await readBytes(pcap({ link: 0xf0000065 }, asked))).file.links, ['raw IP']);
  });
  test('without a packet has none, and no time', async () => {
    const { file } = await readBytes(pcap({}));
    assert.deepEqual([file.packets, file.first, file.seconds, file.damaged], [0, null, 0, null]);
  });
  test('of which only the beginnings were kept counts them, and says what is cut', async () => {
    const { file, ike } = await readBytes(pcap({ snap: 100 }, asked, replied));
    assert.deepEqual([file.cut, file.damaged], [2, null]);
    const [message] = ike[0]?.messages ?? [];
    assert.equal(message?.isCut, true);
    // The length stands in its header, and the first payload in what was kept.
    assert.equal(message.length, request(16).length);
    assert.deepEqual(message.payloads.slice(0, 1), ['SA']);
  });
  test('of times out of order begins with the earliest', async () => {
    const [head, early, both] = [pcap({}).length, pcap({}, asked), pcap({}, asked, replied)];
    const { file } = await readBytes(octets(both.subarray(0, head), both.subarray(early.length), early.subarray(head)));
    assert.equal(file.seconds, 0.5);
    assert.equal(Math.floor(file.first ?? 0), begin);
  });
});

describe('a pcapng', () => {
  for (const little of [true, false])
    test(`of ${little ? 'little' : 'big'} endian numbers`, async () => {
      const { section, face, packet } = blocksOf(little);
      const facts = await readBytes(octets(section(), face(101), packet(0, begin * 1e6, asked), packet(0, begin * 1e6 + 250_000, replied)));
      assert.deepEqual(packetsSeen(facts), [1, 2]);
      assert.deepEqual([facts.file.format, facts.file.first, facts.file.seconds], ['pcapng', begin, 0.25]);
    });

  const { section, face, option, packet, oldPacket, simple, block } = blocksOf(true);
  const ethernet = (bytes: Uint8Array): Uint8Array => octets(new Uint8Array(12), [8, 0], bytes);

  test('of several interfaces reads each by its own link type', async () => {
    const facts = await readBytes(octets(section(), face(101), face(1), packet(1, 1e6, ethernet(asked)), packet(0, 2e6, replied)));
    assert.deepEqual(packetsSeen(facts), [1, 2]);
    assert.deepEqual(facts.file.links, ['Ethernet', 'raw IP']);
  });
  const clocks: Readonly<Record<string, readonly [options: readonly Uint8Array[], units: number]>> = {
    'millionths where it says nothing': [[], 12_000_000],
    thousandths: [[option(9, Uint8Array.of(3))], 12_000],
    billionths: [[option(9, Uint8Array.of(9))], 12_000_000_000],
    'parts of 2^10': [[option(9, Uint8Array.of(0x8a))], 12_288],
    'whole seconds, behind a name': [[option(2, Uint8Array.of(101, 116, 104, 48, 49)), option(9, Uint8Array.of(0))], 12],
    'millionths from ten seconds on': [[option(14, Uint8Array.of(10, 0, 0, 0, 0, 0, 0, 0))], 2_000_000],
  };
  for (const [what, [options, units]] of Object.entries(clocks))
    test(`whose clock counts ${what}`, async () => {
      assert.deepEqual(timesSeen(await readBytes(octets(section(), face(101, ...options), packet(0, units, asked)))), [12]);
    });
  test('of several sections begins its interfaces anew, in the byte order of each', async () => {
    const big = blocksOf(false);
    const facts = await readBytes(
      octets(section(), face(1), packet(0, 1e6, ethernet(asked)), big.section(), big.face(101), big.packet(0, 2e6, replied)),
    );
    assert.deepEqual(packetsSeen(facts), [1, 2]);
  });
  test('with blocks that nobody needs is read over them', async () => {
    const other = [4, 5, 0x80000001, 10].map((type) => block(type, new Uint8Array(20)));
    const facts = await readBytes(octets(section(), ...other, face(101), ...other, packet(0, 1e6, asked), ...other));
    assert.deepEqual([packetsSeen(facts), facts.file.damaged], [[1], null]);
  });
  test('counts blocks of other programs among the packets, as Wireshark does', async () => {
    const facts = await readBytes(octets(section(), face(101), block(0x0bad, new Uint8Array(8)), packet(0, 1e6, asked)));
    assert.deepEqual([packetsSeen(facts), facts.file.packets], [[2], 1]);
  });
  test('with a long block that nobody needs passes it over, piece by piece, and keeps nothing', async () => {
    const long = block(0x80000001, new Uint8Array(2_000_000));
    const bytes = octets(section(), face(101), long, packet(0, 1e6, asked), long);
    const reader = await createCaptureReader(bytes.subarray(0, 24));
    let [at, least] = [0, Infinity];
    while (at < bytes.length && least > 0) {
      const taken = await reader.read(bytes.subarray(at, at + 4096));
      least = Math.min(least, taken);
      at += taken;
    }
    assert.ok(least > 0);
    const facts = await reader.facts(bytes.length, 0);
    assert.deepEqual([packetsSeen(facts), facts.file.damaged], [[1], null]);
  });
  test('of packets without a time has them all the same', async () => {
    const facts = await readBytes(octets(section(), face(101), simple(asked), simple(replied)));
    assert.deepEqual([packetsSeen(facts), facts.file.first], [[1, 2], null]);
  });
  test('of packets without a time may have cut them', async () => {
    const { file } = await readBytes(octets(section(), face(101), simple(asked.subarray(0, 100), asked.length)));
    assert.equal(file.cut, 1);
  });
  test('of the old kind of packets', async () => {
    const facts = await readBytes(octets(section(), face(1), face(101), oldPacket(1, 3e6, asked)));
    assert.deepEqual([packetsSeen(facts), facts.file.first], [[1], 3]);
  });
  test('whose packet is of no interface says so', async () => {
    assert.deepEqual((await readBytes(octets(section(), packet(7, 1, asked)))).file.links, ['no interface']);
  });

  const good = packet(0, 1e6, asked);
  const lies: Readonly<Record<string, readonly [bad: Uint8Array, says: RegExp]>> = {
    'a packet longer than its block': [packet(0, 2e6, replied, 5000), /says that it has 5000 bytes, more than its block/],
    'a block of no length': [block(4, new Uint8Array(8), 0), /a block says that it has 0 bytes/],
    'a block of an odd length': [block(4, new Uint8Array(8), 21), /a block says that it has 21 bytes/],
    'a packet of a gigabyte': [block(6, new Uint8Array(40), 2 ** 30), /a packet says that it has 1073741824 bytes/],
    'a section without its byte order': [block(0x0a0d0d0a, new Uint8Array(16)), /does not say its byte order/],
  };
  for (const [what, [bad, words]] of Object.entries(lies))
    test(`that lies: ${what} ends it, what stands before is kept`, async () => {
      const facts = await readBytes(octets(section(), face(101), good, bad, good));
      assert.match(facts.file.damaged ?? '', words);
      assert.deepEqual(packetsSeen(facts), [1]);
    });
});

describe('a capture in gzip', () => {
  const packed = (bytes: Uint8Array): Blob => new Blob([Uint8Array.from(gzipSync(bytes))]);
  const whole = pcapOf(Array.from({ length: 400 }, (_, nth) => ikeStep(nth, 'a', request(1000 + nth))));

  test('that is cut off says so, and keeps what stands before', async () => {
    const file = packed(whole);
    const facts = await readBlob(file.slice(0, file.size - 20), { packed: true });
    assert.ok(facts);
    assert.match(facts.file.damaged ?? '', /gzip file is cut off or damaged/);
    assert.equal(packetsSeen(facts)[0], 1);
  });
  test('that ends before anything can be read says what to do', async () => {
    await assert.rejects(
      readBlob(packed(whole).slice(0, 12), { packed: true }),
      (error) => error instanceof RangeError && error.message.includes('cut off or damaged'),
    );
  });
  test('that is no capture says what to give', async () => {
    const letter = new TextEncoder().encode('a letter, and nothing that tcpdump wrote');
    await assert.rejects(readBlob(packed(letter), { packed: true }), /This is no capture: give what tcpdump -w wrote/);
  });
  test('tells how far it is, up to the end', async () => {
    const parts: number[] = [];
    await readBlob(packed(whole), { packed: true, progress: (part) => parts.push(part) });
    assert.deepEqual(
      parts,
      [...parts].sort((one, other) => one - other),
    );
    assert.equal(parts.at(-1), 1);
  });
});

describe('what is no capture', () => {
  test('is told from the first bytes', async () => {
    await assert.rejects(readBytes(new Uint8Array(64)), /This is no capture/);
    await assert.rejects(readBytes(new Uint8Array(2)), /This is no capture/);
  });
  const others: Readonly<Record<string, readonly number[]>> = {
    'Network Monitor 1': [0x52, 0x54, 0x53, 0x53],
    NetXRay: [0x58, 0x43, 0x50, 0],
    'NAI Sniffer': [0x54, 0x52, 0x53, 0x4e, 0x49, 0x46, 0x46],
    'a variant of pcap': [0xa1, 0xb2, 0xcd, 0x34],
  };
  for (const [name, bytes] of Object.entries(others))
    test(`though a program knows it, is named with what turns it into one: ${name}`, async () => {
      await assert.rejects(
        readBytes(octets(bytes, new Uint8Array(64))),
        (error: Error) => error.message.includes(name) && error.message.includes('editcap -F pcap'),
      );
    });
});
