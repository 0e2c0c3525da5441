import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  anyToAny,
  hidden,
  hides,
  keyOf,
  lineOf,
  linesSaid,
  namesIn,
  notedLines,
  pair,
  proposal,
  realistic,
  said,
  withByteOrderMark,
  withCarriageReturns,
} from './realistic-reading.ts';

/** What the XML says of one tunnel, beside its addresses and AS numbers. */
const sample = {
  'auth-method': 'pre-shared key',
  'ike-mode': 'main',
  'ike-lifetime': 28800,
  'child-lifetime': 3600,
  encapsulation: 'tunnel',
};

describe('describe-vpn-connections of today, from a shell with prompts', async () => {
  const read = await realistic('AWS JSON', 'aws-tunnel-options');
  const [first, second] = ['vpn-0a1b2c3d4e5f60718 203.0.113.10', 'vpn-0a1b2c3d4e5f60718 203.0.113.74'];

  test('is taken for what it is', () => assert.equal(read.takenFor, 'AWS JSON'));
  test('is two tunnels', () => assert.deepEqual(namesIn(read), [first, second]));
  test('says of the first what its options and the XML say', () =>
    assert.deepEqual(said(read, first), {
      ...sample,
      'local-address': '203.0.113.10',
      'peer-address': '198.51.100.20',
      'vti-address': '169.254.100.1/30',
      'pre-shared-key': keyOf(22),
      selectors: anyToAny,
      'ike-version': [2],
      'ike-proposals': [
        proposal(['aes-cbc-256'], ['sha2-256', 'sha2-384'], [14, 19, 20]),
        proposal(['aes-gcm-16-256'], [], [14, 19, 20], ['sha2-256', 'sha2-384']),
      ],
      'child-proposals': [proposal(['aes-gcm-16-256'], [])],
      pfs: [14, 19],
      'replay-window': 1024,
      initiation: 'starts',
      'bgp-as': 64512,
      'bgp-neighbor-as': 65000,
      'bgp-address': '169.254.100.1',
      'bgp-neighbor': '169.254.100.2',
      'bgp-hold-time': 30,
    }));
  test('says nothing of the second that it leaves to defaults', () =>
    assert.deepEqual(said(read, second), {
      ...sample,
      'local-address': '203.0.113.74',
      'peer-address': '198.51.100.20',
      'vti-address': '169.254.100.5/30',
      'pre-shared-key': keyOf(22),
      selectors: anyToAny,
      'ike-proposals': [proposal(['aes-cbc-128'], ['sha1'], [2])],
      'replay-window': 1024,
      'bgp-as': 64512,
      'bgp-neighbor-as': 65000,
      'bgp-address': '169.254.100.5',
      'bgp-neighbor': '169.254.100.6',
      'bgp-hold-time': 30,
    }));
  test('names the lines of its options, and of the XML the line that holds it', () => {
    const lines = linesSaid(read, first);
    assert.deepEqual(
      [lines['ike-lifetime'], lines.initiation, lines['peer-address']],
      [lineOf(read, '"Phase1LifetimeSeconds"'), lineOf(read, '"StartupAction"'), lineOf(read, '"CustomerGatewayConfiguration"')],
    );
  });
  test('has no note of its prompts', () => assert.deepEqual(read.notes, []));
  test('shows no key', () => hides(read, 'harbour_lantern'));
});

describe('describe-vpn-connections before there were tunnel options', async () => {
  const read = await realistic('AWS JSON', 'aws-before-options');
  const [first, , third] = [
    'vpn-44a8938f 203.0.113.140',
    'vpn-44a8938f 203.0.113.201',
    'vpn-b41dcf12 203.0.113.150',
    'vpn-b41dcf12 203.0.113.151',
  ];

  test('is taken for what it is', () => assert.equal(read.takenFor, 'AWS JSON'));
  test('is the tunnels of the connections that still are', () =>
    assert.deepEqual(namesIn(read), [first, 'vpn-44a8938f 203.0.113.201', third, 'vpn-b41dcf12 203.0.113.151']));
  test('is without BGP where its routes are static', () =>
    assert.deepEqual(said(read, first), {
      ...sample,
      'local-address': '203.0.113.140',
      'peer-address': '198.51.100.77',
      'vti-address': '169.254.45.1/30',
      'pre-shared-key': keyOf(16),
      'bgp-enabled': false,
    }));
  test('is with BGP otherwise', () =>
    assert.deepEqual(said(read, third), {
      ...sample,
      'local-address': '203.0.113.150',
      'peer-address': '198.51.100.78',
      'vti-address': '169.254.47.1/30',
      'pre-shared-key': keyOf(17),
      'bgp-as': 7224,
      'bgp-neighbor-as': 65010,
      'bgp-address': '169.254.47.1',
      'bgp-neighbor': '169.254.47.2',
      'bgp-hold-time': 30,
    }));
  test('says that the algorithms of its XML are samples', () =>
    assert.deepEqual(notedLines(read), [lineOf(read, '"CustomerGatewayConfiguration"')]));
  test('shows no key', () => hides(read, 'Oriole_Static', 'Oriole_Dynamic'));
});

