import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import settings from '../../package.json' with { type: 'json' };
import type { Growth } from './grown.ts';
import type { Measured } from './measured-run.ts';
import type { Row } from './table.ts';
import { tableOf } from './table.ts';

/** A page of a built site, and what its HTML and CSS weigh compressed. */
interface Weight {
  readonly address: string;
  readonly bytes: number;
}

/** What of a built site may grow with its content, in bytes. */
export interface Grown {
  readonly pages: number;
  readonly heaviest: readonly Weight[];
  /** How many pages are above the budget. */
  readonly tooHeavy: number;
  /** Compressed. */
  readonly files: Readonly<Record<string, number>>;
}

/** A grown site, and what its build and check took. */
export interface Weighed extends Growth {
  readonly build: Measured;
  readonly check: Measured;
  readonly site: Grown;
}

/** The table of what was measured, and the pages that are too heavy. */
export function reportOf(all: readonly Weighed[]): string {
  const row = (what: string, of: (one: Weighed) => number, digits = 0): Row => [what, ...all.map((one) => of(one).toFixed(digits))];
  const kinds = Object.keys(all[0]?.site.files ?? {});
  return [
    tableOf([
      ['', ...all.map(({ messages, problems }) => (messages === problems ? `${messages} times` : `${messages} and ${problems}`))],
      row('pages', ({ site }) => site.pages),
      row('build, s of CPU', ({ build }) => build.cpu),
      row('  ms a page', ({ build, site }) => (1000 * build.cpu) / site.pages, 1),
      row('  s', ({ build }) => build.wall),
      row('  MB, all processes', ({ build }) => build.memory / 1e6),
      row('check, s of CPU', ({ check }) => check.cpu),
      row('  ms a page', ({ check, site }) => (1000 * check.cpu) / site.pages, 1),
      row('  MB', ({ check }) => check.memory / 1e6),
      row('heaviest page, B', ({ site }) => site.heaviest[0]?.bytes ?? 0),
      row('pages above the budget', ({ site }) => site.tooHeavy),
      ...kinds.map((name) => row(`${name}, kB`, ({ site }) => (site.files[name] ?? 0) / 1000, 1)),
    ]),
    ...all.map(({ messages, problems, site }) => {
      const pages = site.heaviest.map(({ address, bytes }) => `  ${bytes} B ${address}`);
      return `Heaviest with ${messages} times the messages and ${problems} times the problems:\n${pages.join('\n')}`;
    }),
  ].join('\n\n');
}

/** Weighs a built site, one page after the other. */
export function weighSite(dist: string): Grown {
  const names = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length));
  const styles = new Map<string, number>();
  const sizeOf = (path: string): number => {
    const size = styles.get(path) ?? gzipSync(readFileSync(join(dist, path))).length;
    styles.set(path, size);
    return size;
  };
  const weights = names.flatMap((name): Weight[] => {
    if (!name.endsWith('.html')) return [];
    const html = readFileSync(join(dist, name));
    const css = [...html.toString().matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, path = '']) => sizeOf(path));
    return [{ address: name.replace(/index\.html$/, ''), bytes: gzipSync(html).length + css.reduce((sum, each) => sum + each, 0) }];
  });
  const heaviest = weights.toSorted((a, b) => b.bytes - a.bytes);
  const of = (pattern: RegExp) => names.filter((name) => pattern.test(name));
  const kept = of(/^\/kept\/.*\.(?:list|bundle)$/).map((name) => [name, statSync(join(dist, name)).size] as const);
  const most = (pattern: RegExp): number => Math.max(0, ...kept.flatMap(([name, bytes]) => (pattern.test(name) ? bytes : [])));
  const words = of(/^\/_astro\/words\./).map(sizeOf);
  return {
    pages: weights.length,
    heaviest: heaviest.slice(0, 12),
    tooHeavy: heaviest.filter(({ bytes }) => bytes > settings.budgets.pageBytes).length,
    files: {
      'links.json': sizeOf('/links.json'),
      'moved.json': sizeOf('/moved.json'),
      'largest list of the worker': most(/\.list$/),
      'largest bundle': most(/\.bundle$/),
      'whole offline copy': kept.reduce((sum, [, bytes]) => sum + bytes, 0),
      'search.json': sizeOf('/search.json'),
      'largest part of its words': Math.max(...words),
      'diagnosis.json': sizeOf('/diagnosis.json'),
      'all parts of diagnosis': of(/^\/diagnosis(?:-[a-z]+)?\.json$/).reduce((sum, path) => sum + sizeOf(path), 0),
      'observations.json': sizeOf('/observations.json'),
    },
  };
}
