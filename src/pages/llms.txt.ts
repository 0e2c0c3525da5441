import { tree } from '../../content/tree.ts';
import { catalogue } from '../catalogue/load.ts';
import { absolute } from '../layouts/link.ts';
import { addressOf } from '../tree/addresses.ts';
import { layerMeanings, layerNames } from '../tree/ladder.ts';
import { layers } from '../tree/tree.ts';
import { counted } from '../text/counted.ts';

const problems = Object.entries(tree.problems);
const item = (name: string, address: string, says: string) => `- [${name}](${absolute(address)}): ${says}`;

/** The site in one text, for programs that read text: what it is, where things are, and every problem in one line. */
export function GET(): Response {
  const body = `# Tunnel Down

> Why an IPsec VPN from a VMware Cloud on AWS SDDC to a remote peer is down: from what the console shows, or what a device logs, to the problem, the check that proves it, and the fix, BGP included.

Every page has its text without navigation beside it as index.md: ${absolute('/problems/mtu-mss/index.md')}. Addresses are permanent: they are retired with a successor, never reused. Each claim names its source; "inferred" marks what we concluded, "unverified" what no source was found for. Where the SDDC’s own side of a VPN or of BGP was changed, it sometimes helps to disable and re-enable that VPN in the console, so that the change syncs; its traffic stops meanwhile.

## Find the problem

${[
  item(
    'Status',
    '/status/index.md',
    `every state that the console shows (${Object.keys(tree.observations).length}), with its suspects in order`,
  ),
  item('First step', `/steps/${tree.start}/index.md`, 'the walk, question by question; answers are links'),
  item(
    'Messages',
    '/messages/index.md',
    `${counted(catalogue.messages.length, 'error and log text')}, by device and by problem; each has a page`,
  ),
  item('BGP', '/bgp/index.md', 'BGP over a route-based VPN: states, checks in order, prefixes, NOTIFICATION codes'),
  item('Devices', '/devices/index.md', `commands, settings and a configuration for ${catalogue.devices.size} families of remote peers`),
  item(
    'Compare',
    '/compare/index.md',
    'both ends’ settings against each other: what comes up, who refuses what, and the line to change; and a worksheet',
  ),
  item('Lab', '/lab/index.md', 'real daemons against each other with planted faults: what each end shows, and what diagnosis makes of it'),
].join('\n')}

## As data

${[
  item('tree.json', '/tree.json', `observations, steps, problems and checks; its schema is ${absolute('/tree.schema.json')}`),
  item('messages.json', '/messages.json', `every message with its problems; its schema is ${absolute('/messages.schema.json')}`),
  item('links.json', '/links.json', `every address ever published; its schema is ${absolute('/links.schema.json')}`),
  item('sitemap.xml', '/sitemap.xml', 'every page'),
].join('\n')}

${layers
  .map((layer) => {
    const rows = problems.filter(([, problem]) => problem.layer === layer);
    return `## Problems: ${layerNames[layer]}\n\n${layerMeanings[layer]}\n\n${rows
      .map(([id, { title, summary }]) => item(title, `${addressOf('problem', id)}index.md`, summary.text))
      .join('\n')}`;
  })
  .join('\n\n')}

## Optional

${item('Sources', '/about/index.md', 'every source, and how claims are marked')}
`;
  return new Response(body);
}
