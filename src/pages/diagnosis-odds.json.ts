import wordOdds from '../../content/diagnosis/word-odds.json' with { type: 'json' };
import { tree } from '../../content/tree.ts';
import { packedOdds } from '../diagnosis/packed-odds.ts';

/** In which words people tell of each problem, for the worker that diagnoses a question. */
export function GET(): Response {
  return Response.json(packedOdds(wordOdds, Object.keys(tree.problems)));
}
