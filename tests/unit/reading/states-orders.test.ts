import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { stateWords } from '../../../content/diagnosis/states.ts';
import { timeOf } from '../../../src/diagnosis/clock.ts';
import { readBindings } from '../../../src/reading/states/bindings.ts';
import { createPhraseReader } from '../../../src/reading/states/phrases.ts';
import { createStateReader } from '../../../src/reading/states/read.ts';
import { createTunnelTableReader } from '../../../src/reading/states/tunnel-table.ts';
import { cellsOf, createHeaderReader } from '../../../src/reading/columns.ts';

const linesOf = (text: string) => text.split('\n').map((line, index) => ({ number: index + 1, text: line }));
const readStates = createStateReader(stateWords, timeOf);
const says = (text: string) => readStates(linesOf(text)).map((fact) => fact.says);

describe('columns of a header', () => {
  const columnsOf = createHeaderReader({ name: ['Name'], state: ['State', 'SA State'] });
  test('are named by the longest label, and words stand in the nearest one', () => {
    const cells = cellsOf(columnsOf('Name       SA State   Age'), 'sddc       down       9');
    assert.deepEqual([cells.get('name'), cells.get('state')], ['sddc', 'down']);
  });
});

describe('a list of tunnels', () => {
  const read = createTunnelTableReader(stateWords.tables);
  const facts = (row: string) => read(linesOf(`show vpn\nName      Status      Rx Pkts   Tx Pkts\n${row}`)).map((fact) => fact.says);
  test('tells which one is down, switched off or carries one way only', () => {
    assert.deepEqual(facts('sddc      down        0         0'), ['child none']);
    assert.deepEqual(facts('sddc      disabled    0         0'), ['switched off']);
    assert.deepEqual(facts('sddc      up          0         912'), ['out only']);
    assert.deepEqual(facts('sddc      up          871       912'), ['tunnel up']);
  });
});

describe('a crypto map', () => {
  test('that no interface uses is bound nowhere', () => {
    const head = '        Interfaces using crypto map M-SDDC:';
    assert.deepEqual(readBindings(linesOf(`${head}\n\nrouter#`)), [{ line: 1, says: 'bound nowhere' }]);
    assert.deepEqual(readBindings(linesOf(`${head}\n                GigabitEthernet0/1`)), []);
  });
});

describe('a phrase', () => {
  const read = createPhraseReader({ 'offer refused': ['No matching proposal{is}{some}'], 'tunnel dropped': ['Rulebase drop'] });
  const facts = (text: string) => read(linesOf(text)).map((fact) => fact.says);
  test('counts where its number is not zero', () => {
    assert.deepEqual(facts('No matching proposal: 12'), ['offer refused']);
    assert.deepEqual(facts('No matching proposal: 0'), []);
  });
  test('that drops says nothing of the tunnel where BGP is what is dropped', () => {
    assert.deepEqual(facts('dropped: Rulebase drop'), ['tunnel dropped']);
    assert.deepEqual(facts('10.1.1.1:40211 -> 10.1.1.2:179 dropped: Rulebase drop'), []);
  });
});

describe('a network that BGP brings by the tunnel and another route takes', () => {
  const frr = (row: string) => `> - selected route\n${row}\nB    172.21.0.0/16 [20/0] via 169.254.7.1, vti7, 01:00:00`;
  test('is told by letters in front, or is one of the device itself', () => {
    assert.deepEqual(says(frr('S>*  172.21.0.0/16 [1/0] via 10.1.0.9, eth1, 2d')), ['tunnel beaten']);
    assert.deepEqual(says(frr('C>*  172.21.0.0/16 is directly connected, eth1')), ['overlap']);
  });
  test('is no fault where the other one leads to a tunnel, too', () => {
    assert.deepEqual(says(frr('S>*  172.21.0.0/16 [1/0] via 169.254.7.5, vti8, 2d')), []);
  });
  test('is told by the ways below a network, as NX-OS lists them', () => {
    const ways = (first: string, second: string) =>
      `172.21.0.0/16, ubest/mbest: 1/0\n    ${first}via 10.1.0.9, [1/0], 2d, static\n    ${second}via 169.254.7.1, [20/0], 1d, bgp-65010, external`;
    assert.deepEqual(says(ways('*', '')), ['tunnel beaten']);
    assert.deepEqual(says(ways('', '*')), []);
  });
});

test('another way by a routing protocol beats the tunnel’s where somebody asked for the network, and in a whole table it is meant to', () => {
  const ways = `10.61.8.0/22     *[BGP/170] 1d 02:11:40, localpref 150
                    >  to 172.16.9.1 via ge-0/0/3.40
                    [BGP/170] 1d 02:10:02, localpref 100
                    >  to 169.254.61.1 via st0.4`;
  assert.deepEqual(says(`u@srx> show route 10.61.8.0/22 exact\n${ways}`), ['tunnel beaten']);
  assert.deepEqual(says(`u@srx> show route table inet.0\n${ways}`), []);
});

describe('rules of NAT', () => {
  const asa = (first: string, second: string) =>
    `1 (in) to (out) ${first}\n2 (in) to (out) ${second}\n    translate_hits = 0, untranslate_hits = 0`;
  const [translates, spares] = ['source dynamic any interface', 'source static LAN LAN destination static FAR FAR'];
  test('that spare what is for the tunnel stand above those that translate', () => {
    assert.deepEqual(says(asa(translates, spares)), ['exemption behind']);
    assert.deepEqual(says(asa(spares, translates)), []);
  });
  test('for other sources have nothing to do with each other', () => {
    const chain = (source: string) =>
      `0 chain=srcnat action=masquerade src-address=${source}\n1 chain=srcnat action=accept src-address=10.8.0.0/24 dst-address=172.21.0.0/16`;
    assert.deepEqual(says(chain('10.8.0.0/16')), ['exemption behind']);
    assert.deepEqual(says(chain('10.9.0.0/16')), []);
  });
});

describe('flags that stand apart', () => {
  const list = (flags: string) =>
    `/certificate print\nFlags: K - PRIVATE-KEY; A - AUTHORITY; E - EXPIRED; T - TRUSTED\n0 ${flags} gate-cert  gate.example  91ac`;
  test('are all of their row', () => {
    assert.deepEqual(says(list('K  E T')), ['certificate over']);
    assert.deepEqual(says(list('K    T')), []);
  });
  test('disable the one peer that is asked for', () => {
    const peers = (of: string) =>
      `Flags: X - disabled; R - responder\n0   name="hub" exchange-mode=ike2\n1 X name="fra" exchange-mode=ike2\n> policy print where peer=${of}`;
    assert.deepEqual(says(peers('fra')), ['switched off']);
    assert.deepEqual(says(peers('hub')), []);
  });
});

describe('a list of child SAs', () => {
  const asked = (answer: string) =>
    `fw# show crypto ikev2 sa\n 1 192.0.2.4/500 198.51.100.7/500 READY INITIATOR\nfw# show crypto ipsec sa\n${answer}fw#`;
  test('that is empty tells that none stands', () => {
    assert.deepEqual(says(asked('')), ['child missing']);
    assert.deepEqual(says(asked('    current outbound spi: 0x8f12\n')), []);
  });
});
