import { addressesOf, isLinkLocal, isPrivate } from '../../text/addresses.ts';
import type { Line } from '../line.ts';
import { anyOf, fieldGaps, patternOf } from '../pattern.ts';
import type { StateFact } from './fact.ts';
import type { IkeStanding } from './ike-standing.ts';

/** How lists of SAs say which of the two kinds stands, whoever prints them: content. */
export interface SaLists {
  /** An IKE SA that has its keys and waits for the messages that are large and may move to another port. */
  readonly waits: readonly string[];
  readonly noChild: readonly string[];
  /** How Cisco tells that a pair of networks has no SPI, and one: pairs that nobody uses have none, so that only all of them tell. */
  readonly spis: { readonly none: string; readonly some: string };
  /** How a child SA that stands is told in the same list as one that does not. */
  readonly childUp: readonly string[];
  /** How lists of tunnels say that nothing stands, whatever is known of IKE. */
  readonly nothing: readonly string[];
  /** How they say so of one version of IKE only. */
  readonly noneOf: readonly string[];
  /** Commands that list child SAs: with nothing but the next prompt below there is none. */
  readonly asks: readonly string[];
  /** What stands below where there is none. */
  readonly empty: readonly string[];
  /** Lists that show child SAs right below their IKE SA, so that a list without any has none. */
  readonly nested: readonly { readonly ike: string; readonly child: string }[];
  /** How an offer is refused, in a list of what happened to a tunnel, and how its IKE SA came up in the same list. */
  readonly refused: readonly string[];
  readonly ikeDone: readonly string[];
  /** How a connection is shown that nobody has asked for, and the head of the list that would show a try. */
  readonly idle: { readonly connection: string; readonly wanted: string; readonly list: string; readonly entry: string };
}

