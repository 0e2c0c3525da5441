import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { BuiltPage } from '../support/site.ts';
import { readSite } from '../support/site.ts';

const pages = [...readSite('dist').pages.values()];

/** What the site says itself: without what devices print and people type, without sources' titles, and without markup. */
function ownWords({ html }: BuiltPage): string {
  const [, description = ''] = /<meta name="description" content="([^"]*)"/.exec(html) ?? [];
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  const own = main
    .replace(/<(pre|samp|code|script|template|textarea|h1|sup)\b.*?<\/\1>/gs, ' ')
    .replace(/<section aria-labelledby="sources".*?<\/section>/gs, ' ')
    .replace(/“[^”]*”|"[^"<>]{3,}"(?![^<]*>)/g, ' ')
    .replace(/<[^>]*>/g, ' ');
  return `${description}\n${own}`.replace(/\s+/g, ' ');
}

/** A rule about words: none of the site's own sentences matches it. */
function never(fact: string, words: RegExp): void {
  test(fact, () => {
    const wrong = pages.flatMap((page) =>
      [...ownWords(page).matchAll(words)].map(
        ({ 0: found, index, input }) => `${page.address}: …${input.slice(index - 30, index)}${found}`,
      ),
    );
    assert.deepEqual(wrong.slice(0, 20), [], `${wrong.length} in all`);
  });
}

describe('the site says', () => {
  never(
    'one of one thing',
    /(?<!phase |step |level |layer |version |tier-|\.)\b1 (?:messages|lines|problems|checks|faults|runs|texts|packets|devices|sources|ends|prefixes|routes|VPNs|times|seconds|minutes|hours|characters|proposals)\b/gi,
  );
  never(
    'what a device does, not what an actor would',
    /\b(?:strangers?|culprits?|in disguise|guilty|blames?|without a word|on paper only|in vain)\b/gi,
  );
  never(
    'what is known, without an apology',
    /\b(?:sorry|unfortunately|apolog\w+|alas|oops|we regret|we could not|we do not know|we don’t know)\b/gi,
  );
  never('IKE SA and child SA, not a tunnel of each', /\b(?:phase[- ]?[12] tunnels?|IKE[ -]tunnels?)\b/gi);
});
