import type { Kind } from '../tree/addresses.ts';
import { addressOf, parseRef } from '../tree/addresses.ts';
import { sourcesIn } from '../tree/citations.ts';
import type { Observation, Tree } from '../tree/tree.ts';
import { walkSteps } from '../tree/walk.ts';

/** The version of the form of /tree.json. It rises when a program that reads it would have to change. */
export const treeVersion = 1;

/** An answer's target for programs. */
interface TargetDocument {
  readonly kind: Kind;
  readonly id: string;
}

/** The tree as /tree.json publishes it: plain names and strings as the console prints them. `url` makes an address into a link. */
export function treeDocument(tree: Tree, url: (address: string) => string) {
  return {
    version: treeVersion,
    start: tree.start,
    observations: Object.entries(tree.observations).map(([id, observation]) => observationDocument(id, observation, url)),
    steps: [
      ...walkSteps(tree).map(({ id, ask, answers }) => ({
        id,
        url: url(addressOf('step', id)),
        ask,
        answers: answers.map(({ label, to }) => ({ label, to: parseRef(to) satisfies TargetDocument })),
      })),
    ],
    problems: Object.entries(tree.problems).map(([id, problem]) => ({
      id,
      url: url(addressOf('problem', id)),
      title: problem.title,
      layer: problem.layer,
      checks: Object.entries(problem.checks).map(([check, { where, ask }]) => ({ id: check, where, text: ask })),
      sources: sourcesIn(problem),
    })),
    ends: Object.entries(tree.ends).map(([id, { title }]) => ({ id, url: url(addressOf('end', id)), title })),
  };
}

function observationDocument(
  id: string,
  { status, channel, tunnel, bgp, symptom, suspects, inferred }: Observation,
  url: (address: string) => string,
) {
  return {
    id,
    url: url(addressOf('observation', id)),
    status,
    channel,
    tunnel,
    bgp,
    symptom: symptom ?? null,
    suspects: suspects.map(({ problem }) => problem),
    inferred,
  };
}
