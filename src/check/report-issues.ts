import { readdir, readFile } from 'node:fs/promises';
import type { Issue } from '../issue/issue.ts';
import { nearestName } from '../text/nearest-name.ts';
import { placeAt } from './place.ts';
import { lineOf, parseReport, withoutCause } from './report.ts';

const folder = 'tests/reports/';

/** What is wrong with the labelled reports: their form, and the problems and printers that they name. None where there is no such folder. */
export async function reportIssues(root: URL, problems: readonly string[], printers: readonly string[]): Promise<Issue[]> {
  const names = (await readdir(new URL(folder, root), { recursive: true, withFileTypes: true }).catch(() => []))
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('//', '/').split(`/${folder}`)[1] ?? entry.name);
  const found = await Promise.all(
    names.sort().map(async (name) => issuesOfOne(name, await readFile(new URL(folder + name, root), 'utf8'), problems, printers)),
  );
  return found.flat();
}

function issuesOfOne(name: string, text: string, problems: readonly string[], printers: readonly string[]): Issue[] {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const issue = (line: number, wrong: string, fix: string, word?: string): Issue => {
    const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
    const within = word === undefined ? 0 : Math.max(0, (lines[line - 1] ?? '').indexOf(word));
    return {
      code: 'reports/form',
      at: folder + name,
      place: placeAt(folder + name, lines.join('\n'), start + within, word?.length ?? (lines[line - 1] ?? '').length),
      wrong,
      fix,
    };
  };
  const report = parseReport(name, text);
  if ('wrong' in report) return [issue(report.line, report.wrong, report.fix)];
  const unknown = (key: 'expect' | 'printer', word: string, known: readonly string[], what: string, otherwise: string): Issue[] => {
    if (known.includes(word)) return [];
    const near = nearestName(word, known);
    return [issue(lineOf(lines, key), `no ${what} is called "${word}"`, near === null ? otherwise : `Write "${near}"`, word)];
  };
  const { expect, printer } = report;
  return [
    ...(typeof expect === 'string' ? [] : expect).flatMap((id) =>
      unknown('expect', id, problems, 'problem', `Use an id of content/problem-ids.ts, or one of ${withoutCause.join(', ')}`),
    ),
    ...unknown(
      'printer',
      printer,
      [...printers, 'none', 'unknown'],
      'printer',
      'Use the name of a file of content/devices or content/consoles, none for a typed question, or unknown',
    ),
  ];
}
