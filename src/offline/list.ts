/** One file of a release. */
export interface ListedFile {
  /** Below the base path: `/status/`, `/_astro/style.Y7q2ogGK.css`. */
  readonly path: string;
  readonly hash: string;
  /** What it costs to fetch it by itself, compressed. */
  readonly bytes: number;
}

/** From here on a file that is fetched by itself is published compressed as well, by its hash: some hosts compress nothing. */
export const largeBytes = 8_000;

/** Files that come as one bundle, in its order. */
export interface Part {
  readonly name: 'core' | 'rest';
  /** Of the bundle as it is published. */
  readonly hash: string;
  readonly bytes: number;
  readonly files: readonly ListedFile[];
}

/** Everything that a release keeps for when there is no network. */
export interface List {
  readonly version: string;
  readonly core: Part;
  readonly rest: Part;
}

/** A list as text: a line for each part, and one for each of its files. The version stands in its address. */
export function writeList({ core, rest }: Omit<List, 'version'>): string {
  return [core, rest]
    .flatMap(({ name, hash, bytes, files }) => [
      [name, hash, bytes.toString(36)],
      ...files.map((file) => [file.path, file.hash, file.bytes.toString(36)]),
    ])
    .map((fields) => fields.join(' '))
    .join('\n');
}

/** Reads a list; throws where it is not whole. */
export function readList(version: string, text: string): List {
  const parts: { name: string; hash: string; bytes: number; files: ListedFile[] }[] = [];
  for (const line of text.split('\n')) {
    const [name = '', hash = '', size = ''] = line.split(' ');
    const bytes = parseInt(size, 36);
    if (!name || !hash || !(bytes >= 0)) throw new RangeError(`List ${version} has a line that is none: ${line.slice(0, 80)}`);
    if (name.startsWith('/')) parts.at(-1)?.files.push({ path: name, hash, bytes });
    else parts.push({ name, hash, bytes, files: [] });
  }
  const [core, rest] = parts;
  if (core?.name !== 'core' || rest?.name !== 'rest') throw new RangeError(`List ${version} does not hold its two parts`);
  return { version, core: { ...core, name: 'core' }, rest: { ...rest, name: 'rest' } };
}
