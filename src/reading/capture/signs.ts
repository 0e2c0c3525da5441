import { pairKey } from '../../text/addresses.ts';
import { bgpSigns } from './bgp-signs.ts';
import type { CaptureFacts, EspFlow, IcmpError, IkeSa, Passed } from './facts.ts';
import type { Outcome } from './ike-signs.ts';
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
export function signsOf(facts: CaptureFacts): Sign[] {
  const end = (facts.file.first ?? 0) + facts.file.seconds;
  const ike = byPair(facts.ike, ({ initiator, responder }) => [initiator.address, responder.address]);
  const esp = byPair(facts.esp, ({ from, to }) => [from, to]);
  const bgp = byPair(facts.bgp, ({ caller, called }) => [caller.address, called.address]);
  return [
    ...ike.flatMap((sas) => ikeSigns(sas, facts, end)),
    ...esp.flatMap(espSigns),
    ...bgp.flatMap(bgpSigns),
    ...icmpSigns(facts),
    ...besideSigns(facts),
  ].sort((a, b) => a.packet - b.packet);
}

/** Groups by the two addresses, whoever of them sends. */
function byPair<T>(all: readonly T[], endsOf: (one: T) => readonly string[]): T[][] {
  return [...Map.groupBy(all, (one) => pairKey(endsOf(one))).values()];
}

function ikeSigns(sas: readonly IkeSa[], facts: CaptureFacts, end: number): Sign[] {
  const told = sas.map((sa) => ({ sa, ...signsOfSa(sa, end) }));
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
function looping(told: readonly { readonly sa: IkeSa; readonly outcome: Outcome }[]): Sign[] {
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

function espSigns(flows: readonly EspFlow[]): Sign[] {
  const [first] = flows;
  if (!first) return [];
  const there = flows.filter(({ from }) => from === first.from);
  const back = flows.filter(({ from }) => from !== first.from);
  const [answer] = back;
  const told = (fact: Fact, at: Passed, says: string): Sign => signAt(at, fact, 'RFC 4303 2', says);
  const packets = (list: readonly EspFlow[]): number => list.reduce((sum, flow) => sum + flow.packets, 0);
  if (!answer) {
    const count = packets(there);
    return count < oneWay
      ? []
      : [told('esp one way', first.first, `${first.protocol} goes from ${first.from} to ${first.to} only: ${count} packets, none back`)];
  }
  const begun = answer.first.packet > first.first.packet ? answer.first : first.first;
  const lastOf = (list: readonly EspFlow[]) => list.map(({ last }) => last).sort((a, b) => b.packet - a.packet)[0] ?? first.last;
  const alive = [lastOf(there), lastOf(back)].sort((a, b) => a.packet - b.packet)[0] ?? begun;
  const says = `${first.protocol} goes both ways between ${first.from} and ${first.to}: ${packets(there)} packets there, ${packets(back)} back`;
  return [told('esp both ways', begun, says), ...(alive.packet > begun.packet ? [told('esp both ways', alive, says)] : [])];
}

const isIke = ({ protocol, ports }: NonNullable<IcmpError['about']>): boolean =>
  protocol === 'UDP' && ports !== null && ports.some((port) => port === 500 || port === 4500);

function icmpSigns({ icmp, beside }: CaptureFacts): Sign[] {
  return icmp.flatMap((error): Sign[] => {
    const { about, says, from, mtu, times } = error;
    if (!about) return [];
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
    const says = `${largeAgain.from} sends the same ${largeAgain.bytes} bytes to ${largeAgain.to} three times and more`;
    signs.push(signAt(largeAgain, 'large lost', 'RFC 2923 2.1', says));
  }
  if (translated) {
    const says = `a packet for ${translated.to} leaves in clear with the gateway's address ${translated.from}`;
    signs.push(signAt(translated, 'source translated', 'RFC 4301 4.4.1', says));
  }
  if (lost) signs.push(signAt(lost, 'fragments lost', 'RFC 7383 1', `of a packet of IKE from ${lost.from} some fragments never come`));
  return signs;
}
