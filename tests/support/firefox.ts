import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandHere } from './command-here.ts';
import type { OtherBrowser } from './other-browser.ts';

/** What it would ask of others by itself. */
const quiet = {
  'app.update.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.systemAddon.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'http://127.0.0.1:9',
  'toolkit.telemetry.enabled': false,
};

/** What Firefox answers to a command: https://w3c.github.io/webdriver-bidi/ */
interface Answer {
  readonly id: number;
  readonly type: 'success' | 'error';
  readonly message?: string;
  readonly result?: { readonly context?: string; readonly type?: string; readonly result?: { readonly value?: unknown } };
}

/** Firefox as the system has it, by WebDriver BiDi, which it speaks itself. Playwright's own can't be downloaded everywhere. */
export class Firefox implements OtherBrowser {
  readonly #command = commandHere('firefox-esr', 'firefox');
  readonly missing = this.#command ? null : 'There is no Firefox here: install firefox-esr';
  #profile = '';
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #process: ReturnType<typeof spawn> | null = null;
  #socket: WebSocket | null = null;
  #tab = '';
  #last = 0;

  async start(): Promise<void> {
    const name = this.#command ?? '';
    const prefs = Object.entries(quiet).map(([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});`);
    this.#profile = mkdtempSync(join(tmpdir(), 'tunnel-down-firefox-'));
    writeFileSync(join(this.#profile, 'user.js'), prefs.join('\n'));
    const child = spawn(name, ['--headless', '--no-remote', '--profile', this.#profile, '--remote-debugging-port', '0'], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, HOME: this.#profile },
    });
    this.#process = child;
    const address = await new Promise<string>((resolve, reject) => {
      let said = '';
      child.stderr.on('data', (text: Buffer) => {
        said += text.toString();
        const found = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
        if (found) resolve(found);
      });
      child.on('exit', () => reject(new Error(`${name} did not start: ${said}`)));
    });
    const socket = new WebSocket(`${address}/session`);
    await new Promise((resolve) => socket.addEventListener('open', resolve));
    socket.addEventListener('message', ({ data }) => {
      const answer = JSON.parse(String(data)) as Answer;
      this.#waiting.get(answer.id)?.(answer);
      this.#waiting.delete(answer.id);
    });
    this.#socket = socket;
    await this.#send('session.new', { capabilities: {} });
    this.#tab = (await this.#send('browsingContext.create', { type: 'tab' }))?.context ?? '';
  }

  async open(address: string): Promise<void> {
    await this.#send('browsingContext.navigate', { context: this.#tab, url: address, wait: 'complete' });
  }

  async evaluate<T, A extends readonly unknown[]>(run: (...given: A) => T | Promise<T>, ...given: A): Promise<T> {
    const expression = `(async () => JSON.stringify(await (${run.toString()})(...${JSON.stringify(given)})))()`;
    const answer = await this.#send('script.evaluate', { expression, target: { context: this.#tab }, awaitPromise: true });
    if (answer?.type !== 'success') throw new Error(`Firefox: ${JSON.stringify(answer)}`);
    const value = answer.result?.value;
    return (typeof value === 'string' ? JSON.parse(value) : undefined) as T; // it was a T before it was sent
  }

  async stop(): Promise<void> {
    const child = this.#process;
    if (child) {
      const gone = new Promise((resolve) => child.on('exit', resolve));
      void this.#send('browser.close', {}).catch(() => child.kill());
      await gone;
    }
    this.#socket?.close();
    rmSync(this.#profile, { recursive: true, force: true });
  }

  async #send(method: string, params: object): Promise<Answer['result']> {
    const id = (this.#last += 1);
    const answer = new Promise<Answer>((resolve) => this.#waiting.set(id, resolve));
    this.#socket?.send(JSON.stringify({ id, method, params }));
    const { type, message, result } = await answer;
    if (type === 'error') throw new Error(`Firefox, ${method}: ${message ?? ''}`);
    return result;
  }
}
