import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { bgpTalk, otherTcp } from './bgp-talk.ts';
import { pcapHead, pcapRecord } from './capture-file.ts';
import { espTalk, smallTalk } from './esp-talk.ts';
import { ike1Talk } from './ike1-talk.ts';
import { ike2Talk } from './ike2-talk.ts';
import { links } from './link.ts';
import { four, octets } from './octets.ts';
import { createRandom } from './random.ts';
import { pairOf } from './talk.ts';

const form = { little: true, nanoseconds: false, snap: 262144 };
const speaks = [ike2Talk, ike2Talk, ike1Talk, bgpTalk, bgpTalk] as const;
const passes = [espTalk, espTalk, otherTcp, smallTalk] as const;

/**
 * A capture to measure with, always the same bytes: half of them IKE and BGP, in talks with SPIs, addresses and ports of their own,
 * half what else passes.
 */
export async function writeBench(file: string, megabytes: number): Promise<void> {
  const random = createRandom(20260101);
  const stream = createWriteStream(file);
  const [ethernet] = links;
  const all = megabytes * 1_000_000;
  let [spoken, passed, talk] = [0, 0, 0];
  let time = 1_750_000_000_000_000_000n;
  stream.write(pcapHead(form, ethernet.number));
  while (spoken + passed < all) {
    talk += 1;
    const isSpoken = spoken <= passed;
    const pair = pairOf(octets(four(0x0a000000 + (talk % 20_000) * 2)), octets(four(0xac100000 + (talk % 20_000) * 2)), random);
    const records = random
      .one(isSpoken ? speaks : passes)(pair, random)
      .map(({ packet, wait }) => {
        time += BigInt(Math.min(wait, 20_000)) * 1000n;
        const bytes = ethernet.wrap(packet, true);
        return pcapRecord(form, { bytes, length: bytes.length, link: ethernet.number, time });
      });
    const bytes = octets(...records);
    if (isSpoken) spoken += bytes.length;
    else passed += bytes.length;
    if (!stream.write(bytes)) await once(stream, 'drain');
  }
  stream.end();
  await finished(stream);
}
