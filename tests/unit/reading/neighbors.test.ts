import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bgpDetails } from '../../../content/diagnosis/bgp-details.ts';
import { bgpTables } from '../../../content/diagnosis/bgp-tables.ts';
import { stateWords } from '../../../content/diagnosis/states.ts';
import { createTableReader } from '../../../src/reading/bgp-table.ts';
import { createNeighborReader } from '../../../src/reading/neighbors/facts.ts';
import { readNeighborFields } from '../../../src/reading/neighbors/fields.ts';
import { createBgpEndReader } from '../../../src/reading/neighbors/two-ends.ts';
import { readMoreSpecific } from '../../../src/reading/states/more-specific.ts';
import { createNextHopReader } from '../../../src/reading/states/next-hops.ts';
import { readRib } from '../../../src/reading/states/rib.ts';

const linesOf = (text: string) => text.split('\n').map((line, index) => ({ number: index + 1, text: line }));
const readNeighbors = createNeighborReader(bgpDetails.records, bgpTables);
const told = (text: string) => readNeighbors(linesOf(text)).flatMap(({ words }) => words || []);
const head = 'BGP neighbor is 10.1.1.1, remote AS 64512, local AS 65001, external link';

describe('fields of a neighbor', () => {
  const fields = (text: string) => readNeighborFields(linesOf(text)).map(({ name, value }) => [name, value]);

  test('stand two in a line, behind dots, or in a sentence', () => {
    assert.deepEqual(fields('State      : Idle        Admin Status   : Up'), [
      ['state', 'Idle'],
      ['admin status', 'Up'],
    ]);
    assert.deepEqual(fields('Operational state .....: IDLE'), [['operational state', 'IDLE']]);
    assert.deepEqual(fields('Prefixes received 14, accepted 12'), [
      ['prefixes received', '14'],
      ['accepted', '12'],
    ]);
  });
});

describe('the details of a neighbor that is up for seconds', () => {
  const young = (up: string, reset: string, why: string) =>
    told(`${head}\n  BGP state = Established, up for ${up}\n  Last reset ${reset}, ${why}`);
  const refused = 'Notification sent (UPDATE Message Error/Malformed AS_PATH)';
  test('say which message it refused seconds ago: it will again', () => {
    assert.ok(young('00:00:04', '00:00:06', refused).includes('UPDATE Message Error/Malformed AS_PATH'));
  });
  test('and nothing of what is longer ago, or ended otherwise', () => {
    for (const [up, reset, why] of [
      ['00:24:04', '00:24:06', refused],
      ['00:00:04', '01:12:06', refused],
      // An OPEN that was refused has been taken since.
      ['00:00:04', '00:00:06', 'Notification sent (OPEN Message Error/Bad Peer AS)'],
      ['00:00:04', '00:00:06', 'Notification received (Cease/Administrative Reset)'],
    ] as const)
      assert.deepEqual(young(up, reset, why), ['BGP state = Established']);
  });
});

describe('the details of a neighbor that is down', () => {
  const toldFirst = (text: string) => told(text).slice(0, 1);
  test('say why it fell last, by the NOTIFICATION and who sent it', () => {
    const fell = (why: string) =>
      toldFirst(`${head}\n  BGP state = Active\n  Connections established 3; dropped 3\n  Last reset 00:20:10, ${why}`);
    assert.deepEqual(fell('due to BGP Notification received (Cease/Administratively Shutdown)'), [
      'Notification received (Cease/Administrative Shutdown)',
    ]);
    assert.deepEqual(fell(' Notification sent (Cease/Peer De-configured)'), ['Notification sent (Cease/Peer De-configured)']);
    assert.deepEqual(fell(' Notification received (Cease/Connection Rejected)'), ['Notification received (Cease/Connection Rejected)']);
    assert.deepEqual(fell('due to Peer closed the session'), ['BGP state = Active, and it was up before']);
  });
  test('say that it is switched off, by whatever field', () => {
    assert.deepEqual(told(`${head}\n  Admin state : Down\n  State : Idle`), ['State/PfxRcd Idle (Admin)']);
    assert.deepEqual(told('{"peer":"10.1.1.1","asn":64512,"fsm_state":"IDLE","admin_enabled":false}'), ['State/PfxRcd Idle (Admin)']);
  });

  test('are not switched off where another field is disabled', () => {
    assert.deepEqual(told(`${head}\n  State : Idle    Admin Status : Up\n  BFD : Disabled`), ['BGP state = Idle']);
  });

  test('say that the limit of prefixes holds it, and not that there is one', () => {
    assert.deepEqual(told(`${head}\n  State : Idle\n  Idle reason : Max-prefix limit`), ['State/PfxRcd Idle (PfxCt)']);
    assert.deepEqual(told(`${head}\n  State : Idle\n  Prefix Limit : 200`), ['BGP state = Idle']);
  });

  test('say that it was up before', () => {
    assert.deepEqual(told(`${head}\n  BGP state = Active\n  Connections established 1; dropped 1`), [
      'BGP state = Active, and it was up before',
    ]);
  });
});

