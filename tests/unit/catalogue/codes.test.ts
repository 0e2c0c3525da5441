import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { notificationCodes } from '../../../content/bgp-codes.ts';
import { catalogueOf } from '../../../src/catalogue/catalogue.ts';
import { checkCodes } from '../../../src/catalogue/check-codes.ts';
import { readCatalogue } from '../../../src/catalogue/read.ts';
import { decodeNotification } from '../../../src/tree/notification.ts';

const catalogue = await readCatalogue();

describe('the codes of a NOTIFICATION and the messages that show them', () => {
  test('name the same problem first', () => assert.deepEqual(checkCodes(catalogue, notificationCodes), []));

  test('meet in many messages', () => {
    const decoded = catalogue.messages.filter(({ example }) => decodeNotification(example, notificationCodes));
    assert.ok(decoded.length > 60, String(decoded.length));
  });

  test('that disagree are an issue', () => {
    const message = {
      text: 'received NOTIFICATION {code}',
      example: 'received NOTIFICATION 2/2',
      role: 'either',
      problems: ['mtu-mss'],
      meaning: 'It says so.',
      source: 'inferred',
    } as const;
    const planted = catalogueOf({}, { box: { name: 'Box', scope: 'All.', messages: { 'box-notification': message } } });
    assert.deepEqual(
      checkCodes(planted, notificationCodes).map(({ code, at }) => [code, at]),
      [['catalogue/code-contradicted', 'box.messages.box-notification.problems']],
    );
  });
});
