import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { references } from '../../content/references.ts';
import { tree } from '../../content/tree.ts';
import { messagesDocument } from '../../src/programs/messages-document.ts';
import { readCatalogue } from '../../src/catalogue/read.ts';
import { addressOf } from '../../src/tree/addresses.ts';
import type { BuiltPage } from '../support/site.ts';
import { decode, readSite, tagsNamed } from '../support/site.ts';
import { structuredDataFaults } from '../support/structured-data.ts';

const origin = 'https://tunnel-down.example';
const catalogue = await readCatalogue();
const problems = Object.entries(tree.problems);

/** The value of one head element: the attribute `want` of the tag that carries `name="value"`. */
function head(page: BuiltPage, tag: string, name: string, value: string, want: string): string | undefined {
  return tagsNamed(page, tag)
    .find(({ attributes }) => attributes.get(name) === value)
    ?.attributes.get(want);
}

const blocksOf = ({ html }: BuiltPage): unknown[] =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json = '']) => JSON.parse(json) as unknown);

const firsts = (faults: readonly string[]) => faults.slice(0, 10);

for (const { folder, base } of [
  { folder: 'dist', base: '' },
  { folder: 'dist-vpn', base: '/vpn' },
]) {
  const site = readSite(folder, base);
  const pages = [...site.pages.values()].filter(({ html }) => !html.includes('http-equiv="refresh"'));
  const own = (address: string) => origin + base + address;
  const json = (path: string): unknown => JSON.parse(site.read(path).toString());
  const text = (path: string) => site.read(path).toString();

  describe(`documents in ${folder}`, () => {
    for (const name of ['tree', 'messages', 'links']) {
      const schema = json(`/${name}.schema.json`) as { readonly $id: string }; // its own test is the first
      const ajv = new Ajv2020({ allErrors: true, validateFormats: false });
      const validate = ajv.compile(schema);
      const faults = (data: unknown) =>
        validate(data) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);

      test(`/${name}.schema.json names its own address`, () => assert.equal(schema.$id, own(`/${name}.schema.json`)));

      test(`/${name}.json fits its schema`, () => assert.deepEqual(firsts(faults(json(`/${name}.json`))), []));

      test(`the schema of /${name}.json refuses a planted fault`, () => {
        const data = json(`/${name}.json`);
        const [row] = Array.isArray(data) ? (data as object[]) : [{ ...(data as object) }];
        assert.ok(row);
        const [lost = ''] = Object.keys(row);
        const without = Object.fromEntries(Object.entries(row).filter(([key]) => key !== lost));
        for (const planted of [without, { ...row, more: 1 }, { ...row, [lost]: {} }])
          assert.notDeepEqual(faults(Array.isArray(data) ? [planted] : planted), []);
      });
    }

    test('/messages.json is the whole catalogue, at least 350 messages', () => {
      const rows = json('/messages.json');
      assert.deepEqual(rows, JSON.parse(JSON.stringify(messagesDocument(catalogue, references, (address) => base + address))));
      assert.ok(catalogue.messages.length >= 350, `${catalogue.messages.length} messages`);
      console.log(`/messages.json: ${catalogue.messages.length} messages`);
    });

    test('/messages.json leads to pages that are published and to problems that exist', () => {
      const rows = json('/messages.json') as { readonly url: string; readonly problems: readonly string[] }[]; // fits its schema
      assert.deepEqual(
        rows.filter(({ url }) => !site.pages.has(url.slice(base.length))),
        [],
      );
      assert.deepEqual(
        rows.flatMap((row) => row.problems).filter((problem) => !(problem in tree.problems)),
        [],
      );
    });
  });

  describe(`Markdown in ${folder}`, () => {
    const beside = pages.filter(({ address }) => address.endsWith('/')).map((page) => ({ page, path: `${page.address}index.md` }));
    const plain = (markdown: string) => markdown.replace(/^ *(`{3,})\n[\s\S]*?\n *\1$/gm, '').replace(/(`+)[^`].*?\1/g, '');

    test('stands beside every page, and the page says so', () => {
      assert.deepEqual(
        beside
          .filter(({ page, path }) => !site.files.has(path) || head(page, 'link', 'type', 'text/markdown', 'href') !== 'index.md')
          .map(({ path }) => path),
        [],
      );
    });

    test('begins with the page’s heading and ends with its address', () => {
      const wrong = beside.filter(
        ({ page, path }) => !text(path).startsWith('# ') || !text(path).endsWith(`This page: <${own(page.address)}>\n`),
      );
      assert.deepEqual(firsts(wrong.map(({ path }) => path)), []);
    });

    test('holds no HTML and no relative link', () => {
      const wrong = beside.filter(({ path }) =>
        /(?<!\\)<\/?[a-z][a-z0-9-]*[\s>/]|\]\((?!https?:)/.test(plain(text(path)).replaceAll(/<https?:[^>]*>/g, '')),
      );
      assert.deepEqual(firsts(wrong.map(({ path }) => path)), []);
    });

    test('leads only to what is published', () => {
      const wrong = beside.flatMap(({ path }) =>
        [...plain(text(path)).matchAll(/\]\((https:\/\/tunnel-down\.example[^)\s]*)\)/g)].flatMap(([, href = '']) => {
          const target = new URL(href).pathname;
          return target.startsWith(`${base}/`) && (site.pages.has(target.slice(base.length)) || site.files.has(target.slice(base.length)))
            ? []
            : [`${path}: ${href}`];
        }),
      );
      assert.deepEqual(firsts(wrong), []);
    });

    test('of a problem says what the page says', () => {
      const words = (part: string) => part.replaceAll(/[`\\]/g, '').replaceAll(/\s+/g, ' ');
      const wrong = problems.flatMap(([id, problem]) => {
        const markdown = words(text(`${addressOf('problem', id)}index.md`));
        const said = [
          problem.title,
          problem.summary.text,
          ...[...problem.sddc, ...problem.initiator, ...problem.responder, ...problem.fixes].map((claim) => claim.text),
          ...Object.values(problem.checks).flatMap(({ ask, how, good, bad }) => [ask, how, good, bad]),
        ];
        return said.filter((part) => !markdown.includes(words(part))).map((part) => `${id}: ${part}`);
      });
      assert.deepEqual(firsts(wrong), []);
    });

    test('of a message holds its example', () => {
      const wrong = catalogue.messages.filter(
        ({ id, example }) => !text(`${addressOf('message', id)}index.md`).includes(example.split('\n')[0] ?? ''),
      );
      assert.deepEqual(firsts(wrong.map(({ id }) => id)), []);
    });

    test('defines every source that it cites', () => {
      const wrong = beside.flatMap(({ path }) => {
        const markdown = text(path);
        return [...markdown.matchAll(/\[\^([a-z0-9-]+)\](?!:)/g)]
          .filter(([, id]) => !markdown.includes(`\n[^${id ?? ''}]: `))
          .map(([, id]) => `${path}: ${id ?? ''}`);
      });
      assert.deepEqual(firsts(wrong), []);
    });
  });

  describe(`ways in, in ${folder}`, () => {
    test('/llms.txt names every problem, in one line', () => {
      const lines = text('/llms.txt').split('\n');
      for (const [id, { title, summary }] of problems)
        assert.ok(lines.includes(`- [${title}](${own(addressOf('problem', id))}index.md): ${summary.text}`), id);
    });

    test('/llms.txt leads only to what is published', () => {
      const targets = [...text('/llms.txt').matchAll(/https:\/\/tunnel-down\.example([^)\s;]*[^)\s;.])/g)].map(([, path = '']) =>
        path.slice(base.length),
      );
      assert.ok(targets.length > problems.length);
      assert.deepEqual(
        targets.filter((path) => !site.files.has(path)),
        [],
      );
    });

    test('the address bar can search: every page names /opensearch.xml', () => {
      assert.match(
        text('/opensearch.xml'),
        new RegExp(`<Url type="text/html" method="get" template="${own('/search/')}\\?q=\\{searchTerms\\}"/>`),
      );
      const wrong = pages.filter((page) => head(page, 'link', 'rel', 'search', 'href') !== `${base}/opensearch.xml`);
      assert.deepEqual(firsts(wrong.map(({ address }) => address)), []);
    });

    test('/sitemap.xml lists every page that may be found, and no other', () => {
      const listed = [...text('/sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => decode(address));
      const findable = pages
        .filter((page) => !head(page, 'meta', 'name', 'robots', 'content')?.includes('noindex'))
        .map(({ address }) => own(address));
      assert.deepEqual(listed.toSorted(), findable.toSorted());
      assert.ok(!listed.some((address) => /\/(404\.html|search\/|offline\/)$/.test(address)));
      assert.ok(text('/robots.txt').includes(`Sitemap: ${own('/sitemap.xml')}`));
    });
  });

  describe(`structured data in ${folder}`, () => {
    test('is valid on every page', () => {
      const wrong = pages.flatMap((page) =>
        blocksOf(page).flatMap((block) => structuredDataFaults(block).map((fault) => `${page.address}: ${fault}`)),
      );
      assert.deepEqual(firsts(wrong), []);
    });

    test('names a check and a fix of every problem as steps', () => {
      for (const [id, { checks, fixes }] of problems) {
        const page = site.pages.get(addressOf('problem', id));
        const howTo = JSON.stringify(page && blocksOf(page).find((block) => JSON.stringify(block).includes('"HowTo"')));
        for (const part of [Object.values(checks)[0]?.ask, fixes[0]?.text])
          assert.ok(howTo.includes(JSON.stringify(part?.replaceAll('`', '')).slice(1, -1)), id);
      }
    });

    test('leads to anchors that the page has', () => {
      const wrong = pages.flatMap((page) =>
        [...JSON.stringify(blocksOf(page)).matchAll(/"url":"([^"]+)#([^"]+)"/g)].filter(
          ([, at, id = '']) => at === own(page.address) && !page.ids.has(id),
        ),
      );
      assert.deepEqual(wrong, []);
    });
  });

  describe(`links shown in a chat, from ${folder}`, () => {
    const property = (page: BuiltPage, name: string) => head(page, 'meta', 'property', `og:${name}`, 'content');

    test('every page has a title, a text and a card', () => {
      const wrong = pages.filter((page) => {
        const card = property(page, 'image') ?? '';
        return (
          !property(page, 'title') ||
          !head(page, 'meta', 'name', 'description', 'content') ||
          !card.startsWith(own('/og/')) ||
          !site.files.has(card.slice(own('').length))
        );
      });
      assert.deepEqual(firsts(wrong.map(({ address }) => address)), []);
    });

    test('every problem has a card of its own', () => {
      for (const [id] of problems) {
        const page = site.pages.get(addressOf('problem', id));
        assert.equal(page && property(page, 'image'), own(`/og/${id}.png`));
      }
    });

    test('every card is a PNG of 1200 by 630 under 300 kB', () => {
      for (const path of [...site.files].filter((file) => file.startsWith('/og/'))) {
        const png = site.read(path);
        assert.deepEqual([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)], ['PNG', 1200, 630], path);
        assert.ok(png.length < 300_000, `${path} has ${png.length} bytes`);
      }
    });

    test('every printed sheet finds its code', () => {
      assert.deepEqual(
        problems.filter(([id]) => !site.files.has(`${addressOf('problem', id)}qr.svg`)),
        [],
      );
    });
  });
}
