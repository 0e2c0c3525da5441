import { symptomNames } from '../tree/names.ts';
import type { BgpState, ChannelError, ChannelState, Status, Symptom, TunnelError, TunnelState } from '../tree/tree.ts';
import type { Shown } from './ticket.ts';

/** What the console shows, or what a reader has set of it: a null part says nothing. */
export interface Showing {
  readonly status: Status | null;
  readonly channel: { readonly state: ChannelState | null; readonly error: ChannelError | null };
  readonly tunnel: { readonly state: TunnelState | null; readonly error: TunnelError | null };
  readonly bgp: BgpState | null;
  readonly symptom?: Symptom | null;
}

/** What the console shows as lines of a ticket, each part with its error; parts that show nothing are left out. */
export function shownOf({ status, channel, tunnel, bgp, symptom }: Showing): Shown[] {
  return [
    { part: 'Status', shows: status },
    { part: 'Channel Status', shows: withError(channel) },
    { part: 'Tunnel Status', shows: withError(tunnel) },
    { part: 'BGP', shows: bgp },
    { part: 'Noticed', shows: symptom ? symptomNames[symptom] : null },
  ].flatMap(({ part, shows }) => (shows ? [{ part, shows }] : []));
}

const withError = ({ state, error }: { readonly state: string | null; readonly error: string | null }): string | null =>
  state && error ? `${state} (${error})` : state;
