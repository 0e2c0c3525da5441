import { headerPolicy } from './policy.ts';

/** The site as its host sees it. */
export interface HostedSite {
  /** Where it lies on the host, with both slashes: `/`, `/vpn/`. */
  readonly base: string;
  /** Retired pages and where each leads, without base: `/messages/a/`, `/messages/b/#example`. */
  readonly moved: ReadonlyMap<string, string>;
}

/** What every answer carries, whatever is asked. */
export const ofEveryAnswer = {
  'Content-Security-Policy': headerPolicy,
  'X-Content-Type-Options': 'nosniff',
  // An address says what a reader's console shows: no other site is told.
  'Referrer-Policy': 'same-origin',
} as const;

/** The types of what is text, by the end of a file's name: all of it is sent compressed. */
export const textTypes = {
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  xml: 'application/xml',
  svg: 'image/svg+xml',
} as const;

/** The types of what is packed in its own way already; what has neither type is bytes. */
export const packedTypes = { png: 'image/png' } as const;

/** The type of all other files: bundles. */
export const bytes = 'application/octet-stream';

/** Folders in which each file is named by its content: it never changes. Without base. */
export const hashedFolders: readonly string[] = ['_astro', 'kept'];

/** How long an answer may be used without asking again: for ever where the name says the content, else not at all. */
export const caching = { hashed: 'public, max-age=31536000, immutable', other: 'no-cache' } as const;

/** Whether a file has compressed ones beside it. */
export function isText(path: string): boolean {
  return Object.keys(textTypes).some((end) => path.endsWith(`.${end}`));
}

/** A path of the site below its base. */
export function below({ base }: HostedSite, path: string): string {
  return base.slice(0, -1) + path;
}
