import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { stateWords } from '../../../content/diagnosis/states.ts';
import { createStateReader } from '../../../src/reading/states/read.ts';
import { timeOf } from '../../../src/diagnosis/clock.ts';

const readStates = createStateReader(stateWords, timeOf);
const says = (text: string) =>
  readStates(text.split('\n').map((line, index) => ({ number: index + 1, text: line }))).map((fact) => fact.says);

describe('two ends in one text', () => {
  test('both wait, each in the words of its vendor', () => {
    assert.deepEqual(says(`"connection_initiation_mode" : "RESPOND_ONLY"\n    start_action = none`), ['both wait']);
    assert.deepEqual(says(`"init": "RESPONDER_ONLY"\n\tauto=add`), ['both wait']);
  });
  test('of which one waits are well', () => {
    assert.deepEqual(says(`"connection_initiation_mode" : "INITIATOR"\n    start_action = none`), []);
  });
  test('where one expects another name than the other one has', () => {
    const here = (remote: string) => `"LocalId": "198.51.100.7", "RemoteId": "${remote}"`;
    const there = '"local_id" : "203.0.113.4", "peer_id" : "198.51.100.7"';
    assert.deepEqual(says(`${here('10.1.2.3')}\n${there}`), ['ends name others']);
    assert.deepEqual(says(`${here('203.0.113.4')}\n${there}`), []);
  });
  test('whose SPIs fit one way only', () => {
    const sas = (out: string) =>
      `    in  cd77e013,      0 bytes,     0 packets\n    out 2a91f4c8,  944 bytes,  11 packets\nSPI In : 0x2a91f4c8  SPI Out : ${out}`;
    assert.deepEqual(says(sas('0xcd77aaaa')), ['spi unknown']);
    assert.deepEqual(says(sas('0xcd77e013')), []);
  });
});

describe('ESP of which only one way carries packets', () => {
  const sa = (from: string, to: string, bytes: number) =>
    `src ${from} dst ${to}\n\tproto esp spi 0x0a reqid 1 mode tunnel\n\t  ${bytes}(bytes), 9(packets)`;
  test('goes bare through a NAT, where its source is private', () => {
    assert.deepEqual(says(`${sa('192.168.7.2', '198.51.100.9', 812)}\n${sa('198.51.100.9', '192.168.7.2', 0)}`), ['bare from private']);
  });
  test('does not, where it travels inside UDP', () => {
    const inUdp = 'encap type espinudp sport 4500 dport 4500';
    assert.deepEqual(says(`${inUdp}\n${sa('192.168.7.2', '198.51.100.9', 812)}\n${sa('198.51.100.9', '192.168.7.2', 0)}`), ['one way']);
  });
  test('is of two generations of SAs, where each way uses another one', () => {
    const [there, back] = [
      ['192.0.2.5', '198.51.100.9'],
      ['198.51.100.9', '192.0.2.5'],
    ] as const;
    const list = [sa(...there, 900), sa(...back, 0), sa(...there, 0), sa(...back, 700)].join('\n');
    assert.equal(says(list)[0], 'split');
  });
});

describe('rules of a firewall that took packets', () => {
  test('of IKE and ESP, as nft and pf count them', () => {
    assert.deepEqual(says('ip protocol esp counter packets 88 bytes 9000 drop'), ['esp dropped']);
    assert.deepEqual(says('block drop in on em0 proto esp all\n  [ Evaluations: 51   Packets: 44   Bytes: 62 ]'), ['esp dropped']);
    assert.deepEqual(says('udp dport 500 counter packets 0 bytes 0 drop'), []);
  });
  test('out of the tunnel, unless another one lets what comes by it pass', () => {
    const drop = 'iifname "xfrm4" counter packets 903 bytes 54200 drop';
    assert.deepEqual(says(drop), ['tunnel dropped alone']);
    assert.deepEqual(says(`ct state established accept\n${drop}`), ['tunnel dropped']);
    assert.deepEqual(says(`iifname "xfrm4" oifname "ens3" counter packets 81203 bytes 551002 accept\n${drop}`), []);
  });
});

describe('packets with an SPI that no list has', () => {
  const packet = '09:00:01.1 IP 203.0.113.45 > 198.51.100.20: ESP(spi=0xc1000001,seq=0x11), length 120';
  const listed = (ends: string): string => `${packet}\n${packet}\n${ends}\n\tesp mode=tunnel spi=3254779906(0xc2000002) reqid=1`;
  test('between the two ends of an SA in it', () => assert.deepEqual(says(listed('203.0.113.45 198.51.100.20')), ['spi unknown']));
  test('say nothing where the list is of other ends', () => assert.deepEqual(says(listed('203.0.113.9 198.51.100.20')), []));
});

describe('routes', () => {
  test('of a cloud that lead to no gateway of a VPN', () => {
    const table = (last: string) => `vpn-1 UP\n10.0.0.0/16\tlocal\tactive\n0.0.0.0/0\tigw-0a1\tactive${last}`;
    assert.deepEqual(says(table('')), ['route none']);
    assert.deepEqual(says(table('\n172.20.0.0/16\tvgw-0b2\tactive')), []);
  });
  test('that refuse are a fault, and none behind a narrower one', () => {
    assert.deepEqual(says('unreachable 172.20.0.0/16 dev lo metric 99'), ['route none']);
    assert.deepEqual(says('unreachable 172.16.0.0/12 metric 99\n172.20.0.0/16 via 169.254.10.1 dev xfrm4'), []);
  });
  test('by which a packet crosses the router beside its tunnel', () => {
    const crossing = (by: string) => `14: xfrm4@ens3: <NOARP,UP,LOWER_UP> mtu 1387
09:00:00.1 ens9 In  IP 10.2.4.9 > 10.8.4.1: ICMP echo request, id 4, seq 1, length 64
09:00:00.2 ${by} Out IP 10.2.4.9 > 10.8.4.1: ICMP echo request, id 4, seq 1, length 64`;
    assert.deepEqual(says(crossing('ens3')), ['route beside']);
    assert.deepEqual(says(crossing('xfrm4')), []);
  });
});

describe('validity in a table', () => {
  const table = (last: string) =>
    `$ aws acm describe-certificate --query 'Certificate.[Status,NotAfter]'\nISSUED\t${last}T00:00:00+00:00\n$ date\nFri Nov 27 08:00:01 UTC 2026`;
  test('is read below the name of its column', () => {
    assert.deepEqual(says(table('2026-10-01')), ['certificate over']);
    assert.deepEqual(says(table('2027-10-01')), []);
  });
});
