import type { Observation } from './tree.ts';

/** The console's words for an observation, as one line: `Down · Negotiating · Down (IPSec negotiation not started)`. */
export function observationLine({ status, channel, tunnel, bgp }: Observation): string {
  const part = ({ state, error }: { state: string | null; error: string | null }) => (state && error ? `${state} (${error})` : state);
  return [status, part(channel), part(tunnel), bgp && `BGP ${bgp.toLowerCase()}`].filter(Boolean).join(' · ');
}
