import { chromium } from '@playwright/test';
import { preview } from 'astro';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { browserArgs, findBrowser } from '../../src/browser/find-browser.ts';
import { ofEveryAnswer } from '../../src/hosting/answers.ts';
import { writeBench } from '../wire/bench.ts';

/** Milliseconds, and bytes above what the page took before. */
const most = { stall: 50, memory: 100_000_000 };

const { values } = parseArgs({ options: { megabytes: { type: 'string', default: '1000' } } });
const megabytes = Number(values.megabytes);
if (!existsSync('dist/diagnose/index.html') || !(megabytes > 0)) {
  console.error(
    'Usage: npm run build && node tests/bench/capture.bench.ts [--megabytes N]\n  A large capture read in a browser: time, memory, stalls.',
  );
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'capture-'));
const file = join(folder, 'large.pcap');
await writeBench(file, megabytes);
const server = await preview({
  root: process.cwd(),
  logLevel: 'error',
  server: { host: '127.0.0.1', port: 4399, headers: ofEveryAnswer },
});
const browser = await chromium.launch({ executablePath: (await findBrowser()) ?? '', args: [...browserArgs] });
try {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.port}/diagnose/`);
  // What any capture loads is there before, so that only the reading is measured.
  await page.getByLabel('The log').fill('received AUTHENTICATION_FAILED notify error');
  await page.locator('[data-list] > li').first().waitFor();
  const system = await browser.newBrowserCDPSession();
  const { processInfo } = (await system.send('SystemInfo.getProcessInfo')) as {
    processInfo: readonly { readonly type: string; readonly id: number; readonly cpuTime: number }[];
  };
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  const taken = (): number => Math.max(...renderers.map(ownMemory));
  await page.evaluate(() => {
    const seen = { stalls: [] as number[], progress: [] as number[] };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => seen.stalls.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
    const bar = document.querySelector('[data-reading] progress');
    if (bar) new MutationObserver(() => seen.progress.push((bar as HTMLProgressElement).value)).observe(bar, { attributes: true });
  });
  const before = taken();
  let peak = before;
  const watch = setInterval(() => (peak = Math.max(peak, taken())), 20);
  const begun = performance.now();
  await page.locator('input[type=file]').first().setInputFiles(file);
  await page.locator('[data-captures]').waitFor({ timeout: 600_000 });
  const seconds = (performance.now() - begun) / 1000;
  clearInterval(watch);
  const { stalls, progress } = await page.evaluate(
    () => (globalThis as unknown as { seen: { stalls: number[]; progress: number[] } }).seen,
  );
  const longest = Math.round(Math.max(0, ...stalls));
  const memory = peak - before;
  console.log(
    `${megabytes} MB in ${seconds.toFixed(1)} s: ${(megabytes / seconds).toFixed(0)} MB/s, progress told ${progress.length} times`,
  );
  console.log(
    `memory of the page ${mb(before)} before, ${mb(memory)} more at most (${memory <= most.memory ? 'under' : 'OVER'} ${mb(most.memory)})`,
  );
  console.log(
    `longest task of the page ${longest} ms (${longest < most.stall ? 'under' : 'OVER'} ${most.stall} ms), ${stalls.length} over 50 ms`,
  );
} finally {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true });
}

/** What the process has for itself, in bytes. */
function ownMemory(id: number): number {
  const [, kilobytes = '0'] = /^RssAnon:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${id}/status`, 'utf8')) ?? [];
  return Number(kilobytes) * 1024;
}

function mb(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}
