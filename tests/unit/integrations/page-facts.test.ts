import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readFacts } from '../../../src/integrations/page-facts.ts';

const address = 'https://tunnel-down.example/problems/mtu-mss/';
const page = (head = '', file = 'problems/mtu-mss/index.html') =>
  readFacts(
    file,
    `<html><head><title>Large packets</title>${head}</head><body><main data-kind="problem"><h1>Large packets</h1><p id="why">Lost.</p></main></body></html>`,
  );
const canonical = `<link rel="canonical" href="${address}">`;

describe('of a page that was rendered', () => {
  test('the ledger, search and Markdown learn all from one reading', () => {
    const { facts, searched, markdown } = page(canonical);
    assert.deepEqual(facts.published.anchors, [{ id: 'why', title: 'why' }]);
    assert.equal(searched?.address, '/problems/mtu-mss/');
    assert.equal(markdown, `# Large packets\n\nLost.\n\n---\n\nThis page: <${address}>\n`);
  });
  test('one with its own address may be found', () => {
    assert.deepEqual([page(canonical).facts.canonical, page(canonical).facts.indexable], [address, true]);
  });
  test('one that asks not to be, or only leads on, may not', () => {
    for (const more of ['<meta name="robots" content="noindex">', '<meta http-equiv="Refresh" content="0; url=/x/">'])
      assert.equal(page(canonical + more).facts.indexable, false);
  });
  test('one without an address of its own, or that no address leads to, has no Markdown', () => {
    assert.equal(page().markdown, null);
    assert.equal(page(canonical, '404.html').markdown, null);
  });
});
