import { defineTree } from '../src/tree/define-tree.ts';
import { problems } from './problems.ts';
import { references } from './references.ts';

export const tree = defineTree(references, {
  start: 'status',
  afterFix: { up: 'works', changed: 'status' },
  steps: {
    status: {
      ask: 'What does the status show?',
      help: { text: 'Click the "i" beside the status.', source: 'guide' },
      answers: [
        { label: 'Down', to: 'observation/down' },
        { label: 'Yellow', to: 'observation/yellow' },
        { label: 'Success', to: 'step/works' },
      ],
    },
    works: {
      ask: 'Does traffic pass?',
      answers: [
        { label: 'Yes', to: 'end/it-works' },
        { label: 'No', to: 'problem/no-prefixes' },
      ],
    },
  },
  observations: {
    down: {
      status: 'Down',
      channel: { state: 'Down', error: 'Authentication failed' },
      tunnel: { state: 'Down', error: 'IKE SA down' },
      bgp: null,
      meaning: { text: 'The peers do not know each other.', source: 'guide' },
      breaks: 'ike',
      suspects: [
        { problem: 'wrong-key', why: 'It is mostly that.', source: 'guide' },
        { problem: 'wall-in-the-way', why: 'A wall hides the answer.', source: 'inferred' },
      ],
      inferred: false,
    },
    yellow: {
      status: 'Yellow',
      channel: { state: 'Up', error: null },
      tunnel: { state: 'Up', error: null },
      bgp: 'Not Established',
      meaning: { text: 'IPsec is up, BGP is not.', source: 'guide' },
      breaks: 'bgp',
      suspects: [{ problem: 'no-prefixes', why: 'Nothing is sent.', source: 'inferred' }],
      inferred: true,
    },
  },
  problems,
  ends: {
    'it-works': { title: 'It works', text: { text: 'Well done.', source: 'inferred' } },
    'open-a-support-case': { title: 'Ask for help', text: { text: 'Ask.', source: 'inferred' } },
  },
});

export type StepId = keyof typeof tree.steps;
export type ObservationId = keyof typeof tree.observations;
