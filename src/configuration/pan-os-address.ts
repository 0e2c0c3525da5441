import { at, bare, resolved, type PanContext } from './pan-os-tree.ts';
import { isIp } from './subnet.ts';

/** The address of an interface, with its prefix length; null where it has none or several. */
export function addressOf(name: string, context: PanContext): { readonly text: string; readonly line: number } | null {
  const [physical = ''] = name.split('.');
  const kinds = ['tunnel', 'loopback', 'vlan'].map((kind) => at(context.network, 'interface', kind, 'units', name, 'ip'));
  const ethernets = ['ethernet', 'aggregate-ethernet'].flatMap((kind) => [
    at(context.network, 'interface', kind, physical, 'layer3', 'units', name, 'ip'),
    physical === name ? at(context.network, 'interface', kind, name, 'layer3', 'ip') : undefined,
  ]);
  const ip = [...kinds, ...ethernets].find((node) => node?.kids.size === 1);
  const [entry] = ip?.kids ?? [];
  if (!entry) return null;
  const [address, { line }] = entry;
  const text = resolved(context, address);
  return isIp(bare(text)) ? { text, line } : null;
}

/** Why a word is no address here. */
export const missing = (name: string): string =>
  name.startsWith('$')
    ? 'A variable of a template: its value stands in the template stack or with the device.'
    : 'No address, and no address object of this text: paste it too.';
