import { placeOfFile } from '../place.ts';
import type { Rule } from '../rule.ts';

/** A device and a console never share an id. */
export const printerTwice: Rule = {
  code: 'catalogue/printer-twice',
  find: ({ catalogue: { devices, consoles } }) =>
    [...devices.keys()]
      .filter((id) => consoles.has(id))
      .map((id) => ({
        at: `consoles/${id}`,
        place: placeOfFile(`content/consoles/${id}.ts`),
        wrong: 'a device has the same id',
        fix: 'Rename the console’s file',
      })),
};
