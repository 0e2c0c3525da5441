import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { stateWords } from '../../../content/diagnosis/states.ts';
import { timeOf } from '../../../src/diagnosis/clock.ts';
import { createStateReader } from '../../../src/reading/states/read.ts';

const readStates = createStateReader(stateWords, timeOf);
const says = (text: string) =>
  readStates(text.split('\n').map((line, index) => ({ number: index + 1, text: line }))).map((one) => one.says);

describe('aggressive mode', () => {
  const row = (state: string, mode: string) =>
    `Index  State  Initiator cookie  Responder cookie  Mode  Remote Address
9120034 ${state}  71c20de4a98b3f56  0000000000000000  ${mode}  198.51.100.33`;
  test('is told where the SA that asks in it does not come up', () => {
    assert.ok(says(row('DOWN', 'Aggressive')).includes('aggressive waits'));
    assert.ok(!says(row('DOWN', 'Main')).includes('aggressive waits'));
  });
  test('is told at the setting beside an SA that does not come up, and says nothing beside one that does', () => {
    const beside = (status: string) => `  status: ${status}\nconfig vpn ipsec phase1-interface\n    set mode aggressive`;
    assert.ok(says(beside('connecting, state 3, started 9s ago')).includes('aggressive waits'));
    assert.ok(!says(beside('established 90s ago')).includes('aggressive waits'));
  });
  test('is no matter of a connection that is set to IKEv2', () => {
    const connection = (version: string) =>
      `conn site\n  ikev2=${version}\n  aggressive=yes\n000 #3: "site":500 STATE_MAIN_I1 (sent MI1, expecting MR1)`;
    assert.ok(says(connection('no')).includes('aggressive waits'));
    assert.ok(!says(connection('insist')).includes('aggressive waits'));
  });
});
