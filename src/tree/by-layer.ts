import type { Group, Room } from '../text/in-parts.ts';
import { inParts } from '../text/in-parts.ts';
import type { Layer, Problem } from './tree.ts';
import { layers } from './tree.ts';

/** A problem with its id. */
export type Named<P extends Problem = Problem> = readonly [id: string, problem: P];
export type LayerGroup<P extends Problem = Problem> = Group<Layer, Named<P>>;

/** The problems of each layer, bottom up. */
export function byLayer<P extends Problem>(problems: Readonly<Record<string, P>>): LayerGroup<P>[] {
  const groups = Map.groupBy(Object.entries(problems), ([, { layer }]) => layer);
  return layers.map((head) => ({ head, rows: groups.get(head) ?? [] }));
}

const headLetters = 150;

/** What problems take of a page that says each in a sentence. */
export const roomOfProblems: Room<Layer, Named> = {
  ofHead: () => headLetters,
  ofRow: ([id, { title, summary }]) => id.length + title.length + summary.text.length,
};

/** What they take beside another list, by their titles. */
export const roomOfTitles: Room<Layer, Named> = {
  ofHead: () => headLetters,
  ofRow: ([id, { title }]) => 2 * (id.length + title.length),
};

/** What they take of the poster, each with its first check and fix; and how much of that a sheet carries beside the statuses. */
export const roomOnPaper: Room<Layer, Named> = {
  ofHead: () => headLetters,
  ofRow: ([id, { title, checks, fixes }]) =>
    id.length + title.length + (Object.values(checks)[0]?.ask.length ?? 0) + (fixes[0]?.text.length ?? 0),
};
export const mostOnPaper = 14_000;

/** True where one page carries all of these. */
export function isShort<P extends Problem>(problems: Readonly<Record<string, P>>, room: Room<Layer, Named>): boolean {
  return inParts<Layer, Named>(byLayer(problems), room).length === 1;
}
