import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { stateWords } from '../../../content/diagnosis/states.ts';
import { timeOf } from '../../../src/diagnosis/clock.ts';
import { createStateReader } from '../../../src/reading/states/read.ts';

const readStates = createStateReader(stateWords, timeOf);
const says = (text: string) =>
  readStates(text.split('\n').map((line, index) => ({ number: index + 1, text: line })))
    .map((fact) => fact.says)
    .filter((one) => one !== 'beside');

describe('a session whose hold time ran out', () => {
  const record = (flaps: number, sent: number) =>
    `  Type: External    State: Established    Flags: <Sync>\n  Number of flaps: ${flaps}\n  Last flap event: HoldTime\n  Error: 'Hold Timer Expired Error' Sent: ${sent} Recv: 1`;
  test('again and again is ill though it is up', () => assert.deepEqual(says(record(44, 40)), ['holds expire']));
  test('a few times since it was set up is well', () => assert.deepEqual(says(record(3, 2)), []));
});

describe('the prefixes of one neighbor', () => {
  const table = (current: number, denied: number) => `                                 Sent       Rcvd
  Prefix activity:               ----       ----
    Prefixes Current:               3          ${current}
    Prefixes Total:                 3          ${current}
                                   Outbound    Inbound
  Local Policy Denied Prefixes:    --------    -------
    route-map:                            0          ${denied}
    Total:                                0          ${denied}`;
  test('that BIRD lists as filtered are refused by its own filters, and a list of none says nothing', () => {
    const list = (...rows: readonly string[]) => ['gw# birdc show route filtered', 'BIRD 2.0.12 ready.', ...rows].join('\n');
    assert.deepEqual(says(list('Table master4:', '10.63.0.0/16         unicast [sddc 11:02:09.115] * (100) [AS65004i]')), [
      'some filtered',
    ]);
    assert.deepEqual(says(list()), []);
  });
  test('are all denied where none is left', () => assert.deepEqual(says(table(0, 7)), ['all denied']));
  test('are well where some are left, or none was denied', () => {
    assert.deepEqual(says(table(5, 7)), []);
    assert.deepEqual(says(table(0, 0)), []);
  });
});

test('rules that let answers pass are no session that is up', () => {
  const text = (state: string) => `Rule     Action    Protocol      Packets    Bytes  Conditions
-------  --------  ----------  ---------  -------  ----------------------
10       accept    all               90     7000  ct state { established, related }
default  drop      all             8120   480060
r4:~$ show bgp summary
169.254.31.9   4      65000         0         0        0    0    0    never       ${state}        0`;
  const named = (state: string) => `r4:~$ show firewall ipv4 name VTI-IN\nipv4 Firewall "name VTI-IN"\n\n${text(state)}`;
  assert.ok(says(named('Active')).includes('bgp dropped'));
  assert.ok(!says(named('Established')).includes('bgp dropped'));
});
