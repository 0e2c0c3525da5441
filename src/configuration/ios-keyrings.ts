import { Key } from '../settings/key.ts';
import { isIpv4 } from './subnet.ts';
import type { Named } from './cisco-interfaces.ts';
import { keyFrom, keyOfBoth, networkFrom, PeerKeys } from './cisco-keys.ts';
import { takeAll, type Command, type Names, type Notes, type Rule } from './cisco-lines.ts';
import type { EndBuilder } from './format.ts';

interface RingPeer {
  readonly name: string;
  readonly line: number;
  readonly networks: string[];
  readonly identities: string[];
  /** What this end proves itself with, and what its peer must; both where a line names neither. */
  local: { readonly key: Key | null; readonly line: number } | null;
  remote: { readonly key: Key | null; readonly line: number } | null;
}

/** Keyrings of IKEv2: keys by the addresses and names of the peers that they are for. */
export class IosKeyrings {
  readonly notes: Notes;
  readonly #keyrings = new Map<string, Map<string, RingPeer>>();
  readonly #rings = new Map<string, PeerKeys<{ readonly peer: string; readonly of: RingPeer }>>();

  constructor(notes: Notes) {
    this.notes = notes;
  }

  keyring(name: string, command: Command): void {
    const peers = this.#keyrings.get(name) ?? new Map<string, RingPeer>();
    this.#keyrings.set(name, peers);
    for (const block of command.inside) {
      const peer = /^peer (\S+)/.exec(block.text)?.[1];
      if (peer === undefined) continue;
      const known = peers.get(peer) ?? newPeer(peer, block.line);
      peers.set(peer, known);
      takeAll(block.inside, peerRules, /^(?:description|no |exit)/, { peer: known, notes: this.notes }, this.notes);
    }
  }

  /** Sets the key of a peer by the keyring that a profile names. */
  setKey(end: EndBuilder, { name, line }: Named, peer: string, called: Names): void {
    const ring = this.#keyrings.get(name);
    called['ikev2 keyring'] = name;
    const at = { line, text: `keyring local ${name}` };
    if (!ring) {
      this.notes.add(at, `crypto ikev2 keyring ${name} is not in this text: paste it too.`);
      return;
    }
    const others = nearly(ring, peer);
    const found = this.#ring(name, ring).find(peer)?.of ?? (others.length === 1 ? others[0] : undefined);
    // Of several that may be meant none is known to be the one.
    if (!found && others.length) return;
    if (!found) {
      this.notes.add(at, `No peer of keyring ${name} has the address ${peer}, so IOS finds no key: add a peer with it.`);
      return;
    }
    called['keyring peer'] = found.name;
    setKeys(end, found, this.notes);
  }

  /** The peers of a keyring by their addresses, put together once. */
  #ring(name: string, peers: ReadonlyMap<string, RingPeer>): PeerKeys<{ readonly peer: string; readonly of: RingPeer }> {
    const known = this.#rings.get(name);
    if (known) return known;
    const ring = new PeerKeys<{ readonly peer: string; readonly of: RingPeer }>();
    this.#rings.set(name, ring);
    for (const of of peers.values()) for (const peer of [...of.networks, ...of.identities]) ring.add({ peer, of });
    return ring;
  }
}

const newPeer = (name: string, line: number): RingPeer => ({ name, line, networks: [], identities: [], local: null, remote: null });

/** Peers of a keyring that may be meant: by a name that does not stand with the address, or where no IPv4 address is known of the peer. */
const nearly = (ring: ReadonlyMap<string, RingPeer>, peer: string): readonly RingPeer[] =>
  [...ring.values()].filter(
    ({ networks, identities }) => identities.some((id) => !isIpv4(peer) || !id.includes(':')) || (!isIpv4(peer) && networks.length > 0),
  );

function setKeys(end: EndBuilder, { local, remote, line, name }: RingPeer, notes: Notes): void {
  const at = { line, text: `peer ${name}` };
  if (!local || !remote) notes.add(at, 'It has no key for one of the two directions: add pre-shared-key.');
  else if (local.key && remote.key) setKey(end, keyOfBoth(local.key, remote.key), local.line, at, notes);
}

/** Sets the key of both directions. */
export function setKey(end: EndBuilder, key: Key | null, line: number, at: Pick<Command, 'line' | 'text'>, notes: Notes): void {
  // Keys that differ are known to no comparison, yet they are set.
  end.set('pre-shared-key', key ?? Key.hidden(), line);
  if (!key)
    notes.add(at, 'Its local and its remote key differ, so neither was compared: its local key must be the remote key at the other end.');
}

const peerRules: readonly Rule<{ readonly peer: RingPeer; readonly notes: Notes }>[] = [
  [
    /^address (\S+)(?: (\S+))?$/,
    ({ peer, notes }, [address = '', mask = ''], command) => {
      if (address.includes(':')) return void peer.identities.push(address.replace(/\/128$/, ''));
      const network = networkFrom(address, mask);
      if (network === null) notes.add(command, 'No address and mask that the device takes.');
      else peer.networks.push(network);
    },
  ],
  [/^hostname (\S+)$/, ({ peer }, [host = '']) => void peer.identities.push(host)],
  [/^identity address ([\d.]+)$/, ({ peer }, [address = '']) => void peer.networks.push(`${address}/32`)],
  [/^identity (?:address|fqdn|email|key-id) (?:domain )?(\S+)$/, ({ peer }, [id = '']) => void peer.identities.push(id)],
  [
    /^pre-shared-key (?:(local|remote) )?(.+)$/,
    ({ peer, notes }, [way, typed = ''], command) => {
      const key = { key: keyFrom(typed, command, notes), line: command.line };
      if (way !== 'remote') peer.local = key;
      if (way !== 'local') peer.remote = key;
    },
  ],
];
