import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterEach, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { forget, isBuilt, madeOf, record } from '../../../src/integrations/built.ts';

const root = pathToFileURL(`${mkdtempSync(`${tmpdir()}/built-`)}/`);
const out = new URL('dist/', root);
const write = (name: string, text = 'text') => {
  mkdirSync(new URL('.', new URL(name, root)), { recursive: true });
  writeFileSync(new URL(name, root), text);
};
const touch = (name: string) => {
  utimesSync(new URL(name, root), 1, 1);
};
const remove = (name: string) => {
  rmSync(new URL(name, root));
};

const sources = [
  'content/tree.ts',
  'content/ledger.json',
  'src/a/b.ts',
  'public/icon.svg',
  'package-lock.json',
  'astro.config.mjs',
  'README.md',
];

/** A build; what happens while it runs. */
function build(meanwhile: () => void = () => undefined, flags: readonly string[] = []): void {
  for (const name of [...sources, 'node_modules/.package-lock.json']) write(name);
  forget(root, out);
  const before = madeOf(root, flags);
  write('dist/index.html');
  write('dist/a/index.html');
  meanwhile();
  record(root, out, before);
}

afterEach(() => {
  rmSync(root, { recursive: true });
  delete process.env['BASE_PATH'];
});

describe('a site that was built', () => {
  test('is not built again while nothing changed', () => {
    build();
    assert.equal(isBuilt(root, out), true);
  });

  for (const [what, change] of Object.entries<() => void>({
    'a word of the content': () => write('content/tree.ts', 'other words'),
    'a file to another of the same size': () => touch('src/a/b.ts'),
    'the packages': () => write('package-lock.json', '{}'),
    'what is installed': () => touch('node_modules/.package-lock.json'),
    'the configuration': () => write('astro.config.mjs', 'other'),
    'the base path': () => void (process.env['BASE_PATH'] = '/vpn/'),
    'a file that came': () => write('content/devices/new.ts'),
    'a file that went': () => remove('public/icon.svg'),
    'a page that went': () => remove('dist/a/index.html'),
    'a page that somebody wrote over': () => write('dist/index.html', 'other'),
    'the ledger, by hand': () => write('content/ledger.json', '{ }'),
    'a build that has begun': () => forget(root, out),
  }))
    test(`is built again after a change: ${what}`, () => {
      build();
      change();
      assert.equal(isBuilt(root, out), false);
    });

  test('is not built again for what is written for people, nor for a file beside the pages', () => {
    build();
    write('README.md', 'other words');
    write('dist/index.html.gz');
    assert.equal(isBuilt(root, out), true);
  });
  test('is built again where a file was saved while it was built', () => {
    build(() => write('content/tree.ts', 'other words'));
    assert.equal(isBuilt(root, out), false);
  });
  test('knows the ledger as the build itself wrote it', () => {
    build(() => write('content/ledger.json', '{ "/a/": {} }'));
    assert.equal(isBuilt(root, out), true);
  });
  test('is built again where it was built by other flags', () => {
    build(undefined, ['--base', '/x/']);
    assert.equal(isBuilt(root, out), false);
  });
  test('was never built in another folder', () => {
    build();
    assert.equal(isBuilt(root, new URL('dist-vpn/', root)), false);
  });
});
