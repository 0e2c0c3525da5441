import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { wordAnswer } from '../../../src/diagnosis/answer.ts';
import { diagnose } from '../diagnosis/knowledge.ts';

const folder = new URL('../configuration/realistic/', import.meta.url);
/** A cloud tells in one answer what was set and how it is, and a mail is somebody’s. */
const tellState = /status(?:message)?"?: |"enabled": false|^Hi /im;

const form = [
  'Name: to-hq',
  'Admin Status: Enabled',
  'Local IP Address: 203.0.113.10',
  'Remote Public IP: 198.51.100.20',
  'IKE Type: IKEv2',
  'IKE Encryption: AES 256',
  'IKE Digest Algorithm: SHA2',
  'Tunnel Encryption: AES 256',
  'Diffie Hellman: Group 14',
  'Perfect Forward Secrecy: Enabled',
];

const noticeOf = (text: string): string => wordAnswer(diagnose(text), () => undefined).notice ?? '';

describe('a configuration where a log was asked for', () => {
  const files = readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);
  for (const [name, text] of files.filter(([, each]) => !tellState.test(each)))
    test(`is no fault, and said to be one: ${name}`, () => {
      assert.deepEqual(
        diagnose(text).findings.map(({ problem }) => problem),
        [],
      );
      assert.match(noticeOf(text), /^This is a configuration/);
    });

  test('is one as a form of the console', () => {
    const { findings, syntax, blocks } = diagnose(form.join('\n'));
    assert.deepEqual([findings, syntax, blocks.map(({ kind }) => kind)], [[], 'SDDC form', ['configuration']]);
  });
  test('says what stands in it of how it is', () => {
    const [first] = diagnose([...form, 'Status: Down', 'Error: No proposal chosen'].join('\n')).findings;
    assert.equal(first?.problem, 'phase1-crypto-mismatch');
    assert.deepEqual(
      first.lines.map(({ number }) => number),
      [12],
    );
  });
  test('is one no more where somebody asks beside it', () => {
    assert.equal(diagnose(['Why does this not come up?', '', ...form].join('\n')).syntax, null);
    assert.equal(
      diagnose([...form, '', 'I see no answer to the first packet of ours at all, what else could be checked here?'].join('\n')).syntax,
      null,
    );
  });
  test('is one no more where a command shows a state beside it', () => {
    assert.equal(diagnose(['fw# show crypto ikev2 sa', 'There are no IKEv2 SAs', 'fw# show run', ...form].join('\n')).syntax, null);
  });
  test('beside a log leaves the log to be read', () => {
    const log = 'Nov 28 10:00:01 gw charon: 07[IKE] received AUTHENTICATION_FAILED notify error';
    const conf =
      'connections {\n  site {\n    version = 2\n    remote_addrs = 198.51.100.7\n    proposals = aes256-sha256-modp2048\n  }\n}';
    assert.ok(diagnose(`${conf}\n\n${log}`).findings.length > 0);
  });
});
