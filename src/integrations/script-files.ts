import type { AstroUserConfig } from 'astro';

type Vite = NonNullable<AstroUserConfig['vite']>;

/** The comparison and the readers of vendors' syntaxes come with the first configuration: a folder of their own tells them from what is kept for when there is no network. */
const ofComparison =
  /\/src\/configuration\/(?!formats\.ts|ends\.ts)|\/src\/islands\/compare-(?:now|read|worker)\.ts|\/src\/syntax\/|\/src\/settings\/keep\.ts|\/node_modules\/(?:htmlparser2|smol-toml|yaml)\//;

/** Parts of the script of every page that other pages' scripts use as well: each would be a file of its own. */
const sharedByPages =
  /\/src\/(?:islands\/(?:answers-store|copy-to-clipboard|device-store|fetch-page|make|single-keys|take-over|worker-news)|known\/answers|search\/page-at|text\/(?:counted|short-id)|tree\/(?:addresses|walk))\.ts$/;

/** What both the box and a case show and keep. */
const ofAnswers = /\/src\/(?:tree\/(?:ladder|tree)\.ts$|masking\/|text\/literal)/;

/** What is loaded once something is known of a case. */
const ofCase = /\/src\/(?:console|known|ticket|tree)\/|\/src\/islands\/(?:case-facts|link-to|show-ladder)\.ts$/;

/** The components that bring scripts besides the one of every page. */
const withScript = ['CaseScript', 'Chart', '404', 'compare', 'ask', 'ticket', 'go', 'offline'];

const scriptOf = (component: string) => new RegExp(`/${component}\\.astro\\?astro&type=script`);

const fileNames = {
  /** A page's script is called after the component that brings it. */
  entryFileNames: ({ name }: { readonly name: string }) => `_astro/${name.replace(/\.astro_.*/, '')}.[hash].js`,
  chunkFileNames: ({ moduleIds }: { readonly moduleIds: readonly string[] }) =>
    moduleIds.some((id) => ofComparison.test(id)) ? '_astro/compare/[name].[hash].js' : '_astro/[name].[hash].js',
};

/**
 * Into which files scripts go, with all that they import, the first that fits: one for every page, and one more for a page that needs it. What
 * is asked for later has a file of its own, and one with what several of these share: a request costs more than what they do not need of it.
 */
const groups = [
  { name: 'frame', test: (id: string) => scriptOf('Header').test(id) || sharedByPages.test(id) },
  { name: 'answers', test: ofAnswers },
  ...withScript.map((component) => ({ name: component, test: scriptOf(component) })),
  { name: 'known', test: ofCase, minShareCount: 2 },
].map((group, place, all) => ({ ...group, priority: all.length - place }));

/** What every capture needs; what only some need is left out, and how a capture begins is known before. */
const ofEveryCapture = [
  /\/src\/islands\/(?:read-captures|heard-ends)\.ts$/,
  /\/src\/diagnosis\/(?:captures|capture-view|wire-known|wire-reasons)\.ts$/,
  /\/src\/(?:settings\/from-capture|text\/counted|reading\/capture\/ike-gatherer)\.ts$/,
  /\/src\/reading\/capture\/(?!bgp|fragments|icmp|ike|join|pcapng|protocols|read-packed|signature)[\w-]+\.ts$/,
];

/** What both versions of IKE need of a capture. */
const ofBothVersions = [
  /\/src\/reading\/capture\/(?:ike|ike-(?!gatherer)[a-z]+|pair-signs)\.ts$/,
  /\/src\/ike\/(?:group-name|payload|vendor)\.ts$/,
];

/** Files of the worker: in few files it compresses better than in one for each set of parts that share something. States need names and signs, too. */
const workerGroups = [
  { name: 'ike-names', test: /\/src\/ike\/(?:exchange|names|notify\d?)\.ts$/ },
  { name: 'sign', test: /\/src\/reading\/capture\/sign\.ts$/ },
  { name: 'ike', test: (id: string) => ofBothVersions.some((one) => one.test(id)) },
  { name: 'read-captures', test: (id: string) => ofEveryCapture.some((one) => one.test(id)) },
].map((group, place, all) => ({ ...group, priority: all.length - place }));

/** `import()` as the browser has it. Vite would add a kilobyte to every page that fetches in advance what a part imports: here that is there already. */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre' as const,
  // Astro sets it anew, whatever the configuration says.
  configEnvironment: (name: string) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
  load: (id: string) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
};

/** Marks for a bundler, in what no bundler reads any more. */
const comments = { annotation: false };

/** How Vite is to write scripts. */
export const scriptFiles = {
  worker: {
    format: 'es',
    rolldownOptions: {
      output: {
        entryFileNames: fileNames.chunkFileNames,
        chunkFileNames: fileNames.chunkFileNames,
        comments,
        codeSplitting: { includeDependenciesRecursively: false, groups: workerGroups },
      },
    },
  },
  plugins: [plainImports],
  environments: { client: { build: { rolldownOptions: { output: { ...fileNames, comments, codeSplitting: { groups } } } } } },
} satisfies Vite;
