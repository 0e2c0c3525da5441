import type { AstroIntegration } from 'astro';
import { readFile, writeFile } from 'node:fs/promises';
import { checkLedger } from '../ledger/check-ledger.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { formatLedger, newAddresses, parseLedger, withNew } from '../ledger/ledger.ts';
import { linkRows } from '../ledger/link-rows.ts';
import { movedAddresses } from '../ledger/moved-pages.ts';
import type { Issue } from '../issue/issue.ts';
import { formatIssues } from '../issue/issue.ts';
import type { BuiltSite } from './built-site.ts';
import { builtSite } from './built-site.ts';
import type { Pages } from './read-pages.ts';

/** The committed ledger. */
export const ledgerFile = new URL('../../content/ledger.json', import.meta.url);

/** How a ledger is kept: where it and the built site are, and whether new addresses may be written into it. */
interface Keeping {
  readonly site: URL;
  readonly built: BuiltSite;
  readonly file: URL;
  readonly today: string;
  readonly mayWrite: boolean;
  readonly url: (address: string) => string;
}

/** Holds the built site against the ledger, writes what is new into it, and publishes /links.json and /moved.json. Empty: nothing that was published is gone. */
export async function settleLedger({ site, built, file, today, mayWrite, url }: Keeping): Promise<{ issues: Issue[]; added: number }> {
  const text = await readLedgerText(file);
  const before = parseLedger(text);
  const { pages, addresses } = built;
  const added = newAddresses(before, addresses);
  const ledger = withNew(before, added, today);
  const written = formatLedger(ledger);
  const issues = [...checkLedger(ledger, addresses), ...(mayWrite ? [] : unwritten(added, written !== text))];
  if (mayWrite && written !== text) await writeFile(file, written);
  await writeFile(new URL('links.json', site), linksJson(ledger, pages, url));
  await writeFile(new URL('moved.json', site), movedJson(ledger, url));
  return { issues, added: added.length };
}

function unwritten(added: readonly string[], differs: boolean): Issue[] {
  const fix = 'Run "npm run build" and commit content/ledger.json';
  if (!added.length && differs)
    return [
      { code: 'ledger/unsorted', at: 'content/ledger.json', wrong: 'it is not as the build writes it: sorted, each address once', fix },
    ];
  return added.map((at) => ({ code: 'ledger/unwritten', at, wrong: 'it is published and the ledger does not know it', fix }));
}

async function readLedgerText(file: URL): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return '{}\n';
  }
}

const linksJson = (ledger: Ledger, pages: BuiltSite['pages'], url: Keeping['url']) =>
  `[\n${linkRows(ledger, pages, url)
    .map((row) => JSON.stringify(row))
    .join(',\n')}\n]\n`;

/** Where each retired address leads: all that a page needs of the ledger, and it grows with what is retired alone. */
const movedJson = (ledger: Ledger, url: Keeping['url']) =>
  JSON.stringify(Object.fromEntries(movedAddresses(ledger).map(({ address, to }) => [url(address), url(to)])));

const isCheckOnly = (): boolean => process.env['LEDGER'] === 'check' || !['', 'false', undefined].includes(process.env['CI']);

/** Published addresses never die: the build writes new ones into content/ledger.json and refuses to lose an old one. */
export function keepLedger(rendered: Pages): AstroIntegration {
  let base = '';
  const url = (address: string) => base + address;
  return {
    name: 'keep-ledger',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
      },
      // While developing there are no built pages to take titles from: the rows carry addresses.
      'astro:server:setup': ({ server }) => {
        const answers = {
          '/links.json': (ledger: Ledger) => linksJson(ledger, [], url),
          '/moved.json': (ledger: Ledger) => movedJson(ledger, url),
        };
        for (const [path, answer] of Object.entries(answers))
          server.middlewares.use(url(path), (_request, response) => {
            void readLedgerText(ledgerFile).then((text) => {
              response.setHeader('Content-Type', 'application/json');
              response.end(answer(parseLedger(text)));
            });
          });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const mayWrite = !isCheckOnly();
        const today = new Date().toISOString().slice(0, 10);
        const { pages } = await rendered.all();
        const built = builtSite(
          pages.map(({ published }) => published),
          dir,
        );
        const { issues, added } = await settleLedger({ site: dir, built, file: ledgerFile, today, mayWrite, url });
        if (issues.length) {
          logger.error(`${issues.length} to mend in the ledger:\n${formatIssues(issues)}`);
          process.exit(1);
        }
        logger.info(added ? `${added} new addresses written into content/ledger.json` : 'every published address is known');
      },
    },
  };
}
