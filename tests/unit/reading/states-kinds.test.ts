import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { counters } from '../../../content/diagnosis/counters.ts';
import { stateWords } from '../../../content/diagnosis/states.ts';
import { timeOf } from '../../../src/diagnosis/clock.ts';
import { createCounterReader } from '../../../src/reading/counters.ts';
import { createReasonReader } from '../../../src/reading/states/reasons.ts';
import { createStateReader } from '../../../src/reading/states/read.ts';

const readStates = createStateReader(stateWords, timeOf);
const linesOf = (text: string) => text.split('\n').map((line, index) => ({ number: index + 1, text: line }));
const says = (text: string) =>
  readStates(linesOf(text))
    .map((fact) => fact.says)
    .filter((one) => one !== 'beside');

describe('requests and responses that are counted apart', () => {
  test('a counter a line, the words joined by hyphens or by capitals', () => {
    const init = (answers: number) => `ike-init-in-resp : ${answers}\nike-init-out-req : 41\nike-init-in-req : 0`;
    assert.deepEqual(says(init(0)), ['first unanswered']);
    assert.deepEqual(says(init(40)), []);
    assert.deepEqual(says('ikeInInitRsp   12\nikeOutInitReq  12\nikeInAuthRsp   0\nikeOutAuthReq  60'), ['later port silent']);
  });
  test('in columns, and in an object of its own', () => {
    const table = (answers: number) =>
      `EXCHANGE/NOTIFY  TX(REQ)  TX(RES)  RX(REQ)  RX(RES)\nDPD              300      0        0        ${answers}`;
    assert.deepEqual(says(table(9)), ['dpd unanswered']);
    assert.deepEqual(says(table(299)), []);
    assert.deepEqual(says('{ "ike_traffic_statistics": { "packets_in": 0, "packets_out": 77 } }'), ['first unanswered']);
  });
});

describe('why a tunnel is down', () => {
  const read = createReasonReader(stateWords.reasons);
  const told = (text: string) => read(linesOf(text)).map((reason) => reason.says);
  test('is told by a field, in brackets behind the state, or by the last column', () => {
    assert.deepEqual(told('VPN: sddc\n  Tunnel Down Reason: Delete payload received from peer'), ['peer deletes']);
    assert.deepEqual(told('Name  Status\nVPN1  Disconnected (no proposal chosen)  never'), ['offer refused']);
    assert.deepEqual(told('VPN   Remote        Last error\nsddc  203.0.113.4   PSK mismatch'), ['key refused']);
  });
  test('is history beside a state that is up, and another matter in BGP', () => {
    assert.deepEqual(told('VPN sddc\nState: up\nLast Down Reason: DPD timeout'), []);
    assert.deepEqual(told('BGP neighbor over the VPN\nLast error: Hold Timer Expired'), []);
  });
  test('is kept in its own words where these are not known', () => {
    assert.deepEqual(read(linesOf('IPsec\nfail reason: moon in retrograde')), [{ line: 2, words: 'moon in retrograde', says: null }]);
  });
});

describe('counters of both ways by the words of their names', () => {
  const read = createCounterReader(counters);
  const ways = (text: string) => read(linesOf(text)).map((fact) => fact.says);
  test('that only a tunnel has, or near a tunnel', () => {
    assert.deepEqual(ways('Encrypted packets: 91\nDecrypted packets: 0'), ['out only']);
    assert.deepEqual(ways('IPsec tunnel sddc\n  Total bytes received : 880\n  Total bytes sent : 0'), ['in only']);
    assert.deepEqual(ways('{\n"vpn": "sddc",\n"incoming_bytes": 12,\n"outgoing_bytes": 14\n}'), ['both ways']);
  });
  test('and not of an interface or of BGP', () => {
    assert.deepEqual(ways('ethernet 1/1 of the VPN\n  Packets received: 0\n  Packets sent: 12'), []);
    assert.deepEqual(ways('IPsec tunnel\nBGP neighbor\n  Packets received: 0\n  Packets sent: 12'), []);
  });
});

