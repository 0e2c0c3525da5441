import { byPair, keyOfSa } from './pairs.ts';
import type { CaptureFacts, IkeSa } from './facts.ts';
import { refusalIn } from './ike-answers.ts';
import type { Told } from './ike-sign.ts';
import { exchanges, exchanges1 } from './ike-sign.ts';
import type { ToldSa } from './pair-signs.ts';
import { ofStranger, pairSigns } from './pair-signs.ts';
import type { Sign, Trait } from './sign.ts';

/** What IKE shows, and what of it matters to the signs of others. */
export interface ToldIke {
  readonly signs: readonly Sign[];
  /** The last packet of an SA that came up, by the two ends. */
  readonly upAt: ReadonlyMap<string, number>;
  /** The ends of which one does not know an SPI of the other's ESP. */
  readonly forgotten: ReadonlySet<string>;
}

/** What all SAs show. `carriedAt`: the last packet at which ESP went both ways, by the two ends; `carrying`: who sends such. */
export async function ikeSigns(
  facts: CaptureFacts,
  carriedAt: ReadonlyMap<string, number>,
  carrying: ReadonlySet<string>,
): Promise<ToldIke> {
  const end = (facts.file.first ?? 0) + facts.file.seconds;
  const signsBy = await signsByVersion(facts.ike);
  const told = byPair(facts.ike, ({ initiator, responder }) => [initiator.address, responder.address]).map((sas) =>
    sas.map((sa): ToldSa => {
      const { outcome, signs } = signsBy[sa.version](sa, end, carriedAt.get(keyOfSa(sa)) ?? -1);
      return { sa, outcome, signs: signs.map((one) => ({ ...one, shows: traitsOf(sa, one.packets) })) };
    }),
  );
  const ups = told.flat().flatMap(({ sa, outcome }) => (outcome === 'up' ? sa : []));
  const working = new Set([...carrying, ...ups.flatMap(({ initiator, responder }) => [initiator.address, responder.address])]);
  const signs = told.flatMap((sas) => ofStranger(sas, pairSigns(sas, facts), (address) => working.has(address)));
  return {
    signs,
    upAt: new Map(ups.map((sa) => [keyOfSa(sa), sa.messages.at(-1)?.packet ?? -1])),
    forgotten: new Set(signs.flatMap(({ words, packet }) => (words === 'INVALID_SPI' ? pairOfPacket(facts.ike, packet) : []))),
  };
}

type SignsOf = (sa: IkeSa, end: number, carriedAt: number) => Told;

/** What reads an SA of each version that is there: the other is not loaded. */
async function signsByVersion(sas: readonly IkeSa[]): Promise<Readonly<Record<IkeSa['version'], SignsOf>>> {
  const none: SignsOf = () => ({ outcome: 'unknown', signs: [] });
  const has = (wanted: IkeSa['version']): boolean => sas.some(({ version }) => version === wanted);
  return {
    1: has(1) ? (await import('./ike1.ts')).ike1.ofVersion1 : none,
    2: has(2) ? (await import('./ike2.ts')).ike2.ofVersion2 : none,
  };
}

const pairOfPacket = (sas: readonly IkeSa[], packet: number): string[] =>
  sas.filter(({ messages }) => messages.some((one) => one.packet === packet)).map(keyOfSa);

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
