import { defineConsole } from '../define.ts';

export default defineConsole({
  name: 'The desk',
  scope: 'The console.',
  marks: {},
  messages: {
    'desk-channel-up': {
      text: 'the desk sees the channel up',
      example: 'the desk sees the channel up',
      role: 'either',
      problems: [],
      tells: 'ike-up',
      meaning: 'Phase 1 is well.',
      source: 'guide',
    },
  },
});
