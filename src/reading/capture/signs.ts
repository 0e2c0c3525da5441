import { pairKey } from '../../text/addresses.ts';
import type { CaptureFacts, EspFlow, IcmpError, IkeSa, Passed } from './facts.ts';
import { exchanges, exchanges1, refusalIn } from './ike-sign.ts';
import { ofVersion1 } from './ike1-signs.ts';
import { ofVersion2 } from './ike2-signs.ts';
import type { ToldSa } from './pair-signs.ts';
import { bothWays, ikeSigns, isOfIke, ofStranger, sumOf } from './pair-signs.ts';
import type { Fact, Sign, Trait } from './sign.ts';
import { factWords, signAt, signOf } from './sign.ts';

/** So many packets one way are no accident. */
const oneWay = 3;
/** Once for each path a size is normal; who goes on with packets that are too large does not hear it. */
const tooOften = 2;

/** All that the packets say together, in the order of the packets that show it. */
export async function signsOf(facts: CaptureFacts): Promise<Sign[]> {
  const end = (facts.file.first ?? 0) + facts.file.seconds;
  const esp = byPair(facts.esp, ({ from, to }) => [from, to]);
  const carriedAt = new Map(esp.map((flows) => [keyOfFlow(flows), bothWays(flows)?.last.packet ?? -1]));
  const told = byPair(facts.ike, ({ initiator, responder }) => [initiator.address, responder.address]).map((sas) =>
    sas.map((sa): ToldSa => {
      const carried = carriedAt.get(keyOfSa(sa)) ?? -1;
      const { outcome, signs } = sa.version === 2 ? ofVersion2(sa, end, carried) : ofVersion1(sa, end, carried);
      return { sa, outcome, signs: signs.map((one) => ({ ...one, shows: traitsOf(sa, one.packets) })) };
    }),
  );
  const upAt = new Map(
    told.flat().flatMap(({ sa, outcome }) => (outcome === 'up' ? [[keyOfSa(sa), sa.messages.at(-1)?.packet ?? -1]] : [])),
  );
  const working = new Set([
    ...told.flat().flatMap(({ sa, outcome }) => (outcome === 'up' ? [sa.initiator.address, sa.responder.address] : [])),
    ...esp.flatMap((flows) => (bothWays(flows) ? flows.map(({ from }) => from) : [])),
  ]);
  const ike = told.flatMap((sas) => ofStranger(sas, ikeSigns(sas, facts), (address) => working.has(address)));
  const forgotten = new Set(ike.flatMap(({ words, packet }) => (words === 'INVALID_SPI' ? pairOfPacket(facts.ike, packet) : [])));
  const bgp = byPair(facts.bgp, ({ caller, called }) => [caller.address, called.address]);
  return [
    ...ike,
    // Why nothing comes back is said by who does not know the SPI.
    ...esp.filter((flows) => !forgotten.has(keyOfFlow(flows)) || bothWays(flows)).flatMap(espSigns),
    ...(bgp.length ? bgp.flatMap((await import('./bgp.ts')).bgp.bgpSigns) : []),
    ...icmpSigns(facts, upAt),
    ...besideSigns(facts, upAt),
  ].sort((a, b) => a.packet - b.packet);
}

/** Groups by the two addresses, whoever of them sends. */
function byPair<T>(all: readonly T[], endsOf: (one: T) => readonly string[]): T[][] {
  return [...Map.groupBy(all, (one) => pairKey(endsOf(one))).values()];
}

/** So large a message may need fragments of IP, with all that stands before it. */
const large = 1200;

