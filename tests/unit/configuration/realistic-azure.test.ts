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
} from './realistic-reading.ts';
import { withCarriageReturns } from './realistic-reading.ts';

describe('a connection of Azure with its gateways, from a terminal', async () => {
  const read = await realistic('Azure JSON', 'azure-connection');

  test('is taken for what it is', () => assert.equal(read.takenFor, 'Azure JSON'));
  test('is one VPN', () => assert.deepEqual(namesIn(read), ['cn-sddc']));
  test('says what it and its own gateways say', () =>
    assert.deepEqual(said(read, 'cn-sddc', 'pre-shared-key', 'auth-method'), {
      'local-address': '203.0.113.10',
      'peer-address': '198.51.100.20',
      'ike-version': [2],
      initiation: 'starts',
      'ike-proposals': [proposal(['aes-gcm-16-256'], [], [20], ['sha2-384'])],
      'child-proposals': [proposal(['aes-gcm-16-256'], [])],
      pfs: [20],
      'child-lifetime': 27000,
      'child-kilobytes': 102400000,
      selectors: anyToAny,
      'bgp-enabled': true,
      'bgp-as': 65515,
      'bgp-neighbor-as': 65000,
      'bgp-address': '169.254.21.2',
      'bgp-neighbor': '169.254.21.1',
    }));
  test('has the key that az shows apart', () => {
    assert.deepEqual(said(read, 'cn-sddc')['pre-shared-key'], keyOf(21));
    assert.equal(said(read, 'cn-sddc')['auth-method'], 'pre-shared key');
  });
  test('names its lines', () => {
    const lines = linesSaid(read, 'cn-sddc');
    assert.deepEqual(
      [lines['peer-address'], lines['bgp-neighbor'], lines.pfs],
      [lineOf(read, '198.51.100.20'), lineOf(read, '169.254.21.1'), lineOf(read, '"pfsGroup"')],
    );
  });
  test('has no notes', () => assert.deepEqual(read.notes, []));
  test('shows no key', () => hides(read, 'Marigold/Thistle-2291'));
});

describe('all connections of PowerShell, one of them without a policy', async () => {
  const read = await realistic('Azure JSON', 'azure-list', withCarriageReturns);

  test('are taken for what they are', () => assert.equal(read.takenFor, 'Azure JSON'));
  test('are VPNs, where they are no ExpressRoute', () => assert.deepEqual(namesIn(read), ['Plant-South']));
  test('say nothing of the algorithms that Azure takes by itself', () =>
    assert.deepEqual(said(read, 'Plant-South', 'peer-address'), {
      'ike-version': [1],
      initiation: 'responds only',
      'auth-method': 'pre-shared key',
      'pre-shared-key': hidden,
      selectors: [pair('10.1.0.0/16', ['10.20.0.0/24', '10.20.1.0/24'])],
      'bgp-enabled': false,
    }));
  test('have the name of a peer without an address', () =>
    assert.equal(said(read, 'Plant-South')['peer-address'], 'plant-south.example.net'));
  test('are noted where a key is hidden alone', () => assert.deepEqual(notedLines(read), [lineOf(read, '"********"')]));
});

describe('what REST answers of a gateway with two instances', async () => {
  const read = await realistic('Azure JSON', 'azure-active-active');

  test('is taken for what it is', () => assert.equal(read.takenFor, 'Azure JSON'));
  test('is one VPN', () => assert.deepEqual(namesIn(read), ['to-sddc']));
  test('has the first instance', () =>
    assert.deepEqual(said(read, 'to-sddc'), {
      'local-address': '203.0.113.40',
      'peer-address': '198.51.100.20',
      'ike-version': [2],
      initiation: 'starts',
      'ike-proposals': [proposal(['aes-cbc-256'], ['sha2-256'], [14])],
      'child-proposals': [proposal(['aes-cbc-256'], ['sha2-256'])],
      pfs: [0],
      'child-lifetime': 3600,
      'child-kilobytes': 0,
      selectors: anyToAny,
      'bgp-enabled': true,
      'bgp-as': 65515,
      'bgp-neighbor-as': 4200000100,
      'bgp-address': '10.1.255.4',
      'bgp-neighbor': '10.8.0.1',
    }));
  test('has no notes', () => assert.deepEqual(read.notes, []));
});

describe('a template of the Resource Manager, indented by tabs', async () => {
  const read = await realistic('Azure JSON', 'azure-template');
  const name = 'cn-sddc';
  const elsewhere = ['pre-shared-key', 'peer-address', 'bgp-neighbor', 'bgp-neighbor-as', 'selectors'] as const;

  test('is taken for what it is', () => assert.equal(read.takenFor, 'Azure JSON'));
  test('is one VPN', () => assert.deepEqual(namesIn(read), [name]));
  test('says what it holds itself', () =>
    assert.deepEqual(said(read, name, ...elsewhere), {
      'ike-version': [2],
      initiation: 'starts',
      'auth-method': 'pre-shared key',
      'ike-proposals': [proposal(['aes-cbc-128'], ['sha1'], [2])],
      'child-proposals': [proposal(['aes-cbc-128'], ['sha1'])],
      pfs: [2],
      'child-lifetime': 3600,
      'child-kilobytes': 102400000,
      'bgp-enabled': true,
    }));
  test('has the gateway that its expressions name', () => {
    const found = said(read, name);
    assert.deepEqual([found['bgp-neighbor'], found['bgp-neighbor-as'], found['selectors']], ['169.254.21.1', 65000, anyToAny]);
  });
  test('does not take an expression for an address', () => assert.equal(said(read, name)['peer-address'], undefined));
  test('has a key that stands elsewhere', () => assert.deepEqual(said(read, name)['pre-shared-key'], hidden));
});
