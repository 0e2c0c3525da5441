import type { Observation, Tree } from '../tree/tree.ts';
import type { Reading } from './reading.ts';

/** What a reading comes to: an observation, and whether the console really shows it so. */
export interface Observed {
  readonly id: string;
  readonly observation: Observation;
  /** exact: documented as set, or no other row is left; incomplete: several still fit; nearest: not documented, or the console can't show it. */
  readonly match: 'exact' | 'incomplete' | 'nearest';
  /** For `nearest`: what does not fit, in one sentence. */
  readonly because: string | null;
}

/**
 * The observation for whatever a reader has set, nothing included: then null. Every combination has an answer:
 * what is set and can't stand together is said in `because`, and the nearest documented observation is given.
 */
export function observe({ observations }: Pick<Tree, 'observations'>, reading: Reading): Observed | null {
  if (isEmpty(reading)) return null;
  const contradiction = contradictionIn(reading);
  const [best] = rank(observations, reading);
  if (!best) return null;
  const { id, observation, misfits } = best;
  if (contradiction) return { id, observation, match: 'nearest', because: contradiction };
  if (misfits.length)
    return { id, observation, match: 'nearest', because: `The console is not known to show ${misfits.join(' and ')} beside the rest.` };
  const isOne = isComplete(reading) || candidates({ observations }, reading).length === 1;
  return { id, observation, match: isOne ? 'exact' : 'incomplete', because: null };
}

/**
 * The ids of the observations that nothing in a reading speaks against, best first; of the nearest when something speaks against all.
 * A row that stands for any error is left out where another names the error that is set.
 */
export function candidates({ observations }: Pick<Tree, 'observations'>, reading: Reading): string[] {
  const ranked = rank(observations, reading);
  const least = ranked[0]?.cost ?? 0;
  const fitting = ranked.filter(({ misfits, cost }) => !misfits.length && cost < least + 1.5);
  return (fitting.length ? fitting : ranked.slice(0, 3)).map(({ id }) => id);
}

function rank(observations: Tree['observations'], reading: Reading) {
  return Object.entries(observations)
    .map(([id, observation]) => ({ id, observation, ...distance(reading, observation) }))
    .sort((a, b) => a.cost - b.cost);
}

const isEmpty = (reading: Reading): boolean => Object.values(reading).every((part) => part === null);

/** Set far enough to be one row: an overall status with what it needs beside it. */
function isComplete({ status, channel, tunnel, symptom }: Reading): boolean {
  if (status === 'In Progress' || status === 'Unknown' || status === 'Disabled' || symptom) return true;
  return status !== null && channel !== null && tunnel !== null;
}

/** Why two values can't stand together, whatever the rest says; null when they can. */
export function contradictionIn({ status, channel, tunnel, bgp }: Reading): string | null {
  if (channel && channel !== 'Up' && tunnel && tunnel !== 'Down')
    return 'A tunnel needs the channel: while the channel is not Up, the tunnel is Down. Refresh twice within a minute: during a rekey the two can differ for a moment.';
  if (status === 'Success' && channel && channel !== 'Up') return 'Success needs the channel Up.';
  if (status === 'Success' && tunnel && tunnel !== 'Up') return 'Success needs every tunnel Up.';
  if (status === 'Yellow' && ((channel && channel !== 'Up') || (tunnel && tunnel !== 'Up')))
    return 'Yellow says that IPsec is up: channel and tunnel are Up then.';
  if (status === 'Yellow' && bgp === 'Established') return 'Yellow says that BGP is not established.';
  if (status === 'Down' && channel === 'Up' && tunnel === 'Up') return 'With channel and tunnel Up the status is not Down.';
  if (bgp && bgp !== 'Not Established' && ((channel && channel !== 'Up') || (tunnel && tunnel === 'Down')))
    return 'BGP runs inside the tunnel: while the tunnel is Down, BGP is down.';
  return null;
}

interface Distance {
  readonly cost: number;
  /** What is set and differs, in the console's words. */
  readonly misfits: readonly string[];
}

/** How far a reading is from a row. A part that is not set costs next to nothing; one that differs costs by how much it says. */
function distance(reading: Reading, row: Observation): Distance {
  const misfits: string[] = [];
  let cost = 0;
  const part = (set: string | null, shown: readonly (string | null)[], weight: number, words: string) => {
    if (set === null) cost += shown.every((value) => value === null) ? 0 : weight / 100;
    else if (!shown.includes(set)) {
      cost += weight;
      misfits.push(words);
    }
  };
  part(reading.symptom, [row.symptom ?? null], 64, 'this symptom');
  part(reading.channel, [row.channel.state], 32, `channel ${reading.channel}`);
  part(reading.tunnel, [row.tunnel.state], 16, `tunnel ${reading.tunnel}`);
  error(reading.channelError, row.channel, 12, (words) => `channel error "${words}"`);
  error(reading.tunnelError, row.tunnel, 8, (words) => `tunnel error "${words}"`);
  part(reading.bgp, [row.bgp], 20, `BGP ${reading.bgp?.toLowerCase()}`);
  part(reading.status, [row.status, ...(row.also ?? [])], 10, `status ${reading.status}`);
  return { cost, misfits };

  /** A row without an error stands for every error that no other row names: it fits, a little worse than the row that names it. */
  function error(
    set: string | null,
    shown: { readonly state: string | null; readonly error: string | null },
    weight: number,
    words: (error: string) => string,
  ) {
    if (set === shown.error) return;
    if (set === null) cost += weight / 50;
    else if (shown.error === null && shown.state === 'Down') cost += weight / 4;
    else {
      cost += weight;
      misfits.push(words(set));
    }
  }
}
