import { compare } from '../../src/settings/compare.ts';
import type { Behaviour } from '../../src/settings/behaviour.ts';
import type { End, ParameterId, Values } from '../../src/settings/end.ts';
import { Key } from '../../src/settings/key.ts';
import type { Side } from '../../src/settings/outcome.ts';
import { sayOutcome, sayStop } from '../../src/settings/say.ts';
import { endOf } from './ends.ts';

/** Some settings of an end. */
export type Some = { readonly [Id in ParameterId]?: Values[Id] };

export const suite = { encryption: ['aes-cbc-256'], integrity: ['sha2-256'], prf: [], groups: [14], esn: [] } as const;
export const esp = { ...suite, groups: [] } as const;
const shared: Some = {
  'ike-version': [2],
  'ike-proposals': [suite],
  'auth-method': 'pre-shared key',
  'pre-shared-key': new Key('correct horse'),
  'child-proposals': [esp],
  pfs: [14],
  'bgp-password': null,
};
/** Two ends that fit each other. */
export const own: Some = {
  ...shared,
  'local-address': '203.0.113.10',
  'peer-address': '198.51.100.20',
  'local-id': { type: 'address', value: '203.0.113.10' },
  'peer-id': { type: 'address', value: '198.51.100.20' },
  selectors: [{ local: ['0.0.0.0/0'], remote: ['0.0.0.0/0'] }],
  'vti-address': '169.254.100.1/30',
  'bgp-address': '169.254.100.1',
  'bgp-neighbor': '169.254.100.2',
  'bgp-as': 65000,
  'bgp-neighbor-as': 65001,
};
export const theirs: Some = {
  ...shared,
  'local-address': '198.51.100.20',
  'peer-address': '203.0.113.10',
  'local-id': { type: 'address', value: '198.51.100.20' },
  'peer-id': { type: 'address', value: '203.0.113.10' },
  selectors: [{ local: ['0.0.0.0/0'], remote: ['0.0.0.0/0'] }],
  'vti-address': '169.254.100.2/30',
  'bgp-address': '169.254.100.2',
  'bgp-neighbor': '169.254.100.1',
  'bgp-as': 65001,
  'bgp-neighbor-as': 65000,
};

export const without = (end: Some, id: ParameterId): Some => Object.fromEntries(Object.entries(end).filter(([one]) => one !== id));

/** What comes of two ends, the first of which starts. */
export function met(a: Some, b: Some, behaviour: Behaviour = {}, starts: Side | null = 'a') {
  const ends: { a: End; b: End } = { a: endOf(a), b: endOf(b) };
  const { outcome, rows } = compare({ end: ends.a, behaviour }, { end: ends.b, behaviour }, starts);
  const { ike, child, bgp, stops, unknown } = outcome;
  return {
    up: [ike, child, bgp].join(),
    headline: sayOutcome(outcome),
    starts: outcome.starts,
    stops: stops.map(({ parameter, at, when, isSure, notify }) => ({ parameter, at, when, isSure, notify })),
    said: stops.map((stop) => sayStop(stop, { names: { a: 'the SDDC', b: 'the router' }, ends })),
    unknown: unknown.map(({ parameter, at }) => `${parameter} at ${at}`),
    verdict: (id: ParameterId) => rows.find(({ parameter }) => parameter === id)?.verdict,
  };
}
