import { fileURLToPath } from 'node:url';
import type { Issue } from '../issue/issue.ts';
import type { Content } from './content.ts';
import { loadContent } from './content.ts';
import { firstLook } from './first-look.ts';
import { createLocator } from './locate.ts';
import { placeOfFile } from './place.ts';
import { reportIssues } from './report-issues.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules.ts';
import { syntaxCodes } from './syntax-issue.ts';
import { together } from './together.ts';

const site = new URL('../../', import.meta.url);

/**
 * Every issue of the content below `root`, each at its word, in the order of the files: types first, then the rules that types can't say.
 * It presumes nothing of what it reads: what can't be read is an issue, and what follows from another issue is not said.
 */
export async function checkContent(root: URL = site): Promise<Issue[]> {
  const { files, typed } = await firstLook(root);
  const blocked = files.some(({ blocks }) => blocks);
  const content = blocked || typed.some(({ code }) => unreadable.includes(code)) ? null : await read(root, typed);
  const ruled = content === null ? [] : 'code' in content ? [content] : issuesOf(content, typed);
  const reported =
    content !== null && !('code' in content)
      ? await reportIssues(root, Object.keys(content.tree.problems), [...content.catalogue.printers.keys()])
      : [];
  return asSaid(root, [...files, ...typed, ...ruled, ...reported]);
}

/** Issues as an author reads them: each with its place, one fault once. */
export function asSaid(root: URL, issues: readonly Issue[]): Issue[] {
  const locate = createLocator(root);
  return together(issues.map((issue) => ({ ...issue, place: issue.place ?? locate(issue.at) })));
}

/** A file in which these stand has no value. */
const unreadable = [...syntaxCodes, 'types/no-such-file'];

/** The content; an issue where a file can't be read; null where a fault that the types name already keeps it from being read. */
async function read(root: URL, typed: readonly Issue[]): Promise<Content | Issue | null> {
  try {
    return await loadContent(root);
  } catch (error) {
    if (typed.length) return null;
    const said = error instanceof Error ? error.message : String(error);
    const from = fileURLToPath(root);
    // Node names what it could not find, and who asked for it: that one is to be mended.
    const named = [...said.matchAll(/(?:file:\/\/)?(\/[^\s'"]+)/g)].flatMap(([, path = '']) =>
      path.startsWith(`${from}content/`) ? [path] : [],
    );
    const at = named.at(-1)?.slice(from.length) ?? 'content/';
    const [first = said] = said.replaceAll(from, '').split('\n');
    return {
      code: 'files/unreadable',
      at,
      place: placeOfFile(at),
      wrong: `Node can't read it: ${first}`,
      fix: 'Mend the import (with .ts at its end), or save the file as UTF-8',
    };
  }
}

/** What the rules find in content, beside the issues that are known already. */
export function issuesOf(content: Content, known: readonly Issue[] = []): Issue[] {
  const found: Issue[] = [];
  const about = ({ code }: Issue, codes: readonly string[]) => codes.some((start) => code.startsWith(start));
  // Those that keep still beside another's issues come last.
  for (const rule of [...rules].sort((a, b) => (a.unless?.length ?? 0) - (b.unless?.length ?? 0))) {
    const { unless = [] } = rule;
    if ([...known, ...found].some((issue) => about(issue, unless))) continue;
    found.push(...findingsOf(rule, content, known.length > 0));
  }
  return found;
}

/** A rule that stumbles over content whose types are wrong has nothing to add to what the types say. */
function findingsOf({ code, find }: Rule, content: Content, typesWrong: boolean): Issue[] {
  try {
    return find(content).map((finding) => ({ code, ...finding }));
  } catch (error) {
    if (typesWrong) return [];
    const said = error instanceof Error ? error.message : String(error);
    return [
      {
        code: 'check/rule-failed',
        at: code,
        wrong: `this rule broke: ${said}`,
        fix: 'Mend the rule in src/check/rules: the content may be well',
      },
    ];
  }
}
