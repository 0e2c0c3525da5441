import { defineAttempts } from '../define.ts';

export const attempts = defineAttempts({ names: ['<{tunnel}|{n}>'], ends: 'peer' });
