import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import ts from 'typescript';
import { problemIds } from '../content/problem-ids.ts';
import { parameterIds } from '../src/settings/parameters.ts';
import { layers, settings } from '../src/tree/tree.ts';

/** Who may import whom. A room may always import itself. A new room gets a line here first. */
const rooms: Readonly<Record<string, { readonly rooms?: readonly string[]; readonly packages?: readonly string[] }>> = {
  // The domain: pure TypeScript. It knows the tree and nothing else.
  text: {},
  issue: {},
  tree: { rooms: ['text'] },
  // Who prints: devices and consoles, their commands, messages and marks.
  device: { rooms: ['tree', 'text'] },
  bgp: { rooms: ['tree'] },
  console: { rooms: ['tree', 'text'] },
  // What is set at an end of a VPN or of a BGP session.
  settings: { rooms: ['ike'] },
  // Which vendor's syntax a text is written in.
  syntax: {},
  // Vendors' syntaxes of it: read into settings, and single lines written.
  configuration: { rooms: ['settings', 'ike', 'text', 'syntax'], packages: ['htmlparser2', 'smol-toml', 'yaml'] },
  // The protocols' own names: exchanges, payloads, notifies, algorithms.
  ike: {},
  // What was given, read as what it is.
  reading: { rooms: ['text', 'ike', 'syntax'] },
  // A file, as text, as a capture, or as what it is instead.
  opened: { rooms: ['reading'] },
  diagnosis: { rooms: ['syntax', 'tree', 'device', 'text', 'reading', 'bgp'] },
  catalogue: { rooms: ['tree', 'device', 'text'] },
  // Where words stand: the index of all pages, and what finds them in it.
  search: { rooms: ['text'], packages: ['stemmer'] },
  // What people call the pages that have a name.
  names: { rooms: ['tree', 'device', 'catalogue', 'bgp'] },
  // What programs read of all this: documents and their schemas.
  programs: { rooms: ['tree', 'device', 'catalogue'] },
  sourcing: { rooms: ['tree', 'catalogue'] },
  // What was seen when daemons ran against each other with planted faults.
  lab: {},
  masking: {},
  // What the reader has set, given and answered, and what it comes to.
  known: { rooms: ['tree', 'console'] },
  ticket: { rooms: ['tree', 'masking', 'device', 'console', 'known'] },
  // The message to whoever runs the remote device.
  'other-end': { rooms: ['tree', 'device', 'masking', 'text'] },
  html: { packages: ['htmlparser2', 'domhandler'] },
  ledger: { rooms: ['tree', 'text', 'issue', 'html'] },
  cards: { rooms: ['tree'] },
  markdown: { rooms: ['html'], packages: ['domhandler', 'mdast', 'mdast-util-gfm', 'mdast-util-to-markdown'] },
  print: { rooms: ['tree'], packages: ['qr'] },
  'structured-data': { rooms: ['tree'] },
  flowchart: { rooms: ['tree', 'issue'] },
  // What authors are told: it reads content/ from disk and knows every room that content goes through.
  check: {
    rooms: ['issue', 'text', 'tree', 'device', 'bgp', 'console', 'catalogue', 'diagnosis', 'ledger', 'lab', 'settings'],
    packages: ['node', 'typescript', 'satteri'],
  },
  // How a host is to answer: types, caching, policy, retired addresses; and its words for it in each host's own file.
  hosting: {},
  // In the browser: islands improve HTML.
  islands: {
    rooms: [
      'text',
      'bgp',
      'tree',
      'console',
      'reading',
      'syntax',
      'settings',
      'configuration',
      'opened',
      'known',
      'diagnosis',
      'names',
      'search',
      'catalogue',
      'ticket',
      'other-end',
      'masking',
      'ledger',
      'offline',
      'content',
      'layouts',
      'components',
      'styles',
    ],
  },
  // What is kept for when there is no network: the service worker, and the form of what the build hands to it.
  offline: {},
  // In the build: HTML from data.
  components: {
    rooms: [
      'text',
      'tree',
      'device',
      'console',
      'catalogue',
      'flowchart',
      'ticket',
      'other-end',
      'ledger',
      'lab',
      'cards',
      'print',
      'structured-data',
      'content',
      'layouts',
      'islands',
    ],
  },
  layouts: { rooms: ['tree', 'components', 'structured-data', 'hosting', 'styles'] },
  styles: {},
  // Astro looks for it by this name.
  'middleware.ts': { rooms: ['layouts'], packages: ['astro', 'node'] },
  pages: {
    rooms: [
      'text',
      'tree',
      'device',
      'programs',
      'console',
      'diagnosis',
      'names',
      'catalogue',
      'flowchart',
      'sourcing',
      'ledger',
      'lab',
      'cards',
      'markdown',
      'ticket',
      'known',
      'other-end',
      'print',
      'structured-data',
      'content',
      'components',
      'layouts',
      'islands',
      'styles',
    ],
    packages: ['astro'],
  },
  // On the machine: build hooks, commands, and the browser that draws and tests.
  browser: { packages: ['node', '@playwright/test'] },
  integrations: {
    rooms: [
      'issue',
      'tree',
      'catalogue',
      'diagnosis',
      'flowchart',
      'html',
      'ledger',
      'cards',
      'markdown',
      'browser',
      'offline',
      'hosting',
      'search',
      'content',
    ],
    packages: ['node', 'astro', 'esbuild', '@resvg/resvg-wasm'],
  },
  // The site as a folder that is opened from disk: made of a built one, and what its pages have there in place of a host.
  disk: { packages: ['node', 'esbuild', 'fflate'] },
  cli: {
    rooms: [
      'disk',
      'check',
      'issue',
      'tree',
      'console',
      'catalogue',
      'opened',
      'reading',
      'diagnosis',
      'flowchart',
      'ledger',
      'settings',
      'configuration',
      'integrations',
      'hosting',
      'content',
    ],
    packages: ['node', 'astro'],
  },
  // What we know: data names only the function that types it and the ids that it uses.
  content: { rooms: ['tree', 'device', 'names', 'bgp', 'ike', 'console', 'reading', 'diagnosis', 'settings'] },
};

