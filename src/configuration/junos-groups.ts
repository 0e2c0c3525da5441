import type { Branch } from './branch.ts';

/** How deep groups are followed into a configuration. */
const deepest = 24;

/** Puts what applied groups hold to where they are applied; what stands there itself wins. */
export function applyGroups(root: Branch): void {
  if (root.find('groups')) inherit(root, [], root, 0);
}

/** `from` are the branches of groups that stand where `branch` stands. */
function inherit(branch: Branch, from: readonly Branch[], root: Branch, depth: number, path: readonly string[] = []): void {
  if (depth > deepest || branch.inactive) return;
  const refused = new Set(branch.values('apply-groups-except').map(({ value }) => value));
  const applied = branch.values('apply-groups').flatMap(({ value }) => root.find('groups', value)?.find(...path) ?? []);
  const groups = [...applied, ...from].filter(
    (group) => !group.inactive && (refused.size === 0 || !refused.has(nameOf(group, root, path))),
  );
  for (const group of groups) adopt(branch, group);
  for (const child of branch.all()) {
    if (depth === 0 && (child.word === 'groups' || child.word === 'apply-groups')) continue;
    const next = groups.flatMap((group) => group.all().filter(({ word }) => word === child.word || fits(word, child.word)));
    if (next.length || depth < 6) inherit(child, next, root, depth + 1, [...path, child.word]);
  }
}

/** The names of groups matter only to `apply-groups-except`. */
function nameOf(group: Branch, root: Branch, path: readonly string[]): string {
  return (
    root
      .find('groups')
      ?.all()
      .find((one) => one.find(...path) === group)?.word ?? ''
  );
}

function adopt(branch: Branch, group: Branch): void {
  for (const child of group.all()) {
    if (child.word.startsWith('<') || child.inactive) continue;
    branch.graft(child.word, child.line);
  }
}

/** A pattern of a group, as `<*>` or `<st0*>`, matches a word that stands in the configuration. */
function fits(pattern: string, word: string): boolean {
  if (!pattern.startsWith('<') || !pattern.endsWith('>')) return false;
  const [head = '', ...tails] = pattern.slice(1, -1).split('*');
  const tail = tails.at(-1);
  return tail === undefined ? head === word : word.startsWith(head) && word.endsWith(tail) && word.length >= head.length + tail.length;
}
