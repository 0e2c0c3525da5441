import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { notificationCodes } from '../../content/bgp-codes.ts';
import { problemIds } from '../../content/problem-ids.ts';
import { lexicon } from '../../content/lexicon.ts';
import { tree } from '../../content/tree.ts';
import { decodeNotification } from '../../src/bgp/notification.ts';
import { readCatalogue } from '../../src/catalogue/read.ts';
import type { Console, Device, Message } from '../../src/device/device.ts';
import { unfoundMessages } from '../../src/diagnosis/unfound.ts';
import type { Problem } from '../../src/tree/tree.ts';
import { layers } from '../../src/tree/tree.ts';
import { longestWord, otherWords } from './other-words.ts';

/** How many times the messages and the problems of this checkout. */
export interface Growth {
  readonly messages: number;
  readonly problems: number;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const catalogue = await readCatalogue();

/** Writes this checkout with more content into a folder. What was installed is linked, and nothing is kept of the builds before. */
export function writeGrown(folder: string, { messages, problems }: Growth): void {
  const own = readdirSync(root, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? entry.name : []));
  for (const name of [...own, 'content', 'src', 'public']) cpSync(join(root, name), join(folder, name), { recursive: true });
  const installed = readdirSync(join(root, 'node_modules')).filter((name) => !/^\.(?:astro|cache|vite)$/.test(name));
  mkdirSync(join(folder, 'node_modules'));
  for (const name of installed) symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  const write = (file: string, text: string): void => writeFileSync(join(folder, 'content', file), text);
  writeProblems(problems, write);
  for (const [id, printer] of catalogue.printers) {
    const [where, define] = catalogue.devices.has(id) ? ['devices', 'defineDevice'] : ['consoles', 'defineConsole'];
    write(`${where}/${id}.ts`, moduleOf(define, withMore(printer, messages, problems)));
  }
}

type Write = (file: string, text: string) => void;

const moduleOf = (define: string, value: unknown): string =>
  `import { ${define} } from '../define.ts';\nexport default ${define}(${JSON.stringify(value)});\n`;
const copies = (times: number): number[] => Array.from({ length: times - 1 }, (_, at) => at + 1);
const idOf = (id: string, copy: number): string => (copy ? `${id}-g${copy}` : id);

/** A printer with more messages: each like one of its own, in other words, of the like problem in turn. */
function withMore<P extends Device | Console>(printer: P, times: number, problems: number): P {
  const own = Object.entries(printer.messages);
  const more = copies(times).flatMap((copy) => {
    const like = own.map(([id, message]) => ({ ...messageLike(message, copy, copy % problems), id: idOf(id, copy), by: '', byName: '' }));
    const unfound = new Set(unfoundMessages(like, lexicon).map(({ at }) => at.split('.')[2]));
    return like.map(({ id, by: _by, byName: _byName, ...message }): [string, Message] => [
      id,
      // A line that is read by its form, as a row of a table is, has its own words for that: their likes have none.
      unfound.has(id) ? { ...message, example: message.text.replace(/\{[^}]*\}/g, '7') } : message,
    ]);
  });
  return { ...printer, messages: { ...printer.messages, ...Object.fromEntries(more) } };
}

function messageLike(message: Message, copy: number, of: number): Message {
  const { text, also, example, meaning, problems, onceIkeUp } = message;
  const always = new Set([text, ...(also ?? [])].map(longestWord));
  // One word more: where all are short the two would say the same.
  const more = otherWords(longestWord(text) || 'nothing', copy, always);
  const other = (words: string) => `${otherWords(words, copy, always)} ${more}`;
  // What a code means is said in one place.
  const problem = (id: string) => (decodeNotification(example, notificationCodes) ? id : idOf(id, of));
  return {
    ...message,
    text: other(text),
    ...(also && { also: also.map(other) }),
    example: `${otherWords(example, copy, always, false)} ${more}`,
    meaning: otherWords(meaning, copy),
    problems: problems.map(problem),
    ...(onceIkeUp && { onceIkeUp: onceIkeUp.map(problem) }),
  };
}

/** More problems, each like one of ours in other words, and questions of the walk that lead to them. */
function writeProblems(times: number, write: Write): void {
  const ids = problemIds.flatMap((id) => [0, ...copies(times)].map((copy) => idOf(id, copy)));
  const source = readFileSync(join(root, 'content/problem-ids.ts'), 'utf8');
  write(
    'problem-ids.ts',
    source.replace(/(?<=problemIds = \[)[^\]]*/, () => `\n${ids.map((id) => `  '${id}',\n`).join('')}`),
  );
  for (const copy of copies(times))
    for (const id of problemIds) {
      write(`problems/${idOf(id, copy)}.ts`, moduleOf('defineProblem', problemLike(tree.problems[id], copy)));
      const prose = readFileSync(join(root, `content/problems/${id}.mdx`), 'utf8');
      const named = prose.replace(/<Problem id="([^"]*)"/g, (_, other: string) => `<Problem id="${idOf(other, copy)}"`);
      write(`problems/${idOf(id, copy)}.mdx`, otherWords(named, copy));
    }
  if (times > 1) writeSteps(times, write);
}

/** Its texts in other words; ids, sources and what is one of a few stay. */
function problemLike(problem: Problem, copy: number): unknown {
  const named = new Set(['text', 'title', 'ask', 'how', 'good', 'bad', 'when']);
  const other = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((each) => (key === 'symptoms' ? otherWords(String(each), copy) : other(each, key)));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, other(inner, name)]));
    if (key === 'problem') return idOf(String(value), copy);
    return named.has(key) && typeof value === 'string' ? otherWords(value, copy, new Set([longestWord(value)])) : value;
  };
  return other(problem, '');
}

/** One question for each copy and one for each of its layers: as many more boxes of the whole as there are more problems. */
function writeSteps(times: number, write: Write): void {
  const step = (id: string, ask: string, answers: readonly (readonly [label: string, to: string])[]) =>
    `${JSON.stringify(id)}: ${JSON.stringify({ ask, answers: answers.map(([label, to]) => ({ label, to })) })},\n`;
  const steps = copies(times).flatMap((copy) => {
    const ofLayer = layers.map((layer) => {
      const ids = problemIds.filter((id) => tree.problems[id].layer === layer);
      return step(
        `grown-${copy}-${layer}`,
        otherWords(`Which of these does the product show in this layer, ${layer} ${copy}?`, copy),
        ids.map((id) => [
          otherWords(tree.problems[id].title, copy, new Set([longestWord(tree.problems[id].title)])),
          `problem/${idOf(id, copy)}`,
        ]),
      );
    });
    const next = copy + 1 < times ? ([['Another one', `step/grown-${copy + 1}`]] as const) : [];
    const ways = layers.map((layer) => [layer, `step/grown-${copy}-${layer}`] as const);
    return [step(`grown-${copy}`, `Which layer of product ${copy} fails?`, [...ways, ...next]), ...ofLayer];
  });
  const source = readFileSync(join(root, 'content/tree.ts'), 'utf8');
  const begun = source
    .replace('\n  },\n  observations: {\n', (line) => `\n${steps.join('')}${line}`)
    .replace(/(?<=to: 'step\/channel' \},\n)/, "{ label: 'Another product', to: 'step/grown-1' },\n");
  write('tree.ts', begun);
}
