import { spawnSync } from 'node:child_process';
import { findBrowser } from '../../src/browser/find-browser.ts';

/** One way to get a browser, and how long it may take. */
interface Way {
  readonly name: string;
  readonly commands: readonly (readonly [command: string, ...words: string[]])[];
  readonly minutes: number;
}

const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
const apt = (...words: string[]): readonly [string, ...string[]] => {
  const [command = 'apt-get', ...rest] = [...asRoot, 'apt-get', ...words];
  return [command, ...rest];
};

const ways: readonly Way[] = [
  { name: 'Playwright’s own Chromium', commands: [['playwright', 'install', '--with-deps', 'chromium']], minutes: 3 },
  {
    name: 'the distribution’s Chromium',
    commands: [apt('update'), apt('install', '-y', '--no-install-recommends', 'chromium-headless-shell', 'fonts-liberation')],
    minutes: 5,
  },
];

/** Nobody is there to answer questions, and a download that can't connect is to fail soon. */
const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' };

/**
 * The browser that the tests drive: one that is here, or one that is installed now, and then says what it did.
 * Throws with what was tried and what to do when there is none.
 */
export async function ensureBrowser(): Promise<string> {
  const known = process.env['TEST_BROWSER'] ?? (await findBrowser());
  if (known) return keep(known);
  const tried: string[] = [];
  for (const way of ways) {
    console.log(`No Chromium on this machine: installing ${way.name} …`);
    const failure = run(way);
    const found = failure ? null : await findBrowser();
    if (found) {
      console.log(`Installed ${way.name}: ${found}`);
      return keep(found);
    }
    tried.push(`${way.name}: ${failure ?? 'installed, and still not found'}`);
  }
  throw new Error(
    [
      'The browser tests need a Chromium and found none.',
      ...tried.map((line) => `  tried ${line}`),
      'Install Chromium or Chrome with your package manager so that it is on PATH, or name one: TEST_BROWSER=/path/to/chrome npm test',
    ].join('\n'),
  );
}

/** Workers inherit the environment and need not search again. */
function keep(path: string): string {
  process.env['TEST_BROWSER'] = path;
  return path;
}

/** Installs packages of the distribution; null when that came to a good end, else what went wrong. */
export function installed(packages: readonly string[]): string | null {
  const commands = [apt('update'), apt('install', '-y', '--no-install-recommends', ...packages)];
  return run({ name: packages.join(', '), commands, minutes: 4 });
}

/** Null when every command of a way came to a good end, else what went wrong. What it prints is seen as it comes. */
function run({ commands, minutes }: Way): string | null {
  for (const [command, ...words] of commands) {
    const { error, status, signal } = spawnSync(command, words, {
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: minutes * 60_000,
      env,
    });
    if (signal) return `${command} took longer than ${minutes} minutes`;
    if (error) return `${command} could not be started (${error.message})`;
    if (status !== 0) return `"${[command, ...words].join(' ')}" ended with ${status}; what it said stands above`;
  }
  return null;
}
