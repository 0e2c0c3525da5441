import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { parseHtml } from '../../../src/html/element.ts';
import { markdownOf } from '../../../src/markdown/from-html.ts';

const page = 'https://tunnel-down.example/problems/mtu-mss/';
const body = (html: string) => {
  const text = markdownOf(parseHtml(`<html><body><main>${html}</main></body></html>`), page) ?? '';
  return text.slice(0, text.lastIndexOf('\n---\n')).trim();
};

describe('text', () => {
  const cases: readonly (readonly [title: string, html: string, markdown: string])[] = [
    ['a heading keeps its level', '<h1>A</h1><h2>B</h2><p>c</p>', '# A\n\n## B\n\nc'],
    ['blanks and line ends become one blank', '<p> a\n  b </p>', 'a b'],
    ['a relative link becomes absolute', '<p><a href="../ike/">x</a></p>', '[x](https://tunnel-down.example/problems/ike/)'],
    ['a hash leads into its own page', '<p><a href="#fix">x</a></p>', '[x](https://tunnel-down.example/problems/mtu-mss/#fix)'],
    ['a bracket in an address is encoded', '<p><a href="/a-(b)/">x</a></p>', '[x](https://tunnel-down.example/a-%28b%29/)'],
    ['code keeps its marks', '<p>say <code>a_b*c</code>, then</p>', 'say `a_b*c`, then'],
    ['code that holds a backtick gets two', '<p><samp>a`b</samp></p>', '``a`b``'],
    ['code does not run into words', '<p>Down<samp>IKE SA down</samp></p>', 'Down `IKE SA down`'],
    ['marks in plain text are escaped', '<p>5 * 3 [x] &lt;b></p>', '5 \\* 3 \\[x] \\<b>'],
    ['an underscore inside a word stays', '<p>NO_PROPOSAL_CHOSEN</p>', 'NO_PROPOSAL_CHOSEN'],
    ['a preformatted text keeps its lines', '<pre>a\n  b &amp; c</pre>', '```\na\n  b & c\n```'],
    ['the end that a check is for comes first', '<p><span class="where">SDDC</span> Look.</p>', 'SDDC: Look.'],
  ];
  for (const [title, html, markdown] of cases) test(title, () => assert.equal(body(html), markdown));
});

describe('lists and tables', () => {
  test('a card is one line', () => {
    assert.equal(body('<ul class="cards"><li><a href="/x/">T</a><p>Says.</p></li></ul>'), '- [T](https://tunnel-down.example/x/): Says.');
  });

  test('an answer is its label, then its hint', () => {
    const html = '<ol><li><a href="/steps/a/"><span class="label">Yes</span><span class="hint">it is</span></a></li></ol>';
    assert.equal(body(html), '1. [Yes](https://tunnel-down.example/steps/a/): it is');
  });

  test('a nested list is indented', () => {
    assert.equal(body('<ul><li>a<ul><li>b</li></ul></li></ul>'), '- a\n\n  - b');
  });

  test('a term and what is said of it are one item', () => {
    assert.equal(body('<dl><div><dt>Status</dt><dd>Down</dd></div></dl>'), '- **Status**: Down');
  });

  test('a table keeps its rows and escapes bars', () => {
    assert.equal(
      body('<table><tr><th>A</th><th>B</th></tr><tr><td>x | y</td><td>z</td></tr></table>'),
      '| A | B |\n| - | - |\n| x \\| y | z |',
    );
  });
});

test('a table without a heading gets an empty one', () => {
  assert.equal(body('<table><tr><th>A</th><td>b</td></tr></table>'), '| | |\n| - | - |\n| A | b |');
});

test('a mail draft is left out', () => assert.equal(body('<p>a <a href="mailto:?body=b">Draft</a></p>'), 'a'));

describe('sources', () => {
  const html =
    '<p>Claim.<sup><a href="#source-rfc">1</a></sup></p><h2>Sources</h2><ol><li id="source-rfc"><a href="https://rfc.example/">RFC</a></li></ol>';

  test('a citation becomes a footnote', () => {
    assert.equal(body(html), 'Claim.[^rfc]\n\n## Sources\n\n[^rfc]: [RFC](https://rfc.example/)');
  });

  test('a list of sources that nothing cites stays a list', () => {
    assert.equal(body('<ul><li id="source-rfc">RFC</li></ul>'), '- RFC');
  });
});

describe('what is no fact', () => {
  test('controls, drawings and hidden text are left out', () => {
    const html =
      '<nav>n</nav><form>f</form><svg><text>s</text></svg><button>b</button><p hidden>h</p><p class="needs-script">x</p><p>kept</p>';
    assert.equal(body(html), 'kept');
  });

  test('a heading above nothing is left out', () => {
    assert.equal(body('<h1>A</h1><h2>Chart</h2><svg></svg><h2>B</h2><p>c</p>'), '# A\n\n## B\n\nc');
  });

  test('the ladder is one line below the heading', () => {
    const rung = (state: string, name: string) => `<li data-rung="${state}"><a href="/">${name}</a> <span>w</span></li>`;
    const ladder = `<ol class="ladder">${rung('unknown', 'BGP')}${rung('broken', 'IKE')}${rung('proven', 'Reachability')}</ol>`;
    assert.equal(
      body(`<h1>A</h1><p>b</p><aside>${ladder}</aside>`),
      '# A\n\nWhere it breaks: IKE. Proven: Reachability. Not known yet: BGP.\n\nb',
    );
    assert.equal(
      body(`<h1>A</h1><p>b</p><aside>${ladder.replace('<ol', '<ol data-supposed')}</aside>`),
      '# A\n\nWhere it would break: IKE. Would work: Reachability. Not known yet: BGP.\n\nb',
    );
  });

  test('a page without main has no Markdown', () => assert.equal(markdownOf(parseHtml('<p>x</p>'), page), null));
});

test('any text comes out on one line, and reads as itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
      const html = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      const out = body(`<p>${html}</p>`);
      assert.equal(out.includes('\n'), false);
      const plain = text
        .replace(/\s+/g, ' ')
        .replace(/ (?=[,;] )/g, '')
        .trim();
      assert.equal(saidBy(fromMarkdown(out)), plain);
    }),
  );
});

/** The text of some Markdown, read by another program than the one that wrote it. */
function saidBy(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(saidBy).join('') : '';
}

describe('how to look on a device', () => {
  const way = '<a class="without-script" href="/devices/">On your device: IKE SA</a>';
  const select = '<label class="needs-script">Your device <select><option>Cisco ASA</option></select></label>';
  const place = '<div data-look="ike-sa setting-pfs"></div>';

  test('is told once, with the anchors of each device’s page', () => {
    assert.equal(
      body(`<device-how>${select}${place}<div role="status"></div>${way}</device-how>`),
      '**On your device: IKE SA**: on the page of each [device](https://tunnel-down.example/devices/), at `#ike-sa`, `#setting-pfs`.',
    );
  });

  test('is told at each place where there are several', () => {
    const checks = `<ol><li><p>Look.</p>${place}</li></ol>`;
    assert.equal(
      body(`<device-how>${select}<div role="status"></div>${way}</device-how>${checks}`),
      '**On your device: IKE SA**: on the page of each [device](https://tunnel-down.example/devices/).\n\n' +
        '1. Look. On the device’s page: `#ike-sa`, `#setting-pfs`.',
    );
  });
});
