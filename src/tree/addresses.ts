/** What has a page of its own. */
export type Kind = 'step' | 'problem' | 'observation' | 'end' | 'message' | 'device' | 'lab';

const folders: Readonly<Record<Kind, string>> = {
  step: 'steps',
  end: 'steps',
  problem: 'problems',
  observation: 'status',
  message: 'messages',
  device: 'devices',
  lab: 'lab',
};

/** A node of the tree as answers name it: `problem/mtu-mss`. */
export type NodeRef = `${Kind}/${string}`;

/** The permanent address of a page, without the site's base path: `/problems/mtu-mss/`. */
export function addressOf(kind: Kind, id: string): string {
  return `/${folders[kind]}/${id}/`;
}

/** The page of a problem's message to the other side. */
export function askAddress(problem: string): string {
  return `${addressOf('problem', problem)}ask/`;
}

/** Splits `problem/mtu-mss` into its kind and id. */
export function parseRef(ref: NodeRef): { readonly kind: Kind; readonly id: string } {
  const slash = ref.indexOf('/');
  const kind = ref.slice(0, slash);
  if (!isKind(kind)) throw new RangeError(`"${ref}" names no kind of page. Kinds: ${Object.keys(folders).join(', ')}`);
  return { kind, id: ref.slice(slash + 1) };
}

/** The address that an answer's target has. */
export function addressOfRef(ref: NodeRef): string {
  const { kind, id } = parseRef(ref);
  return addressOf(kind, id);
}

function isKind(word: string): word is Kind {
  return Object.hasOwn(folders, word);
}

/** Lower-case words joined by hyphens: the form of every id and of every value in an address. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** True for an id: lower-case letters, digits and single hyphens. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}
