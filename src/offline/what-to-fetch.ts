import type { ListedFile, Part } from './list.ts';

/** What is fetched to hold a part: nothing, some of its files, or all of it as its bundle. */
export type Fetching =
  { readonly as: 'nothing' } | { readonly as: 'files'; readonly files: readonly ListedFile[] } | { readonly as: 'bundle' };

/** A request's own cost, in bytes: its headers and its answer's. */
const requestBytes = 500;
/** More requests than this at once are unkind to a host and slow on a phone. */
const mostRequests = 60;

/** What is missing of a part, by the cheaper way. `held` are the hashes of what is kept already, of whichever release. */
export function whatToFetch({ files, bytes }: Part, held: ReadonlySet<string>): Fetching {
  const missing = files.filter(({ hash }) => !held.has(hash));
  if (!missing.length) return { as: 'nothing' };
  const single = missing.reduce((sum, file) => sum + file.bytes + requestBytes, 0);
  return missing.length > mostRequests || single >= bytes + requestBytes ? { as: 'bundle' } : { as: 'files', files: missing };
}