describe('records are tables by their keys', () => {
  const record = (status: string) =>
    `PS> Get-AzVirtualNetworkGatewayConnection\nName             : sddc\nConnectionStatus : ${status}\nProtocol : IKEv2 VPN`;
  test('of which one is down', () => {
    assert.deepEqual(says(record('NotConnected')), ['tunnel down']);
    assert.deepEqual(says(record('Connecting')), ['tunnel down']);
    assert.deepEqual(says('{ "vpn": [ { "name": "sddc", "remoteGateway": "203.0.113.4", "status": "down" } ] }'), ['tunnel down']);
  });
  test('and of BGP that one over a tunnel is another matter', () => {
    assert.deepEqual(says('vpnTunnel: a\nname: sddc\nipAddress: 169.254.9.1\nstatus: DOWN'), []);
  });
});

describe('a table with a column for BGP', () => {
  const table = (bgp: string) => `VPN tunnels\nName    IPSec status  BGP status  Routing\nsddc    Up            ${bgp}        dynamic`;
  test('tells a session that is down over a tunnel that is up', () => {
    assert.deepEqual(says(table('Down')), ['session away']);
    assert.deepEqual(says(table('Up')), ['tunnel up']);
  });
});

describe('a child SA near its end', () => {
  test('whose rekey is late, or that nobody renews', () => {
    assert.deepEqual(says('  net: #3, reqid 1, REKEYING, TUNNEL\n    installed 3599s ago, rekeying in -40s, expires in 9s'), [
      'lifetime over',
    ]);
    assert.deepEqual(says('    installed 3590s ago, rekeying disabled, expires in 12s'), ['rekey off']);
    assert.deepEqual(says('    installed 590s ago, rekeying disabled, expires in 3012s'), []);
  });
});

describe('a list of routes that was asked for', () => {
  const asked = (what: string, rows: string) => `r1> show route ${what} bgp 169.254.9.1\n\ninet.0: 4 destinations\n${rows}\nr1> `;
  test('and is empty', () => {
    assert.deepEqual(says(asked('receive-protocol', '')), ['nothing received']);
    assert.deepEqual(says(asked('advertising-protocol', '')), ['nothing advertised']);
    assert.deepEqual(says(asked('receive-protocol', '* 10.9.0.0/16  169.254.9.1  64512 I')), []);
  });
  test('was not, where somebody only speaks of it', () => {
    const summary = 'r1# show ip bgp summary\n169.254.9.1  4  64512  41  40  7  0  0 02:11:37  4';
    assert.ok(!says(`Why are received-routes and advertised-routes nearly the same?\n${summary}`).includes('nothing received'));
  });
  test('says nothing where a filter may have emptied it', () => {
    assert.deepEqual(says('r1# show ip bgp neighbors 169.254.9.1 received-routes | i 10.9\nr1# '), []);
  });
});

describe('the way to a network of the other end', () => {
  const lookup = (by: string) =>
    `fgt # get router info routing-table details 10.9.1.1\nRouting entry for 0.0.0.0/0\n  Known via "static"\n  * ${by}`;
  test('is the default route, on a device that routes by its tunnels only', () => {
    assert.deepEqual(says(lookup('203.0.113.1, via wan1')), ['route beside']);
    assert.deepEqual(says(lookup('203.0.113.1, via wan1').replace('0.0.0.0/0', '10.9.0.0/16')), []);
  });
  test('leads back into a network of the device itself', () => {
    const row = (hop: string) => `C   10.9.0.0/16 is directly connected, GigabitEthernet2\nB   10.9.4.0/24 [20/0] via ${hop}, 2d04h`;
    assert.deepEqual(says(row('169.254.9.1')), ['overlap']);
    assert.deepEqual(says(row('192.0.2.1')), []);
  });
});
