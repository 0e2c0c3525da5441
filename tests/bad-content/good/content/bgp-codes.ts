import { defineNotificationCodes } from './define.ts';

export const notificationCodes = defineNotificationCodes([
  {
    code: 6,
    subcode: 0,
    name: 'Cease',
    meaning: 'The session was ended.',
    sender: 'It was ended there.',
    change: 'Read its log.',
    problems: [],
    source: 'guide',
  },
  {
    code: 6,
    subcode: 2,
    name: 'Cease/Administrative Shutdown',
    meaning: 'Somebody shut the session down.',
    sender: 'It was shut down there.',
    change: 'Enable the neighbor.',
    problems: ['no-prefixes'],
    source: 'guide',
  },
]);
