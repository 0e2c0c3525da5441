import type { Noted } from './format.ts';
import { word } from './pan-os-names.ts';

/** A configuration of PAN-OS as a tree: what its set commands and its XML both say. */

export interface Said {
  readonly text: string;
  readonly line: number;
}

export interface PanNode {
  readonly line: number;
  readonly values: Said[];
  readonly kids: Map<string, PanNode>;
}

export const emptyNode = (line: number): PanNode => ({ line, values: [], kids: new Map() });

/** The child of this name, made where there is none; `alone` takes the others away. */
export function childOf(parent: PanNode, name: string, line: number, alone = false): PanNode {
  const found = parent.kids.get(name);
  if (alone && !(found && parent.kids.size === 1)) parent.kids.clear();
  const kid = found ?? emptyNode(line);
  parent.kids.set(name, kid);
  return kid;
}

/** What stands at the end of a path. */
export function at(node: PanNode | undefined, ...path: readonly string[]): PanNode | undefined {
  return path.reduce<PanNode | undefined>((here, name) => here?.kids.get(name), node);
}

/** The word at the end of a path, the last one where there are several; undefined where it is empty. */
export function saidAt(node: PanNode | undefined, ...path: readonly string[]): Said | undefined {
  const said = at(node, ...path)?.values.at(-1);
  return said?.text ? said : undefined;
}

/** The entries at the end of a path, with their names. */
export function entriesAt(node: PanNode | undefined, ...path: readonly string[]): readonly (readonly [name: string, node: PanNode])[] {
  return [...(at(node, ...path)?.kids ?? [])];
}

const wrappers = new Set(['config', 'devices', 'template', 'template-stack', 'response', 'result', 'shared', 'vsys', 'device-group']);

/** A node with the names above it. */
interface Placed {
  readonly node: PanNode;
  readonly path: readonly string[];
}

/** Every node of this name in the whole configuration: of each device, template and vsys. */
export function everywhere(root: PanNode, name: string): readonly Placed[] {
  const found: Placed[] = [];
  const open: Placed[] = [{ node: root, path: [] }];
  for (let top = open.pop(); top; top = open.pop()) {
    for (const [key, node] of [...top.node.kids].toReversed()) {
      if (key === name) found.unshift({ node, path: top.path });
      // Wrappers, and the names of their entries.
      else if (wrappers.has(key) || [...node.kids.keys()].some((below) => below === name || wrappers.has(below)))
        open.push({ node, path: [...top.path, key] });
    }
  }
  return found.toSorted((a, b) => a.node.line - b.node.line);
}

/** The template of a Panorama that a path goes through, as its commands begin; undefined where it is none. */
export function templateOf(path: readonly string[]): string | undefined {
  const from = path.findIndex((name) => name === 'template' || name === 'template-stack');
  const name = path[from + 1];
  return from < 0 || name === undefined ? undefined : `${path[from] ?? ''} ${word(name)} config`;
}

/** What a device, or a template, is read with. */
export interface PanContext {
  readonly network: PanNode;
  /** Address objects by name. */
  readonly addresses: ReadonlyMap<string, string>;
  readonly notes: Noted[];
}

/** What the text says yes or no to. */
export const yes = ({ text }: Said): boolean => text === 'yes';

/** An address or network; that of an address object where the text names one. */
export const resolved = ({ addresses }: PanContext, text: string): string => addresses.get(text) ?? text;

/** An address without its prefix length. */
export const bare = (address: string): string => address.replace(/\/\d+$/, '');
