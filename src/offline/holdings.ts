/** A file that is made of another: the one before, with other names of scripts in it. */
export interface Made {
  readonly renames: readonly (readonly [string, string])[];
  /** The hash of what it is made of, by its own. */
  readonly of: Readonly<Record<string, string>>;
}

/** What lies in the cache, by what it is called there. */
export interface Holdings {
  readonly files: ReadonlySet<string>;
  /** The hashes of a bundle's files in order, by the bundle's hash; the latest last. */
  readonly bundles: ReadonlyMap<string, readonly string[]>;
  /** By the version for which they were made. */
  readonly made: ReadonlyMap<string, Made>;
}

/** Where a kept file is. */
export type Place =
  | { readonly in: 'file' }
  | { readonly in: 'bundle'; readonly bundle: string; readonly at: number }
  | { readonly in: 'made'; readonly version: string; readonly of: string };

/** Where each kept file is, by its hash. The latest bundle comes before what was fetched or made singly, so that these can go. */
export function placesOf({ files, bundles, made }: Holdings): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const hash of files) places.set(hash, { in: 'file' });
  for (const [bundle, hashes] of bundles) for (const [at, hash] of hashes.entries()) places.set(hash, { in: 'bundle', bundle, at });
  // One release after the other: what was made may be of what was made before.
  for (const [version, { of }] of made)
    for (const [hash, from] of Object.entries(of))
      if (!places.has(hash) && places.has(from)) places.set(hash, { in: 'made', version, of: from });
  return places;
}

/** What can go: everything that none of the files that are still needed is in, nor is made of. */
export function spareOf(holdings: Holdings, needed: Iterable<string>): { files: string[]; bundles: string[]; made: string[] } {
  const places = placesOf(holdings);
  const used = { files: new Set<string>(), bundles: new Set<string>(), made: new Set<string>() };
  const use = (hash: string): void => {
    const place = places.get(hash);
    if (place?.in === 'file') used.files.add(hash);
    if (place?.in === 'bundle') used.bundles.add(place.bundle);
    if (place?.in !== 'made') return;
    used.made.add(place.version);
    use(place.of);
  };
  for (const hash of needed) use(hash);
  return {
    files: [...holdings.files].filter((hash) => !used.files.has(hash)),
    bundles: [...holdings.bundles.keys()].filter((hash) => !used.bundles.has(hash)),
    made: [...holdings.made.keys()].filter((version) => !used.made.has(version)),
  };
}
