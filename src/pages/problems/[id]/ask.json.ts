import type { APIContext } from 'astro';
import { tree } from '../../../../content/tree.ts';
import type { AskProblem } from '../../../other-end/ask.ts';

export function getStaticPaths() {
  return Object.entries(tree.problems).map(([id, problem]) => ({ params: { id }, props: { problem } }));
}

/** What the message to the other side is made of, for whoever writes it anew with a device's commands. */
export function GET({ props }: APIContext<{ problem: AskProblem }>): Response {
  const { title, layer, summary, responder, initiator, either, checks, fixes } = props.problem;
  return Response.json({ title, layer, summary, responder, initiator, either, checks, fixes } satisfies AskProblem);
}
