import { readLab } from '../../lab/read.ts';
import { parseLedger } from '../../ledger/ledger.ts';
import { nearestName } from '../../text/nearest-name.ts';
import { walkSteps } from '../../tree/walk.ts';
import { placeAt, placeOfFile } from '../place.ts';
import type { Finding, Rule } from '../rule.ts';

const file = 'content/ledger.json';

/** What was published stays: a renamed or removed id is an address that leads nowhere. The build asks the same of every anchor. */
export const lostAddress: Rule = {
  code: 'ledger/lost',
  unless: ['types/'],
  find: ({ tree, catalogue, ledger, lab }): Finding[] => {
    if (ledger === null) return [];
    const read = readLedger(ledger);
    if (typeof read === 'string')
      return [
        {
          at: file,
          place: placeOfFile(file),
          wrong: read.replace(/\.$/, ''),
          fix: 'Take it back from the last commit: the build writes it, and nobody else',
        },
      ];
    const ran = readLab(lab);
    const there: Readonly<Record<string, ReadonlySet<string>>> = {
      problems: new Set(Object.keys(tree.problems)),
      messages: new Set(catalogue.messages.map(({ id }) => id)),
      devices: new Set(catalogue.devices.keys()),
      status: new Set(Object.keys(tree.observations)),
      // Where it can't be read, its own rule says so.
      ...(ran && { lab: new Set(ran.runs.map(({ fault }) => fault)) }),
      steps: new Set([...walkSteps(tree).map(({ id }) => id), ...Object.keys(tree.ends)]),
    };
    const published = new Set([...read].filter(([, { retired }]) => !retired).map(([address]) => address));
    const withOther = new Set(catalogue.messages.filter(({ also = [] }) => also.length).map(({ id }) => id));
    return [...published].flatMap((address): Finding[] => {
      const [, message = ''] = /^\/messages\/([a-z0-9-]+)\/#also$/.exec(address) ?? [];
      if (message && there['messages']?.has(message) && !withOther.has(message))
        return [
          {
            at: file,
            place: placeAt(file, ledger, ledger.indexOf(`"${address}"`) + 1, address.length),
            wrong: 'its other wordings were published, and the message has none any more',
            fix: `Retire this row: "retired", "to": "/messages/${message}/" and "why"`,
          },
        ];
      const [, room = '', id = ''] = /^\/([a-z]+)\/([a-z0-9-]+)\/$/.exec(address) ?? [];
      const ids = there[room];
      if (!ids || ids.has(id) || /^(?:by|for|in)-/.test(id)) return [];
      const renamed = nearestName(
        id,
        [...ids].filter((other) => !published.has(`/${room}/${other}/`)),
      );
      const start = ledger.indexOf(`"${address}"`);
      return [
        {
          at: file,
          place: placeAt(file, ledger, start + 1, address.length),
          wrong: `${address} was published and nothing is called "${id}" any more`,
          fix:
            renamed === null
              ? 'Write it again, or retire this row: "retired", "to" and "why"'
              : `Call "${renamed}" "${id}" again: an id is never renamed`,
        },
      ];
    });
  },
};

function readLedger(text: string) {
  try {
    return parseLedger(text);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
