import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { diagnose } from './knowledge.ts';

const way = ['10.77.0.9.4500 > 198.51.100.77.4500', '198.51.100.77.4500 > 10.77.0.9.4500'];
const esp = [0, 1, 2, 3].map(
  (nth) => `13:30:0${nth}.104000 IP ${way[nth % 2]}: UDP-encap: ESP(spi=0xc77e000${nth % 2},seq=0x${Math.trunc(nth / 2) + 5}), length 116`,
);
const answer = (says: string) => diagnose(`${says}\n\n${esp.join('\n')}`);

describe('beside a capture in which all is well', () => {
  for (const says of [
    'Captured on the WAN side of the firewall.',
    'tcpdump -ni ens3 udp port 4500 (this host is behind a NAT)',
    'Taken on our edge router, 10.77.0.9 is us.',
    'Is this keepalive traffic normal?',
    'Taken at noon. Does that look ok?',
    'Change done last night, please check if this looks right to you before I close the ticket.',
    'Before I open a ticket, do you see anything odd in this?',
  ])
    test(`an aside asks nothing: ${says}`, () => {
      const { healthy, findings } = answer(says);
      assert.deepEqual([healthy, findings], [true, []]);
    });

  for (const says of [
    'Captured on the WAN side, file copies are slow.',
    'Taken on our edge router, users cannot reach the servers.',
    'We are behind a NAT and phones have one-way audio.',
    'Captured on the WAN side. I think the MTU is the reason.',
    'Is this normal? The application hangs since Monday.',
    'Why is the remote desktop so slow?',
    'The SAP login takes two minutes from the branch. Is this normal?',
    'The ticket says branch 7 is dark.',
    'Taken on our edge router, the other network gets nothing.',
  ])
    test(`who complains is heard: ${says}`, () => assert.equal(answer(says).healthy, false));
});
