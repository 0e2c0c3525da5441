import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createCounterReader } from '../../../src/reading/counters.ts';
import { endsIn, hostOf } from '../../../src/reading/ends.ts';
import { readSelectors } from '../../../src/reading/selectors.ts';
import { readHeldNetworks } from '../../../src/reading/states/held-networks.ts';
import { readCapture } from '../../../src/reading/capture-text.ts';
import { counters } from '../../../content/diagnosis/counters.ts';

const linesOf = (text: string) => text.split('\n').map((one, index) => ({ number: index + 1, text: one }));

describe('two ends in one text', () => {
  test('are told apart by their prompts', () => {
    for (const [text, host] of [
      ['[admin@hq] > ping', 'hq'],
      ['<USG-1>display', 'usg-1'],
      ['root@gw-a:~# ip', 'gw-a'],
      ['R1#show', 'r1'],
    ] as const)
      assert.equal(hostOf(text), host);
    assert.equal(endsIn(linesOf('a# one\nx\nb# two\ny')).length, 2);
    assert.equal(endsIn(linesOf('a# one\nx\na# two\ny')).length, 1);
  });
  test('are told apart by their headings', () => {
    assert.equal(endsIn(linesOf('Our end:\n x\n\nTheir end:\n y')).length, 2);
    assert.equal(endsIn(linesOf('Our end:\n x\n\n y')).length, 1);
  });
});

describe('counters of two ends', () => {
  const read = createCounterReader(counters);
  const look = (host: string, out: number, came: number): string =>
    `${host}#show\n#pkts encaps: ${String(out)}\n#pkts decaps: ${String(came)}\n`;
  const says = (text: string): string[] => read(linesOf(text)).map((fact) => fact.says);
  test('that mirror say that the second one sends nothing back', () => {
    assert.deepEqual(says(look('a', 418, 0) + look('b', 0, 418)), ['in only']);
  });
  test('that both only send are lost between them', () => {
    assert.deepEqual(says(look('a', 418, 0) + look('b', 33, 0)), ['lost between', 'lost between']);
  });
  test('of one end alone are split', () => {
    assert.deepEqual(says(look('a', 418, 0) + look('a', 0, 418)), ['split', 'split']);
  });
});

describe('networks', () => {
  const of = (host: string, local: string, remote: string): string => `${host} # list\n  local  ${local}\n  remote ${remote}\n`;
  const says = (text: string): string[] => readSelectors(linesOf(text)).map((fact) => fact.says);
  test('of two ends that do not mirror', () => {
    assert.deepEqual(says(of('a', '10.1.0.0/16', '10.2.0.0/16') + of('b', '10.2.4.0/24', '10.1.0.0/16')), ['differ']);
    assert.deepEqual(says(of('a', '10.1.0.0/16', '10.2.0.0/16') + of('b', '10.2.0.0/16', '10.1.0.0/16')), []);
  });
  test('of an interface that holds the remote one', () => {
    const own = (address: string): string[] =>
      readHeldNetworks(linesOf(`    inet ${address} scope global lan0\n    remote 192.168.2.0/24`)).map((fact) => fact.says);
    assert.deepEqual(own('192.168.0.1/22'), ['overlap']);
    assert.deepEqual(own('192.168.4.1/24'), []);
  });
});

describe('a gap in TCP', () => {
  const talk = (last: number): string[] =>
    readCapture(
      linesOf(
        `1.1 vpn in 10.3.3.3.445 -> 10.1.1.5.61000: psh 5001 ack 1200\n1.2 vpn in 10.3.3.3.445 -> 10.1.1.5.61000: psh 8197 ack 1200\n1.3 vpn out 10.1.1.5.61000 -> 10.3.3.3.445: ack ${String(last)}`,
      ),
    ).talks.map((fact) => fact.says);
  test('that is never filled is a large piece that does not pass', () => {
    assert.deepEqual(talk(5277), ['pieces missing']);
    assert.deepEqual(talk(9000), []);
  });
});
