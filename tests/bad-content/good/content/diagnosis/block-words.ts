import { defineBlockWords } from '../define.ts';

export const blockWords = defineBlockWords({
  logs: ['charon: '],
  configuration: ['conn {x}'],
  durations: 'for since',
  sentences: 'the is',
  somebody: 'i we',
});
