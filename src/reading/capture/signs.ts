import { pairKey } from '../../text/addresses.ts';
import type { CaptureFacts, EspFlow, IcmpError, IkeSa, Passed } from './facts.ts';
import type { Told } from './ike-signs.ts';
import { signsOfSa } from './ike-signs.ts';
import type { Fact, Sign } from './sign.ts';
import { factWords, signAt, signOf } from './sign.ts';

/** Of equal signs between two ends so many are told: the first ones. */
const mostAlike = 3;
/** So many SAs that are made one after the other are no accident. */
const loops = 3;
/** So many packets one way are no accident. */
const oneWay = 3;

/** All that the packets say together, in the order of the packets that show it. */
export async function signsOf(facts: CaptureFacts): Promise<Sign[]> {
  const end = (facts.file.first ?? 0) + facts.file.seconds;
  const esp = byPair(facts.esp, ({ from, to }) => [from, to]);
  const carriedAt = new Map(esp.map((flows) => [keyOfFlow(flows), bothWays(flows)?.last.packet ?? -1]));
  const told = byPair(facts.ike, ({ initiator, responder }) => [initiator.address, responder.address]).map((sas) =>
    sas.map((sa): ToldSa => ({ sa, ...signsOfSa(sa, end, carriedAt.get(keyOfSa(sa)) ?? -1) })),
  );
  const upAt = new Map(
    told.flat().flatMap(({ sa, outcome }) => (outcome === 'up' ? [[keyOfSa(sa), sa.messages.at(-1)?.packet ?? -1]] : [])),
  );
  const bgp = byPair(facts.bgp, ({ caller, called }) => [caller.address, called.address]);
  return [
    ...told.flatMap((sas) => ikeSigns(sas, facts)),
    ...esp.flatMap(espSigns),
    ...(bgp.length ? bgp.flatMap((await import('./bgp.ts')).bgp.bgpSigns) : []),
    ...icmpSigns(facts, upAt),
    ...besideSigns(facts),
  ].sort((a, b) => a.packet - b.packet);
}

/** Groups by the two addresses, whoever of them sends. */
function byPair<T>(all: readonly T[], endsOf: (one: T) => readonly string[]): T[][] {
  return [...Map.groupBy(all, (one) => pairKey(endsOf(one))).values()];
}

interface ToldSa extends Told {
  readonly sa: IkeSa;
}

const keyOfSa = ({ initiator, responder }: IkeSa): string => pairKey([initiator.address, responder.address]);
const keyOfFlow = ([flow]: readonly EspFlow[]): string => pairKey(flow ? [flow.from, flow.to] : []);

function ikeSigns(told: readonly ToldSa[], facts: CaptureFacts): Sign[] {
  const sas = told.map(({ sa }) => sa);
  const lastUp = told.findLastIndex(({ outcome }) => outcome === 'up');
  // What failed before the VPN came up is over.
  const open = told.slice(Math.max(0, lastUp));
  const apart = lastUp < 0 ? versionsApart(sas) : [];
  if (apart.length) return apart;
  const refused = facts.icmp.some(
    ({ about }) =>
      about && sas.some(({ initiator, responder }) => [initiator, responder].some(({ address }) => address === about.to)) && isIke(about),
  );
  const counts = new Map<string, number>();
  const signs = open
    .flatMap((one) => one.signs)
    .filter(({ words }) => {
      const count = (counts.get(words) ?? 0) + 1;
      counts.set(words, count);
      // An unreachable that comes back is an answer, and names the cause itself.
      if (refused && (words === factWords['first unanswered'] || words === factWords['later unanswered'])) return false;
      return count <= mostAlike;
    });
  return [...signs, ...looping(told)];
}

/** The same end makes SAs one after the other that come up, and none carries anything on. */
function looping(told: readonly ToldSa[]): Sign[] {
  const ups = told.filter(({ outcome }) => outcome === 'up');
  const last = ups.at(-1)?.sa.messages[0];
  const first = ups[0]?.sa.messages[0];
  if (ups.length < loops || !first || !last || last.time - first.time > 60 * ups.length) return [];
  const says = `${ups.length} IKE SAs are made one after the other within ${Math.round(last.time - first.time)} s`;
  return [signAt(last, 'made again', 'RFC 7296 1.4', says, { packets: ups.flatMap(({ sa }) => sa.messages[0]?.packet ?? []) })];
}

/** Each end asks in a version of its own. */
function versionsApart(sas: readonly IkeSa[]): Sign[] {
  const [first] = sas;
  const other = sas.find(({ version, initiator }) => version !== first?.version && initiator.address !== first?.initiator.address);
  const message = other?.messages[0];
  if (!first || !other || !message) return [];
  const says = `${first.initiator.address} asks in IKEv${first.version}, ${other.initiator.address} in IKEv${other.version}`;
  return [signAt(message, 'versions differ', 'RFC 7296 2.5', says, { packets: [first.messages[0]?.packet ?? 0, message.packet] })];
}

