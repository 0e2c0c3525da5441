import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { publishedFolder } from '../../../src/integrations/write-for-hosts.ts';

describe('the folder that a host publishes', () => {
  for (const [built, base, published] of [
    ['/work/dist/', '/', '/work/dist/'],
    ['/work/dist-vpn/', '/vpn/', '/work/dist-vpn/'],
    ['/work/site/vpn/', '/vpn/', '/work/site/'],
    ['/work/site/docs/vpn/', '/docs/vpn/', '/work/site/'],
  ] as const)
    test(`of ${built} below ${base} is ${published}`, () => {
      assert.equal(publishedFolder(new URL(`file://${built}`), base).pathname, published);
    });
});
