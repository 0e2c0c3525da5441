import { lexicon } from '../../content/lexicon.ts';
import { tree } from '../../content/tree.ts';
import { catalogue } from '../catalogue/load.ts';
import { knowledgeOf } from '../diagnosis/knowledge.ts';
import { packedWords } from '../diagnosis/packed-words.ts';

/** What is known of plain words, for the worker that diagnoses a question, or what no message explains. */
export function GET(): Response {
  const { late } = knowledgeOf({ ...catalogue, problems: tree.problems, lexicon });
  return Response.json(packedWords(late.words()));
}
