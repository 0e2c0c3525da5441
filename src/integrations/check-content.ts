import type { AstroIntegration } from 'astro';
import { readdir, readFile } from 'node:fs/promises';
import { alertTemplates } from '../../content/alert-templates.ts';
import { notificationCodes } from '../../content/bgp-codes.ts';
import { bgpStates } from '../../content/bgp-states.ts';
import { references } from '../../content/references.ts';
import { tree } from '../../content/tree.ts';
import { checkCatalogue, unusedReferences } from '../catalogue/check.ts';
import { checkCodes } from '../catalogue/check-codes.ts';
import { readCatalogue } from '../catalogue/read.ts';
import { checkExamples } from '../diagnosis/check-examples.ts';
import { checkMessages } from '../diagnosis/check.ts';
import { createDiagnosis } from '../diagnosis/diagnose.ts';
import { knowledgeOf } from '../diagnosis/knowledge.ts';
import { checkTree } from '../tree/check.ts';
import { sourcesInProse } from '../tree/citations.ts';
import type { Issue } from '../tree/issue.ts';
import { formatIssues } from '../tree/issue.ts';

const problems = new URL('../../content/problems/', import.meta.url);

/** The text of each problem's prose, by its id. */
export async function readProse(): Promise<Record<string, string>> {
  const names = (await readdir(problems)).filter((name) => name.endsWith('.mdx'));
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, problems), 'utf8')));
  return Object.fromEntries(names.map((name, index) => [name.replace(/\.mdx$/, ''), texts[index] ?? '']));
}

/** Every issue of the content in this checkout. */
export async function contentIssues(): Promise<Issue[]> {
  const [prose, catalogue] = await Promise.all([readProse(), readCatalogue()]);
  const content = [tree, [...catalogue.devices.values()], [...catalogue.consoles.values()], notificationCodes, bgpStates, alertTemplates];
  return [
    ...checkTree(tree, { prose, references: Object.keys(references) }),
    ...checkCatalogue(catalogue),
    ...checkCodes(catalogue, notificationCodes),
    ...checkMessages(catalogue.messages),
    ...checkExamples(catalogue.messages, createDiagnosis(knowledgeOf(tree.problems, catalogue.messages))),
    ...unusedReferences(Object.keys(references), content, Object.values(prose).flatMap(sourcesInProse)),
  ];
}

/** Refuses to build while anything is wrong with the content, and says all of it at once. */
export function checkContent(): AstroIntegration {
  return {
    name: 'check-content',
    hooks: {
      'astro:build:start': async ({ logger }) => {
        const issues = await contentIssues();
        if (!issues.length) return;
        logger.error(`${issues.length} to mend before this can be built:\n${formatIssues(issues)}`);
        process.exit(1);
      },
    },
  };
}
