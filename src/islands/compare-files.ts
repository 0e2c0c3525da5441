import { readWhole } from '../configuration/read-whole.ts';
import { sideOf } from './compare-page.ts';
import { textOf } from './text-of-files.ts';

/** A text that is read in place; files that are too large for that are opened and read beside the page. */
export type Given = string | readonly File[];

/** What files hold for the box that they were given to, and for the other one; what is to be said of it. */
export interface Taken {
  readonly given: Given;
  readonly beside?: string;
  readonly notice?: string;
}

/** In characters: more would hold the page up. */
export const largestInPlace = 1_000_000;

/** Files as one text, or as they are where that is too large for a box, which is slow then; or a sentence that says what a file is. */
export async function takeFiles(
  files: readonly File[],
  side: 'a' | 'b',
  isOtherEmpty: boolean,
): Promise<Taken | { readonly refused: string }> {
  if (files.reduce((sum, { size }) => sum + size, 0) > largestInPlace) return { given: files };
  const texts: string[] = [];
  for (const file of files) {
    const opened = await textOf([file]);
    if (typeof opened !== 'string') return opened;
    texts.push(opened);
  }
  if (texts.every((text) => !text.trim()))
    return { refused: files.length > 1 ? 'The files are empty: nothing was read.' : 'The file is empty: nothing was read.' };
  const all = texts.join('\n');
  // What was packed may be large.
  if (all.length > largestInPlace) return { given: files };
  return (await divided(files, texts, side, isOtherEmpty)) ?? { given: all };
}

/** Two files that are two ends and not one: each of another syntax that has IKE. Null for all others. */
async function divided(files: readonly File[], texts: readonly string[], side: 'a' | 'b', isOtherEmpty: boolean): Promise<Taken | null> {
  if (texts.length !== 2) return null;
  const [one, other] = await Promise.all(texts.map((text) => readWhole(text, null)));
  if (!one || !other || one.format.format === other.format.format || ![one, other].every(hasIke)) return null;
  const sides = texts.map(sideOf);
  const isKnown = sides[0] !== sides[1];
  const own = isKnown ? sides.indexOf(side) : 0;
  const [mine, theirs] = [texts[own] ?? '', texts[1 - own] ?? ''];
  const [name, left] = [files[own]?.name ?? '', files[1 - own]?.name ?? ''];
  if (isKnown && isOtherEmpty) return { given: mine, beside: theirs, notice: `${name} is read here, ${left} at the other end.` };
  return { given: mine, notice: `The two files are two ends: ${name} is read here, ${left} is left out.` };
}

const hasIke = ({ configuration }: { readonly configuration: { readonly vpns: readonly { readonly end: object }[] } }): boolean =>
  configuration.vpns.some(({ end }) => Object.keys(end).some((id) => id.startsWith('ike-')));
