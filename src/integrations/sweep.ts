import type { AstroIntegration } from 'astro';
import { glob, rm, rmdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The clock of a file system is that of the last tick. */
const tick = 20;

/**
 * Takes away what the build before left and this one did not write again, once every page is rendered. Astro would empty the folder first: to
 * write a file anew takes six times as long as to write over it.
 */
export function sweep(): AstroIntegration {
  let begin = 0;
  return {
    name: 'sweep',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { build: { emptyOutDir: false } } });
      },
      'astro:build:start': () => {
        begin = Date.now() - tick;
      },
      'astro:build:generated': async ({ dir }) => {
        await removeOlder(fileURLToPath(dir), begin);
      },
    },
  };
}

/** Removes the files of a folder that were written before a time, in ms, and the folders that are empty then. A page's Markdown goes with its page. */
export async function removeOlder(folder: string, time: number): Promise<void> {
  const older: string[] = [];
  for await (const name of glob('**/*.*', { cwd: folder, exclude: ['.*'] }))
    if (await isOlder(`${folder}/${name.replace(/index\.md$/, 'index.html')}`, time)) older.push(name);
  for (const name of older) {
    await rm(`${folder}/${name}`, { force: true, recursive: true });
    await removeEmpty(folder, dirname(name));
  }
}

/** Not the time of its content, which a copy keeps, but of its last change of any kind. */
async function isOlder(file: string, time: number): Promise<boolean> {
  try {
    return (await stat(file)).ctimeMs < time;
  } catch {
    return true; // a page that is not there
  }
}

async function removeEmpty(root: string, folder: string): Promise<void> {
  if (folder === '.') return;
  try {
    await rmdir(`${root}/${folder}`);
  } catch {
    return; // something else is in it
  }
  await removeEmpty(root, dirname(folder));
}
