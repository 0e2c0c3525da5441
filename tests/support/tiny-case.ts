import type { Answers } from '../../src/tree/trail.ts';

const check = (ask: string) => ({ ask, where: 'remote' as const });
const problems = {
  peer: { title: 'No peer', layer: 'reachability', checks: { there: check('Is it there?') } },
  key: { title: 'Wrong key', layer: 'ike', checks: { same: check('Is it the same?'), typed: check('Is it typed?') } },
} as const;
const observations = {
  down: { suspects: ['peer', 'key'], console: 'channel=negotiating&status=down', breaks: 'reachability' },
} as const;

/** Two problems of different layers, both suspected by one observation. */
export const tinyCase = { problems, observations };

/** A reader who has set on the card what that observation shows. */
export const onDown = { console: observations.down.console, observation: 'down' };

/** Answers of the walk by the node that asked, in the order of time. */
export const answered = (answers: Readonly<Record<string, string>>): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([at, answer], index) => [at, { ask: '?', answer, to: 'step/next' as const, when: index + 1 }]),
  );
