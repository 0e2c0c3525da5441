import type { Line } from '../line.ts';
import type { StateFact } from './fact.ts';
import type { IkeStanding } from './ike-standing.ts';

/** Both cookies or SPIs of an IKE SA, however they are joined. */
const cookies = /\b(?:0x)?([0-9a-f]{16})(?:_i\*?)?[\s:/>,-]{1,4}(?:0x)?([0-9a-f]{16})(?:_r\*?)?\b/i;
const none = /^0+$/;
const moved = /[:[/ .]4500\b/;
/** So near stand the fields of one IKE SA. */
const near = 7;

/** Builds what tells an IKE SA that is half open by its cookies: the other end has answered where it has one, and what follows by UDP 4500 is lost. */
export function createHalfOpenReader({ isUp, isDown }: IkeStanding): (lines: readonly Line[]) => StateFact[] {
  return (lines) =>
    lines.flatMap(({ text }, index): StateFact[] => {
      const [, , theirs = ''] = cookies.exec(text) ?? [];
      if (theirs === '' || none.test(theirs)) return [];
      const own = recordAround(lines, index);
      const said = own.find(isDown);
      const isMoved = own.some((line) => moved.test(line.text));
      return said && isMoved && !own.some(isUp) ? [{ line: said.number, says: 'later port silent' }] : [];
    });
}

/** The lines of one SA: a blank line, or cookies of another one, end them where they are many. */
function recordAround(lines: readonly Line[], index: number): readonly Line[] {
  const isOther = (at: number): boolean => at !== index && cookies.test(lines[at]?.text ?? '');
  let [from, to] = [index, index];
  while (from > 0 && index - from < 2 * near && !isOther(from - 1) && !isNamed(lines[from])) from -= 1;
  while (to < lines.length - 1 && to - index < near && !isOther(to + 1) && !isNamed(lines[to + 1])) to += 1;
  return lines.slice(from, to + 1);
}

/** Where the record of the next tunnel begins. */
const isNamed = (line: Line | undefined): boolean => /^\s*(?:name|vd|Peer|IKE Peer|Connection)\s*[:=]/i.test(line?.text ?? '');
