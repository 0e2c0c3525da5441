import type { Session } from './cisco-bgp.ts';
import { networkOf } from './cisco-addresses.ts';
import { isIpv4 } from './subnet.ts';
import type { Interfaces } from './cisco-interfaces.ts';
import type { Command, Names, Notes } from './cisco-lines.ts';
import type { EndBuilder, Vpn } from './format.ts';

/** A VPN before its BGP session is found. */
export interface Tunnel {
  readonly name: string;
  readonly line: number;
  readonly end: EndBuilder;
  readonly called: Names;
}

/** Where static routes lead: an address by the tunnel that it is reached through. */
export class Routes {
  readonly #hosts = new Map<string, string>();

  /** Takes `ip route 10.0.0.1 255.255.255.255 Tunnel1` and `route zone 10.0.0.1 255.255.255.255 …`. */
  take({ text }: Command): boolean {
    const ios = /^ip route (?:vrf \S+ )?([\d.]+) 255\.255\.255\.255 ([A-Za-z]\S*(?: \d+\b)?)/.exec(text);
    const asa = /^route (\S+) ([\d.]+) 255\.255\.255\.255 /.exec(text);
    if (ios) this.#hosts.set(ios[1] ?? '', (ios[2] ?? '').replace(' ', ''));
    if (asa) this.#hosts.set(asa[2] ?? '', asa[1] ?? '');
    return /^(?:ip )?route /.test(text);
  }

  through(address: string): string | undefined {
    return this.#hosts.get(address);
  }
}

/** VPNs with the BGP session of each; a text without VPNs gives its sessions alone. */
export function joinSessions(
  tunnels: readonly Tunnel[],
  sessions: readonly Session[],
  interfaces: Interfaces,
  routes: Routes,
  notes: Notes,
): readonly Vpn[] {
  if (!tunnels.length) return sessions.map((session) => alone(session, interfaces));
  const places = new Places(tunnels);
  const taken = new Set<Tunnel>();
  for (const session of sessions) {
    const tunnel = places.of(session, interfaces, routes);
    if (!tunnel || taken.has(tunnel)) continue;
    taken.add(tunnel);
    const own = places.ownAddress(session, tunnel, interfaces);
    if (own) session.end.set('bgp-address', own.address, own.line);
    join(tunnel, session);
  }
  takeTheOne(tunnels, sessions, taken);
  noteLeft(tunnels, sessions, taken, notes);
  return tunnels.map(({ name, line, end, called }) => ({ name, line, end: end.end(), called }));
}

function join(tunnel: Tunnel, session: Session): void {
  tunnel.end.fillFrom(session.end.end());
  Object.assign(tunnel.called, session.called);
}

/** Where one tunnel and one neighbor of a link are left over they belong together: its address is mistyped, which the comparison tells. */
function takeTheOne(tunnels: readonly Tunnel[], sessions: readonly Session[], taken: Set<Tunnel>): void {
  const [tunnel, ...others] = tunnels.filter((one) => !taken.has(one));
  const [session, ...more] = sessions.filter(({ end, neighbor }) => neighbor.startsWith('169.254.') && !end.has('bgp-address'));
  if (!tunnel || !session || others.length || more.length || tunnels.length !== 1 + taken.size) return;
  taken.add(tunnel);
  join(tunnel, session);
}

function alone({ neighbor, line, end, source, called }: Session, interfaces: Interfaces): Vpn {
  const address = source && interfaces.addressOf(source);
  if (address) end.set('bgp-address', address, line);
  return { name: `neighbor ${neighbor}`, line, end: end.end(), called };
}

function noteLeft(tunnels: readonly Tunnel[], sessions: readonly Session[], taken: ReadonlySet<Tunnel>, notes: Notes): void {
  const linkLocal = sessions.filter(({ end, neighbor }) => neighbor.startsWith('169.254.') && !end.has('bgp-address'));
  if (tunnels.every((tunnel) => taken.has(tunnel))) return;
  for (const { line, neighbor } of linkLocal)
    notes.add(
      { line, text: `neighbor ${neighbor}` },
      'It lies in the network of no tunnel interface of this text, so it was taken for no VPN’s neighbor.',
    );
}

/** Tunnels by the networks of their interfaces. */
class Places {
  readonly #networks = new Map<string, Tunnel>();
  readonly #names = new Map<string, Tunnel>();
  readonly #lengths = new Set<number>();

  constructor(tunnels: readonly Tunnel[]) {
    for (const tunnel of tunnels) {
      this.#names.set(tunnel.name.toLowerCase(), tunnel);
      const [address = '', length = ''] = tunnel.end.get('vti-address')?.split('/') ?? [];
      if (!isIpv4(address)) continue;
      this.#lengths.add(Number(length));
      this.#networks.set(networkOf(address, Number(length)), tunnel);
    }
  }

  of({ neighbor, source }: Session, interfaces: Interfaces, routes: Routes): Tunnel | undefined {
    return this.#around(neighbor) ?? this.#called(source, interfaces) ?? this.#called(routes.through(neighbor), interfaces);
  }

  /** Where the session leaves from: the interface that it names, or the tunnel's own address on the link. */
  ownAddress(
    { neighbor, source, line }: Session,
    tunnel: Tunnel,
    interfaces: Interfaces,
  ): { readonly address: string; readonly line: number } | null {
    const named = source === null ? null : interfaces.addressOf(source);
    if (named) return { address: named, line };
    const [address] = tunnel.end.get('vti-address')?.split('/') ?? [];
    if (address) return this.#around(neighbor) === tunnel ? { address, line: tunnel.end.end()['vti-address']?.line ?? line } : null;
    // An unnumbered tunnel sends from the address that it borrows.
    const borrowed = interfaces.addressOf(tunnel.name);
    return borrowed ? { address: borrowed, line } : null;
  }

  #around(address: string): Tunnel | undefined {
    if (!isIpv4(address)) return undefined;
    for (const length of this.#lengths) {
      const found = this.#networks.get(networkOf(address, length));
      if (found) return found;
    }
    return undefined;
  }

  #called(name: string | null | undefined, interfaces: Interfaces): Tunnel | undefined {
    if (!name) return undefined;
    return this.#names.get((interfaces.named(name)?.name ?? name).toLowerCase());
  }
}
