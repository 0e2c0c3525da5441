import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ofEveryAnswer } from '../../src/hosting/answers.ts';
import { readSite } from '../support/site.ts';

/** A rule of `_headers`: a path, of which one star may stand for anything, and what is sent with it. */
interface Rule {
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

function rulesOf(text: string): Rule[] {
  const blocks = text
    .replaceAll(/^#.*\n/gm, '')
    .trim()
    .split('\n\n');
  return blocks.map((block) => {
    const [path = '', ...lines] = block.split('\n');
    return { path, headers: lines.map((line) => [line.slice(2, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)] as const) };
  });
}

/** What is sent with a path: of all rules that it fits, as the hosts do. */
function sentWith(rules: readonly Rule[], path: string): (readonly [name: string, value: string])[] {
  return rules.flatMap((rule) => {
    const [before = '', after = null] = rule.path.split('*');
    return (after === null ? path === before : path.startsWith(before) && path.endsWith(after)) ? rule.headers : [];
  });
}

const kept = 'public, max-age=31536000, immutable';
/** How each builder says in a name what the content is. */
const named = /^\/(_astro\/(compare\/)?.+\.[\w-]{8}\.(js|css|json)|kept\/(core\.|rest\.)?[\w-]{8}\.(file|bundle|list))$/;

for (const [dist, base] of [
  ['dist', ''],
  ['dist-vpn', '/vpn'],
] as const)
  describe(`what ${dist} says to hosts that take a folder`, () => {
    const site = readSite(dist, base);
    const rules = rulesOf(site.read('/_headers').toString());
    const paths = [...site.files].map((path) => path.replace(/\/index\.html$/, '/'));

    test('sends one policy with every path', () => {
      for (const path of [...paths, '/nothing/'])
        assert.deepEqual(
          sentWith(rules, base + path).filter(([name]) => name in ofEveryAnswer),
          Object.entries(ofEveryAnswer),
          path,
        );
    });

    // One of the hosts would join the two, the other would take the last.
    test('sends no header twice', () => {
      for (const path of paths) {
        const names = sentWith(rules, base + path).map(([name]) => name);
        assert.equal(new Set(names).size, names.length, path);
      }
    });

    test('lets for ever be kept what is named by its content, and nothing else', () => {
      const forEver = paths.filter((path) =>
        sentWith(rules, base + path).some(([name, value]) => name === 'Cache-Control' && value === kept),
      );
      assert.deepEqual(
        forEver.filter((path) => !named.test(path)),
        [],
      );
      assert.ok(forEver.length > 100);
      assert.deepEqual(
        paths.filter((path) => /^\/(_astro|kept)\//.test(path) && !forEver.includes(path)),
        [],
      );
    });

    test('calls Markdown by its name', () => {
      for (const path of paths.filter((each) => each.endsWith('.md')))
        assert.ok(
          sentWith(rules, base + path).some(([name, value]) => name === 'Content-Type' && value === 'text/markdown; charset=utf-8'),
          path,
        );
    });

    test('leads retired addresses to published ones', () => {
      const lines = site.read('/_redirects').toString().trim().split('\n').slice(1);
      assert.ok(lines.length > 0);
      for (const line of lines) {
        const [from = '', to = '', status] = line.split(' ');
        assert.equal(status, '301');
        for (const address of [from, to]) assert.ok(site.pages.has(address.slice(base.length).replace(/#.*/, '')), address);
      }
    });

    // Cloudflare's limits of a project that costs nothing; the other hosts' are wider.
    test('is within what the hosts take', () => {
      assert.ok(rules.length <= 100);
      for (const name of ['/_headers', '/_redirects'])
        for (const line of site.read(name).toString().split('\n')) assert.ok(line.length <= 2000);
      assert.deepEqual(
        rules.filter(({ path }) => path.split('*').length > 2),
        [],
      );
      assert.ok(site.files.size <= 20_000, `${site.files.size} files`);
      for (const path of site.files) assert.ok(site.read(path).length <= 25 * 2 ** 20, path);
    });

    test('holds the mark that lets GitHub Pages publish names with an underscore', () => assert.ok(site.files.has('/.nojekyll')));
  });
