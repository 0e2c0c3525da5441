import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createDiagnosis } from '../../../src/diagnosis/diagnose.ts';
import { knowledge } from '../../corpus/judge.ts';

const diagnose = createDiagnosis(knowledge);
const first = (text: string) => diagnose(text).findings[0]?.problem;

describe('what statistics and settings show beside a tunnel that does not work', () => {
  test('a connection of ASA that leaves with a public source, and one that does not', () => {
    const conn = (
      as: string,
    ) => `TCP outside: 10.81.1.9/443 (10.81.1.9/443) inside: 10.21.4.3/50112 (${as}/50112), flags SaA , idle 3s, bytes 0
      #pkts encaps: 0, #pkts encrypt: 0, #pkts digest: 0
      #pkts decaps: 204, #pkts decrypt: 204, #pkts verify: 204`;
    assert.equal(first(conn('203.0.113.77')), 'nat-exemption');
    assert.notEqual(first(conn('10.21.4.3')), 'nat-exemption');
  });
  test('a reason of NSX beside the state that is down, though IKE is up', () => {
    const text = `{ "ike_status": { "ike_session_state": "UP", "fail_reason": "" },
  "tunnel_statistics": [
    { "tunnel_status": "DOWN", "tunnel_down_reason": "Peer sent delete", "local_subnet": "10.81.0.0/20", "peer_subnet": "10.41.0.0/16" } ] }`;
    assert.equal(first(text), 'peer-sent-delete');
  });
  test('NO_PROPOSAL_CHOSEN where IKE_AUTH was never sent, and where it was', () => {
    const stats = (auth: number) => `r4#show crypto ikev2 stats exchange
 IKE_SA_INIT                      96       0         0         96
 IKE_AUTH                         ${auth}        0         0         ${auth}
 CREATE_CHILD_SA                  0         0         0         0
 NO_PROPOSAL_CHOSEN               0         0         0         96`;
    assert.equal(first(stats(0)), 'phase1-crypto-mismatch');
    assert.equal(first(stats(96)), 'phase2-crypto-mismatch');
  });
  test('a packet that a rule of the SDDC drops in a traceflow', () => {
    assert.equal(
      first('{ "resource_type": "TraceflowObservationDroppedLogical", "component_name": "CGW", "reason": "FW_RULE", "acl_rule_id": 2011 }'),
      'sddc-firewall',
    );
  });
  test('a file that was not loaded, and one that was', () => {
    assert.equal(
      first("loading connection 'dc9' failed: invalid value for: esp_proposals\nloaded 0 of 1 connections, 1 failed to load, 0 unloaded"),
      'configuration-failed',
    );
    const loaded = diagnose("root@g4:~# swanctl --load-conns\nloaded connection 'dc9'\nsuccessfully loaded 1 connections, 0 unloaded");
    assert.ok(!loaded.findings.some(({ message }) => message === 'state-not-taken'));
  });
  test('a session of Junos that its summary shows to be young, after many flaps', () => {
    const session = (up: string) => `  Type: External    State: Established    Flags: <Sync>
  Last Error: Hold Timer Expired Error
  Number of flaps: 97
  Peer ID: 10.81.255.1     Local ID: 10.21.0.1         Active Holdtime: 30
ops@srx9> show bgp summary | match 169.254.81.1
169.254.81.1          65000         14         19       0      97        ${up} Establ`;
    assert.equal(first(session('2:41')), 'bgp-timers');
    assert.equal(first(session('5w2d 3h')), undefined);
  });
  test('a counter that stands still while somebody waits', () => {
    const look = 'XfrmInNoStates          3';
    assert.equal(first(`${look}\nroot@g4:~# sleep 30; cat /proc/net/xfrm_stat\n${look}`), undefined);
  });
});
