import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { alertTemplates } from '../../../content/alert-templates.ts';
import { fields } from '../../../src/console/reading.ts';
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

describe('the templates', () => {
  const written = alertTemplates.map(({ text }) => text).join('\n');
  test('keep what an alert says from the server: it stands behind #', () => {
    assert.match(written, /<go>#message=/);
    assert.doesNotMatch(written, /<go>\?/);
  });
  test('carry every word of the console', () => {
    for (const field of fields.filter((name) => name !== 'symptom')) assert.match(written, new RegExp(`[#&]${field}=`), field);
  });
  test('reach Slack, e-mail, PagerDuty and Opsgenie by Alertmanager', () => {
    for (const receiver of ['slack', 'email', 'pagerduty', 'opsgenie'])
      assert.ok(
        alertTemplates.some(({ text }) => text.includes(`${receiver}_configs:`) && text.includes('.Annotations.runbook_url')),
        receiver,
      );
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
