import type { AstroIntegration, AstroUserConfig } from 'astro';
import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

type Plugins = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>;

/** Writes /notice.txt: what the site holds of others' work, with the licence of every package that is in a script of it. */
export function writeNotice(): AstroIntegration {
  const folders = new Set<string>();
  let notice = new URL('file:///');
  // What the bundler itself says of what it wrote: Vite's own list leaves out what is in workers.
  const watch = (): Plugins => [
    {
      name: 'packages-in-scripts',
      applyToEnvironment: ({ name }) => name === 'client',
      generateBundle(_options, bundle) {
        for (const file of Object.values(bundle)) if (file.type === 'chunk') for (const id of file.moduleIds) add(id);
      },
    },
  ];
  const add = (id: string): void => {
    const [folder] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id) ?? [];
    if (folder) folders.add(folder);
  };
  return {
    name: 'write-notice',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        notice = new URL('NOTICE', config.root);
        updateConfig({ vite: { plugins: watch(), worker: { plugins: watch } } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const packages = [...folders].map(licenceOf).sort((a, b) => (a.name < b.name ? -1 : 1));
        await writeFile(new URL('notice.txt', dir), [readFileSync(notice, 'utf8'), ...packages.map(({ text }) => text)].join('\n'));
        logger.info(`packages in scripts: ${packages.map(({ name }) => name).join(', ')}`);
      },
    },
  };
}

/** A package's name, version and licence as it says them itself. Throws where it has no licence to hand on. */
function licenceOf(folder: string): { name: string; text: string } {
  // Of a package that is installed: its own words.
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
    'name' | 'version' | 'license',
    string
  >;
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)(\.|$)/i.test(each));
  if (!file) throw new Error(`${name} is in a script of the site and has no file with its licence: write it into NOTICE`);
  return { name, text: `---- ${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n` };
}
