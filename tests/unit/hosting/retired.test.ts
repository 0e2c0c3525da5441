import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { caddyfile } from '../../../src/hosting/caddy.ts';
import { filesOfHosts } from '../../../src/hosting/files-of-hosts.ts';
import { nginxSite } from '../../../src/hosting/nginx.ts';

const site = { base: '/vpn/', moved: new Map([['/messages/old/', '/messages/new/#example']]) };
const lines = (text: string): string[] => text.split('\n').map((line) => line.trim());

describe('a retired address that leads to a part of a page', () => {
  test('keeps its query before the part in nginx', () => {
    const said = lines(nginxSite(site, { listen: '8080', root: '/srv' }));
    for (const address of ['/vpn/messages/old/', '/vpn/messages/old'])
      assert.equal(said[said.indexOf(`location = ${address} {`) + 1], 'return 301 "/vpn/messages/new/$is_args$args#example";');
  });

  test('keeps its query before the part in Caddy', () => {
    const said = lines(caddyfile(site));
    const at = said.findIndex((line) => line.endsWith(' path /vpn/messages/old/ /vpn/messages/old'));
    assert.deepEqual(said.slice(at + 2, at + 4), ['rewrite * /vpn/messages/new/', 'redir {uri}#example 301']);
  });

  test('is one line for hosts that keep queries by themselves', () => {
    assert.ok(lines(filesOfHosts(site).get('_redirects') ?? '').includes('/vpn/messages/old/ /vpn/messages/new/#example 301'));
  });
});
