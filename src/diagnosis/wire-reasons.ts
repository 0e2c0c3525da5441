import type { Fact, Sign, Trait } from '../reading/capture/sign.ts';

/** What packets say for one suspect of a sign, or against it; `out` rules it out. `when`: only where they show this besides. */
export type WireReason = string | { readonly when?: Trait; readonly says: string } | { readonly when?: Trait; readonly out: string };

/** By the sign, and by the suspect: the first that holds is told. A sign is a fact of a capture, a notify, or what ICMP or BGP says. */
export type WireReasons<P extends string = string> = Readonly<
  Partial<Record<Fact | NamedSign, Readonly<Partial<Record<P, WireReason | readonly WireReason[]>>>>>
>;

/** Signs that are no facts of ours, by what they are on the wire. */
export type NamedSign =
  | 'NO_PROPOSAL_CHOSEN'
  | 'AUTHENTICATION_FAILED'
  | 'PAYLOAD_MALFORMED'
  | 'NO_ADDITIONAL_SAS'
  | 'CHILD_SA_NOT_FOUND'
  | 'INVALID_KE_PAYLOAD'
  | 'INVALID_PAYLOAD_TYPE'
  | 'unreachable - admin prohibited'
  | 'udp port 500 unreachable'
  | `NOTIFICATION ${number}/${number}`;

/** A sign as it stands in an address. */
export const slugOf = (sign: string): string => sign.toLowerCase().replace(/[^a-z0-9]+/g, '-');

function holding(reasons: WireReasons, { is, shows }: Sign, problem: string): Exclude<WireReason, string> | null {
  const named: WireReasons[Fact] = reasons[is as Fact]; // one that has no row is not there
  const told = named?.[problem] ?? [];
  const list = typeof told === 'string' || !('length' in told) ? [told] : told;
  const found = list.find((one) => typeof one === 'string' || one.when === undefined || shows.includes(one.when));
  return typeof found === 'string' ? { says: found } : (found ?? null);
}

/** What a sign says for this problem, or against it; null where nothing in particular. */
export function reasonFor(reasons: WireReasons, sign: Sign, problem: string): string | null {
  const found = holding(reasons, sign, problem);
  return found && 'says' in found ? found.says : null;
}

/** The problems that a sign rules out, and why. */
export function ruledOutBy(reasons: WireReasons, sign: Sign): ReadonlyMap<string, string> {
  const named: WireReasons[Fact] = reasons[sign.is as Fact]; // one that has no row is not there
  return new Map(
    Object.keys(named ?? {}).flatMap((problem) => {
      const found = holding(reasons, sign, problem);
      return found && 'out' in found ? [[problem, found.out] as const] : [];
    }),
  );
}
