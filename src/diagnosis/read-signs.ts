import type { CodedName } from '../bgp/notification.ts';
import { decodeNotification } from '../bgp/notification.ts';
import type { Sign } from '../reading/capture/sign.ts';
import type { ReadText } from './read-text.ts';
import type { Said } from './said.ts';

const none: ReadonlySet<number> = new Set();

/** The signs of a capture, as if each were a line with the number of its packet: nobody speaks in it. */
export function readSigns(signs: readonly Sign[], codes: readonly CodedName[]): ReadText {
  const lines = [...Map.groupBy(signs, ({ packet }) => packet)].map(([number, at]) => ({
    number,
    text: at.map(({ says }) => says).join('; '),
  }));
  return {
    lines,
    heard: lines,
    said: new Map([...Map.groupBy(signs, ({ packet }) => packet)].map(([number, at]) => [number, saidBy(at, codes)])),
    blocks: [{ kind: 'capture', from: 1, to: 1 }],
    words: 'nobody',
    told: '',
    ruledOut: [],
    logged: none,
    set: none,
    stated: none,
  };
}

function saidBy(signs: readonly Sign[], codes: readonly CodedName[]): Said {
  // A NOTIFICATION says what it is by numbers: messages know its name.
  const words = signs
    .map((sign) => (sign.words.startsWith('NOTIFICATION') ? (decodeNotification(sign.words, codes)?.entry?.name ?? '') : sign.words))
    .filter(Boolean);
  return { words: words.join(' | '), alone: true, about: signs[0]?.about ?? null, ofAll: true };
}
