import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { KnownIds } from '../console/stale-query.ts';
import { staleValues } from '../console/stale-query.ts';
import type { CheckQuery } from '../ledger/check-link.ts';
import { checkLink } from '../ledger/check-link.ts';
import type { LinkedSite, TextFormat } from '../ledger/find-links.ts';
import { findLinks, siteOf } from '../ledger/find-links.ts';
import { follow } from '../ledger/follow.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { parseLedger } from '../ledger/ledger.ts';
import { ledgerOfRows } from '../ledger/link-rows.ts';
import { addressOf } from '../tree/addresses.ts';

const usage = `npm run -s links -- [--site URL] [--ledger FILE] FILE-OR-FOLDER…
  Reads Markdown, HTML and YAML and reports each link to the site that is unknown, retired or stale: file:line: link: what: mend
  --site URL     what counts as the site; may be given more than once; /path/ for bare paths. Default: SITE, or https://tunnel-down.example
  --ledger FILE  content/ledger.json of a checkout, or /links.json of a site. Default: this checkout's
  Exit: 0 all well, 1 something to mend, 2 not run`;

const formats: Readonly<Record<string, TextFormat>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.mdx': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.yaml': 'yaml',
  '.yml': 'yaml',
};

/** Where this checkout's build would be published. */
const published = new URL(process.env['BASE_PATH'] ?? '/', process.env['SITE'] ?? 'https://tunnel-down.example').href;

/** Why the command can't run: usage, a file that is not there, a ledger that is none. */
class NotRun extends Error {}

/** Every file that is meant, in order: named ones as they are, folders by what can be read in them. Hidden folders are left out. */
async function filesOf(paths: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(
    paths.map(async (path) => {
      const found = await stat(path).catch(() => null);
      if (!found) throw new NotRun(`${path}: there is no such file or folder`);
      if (found.isFile()) return [path];
      const names = await readdir(path, { recursive: true });
      return names
        .filter((name) => extname(name).toLowerCase() in formats && !/(?:^|\/)(?:\.[^/]+|node_modules)\//.test(name))
        .sort()
        .map((name) => join(path, name));
    }),
  );
  return [...new Set(lists.flat())];
}

async function readLedger(path: string | URL, { base }: LinkedSite): Promise<Ledger> {
  try {
    const text = await readFile(path, 'utf8');
    if (!text.trimStart().startsWith('[')) return parseLedger(text);
    const rows: unknown = JSON.parse(text);
    return ledgerOfRows(Array.isArray(rows) ? rows : [], base);
  } catch (error) {
    throw new NotRun(`${String(path)}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The last parts of the addresses in one folder: the ids that a query may name. */
function idsIn(ledger: Ledger, folder: string): string[] {
  return [...ledger].flatMap(([address, { retired }]) => (retired ? [] : (new RegExp(`^/${folder}/([^/#]+)/$`).exec(address)?.[1] ?? [])));
}

async function run(): Promise<number> {
  const { values, positionals } = readArguments();
  const sites = (values.site ?? [published]).map(siteFrom);
  const [first] = sites;
  if (!positionals.length || !first) throw new NotRun(usage);
  const ledger = await readLedger(values.ledger ?? new URL('../../content/ledger.json', import.meta.url), first);
  const ids: KnownIds = {
    problems: idsIn(ledger, 'problems'),
    devices: idsIn(ledger, 'devices'),
    successor: (key, id) => {
      const { end, at } = follow(ledger, addressOf(key, id));
      return end === 'published' ? (/^\/[^/]+\/([^/#]+)\//.exec(at)?.[1] ?? null) : null;
    },
  };
  const checkQuery: CheckQuery = (path, query) => staleValues(path, query, ids);
  const folders = new Set([...ledger.keys()].flatMap((address) => /^\/([^/#]+)/.exec(address)?.[1] ?? []));

  const files = await filesOf(positionals);
  let [links, faults] = [0, 0];
  for (const file of files) {
    const text = await readFile(file, 'utf8');
    const found = sites.flatMap((site) => findLinks(text, site, formats[extname(file).toLowerCase()] ?? 'yaml', folders));
    for (const link of found.sort((a, b) => a.line - b.line)) {
      links += 1;
      for (const { what, mend } of checkLink(link, ledger, checkQuery)) {
        faults += 1;
        console.log(`${file}:${link.line}: ${link.link}: ${what}: ${mend}`);
      }
    }
  }
  console.error(`${counted(links, 'link')} to the site in ${counted(files.length, 'file')}, ${faults} to mend`);
  return faults ? 1 : 0;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function siteFrom(text: string): LinkedSite {
  try {
    return siteOf(text);
  } catch (error) {
    throw new NotRun(`--site: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { site: { type: 'string', multiple: true }, ledger: { type: 'string' } } });
  } catch (error) {
    throw new NotRun(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof NotRun)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
