/** A message where it stands in a line, and how much its words say. */
export interface Standing {
  readonly message: number;
  readonly weight: number;
  readonly start: number;
  readonly end: number;
}

/** Finds the place of the first group around what is seen, or -1, and learns of new ones. */
interface Surroundings {
  readonly around: (one: Standing) => number;
  readonly learn: (head: Standing, group: number) => void;
}

/** With fewer in a line each is held against each. */
const few = 40;
/** An endless line is parted into stretches of this length: only what shares one can overlap. */
const stretch = 256;

/** Heaviest first; what stands mostly inside a heavier one is dropped, what stands at the same place with the same weight joins it. */
export function groupsOf<S extends Standing>(seen: S[]): S[][] {
  const groups: S[][] = [];
  const { around, learn } = seen.length > few ? byStretch(groups) : byOrder(groups);
  for (const one of seen.sort((a, b) => b.weight - a.weight)) {
    const group = groups[around(one)];
    if (!group) learn(one, groups.push([one]) - 1);
    else if (isTwin(group[0], one) && !group.some(({ message }) => message === one.message)) group.push(one);
  }
  return groups;
}

const byOrder = (groups: readonly Standing[][]): Surroundings => ({
  around: (one) => groups.findIndex(([head]) => isAround(head, one)),
  learn: () => undefined,
});

function byStretch(groups: readonly Standing[][]): Surroundings {
  const near = new Map<number, number[]>();
  const stretches = ({ start, end }: Standing): number[] => {
    const first = Math.floor(start / stretch);
    return Array.from({ length: Math.floor(end / stretch) - first + 1 }, (_, index) => first + index);
  };
  return {
    around: (one) => {
      const found = stretches(one).flatMap((at) => near.get(at)?.find((group) => isAround(groups[group]?.[0], one)) ?? []);
      return found.length > 0 ? Math.min(...found) : -1;
    },
    learn: (head, group) => {
      for (const at of stretches(head)) {
        const held = near.get(at);
        if (held) held.push(group);
        else near.set(at, [group]);
      }
    },
  };
}

function isAround(head: Standing | undefined, one: Standing): boolean {
  return head !== undefined && overlap(head, one) * 2 > one.end - one.start;
}

function overlap(a: Standing, b: Standing): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

function isTwin(head: Standing | undefined, one: Standing): boolean {
  return head !== undefined && Math.abs(head.weight - one.weight) < 1e-9 && head.start === one.start && head.end === one.end;
}
