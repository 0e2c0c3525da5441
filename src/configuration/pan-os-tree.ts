import type { Noted } from './format.ts';

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

/** Every node of this name in the whole configuration: of each device, template and vsys. */
export function everywhere(root: PanNode, name: string): readonly PanNode[] {
  const found: PanNode[] = [];
  const open: PanNode[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    for (const [key, kid] of [...node.kids].toReversed()) {
      if (key === name) found.unshift(kid);
      // Wrappers, and the names of their entries.
      else if (wrappers.has(key) || [...kid.kids.keys()].some((below) => below === name || wrappers.has(below))) open.push(kid);
    }
  }
  return found.toSorted((a, b) => a.line - b.line);
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