describe('gateways and a connection of one PowerShell window, and a command', async () => {
  const read = await realistic('AWS JSON', 'aws-gateways', withByteOrderMark);
  const name = 'vpn-0aaaa1111bbbb2222 203.0.113.30';

  test('is taken for what it is', () => assert.equal(read.takenFor, 'AWS JSON'));
  test('is one tunnel, with the gateways that it names', () => {
    assert.deepEqual(namesIn(read), [name]);
    assert.deepEqual(said(read, name), {
      'auth-method': 'pre-shared key',
      'local-address': '203.0.113.30',
      'peer-address': '198.51.100.21',
      'vti-address': '169.254.77.1/30',
      'pre-shared-key': keyOf(20),
      selectors: [pair('10.60.0.0/16', '192.0.2.128/25')],
      'ike-version': [2, 1],
      'ike-proposals': [proposal(['aes-gcm-16-256'], [], [20])],
      pfs: [20],
      'child-lifetime': 1800,
      initiation: 'responds only',
      'bgp-as': 64620,
      'bgp-neighbor-as': 65021,
      'bgp-address': '169.254.77.1',
      'bgp-neighbor': '169.254.77.2',
    });
  });
  test('is noted where its key is hidden alone', () => assert.deepEqual(notedLines(read), [lineOf(read, '"****"')]));
  test('shows no key', () => hides(read, 'Changed_By_Command_9'));
});

describe('the XML of a connection with BGP, saved on Windows', async () => {
  const read = await realistic('AWS XML', 'aws-dynamic-xml', withCarriageReturns);
  const [first, second] = ['vpn-0c0ffee0c0ffee001 203.0.113.10', 'vpn-0c0ffee0c0ffee001 203.0.113.11'];

  test('is taken for what it is', () => assert.equal(read.takenFor, 'AWS XML'));
  test('is two tunnels', () => assert.deepEqual(namesIn(read), [first, second]));
  test('says no algorithms, which are samples', () =>
    assert.deepEqual(said(read, second), {
      ...sample,
      'local-address': '203.0.113.11',
      'peer-address': '198.51.100.20',
      'vti-address': '169.254.12.1/30',
      'pre-shared-key': keyOf(17),
      'bgp-as': 4200000001,
      'bgp-neighbor-as': 65001,
      'bgp-address': '169.254.12.1',
      'bgp-neighbor': '169.254.12.2',
      'bgp-hold-time': 30,
    }));
  test('names the lines of its elements', () => {
    const lines = linesSaid(read, second);
    assert.deepEqual(
      [lines['local-address'], lines['child-lifetime'], lines['pre-shared-key']],
      [lineOf(read, '203.0.113.11'), lineOf(read, '<lifetime>3600', 2), lineOf(read, '<pre_shared_key>', 2)],
    );
  });
  test('is noted for its samples once', () => assert.deepEqual(notedLines(read), [lineOf(read, '<encryption_protocol>', 2)]));
  test('shows no key', () => hides(read, 'Grebe.and.Heron'));
});

describe('the XML of a static connection, its keys taken out', async () => {
  const read = await realistic('AWS XML', 'aws-static-xml');

  test('is taken for what it is', () => assert.equal(read.takenFor, 'AWS XML'));
  test('is without BGP, with a key that is hidden', () =>
    assert.deepEqual(said(read, 'vpn-5d31c2b1 203.0.113.55'), {
      ...sample,
      'local-address': '203.0.113.55',
      'peer-address': '198.51.100.33',
      'vti-address': '169.254.249.1/30',
      'pre-shared-key': hidden,
      'bgp-enabled': false,
    }));
  test('is noted for its samples and its keys', () =>
    assert.deepEqual(
      notedLines(read).toSorted((one, other) => one - other),
      [lineOf(read, '<pre_shared_key>'), lineOf(read, '<encryption_protocol>', 2), lineOf(read, '<pre_shared_key>', 2)],
    ));
});

