import { defineAlertTemplates } from './define.ts';

export const alertTemplates = defineAlertTemplates([]);
