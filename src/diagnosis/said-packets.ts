import { factWords } from '../reading/capture/sign.ts';
import { outOfHops } from '../reading/capture-fact.ts';
import type { Capture } from '../reading/capture-text.ts';
import { stateWordsOf } from '../reading/states/fact.ts';
import { pingWords } from './said-pings.ts';
import type { Said } from './saying.ts';

/** What a capture says as a state does has the words of that. */
const captureWords = { ...factWords, 'esp bare from private': stateWordsOf['bare from private'] };

const talkWords: Readonly<Record<Capture['talks'][number]['says'], string>> = {
  'pieces missing': factWords['large lost'],
  'echo unanswered': pingWords['all lost'],
  'refused inside': stateWordsOf['tunnel dropped'],
  'begun anew': stateWordsOf['key refused'],
  'ike dropped': stateWordsOf['ike dropped'],
  'esp dropped': stateWordsOf['esp dropped'],
  'ike port closed': 'udp port 500 unreachable',
  'esp not spoken': 'protocol 50 unreachable',
  filtered: 'unreachable - admin prohibited',
  'too large there': 'unreachable - need to frag',
  'pieces timed out': 'ip reassembly time exceeded',
  'not passed on': 'capture: packets come in and are not passed on',
  'leaves nowhere': 'capture: packets of the own network come in and leave nowhere',
  'hops run out': outOfHops,
  'inside unanswered': 'capture: calls inside go unanswered',
  'leaves in clear': 'capture: packets for the other end leave in clear',
  'no route inside': stateWordsOf['route none'],
  'both wait': stateWordsOf['both wait'],
  'same network': stateWordsOf.overlap,
  'esp out of order': 'capture: ESP is out of order',
  'deleted each time': factWords['deleted each time'],
  'mapping changed': 'capture: the NAT mapping of a peer changed',
  'answer elsewhere': 'capture: the answer takes another way than the request',
  'spi refused': stateWordsOf['spi unknown'],
  'ike lost between': 'capture: IKE of one end never arrives at the other',
  'esp lost between': 'capture: ESP of one end never arrives at the other',
  'arrives unanswered': factWords['first unanswered here'],
  'esp arrives unanswered': stateWordsOf['unanswered there'],
  'sa deleted': 'capture: an end deletes the IKE SA, and nothing follows',
};

/** Beside a tunnel that is used both ways what a filter drops is somebody else's. */
export function withoutDrops(capture: Capture): Capture {
  return { ...capture, talks: capture.talks.filter(({ says }) => says !== 'ike dropped' && says !== 'esp dropped') };
}

/** What each packet says that tells anything; the others are told as well, without words, so that their own count for nothing. */
export function saidByPackets({ told, facts, talks, refusals }: Capture): [number, Said][] {
  const of = Map.groupBy(facts, ({ line }) => line);
  const beside = Map.groupBy(talks, ({ line }) => line);
  // Who drops it names why it is not answered.
  const isDropped = talks.some(({ says }) => says === 'ike dropped' || says === 'esp dropped');
  return [...told].map((line) => {
    const found = of.get(line) ?? [];
    const about = found.some(({ says }) => /^(?:syn|signed|md5|tcp|bgp)/.test(says)) ? 'bgp' : 'ike';
    const own = [
      ...(isDropped ? [] : found).map(({ says }) => captureWords[says]),
      ...(beside.get(line) ?? []).map(({ says }) => talkWords[says]),
    ];
    const words = [...new Set([...own, refusals.get(line) ?? ''])].filter(Boolean);
    return [line, { words: words.join(' | '), alone: true, about, ofAll: true }];
  });
}
