import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fortiOs } from '../../../src/configuration/fortios.ts';
import type { Format } from '../../../src/configuration/format.ts';
import { junos } from '../../../src/configuration/junos.ts';
import { runningFortiGate } from './running-fortios.ts';
import { runningSrx } from './running-junos.ts';
import { heights, sentences } from './with-sddc.ts';

const devices: readonly (readonly [what: string, format: Format, text: string])[] = [
  ['FortiGate', fortiOs, runningFortiGate],
  ['SRX', junos, runningSrx],
];

for (const [what, format, text] of devices)
  describe(`a running configuration of a ${what}`, () => {
    test('is as long as one is', () => assert.ok(text.split('\n').length > 190));
    test('gives no note of what has no part in a VPN', () => assert.deepEqual(sentences(format.read(text)), []));
    test('fits the SDDC', () => assert.deepEqual(heights(format, text), ['up', 'up', 'up']));
  });
