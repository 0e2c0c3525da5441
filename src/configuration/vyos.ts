import { boundSessions, mostRead } from './bound-sessions.ts';
import type { Branch } from './branch.ts';
import type { Configuration, Format } from './format.ts';
import { readPaths } from './path-text.ts';
import type { Dialect } from './path-words.ts';
import type { Remarks } from './remarks.ts';
import { remarkUnread } from './unread.ts';
import { readSessions } from './vyos-bgp.ts';
import { vyosLine } from './vyos-lines.ts';
import { readPeer } from './vyos-peer.ts';
import { withoutStripped } from './vyos-stripped.ts';

const dialect: Dialect = {
  semicolons: false,
  apostrophes: true,
  kept: [
    ['vpn', 'ipsec'],
    ['interfaces', 'vti'],
    ['interfaces', 'dummy'],
    ['interfaces', 'loopback'],
    ['protocols', 'bgp'],
    ['protocols', 'static'],
    ['policy', 'route-map'],
    ['firewall', 'options', 'interface'],
  ],
  leaves: new Set(),
  beside: new Set(),
  meant: (path) => path,
  inside: {
    ipsec: ['vpn'],
    'site-to-site': ['vpn', 'ipsec'],
    'esp-group': ['vpn', 'ipsec'],
    'ike-group': ['vpn', 'ipsec'],
    vti: ['interfaces'],
    bgp: ['protocols'],
  },
};

/** VyOS, and EdgeOS and Vyatta, whose tree is the same; as `set` commands and in braces. */
export const vyos: Format = { format: 'VyOS', read, lineFor: vyosLine };

function read(text: string): Configuration {
  const { root, remarks } = readPaths(text, dialect);
  const peers = root.find('vpn', 'ipsec', 'site-to-site', 'peer')?.all() ?? [];
  const tunnels = peers.slice(0, mostRead).map((peer) => readPeer(peer, root, remarks));
  const sessions = readSessions(root, remarks);
  const vpns = boundSessions(tunnels, sessions, ({ line, neighbor }) =>
    remarks.add(line, `The tunnel that ${neighbor} is reached through has a session already; this one was not compared.`),
  );
  remarkUnknown(root, remarks);
  return { format: 'VyOS', release: releaseOf(text), vpns: vpns.map((vpn) => withoutStripped(vpn, remarks)), notes: remarks.all() };
}

/** The release stands in a comment at the end of a saved configuration. */
const releaseOf = (text: string): string | null =>
  /Release version: (?:VyOS )?([\w.+-]{1,60})/.exec(`${text.slice(0, 2000)}\n${text.slice(-2000)}`)?.[1] ?? null;

function remarkUnknown(root: Branch, remarks: Remarks): void {
  const place = root.find('vpn', 'ipsec');
  const groups = ['ike-group', 'esp-group'].flatMap((word) => place?.find(word)?.all() ?? []);
  const peers = place?.find('site-to-site', 'peer')?.all() ?? [];
  const bgp = root.find('protocols', 'bgp');
  const neighbors = [bgp, ...(bgp?.all() ?? [])].flatMap((one) => one?.find('neighbor')?.all() ?? []);
  // A word that is mistyped there may be a key.
  for (const one of peers.flatMap((peer) => peer.find('authentication')?.unknown() ?? []))
    for (const { word } of [one, ...one.all()]) remarks.hide(word);
  remarkUnread([...groups, ...peers, ...neighbors], remarks);
  for (const branch of place?.all() ?? [])
    if (!sections.has(branch.word)) remarks.add(branch.latest, `VyOS has no vpn ipsec ${branch.word.slice(0, 40)}: it refuses the line.`);
}

const sections = new Set([
  ...[
    'esp-group',
    'ike-group',
    'site-to-site',
    'authentication',
    'interface',
    'ipsec-interfaces',
    'nat-traversal',
    'nat-networks',
    'options',
  ],
  ...['logging', 'log', 'profile', 'remote-access', 'auto-update', 'disable-uniqreqids', 'include-ipsec-conf', 'include-ipsec-secrets'],
  ...['auto-firewall-nat-exclude', 'allow-access-to-local-interface'],
]);