/** What the messages of an SA in these packets show besides. */
function traitsOf(sa: IkeSa, packets: readonly number[]): Trait[] {
  const own = sa.messages.filter(({ packet, again }) => packets.includes(packet) || again.some((one) => packets.includes(one.packet)));
  const [said] = own;
  // Who refuses speaks of what came before.
  const asked =
    said && refusalIn(said) ? sa.messages.findLast(({ packet, from }) => packet < said.packet && from !== said.from) : undefined;
  const messages = asked ? [asked] : own;
  const isLarge = messages.some(({ length, inFragments, fragment }) => length > large || inFragments || fragment !== null);
  return [
    sa.version === 1 ? 'IKEv1' : 'IKEv2',
    isLarge ? 'large' : 'small',
    ...(sa.messages.some(({ number }) => number > exchanges.init || number === exchanges1.quick)
      ? (['later exchange'] as const)
      : (['first exchange'] as const)),
    ...(sa.nat?.initiator === 'no' && sa.nat.responder === 'no' ? (['no NAT'] as const) : []),
  ];
}

const keyOfSa = ({ initiator, responder }: IkeSa): string => pairKey([initiator.address, responder.address]);
const keyOfFlow = ([flow]: readonly EspFlow[]): string => pairKey(flow ? [flow.from, flow.to] : []);
const pairOfPacket = (sas: readonly IkeSa[], packet: number): string[] =>
  sas.filter(({ messages }) => messages.some((one) => one.packet === packet)).map(keyOfSa);

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

/** `upAt`: the last packet of an SA that came up, by the two ends: what failed before is over. */
function icmpSigns({ icmp, beside, ike }: CaptureFacts, upAt: ReadonlyMap<string, number>): Sign[] {
  return icmp.flatMap((error): Sign[] => {
    const { about, says, from, mtu, times } = error;
    if (!about) return [];
    if (isOfIke(about) && mtu === null && (upAt.get(pairKey([about.from, about.to])) ?? -1) > error.last) return [];
    const isOfBgp = about.ports?.includes(179) === true;
    const tells = mtu === null ? isOfIke(about) || about.protocol === 'ESP' || isOfBgp : times >= tooOften || beside.largeAgain !== null;
    if (!tells) return [];
    const size = mtu === null ? '' : `, at most ${mtu} bytes`;
    const often = times > 1 ? `, ${times} times` : '';
    const told = `${from} says ${says}${size}, of ${about.protocol} from ${about.from} to ${about.to}${often}`;
    const words = isFloatedPort(error, about, ike) ? factWords['floated port closed'] : wordsOf(error, about);
    return [signOf(error, words, 'RFC 792', told, { about: isOfBgp ? 'bgp' : 'ike' })];
  });
}

/** UDP 4500 is closed at an end that answers over UDP 500. */
const isFloatedPort = ({ says }: IcmpError, about: NonNullable<IcmpError['about']>, ike: readonly IkeSa[]): boolean =>
  says === 'port unreachable' &&
  about.ports?.[1] === 4500 &&
  ike.some(({ messages }) => messages.some(({ addresses, ports }) => addresses[0] === about.to && ports[0] === 500));

/** What says that there is no way to the other end. */
const noWay: ReadonlySet<string> = new Set(['net unreachable', 'host unreachable', 'no route', 'address unreachable']);

function wordsOf({ says, mtu }: IcmpError, about: NonNullable<IcmpError['about']>): string {
  if (mtu !== null) return 'unreachable - need to frag';
  if (says.includes('prohibited')) return 'unreachable - admin prohibited';
  if (says === 'port unreachable' && isOfIke(about)) return 'udp port 500 unreachable';
  if (noWay.has(says) && (isOfIke(about) || about.protocol === 'ESP')) return factWords['peer not reached'];
  return says === 'protocol unreachable' && about.protocol === 'ESP' ? 'protocol 50 unreachable' : '';
}

function besideSigns({ beside: { largeAgain, translated }, fragments, ike }: CaptureFacts, upAt: ReadonlyMap<string, number>): Sign[] {
  // The first piece alone says of which protocol it is; between two that have begun IKE and are not up it is IKE.
  const isIke = (from: string, to: string): boolean =>
    ike.some((sa) => sa.chosen && keyOfSa(sa) === pairKey([from, to])) && !upAt.has(pairKey([from, to]));
  const lost = fragments.find((one) => (one.ike && ike.length > 0) || (one.protocol === 'UDP' && !one.hasFirst && isIke(one.from, one.to)));
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
