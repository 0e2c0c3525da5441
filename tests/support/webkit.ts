import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { commandHere } from './command-here.ts';
import { freePort } from './free-port.ts';
import type { OtherBrowser } from './other-browser.ts';

/** WebKit as Debian has it, by its WebDriver, on a screen that nobody sees. */
export class WebKit implements OtherBrowser {
  readonly missing =
    commandHere('WebKitWebDriver') && commandHere('Xvfb') ? null : 'There is no WebKit here: install webkit2gtk-driver and xvfb';
  readonly #processes: ChildProcess[] = [];
  #driver = '';
  #session = '';

  async start(): Promise<void> {
    // Xvfb takes the first screen that is free, and says which.
    const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    this.#processes.push(screen);
    const number = await new Promise<string>((resolve) => screen.stdout.once('data', (text: Buffer) => resolve(text.toString().trim())));
    const port = await freePort();
    // Its sandbox needs rights that a container does not give.
    const env = { ...process.env, DISPLAY: `:${number}`, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
    this.#processes.push(spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' }));
    this.#driver = `http://127.0.0.1:${port}`;
    while (!(await fetch(`${this.#driver}/status`).catch(() => null))) await new Promise((resolve) => setTimeout(resolve, 50));
    const { sessionId } = (await this.#send('POST', '/session', { capabilities: {} })) as { sessionId: string };
    this.#session = `/session/${sessionId}`;
  }

  async open(address: string): Promise<void> {
    await this.#send('POST', `${this.#session}/url`, { url: address });
  }

  async evaluate<T, A extends readonly unknown[]>(run: (...given: A) => T | Promise<T>, ...given: A): Promise<T> {
    const script = `const done = arguments[0]; (async () => (${run.toString()})(...${JSON.stringify(given)}))().then((value) => done(JSON.stringify(value ?? null)))`;
    const value = await this.#send('POST', `${this.#session}/execute/async`, { script, args: [] });
    return JSON.parse(String(value)) as T; // it was a T before it was sent
  }

  async stop(): Promise<void> {
    if (this.#session) await this.#send('DELETE', this.#session);
    for (const child of this.#processes.reverse()) {
      const gone = new Promise((resolve) => child.on('exit', resolve));
      child.kill();
      await gone;
    }
  }

  async #send(method: string, path: string, body?: object): Promise<unknown> {
    const answer = await fetch(this.#driver + path, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(`WebKit, ${path}: ${JSON.stringify(value)}`);
    return value;
  }
}
