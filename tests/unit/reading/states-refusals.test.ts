import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { stateWords } from '../../../content/diagnosis/states.ts';
import { timeOf } from '../../../src/diagnosis/clock.ts';
import { createStateReader } from '../../../src/reading/states/read.ts';

const readStates = createStateReader(stateWords, timeOf);
const says = (text: string) =>
  readStates(text.split('\n').map((line, index) => ({ number: index + 1, text: line }))).map((one) => one.says);

describe('requests of the peer that are all rejected', () => {
  const stats = (accepted: number, rejected: number) =>
    `Incoming IKEv2 Requests: ${accepted + rejected}   accepted:  ${accepted}   rejected:   ${rejected}`;
  test('are told, and with an IKEv1 SA that does not come up they are of another version', () => {
    assert.ok(says(stats(0, 71)).includes('requests rejected'));
    assert.ok(says(`192.0.2.9   198.51.100.9   MM_NO_STATE   0 ACTIVE\n${stats(0, 71)}`).includes('versions differ'));
  });
  test('are nothing where some were accepted, or none came', () => {
    assert.ok(!says(stats(33, 2)).includes('requests rejected'));
    assert.ok(!says(stats(0, 0)).includes('requests rejected'));
  });
});

describe('bare ESP though IKE found a NAT', () => {
  const sa = (found: string, use: string, came: number) => `      ${found}
    #pkts encaps: 512, #pkts encrypt: 512, #pkts digest: 512
    #pkts decaps: ${came}, #pkts decrypt: ${came}, #pkts verify: ${came}
        in use settings ={Tunnel, ${use}}`;
  test('is told where none comes in', () => {
    assert.ok(says(sa('NAT-T is detected  inside', '', 0)).includes('bare behind nat'));
  });
  test('is nothing inside UDP, without a NAT, or where packets come in', () => {
    assert.ok(!says(sa('NAT-T is detected  inside', 'UDP-Encaps, ', 0)).includes('bare behind nat'));
    assert.ok(!says(sa('NAT-T is not detected', '', 0)).includes('bare behind nat'));
    assert.ok(!says(sa('NAT-T is detected  inside', '', 409)).includes('bare behind nat'));
  });
});

describe('rows of exchanges that count none', () => {
  test('are laid aside in their table only', () => {
    const row = ' CREATE_CHILD_SA                  0         0         0         0';
    assert.ok(says(`r9#show crypto ikev2 stats exchange\n${row}`).includes('beside'));
    assert.ok(!says(row).includes('beside'));
  });
});

describe('a tunnel interface of IOS that stays down', () => {
  const line = (why: string) => `  Tunnel linestate evaluation ${why}`;
  test('names what is not set, or that its route leads into itself', () => {
    assert.ok(says(line('down - no transport source')).includes('set incomplete'));
    assert.ok(says(line('down - recursive routing')).includes('routed into itself'));
    assert.deepEqual(says(line('up')), []);
  });
});

describe('one switch that somebody asks for', () => {
  const asked = (value: string) =>
    `ops@pa9> show config running xpath devices/entry/network/tunnel/ipsec/entry[@name='dc9']/disabled\n<response status="success"><result><disabled>${value}</disabled></result></response>`;
  test('is off or on', () => {
    assert.ok(says(asked('yes')).includes('set off'));
    assert.ok(!says(asked('no')).includes('set off'));
    assert.ok(says('root@fw:~# uci get ipsec.dc9.enabled\n0').includes('set off'));
  });
});

describe('a rule that drops at the tunnel while BGP waits', () => {
  const text = (permit: string) => `169.254.41.1     4        65000 0       0              1    0    0 never    Active
fw# show bgp summary
access-list TUN-IN line 1 extended permit ${permit} (hitcnt=31) 0x10cc4a7e
access-list TUN-IN line 2 extended deny ip any any (hitcnt=702) 0x9f22e310
fw# show run access-group
access-group TUN-IN in interface vti-dc`;
  test('drops BGP, if no rule lets it in', () => {
    assert.ok(says(text('icmp any any')).includes('bgp dropped'));
    assert.ok(!says(text('tcp any any eq bgp')).includes('bgp dropped'));
  });
});

describe('a child SA that is past its rekey', () => {
  const sa = (state: string) =>
    `  net: #6, reqid 1, ${state}, TUNNEL, ESP:AES_GCM_16-256\n    installed 3309s ago, rekeying in -2s, expires in 651s`;
  test('is late only without its successor', () => {
    assert.ok(says(sa('REKEYING')).includes('lifetime over'));
    assert.ok(!says(sa('REKEYED')).includes('lifetime over'));
  });
});

describe('a chain whose policy drops', () => {
  const chain = (came: number, esp: string) => `root@gw:~# iptables -L INPUT -v -n
Chain INPUT (policy DROP 812 packets, 51K bytes)
 pkts bytes target     prot opt in     out     source               destination
  811 120K ACCEPT     all  --  lo     *       0.0.0.0/0            0.0.0.0/0
   44   29K ACCEPT     udp  --  eth0   *       198.51.100.7         0.0.0.0/0            udp dpt:500
${esp}root@gw:~# swanctl --list-sas
    in  c0de17f1,  ${came} bytes,     0 packets
    out 8f12aa90,  8400 bytes,   100 packets,     1s ago`;
  test('forgets ESP where none comes in', () => {
    assert.ok(says(chain(0, '')).includes('esp dropped'));
    assert.ok(!says(chain(4100, '')).includes('esp dropped'));
    const esp = '   44   29K ACCEPT     esp  --  eth0   *       198.51.100.7         0.0.0.0/0\n';
    assert.ok(!says(chain(0, esp)).includes('esp dropped'));
  });
});
