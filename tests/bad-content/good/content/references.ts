import { defineReferences } from '../src/tree/references.ts';

export const references = defineReferences({
  'gate-manual': { title: 'Gate OS 4: commands', url: 'https://example.org/gate', checked: '2026-11-21', by: 'vendor' },
  guide: { title: 'The console, a guide', url: 'https://example.org/guide', checked: '2026-11-20', by: 'vendor' },
  rfc7296: { title: 'RFC 7296: IKEv2', url: 'https://example.org/rfc7296', checked: '2026-11-22', by: 'standard' },
});
export type ReferenceId = keyof typeof references;
