import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chatParagraph, markdownLink, sharedAddress } from '../../../src/ticket/share.ts';

const page = 'https://vpn.example/problems/mtu-mss/';
const none = () => false;

describe('a shared address', () => {
  test('keeps the device and nothing else of the query', () => {
    assert.equal(sharedAddress(`${page}?device=fortigate&psk=Hunter2&utm_source=x`, none), `${page}?device=fortigate`);
    assert.equal(sharedAddress(`${page}?q=psk+Hunter2`, none), page);
  });

  test('drops a device that is no id', () => {
    assert.equal(sharedAddress(`${page}?device=my secret`, none), page);
  });

  test('keeps an anchor that the page has', () => {
    assert.equal(
      sharedAddress(`${page}#fix`, (id) => id === 'fix'),
      `${page}#fix`,
    );
    assert.equal(sharedAddress(`${page}#psk-hunter2`, none), page);
  });
});

describe('a Markdown link', () => {
  test('shows its title as it is written', () => {
    assert.equal(markdownLink('no [IKE] config *found*', page), `[no \\[IKE\\] config \\*found\\*](${page})`);
  });

  test('is not ended by its address', () => {
    assert.equal(markdownLink('a', 'https://x.example/(b)'), '[a](https://x.example/(b%29)');
  });
});

describe('a paragraph for a chat', () => {
  test('says title, summary, first check and link', () => {
    assert.equal(
      chatParagraph({ title: 'Large packets are lost', summary: 'Small ones pass.', check: 'Do `pings` pass?', url: page }),
      `Large packets are lost. Small ones pass. First check: Do pings pass? ${page}`,
    );
  });

  test('leaves out what a page does not have', () => {
    assert.equal(chatParagraph({ title: 'Is it up?', summary: '', check: '', url: page }), `Is it up? ${page}`);
  });
});
