import { statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import settings from '../../package.json' with { type: 'json' };
import { readdirSync, readFileSync } from 'node:fs';

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
      'largest part of it': Math.max(0, ...of(/^\/links\/.*\.json$/).map(sizeOf)),
      'largest list of the worker': most(/\.list$/),
      'largest bundle': most(/\.bundle$/),
      'whole offline copy': kept.reduce((sum, [, bytes]) => sum + bytes, 0),
      'search.json': sizeOf('/search.json'),
      'largest part of its words': Math.max(...words),
      'diagnosis.json': sizeOf('/diagnosis.json'),
      'observations.json': sizeOf('/observations.json'),
    },
  };
}
