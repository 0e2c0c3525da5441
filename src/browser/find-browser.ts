import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** How Chromium is started here: as root it has no sandbox, and it is to talk to nobody but the pages under test. */
export const browserArguments: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

/** The names under which distributions and Google install it. */
const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'] as const;

/** The path of a Chromium on this machine: Playwright's own first, then one on PATH; null when there is none. */
export async function findBrowser(): Promise<string | null> {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const candidates = [chromium.executablePath(), ...commands.flatMap((command) => folders.map((folder) => join(folder, command)))];
  for (const path of candidates) if (await isExecutable(path)) return path;
  return null;
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
