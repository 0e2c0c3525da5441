import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { tree } from '../../../content/tree.ts';
import { readCatalogue } from '../../../src/catalogue/read.ts';
import { askMessage } from '../../../src/other-end/ask.ts';
import { mailDraft } from '../../../src/other-end/mail-draft.ts';
import type { Problem } from '../../../src/tree/tree.ts';

const { devices } = await readCatalogue();
const problems: Readonly<Record<string, Problem>> = tree.problems;
const page = 'https://tunnel-down.example/problems/phase1-crypto-mismatch/ask/';
const link = 'https://tunnel-down.example/problems/phase1-crypto-mismatch/';
const problemOf = (id: string): Problem => problems[id] ?? assert.fail(`no problem ${id}`);
const deviceOf = (id: string) => devices.get(id) ?? assert.fail(`no device ${id}`);
const every = Object.entries(problems).flatMap(([id, problem]) =>
  [null, ...devices.values()].map((device) => ({
    name: `${id} for ${device?.name ?? 'any device'}`,
    ...askMessage({ problem, device, link }),
  })),
);

describe('the message about a negotiation', () => {
  const { subject, text } = askMessage({ problem: problemOf('phase1-crypto-mismatch'), device: deviceOf('fortigate'), link });

  test('names the suspicion in its subject', () => {
    assert.equal(subject, 'VPN to our SDDC does not come up (suspected: the IKE algorithms have nothing in common)');
  });

  test('makes the receiver’s device the responder', () => {
    assert.match(text, /the responder should be your device: we start the VPN, you log/);
  });

  test('switches the log on before and off afterwards', () => {
    const on = text.indexOf('diagnose debug enable');
    const off = text.indexOf('diagnose debug disable');
    assert.ok(on > 0 && off > on);
  });

  test('asks for the commands of its checks alone', () => {
    assert.match(text, /show full-configuration vpn ipsec phase1-interface/);
    assert.doesNotMatch(text, /bgp/i);
    assert.doesNotMatch(text, /gateway clear/);
  });

  test('puts our parameters beside theirs', () => {
    assert.match(text, /Phase 1 proposal\. Ours: \[IKE Encryption, IKE Digest Algorithm, Diffie Hellman\]\. Yours:/);
  });
});

describe('the reader’s facts', () => {
  const problem = problemOf('phase1-crypto-mismatch');
  const facts = { vpn: 'to-dc', ours: '192.0.2.77', theirs: '192.0.2.88', when: '03:30 UTC' };

  test('stand in place of brackets and of examples', () => {
    const { text } = askMessage({ problem, device: deviceOf('cisco-ios-xe'), link, facts });
    assert.match(text, /Our end, the SDDC: 192\.0\.2\.77/);
    assert.match(text, /debug crypto condition peer ipv4 192\.0\.2\.77/);
    assert.doesNotMatch(text, /198\.51\.100\.20/);
  });

  test('say what the console shows and what points to it, a few lines of it', () => {
    const lines = Array.from({ length: 20 }, (_, index) => `line ${index}`);
    const { text } = askMessage({ problem, device: null, link, facts: { shown: 'Down · Negotiating', lines } });
    assert.match(text, /Our console shows: Down · Negotiating\n\nWhat we have that points to it:\n {4}line 0\n/);
    assert.doesNotMatch(text, /line 6/);
  });

  test('that are not there are not spoken of', () =>
    assert.doesNotMatch(askMessage({ problem, device: null, link }).text, /console shows|points to it/));

  test('that are missing leave a bracket, and the examples are named', () => {
    const { text } = askMessage({ problem, device: deviceOf('cisco-ios-xe'), link });
    assert.match(text, /We start it at: \[time, UTC\]/);
    assert.match(text, /Examples in the commands below, to be replaced by the real ones: 198\.51\.100\.20 \(our end\)/);
  });
});

describe('the message about BGP', () => {
  const { text } = askMessage({ problem: problemOf('bgp-authentication'), device: deviceOf('fortigate'), link });

  test('needs no IKE debugging', () => {
    assert.doesNotMatch(text, /diagnose debug/);
  });

  test('never asks for the password', () => {
    assert.match(text, /BGP password: never send it/);
  });
});

describe('every message', () => {
  test('asks something of the remote end', () => {
    assert.deepEqual(
      every.filter(({ text }) => !text.includes('a) ')).map(({ name }) => name),
      [],
    );
  });

  test('speaks to its receiver', () => {
    const third = /\bthe remote(?: peer|'s|’s)?\b(?! (?:AS|ASN|public|private|IP|ID|network)\b)/i;
    assert.deepEqual(
      every.filter(({ text }) => third.test(text)).map(({ name, text }) => `${name}: ${third.exec(text)?.[0] ?? ''}`),
      [],
    );
  });

  test('is plain text in no more than 5,000 characters', () => {
    assert.deepEqual(
      every.filter(({ text }) => text.length > 5000 || text.includes('`') || text.includes('undefined')).map(({ name }) => name),
      [],
    );
  });

  test('fits a mail draft, cut after a whole thought', () => {
    for (const message of every) {
      const { href, whole } = mailDraft(message, page);
      assert.ok(href.length <= 1900, message.name);
      const body = decodeURIComponent(new URL(href).search.replace(/^.*&body=/, '')).replaceAll('\r\n', '\n');
      if (whole) assert.equal(body, message.text);
      else assert.match(body, /[^:\n]\n\nThe rest of this message, with all commands:\nhttps:\S+$/, message.name);
    }
  });
});
