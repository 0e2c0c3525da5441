import { asSaid } from '../check/run.ts';
import { createFirstLook } from '../check/first-look.ts';

// Stays beside a development server and answers every message with what files and types say of content/ now.
const root = new URL('../../', import.meta.url);
const look = createFirstLook(root);
let turn = Promise.resolve();
process.on('message', (save) => {
  turn = turn.then(async () => {
    const { files, typed } = await look();
    process.send?.({ save, issues: asSaid(root, [...files, ...typed]) });
  });
});
