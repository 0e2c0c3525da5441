import type { AstroIntegration } from 'astro';
import type { MadeOf } from './built.ts';
import { forget, madeOf, record } from './built.ts';

/** Writes down what the site was built of, so that `npm start` builds no second time what has not changed. */
export function recordBuild(): { readonly begin: AstroIntegration; readonly end: AstroIntegration } {
  let before: MadeOf | null = null;
  let root = new URL('file:///');
  return {
    begin: {
      name: 'record-build',
      hooks: {
        'astro:config:setup': ({ command, config }) => {
          if (command !== 'build') return;
          root = config.root;
          forget(root, config.outDir);
          // node astro build …
          before = madeOf(root, process.argv.slice(3));
        },
      },
    },
    end: {
      name: 'record-built',
      hooks: {
        'astro:build:done': ({ dir }) => {
          if (before) record(root, dir, before);
        },
      },
    },
  };
}
