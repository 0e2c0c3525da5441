import type { Lab } from '../../lab/seen.ts';
import { readLab } from '../../lab/read.ts';
import { isSlug } from '../../tree/addresses.ts';
import { placeAt, placeOfFile } from '../place.ts';
import type { Content } from '../content.ts';
import type { Finding, Rule } from '../rule.ts';

const file = 'content/lab.json';
const again = 'Mend it under tests/lab, then "npm run lab -- --write"';

/** What the lab kept names problems, daemons and faults that there are: its pages link to them. A fault's id is an address. */
export const labUnknown: Rule = {
  code: 'lab/unknown',
  unless: ['types/'],
  find: ({ tree, catalogue, lab: text }): Finding[] => {
    if (text === null) return [];
    const lab = readLab(text);
    if (!lab) return [{ at: file, place: placeOfFile(file), wrong: 'it is no record of the lab', fix: again }];
    const isProblem = (name: string | null) => name === null || name in tree.problems;
    const faults = lab.faults.map(({ id }) => id);
    return [
      ...lab.faults.flatMap(({ id, problem }, index) => [
        ...(isSlug(id) ? [] : [unknown(text, `faults.${index}.id`, id, 'is no id: an id is lower-case words joined by hyphens')]),
        ...(problem === 'healthy' || isProblem(problem) ? [] : [unknown(text, `faults.${index}.problem`, problem, 'is no problem')]),
      ]),
      ...lab.runs.flatMap((run, index) => [
        ...(faults.includes(run.fault) ? [] : [unknown(text, `runs.${index}.fault`, run.fault, 'is no fault of its list')]),
        ...(['a', 'b'] as const).flatMap((side) => endFindings(text, run, `runs.${index}.${side}`, side, catalogue, isProblem)),
      ]),
    ];
  },
};

function endFindings(
  text: string,
  run: Lab['runs'][number],
  at: string,
  side: 'a' | 'b',
  { printers }: Content['catalogue'],
  isProblem: (name: string | null) => boolean,
): Finding[] {
  const { daemon, found } = run[side];
  return [
    ...(printers.has(daemon) ? [] : [unknown(text, `${at}.daemon`, daemon, 'is no device and no console')]),
    ...(isProblem(found) ? [] : [unknown(text, `${at}.found`, found ?? '', 'is no problem')]),
  ];
}

/** Points to where the name stands first. */
function unknown(text: string, at: string, name: string, is: string): Finding {
  const quoted = JSON.stringify(name);
  return { at, place: placeAt(file, text, text.indexOf(quoted) + 1, Math.max(1, name.length)), wrong: `"${name}" ${is}`, fix: again };
}
