import { isBuilt } from '../integrations/built.ts';

/** Ends well where the site stands built of what is there now: `npm start` builds what has changed. */
const root = new URL('../../', import.meta.url);
const folder = process.env['OUT_DIR'] ?? 'dist';
if (isBuilt(root, new URL(`${folder}/`, root))) console.log(`Nothing has changed since ${folder}/ was built: it is served as it stands`);
else process.exitCode = 1;
