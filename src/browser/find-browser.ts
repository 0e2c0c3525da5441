import { chromium } from '@playwright/test';
import { constants, existsSync } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** The shell without windows first: it needs half the time. */
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'] as const;

/** How every browser here is started: nothing of its own over the network, and as root only without a sandbox. */
export const browserArgs: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

/** What to do where no browser is found. */
export const howToInstall =
  'Install one: "npx playwright install --with-deps chromium", or your system\'s package, such as "apt-get install chromium-headless-shell fonts-liberation".';

/** The path of a Chromium: Playwright's own where it is installed, else one on the PATH; null when there is none. */
export async function findBrowser(path: string = process.env['PATH'] ?? ''): Promise<string | null> {
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  for (const name of names)
    for (const folder of path.split(delimiter).filter(Boolean)) {
      const file = join(folder, name);
      if (await isExecutable(file)) return file;
    }
  return null;
}

async function isExecutable(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
