import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { alertTemplates } from '../../../content/alert-templates.ts';
import { alertLinkIn, alertQuery, writeAlertLines } from '../../../src/console/alert-link.ts';

const linkIn = (path: string, text: string) => alertLinkIn(new URLSearchParams(alertQuery(path, text)));

describe('the page that an alert is to link to', () => {
  test('is a message or a problem, by its address', () => {
    assert.deepEqual(linkIn('/problems/mtu-mss/', 'Large packets are lost'), {
      path: '/problems/mtu-mss/',
      title: 'Large packets are lost',
    });
    assert.equal(linkIn('/messages/a-b/', '')?.title, '/messages/a-b/');
  });

  for (const path of [
    '',
    '/',
    '/devices/fortigate/',
    '/problems/',
    '//elsewhere.example/problems/x/',
    '/problems/a/../b/',
    '/problems/a/?x=1',
  ])
    test(`is none at “${path}”`, () => assert.equal(linkIn(path, 'x'), null));

  test('has a title that no tool reads as its own', () => {
    assert.equal(linkIn('/messages/x/', 'peer {address} said "no": [a](b) {{ $x }} \\ ok')?.title, 'peer … said no: a(b) … ok');
  });
});

describe('the lines of every tool', () => {
  const page = { path: '/problems/mtu-mss/', title: 'Large packets $& are lost' };
  const address = 'https://vpn.example/problems/mtu-mss/';
  const lines = alertTemplates.flatMap(({ ofPage }) => (ofPage ? [writeAlertLines(ofPage.text, page, address)] : []));

  test('carry the address, and nothing that is still to be filled in', () => {
    for (const text of lines) {
      assert.ok(text.includes(address), text);
      assert.doesNotMatch(text, /<[a-z]+>/);
    }
  });

  test('are there for Prometheus, Grafana, PagerDuty and Datadog', () => {
    const tools = alertTemplates.flatMap(({ ofPage }) => ofPage?.tool ?? []);
    assert.deepEqual(tools, ['Prometheus and Alertmanager', 'Grafana', 'PagerDuty', 'Datadog']);
  });

  test('of PagerDuty are JSON', () => {
    const links = lines.find((text) => text.startsWith('"links"')) ?? '';
    assert.deepEqual(JSON.parse(`{${links}}`), { links: [{ href: address, text: page.title }] });
  });
});
