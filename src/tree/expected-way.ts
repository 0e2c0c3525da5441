/** One check of a suspect: what it costs, and how likely it comes out bad when the suspect is the cause. */
export interface WayCheck {
  readonly id: string;
  readonly cost: number;
  readonly chance: number;
}

/** What may be the cause, how likely in comparison with the others, and what there is to check. */
export interface WaySuspect {
  readonly likelihood: number;
  readonly checks: readonly WayCheck[];
}

/** One stop of a way: a check, and how likely it is the one that finds the cause when none before it did. */
export interface WayStop {
  readonly id: string;
  readonly finds: number;
}

/**
 * The order in which to ask all checks of all suspects, so that it costs little until one finds the cause. Next comes what finds most for
 * its cost; a suspect whose check came out well grows less likely by what that check would have shown. Where each suspect has one check
 * this is the best order; with more it is close to it, and the best one can't be had in a moment. Nothing is left out: what tells little
 * comes late.
 */
export function expectedWay(suspects: readonly WaySuspect[]): WayStop[] {
  const open = suspects.map(({ likelihood, checks }) => ({ left: likelihood, checks: [...checks] }));
  const way: WayStop[] = [];
  for (;;) {
    let best: { readonly suspect: (typeof open)[number]; readonly check: WayCheck; readonly worth: number } | undefined;
    for (const suspect of open)
      for (const check of suspect.checks) {
        const worth = (suspect.left * check.chance) / check.cost;
        if (!best || worth > best.worth || (worth === best.worth && suspect === best.suspect && check.chance > best.check.chance))
          best = { suspect, check, worth };
      }
    if (!best) return way;
    const { suspect, check } = best;
    way.push({ id: check.id, finds: suspect.left * check.chance });
    suspect.checks.splice(suspect.checks.indexOf(check), 1);
    suspect.left *= 1 - check.chance;
  }
}

/** The first stop of a way that was not asked yet; undefined when all were. */
export function nextOnWay(way: readonly WayStop[], asked: ReadonlySet<string>): string | undefined {
  return way.find(({ id }) => !asked.has(id))?.id;
}

/** How many checks that were not asked yet it takes to find the cause, on average; a whole number, 0 when all were asked. */
export function leftOnWay(way: readonly WayStop[], asked: ReadonlySet<string>): number {
  const open = way.filter(({ id }) => !asked.has(id));
  const all = open.reduce((sum, { finds }) => sum + finds, 0);
  const weighed = open.reduce((sum, { finds }, index) => sum + finds * (index + 1), 0);
  return all > 0 ? Math.round(weighed / all) : open.length;
}
