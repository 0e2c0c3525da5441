import { treeVersion } from './tree-document.ts';
import { address, closed, draft, id, list, oneOfOrNull, text } from './schema.ts';
import { bgpStates, channelErrors, channelStates, layers, statuses, symptoms, tunnelErrors, tunnelStates } from '../tree/tree.ts';

/** The JSON Schema of /tree.json. */
export function treeSchema(at: string) {
  return {
    $schema: draft,
    $id: at,
    title: `The decision tree of Tunnel Down, version ${treeVersion}`,
    description: 'What the console can show, the questions of the walk, and the problems with their checks.',
    ...closed({
      version: { const: treeVersion, description: 'Rises when a program that reads this would have to change' },
      start: { ...id, description: 'The step at which a walk begins' },
      observations: list(observation),
      steps: list(step),
      problems: list(problem),
      ends: list(closed({ id, url: address, title: text })),
    }),
  };
}

const part = (states: readonly string[], errors: readonly string[]) =>
  closed({
    state: { ...oneOfOrNull(states), description: 'Null: this part shows nothing' },
    error: { ...oneOfOrNull(errors), description: 'Null: every error that no other observation names beside the same states' },
  });

const observation = closed({
  id,
  url: address,
  status: { enum: statuses },
  channel: part(channelStates, channelErrors),
  tunnel: part(tunnelStates, tunnelErrors),
  bgp: oneOfOrNull(bgpStates),
  symptom: { ...oneOfOrNull(symptoms), description: 'What a reader notices where the console alone does not tell' },
  suspects: { ...list(id), description: 'Problems, likeliest first; empty where the answer is to wait and look again' },
  inferred: { type: 'boolean', description: 'True when we derived it, false when a source states it' },
});

const answer = closed({
  label: text,
  to: closed({ kind: { enum: ['step', 'problem', 'observation', 'end'] }, id }),
});

const step = closed({ id, url: address, ask: text, answers: { ...list(answer), minItems: 2 } });

const problem = closed({
  id,
  url: address,
  title: text,
  layer: { enum: layers },
  checks: { ...list(closed({ id, where: { enum: ['sddc', 'remote'] }, text })), minItems: 1 },
  sources: { ...list(id), description: 'Ids of the sources; their titles and addresses are on /about/' },
});
