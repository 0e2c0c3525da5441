import { test } from '@playwright/test';
import { installed } from '../support/browser.ts';
import { browsers } from './browsers.ts';

const packages = { Chromium: [], Firefox: ['firefox-esr'], WebKit: ['webkit2gtk-driver', 'xvfb'] };

for (const [name, Browser] of Object.entries(browsers))
  test(`${name} is here, or is installed`, () => {
    test.setTimeout(300_000);
    if (new Browser().missing === null) return;
    const failure = installed(packages[name as keyof typeof packages]);
    test.skip(failure !== null, `${name} is left out: ${failure ?? ''}`);
  });
