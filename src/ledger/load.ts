import { parseLedger } from './ledger.ts';

// A glob, not an import: the build writes the file anew where there is none.
const [text] = Object.values(import.meta.glob<string>('../../content/ledger.json', { eager: true, query: '?raw', import: 'default' }));

/** The committed ledger as the site's build sees it. */
export const ledger = parseLedger(text ?? '{}');
