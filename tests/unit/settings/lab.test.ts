import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import bird from '../../../content/negotiation/bird.ts';
import frr from '../../../content/negotiation/frr.ts';
import gobgp from '../../../content/negotiation/gobgp.ts';
import libreswan from '../../../content/negotiation/libreswan.ts';
import openbgpd from '../../../content/negotiation/openbgpd.ts';
import openiked from '../../../content/negotiation/openiked.ts';
import strongswan from '../../../content/negotiation/strongswan.ts';
import type { Implementation } from '../../../src/settings/behaviour.ts';
import { known, withDefaults } from '../../../src/settings/behaviour.ts';
import type { End } from '../../../src/settings/end.ts';
import { negotiate } from '../../../src/settings/negotiate.ts';
import { link } from '../../lab/bgp-network.ts';
import { bgpPlans } from '../../lab/plans-bgp.ts';
import { ikePlans } from '../../lab/plans.ts';
import { expectedOf } from '../../lab/run.ts';
import { endOfSession, endOfVpn } from '../../support/ends.ts';

const implementations: Readonly<Record<string, Implementation>> = { strongswan, libreswan, openiked, frr, bird, openbgpd, gobgp };

const party = (id: string, end: End) => {
  const implementation = implementations[id];
  assert.ok(implementation, id);
  const { behaviour, defaults } = known(implementation);
  return { end: withDefaults(end, defaults, behaviour), behaviour };
};

/** What was planted in settings alone: nothing is dropped on the way, and nobody is stopped. */
const isOfSettings = ({ plant, problem }: { plant: { wire?: unknown; after?: readonly { do: string }[] }; problem: string }): boolean =>
  !plant.wire && !problem.startsWith('certificate') && (plant.after ?? []).every((step) => ['wait-up', 'wait', 'rekey'].includes(step.do));

describe('what two ends will do, against what the laboratory saw them do', () => {
  for (const { fault, a, b, ends } of ikePlans().filter(
    ({ fault }) => isOfSettings(fault) && !/certificate|both-wait|rekeys-sooner|read-as-hex/.test(fault.id),
  ))
    test(`${fault.id}: ${a.name} starts, ${b.name} answers`, () => {
      const outcome = negotiate(party(a.id, endOfVpn(ends.a)), party(b.id, endOfVpn(ends.b)), 'a');
      const { up } = expectedOf(fault, a.id as never, b.id as never);
      const expected = 'a' in up ? up : { a: up, b: up };
      const word = (is: boolean): string => (is ? 'up' : 'down');
      const inWords = {
        a: { ike: word(expected.a.ike), child: word(expected.a.child) },
        b: { ike: word(expected.b.ike), child: word(expected.b.child) },
      };
      assert.deepEqual(outcome.at, inWords, JSON.stringify(outcome.stops));
    });

  for (const { fault, a, b, ends } of bgpPlans().filter(({ fault, a, b }) => isOfSettings(fault) && a.id !== 'exabgp' && b.id !== 'exabgp'))
    test(`${fault.id}: ${a.name}, ${b.name}`, () => {
      const outcome = negotiate(party(a.id, endOfSession(ends.a, `${link.a}/30`)), party(b.id, endOfSession(ends.b, `${link.b}/30`)), 'a');
      const { up } = expectedOf(fault, a.id as never, b.id as never);
      assert.equal(
        outcome.bgp,
        'a' in up ? (up.a.child && up.b.child ? 'up' : 'down') : up.child ? 'up' : 'down',
        JSON.stringify(outcome.stops),
      );
    });
});
