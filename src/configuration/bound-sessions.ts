import type { EndBuilder, Vpn } from './format.ts';
import { isWithin } from './subnet.ts';

/** A VPN while it is read, with what tells its BGP session. */
export interface Tunnel {
  readonly name: string;
  readonly line: number;
  readonly end: EndBuilder;
  /** Addresses of the tunnel's interface with their length; routes that lead into it. */
  readonly networks: readonly string[];
}

/** How many VPNs, and sessions, of one text are read: nobody compares more, and a hostile text ends. */
export const mostRead = 500;

/** A BGP session while it is read. */
export interface Session {
  readonly name: string;
  readonly line: number;
  readonly neighbor: string;
  readonly end: EndBuilder;
}

/**
 * Each session with the VPN whose tunnel its neighbor lies behind; sessions of other neighbors are left out,
 * unless no VPN was read at all, or one alone without any address and one session.
 */
export function boundSessions(tunnels: readonly Tunnel[], sessions: readonly Session[], spare: (session: Session) => void): readonly Vpn[] {
  if (tunnels.length === 0) return sessions.map(({ name, line, end }) => ({ name, line, end: end.end() }));
  const taken = new Set<Tunnel>();
  for (const session of sessions) {
    const own = tunnels.filter(({ networks }) => networks.some((network) => isWithin(network, session.neighbor)));
    const tunnel = own.find((one) => !taken.has(one)) ?? (own.length ? null : onlyOne(tunnels, sessions));
    if (tunnel) tunnel.end.fillFrom(session.end.end());
    else if (tunnel === null) spare(session);
    if (tunnel) taken.add(tunnel);
  }
  return tunnels.map(({ name, line, end }) => ({ name, line, end: end.end() }));
}

function onlyOne(tunnels: readonly Tunnel[], sessions: readonly Session[]): Tunnel | undefined {
  const [tunnel] = tunnels;
  return tunnels.length === 1 && sessions.length === 1 && tunnel?.networks.length === 0 ? tunnel : undefined;
}
