import { defineGerman } from '../define.ts';

export const german = defineGerman({ schluessel: 'key' });
