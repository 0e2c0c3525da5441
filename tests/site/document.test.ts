import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { BuiltPage, Tag } from '../support/site.ts';
import { readSite, tagsNamed, valuesOf } from '../support/site.ts';

const site = readSite('dist');
const pages = [...site.pages.values()];

/** Every page on which something is wrong, with what it is: none may be. */
function everyPage(fact: string, faults: (page: BuiltPage) => readonly string[]): void {
  test(fact, () => {
    const wrong = pages.flatMap((page) => faults(page).map((fault) => `${page.address}: ${fault}`));
    assert.deepEqual(wrong.slice(0, 20), [], `${wrong.length} in all`);
  });
}

const attribute = (tag: Tag | undefined, name: string): string => tag?.attributes.get(name) ?? '';
const count = (page: BuiltPage, name: string, wanted: number): string[] => {
  const found = tagsNamed(page, name).length;
  return found === wanted ? [] : [`${found} × <${name}>`];
};

describe('the head of every page', () => {
  everyPage('carries the Content-Security-Policy, from none upward', (page) => {
    const policy = attribute(
      tagsNamed(page, 'meta').find((tag) => attribute(tag, 'http-equiv') === 'Content-Security-Policy'),
      'content',
    );
    return [
      ...(policy.startsWith("default-src 'none'") ? [] : [`the policy is "${policy}"`]),
      ...(/unsafe-inline|unsafe-eval'|\*|https?:/.test(policy) ? [`the policy allows too much: "${policy}"`] : []),
    ];
  });

  everyPage('has the policy before anything that it rules', (page) => {
    const policy = page.tags.find((tag) => attribute(tag, 'http-equiv') === 'Content-Security-Policy');
    const ruled = page.tags.find(({ name }) => ['script', 'link', 'style', 'img'].includes(name));
    return policy && ruled && policy.at < ruled.at ? [] : ['it comes later'];
  });

  everyPage('has a title of its own', (page) => {
    const title = /<title>([^<]*)<\/title>/.exec(page.html)?.[1] ?? '';
    return title.trim() && titles.get(title) === 1 ? [] : [`"${title}" ${title ? `is the title of ${titles.get(title) ?? 0} pages` : ''}`];
  });

  everyPage('has a description', (page) => {
    const text = attribute(
      tagsNamed(page, 'meta').find((tag) => attribute(tag, 'name') === 'description'),
      'content',
    );
    return text.trim().length >= 10 ? [] : [`"${text}"`];
  });

  everyPage('names the language and lets the page be zoomed', (page) => {
    const viewport = attribute(
      tagsNamed(page, 'meta').find((tag) => attribute(tag, 'name') === 'viewport'),
      'content',
    );
    const [html] = tagsNamed(page, 'html');
    return [
      ...(attribute(html, 'lang') === 'en' ? [] : ['no language']),
      ...(/width=device-width/.test(viewport) && !/user-scalable|maximum-scale/.test(viewport) ? [] : [`viewport "${viewport}"`]),
    ];
  });
});

const titles = new Map<string, number>();
for (const { html } of pages) {
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
  titles.set(title, (titles.get(title) ?? 0) + 1);
}

describe('no page', () => {
  everyPage('has a style attribute or a style element', (page) => [
    ...page.tags.filter(({ attributes }) => attributes.has('style')).map(({ name }) => `<${name} style>`),
    ...tagsNamed(page, 'style').map(() => '<style>'),
  ]);

  everyPage('has an inline script other than JSON-LD', (page) =>
    tagsNamed(page, 'script')
      .filter((tag) => !tag.attributes.has('src') && attribute(tag, 'type') !== 'application/ld+json')
      .map(() => 'an inline script'),
  );

  everyPage('has an event handler in an attribute', (page) =>
    page.tags.flatMap(({ name, attributes }) =>
      [...attributes.keys()].filter((key) => /^on[a-z]+$/.test(key)).map((key) => `<${name} ${key}>`),
    ),
  );

  everyPage('plays sounds or films', (page) =>
    page.tags.filter(({ name }) => /^(?:audio|video)$/.test(name)).map(({ name }) => `<${name}>`),
  );

  everyPage('has a blank before a comma or full stop', (page) =>
    [...page.html.matchAll(/[^<>]{0,30}<\/(?:a|b|code|em|strong)>\s+[,.;:](?!\w)/g)].map(([place]) => place),
  );

  everyPage('has a citation’s number that can begin a line', (page) => [...page.html.matchAll(/\s<sup>/g)].map(([place]) => place));

  everyPage('asks anything of another origin', (page) =>
    page.tags
      .filter(({ name }) => name !== 'a')
      .flatMap((tag) =>
        ['src', 'href', 'srcset', 'action', 'poster', 'data', 'formaction', 'xlink:href', 'ping']
          .filter((key) => /^\s*(https?:)?\/\//i.test(attribute(tag, key)))
          .filter(() => !(tag.name === 'link' && ['canonical', 'alternate'].includes(attribute(tag, 'rel'))))
          .map((key) => `<${tag.name} ${key}="${attribute(tag, key)}">`),
      ),
  );

  test('nor stylesheet asks anything of another origin', () => {
    const styles = [...site.files].filter((path) => path.endsWith('.css'));
    assert.ok(styles.length > 0);
    for (const path of styles) assert.doesNotMatch(site.read(path).toString(), /url\(\s*["']?(https?:)?\/\/|@import/, path);
  });
});

describe('every page without script', () => {
  everyPage('has one main part, one first heading, a header and a footer', (page) => [
    ...count(page, 'main', 1),
    ...count(page, 'h1', 1),
    ...count(page, 'footer', 1),
    ...(tagsNamed(page, 'header').length ? [] : ['no <header>']),
  ]);

  everyPage('begins with a link that skips to the main part', (page) => {
    const [first] = tagsNamed(page, 'a');
    return attribute(first, 'href') === '#main' && page.ids.has('main') ? [] : ['the first link leads elsewhere'];
  });

  everyPage('skips no level of heading', (page) => {
    const levels = page.tags.filter(({ name }) => /^h[1-6]$/.test(name)).map(({ name }) => Number(name.slice(1)));
    return levels.flatMap((level, index) =>
      level > (levels[index - 1] ?? 0) + 1 && index > 0 ? [`h${levels[index - 1] ?? 0} then h${level}`] : [],
    );
  });

  everyPage('gives each id once', (page) => {
    const ids = valuesOf(page, 'id');
    return ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `id="${id}" twice`);
  });

  for (const key of ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'])
    everyPage(`points ${key} at what is there`, (page) =>
      valuesOf(page, key)
        .flatMap((value) => value.split(/\s+/))
        .filter((id) => !page.ids.has(id))
        .map((id) => `${key}="${id}"`),
    );

  everyPage('gives every link and button a name', (page) =>
    [...page.html.matchAll(/<(a|button)\b([^>]*)>([\s\S]*?)<\/\1>/g)]
      .filter(({ index }) => !insideTemplate(page, index))
      .filter(
        ([, , attributes = '', inner = '']) =>
          !/aria-label/.test(attributes) && !inner.replaceAll(/<[^>]*>/g, '').trim() && !/aria-label="[^"]|<title>/.test(inner),
      )
      .map(([whole]) => whole.slice(0, 80)),
  );

  everyPage('gives every field a label', (page) =>
    page.tags
      .filter((tag) => ['input', 'select', 'textarea'].includes(tag.name) && attribute(tag, 'type') !== 'hidden')
      .filter((tag) => !tag.attributes.has('aria-label') && !tag.attributes.has('aria-labelledby'))
      .filter((tag) => !valuesOf(page, 'for').includes(attribute(tag, 'id')) && !insideLabel(page, tag.at))
      .map((tag) => `<${tag.name} name="${attribute(tag, 'name')}">`),
  );

  everyPage('gives every picture a text', (page) => [
    ...tagsNamed(page, 'img')
      .filter((tag) => !tag.attributes.has('alt'))
      .map((tag) => attribute(tag, 'src')),
    ...[...page.html.matchAll(/<svg\b[^>]*>(?!<title>[^<])/g)]
      .map(([tag]) => tag)
      .filter((tag) => !/aria-hidden="true"|aria-label(?:ledby)?="/.test(tag)),
  ]);

  everyPage('gives every table’s header its direction', (page) =>
    tagsNamed(page, 'th')
      .filter((tag) => !tag.attributes.has('scope'))
      .map(() => '<th> without scope'),
  );
});

function insideTemplate({ html }: BuiltPage, at: number): boolean {
  return html.lastIndexOf('<template', at) > html.lastIndexOf('</template', at);
}

function insideLabel({ html }: BuiltPage, at: number): boolean {
  const open = Math.max(html.lastIndexOf('<label>', at), html.lastIndexOf('<label ', at));
  return open > html.lastIndexOf('</label', at);
}
