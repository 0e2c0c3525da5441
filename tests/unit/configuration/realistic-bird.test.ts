import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bird } from '../../../src/configuration/bird.ts';
import { hidden, hides, keyOf, lineOf, linesSaid, namesIn, notedLines, realistic, said, withCarriageReturns } from './realistic-reading.ts';

describe('bird.conf of BIRD 2 as a shell shows it, with constants of its own and of another file', async () => {
  const read = await realistic('BIRD', 'bird-includes', withCarriageReturns);
  const own = { 'bgp-as': 64760, 'bgp-router-id': '10.60.0.2' };
  const ofTemplate = {
    ...own,
    'bgp-neighbor-as': 64512,
    'bgp-hold-time': 30,
    'bgp-keepalive': 10,
    'bgp-families': ['ipv4'],
    'bgp-maximum-prefixes': 250,
    'bgp-in': 'some',
    'bgp-out': 'all',
    'bgp-networks': ['10.60.0.0/16', '10.61.4.0/22'],
  };

  test('is taken for what it is', () => assert.equal(read.takenFor, 'BIRD'));
  test('is its sessions, by names without their quotes', () =>
    assert.deepEqual(namesIn(read), ['sddc-a', 'sddc-b', 'transit6', 'fabric', 'branches']));
  test('says what the template says, its filter with variables of its own', () =>
    assert.deepEqual(said(read, 'sddc-a'), {
      ...ofTemplate,
      'bgp-address': '169.254.212.6',
      'bgp-neighbor': '169.254.212.5',
      'bgp-password': hidden,
    }));
  test('says what a session says otherwise', () =>
    assert.deepEqual(said(read, 'sddc-b'), {
      ...ofTemplate,
      'bgp-address': '169.254.212.10',
      'bgp-neighbor': '169.254.212.9',
      'bgp-password': keyOf(17),
      'bgp-passive': true,
      'bgp-in': 'none',
    }));
  test('says nothing where a constant is of the other file', () =>
    assert.deepEqual(said(read, 'transit6'), {
      ...own,
      'bgp-address': '2001:db8:0:7::2',
      'bgp-neighbor': '2001:db8:0:7::1',
      'bgp-role': 'customer',
      'bgp-ttl-security': true,
      'bgp-families': ['ipv6'],
      'bgp-maximum-prefixes': null,
      'bgp-in': 'some',
      'bgp-out': 'some',
    }));
  test('says an address of a link without its interface, and that BIRD lets out nothing by itself', () =>
    assert.deepEqual(said(read, 'fabric'), {
      ...own,
      'bgp-neighbor': 'fe80::5054:ff:fe00:31',
      'bgp-neighbor-as': 'internal',
      'bgp-multihop': 1,
      'bgp-families': ['ipv6'],
      'bgp-out': 'none',
    }));
  test('says no neighbor where a range may call', () =>
    assert.deepEqual(said(read, 'branches', 'bgp-networks'), {
      ...own,
      'bgp-address': '10.60.0.2',
      'bgp-neighbor-as': 'external',
      'bgp-multihop': 3,
      'bgp-families': ['ipv4'],
      'bgp-in': 'none',
      'bgp-out': 'all',
    }));
  test('names its lines', () => {
    const lines = linesSaid(read, 'sddc-b');
    assert.deepEqual(
      [lines['bgp-router-id'], lines['bgp-neighbor'], lines['bgp-in'], lines['bgp-out']],
      [
        lineOf(read, 'router id RID'),
        lineOf(read, 'neighbor PEER_B'),
        lineOf(read, 'ipv4 { import none; };'),
        lineOf(read, 'filter own_only;'),
      ],
    );
  });
  test('is noted for what the other file has, and for the range', () =>
    assert.deepEqual(
      notedLines(read),
      ['include "', 'password KEY_A', 'as AS_HOST', 'HOLD_HOST', 'neighbor range'].map((piece) => lineOf(read, piece)),
    ));
  test('has lines for a session by its name in quotes', () =>
    assert.match(bird.lineFor('bgp-passive', true, 'sddc-b', read.vpns[1]?.called) ?? '', /^protocol bgp 'sddc-b' \{/));
  test('shows no key', () => hides(read, 'Marsh;Harrier', 'Sedge_Warbler', 'KEY_A;'));
});

describe('bird.conf of BIRD 1.6', async () => {
  const read = await realistic('BIRD', 'bird-16');
  const own = { 'bgp-as': 64770, 'bgp-router-id': '10.70.0.1' };
  const ofTemplate = {
    ...own,
    'bgp-neighbor-as': 64512,
    'bgp-hold-time': 60,
    'bgp-keepalive': 20,
    'bgp-maximum-prefixes': 150,
    'bgp-in': 'some',
    'bgp-out': 'all',
    'bgp-networks': ['10.70.0.0/16', '10.71.8.0/21'],
  };

  test('is taken for what it is', () => assert.equal(read.takenFor, 'BIRD'));
  test('is its sessions; one without a name by its neighbor', () =>
    assert.deepEqual(namesIn(read), ['sddc_1', 'sddc_2', 'provider', '10.70.0.2']));
  test('says policies without channels, by either way of writing that static routes go out', () => {
    assert.deepEqual(said(read, 'sddc_1'), {
      ...ofTemplate,
      'bgp-address': '169.254.61.2',
      'bgp-neighbor': '169.254.61.1',
      'bgp-password': keyOf(13),
    });
    assert.deepEqual(said(read, 'sddc_2'), {
      ...ofTemplate,
      'bgp-enabled': false,
      'bgp-address': '169.254.61.6',
      'bgp-neighbor': '169.254.61.5',
      'bgp-password': keyOf(15),
    });
  });
  test('says sessions of their own', () => {
    assert.deepEqual(said(read, 'provider'), {
      ...own,
      'bgp-address': '203.0.113.70',
      'bgp-neighbor': '203.0.113.65',
      'bgp-neighbor-as': 64999,
      'bgp-multihop': 2,
      'bgp-maximum-prefixes': 20000,
      'bgp-out': 'none',
    });
    assert.deepEqual(said(read, '10.70.0.2', 'bgp-networks'), {
      ...own,
      'bgp-neighbor': '10.70.0.2',
      'bgp-neighbor-as': 64770,
      'bgp-in': 'all',
      'bgp-out': 'all',
    });
  });
  test('names its lines', () => {
    const lines = linesSaid(read, 'sddc_2');
    assert.deepEqual(
      [lines['bgp-enabled'], lines['bgp-out'], lines['bgp-in']],
      [lineOf(read, 'disabled yes'), lineOf(read, 'export filter static_only'), lineOf(read, 'import filter sddc_in')],
    );
  });
  test('has no notes', () => assert.deepEqual(read.notes, []));
  test('shows no key', () => hides(read, 'Bittern~Booms'));
});

describe('channels of BIRD 2', () => {
  const session = (inside: string): string =>
    `router id 192.0.2.1;\nprotocol bgp far {\n  local as 64500;\n  neighbor 192.0.2.2 as 64501;\n  ${inside}\n}\n`;
  const of = (text: string) => bird.read(text).vpns[0]?.end;

  test('that differ let through some of it', () => {
    const end = of(session('ipv4 { import all; export all; }; ipv6 { import none; export none; };'));
    assert.deepEqual([end?.['bgp-in']?.value, end?.['bgp-out']?.value], ['some', 'some']);
  });
  test('are refused where one of them has no policy', () =>
    assert.equal(of(session('ipv4 { import all; export all; }; ipv6 { import all; };'))?.['bgp-enabled']?.value, false));
  test('are noted where there are none', () =>
    assert.deepEqual(
      bird.read(session('hold time 30;')).notes.map(({ why }) => why),
      ['It has no channel like ipv4 { … }: BIRD 2 takes no routes through it.'],
    ));
  test('announce what is static in their own table', () => {
    const statics =
      'protocol static { ipv4 { table far; }; route 10.1.0.0/16 reject; }\nprotocol static { ipv4; route 10.2.0.0/16 reject; }\n';
    const of4 = (table: string) => of(statics + session(`ipv4 { ${table} import all; export all; };`))?.['bgp-networks']?.value;
    assert.deepEqual([of4(''), of4('table master4;'), of4('table far;')], [['10.2.0.0/16'], ['10.2.0.0/16'], ['10.1.0.0/16']]);
  });
});
