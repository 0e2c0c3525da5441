import type { EndBuilder } from './format.ts';
import type { Entry, RouterText } from './routeros-text.ts';
import { isYes } from './routeros-words.ts';

/** The interface, or the address, that a VPN leaves from is switched off: the VPN is, too. */
export function readOutside(end: EndBuilder, { menus }: RouterText): void {
  const own = end.get('local-address');
  const addresses = [...(menus.get('ip address') ?? []), ...(menus.get('ipv6 address') ?? [])];
  const address = addresses.find(({ properties }) => properties.get('address')?.value.split('/')[0] === own);
  const line = address && (offAt(address) ?? interfaceOff(address.properties.get('interface')?.value, menus));
  if (line) end.set('enabled', false, line);
}

function interfaceOff(name: string | undefined, menus: RouterText['menus']): number | undefined {
  return [...menus]
    .filter(([menu]) => menu.startsWith('interface'))
    .flatMap(([, entries]) => entries)
    .filter(({ properties }) => name !== undefined && properties.get('name')?.value === name)
    .flatMap((entry) => offAt(entry) ?? [])[0];
}

const offAt = ({ properties }: Entry): number | undefined => {
  const disabled = properties.get('disabled');
  return isYes(disabled) ? disabled?.line : undefined;
};
