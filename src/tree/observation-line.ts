import type { Observation } from './tree.ts';

/** As much of what the console shows as one line says; a null part says nothing. */
type Line = Pick<Observation, 'channel' | 'tunnel' | 'bgp'> & { readonly status: Observation['status'] | null };

/** The console's words for an observation, as one line: `Down · Negotiating · Down (IPSec negotiation not started)`. */
export function observationLine({ status, channel, tunnel, bgp }: Line): string {
  const part = ({ state, error }: { state: string | null; error: string | null }) => (state && error ? `${state} (${error})` : state);
  return [status, part(channel), part(tunnel), bgp && `BGP ${bgp.toLowerCase()}`].filter(Boolean).join(' · ');
}
