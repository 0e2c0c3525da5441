import { stateLexicon } from '../../content/state-lexicon.ts';

/** What is known of the words of states, for the worker that diagnoses one. */
export function GET(): Response {
  return Response.json(stateLexicon);
}