describe('the details of a neighbor that is up', () => {
  test('say that none of its routes is taken, and nothing of another family', () => {
    assert.deepEqual(told(`${head}\n  State : Established\n  Prefixes received : 9\n  Prefixes accepted : 0`), [
      'BGP state = Established, prefixes received and none accepted',
    ]);
    assert.deepEqual(told(`${head}\n  State : Established\n  IPv4 Recd. Prefixes : 9\n  IPv6 Recd. Prefixes : 0`), [
      'BGP state = Established',
    ]);
  });

  test('tell why it ends only where it ends again and again', () => {
    const flaps = (uptime: string, count: number) =>
      told(`${head}\n  State : Established, uptime ${uptime}\n  Flaps : ${count}\n  Last error : UPDATE Message Error`);
    assert.deepEqual(flaps('00:00:06', 144), ['UPDATE Message Error/Malformed Attribute List']);
    assert.deepEqual(flaps('12d03h', 2), ['BGP state = Established']);
  });
});

describe('a table of neighbors', () => {
  const rows = (text: string) => createTableReader(bgpTables)(linesOf(text));

  test('tells what is filtered and that a neighbor fell', () => {
    const [filtered] = rows(
      'Neighbor Address  AS#    State  Time   Rt:Accepted Filtered Sent\n10.8.2.2          64512  ESTAB  3h0m   0           31       22',
    );
    assert.deepEqual([filtered?.accepted, filtered?.filtered], [0, 31]);
    const [fell] = rows(
      'Peer         AS     MsgRcvd  MsgSent OutQ PrefRcv Up/Down  State\n10.16.2.2    64516     8211     8230    0       0 00:31:11 Active',
    );
    assert.equal(fell?.fell, true);
  });
});

describe('two ends of a session', () => {
  const says = (text: string) => createBgpEndReader(bgpDetails.ends)(linesOf(text)).map((fact) => fact.says);
  const there = 'r2# show running-config | include neighbor\n neighbor 10.1.1.2 remote-as 65001\n neighbor 10.1.1.2 timers 10 30';

  test('that both only wait, or of which one has a password', () => {
    assert.deepEqual(says('Site A\n passive = true, BGP state = Active\nSite B\n passive = true, BGP state = Active'), ['both passive']);
    assert.deepEqual(says(`Peer status: Active\nPassword set: yes\n${there}`), ['one secret']);
  });

  test('say nothing where each has one', () => {
    assert.deepEqual(says(`Peer status: Active\nPassword set: yes\n${there}\n neighbor 10.1.1.2 password s`), []);
  });
});

describe('routes', () => {
  const isTunnel = (name: string) => name.startsWith('vti');
  const more = (exit: string) =>
    readMoreSpecific(
      linesOf(
        `r# show ip route 10.1.0.0/16 longer-prefixes\nB>* 10.1.0.0/16 [20/0] via 169.254.1.1, vti1\nB>* 10.1.4.0/22 [20/0] via 10.9.9.9, ${exit}`,
      ),
      isTunnel,
    ).map(({ says }) => says);

  test('to a part of the network go another way', () => {
    assert.deepEqual(more('eth3'), ['tunnel beaten']);
    assert.deepEqual(more('vti1'), []);
  });

  test('of the lowest metric are taken', () => {
    const linux = (metric: number) =>
      readRib(
        linesOf(
          `10.9.0.0/16 via 192.0.2.1 dev eth0 proto static metric ${metric}\n10.9.0.0/16 via 169.254.9.1 dev vti9 proto bird metric 32`,
        ),
        isTunnel,
      );
    assert.deepEqual(
      linux(5).map(({ says }) => says),
      ['tunnel beaten'],
    );
    assert.deepEqual(linux(500), []);
  });

  test('have a next hop that is not reached', () => {
    const lost = (text: string) => createNextHopReader(stateWords.nextHops)(linesOf(text)).length;
    assert.equal(lost('  Not best: Next hop is unreachable'), 1);
    assert.equal(lost('Flags: U - unreachable next hop'), 0);
    assert.equal(lost('Routes with unreachable next hop: 0'), 0);
  });
});
