import type { CaptureFacts, IkeMessage, IkeSa } from './facts.ts';
import { isOfIke } from './pairs.ts';
import type { Outcome, Told } from './ike-sign.ts';
import { exchanges1, sign } from './ike-sign.ts';
import type { Sign } from './sign.ts';
import { factWords, signAt } from './sign.ts';

/** An SA with what it shows. */
export interface ToldSa extends Told {
  readonly sa: IkeSa;
}

/** Of equal signs between two ends so many are told: the first ones. */
const mostAlike = 3;
/** So many SAs that are made one after the other are no accident. */
const loops = 3;
/** Tries that end the same way, with so many seconds between one and the next at most. */
const tries = 2;
const betweenTries = 300;
/** So often who only tries the doors of the Internet asks, in either version. */
const knocks = 3;
const versions = 2;

/** What the SAs between two ends say together. */
export function pairSigns(told: readonly ToldSa[], facts: CaptureFacts): Sign[] {
  const sas = told.map(({ sa }) => sa);
  const lastUp = told.findLastIndex(({ outcome }) => outcome === 'up');
  // What failed before the VPN came up is over.
  const open = told.slice(Math.max(0, lastUp));
  const apart = lastUp < 0 ? [...versionsApart(sas), ...modesApart(sas)] : [];
  if (apart.length) return apart;
  const refused = facts.icmp.some(
    ({ about }) =>
      about && sas.some(({ initiator, responder }) => [initiator, responder].some(({ address }) => address === about.to)) && isOfIke(about),
  );
  const counts = new Map<string, number>();
  const signs = open
    .flatMap((one) => one.signs)
    .filter(({ words, says }) => {
      const count = (counts.get(words || says) ?? 0) + 1;
      counts.set(words || says, count);
      // An unreachable that comes back is an answer, and names the cause itself.
      if (refused && unansweredWords.has(words)) return false;
      return count <= mostAlike;
    });
  return [...signs, ...looping(told), ...neverGoneOn(open), ...closed(told, lastUp)];
}

const unansweredWords: ReadonlySet<string> = new Set([
  factWords['first unanswered'],
  factWords['aggressive unanswered'],
  factWords['later unanswered'],
]);

/** Who asked a few times and got nowhere, while the end that was asked has a VPN with another: a stranger, and no fault. */
export function ofStranger(told: readonly ToldSa[], signs: readonly Sign[], works: (address: string) => boolean): readonly Sign[] {
  const [first] = told;
  if (!first || !told.every(({ sa, outcome }) => sa.initiator.address === first.sa.initiator.address && isVain(outcome))) return signs;
  const persists = told.some(({ sa }) => sa.messages.some(({ from, times }) => from === 'initiator' && times > knocks));
  if (persists || told.length > versions || !works(first.sa.responder.address) || works(first.sa.initiator.address)) return signs;
  return signs.map((one) => ({ ...one, words: '', says: `${one.says}; a stranger, it seems, beside a VPN that works` }));
}

const isVain = (outcome: Outcome): boolean => outcome === 'unanswered' || outcome === 'refused' || outcome === 'unknown';

/** The same end makes SAs one after the other that come up, and none carries anything on. */
function looping(told: readonly ToldSa[]): Sign[] {
  const ups = told.filter(({ outcome }) => outcome === 'up');
  const last = ups.at(-1)?.sa.messages[0];
  const first = ups[0]?.sa.messages[0];
  if (ups.length < loops || !first || !last || last.time - first.time > 60 * ups.length) return [];
  const says = `${ups.length} IKE SAs are made one after the other within ${Math.round(last.time - first.time)} s`;
  return [signAt(last, 'made again', 'RFC 7296 1.4', says, { packets: ups.flatMap(({ sa }) => sa.messages[0]?.packet ?? []) })];
}

/** Who begins anew with another SPI has heard the answer: what it sent behind it got lost before this place. */
function neverGoneOn(open: readonly ToldSa[]): Sign[] {
  const stalled = open.filter(({ outcome, sa }) => outcome === 'stalled' && sa.initiator.address === open[0]?.sa.initiator.address);
  const [first, last] = [stalled[0]?.sa, stalled.at(-1)?.sa];
  const [begun, ended] = [first?.messages[0], last?.messages.at(-1)];
  if (!first || !begun || !ended || stalled.length < tries || ended.time - begun.time > betweenTries * stalled.length) return [];
  const says = `${first.responder.address} accepts ${begun.exchange} of ${first.initiator.address} ${stalled.length} times, and each time that begins anew: what should follow never passes here`;
  const look = `Was UDP 4500 captured, too? Then capture at ${first.initiator.address} too, and give both.`;
  return [
    sign(
      ended,
      'never gone on',
      stalled.flatMap(({ sa }) => sa.messages[0]?.packet ?? []),
      'RFC 7296 1.2',
      says,
      look,
    ),
  ];
}

/** An end closed the SA that was up last, and whoever begins anew gets nowhere. */
function closed(told: readonly ToldSa[], lastUp: number): Sign[] {
  const up = told[lastUp]?.sa;
  const next = told[lastUp + 1]?.sa.messages[0];
  const over = up?.messages.findLast(({ encrypted, isAnswer, exchange }) => encrypted && !isAnswer && exchange === 'INFORMATIONAL');
  if (!up || !next || !over || over.times > 1 || next.time - over.time > betweenTries) return [];
  const behind = up.messages.filter(({ packet }) => packet > over.packet);
  if (behind.some(({ isAnswer, exchange }) => !isAnswer || exchange !== 'INFORMATIONAL')) return [];
  const says = `INFORMATIONAL of ${over.addresses[0]} is the last in an IKE SA that was up: it seems to close it`;
  return [
    sign(
      over,
      'closed',
      [over.packet, next.packet],
      'RFC 7296 1.4.1',
      says,
      `The log of ${over.addresses[0]} says why it closes the tunnel.`,
    ),
  ];
}

/** Each end asks in a version of its own. */
function versionsApart(sas: readonly IkeSa[]): Sign[] {
  const [first] = sas;
  const other = sas.find(({ version, initiator }) => version !== first?.version && initiator.address !== first?.initiator.address);
  const message = other?.messages[0];
  if (!first || !other || !message) return [];
  const says = `${first.initiator.address} asks in IKEv${first.version}, ${other.initiator.address} in IKEv${other.version}`;
  return [sign(message, 'versions differ', [first.messages[0]?.packet ?? 0, message.packet], 'RFC 7296 2.5', says)];
}

/** Each end asks in a mode of IKEv1 of its own. */
function modesApart(sas: readonly IkeSa[]): Sign[] {
  const begins = sas.flatMap(({ version, messages: [first] }) => (version === 1 && first?.from === 'initiator' ? first : []));
  const by = (mode: number): IkeMessage | undefined => begins.find(({ number }) => number === mode);
  const [main, aggressive] = [by(exchanges1.main), by(exchanges1.aggressive)];
  if (!main || !aggressive || main.addresses[0] === aggressive.addresses[0]) return [];
  const later = main.packet > aggressive.packet ? main : aggressive;
  const says = `${main.addresses[0]} asks in main mode, ${aggressive.addresses[0]} in aggressive mode`;
  return [
    sign(
      later,
      'modes differ',
      [main.packet, aggressive.packet].sort((a, b) => a - b),
      'RFC 2409 5',
      says,
    ),
  ];
}
