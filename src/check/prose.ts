import type { MdastNode } from 'satteri';
import type { Place } from '../issue/issue.ts';
import type { Prose } from './content.ts';
import { placeAt } from './place.ts';

/** The tags that prose may use, with the properties of each. */
export const tags: Readonly<Record<string, readonly string[]>> = {
  Section: ['id', 'title'],
  Source: ['id'],
  Problem: ['id'],
  Inferred: [],
  Unverified: [],
  // Of the page about BGP.
  Tip: [],
  Status: [],
  Walk: [],
  Look: [],
};
const marks = ['Source', 'Inferred', 'Unverified'];

/** The file of a problem's prose. */
export const proseFile = (id: string): string => `content/problems/${id}.mdx`;

/** The problem whose prose stands in a file, null for prose of another page. */
export const problemOf = (file: string): string | null => /^content\/problems\/(.+)\.mdx$/.exec(file)?.[1] ?? null;

/** Every node of these types, in the order of the text; none where it can't be read. */
export function nodesOf(prose: Prose, ...types: readonly string[]): MdastNode[] {
  return 'tree' in prose ? below(prose.tree).filter(({ type }) => types.includes(type)) : [];
}

function below(node: MdastNode): MdastNode[] {
  return [node, ...('children' in node ? (node.children as MdastNode[]).flatMap(below) : [])];
}

/** The tags of one name with the id that each names. */
export function tagsNamed(prose: Prose, name: string): [node: MdastNode, id: string][] {
  return nodesOf(prose, 'mdxJsxFlowElement', 'mdxJsxTextElement').flatMap((node) => {
    const id = idOfTag(node);
    return 'name' in node && node.name === name && id !== null ? [[node, id] as [MdastNode, string]] : [];
  });
}

/** What a tag names by its `id`; null when it has none. */
export function idOfTag(node: MdastNode): string | null {
  if (!('attributes' in node) || !Array.isArray(node.attributes)) return null;
  const attribute = node.attributes.find((one) => 'name' in one && one.name === 'id');
  return attribute && typeof attribute.value === 'string' ? attribute.value : null;
}

/** A paragraph or list item, its words, and whether it says where it comes from. */
interface Claim {
  readonly node: MdastNode;
  readonly text: string;
  readonly sourced: boolean;
}

/** Every paragraph of the prose; a list item is a paragraph of its own. */
export function claimsOf(prose: Prose): Claim[] {
  return nodesOf(prose, 'paragraph').map((node) => {
    const inner = below(node);
    const text = inner.map((one) => ('value' in one && typeof one.value === 'string' ? one.value : '')).join('');
    return { node, text, sourced: inner.some((one) => 'name' in one && marks.includes(String(one.name))) };
  });
}

/** The place of a node, or of a word within it. */
export function placeOfNode(file: string, { text }: Prose, node: MdastNode, word?: string): Place {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start + 1;
  const within = word === undefined ? -1 : text.indexOf(word, start);
  return within < 0 || within > end ? placeAt(file, text, start, end - start) : placeAt(file, text, within, word?.length ?? 1);
}
