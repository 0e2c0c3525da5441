import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gobgp } from '../../../src/configuration/gobgp.ts';
import { formatOf } from '../../../src/configuration/formats.ts';
import { hidden, hides, keyOf, lineOf, linesSaid, namesIn, notedLines, realistic, said, withCarriageReturns } from './realistic-reading.ts';

describe('gobgpd.conf as a shell shows it, with groups, a route server and numbers in quotes', async () => {
  const read = await realistic('GoBGP', 'gobgp-groups', withCarriageReturns);
  const own = { 'bgp-as': 64850, 'bgp-router-id': '10.85.0.1' };
  const ofAll = { 'bgp-in': 'some', 'bgp-out': 'none' };
  const ofGroup = {
    ...own,
    ...ofAll,
    'bgp-neighbor-as': 64512,
    'bgp-multihop': 2,
    'bgp-families': ['ipv4'],
    'bgp-maximum-prefixes': 400,
  };

  test('is taken for what it is', () => assert.equal(read.takenFor, 'GoBGP'));
  test('is its neighbors, those that call from a network as well', () =>
    assert.deepEqual(namesIn(read), ['169.254.85.1', '169.254.85.5', '192.0.2.86', '10.85.255.2', '10.85.128.0/20']));
  test('says what the group says, and a password of digits', () => {
    assert.deepEqual(said(read, '169.254.85.1'), {
      ...ofGroup,
      'bgp-neighbor': '169.254.85.1',
      'bgp-address': '169.254.85.2',
      'bgp-password': keyOf(14),
      'bgp-hold-time': 30,
      'bgp-keepalive': 10,
    });
    assert.deepEqual(said(read, '169.254.85.5'), {
      ...ofGroup,
      'bgp-enabled': false,
      'bgp-neighbor': '169.254.85.5',
      'bgp-address': '169.254.85.6',
      'bgp-password': keyOf(8),
      'bgp-passive': true,
      'bgp-hold-time': 60,
      'bgp-keepalive': 20,
    });
  });
  test('says of a client of the route server its own policy alone', () =>
    assert.deepEqual(said(read, '192.0.2.86'), {
      ...own,
      'bgp-neighbor': '192.0.2.86',
      'bgp-neighbor-as': 64860,
      'bgp-address': '192.0.2.85',
      'bgp-in': 'none',
    }));
  test('says of one for EVPN that it has neither family', () =>
    assert.deepEqual(said(read, '10.85.255.2'), {
      ...own,
      ...ofAll,
      'bgp-neighbor': '10.85.255.2',
      'bgp-neighbor-as': 64850,
      'bgp-families': [],
    }));
  test('says no address of those that call from a network', () =>
    assert.deepEqual(said(read, '10.85.128.0/20'), {
      ...own,
      ...ofAll,
      'bgp-neighbor-as': 64851,
      'bgp-password': keyOf(13),
      'bgp-hold-time': 9,
      'bgp-keepalive': 3,
    }));
  test('names its lines behind a text of several lines', () => {
    const lines = linesSaid(read, '169.254.85.5');
    assert.deepEqual(
      [lines['bgp-neighbor'], lines['bgp-password'], lines['bgp-hold-time'], lines['bgp-maximum-prefixes']],
      ['neighbor-address = "169.254.85.5"', 'auth-password = 2026', 'hold-time = 60', 'max-prefixes'].map((piece) => lineOf(read, piece)),
    );
  });
  test('is noted for the network alone', () => assert.deepEqual(notedLines(read), [lineOf(read, '[[dynamic-neighbors]]')]));
  test('shows no key', () => hides(read, 'Twite = Linnet', '20261129', "Hedge'Sparrow"));
});

