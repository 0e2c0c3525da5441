import { isSlug } from '../tree/addresses.ts';
import { sourcesIn } from '../tree/citations.ts';
import { reachOf } from '../tree/disruption.ts';
import type { Issue } from '../tree/issue.ts';
import type { Catalogue, CatalogueMessage } from './catalogue.ts';

/** Everything that is wrong with the devices, consoles and their messages and that types can't say. */
export function checkCatalogue(catalogue: Catalogue): Issue[] {
  return [
    ...checkIds(catalogue.messages),
    ...catalogue.messages.flatMap(checkMessage),
    ...checkNames(catalogue),
    ...checkClears(catalogue),
  ];
}

function checkIds(messages: readonly CatalogueMessage[]): Issue[] {
  const byId = Map.groupBy(messages, ({ id }) => id);
  return [...byId].flatMap(([id, [first, ...more]]) => [
    ...more.map((twin) => ({
      code: 'catalogue/id-twice',
      at: `${twin.by}.messages.${id}`,
      wrong: `${first?.by} has a message with the same id`,
      fix: 'Give this one another: an id is an address',
    })),
    ...(isSlug(id)
      ? []
      : [
          {
            code: 'catalogue/id-form',
            at: `${first?.by}.messages.${id}`,
            wrong: 'an id is lower-case words joined by hyphens',
            fix: 'Rename it before it is published',
          },
        ]),
  ]);
}

function checkMessage({ id, by, problems, onceIkeUp, tells, meaning }: CatalogueMessage): Issue[] {
  const at = `${by}.messages.${id}`;
  const issues: Issue[] = [];
  if (!problems.length && !tells)
    issues.push({
      code: 'catalogue/says-nothing',
      at,
      wrong: 'it points to no problem and proves no progress',
      fix: 'Name a problem, or what it `tells`',
    });
  if (onceIkeUp && !onceIkeUp.length)
    issues.push({ code: 'catalogue/empty-order', at: `${at}.onceIkeUp`, wrong: 'it is empty', fix: 'Name a problem, or leave it out' });
  for (const list of [problems, onceIkeUp ?? []])
    for (const twice of list.filter((problem, index) => list.indexOf(problem) < index))
      issues.push({ code: 'catalogue/problem-twice', at, wrong: `"${twice}" is named twice`, fix: 'Keep the likelier place' });
  if (!meaning.trim())
    issues.push({
      code: 'catalogue/no-meaning',
      at: `${at}.meaning`,
      wrong: 'it is empty',
      fix: 'Say what the text says and what to do next',
    });
  return issues;
}

function checkNames({ devices, consoles }: Catalogue): Issue[] {
  const both = [...devices.keys()].filter((id) => consoles.has(id));
  return both.map((id) => ({
    code: 'catalogue/printer-twice',
    at: `consoles/${id}`,
    wrong: 'a device has the same id',
    fix: 'Rename the console’s file',
  }));
}

/** A reader copies the first line: it must be the narrowest of those that stop something. */
function checkClears({ devices }: Catalogue): Issue[] {
  return [...devices].flatMap(([id, { commands }]) => {
    if ('none' in commands.clear) return [];
    const stopping = commands.clear.run.filter(({ disrupts }) => disrupts !== 'nothing');
    const [first] = stopping;
    const narrower = first && stopping.find(({ disrupts }) => reachOf(disrupts) < reachOf(first.disrupts));
    if (!narrower) return [];
    return [
      {
        code: 'catalogue/wide-first',
        at: `${id}.commands.clear`,
        wrong: `"${first.run}" stops more than "${narrower.run}" below it`,
        fix: 'Put the narrower line first',
      },
    ];
  });
}

/** Sources that nothing in `content` names: each is either forgotten or in the wrong list. */
export function unusedReferences(references: readonly string[], content: readonly unknown[], named: readonly string[]): Issue[] {
  const used = new Set([...sourcesIn(content), ...named]);
  return references
    .filter((id) => !used.has(id))
    .map((id) => ({
      code: 'references/unused',
      at: `references.${id}`,
      wrong: 'nothing names this source',
      fix: 'Name it where it is the source, or remove it',
    }));
}
