import { pairKey } from '../../text/addresses.ts';
import type { CaptureFacts, IcmpError, IkeSa } from './facts.ts';
import { isOfIke } from './pairs.ts';
import type { Sign } from './sign.ts';
import { factWords, signOf } from './sign.ts';

/** Once for each path a size is normal; who goes on with packets that are too large does not hear it. */
const tooOften = 2;

/** `upAt`: the last packet of an SA that came up, by the two ends: what failed before is over. */
export function icmpSigns({ icmp, beside, ike }: CaptureFacts, upAt: ReadonlyMap<string, number>): Sign[] {
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
