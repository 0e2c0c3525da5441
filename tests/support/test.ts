import type { Locator, Page } from '@playwright/test';
import { test as base, expect } from '@playwright/test';
import { tree } from '../../content/tree.ts';

export { expect };

const { problems } = tree as { readonly problems: Readonly<Record<string, { readonly title: string }>> }; // ids come as text here

/** Chromium reports a view transition that it leaves out, as when a page comes too soon, as an uncaught error. The reader sees a plain change of page. */
const skippedTransition = /^Transition was (aborted|skipped)/;

/** What a reader does, as verbs. */
export interface Verbs {
  /** Opens an address and waits until what improves it is ready. */
  readonly open: (address: string) => Promise<void>;
  /** Sets a field of the console card, with its error. */
  readonly choose: (field: 'Status' | 'Channel status' | 'Tunnel status' | 'BGP', value: string, error?: string) => Promise<void>;
  /** Says what does not work where the console shows all well. */
  readonly chooseSymptom: (symptom: string) => Promise<void>;
  /** Chooses the reader's device on this page. */
  readonly chooseDevice: (name: string) => Promise<void>;
  /** Follows an answer of a step, or the check of a suspect. */
  readonly answer: (label: string) => Promise<void>;
  /** Follows a link by its name. */
  readonly follow: (name: string | RegExp) => Promise<void>;
  /** Puts text into a box as a paste does. */
  readonly paste: (text: string, box: Locator) => Promise<void>;
  /** Lets every request fail from now on. */
  readonly goOffline: () => Promise<void>;
  /** The page of this problem is open. */
  readonly expectProblem: (id: string) => Promise<void>;
  /** The page asks this. */
  readonly expectQuestion: (ask: string | RegExp) => Promise<void>;
  /** The suspects shown begin with these problems, in this order. */
  readonly expectSuspects: (...ids: string[]) => Promise<void>;
  /** The trail beside the page holds these answers, and no others. */
  readonly expectTrail: (...answers: string[]) => Promise<void>;
}

interface Options {
  /** Messages of the browser that a test brings about on purpose. */
  readonly tolerate: RegExp | null;
}

/** A test that fails on a CSP violation, an error in the console or a request to another origin, whatever else it asks. */
export const test = base.extend<Verbs & Options & { readonly faults: string[] }>({
  tolerate: [null, { option: true }],

  faults: [
    async ({ context, baseURL, tolerate }, use) => {
      const faults: string[] = [];
      const origin = new URL(baseURL ?? '').origin;
      context.on('console', (message) => {
        if (message.type() === 'error' && !tolerate?.test(message.text())) faults.push(`console: ${message.text()}`);
      });
      context.on('weberror', (error) => {
        const { message } = error.error();
        if (!skippedTransition.test(message)) faults.push(`uncaught: ${message}`);
      });
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (/^https?:$/.test(url.protocol) && url.origin !== origin) faults.push(`request to ${url.origin}`);
      });
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
          console.error(`Content-Security-Policy: ${violatedDirective} refuses ${blockedURI}`);
        });
      });
      await use(faults);
      expect(faults, 'what the browser complained of').toEqual([]);
    },
    { auto: true },
  ],

  open: async ({ page }, use) => {
    await use(async (address) => {
      await page.goto(address);
      await ready(page);
    });
  },

  choose: async ({ page }, use) => {
    await use(async (field, value, error) => {
      const group = page.getByRole('group', { name: new RegExp(`^${field}`) });
      await group.getByRole('radio', { name: value, exact: true }).check();
      if (error) await page.getByRole('combobox', { name: `${field}: error` }).selectOption(error);
    });
  },

  chooseSymptom: async ({ page }, use) => {
    await use(async (symptom) => {
      await page.getByRole('combobox', { name: 'What does not work?' }).selectOption(symptom);
    });
  },

  chooseDevice: async ({ page }, use) => {
    await use(async (name) => {
      await page.getByRole('combobox', { name: 'Your device' }).selectOption(name);
    });
  },

  answer: async ({ page }, use) => {
    await use(async (label) => {
      await leave(page, page.locator(`main [data-answer=${JSON.stringify(label)}]`));
    });
  },

  follow: async ({ page }, use) => {
    await use(async (name) => {
      const link = page.getByRole('main').getByRole('link', { name, exact: typeof name === 'string' });
      await leave(page, link.first());
    });
  },

  paste: async ({ page, context }, use) => {
    await use(async (text, box) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
      await box.focus();
      await page.keyboard.press('ControlOrMeta+V');
    });
  },

  goOffline: async ({ context }, use) => {
    await use(() => context.setOffline(true));
  },

  expectProblem: async ({ page }, use) => {
    await use(async (id) => {
      await expect(page).toHaveURL(new RegExp(`/problems/${id}/(\\?.*)?$`));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(problems[id]?.title ?? id);
    });
  },

  expectQuestion: async ({ page }, use) => {
    await use(async (ask) => {
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(ask);
    });
  },

  expectSuspects: async ({ page }, use) => {
    await use(async (...ids) => {
      const titles = page.getByRole('main').locator('.suspects:visible .title');
      await expect(titles.first()).toBeVisible();
      await expect(async () => {
        const shown = (await titles.allTextContents()).slice(0, ids.length).map((title) => title.trim());
        expect(shown).toEqual(ids.map((id) => problems[id]?.title));
      }).toPass({ timeout: 5_000 });
    });
  },

  expectTrail: async ({ page }, use) => {
    await use(async (...answers) => {
      await expect(page.getByRole('list', { name: 'Your trail' }).locator('strong')).toHaveText(answers);
    });
  },
});

/** The same with script off: what it asks must hold all the same. */
export const withoutScript = test.extend({ javaScriptEnabled: false });

/** Clicks a link and waits for the page that it leads to: the page before is ready already, and would be taken for it. */
async function leave(page: Page, link: Locator): Promise<void> {
  const before = page.url();
  await link.click();
  await page.waitForURL(({ href }) => href !== before);
  await ready(page);
}

/** Boxes for search are improved when they are first used; everything else at once. */
async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [
      ...document.querySelectorAll(
        'console-card, walk-trail, device-how, bgp-decoder, copy-text, share-page, ticket-desk, ask-other, article[data-node]',
      ),
    ].every((element) => element.hasAttribute('ready') || !matchMedia('(scripting: enabled)').matches),
  );
}
