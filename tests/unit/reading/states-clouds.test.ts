import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { stateWords } from '../../../content/diagnosis/states.ts';
import { timeOf } from '../../../src/diagnosis/clock.ts';
import { readFields } from '../../../src/reading/fields.ts';
import { createStateReader } from '../../../src/reading/states/read.ts';

const linesOf = (text: string) => text.split('\n').map((line, index) => ({ number: index + 1, text: line }));
const readStates = createStateReader(stateWords, timeOf);
const says = (text: string) => readStates(linesOf(text)).map((fact) => fact.says);

describe('fields', () => {
  const of = (text: string) => readFields(linesOf(text)).map(({ path, value }) => [path.join('/'), value]);
  test('of JSON have the names of what they stand in, also where it is cut off', () => {
    assert.deepEqual(of('{\n "phase-one": {\n  "isUp": true'), [['/phase one/is up', 'true']]);
    assert.deepEqual(of('{"a":{"b":1},"c":"x"}'), [
      ['/a/b', '1'],
      ['/c', 'x'],
    ]);
  });
  test('of YAML are told by their indent', () => {
    assert.deepEqual(of('vpn:\n  ike_status: UP\nother: 3'), [
      ['vpn/ike status', 'UP'],
      ['other', '3'],
    ]);
  });
});

describe('phases that an API tells apart', () => {
  test('the first up and the second not', () => {
    assert.deepEqual(says('{ "phase1": { "status": "up" }, "phase2": [ { "name": "a", "status": "down" } ] }'), ['child missing']);
    assert.deepEqual(says('"is-ike-established": true,\n"is-esp-established": false'), ['child missing']);
    assert.deepEqual(says('vpn:\n  ike_status: UP\n  ipsec_status: DOWN'), ['child missing']);
  });
  test('both up are no fault, both down are a tunnel that is down', () => {
    assert.deepEqual(says('{"ikeState":"ESTABLISHED","childState":"INSTALLED"}'), []);
    assert.deepEqual(says('"is-ike-established": false,\n"is-esp-established": false'), ['tunnel down']);
  });
});

describe('connections of a firewall', () => {
  test('that only go out', () => {
    assert.deepEqual(says('all udp 192.0.2.4:500 -> 198.51.100.9:500  SINGLE:NO_TRAFFIC\n   age 1, 48:0 pkts, 2380:0 bytes'), [
      'first unanswered',
    ]);
    const session = (back: number) =>
      `  In: 192.0.2.4/500 --> 198.51.100.9/500;udp, If: .local..0, Pkts: 31, Bytes: 12\n  Out: 198.51.100.9/500 --> 192.0.2.4/500;udp, If: ge-0/0/0.0, Pkts: ${String(back)}, Bytes: 9`;
    assert.deepEqual(says(session(0)), ['first unanswered']);
    assert.deepEqual(says(session(29)), []);
  });
  test('that stop at UDP 4500', () => {
    assert.deepEqual(says('all udp 192.168.1.2:4500 (192.0.2.4:61044) -> 198.51.100.9:4500   SINGLE:NO_TRAFFIC'), ['later port silent']);
  });
});

describe('flow logs', () => {
  const aws = (to: string, port: number, done: string) =>
    `2 123456789010 eni-0aa 10.41.7.22 ${to} 51040 ${String(port)} 6 3 180 1716192011 1716192058 ${done} OK`;
  test('of what is refused between private networks, beside what passes', () => {
    assert.deepEqual(says(`${aws('172.31.4.5', 443, 'ACCEPT')}\n${aws('172.31.4.5', 1433, 'REJECT')}`), ['tunnel dropped']);
    assert.deepEqual(says(`${aws('172.31.4.5', 443, 'ACCEPT')}\n${aws('203.0.113.7', 23, 'REJECT')}`), []);
  });
  test('as Azure writes them', () => {
    const tuple = (done: string) => `"1542110377,198.51.100.20,203.0.113.4,500,500,U,I,${done},B,,,,"`;
    assert.deepEqual(says(tuple('D')), ['ike dropped']);
    assert.deepEqual(says(tuple('A')), []);
  });
});

describe('metrics of a tunnel', () => {
  const series = (label: string, values: string) => `{ "Label": "${label}", "Values": [ ${values} ] }`;
  test('of which one way never counts', () => {
    assert.deepEqual(says(`${series('TunnelDataIn', '12003.0, 55021.0')}\n${series('TunnelDataOut', '0.0, 0.0')}`), ['in only']);
    assert.deepEqual(says(`${series('TunnelDataIn', '12003.0, 0.0')}\n${series('TunnelDataOut', '0.0, 812.0')}`), []);
  });
  test('of which the state is zero throughout', () => {
    const state = (value: string) => `{ "Label": "TunnelState", "Datapoints": [ { "Maximum": ${value}, "Unit": "None" } ] }`;
    assert.deepEqual(says(state('0.0')), ['child none']);
    assert.deepEqual(says(state('1.0')), []);
  });
});

describe('lists and what stands beside them', () => {
  test('a peer that asks and is in no connection', () => {
    const list = 'office: IKEv2, no reauthentication\n    remote: 192.0.2.14';
    const asks = (from: string) => `09:00:00.1 IP ${from}.500 > 192.0.2.1.500: isakmp: parent_sa ikev2_init[I]`;
    assert.deepEqual(says(`${list}\n${asks('203.0.113.45')}`), ['peer unlisted']);
    assert.deepEqual(says(`${list}\n${asks('192.0.2.14')}`), []);
  });
  test('a connection whose IKE SA has no child SA, where another one has', () => {
    const ike = (name: string) => `000 #1: "${name}":500 STATE_V2_ESTABLISHED_IKE_SA (established IKE SA); REKEY in 1s; newest; idle;`;
    const child = (name: string) =>
      `000 #2: "${name}":500 STATE_V2_ESTABLISHED_CHILD_SA (established Child SA); REKEY in 1s; newest; eroute owner;`;
    assert.deepEqual(says(`${ike('a')}\n${child('a')}\n${ike('b')}`), ['child missing']);
    assert.deepEqual(says(`${ike('a')}\n${child('a')}`), []);
  });
  test('a child SA that ends while rekeying is off', () => {
    const sa =
      '000 #11: "a":500 STATE_QUICK_I2 (sent QI2, IPsec SA established); EVENT_SA_EXPIRE in 71s; newest IPSEC; eroute owner; idle;';
    assert.deepEqual(says(`${sa}\n   rekey=no`), ['rekey off']);
    assert.deepEqual(says(`${sa}\n   rekey=yes`), []);
  });
  test('a rule of the tunnel whose count stands in a list of its own', () => {
    const rules = 'app-in\t10\tALLOW\tANY\tcgw-vpn\ndefault\t99\tDROP\tANY\tcgw-vpn';
    assert.deepEqual(says(`${rules}\napp-in\t12\ndefault\t81220`), ['tunnel dropped']);
    assert.deepEqual(says(`${rules}\napp-in\t81220\ndefault\t12`), []);
    assert.deepEqual(says(`${rules}\napp-in\t12\ndefault\t0`), []);
  });
  test('a change that a cloud did not carry out, and a setting that is off', () => {
    assert.deepEqual(says('"provisioningState": "Failed"'), ['not taken']);
    assert.deepEqual(says('"admin_state_up": false'), ['set off']);
    assert.deepEqual(says('"admin_state_up": true, "provisioningState": "Succeeded"'), []);
  });
});
