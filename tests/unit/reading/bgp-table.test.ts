import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { bgpTables } from '../../../content/diagnosis/bgp-tables.ts';
import { createTableReader } from '../../../src/reading/bgp-table.ts';

const readTables = createTableReader(bgpTables);
const read = (text: string) => readTables(text.split('\n').map((line, index) => ({ number: index + 1, text: line })));

describe('a table of BGP neighbors is read by its own header', () => {
  test('of a router that follows Cisco: a number in the state column is a session with so many prefixes', () => {
    const text = `Neighbor        V         AS MsgRcvd MsgSent   TblVer  InQ OutQ  Up/Down State/PfxRcd
169.254.88.1    4      65000     910     911        7    0    0 15:04:11        4
169.254.88.5    4      65000       0       3        0    0    0    never Active`;
    assert.deepEqual(read(text), [
      { line: 2, state: 'Established', everUp: true, messages: 910, received: 4 },
      { line: 3, state: 'Active', everUp: false, messages: 0 },
    ]);
  });

  test('of BIRD as Calico lists it: the state of the session stands behind that of the protocol, and the time is that of the day', () => {
    const text = `+--------------+---------------+-------+----------+--------------------------------+
| PEER ADDRESS |   PEER TYPE   | STATE |  SINCE   |              INFO              |
+--------------+---------------+-------+----------+--------------------------------+
| 10.44.9.12   | node specific | up    | 07:31:10 | Established                    |
| 192.0.2.41   | global        | start | 07:40:55 | Active Socket: No route to host |
+--------------+---------------+-------+----------+--------------------------------+`;
    assert.deepEqual(read(text), [
      { line: 4, state: 'Established' },
      { line: 5, state: 'Active' },
    ]);
  });

  test('by its bars, however wide its cells are', () => {
    const text = '| Neighbor | AS | State | Up/Down |\n|---|---|---|---|\n| 2001:db8:51:7::aaaa:2 | 65021 | Idle | never |';
    assert.deepEqual(read(text), [{ line: 3, state: 'Idle', everUp: false }]);
  });

  test('and ends where other numbers follow, which are of no AS', () => {
    const text = `Peer            AS        up/down state       |     #sent     #recvd
169.254.71.5    65000     3:12:40 established           3          4
Message Statistic                Sent        Received
notification:                      0               0`;
    assert.deepEqual(
      read(text).map(({ line }) => line),
      [2],
    );
  });

  test('with a column for the state, one for what came and one for what was taken', () => {
    const text = `  Neighbor      V AS           MsgRcvd   MsgSent  InQ OutQ  Up/Down State   PfxRcd PfxAcc
  169.254.90.1  4 65000           8110      8093    0    0    5d20h Estab   9      0
  169.254.90.5  4 65000           8108      8091    0    0    5d20h Estab   9      9`;
    assert.deepEqual(
      read(text).map(({ received, accepted }) => [received, accepted]),
      [
        [9, 0],
        [9, 9],
      ],
    );
  });

  test('with a mark of IOS XR behind the count, and without the line of its process', () => {
    const text = `Process       RcvTblVer   bRIB/RIB   LabelVer  ImportVer  SendTblVer  StandbyVer
Speaker               8          8          8          8           8           0

Neighbor        Spk    AS MsgRcvd MsgSent   TblVer  InQ OutQ  Up/Down  St/PfxRcd
169.254.88.1      0 65000      57      49        8    0    0 00:46:13          0!`;
    assert.deepEqual(read(text), [{ line: 5, state: 'Established', everUp: true, messages: 57, received: 0 }]);
  });

  test('with a word for a neighbor that is switched off', () => {
    const text = `  Neighbor Address  AS#         State   Time     Rt:Accepted
  169.254.88.1      65000       ADMDN   0h33m58s    0`;
    assert.deepEqual(
      read(text).map(({ state, why }) => [state, why]),
      [['Idle', 'Admin']],
    );
  });

  test('along its bar, however wide the first cells are', () => {
    const text = `Peer               AS  Up/Down State       |#Received  Accepted
169.254.92.1    65000 12d 04:11:09 Establ      |        5         0`;
    assert.deepEqual(
      read(text).map(({ received, accepted }) => [received, accepted]),
      [[5, 0]],
    );
  });

  test('of Junos, whose counts stand on the next line', () => {
    const text = `Peer                     AS      InPkt     OutPkt    OutQ   Flaps Last Up/Dwn State|#Active/Received/Accepted/Damped...
169.254.91.1          65000       4021       4018       0       2     1d 6:02:40 Establ
  inet.0: 0/7/0/0
169.254.91.5          65000          0          0       0       0     1d 6:02:44 Active`;
    assert.deepEqual(read(text), [
      { line: 2, state: 'Established', everUp: true, steady: true, messages: 4021, received: 7, accepted: 0 },
      { line: 4, state: 'Active', everUp: true, messages: 0 },
    ]);
  });

  test('with a column of how often each fell', () => {
    const row = (since: string) =>
      read(`Peer         AS   InPkt  OutPkt  Flaps  Last Up/Dwn  State
169.254.9.1  65000    9       9     61         ${since}  Establ`)[0]?.flaps;
    assert.equal(row('2:02'), true);
    assert.equal(row('1w2d'), undefined);
  });

  test('whose neighbors have names, in another order of columns', () => {
    const text = `Neighbor                   AS    MsgRcvd    MsgSent  OutQ Up/Down  State/PrfRcvd
to-sddc                 65000          6          9     0 Never    OpenSent
lan                     64999       1822       1830     0 07:11:02     31`;
    assert.deepEqual(read(text), [
      { line: 2, state: 'OpenSent', everUp: false, messages: 6 },
      { line: 3, state: 'Established', everUp: true, messages: 1822, received: 31 },
    ]);
  });

  test('with what the administrator wants in a column of its own', () => {
    const text = ` Neighbor        Remote-AS MsgRcvd MsgSent   Up/Down Time State        AdminStatus
 169.254.92.1    65000     77      75        02h:11m:40s  Idle         Down
 169.254.92.5    65000     90      91        02h:11m:40s  Established  Up`;
    assert.deepEqual(
      read(text).map(({ state, why }) => [state, why]),
      [
        ['Idle', 'Admin'],
        ['Established', undefined],
      ],
    );
  });

  test('with a reason in brackets behind the state', () => {
    const text = `Neighbor        V         AS   MsgRcvd   MsgSent   TblVer  InQ OutQ  Up/Down State/PfxRcd   PfxSnt Desc
169.254.93.1    4      65000       310       305        0    0    0 00:12:09 Idle (Admin)        0 sddc
169.254.93.5    4      65000       310       305        0    0    0 00:12:09 Idle (PfxCt)        0 sddc`;
    assert.deepEqual(
      read(text).map(({ why }) => why),
      ['Admin', 'PfxCt'],
    );
  });

  test('with an address so long that its row stands below it', () => {
    const text = `Neighbor        V         AS MsgRcvd MsgSent   TblVer  InQ OutQ  Up/Down State/PfxRcd
fd00:db8:aaaa:bbbb::1
                4      65000      18      21        3    0    0 00:09:30        2`;
    assert.deepEqual(read(text), [{ line: 3, state: 'Established', everUp: true, messages: 18, received: 2 }]);
  });

  test('that another table follows', () => {
    const text = `Peer            AS     Up/Down State       |#Received  Accepted
169.254.94.1 65000       never Connect     |        0         0
Neighbor        V         AS MsgRcvd MsgSent   TblVer  InQ OutQ  Up/Down State/PfxRcd
169.254.94.5    4      65000     500     498        7    0    0 04:10:00        0`;
    assert.deepEqual(
      read(text).map(({ line, state, received }) => [line, state, received]),
      [
        [2, 'Connect', 0],
        [4, 'Established', 0],
      ],
    );
  });
});

describe('no table of neighbors', () => {
  for (const [what, text] of Object.entries({
    'is one without a column for the state': 'Neighbor        AS    Up/Down\n169.254.95.1  65000  never',
    'is a table of routes':
      '   Network          Next Hop            Metric LocPrf Weight Path\n*> 10.2.0.0/16      169.254.95.1                           0 65000 i',
    'is a sentence of such words': 'The neighbor state is Idle and the AS of the peer is right.\nState: Idle since two days, AS 65000 up',
    'has rows that hold no state': 'Neighbor  AS  State\nfe80::1  65000  what',
  }))
    test(what, () => assert.deepEqual(read(text), []));

  test('comes of any text whatever', () => {
    const word = fc.constantFrom('Neighbor', 'State', 'AS', 'Idle', 'Establ', '0', '7', '|', '  ', 'never', '(Admin)', 'x', '\t');
    fc.assert(
      fc.property(fc.array(fc.array(word), { maxLength: 8 }), (lines) => {
        const text = lines.map((words) => words.join(' ')).join('\n');
        for (const { line, received = 0 } of read(text)) {
          assert.ok(line > 1 && line <= lines.length);
          assert.ok(received >= 0);
        }
      }),
    );
  });
});
