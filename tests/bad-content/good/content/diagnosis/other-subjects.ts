import { defineOtherSubjects } from '../define.ts';

export const otherSubjects = defineOtherSubjects([
  { name: 'mail', texts: ['smtp', 'imap'] },
  { name: 'a web server', texts: ['httpd'] },
]);
