import type { Surroundings } from './check.ts';
import type { Issue } from './issue.ts';
import type { Tree } from './tree.ts';

/** One block of a problem's prose: a paragraph or a list item, with the line that it starts on. */
interface Block {
  readonly line: number;
  readonly text: string;
}

const mark = /<(?:Source id="[^"]*"|Inferred|Unverified)\s*\/>/;

/** A problem without prose, prose without a problem, a claim without a source, and names in the prose that nothing answers to. */
export function checkProse(tree: Tree, { prose, references }: Surroundings): Issue[] {
  const missing = Object.keys(tree.problems)
    .filter((id) => !(id in prose))
    .map((id) => ({ code: 'prose/missing', at: `problems.${id}`, wrong: 'it has no prose', fix: `Write content/problems/${id}.mdx` }));
  const orphans = Object.keys(prose)
    .filter((id) => !(id in tree.problems))
    .map((id) => ({
      code: 'prose/orphan',
      at: file(id),
      wrong: `no problem is called "${id}"`,
      fix: 'Add the problem to content/tree.ts, or rename the file to its id',
    }));
  const inside = Object.entries(prose).flatMap(([id, text]) => checkText(file(id), text, Object.keys(tree.problems), references));
  return [...missing, ...orphans, ...inside];
}

const file = (id: string): string => `content/problems/${id}.mdx`;

function checkText(at: string, text: string, problems: readonly string[], references: readonly string[]): Issue[] {
  const unmarked = blocks(text).filter((block) => !mark.test(block.text));
  return [
    ...unmarked.map(({ line, text: claim }) => ({
      code: 'prose/claim-without-source',
      at: `${at}:${line}`,
      wrong: `"${claim.slice(0, 40)}" carries no source`,
      fix: 'End it with <Source id="…" />, <Inferred /> or <Unverified />',
    })),
    ...unknown(at, text, 'Source', references, 'source', 'content/references.ts'),
    ...unknown(at, text, 'Problem', problems, 'problem', 'content/tree.ts'),
    ...sectionsTwice(at, text),
  ];
}

function unknown(at: string, text: string, tag: string, known: readonly string[], what: string, where: string): Issue[] {
  return [...text.matchAll(new RegExp(`<${tag} id="([^"]*)"`, 'g'))]
    .filter(([, id]) => !known.includes(id ?? ''))
    .map(({ 1: id, index }) => ({
      code: `prose/unknown-${what}`,
      at: `${at}:${lineOf(text, index)}`,
      wrong: `no ${what} is called "${id}"`,
      fix: `Use an id of ${where}, or add it there`,
    }));
}

function sectionsTwice(at: string, text: string): Issue[] {
  const ids = [...text.matchAll(/<Section id="([^"]*)"/g)].map(([, id]) => id ?? '');
  return ids
    .filter((id, index) => ids.indexOf(id) < index)
    .map((id) => ({
      code: 'prose/section-twice',
      at,
      wrong: `two sections have the id "${id}"`,
      fix: 'Give one of them another: it is an anchor',
    }));
}

/** The paragraphs and list items of a text, tags of sections left out. */
function blocks(text: string): Block[] {
  const found: Block[] = [];
  let current: { line: number; lines: string[] } | null = null;
  const close = () => {
    if (current) found.push({ line: current.line, text: current.lines.join(' ') });
    current = null;
  };
  text.split('\n').forEach((raw, index) => {
    const line = raw.trim();
    if (!line || /^<\/?Section\b[^>]*>$/.test(line)) {
      close();
      return;
    }
    if (/^([-*]|\d+\.)\s/.test(line)) close();
    current ??= { line: index + 1, lines: [] };
    current.lines.push(line);
  });
  close();
  return found;
}

const lineOf = (text: string, index: number): number => text.slice(0, index).split('\n').length;
