import { tree } from '../../content/tree.ts';
import { link } from '../layouts/link.ts';
import { addressOf, addressOfRef } from '../tree/addresses.ts';
import { firstStepOf } from '../tree/walk.ts';
import { beginsWith, wayData } from '../tree/way-data.ts';

/** What the console card needs of the tree: the observations, with what to check first in each, and each suspect's title and addresses. */
export function GET(): Response {
  const problems = Object.fromEntries(
    Object.entries(tree.problems).map(([id, { title, layer }]) => [
      id,
      { title, layer, url: link(addressOf('problem', id)), check: link(addressOfRef(firstStepOf(tree, id))) },
    ]),
  );
  const way = wayData(tree);
  const observations = Object.fromEntries(
    Object.entries(tree.observations).map(([id, observation]) => {
      const begin = beginsWith(way, id);
      return [
        id,
        {
          ...observation,
          url: link(addressOf('observation', id)),
          begin: begin && { problem: begin.problem, check: link(addressOfRef(begin.step)) },
        },
      ];
    }),
  );
  return Response.json({ observations, problems });
}
