import type { ParameterId, Values } from '../settings/end.ts';
import type { Called } from './format.ts';
import { panLines } from './pan-os-lines.ts';
import { rootShape } from './pan-os-shape.ts';
import { SetReader, wordsOf } from './pan-os-set-reader.ts';
import type { PanNode } from './pan-os-tree.ts';
import type { Shape } from './pan-os-shape.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (char) => escapes[char] ?? char);

function element(name: string, node: PanNode, shape: Shape | undefined, indent: string): string[] {
  const words = node.values.map(({ text }) => escaped(text));
  if (shape?.kind === 'values')
    return [`${indent}<${name}>`, ...words.map((word) => `${indent}  <member>${word}</member>`), `${indent}</${name}>`];
  if (shape?.kind === 'value') return [`${indent}<${name}>${words.at(-1) ?? ''}</${name}>`];
  const inner = [...node.kids].flatMap(([key, kid]) => {
    if (shape?.kind === 'each') return entry(key, kid, shape.entry, `${indent}  `);
    return element(key, kid, shape?.kind === 'of' ? shape.of[key] : undefined, `${indent}  `);
  });
  return inner.length ? [`${indent}<${name}>`, ...inner, `${indent}</${name}>`] : [`${indent}<${name}/>`];
}

function entry(name: string, node: PanNode, shape: Shape, indent: string): string[] {
  const inner = [...node.kids].flatMap(([key, kid]) => element(key, kid, shape.kind === 'of' ? shape.of[key] : undefined, `${indent}  `));
  const open = `${indent}<entry name="${escaped(name)}"`;
  return inner.length ? [`${open}>`, ...inner, `${indent}</entry>`] : [`${open}/>`];
}

/** The XML of PAN-OS that sets a parameter: what the set commands for it build. Entries stand beside those that are there: `load config partial mode replace` takes them away. */
export function panXmlLines<Id extends ParameterId>(id: Id, value: Values[Id], name: string, called: Called = {}): string | null {
  // A piece of XML begins below network, in whatever template that is.
  const within = Object.fromEntries(Object.entries(called).filter(([kind]) => kind !== 'template'));
  const commands = panLines(id, value, name, within);
  if (commands === null) return null;
  const reader = new SetReader();
  commands.split('\n').forEach((command, at) => reader.command(wordsOf(command), at + 1));
  const network = reader.root.kids.get('network');
  return network && rootShape.kind === 'of' ? element('network', network, rootShape.of['network'], '').join('\n') : null;
}
