import type { Group } from '../ike/algorithm.ts';
import type { End, Proposal } from '../settings/end.ts';
import { noted, type Called, type EndBuilder, type Noted } from './format.ts';

/** Sets proposals of ESP, and the groups of rekeys, which stand in them: one that names none goes without. */
export function setChildProposals(end: EndBuilder, proposals: readonly Proposal[], line: number): void {
  if (!proposals.length) return;
  const own = proposals.map((one): Proposal => ({ ...one, groups: one.groups.length ? one.groups : [0] }));
  const isOneList = new Set(own.map(({ groups }) => groups.join())).size === 1;
  end.set('child-proposals', isOneList ? own.map((one): Proposal => ({ ...one, groups: [] })) : own, line);
  const groups: readonly Group[] = [...new Set(own.flatMap((one) => one.groups))];
  end.set('pfs', groups, line);
}

/** What is said where AH stands and ESP does not. */
export const ahAlone = 'This is AH, and no ESP is set up beside it: an SDDC speaks only ESP, so the two have no child SA in common.';

/** AH in the place of ESP: no proposal of ESP holds, and none that the device has by itself. */
export function setAhAlone(end: EndBuilder, line: number): void {
  end.set('child-proposals', [], line);
}

/** Proposals of ESP and groups of PFS are set by an object that is not in the text: neither holds what the device has by itself. */
export function leaveChildOpen(end: EndBuilder, line: number): void {
  end.set('child-proposals', [], line).set('pfs', [], line);
}

/** SHA-256 cut to 96 bits, as its first draft had it: nothing says so on the wire, and who does not cut drops every packet. What fits is open then. */
export function setCutShort(end: EndBuilder, line: number, text: string, notes: Noted[]): void {
  if (end.get('child-proposals')?.every(({ integrity }) => !integrity.includes('sha2-256'))) return;
  end.set('child-proposals', [], line);
  notes.push(
    noted(
      line,
      text,
      'SHA-256 of ESP is cut to 96 bits: where the other end does not cut it too, both SAs come up and every packet is dropped.',
    ),
  );
}

/** More proposals than anybody writes: those that a daemon has by itself. */
const most = 4;

/** Proposals of ESP as they are, one a line and without their groups, and these groups: a line that changes one keeps the other. */
export function espCalled(end: End, text: (one: Proposal) => string | null): Called {
  const texts = end['child-proposals']?.value.map((one) => text({ ...one, groups: [] })) ?? [];
  const groups = end.pfs?.value.filter((group) => group !== 0) ?? [];
  return {
    ...(texts.length > 0 && texts.length <= most && !texts.includes(null) && { esp: texts.join('\n') }),
    ...(groups.length > 0 && { 'esp groups': groups.join(' ') }),
  };
}

/** Proposals of ESP with the groups that are set, where they name none. */
export function withSetGroups(proposals: readonly Proposal[], called: Called): readonly Proposal[] {
  const groups = (called['esp groups'] ?? '').split(' ').filter(Boolean).map(Number);
  return proposals.map((one) => (one.groups.length ? one : { ...one, groups }));
}