describe('two tunnels out of the middle of the XML, indented by tabs', async () => {
  const read = await realistic('AWS XML', 'aws-piece-xml');

  test('are taken for what they are', () => assert.equal(read.takenFor, 'AWS XML'));
  test('are read, by their addresses', () => {
    assert.deepEqual(namesIn(read), ['203.0.113.10', '203.0.113.11']);
    assert.deepEqual(said(read, '203.0.113.10'), {
      ...sample,
      'local-address': '203.0.113.10',
      'peer-address': '198.51.100.20',
      'vti-address': '169.254.100.1/30',
      'pre-shared-key': keyOf('Only <one> & tunnel'.length),
      'bgp-as': 64512,
      'bgp-neighbor-as': 65000,
      'bgp-address': '169.254.100.1',
      'bgp-neighbor': '169.254.100.2',
      'bgp-hold-time': 30,
    });
    assert.deepEqual(said(read, '203.0.113.11')['pre-shared-key'], keyOf('second tunnel '.length));
  });
  test('show no key', () => hides(read, 'second tunnel'));
});

describe('the generated text of a connection with BGP', async () => {
  const read = await realistic('AWS text', 'aws-generic-dynamic', withCarriageReturns);
  const [first, second] = ['vpn-0123456789abcdef0 203.0.113.10', 'vpn-0123456789abcdef0 203.0.113.11'];

  test('is taken for what it is', () => assert.equal(read.takenFor, 'AWS text'));
  test('is two tunnels', () => assert.deepEqual(namesIn(read), [first, second]));
  test('says AWS’s end, without what is a sample or the customer’s', () =>
    assert.deepEqual(said(read, first, 'bgp-neighbor'), {
      ...sample,
      'local-address': '203.0.113.10',
      'peer-address': '198.51.100.20',
      'vti-address': '169.254.100.1/30',
      'pre-shared-key': keyOf(16),
      'bgp-as': 64512,
      'bgp-neighbor-as': 65000,
      'bgp-address': '169.254.100.1',
      'bgp-hold-time': 30,
    }));
  test('has the customer gateway’s inside address for its neighbor', () =>
    assert.equal(said(read, second)['bgp-neighbor'], '169.254.100.6'));
  test('is noted for its samples once', () => assert.deepEqual(notedLines(read), [lineOf(read, 'Encryption Algorithm')]));
  test('shows no key', () => hides(read, 'Kettle.drum'));
});

describe('the generated text of a static connection', async () => {
  const read = await realistic('AWS text', 'aws-generic-static');
  const name = 'vpn-c2d3e4f5 203.0.113.91';

  test('is taken for what it is', () => assert.equal(read.takenFor, 'AWS text'));
  test('says AWS’s end', () =>
    assert.deepEqual(said(read, name, 'bgp-enabled'), {
      ...sample,
      'local-address': '203.0.113.91',
      'peer-address': '198.51.100.44',
      'vti-address': '169.254.6.5/30',
      'pre-shared-key': keyOf(15),
    }));
  test('is without BGP, as the XML of such a connection is', () => assert.equal(said(read, name)['bgp-enabled'], false));
  test('shows no key', () => hides(read, 'Piccolo.flute'));
});

describe('the generated text of a connection at a transit gateway, its keys taken out', async () => {
  const read = await realistic('AWS text', 'aws-generic-transit');
  const name = 'vpn-0fedcba9876543210 203.0.113.120';

  test('is taken for what it is', () => assert.equal(read.takenFor, 'AWS text'));
  test('says AWS’s end, with a key that is hidden', () =>
    assert.deepEqual(said(read, name, 'bgp-neighbor'), {
      ...sample,
      'local-address': '203.0.113.120',
      'peer-address': '198.51.100.60',
      'vti-address': '169.254.31.1/30',
      'pre-shared-key': hidden,
      'bgp-as': 4200001000,
      'bgp-neighbor-as': 64999,
      'bgp-address': '169.254.31.1',
      'bgp-hold-time': 30,
    }));
  test('is noted for its samples and its keys', () =>
    assert.deepEqual(notedLines(read), [lineOf(read, '<removed>'), lineOf(read, 'Encryption Algorithm'), lineOf(read, '<removed>', 2)]));
});
