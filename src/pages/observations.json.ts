import { tree } from '../../content/tree.ts';
import { link } from '../layouts/link.ts';
import { addressOf, addressOfRef } from '../tree/addresses.ts';
import { firstStepOf } from '../tree/walk.ts';

/** What the console card needs of the tree: the observations, and each suspect's title and addresses. */
export function GET(): Response {
  const problems = Object.fromEntries(
    Object.entries(tree.problems).map(([id, { title }]) => [
      id,
      { title, url: link(addressOf('problem', id)), check: link(addressOfRef(firstStepOf(tree, id))) },
    ]),
  );
  const observations = Object.fromEntries(
    Object.entries(tree.observations).map(([id, observation]) => [id, { ...observation, url: link(addressOf('observation', id)) }]),
  );
  return Response.json({ observations, problems });
}
