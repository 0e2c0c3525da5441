import type { Console, Device } from '../device/device.ts';
import { catalogueOf } from './catalogue.ts';

const filesOf = <T>(modules: Record<string, { default: T }>): Record<string, T> =>
  Object.fromEntries(Object.entries(modules).map(([path, module]) => [path.replace(/^.*\/|\.ts$/g, ''), module.default]));

/** The catalogue as the site's build sees it: one file, one device. On the command line and in tests: `readCatalogue` of read.ts. */
export const catalogue = catalogueOf(
  filesOf(import.meta.glob<{ default: Device }>('../../content/devices/*.ts', { eager: true })),
  filesOf(import.meta.glob<{ default: Console }>('../../content/consoles/*.ts', { eager: true })),
);
