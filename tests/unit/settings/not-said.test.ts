import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Behaviour } from '../../../src/settings/behaviour.ts';
import { withDefaults } from '../../../src/settings/behaviour.ts';
import type { Identity } from '../../../src/settings/end.ts';
import { Key } from '../../../src/settings/key.ts';
import { isExpected } from '../../../src/settings/negotiate-ike.ts';
import { valueText } from '../../../src/settings/value-text.ts';
import { endOf } from '../../support/ends.ts';
import type { Some } from '../../support/met.ts';
import { esp, met, own, suite, theirs, without } from '../../support/met.ts';

describe('what an end does not say', () => {
  test('is no difference: a proposal without a group, an integrity or a cipher leaves IKE open', () => {
    for (const empty of ['groups', 'integrity', 'encryption'] as const)
      for (const [a, b] of [
        [{ ...own, 'ike-proposals': [{ ...suite, [empty]: [] }] }, theirs],
        [own, { ...theirs, 'ike-proposals': [{ ...suite, [empty]: [] }] }],
      ] as const) {
        const { up, stops, unknown } = met(a, b);
        assert.deepEqual([up, stops], ['may,may,may', []], empty);
        assert.deepEqual(unknown, [`ike-proposals at ${a === own ? 'b' : 'a'}`]);
      }
  });

  test('leaves a difference beside it a difference', () => {
    const { up, stops } = met(own, { ...theirs, 'ike-proposals': [{ ...suite, groups: [], encryption: ['aes-cbc-128'] }] });
    assert.deepEqual([up, stops[0]?.parameter], ['down,down,down', 'ike-proposals']);
  });

  test('may be all of a proposal', () => {
    const nothing = { encryption: [], integrity: [], prf: [], groups: [], esn: [] };
    assert.equal(met(own, { ...theirs, 'ike-proposals': [nothing] }).up, 'may,may,may');
  });

  test('does not stand against another proposal that fits', () => {
    assert.equal(met(own, { ...theirs, 'ike-proposals': [{ ...suite, groups: [] }, suite] }).up, 'up,up,up');
  });

  test('is a list without an entry too, of IKE and of ESP', () => {
    assert.deepEqual(met(own, { ...theirs, 'ike-proposals': [] }).up, 'may,may,may');
    assert.deepEqual(met(own, { ...theirs, 'child-proposals': [] }).up, 'up,may,may');
    assert.deepEqual(met(own, { ...theirs, 'child-proposals': [] }).unknown, ['child-proposals at b']);
  });

  test('is filled in where the device is known to have a group of its own', () => {
    const end = withDefaults(endOf({ 'ike-proposals': [{ ...suite, groups: [] }, suite] }), {}, { unsetGroups: [14, 5] });
    assert.deepEqual(
      end['ike-proposals']?.value.map(({ groups }) => groups),
      [[14, 5], [14]],
    );
  });
});

describe('a key that is hidden', () => {
  test('is there, and whether it is the same is not known', () => {
    for (const id of ['pre-shared-key', 'bgp-password'] as const) {
      const { up, stops, unknown, verdict } = met(
        { ...own, 'bgp-password': new Key('horse'), [id]: Key.hidden() },
        { ...theirs, 'bgp-password': new Key('horse') },
      );
      assert.deepEqual([up, stops], [id === 'bgp-password' ? 'up,up,may' : 'may,may,may', []]);
      assert.ok(unknown.includes(`${id} at a`));
      assert.equal(verdict(id), 'unknown');
      assert.equal(valueText(id, Key.hidden()), 'set, and hidden here');
    }
  });

  test('is a password all the same: an end that has none does not fit', () => {
    const { up, said } = met({ ...own, 'bgp-password': Key.hidden() }, theirs);
    assert.equal(up, 'up,up,down');
    assert.match(said[0] ?? '', /one end has a password and the other has none/);
  });
});

test('keys that differ by a slip are told with it, and without a letter of them', () => {
  const { said } = met({ ...own, 'pre-shared-key': new Key('correct h0rse') }, { ...theirs, 'pre-shared-key': new Key('correct hOrse') });
  assert.match(said[0] ?? '', /the keys differ, only in characters that look alike\./);
  assert.doesNotMatch(said[0] ?? '', /rse\b/);
});