/** Files that may do what the rest of their room may not, each with its reason. */
const exceptions: Readonly<
  Record<string, { readonly rooms?: readonly string[]; readonly packages?: readonly string[]; readonly because: string }>
> = {
  'src/catalogue/read.ts': { packages: ['node'], because: 'the one place where the catalogue is read from disk' },
  'src/cli/keep-snapshot.ts': { packages: ['esbuild'], because: 'a snapshot of V8 is taken of one script' },
  'src/catalogue/load.ts': { rooms: ['content'], because: 'the one place where the build collects the devices' },
  'src/lab/load.ts': { rooms: ['content'], because: 'the one place where the build reads what the lab kept' },
  'src/ledger/read-page.ts': { packages: ['domhandler'], because: 'it reads built pages, in the build only' },
  'src/ledger/load.ts': { rooms: ['content'], because: 'the one place where the build reads the committed ledger' },
  'src/flowchart/draw.ts': { rooms: ['browser'], packages: ['node', '@playwright/test'], because: 'it draws, in the build only' },
  'src/flowchart/drawing-files.ts': { rooms: ['browser'], packages: ['node'], because: 'it keeps the drawings, in the build only' },
  'src/flowchart/drawings.ts': { packages: ['node'], because: 'a drawing’s key is a hash, taken in the build only' },
  'src/flowchart/read-drawing.ts': { packages: ['mermaid'], because: 'it runs in the drawing browser, beside Mermaid' },
  'src/flowchart/options.ts': { packages: ['mermaid'], because: 'the type of Mermaid’s options' },
  'src/flowchart/svg.ts': { packages: ['svgo'], because: 'drawings are made small when they are drawn' },
};

interface SourceFile {
  readonly path: string;
  readonly room: string;
  readonly text: string;
  /** Rooms and packages that it imports; `node:fs` counts as `node`. */
  readonly imports: readonly {
    readonly kind: 'room' | 'package';
    readonly name: string;
    readonly specifier: string;
    /** Of a room: the file, from the root. */
    readonly target?: string;
  }[];
}

const root = new URL('../', import.meta.url);
const files = [...filesIn('src'), ...filesIn('content')].filter((path) => /\.(ts|astro)$/.test(path)).map(readSource);

