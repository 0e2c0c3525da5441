import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import { checkContent } from '../../src/check/run.ts';
import { formatIssues } from '../../src/issue/issue.ts';

const folder = new URL('../bad-content/', import.meta.url);
const site = new URL('../../', import.meta.url);

/** The names of the planted faults, one folder each. */
export const faults: readonly string[] = readdirSync(folder)
  .filter((name) => name !== 'good')
  .sort();

/** What the author of a planted fault is to be told. */
export const expectedOf = (fault: string): string => readFileSync(new URL(`${fault}/expected.txt`, folder), 'utf8').trimEnd();

/** One folder for every fault in turn: the type checker parses what all of them share, the site's own types, once. */
const root = mkdtempSync(`${tmpdir()}/tunnel-down-`);
for (const name of ['src', 'node_modules']) symlinkSync(new URL(name, site), `${root}/${name}`);
process.on('exit', () => rmSync(root, { recursive: true }));

/** Node imports a module once: content of the next fault has other addresses. */
let planted = 0;
registerHooks({
  resolve: (specifier, context, resolve) => {
    const found = resolve(specifier, context);
    return found.url.startsWith(`${pathToFileURL(root).href}/content/`) ? { ...found, url: `${found.url}?${planted}` } : found;
  },
});

/** What the check says of the good content with a fault planted into it; of the good content itself when none is named. One after the other. */
export async function saidOf(fault?: string): Promise<string> {
  planted += 1;
  rmSync(`${root}/content`, { recursive: true, force: true });
  rmSync(`${root}/tests`, { recursive: true, force: true });
  cpSync(new URL('good/content', folder), `${root}/content`, { recursive: true });
  for (const file of ['define.ts', 'problems.ts', 'lexicon.ts', 'state-lexicon.ts'])
    cpSync(new URL(`content/${file}`, site), `${root}/content/${file}`);
  if (fault !== undefined) plant(readFileSync(new URL(`${fault}/plant.txt`, folder), 'utf8'), root);
  return formatIssues(await checkContent(pathToFileURL(`${root}/`)));
}

/**
 * Plants a fault: `in FILE`, then lines with `-` to be found once in it and lines with `+` to stand there instead;
 * `rename FILE FILE`, `remove FILE`, `write FILE` with lines of `+`; lines with `#` say why.
 */
function plant(text: string, root: string): void {
  let file = '';
  let [out, into]: [string[], string[]] = [[], []];
  let begun = false;
  const replace = (): void => {
    if (!out.length && !into.length) return;
    const before = readFileSync(`${root}/${file}`, 'utf8');
    if (begun) {
      writeFileSync(`${root}/${file}`, into.map((line) => `${line}\n`).join(''));
      [out, into, begun] = [[], [], false];
      return;
    }
    const old = out.map((line) => `${line}\n`).join('');
    if (before.split(old).length !== 2) throw new Error(`${file} holds this ${before.split(old).length - 1} times, not once:\n${old}`);
    writeFileSync(
      `${root}/${file}`,
      before.replace(old, () => into.map((line) => `${line}\n`).join('')),
    );
    [out, into] = [[], []];
  };
  for (const line of text.trimEnd().split('\n')) {
    if (line.startsWith('-')) {
      if (into.length) replace();
      out.push(line.slice(1));
    } else if (line.startsWith('+')) into.push(line.slice(1));
    else {
      replace();
      const [verb, first = '', second = ''] = line.split(' ');
      if (verb === 'in') file = first;
      else if (verb === 'rename') renameSync(`${root}/${first}`, `${root}/${second}`);
      else if (verb === 'remove') rmSync(`${root}/${first}`);
      else if (verb === 'write') {
        mkdirSync(`${root}/${first.slice(0, first.lastIndexOf('/'))}`, { recursive: true });
        writeFileSync(`${root}/${first}`, '');
        file = first;
        begun = true;
      } else if (verb && verb !== '#') throw new Error(`Not a plant: ${line}`);
    }
  }
  replace();
}
