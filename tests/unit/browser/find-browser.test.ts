import assert from 'node:assert/strict';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../../src/browser/find-browser.ts';

describe('without a Chromium of Playwright’s own', { skip: existsSync(chromium.executablePath()) }, () => {
  test('one on the path is found', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'browser-'));
    const file = join(folder, 'google-chrome');
    await writeFile(file, '');
    assert.equal(await findBrowser(folder), null);
    await chmod(file, 0o755);
    assert.equal(await findBrowser(folder), file);
    await rm(folder, { recursive: true });
  });

  test('an empty path has none', async () => assert.equal(await findBrowser(''), null));
});