interface BothWays {
  readonly there: number;
  readonly back: number;
  /** When the second direction began, and when the first one of them ended. */
  readonly first: Passed;
  readonly last: Passed;
}

/** Null where packets of one direction passed alone. */
function bothWays(flows: readonly EspFlow[]): BothWays | null {
  const [first] = flows;
  const there = flows.filter(({ from }) => from === first?.from);
  const back = flows.filter(({ from }) => from !== first?.from);
  const [answer] = back;
  if (!first || !answer) return null;
  const lastOf = (list: readonly EspFlow[]): Passed =>
    list.map(({ last }) => last).reduce((one, other) => (other.packet > one.packet ? other : one));
  const [one, other] = [lastOf(there), lastOf(back)];
  return {
    there: sumOf(there),
    back: sumOf(back),
    first: answer.first.packet > first.first.packet ? answer.first : first.first,
    last: one.packet < other.packet ? one : other,
  };
}

const sumOf = (flows: readonly EspFlow[]): number => flows.reduce((sum, { packets }) => sum + packets, 0);

function espSigns(flows: readonly EspFlow[]): Sign[] {
  const [head] = flows;
  if (!head) return [];
  const { protocol, from, to } = head;
  const both = bothWays(flows);
  const told = (fact: Fact, at: Passed, says: string): Sign => signAt(at, fact, 'RFC 4303 2', says);
  if (!both) {
    const count = sumOf(flows);
    return count < oneWay
      ? []
      : [told('esp one way', head.first, `${protocol} goes from ${from} to ${to} only: ${count} packets, none back`)];
  }
  const { there, back, first, last } = both;
  const says = `${protocol} goes both ways between ${from} and ${to}: ${there} packets there, ${back} back`;
  return [told('esp both ways', first, says), ...(last.packet > first.packet ? [told('esp both ways', last, says)] : [])];
}

const isIke = ({ protocol, ports }: NonNullable<IcmpError['about']>): boolean =>
  protocol === 'UDP' && ports !== null && ports.some((port) => port === 500 || port === 4500);

/** `upAt`: the last packet of an SA that came up, by the two ends: what failed before is over. */
function icmpSigns({ icmp, beside }: CaptureFacts, upAt: ReadonlyMap<string, number>): Sign[] {
  return icmp.flatMap((error): Sign[] => {
    const { about, says, from, mtu, times } = error;
    if (!about) return [];
    if (isIke(about) && mtu === null && (upAt.get(pairKey([about.from, about.to])) ?? -1) > error.last) return [];
    const isOfBgp = about.ports?.includes(179) === true;
    // Once for each path a size is normal; who goes on with packets that are too large does not hear it.
    const tells = mtu === null ? isIke(about) || about.protocol === 'ESP' || isOfBgp : times >= oneWay || beside.largeAgain !== null;
    if (!tells) return [];
    const size = mtu === null ? '' : `, at most ${mtu} bytes`;
    const often = times > 1 ? `, ${times} times` : '';
    const told = `${from} says ${says}${size}, of ${about.protocol} from ${about.from} to ${about.to}${often}`;
    return [signOf(error, wordsOf(error, about), 'RFC 792', told, { about: isOfBgp ? 'bgp' : 'ike' })];
  });
}

function wordsOf({ says, mtu }: IcmpError, about: NonNullable<IcmpError['about']>): string {
  if (mtu !== null) return 'unreachable - need to frag';
  if (says.includes('prohibited')) return 'unreachable - admin prohibited';
  if (says === 'port unreachable' && isIke(about)) return 'udp port 500 unreachable';
  return says === 'protocol unreachable' && about.protocol === 'ESP' ? 'protocol 50 unreachable' : '';
}

function besideSigns({ beside: { largeAgain, translated }, fragments, ike }: CaptureFacts): Sign[] {
  const lost = ike.length > 0 ? fragments.find((one) => one.ike) : undefined;
  const signs: Sign[] = [];
  if (largeAgain) {
    const says = `${largeAgain.from} sends the same ${largeAgain.bytes} bytes to ${largeAgain.to} three times or more`;
    signs.push(signAt(largeAgain, 'large lost', 'RFC 2923 2.1', says));
  }
  if (translated) {
    const says = `a packet for ${translated.to} leaves in clear with the gateway's address ${translated.from}`;
    signs.push(signAt(translated, 'source translated', 'RFC 4301 4.4.1', says));
  }
  if (lost) signs.push(signAt(lost, 'fragments lost', 'RFC 7383 1', `some fragments of an IKE packet from ${lost.from} never come`));
  return signs;
}
