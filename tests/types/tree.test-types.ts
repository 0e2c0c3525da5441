import { defineTree } from '../../src/tree/define-tree.ts';
import { defineReferences } from '../../src/tree/references.ts';
import type { Ask, Setting } from '../../src/tree/tree.ts';
import { defineDevice } from '../../content/define.ts';
import type { ProblemId } from '../../content/problem-ids.ts';
import type { ObservationId, StepId } from '../../content/tree.ts';

// The checker reads this file; nothing runs it. Each wrong use stands below the error that it must give.

const references = defineReferences({
  manual: { title: 'A manual', url: null, checked: '2026-01-31', by: 'vendor' },
});
const claim = { text: 'So it is.', source: 'manual' } as const;
const step = {
  ask: 'Well?',
  answers: [
    { label: 'Yes', to: 'problem/key' },
    { label: 'No', to: 'end/done' },
  ],
} as const;
const end = { title: 'Done', text: claim } as const;
const check = { where: 'remote', ask: 'Same?', how: 'Look.', good: 'Yes.', bad: 'No.', source: 'manual' } as const;
const problem = {
  title: 'Wrong key',
  layer: 'ike',
  summary: claim,
  sddc: [claim],
  initiator: [],
  responder: [],
  either: [],
  checks: { same: check },
  fixes: [{ ...claim, where: 'remote', disrupts: 'nothing' }],
  alike: [],
  symptoms: ['wrong key'],
} as const;
const observation = {
  status: 'Down',
  channel: { state: 'Down', error: null },
  tunnel: { state: 'Down', error: null },
  bgp: null,
  meaning: claim,
  breaks: 'ike',
  suspects: [{ problem: 'key', why: 'It is.', source: 'manual' }],
  inferred: false,
} as const;
const whole = {
  start: 'ask',
  afterFix: { up: 'ask', changed: 'ask' },
  steps: { ask: step },
  observations: { down: observation },
  problems: { key: problem },
  ends: { done: end },
} as const;

/** A tree that names only what it defines is taken, and keeps its ids. */
export const tree = defineTree(references, whole);
({ ask: true }) satisfies Record<keyof typeof tree.steps, true>;
({ key: true }) satisfies Record<keyof typeof tree.problems, true>;

// @ts-expect-error: a fix says what it disrupts
defineTree(references, { ...whole, problems: { key: { ...problem, fixes: [{ ...claim, where: 'remote' }] } } });

// @ts-expect-error: the start is no step
defineTree(references, { ...whole, start: 'begin' });

// @ts-expect-error: after a fix comes a step
defineTree(references, { ...whole, afterFix: { up: 'done', changed: 'ask' } });

defineTree(references, {
  ...whole,
  steps: {
    ask: {
      ask: 'Well?',
      answers: [
        // @ts-expect-error: no problem has this id
        { label: 'Yes', to: 'problem/keys' },
        // @ts-expect-error: the kind of target is missing
        { label: 'No', to: 'done' },
      ],
    },
  },
});

defineTree(references, {
  ...whole,
  observations: {
    down: {
      ...observation,
      // @ts-expect-error: no problem has this id
      suspects: [{ problem: 'wall', why: 'It is.', source: 'manual' }],
    },
  },
});

defineTree(references, {
  ...whole,
  observations: {
    // @ts-expect-error: the console has no such word
    down: { ...observation, status: 'Broken' },
  },
});

defineTree(references, {
  ...whole,
  problems: {
    key: {
      ...problem,
      // @ts-expect-error: a problem looks like another that is there
      alike: [{ problem: 'wall', when: 'it answers', source: 'manual' }],
    },
  },
});

defineTree(references, {
  ...whole,
  problems: {
    // @ts-expect-error: no source has this id
    key: { ...problem, summary: { text: 'So it is.', source: 'rumour' } },
  },
});

defineTree(references, {
  ...whole,
  problems: {
    // @ts-expect-error: a claim without a source
    key: { ...problem, summary: { text: 'So it is.' } },
  },
});

defineTree(references, {
  ...whole,
  problems: {
    // @ts-expect-error: there is no such layer
    key: { ...problem, layer: 'ssl' },
  },
});

defineTree(references, {
  ...whole,
  problems: {
    key: {
      ...problem,
      // @ts-expect-error: a check says where to look
      checks: { same: { ask: 'Same?', how: 'Look.', good: 'Yes.', bad: 'No.', source: 'manual' } },
    },
  },
});

defineTree(references, {
  ...whole,
  ends: {
    done: {
      ...end,
      // @ts-expect-error: no part of the tree has this property
      emoji: 'yes',
    },
  },
});

// A date is numbers: the form is checked here, the day itself by a test.
// @ts-expect-error: no date has this form
defineReferences({ manual: { title: 'A manual', url: null, checked: 'yesterday', by: 'vendor' } });

// The ids of the published tree are types.
'pre-shared-key-mismatch' satisfies ProblemId;
'status' satisfies StepId;
'yellow-bgp-not-established' satisfies ObservationId;
// @ts-expect-error: no problem has this id
'pre-share-key' satisfies ProblemId;
// @ts-expect-error: a derived step is no id that an author may name
'fix-mtu-mss' satisfies StepId;

// Devices: every ask is answered, and a message points at problems that are there.
const none = { none: 'It has no command line.', source: 'inferred' } as const;
const commands = {
  'ike-sa': none,
  'child-sa': none,
  proposals: none,
  'debug-on': none,
  'debug-off': none,
  clear: none,
  'bgp-neighbor': none,
  'bgp-received': none,
  'bgp-advertised': none,
} as const satisfies Record<Ask, typeof none>;
const message = {
  text: 'no {thing}',
  example: 'no tea',
  role: 'either',
  problems: ['mtu-mss'],
  meaning: 'None is there.',
  source: 'inferred',
} as const;
const device = {
  name: 'Box',
  vendor: 'Acme',
  scope: 'All boxes.',
  marks: {},
  commands,
  settings: {},
  config: { parts: [{ text: 'config', disrupts: 'nothing' }], source: 'inferred' },
  notes: [],
  messages: { 'box-none': message },
} as const;

defineDevice(device);

// @ts-expect-error: every ask is answered, with commands or with the reason for none
defineDevice({ ...device, commands: { 'ike-sa': none } });

// @ts-expect-error: a line that changes something says what it disrupts
defineDevice({ ...device, commands: { ...commands, clear: { run: ['clear all'], source: 'inferred' } } });

// @ts-expect-error: so does a part of a configuration
defineDevice({ ...device, config: { parts: [{ text: 'config' }], source: 'inferred' } });

// @ts-expect-error: there is no such setting
defineDevice({ ...device, settings: { colour: { where: 'menu', source: 'inferred' } } });

// @ts-expect-error: no problem has this id
defineDevice({ ...device, messages: { 'box-none': { ...message, problems: ['mtu'] } } });

// @ts-expect-error: there is no such role
defineDevice({ ...device, messages: { 'box-none': { ...message, role: 'listener' } } });

// @ts-expect-error: no source has this id
defineDevice({ ...device, messages: { 'box-none': { ...message, source: 'manual' } } });

'mss' satisfies Setting;
