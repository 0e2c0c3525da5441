import { bgp } from './faults/bgp.ts';
import { data } from './faults/data.ts';
import { healthy } from './faults/healthy.ts';
import { ike1 } from './faults/ike1.ts';
import { ike2 } from './faults/ike2.ts';
import { mixed } from './faults/mixed.ts';
import type { Planted } from './faults/planted.ts';
import { ascii } from './octets.ts';
import { createRandom } from './random.ts';
import { createScene, fileOf } from './scene.ts';

/** All faults of which a capture can be made, and what is healthy. */
export const planted: readonly Planted[] = [...ike2, ...ike1, ...data, ...bgp, ...mixed, ...healthy];

/** The capture of a fault, other for every seed. */
export function captureOf({ what, plant, only4 }: Planted, seed: number): Uint8Array {
  const own = ascii(what).reduce((sum, letter) => (sum * 31 + letter) | 0, seed * 7919);
  const scene = createScene(createRandom(own), only4);
  plant(scene);
  return fileOf(scene);
}
