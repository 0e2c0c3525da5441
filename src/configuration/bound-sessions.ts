import type { Called, EndBuilder, Vpn } from './format.ts';
import { isWithin } from './subnet.ts';

/** A VPN while it is read, with what tells its BGP session. */
export interface Tunnel {
  readonly name: string;
  readonly line: number;
  readonly end: EndBuilder;
  /** Addresses of the tunnel's interface with their length; routes that lead into it. */
  readonly networks: readonly string[];
  /** Names of the objects that it stands in. */
  readonly called?: Called;
}

/** How many VPNs, and sessions, of one text are read: nobody compares more, and a hostile text ends. */
export const mostRead = 500;

/** A BGP session while it is read. */
export interface Session {
  readonly name: string;
  readonly line: number;
  readonly neighbor: string;
  readonly end: EndBuilder;
  readonly called?: Called;
}

/**
 * Each session with the VPN whose tunnel its neighbor lies behind; sessions of other neighbors are left out,
 * unless no VPN was read at all, or one alone and one session, and no address speaks against it.
 */
export function boundSessions(tunnels: readonly Tunnel[], sessions: readonly Session[], spare: (session: Session) => void): readonly Vpn[] {
  if (tunnels.length === 0)
    return sessions.map(({ name, line, end, called }) => ({ name, line, end: end.end(), ...(called && { called }) }));
  const taken = new Map<Tunnel, Called | undefined>();
  for (const session of sessions) {
    const own = tunnels.filter(({ networks }) => networks.some((network) => isWithin(network, session.neighbor)));
    const tunnel = own.find((one) => !taken.has(one)) ?? (own.length ? null : onlyOne(tunnels, sessions));
    if (tunnel) tunnel.end.fillFrom(session.end.end());
    else if (tunnel === null) spare(session);
    if (tunnel) taken.set(tunnel, { ...taken.get(tunnel), ...session.called });
  }
  return tunnels.map((tunnel) => {
    const { name, line, end } = tunnel;
    const called = { ...tunnel.called, ...taken.get(tunnel) };
    return { name, line, end: end.end(), ...(Object.keys(called).length && { called }) };
  });
}

function onlyOne(tunnels: readonly Tunnel[], sessions: readonly Session[]): Tunnel | undefined {
  const [tunnel] = tunnels;
  const [session] = sessions;
  if (tunnels.length !== 1 || sessions.length !== 1) return undefined;
  // A neighbor of a link that lies on no link is mistyped, which the comparison tells.
  return tunnel?.networks.length === 0 || session?.neighbor.startsWith('169.254.') ? tunnel : undefined;
}
