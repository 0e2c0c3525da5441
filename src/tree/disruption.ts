/** What a command, a configuration line or a fix costs while it takes effect, narrowest first. */
export const disruptions = [
  'nothing',
  'logging', // what the device logs, for all; a debug can load it
  'bgp session', // the session with the SDDC, and with it its routes
  'all bgp sessions', // also those with others
  'this tunnel', // traffic of this VPN stops until it has negotiated anew
  'all tunnels', // also those of others
  'whole device', // a setting of the device or of a routing instance: everything that runs over it
] as const;
export type Disruption = (typeof disruptions)[number];

/** What stands before a line that disrupts, in a reader's words. */
export const disruptionWords: Readonly<Record<Disruption, string>> = {
  nothing: 'Stops nothing',
  logging: 'Changes what the device logs',
  'bgp session': 'Resets this BGP session: its routes are gone until it is back',
  'all bgp sessions': 'Resets every BGP session of the device',
  'this tunnel': 'Stops this VPN’s traffic until it has negotiated again',
  'all tunnels': 'Drops every VPN of the device',
  'whole device': 'Changes the whole device or instance, not this VPN alone',
};

/** The same, once before several lines or changes that all stop the same. */
export const eachOf = (words: string): string => `Each of these ${words.charAt(0).toLowerCase()}${words.slice(1)}`;

/** The same on a button that copies such lines; empty where there is nothing to say. */
export const shortDisruptionWords: Readonly<Record<Disruption, string>> = {
  nothing: '',
  logging: 'changes logging',
  'bgp session': 'resets BGP',
  'all bgp sessions': 'resets all BGP',
  'this tunnel': 'stops this VPN',
  'all tunnels': 'drops all VPNs',
  'whole device': 'changes the whole device',
};

/** A line as it is typed, or a menu path as it is walked, with what it stops. */
export interface Line {
  readonly run: string;
  readonly disrupts: Disruption;
  /** What else it costs, in one sentence: for how long, what stays down, what undoes it. */
  readonly cost?: string;
}

/** Lines that follow one another and cost the same. */
export interface LineGroup {
  readonly disrupts: Disruption;
  readonly cost?: string;
  readonly text: string;
}

/** Joins neighbours that cost the same, so that a warning stands once before the lines that it is about. */
export function lineGroups(lines: readonly (Line | string)[]): LineGroup[] {
  const groups: LineGroup[] = [];
  for (const line of lines) {
    const { run, disrupts, cost } = typeof line === 'string' ? { run: line, disrupts: 'nothing' as const, cost: undefined } : line;
    const last = groups.at(-1);
    if (last && last.disrupts === disrupts && last.cost === cost) groups[groups.length - 1] = { ...last, text: `${last.text}\n${run}` };
    else groups.push({ disrupts, ...(cost && { cost }), text: run });
  }
  return groups;
}

/** How far something reaches: a larger number is a wider disruption. */
export const reachOf = (disruption: Disruption): number => disruptions.indexOf(disruption);
