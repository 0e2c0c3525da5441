/** One file of a release. */
export interface ListedFile {
  /** Below the base path: `/status/`, `/_astro/style.Y7q2ogGK.css`. */
  readonly path: string;
  readonly hash: string;
  /** About what it costs to fetch it by itself, compressed. */
  readonly bytes: number;
}

/** From here on a file that is fetched by itself is published compressed as well, by its hash: some hosts compress nothing. */
export const largeBytes = 8_000;

/** Files that come as one bundle, in its order. */
export interface Part {
  /** `core` is what works from the first visit on; the others are `rest`, `rest-2` and so on. */
  readonly name: string;
  /** Of the bundle as it is published. */
  readonly hash: string;
  readonly bytes: number;
  readonly files: readonly ListedFile[];
}

/** Everything that a release keeps for when there is no network. */
export interface List {
  readonly version: string;
  /** The core first. */
  readonly parts: readonly [core: Part, ...others: Part[]];
  /** The hashes of lists of one more part each, that have not come yet. */
  readonly later: readonly string[];
}

/** The first line of what a list only refers to. */
const laterName = 'later';

/** Some parts as text: a line for each, and one for each of its files. */
export function writeParts(parts: readonly Part[]): string {
  return parts
    .flatMap(({ name, hash, bytes, files }) => [
      [name, hash, bytes.toString(36)],
      ...files.map((file) => [file.path, file.hash, file.bytes.toString(36)]),
    ])
    .map((fields) => fields.join(' '))
    .join('\n');
}

/** A list as text: two parts, and a line for the list of each further one, by its hash. The version stands in its address. */
export function writeList(parts: readonly Part[], later: readonly string[] = []): string {
  return [writeParts(parts), ...later.map((hash) => `${laterName} ${hash} 0`)].join('\n');
}

/** Reads a list; throws where it is not whole. */
export function readList(version: string, text: string): List {
  const parts: { name: string; hash: string; bytes: number; files: ListedFile[] }[] = [];
  const later: string[] = [];
  for (const line of text.split('\n')) {
    const [name = '', hash = '', size = ''] = line.split(' ');
    const bytes = parseInt(size, 36);
    if (!name || !hash || !(bytes >= 0)) throw new RangeError(`List ${version} has a line that is none: ${line.slice(0, 80)}`);
    if (name.startsWith('/')) parts.at(-1)?.files.push({ path: name, hash, bytes });
    else if (name === laterName) later.push(hash);
    else parts.push({ name, hash, bytes, files: [] });
  }
  const [core, ...others] = parts;
  if (core?.name !== 'core' || others[0]?.name !== 'rest') throw new RangeError(`List ${version} does not hold its two parts`);
  return { version, parts: [core, ...others], later };
}

/** Every file of a release, as far as its lists have come. */
export const filesOf = ({ parts }: List): ListedFile[] => parts.flatMap(({ files }) => files);
