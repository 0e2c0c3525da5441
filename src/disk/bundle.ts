import type { Plugin } from 'esbuild';
import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Modules of the built site as one plain script, with all that they would load later. `base` is the site's base path. */
async function bundle(modules: readonly string[], replaced: string, base: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: modules.map((path) => `import ${JSON.stringify(path)};`).join('\n'), resolveDir: '/' },
    inject: [replaced],
    plugins: [fromPlace(base)],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    // Workers are found by name, wherever the script is.
    define: { 'import.meta.url': '"file:///"' },
    logLevel: 'error',
  });
  const [script] = outputFiles;
  if (!script) throw new Error('esbuild wrote no script');
  return script.text;
}

/** The scripts of a page as one plain script. `dir` is where the site was built. */
export async function bundlePage(scripts: readonly string[], dir: URL, base: string): Promise<string> {
  const modules = [here('begin.ts'), ...scripts.map((script) => fileURLToPath(new URL(`.${script}`, dir)))];
  return bundle(modules, here('in-page.ts'), base);
}

/** A worker as one plain script. */
export async function bundleWorker(script: string, dir: URL, base: string): Promise<string> {
  return bundle([fileURLToPath(new URL(`.${script}`, dir))], here('in-worker.ts'), base);
}

/** Addresses that the build wrote into scripts, from where the folder is. Vite writes every text as a template. */
function fromPlace(base: string): Plugin {
  const written = new RegExp(`(\`|=")${base}(?=/)`, 'g');
  return {
    name: 'from-place',
    setup: (builder) =>
      builder.onLoad({ filter: /\/_astro\/.*\.js$/ }, async ({ path }) => {
        const contents = (await readFile(path, 'utf8')).replaceAll(written, '$1${document.documentElement.dataset.base}');
        if (contents.includes(`"${base}/`) || contents.includes(`'${base}/`))
          throw new Error(`${path} names ${base} in a text that is no template`);
        return { contents };
      }),
  };
}
