import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Holdings } from '../../../src/offline/holdings.ts';
import { placesOf, spareOf } from '../../../src/offline/holdings.ts';
import type { List, ListedFile, Part } from '../../../src/offline/list.ts';
import { readList, writeList, writeParts } from '../../../src/offline/list.ts';
import { isWhole, releasesToKeep } from '../../../src/offline/releases.ts';
import { rename, renamesBetween } from '../../../src/offline/renames.ts';
import { whatToFetch } from '../../../src/offline/what-to-fetch.ts';

/** `/a/=x` is the page /a/ with the hash x. */
const file = (line: string, bytes = 3_000): ListedFile => {
  const [path = '', hash = ''] = line.split('=');
  return { path, hash, bytes };
};
const part = (name: Part['name'], ...files: string[]): Part => ({
  name,
  hash: `${name}-bundle`,
  bytes: 20_000,
  files: files.map((each) => file(each)),
});
const list = (version: string, ...files: string[]): List => ({ version, parts: [part('core'), part('rest', ...files)], later: [] });
const holding = (given: Partial<Holdings>): Holdings => ({ files: new Set(), bundles: new Map(), made: new Map(), ...given });

describe('a list', () => {
  const parts = [part('core', '/=a', '/_astro/x.js=b'), part('rest', '/status/=c')] as const;
  const written = writeList(parts);

  test('is read as it was written', () => {
    assert.deepEqual(readList('v', written), { version: 'v', parts, later: [] });
  });

  test('names the lists of its further parts, and takes them in', () => {
    const more = part('rest-2', '/steps/=d');
    assert.deepEqual(readList('v', writeList(parts, ['x', 'y'])), { version: 'v', parts, later: ['x', 'y'] });
    assert.deepEqual(readList('v', `${writeParts(parts)}\n${writeParts([more])}`), { version: 'v', parts: [...parts, more], later: [] });
  });

  test('of which a part has not come is not whole', () => {
    const places = placesOf(holding({ files: new Set('abc') }));
    assert.ok(isWhole(readList('v', written), places));
    assert.ok(!isWhole(readList('v', writeList(parts, ['x'])), places));
  });

  test('that is cut off is refused', () => {
    assert.throws(() => readList('v', written.slice(0, written.lastIndexOf(' '))), /line that is none: \/status\/ c/);
    assert.throws(() => readList('v', written.slice(0, written.indexOf('\nrest'))), /two parts/);
  });
});

describe('what is fetched', () => {
  const rest = part('rest', '/a/=1', '/b/=2', '/c/=3', '/d/=4', '/e/=5', '/f/=6', '/g/=7', '/h/=8');

  test('is the bundle, where nothing is held', () => assert.deepEqual(whatToFetch(rest, new Set()), { as: 'bundle' }));

  test('is nothing, where all is', () => assert.deepEqual(whatToFetch(rest, new Set('12345678')), { as: 'nothing' }));

  test('is what changed, where that is less than the bundle', () =>
    assert.deepEqual(whatToFetch(rest, new Set('1234567')), { as: 'files', files: [file('/h/=8')] }));

  test('is the bundle, where what changed is more', () => assert.deepEqual(whatToFetch(rest, new Set('12')), { as: 'bundle' }));

  test('is the bundle, where it would be too many requests', () => {
    const many = { ...rest, bytes: 10_000_000, files: Array.from({ length: 100 }, (_, index) => file(`/${index}/=${index}`)) };
    assert.deepEqual(whatToFetch(many, new Set()), { as: 'bundle' });
  });
});

describe('a page in which only names of scripts changed', () => {
  const before = [
    '/_astro/style.AAAAAAAA.css',
    '/_astro/Header.astro_lang.a_b-c1D2.js',
    '/_astro/names.11111111.js',
    '/_astro/names.22222222.js',
    '/',
  ];
  const after = [
    '/_astro/style.BBBBBBBB.css',
    '/_astro/Header.astro_lang.a_b-c1D2.js',
    '/_astro/names.33333333.js',
    '/_astro/names.44444444.js',
    '/',
  ];
  const renames = renamesBetween(before, after);

  test('is the one before with the new names', () =>
    assert.equal(
      rename('<link href="/vpn/_astro/style.AAAAAAAA.css"><script src="/vpn/_astro/Header.astro_lang.a_b-c1D2.js">', renames),
      '<link href="/vpn/_astro/style.BBBBBBBB.css"><script src="/vpn/_astro/Header.astro_lang.a_b-c1D2.js">',
    ));

  test('gets no name of which there are two', () => assert.deepEqual([...renames.keys()], ['/_astro/style.AAAAAAAA.css']));
});

describe('what is kept', () => {
  const holdings = holding({
    files: new Set(['one', 'two']),
    bundles: new Map([
      ['old', ['a', 'b']],
      ['new', ['b', 'two']],
    ]),
    made: new Map([
      ['v2', { renames: [], of: { c: 'a' } }],
      ['v3', { renames: [], of: { d: 'c', e: 'lost' } }],
    ]),
  });

  test('is found in the latest bundle, singly, or in what it is made of', () =>
    assert.deepEqual(Object.fromEntries(placesOf(holdings)), {
      one: { in: 'file' },
      two: { in: 'bundle', bundle: 'new', at: 1 },
      a: { in: 'bundle', bundle: 'old', at: 0 },
      b: { in: 'bundle', bundle: 'new', at: 0 },
      c: { in: 'made', version: 'v2', of: 'a' },
      d: { in: 'made', version: 'v3', of: 'c' },
    }));

  test('goes when nothing that is needed is in it or made of it', () => {
    assert.deepEqual(spareOf(holdings, ['d', 'one']), { files: ['two'], bundles: ['new'], made: [] });
    assert.deepEqual(spareOf(holdings, ['b', 'two']), { files: ['one', 'two'], bundles: ['old'], made: ['v2', 'v3'] });
  });
});

describe('the releases that stay', () => {
  const [first, second, third] = [list('1', '/=a'), list('2', '/=b'), list('3', '/=c')];
  const versions = (held: string, open: string[] = []) =>
    releasesToKeep([third, second, first], '3', new Set(open), placesOf(holding({ files: new Set(held) }))).map(({ version }) => version);

  test('are the current one alone, once it is whole', () => assert.deepEqual(versions('abc'), ['3']));

  test('are the latest whole one as well, until then', () => {
    assert.deepEqual(versions('ab'), ['3', '2']);
    assert.deepEqual(versions('a'), ['3', '1']);
  });

  test('are the latest before it, where none is whole', () => assert.deepEqual(versions(''), ['3', '2']));

  test('are those that open pages came from', () => assert.deepEqual(versions('abc', ['1']), ['3', '1']));
});
