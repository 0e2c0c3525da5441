import { readdir } from 'node:fs/promises';
import type { Console, Device } from '../device/device.ts';
import type { Catalogue } from './catalogue.ts';
import { catalogueOf } from './catalogue.ts';

const ownContent = new URL('../../content/', import.meta.url);

async function filesOf<T>(content: URL, folder: string): Promise<Record<string, T>> {
  const names = (await readdir(new URL(folder, content))).filter((name) => name.endsWith('.ts'));
  const modules = await Promise.all(names.map((name) => import(new URL(folder + name, content).href) as Promise<{ default: T }>));
  return Object.fromEntries(names.map((name, index) => [name.replace(/\.ts$/, ''), modules[index]?.default])) as Record<string, T>;
}

/** The catalogue read from disk, for the check, the command line and tests. In the site's build: `catalogue` of load.ts. */
export async function readCatalogue(content = ownContent): Promise<Catalogue> {
  return catalogueOf(await filesOf<Device>(content, 'devices/'), await filesOf<Console>(content, 'consoles/'));
}