function filesIn(folder: string): string[] {
  return readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`);
}

function roomOf(path: string): string {
  const [top = '', room = ''] = path.split('/');
  return top === 'src' ? room : top;
}

function readSource(path: string): SourceFile {
  const text = readFileSync(new URL(path, root), 'utf8');
  // The compiler reads the imports; in a page or component they stand between the fences, and in its scripts.
  const code = path.endsWith('.astro') ? scriptsOf(text) : text;
  const specifiers = [
    ...ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName),
    ...[...code.matchAll(/\bimport\.meta\.glob(?:<.*>)?\(\s*'([^']+)'/g)].map(([, pattern = '']) => pattern),
  ];
  const imports = specifiers.map((specifier) => {
    if (!specifier.startsWith('.')) return { kind: 'package' as const, name: packageOf(specifier), specifier };
    const target = new URL(specifier, new URL(path, root)).pathname.slice(root.pathname.length);
    // What every room may name: a file at the root of the repository, such as NOTICE.
    if (!target.includes('/')) return { kind: 'room' as const, name: roomOf(path), specifier };
    return { kind: 'room' as const, name: roomOf(target), specifier, target };
  });
  return { path, room: roomOf(path), text, imports };
}

function scriptsOf(text: string): string {
  const fence = /^---\n(.*?)\n---/s.exec(text)?.[1] ?? '';
  return [fence, ...[...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, script = '']) => script)].join('\n');
}

function packageOf(specifier: string): string {
  if (specifier.includes(':')) return specifier.slice(0, specifier.indexOf(':'));
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Circles of imports, each as the files on the way round; a component that shows itself is none. */
function circles(): string[] {
  const leads = new Map(
    files.map(({ path, imports }) => [path, imports.flatMap(({ target }) => target ?? []).filter((to) => to !== path)]),
  );
  const found = new Set<string>();
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]): void => {
    const at = way.indexOf(path);
    if (at >= 0) found.add([...way.slice(at), path].join(' → '));
    if (at >= 0 || done.has(path)) return;
    for (const next of leads.get(path) ?? []) visit(next, [...way, path]);
    done.add(path);
  };
  for (const path of leads.keys()) visit(path, []);
  return [...found];
}

describe('the rooms', () => {
  test('each stands in the table', () => {
    const unlisted = files.filter(({ room }) => !(room in rooms) && room !== 'env.d.ts').map(({ path }) => path);
    assert.deepEqual(unlisted, []);
  });

  for (const [room, may] of Object.entries(rooms)) {
    const own = files.filter((file) => file.room === room);
    test(`${room} imports ${[...(may.rooms ?? []), ...(may.packages ?? [])].join(', ') || 'nothing'}`, () => {
      const wrong = own.flatMap(({ path, imports }) => {
        const more = exceptions[path];
        const allowed = {
          room: [room, ...(may.rooms ?? []), ...(more?.rooms ?? [])],
          package: [...(may.packages ?? []), ...(more?.packages ?? [])],
        };
        return imports.filter(({ kind, name }) => !allowed[kind].includes(name)).map(({ specifier }) => `${path} imports ${specifier}`);
      });
      assert.ok(own.length || filesIn(`src/${room}`).length, `no file stands in ${room}: strike it from the table`);
      assert.deepEqual(wrong, []);
    });
  }

  test('hold no two files that need each other', () => {
    assert.deepEqual(circles(), []);
  });

  test('no exception outlives its file', () => {
    assert.deepEqual(
      Object.keys(exceptions).filter((path) => !files.some((file) => file.path === path)),
      [],
    );
  });
});

describe('the domain', () => {
  const domain = [
    'reading',
    'tree',
    'console',
    'diagnosis',
    'catalogue',
    'ticket',
    'other-end',
    'masking',
    'ledger',
    'lab',
    'text',
    'bgp',
    'ike',
    'settings',
    'configuration',
    'issue',
  ];
  const pure = files.filter(({ room, path }) => domain.includes(room) && !(path in exceptions));

  test('knows neither page nor machine', () => {
    const worldly =
      /(?<![./])\b(?:document|window|localStorage|sessionStorage|process)(?:\.\w|\[)|\b(?:fetch|new HTMLElement)\(|\bAstro\.|import\.meta\.env/;
    assert.deepEqual(
      pure.filter(({ text }) => worldly.test(withoutComments(text))).map(({ path }) => path),
      [],
    );
  });
});

describe('knowledge', () => {
  const printers = ['devices', 'consoles']
    .flatMap((folder) => filesIn(`content/${folder}`))
    .map((path) => path.replace(/^.*\/|\.ts$/g, ''));
  // A word of the glossary or of the protocols may be an id as well: a setting, a layer, an end.
  const words: readonly string[] = [...settings, ...layers, ...parameterIds, 'sddc', 'remote'];
  const ids = [...problemIds, ...printers].filter((id) => !words.includes(id));
  const quoted = new RegExp(`(?<![\\w.-])['"\`](?:problem/|devices/)?(${ids.join('|')})['"\`]`, 'g');

  test('of a problem or a printer stands in no code', () => {
    const named = files
      .filter(({ room }) => room !== 'content')
      .flatMap(({ path, text }) => [...withoutComments(text).matchAll(quoted)].map(([, id]) => `${path} names ${id}`));
    assert.deepEqual(named, []);
  });
});

