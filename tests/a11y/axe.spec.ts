import AxeBuilder from '@axe-core/playwright';
import { tree } from '../../content/tree.ts';
import { readCatalogue } from '../../src/catalogue/read.ts';
import { addressOf } from '../../src/tree/addresses.ts';
import { expect, test } from '../support/test.ts';

/**
 * Every page that has a form of its own. The pages that come from one template by the hundred are sampled here, and
 * tests/site/document.test.ts holds the structure of every single one.
 */
const catalogue = await readCatalogue();
const every = <T>(list: readonly T[], nth: number): T[] => list.filter((_, index) => index % nth === 0);

const groups: Readonly<Record<string, readonly string[]>> = {
  'the tools': [
    '/',
    '/?channel=negotiating&status=down&tunnel=ipsec-negotiation-not-started',
    '/search/?q=proposal',
    '/diagnose/',
    '/ticket/',
    '/go/',
    '/about/',
    '/offline/',
    '/404.html',
  ],
  'the overviews': ['/status/', '/problems/', '/bgp/', '/messages/', '/devices/', '/flowchart/', '/flowchart/poster/'],
  'the problems': Object.keys(tree.problems).map((id) => addressOf('problem', id)),
  'asking the other side': every(Object.keys(tree.problems), 8).map((id) => `${addressOf('problem', id)}ask/`),
  'the observations': every(Object.keys(tree.observations), 4).map((id) => addressOf('observation', id)),
  'the questions': Object.keys(tree.steps).map((id) => addressOf('step', id)),
  'the steps of a problem': ['check-pre-shared-key-mismatch-same-key', 'fix-mtu-mss', 'not-bgp-asn-mismatch', 'it-works'].map((id) =>
    addressOf('step', id),
  ),
  'the devices': [...catalogue.devices.keys()].map((id) => addressOf('device', id)),
  'the messages': [
    ...every(catalogue.messages, 120).map(({ id }) => addressOf('message', id)),
    '/messages/by-sddc/',
    '/messages/for-mtu-mss/',
  ],
};

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });
    for (const [name, addresses] of Object.entries(groups))
      test(`${name} meet WCAG 2.2 AA`, async ({ open, page }) => {
        test.setTimeout(180_000);
        for (const address of addresses) {
          await open(address);
          const { violations } = await new AxeBuilder({ page })
            .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
            .analyze();
          const found = violations.map(
            ({ id, nodes }) =>
              `${id}: ${nodes
                .map(({ target }) => target.join(' '))
                .slice(0, 3)
                .join(', ')}`,
          );
          expect(found, address).toEqual([]);
        }
      });
  });
