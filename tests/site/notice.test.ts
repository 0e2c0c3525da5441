import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { readSite } from '../support/site.ts';

const notice = readSite('dist').read('/notice.txt').toString();

/** The package that a file is of: its folder. */
const packageOf = (path: string): string | null => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? null;

/**
 * Packages in the site's scripts as another bundler than the build's finds them, by their folders: those that our own code imports, and
 * all that these can bring along. It leaves less of them out than the build does.
 */
async function packagesInScripts(): Promise<{ readonly own: ReadonlySet<string>; readonly all: ReadonlySet<string> }> {
  const islands = readdirSync('src/islands').filter((name) => name.endsWith('.ts'));
  const { metafile } = await build({
    entryPoints: [...islands.map((name) => `src/islands/${name}`), 'src/offline/service-worker.ts'],
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    outdir: 'out',
    write: false,
    metafile: true,
    logLevel: 'error',
    preserveSymlinks: true,
  });
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput ? [path] : [])),
  );
  const imported = used.filter((path) => !packageOf(path)).flatMap((path) => metafile.inputs[path]?.imports ?? []);
  const packages = (paths: readonly string[]) => new Set(paths.flatMap((path) => packageOf(path) ?? []));
  return { own: packages(imported.map(({ path }) => path)), all: packages(used) };
}

interface Named {
  readonly name: string;
  readonly version: string;
}

const said = ({ name, version }: Named): string => `---- ${name} ${version} (`;
const read = (folder: string): Named => JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Named; // of a package that is installed

describe('the notice that is published with the site', async () => {
  const { own, all } = await packagesInScripts();
  const named = [...all].filter((folder) => notice.includes(said(read(folder))));

  test('begins with the one of the project', () => assert.ok(notice.startsWith(readFileSync('NOTICE', 'utf8'))));

  test('names every package that a script imports', () => {
    assert.ok(own.size > 0);
    assert.deepEqual(
      [...own].filter((folder) => !named.includes(folder)),
      [],
    );
  });

  test('names no package that can be in no script', () => {
    assert.equal([...notice.matchAll(/^---- /gm)].length, named.length);
  });

  for (const folder of named)
    test(`holds the licence of ${read(folder).name}`, () => {
      const [file = ''] = readdirSync(folder).filter((each) => /^licen[cs]e/i.test(each));
      assert.ok(notice.includes(readFileSync(`${folder}/${file}`, 'utf8').trim()));
    });
});
