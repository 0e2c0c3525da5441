import type { Tree } from '../../src/tree/tree.ts';

const claim = { text: 'So it is.', source: 'manual' } as const;
const check = { where: 'remote', ask: 'Is it right?', how: 'Look.', good: 'It is.', bad: 'It is not.', source: 'manual' } as const;
const problem = {
  title: 'Wrong key',
  layer: 'ike',
  summary: claim,
  sddc: [claim],
  initiator: [],
  responder: [claim],
  either: [],
  checks: { same: check },
  fixes: [{ ...claim, where: 'remote', disrupts: 'this tunnel' }],
  alike: [],
  symptoms: ['wrong key'],
} as const satisfies Tree['problems'][string];

/** The smallest tree with one of everything: two suspects, two ends, nothing wrong. Tests change one thing of it. */
export const tinyTree = {
  start: 'ask',
  afterFix: { up: 'up', changed: 'ask' },
  steps: {
    ask: {
      ask: 'What does it show?',
      answers: [
        { label: 'Down', to: 'observation/down' },
        { label: 'Up', to: 'step/up' },
      ],
    },
    up: {
      ask: 'Does it work?',
      answers: [
        { label: 'Yes', to: 'end/it-works' },
        { label: 'No', to: 'observation/down' },
      ],
    },
  },
  observations: {
    down: {
      status: 'Down',
      channel: { state: 'Down', error: 'Authentication failed' },
      tunnel: { state: 'Down', error: 'IKE SA down' },
      bgp: null,
      meaning: claim,
      breaks: 'ike',
      suspects: [
        { problem: 'key', why: 'It is often that.', source: 'manual' },
        { problem: 'wall', why: 'Or that.', source: 'manual' },
      ],
      inferred: false,
    },
  },
  problems: {
    key: { ...problem, checks: { same: check, again: check } },
    wall: { ...problem, title: 'A wall', layer: 'reachability', alike: [{ problem: 'key', when: 'it answers', source: 'manual' }] },
  },
  ends: {
    'it-works': { title: 'It works', text: claim },
    'open-a-support-case': { title: 'Ask for help', text: claim },
  },
} satisfies Tree;
