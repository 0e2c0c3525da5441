import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { mendAt } from '../../../src/configuration/ends.ts';
import { ios } from '../../../src/configuration/ios.ts';
import { compare } from '../../../src/settings/compare.ts';
import { endOf } from '../../support/ends.ts';
import { met, own, theirs, without } from '../../support/met.ts';

describe('ends that fit, however they are written', () => {
  test('an address of IPv6 in another spelling is the same', () => {
    const six = { ...own, 'peer-address': '2001:0db8:0:0::1', 'peer-id': { type: 'address', value: '2001:db8::0:1' } } as const;
    const other = { ...theirs, 'local-address': '2001:db8::1', 'local-id': { type: 'address', value: '2001:db8::1' } } as const;
    assert.deepEqual(met(six, other).stops, []);
  });

  test('an end that expects no identity takes the address of its peer, and of another nothing is known', () => {
    assert.equal(met(without(own, 'peer-id'), theirs).up, 'up,up,up');
    const named = { ...theirs, 'local-id': { type: 'fqdn', value: 'b.example.net' } } as const;
    assert.equal(met(without(own, 'peer-id'), named).up, 'may,may,may');
  });

  test('where both start, the one that comes further is enough', () => {
    const [flex, v1] = [
      { ...own, initiation: 'starts', 'ike-version': [2, 1] },
      { ...theirs, initiation: 'starts', 'ike-version': [1] },
    ] as const;
    assert.deepEqual([met(flex, v1, {}, null).up, met(flex, v1, {}, null).starts], ['up,up,up', 'b']);
    assert.equal(met({ ...flex, 'ike-version': [2] }, v1, {}, null).up, 'down,down,down');
  });

  test('a responder with lists grants each pair that is asked for: nothing is missing where all are asked for', () => {
    const pairs = (locals: readonly string[], remotes: readonly string[]) =>
      locals.flatMap((local) => remotes.map((remote) => ({ local: [local], remote: [remote] })));
    const [here, there] = [
      ['10.1.0.0/16', '10.11.0.0/16'],
      ['10.2.0.0/16', '192.168.50.0/24'],
    ];
    const lists = { ...theirs, selectors: [{ local: there, remote: here }] };
    assert.deepEqual(met({ ...own, selectors: pairs(here, there) }, lists, { selectors: 'narrows' }).stops, []);
    assert.deepEqual(
      met({ ...own, selectors: pairs(here.slice(0, 1), there) }, lists, { selectors: 'narrows' }).stops.map(({ when }) => when),
      ['partly'],
    );
  });
});

describe('ends that come up, and of which something is missing', () => {
  test('a router that lets no route through without a policy has none', () => {
    const { up, said } = met(own, theirs, { bgp: { routesWithoutPolicy: 'none' } });
    assert.equal(up, 'up,up,up');
    assert.match(said[0] ?? '', /The SDDC has no policy for routes in, and lets none through without one/);
    assert.deepEqual(
      met(
        { ...own, 'bgp-in': 'all', 'bgp-out': 'all' },
        { ...theirs, 'bgp-in': 'some', 'bgp-out': 'all' },
        { bgp: { routesWithoutPolicy: 'none' } },
      ).stops,
      [],
    );
  });

  test('a neighbor without an address family is not spoken to', () => {
    const { up, said } = met(own, { ...theirs, 'bgp-families': [] });
    assert.equal(up, 'up,up,down');
    assert.match(said[0] ?? '', /takes no connection: the router has no address family active/);
  });

  test('the headline names the child SA that falls, and says that a doubt follows', () => {
    assert.equal(met({ ...own, pfs: [19] }, theirs).headline, 'IKE, IPsec and BGP come up. The child SA drops at a rekey.');
    assert.match(met({ ...own, encapsulation: 'tunnel' }, { ...theirs, encapsulation: 'transport' }).headline, /what follows may stop/);
  });
});

describe('a line to change', () => {
  const ends = (a: Parameters<typeof endOf>[0], b: Parameters<typeof endOf>[0]) => ({ a: endOf(a), b: endOf(b) });
  const mends = (two: ReturnType<typeof ends>) => {
    const { outcome } = compare({ end: two.a, behaviour: {} }, { end: two.b, behaviour: {} }, 'a');
    return (['a', 'b'] as const).map((side) => outcome.stops[0] && mendAt(side, outcome.stops[0], two, ios, { name: 'Tunnel1' }));
  };

  test('switches on what is off, where it is off', () => {
    assert.deepEqual(
      mends(ends({ ...own, enabled: false }, theirs)).map((line) => line !== null),
      [true, false],
    );
  });

  test('is none for what both have, and one of them can’t do', () => {
    const two = ends(own, theirs);
    const behaviour = { kernel: { leavesOut: [], cannotInstall: ['sha2-256' as const] } };
    const { outcome } = compare({ end: two.a, behaviour }, { end: two.b, behaviour: {} }, 'a');
    const [stop] = outcome.stops;
    assert.equal(stop?.kind, 'not installed');
    assert.equal(mendAt('a', stop, two, ios, { name: 'Tunnel1' }), null);
  });
});
