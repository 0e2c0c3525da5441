import type { Group } from '../ike/algorithm.ts';
import type { Proposal } from '../settings/end.ts';
import type { EndBuilder } from './format.ts';

/** Sets proposals of ESP, and the groups of rekeys, which stand in them: one that names none goes without. */
export function setChildProposals(end: EndBuilder, proposals: readonly Proposal[], line: number): void {
  if (!proposals.length) return;
  const own = proposals.map((one): Proposal => ({ ...one, groups: one.groups.length ? one.groups : [0] }));
  const isOneList = new Set(own.map(({ groups }) => groups.join())).size === 1;
  end.set('child-proposals', isOneList ? own.map((one): Proposal => ({ ...one, groups: [] })) : own, line);
  const groups: readonly Group[] = [...new Set(own.flatMap((one) => one.groups))];
  end.set('pfs', groups, line);
}
