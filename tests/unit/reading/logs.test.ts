import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { stateWords } from '../../../content/diagnosis/states.ts';
import { timeOf } from '../../../src/diagnosis/clock.ts';
import { createStateReader } from '../../../src/reading/states/read.ts';

const read = createStateReader(stateWords, timeOf);
const says = (text: string) => read(text.split('\n').map((line, index) => ({ number: index + 1, text: line }))).map((fact) => fact.says);

describe('a request of IKE that is too large for one packet and is sent again', () => {
  const sent = 'sending packet: from 192.0.2.9[4500] to 203.0.113.77[4500] (2716 bytes)';
  test('is lost in fragments', () => assert.deepEqual(says(`${sent}\nretransmit 1\n${sent}`), ['large unanswered']));
  test('is not, where an answer comes', () => {
    assert.deepEqual(says(`${sent}\n${sent}\nreceived packet: from 203.0.113.77[4500] to 192.0.2.9[4500] (1644 bytes)`), []);
  });
  test('is none where it fits', () => assert.deepEqual(says(`${sent}\n${sent}`.replaceAll('2716', '1316')), []));
});

describe('two ends that begin with different versions of IKE', () => {
  const begins = 'initiator: main mode is sending 1st message...';
  const hears = 'responder received SA_INIT msg';
  test('show where this one begins and what it hears', () => assert.deepEqual(says(`${hears}\n${begins}`), ['versions differ']));
  test('agree where something came up', () => assert.deepEqual(says(`${hears}\n${begins}\nIKE SA established`), []));
  test('are none where this one speaks both', () => assert.deepEqual(says(`${begins}\ninitiating IKEv2 IKE_SA\n${hears}`), []));
});

describe('a tunnel that ends', () => {
  const down = (times: readonly string[]) => says(times.map((time) => `Nov 12 ${time} r1 VPN cloud is down`).join('\n'));
  test('again and again after the same time, outlived its lifetime', () => {
    assert.deepEqual(down(['01:00:10', '02:00:41', '03:01:20']), ['steady ends']);
  });
  test('at any time did not', () => assert.deepEqual(down(['01:00:10', '02:20:41', '03:01:20']), []));
  test('within minutes is tried again', () => assert.deepEqual(down(['01:00:10', '01:01:10', '01:02:10']), []));
});
