import type { Lab } from './seen.ts';

// A glob, not an import: the lab writes the file, and may not have run yet.
const [kept] = Object.values(import.meta.glob<Lab>('../../content/lab.json', { eager: true, import: 'default' }));

/** What was seen in the lab, as the site's build reads it. */
export const lab: Lab = kept ?? { faults: [], runs: [], met: [] };
