import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readCapture } from '../../../src/reading/capture-text.ts';
import { mayHoldPackets } from '../../../src/reading/may-hold-packets.ts';
import { reports } from '../../support/reports.ts';

const linesOf = (text: string) => text.split('\n').map((line, index) => ({ number: index + 1, text: line }));

describe('what reads packets is loaded', () => {
  const ofPackets: Readonly<Record<string, string>> = {
    tcpdump: '10:00:00.1 IP 203.0.113.10.500 > 198.51.100.20.500: isakmp: parent_sa ikev2_init[I]',
    'IPv6 in tcpdump': '10:00:00.1 IP6 2001:db8::10.500 > 2001:db8:0:1::20.500: isakmp: parent_sa ikev2_init[I]',
    tshark: '    1 0.000000 203.0.113.10 → 198.51.100.20 ISAKMP 418 IKE_SA_INIT MID=00 Initiator Request',
    'a list without arrows': ' 2  0.011  ether1  203.0.113.10:500 (isakmp)  198.51.100.20:500 (isakmp)  ip:udp  378',
    'the fields of a packet': 'Internet Protocol Version 4, Src: 203.0.113.10, Dst: 198.51.100.20',
    'fields that were asked for': 'tshark -r a.pcap -T fields -e ip.src -e ip.dst -e isakmp.exchangetype',
  };
  for (const [name, text] of Object.entries(ofPackets)) test(`for ${name}`, () => assert.ok(mayHoldPackets(linesOf(text))));

  test('for every report in which it finds anything', () => {
    const says = (text: string): boolean => {
      const { packets, told, talks, facts, refusals } = readCapture(linesOf(text));
      return packets.size + told.size + talks.length + facts.length + refusals.size > 0;
    };
    const missed = reports.filter(({ text }) => says(text) && !mayHoldPackets(linesOf(text)));
    assert.deepEqual(
      missed.map(({ name }) => name),
      [],
    );
  });

  const others: Readonly<Record<string, string>> = {
    'a row of a table': '169.254.31.1    4      65000       0       0        0    0    0    never       Active',
    'a line of a log': 'Nov 28 10:00:00 gw charon: 07[IKE] giving up after 5 retransmits to 198.51.100.20',
    'a time and an address': '10:22:11 2026-11-28 udp from 198.51.100.20',
  };
  for (const [name, text] of Object.entries(others)) test(`and not for ${name}`, () => assert.ok(!mayHoldPackets(linesOf(text))));
});
