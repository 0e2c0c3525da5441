import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answerText, mostInBrief, wordAnswer } from '../../../src/diagnosis/answer.ts';
import { diagnose } from './knowledge.ts';

const titleOf = (problem: string) => `Title of ${problem}`;
const worded = (text: string) => wordAnswer(diagnose(text), titleOf, mostInBrief);

describe('an answer', () => {
  test('that is clear needs no notice', () => {
    const answer = worded('no matching peer config found');
    assert.deepEqual([answer.notice, answer.findings[0]?.sure], [null, 'clear']);
  });

  test('that is not clear says so, and what would help', () =>
    assert.match(worded('received NO_PROPOSAL_CHOSEN').notice ?? '', /^Not sure: .*more of the log/));

  test('to who asks how something is done says that nothing broken is told, and what to give if something is', () =>
    assert.match(
      worded('Is there an example of how to set up a site-to-site VPN with two gateways, and which licence would that need?').notice ?? '',
      /^Nothing broken is told here\. If something is, choose/,
    ));

  test('about nothing that is known says that', () => {
    const answer = worded('zzzz qqqq');
    assert.deepEqual(answer.findings, []);
    assert.match(answer.notice ?? '', /./);
  });

  test('about another matter names no problem', () => {
    const answer = worded('how do I order pizza');
    assert.deepEqual(answer.findings, []);
    assert.match(answer.notice ?? '', /does not look like an IPsec or BGP problem.*console shows/);
  });

  describe('to plain words', () => {
    const noticeOf = (text: string) => worded(text).notice ?? '';

    test('asks for no more of a log that was not given', () => {
      assert.match(noticeOf('nobody in the SDDC can be pinged'), /^Not sure: check the likeliest, or choose on the start page/);
    });

    for (const text of ['the tunnel is down', 'VPN does not work', 'vpn is broken please help', 'hello, our tunnel broke'])
      test(`that name nothing says what would: ${text}`, () => {
        assert.deepEqual(worded(text).findings, []);
        assert.match(noticeOf(text), /^This alone names no problem: choose on the start page.*or paste/);
      });
  });

  describe('names the printer that writes the words as they stand', () => {
    const why = (text: string) => worded(text).findings[0]?.why ?? '';

    for (const text of ['Peer not responding', 'No proposal chosen', 'Peer sent delete', 'Authentication failed', 'TS unacceptable'])
      test(`the console of the SDDC: ${text}`, () => assert.match(why(text), /^VMware Cloud on AWS console and NSX prints/));

    test('another one', () => {
      assert.match(why('"code": "peer_not_responding"'), /^IBM Cloud VPN prints/);
      assert.match(why('no proposal chosen'), /PAN-OS prints/);
    });
  });

  test('says a gap of a message as dots', () => {
    assert.match(
      worded('no IKE config found for 192.0.2.1...192.0.2.2, sending NO_PROPOSAL_CHOSEN').findings[0]?.why ?? '',
      /for ….*…, sending/,
    );
  });

  test('has at most three findings in brief, none of them hopeless', () => {
    const { findings } = worded('vpn down no traffic');
    assert.ok(findings.length <= 3);
    assert.ok(findings.slice(1).every(({ percent }) => percent >= 3));
  });

  test('keeps what the same lines name as well, where they leave open which it is', () => {
    const text = `10[ENC] parsed IKE_AUTH response 1 [ N(AUTH_FAILED) ]
10[IKE] received AUTHENTICATION_FAILED notify error`;
    const problems = wordAnswer(diagnose(text), () => undefined).findings.map(({ problem }) => problem);
    assert.deepEqual(problems, ['pre-shared-key-mismatch', 'ike-identity-mismatch', 'certificate-problem']);
  });

  test('reads the same on a terminal: how sure, where its page is, why, the lines, and where to look next', () => {
    const text = answerText(worded('no matching peer config found'), (problem) => `/problems/${problem}/`);
    assert.match(
      text,
      /^Title of ike-identity-mismatch \(sure, \d+ %\)\n {2}\/problems\/ike-identity-mismatch\/\n {2}strongSwan prints.*\n {2}1: no matching.*\n {2}Next: /,
    );
  });
});
