import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { freePort } from '../support/free-port.ts';

const site = fileURLToPath(new URL('../../', import.meta.url));
const device = 'content/devices/vyos.ts';

/** A copy of the project as an author has it before them, with its development server. */
async function author() {
  const root = await mkdtemp(`${tmpdir()}/tunnel-down-author-`);
  for (const name of ['content', 'src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json', 'NOTICE'])
    await cp(`${site}${name}`, `${root}/${name}`, { recursive: true });
  await symlink(`${site}node_modules`, `${root}/node_modules`);
  const port = await freePort();
  const server = spawn(`${site}node_modules/.bin/astro`, ['dev', '--host', '127.0.0.1', '--port', String(port)], { cwd: root });
  let terminal = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text: Buffer) => (terminal += text.toString()));
  const file = `${root}/${device}`;
  const written = await readFile(file, 'utf8');
  return {
    origin: `http://127.0.0.1:${port}`,
    terminal: () => terminal,
    save: (change: (text: string) => string) => writeFile(file, change(written)),
    end: async () => {
      server.kill();
      await new Promise((resolve) => server.once('exit', resolve));
      await rm(root, { recursive: true, force: true });
    },
  };
}

test('an author is told of a fault at the save, on the open page, a new one and the terminal, and sees the page again once it is mended', async ({
  context,
}) => {
  test.setTimeout(90_000);
  const { origin, terminal, save, end } = await author();
  try {
    await expect(async () => {
      const answer = await fetch(origin, { headers: { accept: 'text/html' } });
      expect(answer.status).toBe(200);
    }).toPass({ timeout: 60_000 });
    const open = await context.newPage();
    // Before its connection stands a page is told of no save.
    const connected = open.waitForEvent('console', {
      predicate: (message) => message.text().includes('[vite] connected'),
      timeout: 60_000,
    });
    await open.goto(`${origin}/devices/vyos/`);
    await connected;
    await expect(open.getByRole('heading', { level: 1 })).toHaveText('VyOS and EdgeOS');

    await test.step('a source that nobody knows', async () => {
      await save((text) => text.replace(/source: '[^']+'/, "source: 'vyos-dokumentation'"));
      await expect(open.getByText('no source is called "vyos-dokumentation"')).toBeVisible({ timeout: 15_000 });
      const fresh = await context.newPage();
      const answer = await fresh.goto(`${origin}/problems/mtu-mss/`);
      expect(answer?.status()).toBe(500);
      await expect(fresh.getByText(/content\/devices\/vyos\.ts:\d+:\d+/)).toBeVisible();
      await expect.poll(terminal).toMatch(/content\/devices\/vyos\.ts:\d+:\d+\n.*no source is called "vyos-dokumentation"/);
      expect(terminal()).not.toMatch(/^\s+at .*Sources\.astro/m);
    });

    await test.step('a comma that is missing', async () => {
      await save((text) => text.replace(/look: '([^']*)',/, "look: '$1'"));
      // The overlay may say it in two places at once.
      await expect(open.getByText(/comma/).first()).toBeVisible({ timeout: 15_000 });
    });

    await test.step('all is well', async () => {
      await save((text) => text);
      await expect(open.getByRole('heading', { level: 1 })).toHaveText('VyOS and EdgeOS', { timeout: 15_000 });
      await expect.poll(terminal).toContain('content/ has no issues any more');
    });
  } finally {
    await end();
  }
});
