import { keptPaths } from '../../src/integrations/kept-paths.ts';
import { releaseWith } from './release.ts';

/** Puts its name into every page of a release. */
const stamped = (name: string) => (path: string, text: string) =>
  path.endsWith('.html') ? text.replace('<body', `<body data-release="${name}"`) : text;

/** A release in which only messages changed: two of them, their list, and what diagnosis knows. */
export const ofMessages = once(() =>
  releaseWith((path, text) =>
    /^\/messages\/(cisco-asa-713902-qm-fsm-error\/|frr-read-packet-error\/)?index\.html$|^\/diagnosis\.json$/.test(path)
      ? text.replaceAll('QM FSM error', 'QM FSM  error').replace('<body', '<body data-release="two"')
      : text,
  ),
);

/** A release of other pages and other scripts: no script of the one before has its name, and what diagnosis knows has another form. */
export const ofEverything = once(async () => {
  const names = await scripts();
  const renames = new Map(names.map((name) => [name, name.replace(/[\w-]{8}(\.\w+)$/, 'Release2$1')]));
  return releaseWith((path, text) => (path === '/diagnosis.json' ? '{"another":"form"}' : stamped('two')(path, text)), renames);
});

/** A release in which only a script and the stylesheet changed: every page names them. */
export const ofScripts = once(async () => {
  const renames = new Map(
    (await scripts())
      .filter((name) => /\/(style|Header)\./.test(name))
      .map((name) => [name, name.replace(/[\w-]{8}(\.\w+)$/, 'Release2$1')]),
  );
  return releaseWith((path, text) => (/\/_astro\/style\./.test(path) ? `${text}main{--release:two}` : text), renames);
});

/** The built site where a bundle takes a quarter of it, so that there are several. */
export const inBundles = once(() => releaseWith((_path, text) => text, new Map(), 7_000_000));

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
}

async function scripts(): Promise<string[]> {
  return (await keptPaths(new URL('../../dist/', import.meta.url))).filter((path) => path.startsWith('/_astro/'));
}
