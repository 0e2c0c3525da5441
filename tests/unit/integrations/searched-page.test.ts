import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseHtml } from '../../../src/html/element.ts';
import { searchedPage } from '../../../src/integrations/searched-page.ts';

const html = (main: string, { title = 'A page', description = 'What it is about.' } = {}) =>
  parseHtml(`<!doctype html><html><head><title>${title} · Tunnel Down</title><meta name="description" content="${description}"></head>
  <body><header>Search</header>${main}<footer>About</footer></body></html>`);
const words = (text: string) => text.split(/\s+/).filter(Boolean).join(' ');

describe('of a page search reads', () => {
  const page = searchedPage(
    html(
      `<main data-kind="problem"><nav class="crumbs">Problems</nav><h1>Large packets</h1><p>One<sup>1</sup></p><p>two</p>
      <h2 id="fix">The fix</h2><ul><li>Clamp</li><li>MSS</li></ul><script type="application/ld+json">{"a":1}</script>
      <find-box class="needs-script">Box</find-box><div data-unsearched>Sheet</div></main>`,
    ),
    '/problems/mtu-mss/',
    null,
  );

  test('the title, the kind and what it is about', () => {
    assert.equal(page?.title, 'A page');
    assert.equal(page.kind, 'problem');
    assert.deepEqual(page.says, ['What it is about.']);
  });

  test('the text without what surrounds it, elements that stand apart as words apart', () => {
    assert.equal(words(page?.text ?? ''), 'One two Clamp MSS');
    assert.equal(words(page?.headings ?? ''), 'The fix');
  });

  test('nothing where it has no kind, unless one is given', () => {
    assert.equal(searchedPage(html('<main>Text</main>'), '/x/', null), null);
    assert.equal(searchedPage(html('<main>Text</main>'), '/x/', 'tool')?.kind, 'tool');
  });

  test('no description that only says the title', () => {
    const say = (description: string) => searchedPage(html('<main data-kind="lab">x</main>', { description }), '/x/', null)?.says;
    assert.deepEqual(say('A page'), []);
    assert.deepEqual(say('A page: what came of it.'), ['what came of it.']);
  });
});

test('of a message search reads its own text, who prints it, and what it points to', () => {
  const page = searchedPage(
    html(
      `<main data-kind="message"><h1><samp>no key</samp></h1><p>It has none.</p><h2>What it points to</h2>
      <ol class="suspects"><li><a class="title" href="/problems/a/">The keys differ</a><p>They do.</p></li>
      <li><a class="title" href="/problems/a/">The keys differ</a></li></ol></main>`,
      { title: 'no key · strongSwan', description: 'strongSwan: It has none.' },
    ),
    '/messages/no-key/',
    null,
  );
  assert.equal(page?.title, 'no key');
  assert.deepEqual(page.says, ['strongSwan', 'The keys differ']);
  assert.equal(words(page.headings + page.text), 'It has none.');
});
