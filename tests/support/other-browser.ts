/** A browser that Playwright does not drive here: one tab of it. */
export interface OtherBrowser {
  /** Why it can't be started on this machine; null when it can. */
  readonly missing: string | null;
  start(): Promise<void>;
  open(address: string): Promise<void>;
  /** Runs a function in the page; what it is given and returns must be JSON. */
  evaluate<T, A extends readonly unknown[]>(run: (...given: A) => T | Promise<T>, ...given: A): Promise<T>;
  stop(): Promise<void>;
}