describe('a peer', () => {
  test('with further addresses may be reached at one of them, after the first', () => {
    const { up, stops } = met({ ...own, 'peer-address': '198.51.100.9', 'peer-backups': ['198.51.100.20'] }, theirs);
    assert.deepEqual([up, stops[0]?.isSure], ['may,may,may', false]);
    assert.equal(met({ ...own, 'peer-address': '198.51.100.9', 'peer-backups': ['198.51.100.8'] }, theirs).up, 'down,down,down');
  });

  test('is taken from any address that is set for it', () => {
    assert.equal(met(own, { ...theirs, 'peer-address': '203.0.113.9', 'peer-backups': ['203.0.113.10'] }).stops.length, 0);
  });

  test('whose identity stands where it is not read leaves the IKE SA open', () => {
    const unread: Some = { ...own, 'peer-id': { type: 'unread', value: '' } };
    assert.deepEqual([met(unread, theirs).up, met(unread, theirs).unknown], ['may,may,may', ['peer-id at a']]);
    assert.equal(valueText('peer-id', { type: 'unread', value: '' }), 'set, and not read here');
  });

  test('is expected as one of many', () => {
    const id = (type: Identity['type'], value: string): Identity => ({ type, value });
    const cases = [
      [id('address', '192.0.2.7'), id('address', '192.0.2.0/24'), true],
      [id('address', '192.0.3.7'), id('address', '192.0.2.0/24'), false],
      [id('fqdn', 'a.example.net'), id('fqdn', '*.EXAMPLE.net'), true],
      [id('fqdn', 'example.net'), id('fqdn', '*.example.net'), false],
      [id('email', 'a@example.net'), id('email', '*@example.net'), true],
      [id('fqdn', 'a.example.net'), id('email', '*.example.net'), false],
      [id('fqdn', '*'), id('fqdn', 'a.example.net'), false],
    ] as const;
    for (const [sent, expected, is] of cases) assert.equal(isExpected(sent, expected), is, `${sent.value} as ${expected.value}`);
  });
});

describe('NAT between the ends', () => {
  const behind: Some = { ...own, 'local-address': '10.0.0.5', 'nat-traversal': 'off' };

  test('and NAT traversal off at one of them: ESP may not pass', () => {
    const { up, said } = met(behind, theirs);
    assert.equal(up, 'up,may,may');
    assert.match(said[0] ?? '', /NAT traversal off, and an address is translated/);
    assert.equal(met({ ...behind, 'nat-traversal': 'automatic' }, { ...theirs, 'nat-traversal': 'off' }).up, 'up,may,may');
  });

  test('is none where both addresses are as they are set', () => {
    assert.equal(met({ ...own, 'nat-traversal': 'off' }, theirs).up, 'up,up,up');
  });
});