describe('gobgpd.yml, with anchors and lists within a line', async () => {
  const read = await realistic('GoBGP', 'gobgp-yaml');
  const own = { 'bgp-as': 64870, 'bgp-router-id': '10.87.0.1', 'bgp-in': 'all', 'bgp-out': 'some' };
  const fast = { 'bgp-hold-time': 30, 'bgp-keepalive': 10 };
  const ofGroup = { ...own, ...fast, 'bgp-neighbor-as': 64512, 'bgp-multihop': 3 };

  test('is taken for what it is', () => assert.equal(read.takenFor, 'GoBGP'));
  test('is its neighbors', () => assert.deepEqual(namesIn(read), ['169.254.87.1', '169.254.87.5', '2001:db8:87::2']));
  test('says what the group and an anchor say', () => {
    assert.deepEqual(said(read, '169.254.87.1'), {
      ...ofGroup,
      'bgp-neighbor': '169.254.87.1',
      'bgp-address': '169.254.87.2',
      'bgp-password': keyOf(17),
      'bgp-families': ['ipv4', 'ipv6'],
      'bgp-maximum-prefixes': 250,
    });
    assert.deepEqual(said(read, '169.254.87.5'), {
      ...ofGroup,
      'bgp-enabled': false,
      'bgp-neighbor': '169.254.87.5',
      'bgp-address': '169.254.87.6',
      'bgp-password': keyOf(11),
      'bgp-passive': true,
    });
    assert.deepEqual(said(read, '2001:db8:87::2'), {
      ...own,
      ...fast,
      'bgp-neighbor': '2001:db8:87::2',
      'bgp-neighbor-as': 64870,
      'bgp-password': keyOf(5),
      'bgp-ttl-security': false,
    });
  });
  test('names its lines, those of an anchor where it stands', () => {
    const lines = linesSaid(read, '2001:db8:87::2');
    assert.deepEqual(
      [lines['bgp-neighbor-as'], lines['bgp-password'], lines['bgp-hold-time'], lines['bgp-out']],
      ['peer-as: 64870', 'auth-password: 90125', 'hold-time: 30', 'export-policy-list'].map((piece) => lineOf(read, piece)),
    );
  });
  test('has no notes', () => assert.deepEqual(read.notes, []));
  test('shows no key', () => hides(read, 'Siskin: "it', 'Brambling', '90125'));
});

describe('YAML of GoBGP that is not plain', () => {
  const text = (password: string): string =>
    `neighbors:\n  - config:\n      neighbor-address: 192.0.2.2\n      peer-as: 64501\n      auth-password: ${password}\nglobal:\n  config:\n    as: 64500\n`;
  const of = (password: string) => {
    const { vpns, notes } = gobgp.read(text(password));
    const end = vpns[0]?.end;
    return {
      as: end?.['bgp-as']?.value,
      password: JSON.stringify(end?.['bgp-password']?.value),
      notes: notes.map(({ line, text: of }) => [line, of]),
    };
  };

  test('has a password that is not read, never none', () => {
    for (const odd of ['"plover', '*nowhere', 'plover\n        two: one']) assert.equal(of(odd).password, JSON.stringify(hidden), odd);
    assert.deepEqual([of('>-\n        plover').as, of('>-\n        plover').password], [64500, JSON.stringify(keyOf(6))]);
  });
  test('is noted, without what may be secret', () => {
    for (const odd of ['"plover', 'plover\n        two: one']) {
      assert.ok(of(odd).notes.length > 0, odd);
      assert.ok(!JSON.stringify(of(odd).notes).includes('plover'), odd);
    }
  });
  test('has lines as YAML has them, which say what they are to say', () => {
    const [vpn] = gobgp.read(text('one')).vpns;
    assert.ok(vpn);
    for (const [id, value] of [
      ['bgp-hold-time', 30],
      ['bgp-neighbor-as', 64502],
      ['bgp-families', ['ipv4', 'ipv6']],
      ['bgp-maximum-prefixes', 100],
      ['bgp-out', 'none'],
    ] as const) {
      const line: string = gobgp.lineFor(id, value, vpn.name, vpn.called) ?? '';
      const whole: string = line.startsWith('global') ? `${line}\nneighbors:\n  - config:\n      neighbor-address: 192.0.2.2\n` : line;
      assert.deepEqual(gobgp.read(whole).vpns[0]?.end[id]?.value, value, line);
    }
    assert.equal(
      gobgp.lineFor('bgp-hold-time', 30, vpn.name, vpn.called),
      'neighbors:\n  - config:\n      neighbor-address: "192.0.2.2"\n    timers:\n      config:\n        hold-time: 30',
    );
  });
  test('is noted for a key that is mistyped', () =>
    assert.deepEqual(
      gobgp.read(text('one').replace('auth-password', 'auth-pasword')).notes.map(({ line, text: of }) => [line, of]),
      [[5, 'auth-pasword']],
    ));
  test('is told from other YAML', () =>
    assert.equal(formatOf('neighbors:\n  - name: a\n    peer: b\nglobal:\n  config:\n    x: 1\n'), null));
  test('is not read where it is nested, or as long in one line, as no configuration is; and says so', () => {
    for (const odd of [`${'- '.repeat(25)}a`, `${'['.repeat(61)}${']'.repeat(61)}`, `"${'a'.repeat(10_001)}"`]) {
      const { vpns, notes } = gobgp.read(`global:\n  config:\n    ${odd}\nneighbors:\n  - config:\n      neighbor-address: 192.0.2.2\n`);
      assert.deepEqual([vpns.length, notes.length], [0, 1], odd.slice(0, 20));
      assert.match(notes[0]?.why ?? '', /not read/);
    }
  });
});
