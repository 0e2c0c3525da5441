import type { Line } from '../line.ts';
import { anyOf, fieldGaps, joinsValue } from '../pattern.ts';
import type { Range } from '../ranges.ts';
import { overlap } from '../ranges.ts';
import type { StateFact } from '../states/fact.ts';
import type { SetEnd, SettingWay } from './read.ts';
import { createSettingReader } from './read.ts';
import type { SideWords } from './sides.ts';
import { createSideReader } from './sides.ts';
import type { ValueKind } from './values.ts';

/** How ends are set, and how a text says that one of them is up, or that something is not: content. */
export interface AgreementWords {
  /** Each a way of one vendor; two different ones in one text are two ends. */
  readonly ways: readonly SettingWay[];
  readonly up: readonly string[];
  readonly down: readonly string[];
  readonly sides: SideWords;
}

/** Builds what sets beside each other how two ends of a text are set, and finds what must agree and does not. */
export function createAgreementReader(words: AgreementWords, ikeUp: readonly string[]): (lines: readonly Line[]) => StateFact[] {
  const readers = words.ways.map(createSettingReader);
  const gaps = { ...fieldGaps, '{is}': joinsValue };
  const up = anyOf([...words.up, ...ikeUp], gaps);
  const down = anyOf(words.down, gaps);
  const readSides = createSideReader(words.sides);
  return (lines) => {
    const found = byPrinters(lines);
    return found.length > 0 ? found : readSides(lines);
  };

  /** What one printer tells is one end. */
  function byPrinters(lines: readonly Line[]): StateFact[] {
    const ends = readers.flatMap((read) => read(lines) ?? []);
    const inside = ends.flatMap(overlapIn);
    if (inside.length > 0 || ends.length < 2) return inside.slice(0, 1);
    const isUp = lines.some(({ text }) => up.test(text));
    const isDown = lines.some(({ text }) => down.test(text));
    for (const [index, here] of ends.entries())
      for (const there of ends.slice(index + 1)) {
        const fact = (isUp ? undefined : ofIke(here, there)) ?? (isDown ? ofOthers(here, there) : undefined);
        if (fact) return [fact];
      }
    return [];
  }
}

/** Networks of the two sides of one end that overlap. Where one network stands on both sides, two ends of one vendor may be told. */
function overlapIn({ local, remote, lineOf }: SetEnd): StateFact[] {
  const pairs = local.flatMap((one) => remote.filter((other) => overlap(one, other)).map((other) => [one, other] as const));
  if (pairs.length === 0 || [...local, ...remote].some(isAll)) return [];
  if (pairs.some(([one, other]) => equal(one, other)) && local.length + remote.length > 2) return [];
  return [{ line: lineOf.get('remote') ?? 0, says: 'overlap' }];
}

/** The line of the second end, where what both say of a kind has nothing in common. */
function apart(here: SetEnd, there: SetEnd, mine: ValueKind, theirs: ValueKind = mine): number | undefined {
  const [a, b] = [here.values.get(mine), there.values.get(theirs)];
  if (!a || !b || [...a].some((value) => b.has(value))) return undefined;
  return Math.max(here.lineOf.get(mine) ?? 0, there.lineOf.get(theirs) ?? 0);
}

/** The first of these kinds in which two ends have nothing in common. */
function firstApart(here: SetEnd, there: SetEnd, kinds: readonly ValueKind[]): number | undefined {
  return kinds.map((kind) => apart(here, there, kind)).find((line) => line !== undefined);
}

function ofIke(here: SetEnd, there: SetEnd): StateFact | undefined {
  const version = apart(here, there, 'version');
  if (version !== undefined) return { line: version, says: 'versions differ' };
  const line = firstApart(here, there, ['group', 'cipher', isCombined(here) || isCombined(there) ? 'group' : 'hash']);
  return line === undefined ? undefined : { line, says: 'nothing in common' };
}

/** A cipher that proves integrity itself needs no hash. */
const isCombined = ({ values }: SetEnd, kind: ValueKind = 'cipher'): boolean =>
  [...(values.get(kind) ?? [])].some((one) => one.startsWith('gcm'));

/** One device writes its own settings in more than one dialect: only beside those of a cloud they are of another end for sure. */
function ofOthers(here: SetEnd, there: SetEnd): StateFact | undefined {
  return here.isDevice && there.isDevice ? undefined : (ofChild(here, there) ?? ofBgp(here, there));
}

function ofChild(here: SetEnd, there: SetEnd): StateFact | undefined {
  const combined = isCombined(here, 'child cipher') || isCombined(there, 'child cipher');
  const line = firstApart(here, there, ['child cipher', combined ? 'child cipher' : 'child hash', 'pfs']);
  if (line !== undefined) return { line, says: 'child nothing in common' };
  const at = unmirrored(here, there);
  return at === undefined ? undefined : { line: at, says: 'networks differ' };
}

/** Networks that two ends mean alike, and write differently. A route-based VPN has all networks at both ends. */
function unmirrored(here: SetEnd, there: SetEnd): number | undefined {
  const sides = [here.local, here.remote, there.local, there.remote];
  if (sides.some((side) => side.length === 0 || side.some(isAll))) return undefined;
  // The same networks on the same side are one end, told twice.
  if (meet(here.local, there.local) || meet(here.remote, there.remote)) return undefined;
  const [out, back] = [mirrorOf(here.local, there.remote), mirrorOf(here.remote, there.local)];
  const differs = out === 'wider' || back === 'wider' || (out === 'same' && back === 'more') || (out === 'more' && back === 'same');
  if (!differs) return undefined;
  return Math.max(here.lineOf.get('local') ?? 0, there.lineOf.get('local') ?? 0, there.lineOf.get('remote') ?? 0);
}

const isAll = ([from, to]: Range): boolean => from === 0 && to === 2 ** 32 - 1;
const meet = (a: readonly Range[], b: readonly Range[]): boolean => a.some((one) => b.some((other) => overlap(one, other)));
const equal = (one: Range, other: Range): boolean => one[0] === other[0] && one[1] === other[1];

/** How the networks that one end has and those that the other expects there lie: one `wider` than its own other one, or one end with `more` of them. */
function mirrorOf(own: readonly Range[], expected: readonly Range[]): 'same' | 'wider' | 'more' | 'others' {
  const has = (list: readonly Range[], one: Range): boolean => list.some((other) => equal(one, other));
  const alone = own.filter((one) => !has(expected, one));
  const strange = expected.filter((one) => !has(own, one));
  if (alone.some((one) => strange.some((other) => overlap(one, other)))) return 'wider';
  if (alone.length === 0 && strange.length === 0) return 'same';
  return alone.length === own.length ? 'others' : 'more';
}

function ofBgp(here: SetEnd, there: SetEnd): StateFact | undefined {
  return unlike(here, there, 'as', 'peer as', 'as differ') ?? unlike(here, there, 'inside', 'peer inside', 'neighbors differ');
}

/** What one end is, and the other expects it not to be. The same on the same side is one end, told twice. */
function unlike(here: SetEnd, there: SetEnd, own: ValueKind, expected: ValueKind, says: StateFact['says']): StateFact | undefined {
  const isOne = [own, expected].some((kind) => here.values.has(kind) && there.values.has(kind) && apart(here, there, kind) === undefined);
  const line = isOne ? undefined : (apart(here, there, own, expected) ?? apart(here, there, expected, own));
  return line === undefined ? undefined : { line, says };
}
