import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fortiOs } from '../../../src/configuration/fortios.ts';
import type { Format } from '../../../src/configuration/format.ts';
import { junos } from '../../../src/configuration/junos.ts';
import { panOsBraces } from '../../../src/configuration/pan-os-braces.ts';
import { panOsSet } from '../../../src/configuration/pan-os-set.ts';
import { panOsXml } from '../../../src/configuration/pan-os-xml.ts';
import { inBraces, inSetCommands } from './pan-os-writing.ts';
import { runningFortiGate } from './running-fortios.ts';
import { runningSrx } from './running-junos.ts';
import { runningPanOs } from './running-pan-os.ts';
import { heights, sentences } from './with-sddc.ts';

const devices: readonly (readonly [what: string, format: Format, text: string])[] = [
  ['FortiGate', fortiOs, runningFortiGate],
  ['SRX', junos, runningSrx],
  ['firewall of PAN-OS in XML', panOsXml, runningPanOs],
  ['firewall of PAN-OS in braces', panOsBraces, inBraces(runningPanOs)],
  ['firewall of PAN-OS as set commands', panOsSet, inSetCommands(runningPanOs)],
];

for (const [what, format, text] of devices)
  describe(`a running configuration of a ${what}`, () => {
    test('is as long as one is', () => assert.ok(text.split('\n').length > 100));
    test('gives no note of what has no part in a VPN', () => assert.deepEqual(sentences(format.read(text)), []));
    test('fits the SDDC', () => assert.deepEqual(heights(format, text), ['up', 'up', 'up']));
  });
