import { boundSessions } from './bound-sessions.ts';
import type { Configuration, Format } from './format.ts';
import { readSessions } from './routeros-bgp.ts';
import { routerosLine } from './routeros-lines.ts';
import { readPeers } from './routeros-peers.ts';
import { readRouter, type RouterText } from './routeros-text.ts';

/** RouterOS 6 and 7, as it exports its configuration and as commands are typed. */
export const routeros: Format = { format: 'RouterOS', read, lineFor: routerosLine };

function read(text: string): Configuration {
  const router = readRouter(text);
  const { remarks } = router;
  const vpns = boundSessions(readPeers(router), readSessions(router), ({ line, neighbor }) =>
    remarks.add(line, `The tunnel that ${neighbor} is reached through has a session already; this one was not compared.`),
  );
  remarkUnknown(router);
  return { format: 'RouterOS', release: router.release, vpns, notes: remarks.all() };
}

/** Properties of the entries that were used which nobody asked for. */
function remarkUnknown({ menus, remarks }: RouterText): void {
  for (const [menu, entries] of menus)
    if (menu.startsWith('ip ipsec'))
      for (const { properties, known } of entries.filter((entry) => entry.known.size > 0))
        for (const [name, { line }] of properties)
          if (!known.has(name)) remarks.add(line, `What ${name.slice(0, 40)} does is not known here, so it was not compared.`);
}
