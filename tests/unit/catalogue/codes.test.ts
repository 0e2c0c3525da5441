import assert from 'node:assert/strict';
import { test } from 'node:test';
import { notificationCodes } from '../../../content/bgp-codes.ts';
import { decodeNotification } from '../../../src/bgp/notification.ts';
import { readCatalogue } from '../../../src/catalogue/read.ts';

test('the codes of a NOTIFICATION meet in many messages, so that the check has something to compare', async () => {
  const { messages } = await readCatalogue();
  const decoded = messages.filter(({ example }) => decodeNotification(example, notificationCodes));
  assert.ok(decoded.length > 60, String(decoded.length));
});