describe('PFS', () => {
  test('is told beside another difference of the child SA', () => {
    const { stops } = met(own, { ...theirs, pfs: [19], 'child-proposals': [{ ...esp, encryption: ['aes-cbc-128'] }] });
    assert.deepEqual(
      stops.map(({ parameter, when }) => [parameter, when]),
      [
        ['child-proposals', 'now'],
        ['pfs', 'rekey'],
      ],
    );
  });

  test('that only the end which starts has: what the other makes of it is known of some alone', () => {
    const v1: Some = { 'ike-version': [1] };
    const [a, b] = [
      { ...own, ...v1 },
      { ...theirs, ...v1, pfs: [0] },
    ];
    assert.deepEqual([met(a, b).up, met(a, b).stops[0]?.isSure], ['up,may,may', false]);
    assert.equal(met(a, b, { quickGroup: 'as set' }).up, 'up,down,down');
    assert.equal(met(a, b, { quickGroup: 'any where none is set' }).up, 'up,up,up');
    // The other way round it is refused by every end that wants a group.
    assert.equal(met({ ...own, ...v1, pfs: [0] }, { ...theirs, ...v1 }, { quickGroup: 'any where none is set' }).up, 'up,down,down');
  });

  test('that one end alone has, and takes any where it has none: it depends on who renews', () => {
    const takesAny: Behaviour = { quickGroup: 'any where none is set' };
    const without_ = { ...theirs, pfs: [0] };
    const { stops, said } = met(own, without_, takesAny);
    assert.deepEqual(
      stops.map(({ at, isSure, when }) => [at, isSure, when]),
      [['a', false, 'rekey']],
    );
    assert.match(said[0] ?? '', /the SDDC may refuse, where it is asked, with NO_PROPOSAL_CHOSEN/);
    assert.equal(met(own, without_, { rekeyGroup: 'as set' }).stops[0]?.isSure, true);
    assert.equal(met(own, { ...theirs, pfs: [19] }, takesAny).stops[0]?.isSure, true);
  });

  test('is of one proposal with it, where each names its own group', () => {
    const [aes128, aes256] = [
      { ...esp, encryption: ['aes-cbc-128'], groups: [14] },
      { ...esp, groups: [19] },
    ] as const;
    const crossed = [
      { ...aes128, groups: [19] },
      { ...aes256, groups: [14] },
    ] as const;
    const rekeys = (own_: Some['child-proposals'], other: Some['child-proposals']) =>
      met({ ...own, 'child-proposals': own_ ?? [] }, { ...theirs, 'child-proposals': other ?? [] }).stops.map(({ parameter }) => parameter);
    assert.deepEqual(rekeys([aes128, aes256], [aes256]), []);
    assert.deepEqual(rekeys([aes128, aes256], crossed), ['pfs']);
  });
});

describe('networks', () => {
  test('of a family that one end alone has are no difference', () => {
    const all = [{ local: ['0.0.0.0/0', '::/0'], remote: ['0.0.0.0/0', '::/0'] }];
    for (const selectors of [
      all,
      [
        { local: ['0.0.0.0/0'], remote: ['0.0.0.0/0'] },
        { local: ['::/0'], remote: ['::/0'] },
      ],
    ])
      assert.deepEqual(met(own, { ...theirs, selectors }, { selectors: 'exact' }).stops, []);
    assert.equal(met(own, { ...theirs, selectors: [{ local: ['::/0'], remote: ['::/0'] }] }).stops[0]?.parameter, 'selectors');
  });

  test('that may be refused in quick mode are refused with the notify of quick mode', () => {
    const v1: Some = { 'ike-version': [1] };
    const narrower = { ...theirs, ...v1, selectors: [{ local: ['10.2.0.0/16'], remote: ['10.1.0.0/16'] }] };
    assert.deepEqual(
      met({ ...own, ...v1 }, narrower).stops.map(({ notify, isSure }) => [notify, isSure]),
      [['INVALID_ID_INFORMATION', false]],
    );
  });
});

describe('the tunnel interfaces and BGP', () => {
  test('that have one address are told so, and not that they are of two networks', () => {
    const { said } = met(own, { ...theirs, 'vti-address': '169.254.100.1/30', 'bgp-address': '169.254.100.1' });
    assert.ok(
      said.some((one) => /both tunnel interfaces have the address 169\.254\.100\.1\/30/i.test(one)),
      said.join('\n'),
    );
  });

  test('are looked at where one end alone has BGP', () => {
    const { stops } = met(own, { ...endless(theirs), 'vti-address': '169.254.200.2/30' });
    assert.deepEqual(
      stops.map(({ parameter }) => parameter),
      ['bgp-neighbor', 'vti-address'],
    );
  });

  test('and a neighbor elsewhere: the sentence says where the other one looks', () => {
    const { said } = met({ ...own, 'bgp-neighbor': '169.254.7.2' }, { ...without(without(theirs, 'bgp-address'), 'vti-address') });
    assert.match(said.join(' '), /169\.254\.7\.2 for its neighbor, and the router has its own in another network, at 169\.254\.100\.1/);
  });
});

/** An end without BGP. */
const endless = (end: Some): Some => Object.fromEntries(Object.entries(end).filter(([id]) => !id.startsWith('bgp-')));
