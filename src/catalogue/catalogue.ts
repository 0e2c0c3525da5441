import { addressOf } from '../tree/addresses.ts';
import type { Console, Device, Message } from '../device/device.ts';

/** A message with what its file says of it: who prints it, and its id. */
export interface CatalogueMessage extends Message {
  readonly id: string;
  /** The id of the device or console that prints it. */
  readonly by: string;
  readonly byName: string;
}

/** All that is known beside the tree: devices, consoles, and the messages of both. */
export interface Catalogue {
  readonly devices: ReadonlyMap<string, Device>;
  readonly consoles: ReadonlyMap<string, Console>;
  /** Both, by their ids. */
  readonly printers: ReadonlyMap<string, Device | Console>;
  /** In the order of the files, devices first. */
  readonly messages: readonly CatalogueMessage[];
}

/** A page of 14 kB carries about so many messages beside the rest of a device; one with more has a page for them all. */
export const mostOnDevicePage = 40;

/** How many messages of each problem stand on a device's own page: all, or one of each where it has many; none where even that is too much. */
export function mostOfProblem(count: number): number {
  if (count <= mostOnDevicePage) return Infinity;
  return count <= 3 * mostOnDevicePage ? 1 : 0;
}

/** Joins the files of content/devices and content/consoles, each under its id. */
export function catalogueOf(devices: Readonly<Record<string, Device>>, consoles: Readonly<Record<string, Console>>): Catalogue {
  const printers = [...sorted(devices), ...sorted(consoles)];
  return {
    devices: new Map(sorted(devices)),
    consoles: new Map(sorted(consoles)),
    printers: new Map<string, Device | Console>(printers),
    messages: printers.flatMap(([by, { name, messages }]) =>
      Object.entries(messages).map(([id, message]) => ({ ...message, id, by, byName: name })),
    ),
  };
}

function sorted<T extends { readonly name: string }>(files: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(files).sort(([, a], [, b]) => a.name.localeCompare(b.name, 'en'));
}

/** A device or console, how many messages it prints, and the address that lists them. */
export interface Printer {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly address: string;
}

/** All that print messages, devices and consoles in one row by their names: who looks for one need not know which of the two it is. */
export function printersOf({ devices, consoles }: Catalogue): Printer[] {
  return sorted(Object.fromEntries([...devices, ...consoles])).map(([id, { name, messages }]) => ({
    id,
    name,
    count: Object.keys(messages).length,
    address: devices.has(id) ? `${addressOf('device', id)}#messages` : `/messages/by-${id}/`,
  }));
}

/** The messages whose first problem is this one, then those that name it later, each once. */
export function messagesOfProblem({ messages }: Catalogue, problem: string): CatalogueMessage[] {
  const naming = messages.filter(({ problems }) => problems.includes(problem));
  return naming.sort((a, b) => a.problems.indexOf(problem) - b.problems.indexOf(problem));
}
