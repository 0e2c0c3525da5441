import type { CodedName } from '../bgp/notification.ts';
import { decodeNotification } from '../bgp/notification.ts';
import type { Sign } from '../reading/capture/sign.ts';
import type { ReadText } from './read-text.ts';
import type { Said } from './saying.ts';

/** A sign, and the problems that it rules out. */
export interface GivenSign extends Sign {
  readonly against?: readonly string[];
}

const none: ReadonlySet<number> = new Set();

/** Signs of one packet together, in their order; two captures may have the same numbers at other times. */
export const packetsOf = <S extends Sign>(signs: readonly S[]): S[][] => [
  ...Map.groupBy(signs, ({ packet, time }) => `${packet} ${time}`).values(),
];

/** The signs of captures, as if each packet were a line, numbered from 1 in their order: nobody speaks in it. */
export function readSigns(signs: readonly GivenSign[], codes: readonly CodedName[]): ReadText {
  const packets = packetsOf(signs);
  const lines = packets.map((at, index) => ({ number: index + 1, text: at.map(({ says }) => says).join('; ') }));
  return {
    lines,
    heard: lines,
    said: new Map(packets.map((at, index) => [index + 1, saidBy(at, codes)])),
    blocks: [{ kind: 'capture', from: 1, to: 1 }],
    syntax: null,
    words: 'nobody',
    told: '',
    speech: '',
    ruledOut: [],
    logged: none,
    set: none,
    stated: none,
    timeless: none,
  };
}

function saidBy(signs: readonly GivenSign[], codes: readonly CodedName[]): Said {
  // A NOTIFICATION says what it is by numbers: messages know its name.
  const words = signs
    .map((sign) => (sign.words.startsWith('NOTIFICATION') ? (decodeNotification(sign.words, codes)?.entry?.name ?? '') : sign.words))
    .filter(Boolean);
  const against = signs.flatMap((sign) => sign.against ?? []);
  return { words: words.join(' | '), alone: true, about: signs[0]?.about ?? null, ofAll: true, ...(against.length ? { against } : {}) };
}
