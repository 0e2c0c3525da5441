import { lexicon } from '../../content/lexicon.ts';
import { tree } from '../../content/tree.ts';
import { readCatalogue } from '../catalogue/read.ts';
import type { Knowledge } from '../diagnosis/knowledge.ts';
import { knowledgeOf } from '../diagnosis/knowledge.ts';

/** Draws what is known from all of content. */
export async function drawKnowledge(): Promise<Knowledge> {
  return knowledgeOf({ ...(await readCatalogue()), problems: tree.problems, lexicon });
}
