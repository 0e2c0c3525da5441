import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readCatalogue } from '../../../src/catalogue/read.ts';
import { diagnose } from './knowledge.ts';

const catalogue = await readCatalogue();

describe('a peer that is called like a product', () => {
  const clear = catalogue.messages.filter(({ example, source }) => source !== 'unverified' && !diagnose(example).unsure);
  const elsewhere = new Set(clear.filter(({ example }) => diagnose(`${example} peer hq-1`).unsure).map(({ id }) => id));
  for (const name of ['vgw-1', 'azure-1', 'meraki-hq', 'fortigate-b'])
    test(`leaves 99 of 100 clear lines clear: ${name}`, () => {
      const lost = clear.filter(({ example }) => diagnose(`${example} peer ${name}`).unsure).map(({ id }) => id);
      const more = lost.filter((id) => !elsewhere.has(id));
      assert.ok(more.length <= clear.length / 100, more.join(', '));
    });
});