const prompt = /^\S*[\w)\]~:*][#>$%](?:\s|$)|^\[[^\s@]+@[^\]]*\] ?[>#$]|^[$#>](?:\s|$)|^<[\w-]+>|^PS(?: [^>]*)?>/;
/** Each child SA has an SPI, which its list tells. */
const oneChild = /\bspi\b|\bINSTALLED\b/i;

/** Finds where an IKE SA stands and its child SA does not: phase 1 is done, and phase 2 is what fails. */
export function createChildReader(
  { isUp, isDown }: IkeStanding,
  { noChild, childUp, refused, ikeDone, nothing, noneOf, asks, empty: emptied, nested, idle, spis }: SaLists,
): (lines: readonly Line[]) => StateFact[] {
  const any = (templates: readonly string[]): RegExp => anyOf(templates, fieldGaps);
  const [none, child] = [any(noChild), any(childUp)];
  const [noSpi, someSpi] = [patternOf(spis.none, fieldGaps), patternOf(spis.some, fieldGaps)];
  const [empty, emptyOfOne] = [any(nothing), any(noneOf)];
  const [offer, done] = [any(refused), any(ikeDone)];
  const lists = nested.map(({ ike, child }) => ({ ike: patternOf(ike, fieldGaps), child: patternOf(child, fieldGaps) }));
  const asked = any(asks);
  const nothingBelow = new RegExp(String.raw`^(?:${emptied.join('|')})\W*$`, 'i');
  const connection = patternOf(idle.connection, fieldGaps);
  const [wanted, list, entry] = [patternOf(idle.wanted, fieldGaps), patternOf(idle.list, fieldGaps), patternOf(idle.entry, fieldGaps)];

  return (lines) => {
    const of = lines.filter(({ text }) => offer.test(text));
    // What is refused while the IKE SA stands is the offer of its child.
    if (of.length > 0 && lines.some((line) => isUp(line) || done.test(line.text)))
      return of.map(({ number }) => ({ line: number, says: 'child refused' }));
    return [...missing(lines), ...unasked(lines)];
  };

  function missing(lines: readonly Line[]): StateFact[] {
    const some = lines.filter(({ text }) => isPartly(text));
    if (some.length > 0) return facts('child partly', some);
    const isUsed = lines.some(({ text }) => someSpi.test(text));
    const missed = lines.filter(({ text }) => none.test(text) || (!isUsed && noSpi.test(text)));
    const up = lines.filter(({ text }) => child.test(text));
    if (missed.some((one) => up.some((other) => isOfSamePeer(one, other)))) return facts('child partly', missed);
    if (missed.length > 0 && up.length > 0) return facts('child none', missed);
    const standing = lines.filter(isUp);
    // Another IKE SA that does not stand may be the one without a child SA.
    if (lines.some(isDown)) return [];
    // VyOS has a row for each SA: one without a child is spare where another of the same peer has one.
    if (missed.some((one) => isSpare(one, lines))) return [];
    const open = missed.length > 0 ? missed : lines.some(({ text }) => oneChild.test(text)) ? [] : lines.filter(isUnanswered);
    if (open.length > 0 && standing.length > 0) return facts('child missing', open);
    const away = lines.filter(({ text }) => empty.test(text) || (standing.length === 0 && emptyOfOne.test(text)));
    if (away.length > 0) return facts('child none', away);
    return lists.flatMap(({ ike, child: below }): StateFact[] => {
      const [first] = lines.filter(({ text }) => ike.test(text));
      return first && !lines.some(({ text }) => below.test(text)) ? [{ line: first.number, says: 'child missing' }] : [];
    });
  }

  /** What is filtered may be empty for another reason. */
  function isUnanswered({ text }: Line, index: number, lines: readonly Line[]): boolean {
    if (!asked.test(text) || text.includes('|')) return false;
    const next = lines.slice(index + 1).find((line) => line.text.trim() !== '')?.text ?? '';
    return prompt.test(next) || nothingBelow.test(next.trim());
  }

  function facts(says: StateFact['says'], [first]: readonly Line[]): StateFact[] {
    return first ? [{ line: first.number, says }] : [];
  }

  function unasked(lines: readonly Line[]): StateFact[] {
    const loaded = lines.find(({ text }) => connection.test(text));
    if (!loaded || !lines.some(({ text }) => list.test(text)) || lines.some(({ text }) => entry.test(text))) return [];
    return lines.some(({ text }) => wanted.test(text)) ? [] : [{ line: loaded.number, says: 'nobody asks' }];
  }
}

/** VyOS tells no address where nothing stands: the tunnels of one peer have its name in front. */
const ofName = /^\s*(\S+?)(?:-tunnel-\d+|-vti)?\s+(?:up|down)\s+(?:N\/A|\d\S*)\s/;

const carriesBytes = /\s\d[\d.]*[BKMGT]?\/\d[\d.]*[BKMGT]?\s/;

function isSpare(one: Line, lines: readonly Line[]): boolean {
  const name = ofName.exec(one.text)?.[1];
  return name !== undefined && lines.some(({ text }) => carriesBytes.test(text) && ofName.exec(text)?.[1] === name);
}

/** Lines that tell the public address of the other end are of one tunnel where it is the same. */
function isOfSamePeer(one: Line, other: Line): boolean {
  const [name, another] = [one, other].map(({ text }) => ofName.exec(text)?.[1]);
  if (name !== undefined && another !== undefined) return name === another;
  const [mine, theirs] = [one, other].map(({ text }) =>
    addressesOf(text).filter((address) => !isPrivate(address) && !isLinkLocal(address)),
  );
  return !mine?.length || !theirs?.length || mine.some((address) => theirs.includes(address));
}

/** FortiOS counts the pairs of networks of a tunnel, and those that have an SA; others say how many of how many stand. */
const counted = [
  /\bselectors\(total,up\): (?<all>\d+)\/(?<up>\d+)/,
  /\b(?<up>\d+) (?:of|\/) (?<all>\d+) (?:tunnels?|(?:ipsec |child )?sas?|phase ?2s?|networks|subnets|selectors)\W+(?:are |is )?(?:established|up|connected|active|installed)\b/i,
] as const;

function isPartly(text: string): boolean {
  return counted.some((one) => {
    const told = one.exec(text)?.groups;
    return told !== undefined && Number(told['up']) > 0 && Number(told['up']) < Number(told['all']);
  });
}
