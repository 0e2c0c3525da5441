import { keptPaths } from '../../src/integrations/kept-paths.ts';
import type { Release } from './release.ts';
import { built, releaseWith } from './release.ts';

/** A site at its first release, and what may come next. Each is made once. */
interface Releases {
  readonly first: () => Promise<Release>;
  /** Only messages changed: two of them, their list, and what diagnosis knows. */
  readonly ofMessages: () => Promise<Release>;
  /** Other pages and other scripts: no script of the one before has its name, and what diagnosis knows has another form. */
  readonly ofEverything: () => Promise<Release>;
  /** Only a script and the stylesheet changed: every page names them. */
  readonly ofScripts: () => Promise<Release>;
  /** The first one where a bundle takes a quarter of it, so that there are several. */
  readonly inBundles: () => Promise<Release>;
}

/** What there is one of, and of pages that one template makes those that tests open. */
const isInSmall = (path: string): boolean =>
  !/^\/(?!_astro|wire)[^/]+\/[^/]+/.test(path.replace(/\/index\.html$/, '/')) ||
  /\/(?:mtu-mss|check-mtu-mss-icmp-passes|cisco-asa-713902-qm-fsm-error|frr-read-packet-error|fortigate|ike|down-negotiating-ike-sa-down)\//.test(
    path,
  );

/** Puts its name into every page of a release. */
const stamped = (name: string) => (path: string, text: string) =>
  path.endsWith('.html') ? text.replace('<body', `<body data-release="${name}"`) : text;

function releasesOf(first: () => Promise<Release>, holds: (path: string) => boolean, quarter: number): Releases {
  return {
    first,
    ofMessages: once(() =>
      releaseWith({
        holds,
        change: (path, text) =>
          /^\/messages\/(cisco-asa-713902-qm-fsm-error\/|frr-read-packet-error\/)?index\.html$|^\/diagnosis\.json$/.test(path)
            ? text.replaceAll('QM FSM error', 'QM FSM  error').replace('<body', '<body data-release="two"')
            : text,
      }),
    ),
    ofEverything: once(async () =>
      releaseWith({
        holds,
        change: (path, text) => (path === '/diagnosis.json' ? '{"another":"form"}' : stamped('two')(path, text)),
        renames: renamesOf(await scripts()),
      }),
    ),
    ofScripts: once(async () =>
      releaseWith({
        holds,
        change: (path, text) => (/\/_astro\/style\./.test(path) ? `${text}main{--release:two}` : text),
        renames: renamesOf((await scripts()).filter((name) => /\/(style|Header)\./.test(name))),
      }),
    ),
    inBundles: once(() => releaseWith({ holds, mostLetters: quarter })),
  };
}

/**
 * `whole`: the site as it was built; `small`: with few of the pages that one template makes, and so made and kept in a fraction of the time,
 * for what does not depend on how many there are.
 */
export const releases = {
  whole: releasesOf(
    () => Promise.resolve(built),
    () => true,
    7_000_000,
  ),
  small: releasesOf(
    once(() => releaseWith({ holds: isInSmall })),
    isInSmall,
    600_000,
  ),
} as const;

const renamesOf = (names: readonly string[]) => new Map(names.map((name) => [name, name.replace(/[\w-]{8}(\.\w+)$/, 'Release2$1')]));

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
}

async function scripts(): Promise<string[]> {
  return (await keptPaths(new URL('../../dist/', import.meta.url))).filter((path) => path.startsWith('/_astro/'));
}