describe('the content', () => {
  const data = files.filter(({ path }) => /^content\/(devices|consoles)\//.test(path));

  test('of devices and consoles imports its define function alone', () => {
    const wrong = data.filter(({ imports }) => imports.some(({ specifier }) => specifier !== '../define.ts'));
    assert.deepEqual(
      wrong.map(({ path }) => path),
      [],
    );
  });

  test('as prose imports nothing', () => {
    const prose = filesIn('content/problems').filter((path) => path.endsWith('.mdx'));
    const wrong = prose.filter((path) => /^\s*(import|export)\s/m.test(readFileSync(new URL(path, root), 'utf8')));
    assert.deepEqual(wrong, []);
  });
});

describe('the islands', () => {
  const scripts = files.filter(({ room, path }) => room === 'islands' && path.endsWith('.ts'));

  test('never read the whole tree into the browser', () => {
    const wrong = scripts.filter(({ imports }) => imports.some(({ specifier }) => /content\/(tree|references)\.ts$/.test(specifier)));
    assert.deepEqual(
      wrong.map(({ path }) => path),
      [],
    );
  });

  test('put no text into the page as HTML', () => {
    const wrong = scripts.filter(({ text }) =>
      /\.(innerHTML|outerHTML|insertAdjacentHTML)\b\s*[=(]|\bdocument\.write/.test(withoutComments(text)),
    );
    assert.deepEqual(
      wrong.map(({ path }) => path),
      [],
    );
  });

  test('are elements named like their file', () => {
    for (const { path, text } of scripts)
      for (const [, tag] of text.matchAll(/customElements\.define\('([^']+)'/g)) assert.equal(path, `src/islands/${tag}.ts`);
  });
});

describe('names', () => {
  const names = [...filesIn('src'), ...filesIn('content'), ...filesIn('tests')].filter((path) => /\.\w+$/.test(path));
  const base = (path: string) => path.slice(path.lastIndexOf('/') + 1);

  test('of TypeScript are kebab-case', () => {
    const wrong = names.filter(
      (path) => path.endsWith('.ts') && !path.startsWith('src/pages/') && !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z-]+)*\.ts$/.test(base(path)),
    );
    assert.deepEqual(wrong, []);
  });

  test('of components are PascalCase', () => {
    const wrong = names.filter(
      (path) => path.endsWith('.astro') && !path.startsWith('src/pages/') && !/^([A-Z][a-z0-9]*)+\.astro$/.test(base(path)),
    );
    assert.deepEqual(wrong, []);
  });

  test('say what a file holds', () => {
    const vague = /^(utils?|helpers?|lib|common|misc|types|constants|index)\.ts$/;
    assert.deepEqual(
      names.filter((path) => vague.test(base(path))),
      [],
    );
  });
});

describe('exports', () => {
  test('are named', () => {
    const wrong = files.filter(({ room, path, text }) => room !== 'content' && path.endsWith('.ts') && /^export default/m.test(text));
    assert.deepEqual(
      wrong.map(({ path }) => path),
      [],
    );
  });

  test('come from the file that writes them', () => {
    const barrels = files.filter(({ text }) => /^export (\*|\{[^}]*\}) from/m.test(text));
    assert.deepEqual(
      barrels.map(({ path }) => path),
      [],
    );
  });
});

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '');
}
