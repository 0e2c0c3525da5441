import { slug } from '../tree/addresses.ts';
import type { BgpState, ChannelError, ChannelState, Observation, Status, Symptom, TunnelError, TunnelState } from '../tree/tree.ts';
import { bgpStates, channelErrors, channelStates, statuses, symptoms, tunnelErrors, tunnelStates } from '../tree/tree.ts';

/** What a reader has set of the console's parts. Null: not set. */
export interface Reading {
  readonly status: Status | null;
  readonly channel: ChannelState | null;
  readonly channelError: ChannelError | null;
  readonly tunnel: TunnelState | null;
  readonly tunnelError: TunnelError | null;
  readonly bgp: BgpState | null;
  readonly symptom: Symptom | null;
}

/** Nothing set. */
export const emptyReading: Reading = {
  status: null,
  channel: null,
  channelError: null,
  tunnel: null,
  tunnelError: null,
  bgp: null,
  symptom: null,
};

/** One value of an address: the reading's parts that it stands for. */
export interface FieldValue {
  readonly value: string;
  /** The console's words. */
  readonly label: string;
  readonly sets: Partial<Reading>;
}

/** The fields of the console in the order in which it shows them; their names are the keys of the query string. */
export const fields = ['status', 'channel', 'tunnel', 'bgp', 'symptom'] as const;
export type Field = (typeof fields)[number];

const one = <T extends string>(values: readonly T[], sets: (value: T) => Partial<Reading>): FieldValue[] =>
  values.map((value) => ({ value: slug(value), label: value, sets: sets(value) }));

/** Every value that each field can take. An error implies the state that it stands beside. */
export const fieldValues: Readonly<Record<Field, readonly FieldValue[]>> = {
  status: one(statuses, (status) => ({ status })),
  channel: [
    ...one(channelStates, (channel) => ({ channel, channelError: null })),
    ...one(channelErrors, (channelError) => ({ channel: 'Down' as const, channelError })),
  ],
  tunnel: [
    ...one(tunnelStates, (tunnel) => ({ tunnel, tunnelError: null })),
    ...one(tunnelErrors, (tunnelError) => ({ tunnel: 'Down' as const, tunnelError })),
    ...one(tunnelErrors, (tunnelError) => ({ tunnel: 'Some Up' as const, tunnelError })).map((some) => ({
      ...some,
      value: `some-up-${some.value}`,
    })),
  ],
  bgp: one(bgpStates, (bgp) => ({ bgp })),
  symptom: one(symptoms, (symptom) => ({ symptom })),
};

/** A reading from an address, with what the address said that no field knows. */
export interface ParsedReading {
  readonly reading: Reading;
  readonly dropped: readonly string[];
}

/** Reads a query string in any order and case. Keys that are not the console's are left alone; unknown values are dropped and named. */
export function readQuery(query: URLSearchParams): ParsedReading {
  let reading = emptyReading;
  const dropped: string[] = [];
  for (const field of fields) {
    const given = query.get(field);
    if (given === null || given === '') continue;
    const found = fieldValues[field].find(({ value }) => value === slug(given));
    if (found) reading = { ...reading, ...found.sets };
    else dropped.push(`${field}=${given}`);
  }
  return { reading, dropped };
}

/** Writes a reading as a query, keys sorted. `readQuery` gives the same reading back. */
export function writeQuery(reading: Reading): URLSearchParams {
  const query = new URLSearchParams();
  for (const field of [...fields].sort()) {
    const value = valueOf(reading, field);
    if (value) query.set(field, value);
  }
  return query;
}

/** The value that a field has in an address; null when the reading says nothing of it. */
export function valueOf({ status, channel, channelError, tunnel, tunnelError, bgp, symptom }: Reading, field: Field): string | null {
  const word = {
    status,
    channel: channelError ?? channel,
    tunnel: tunnel === 'Some Up' && tunnelError ? `some-up-${tunnelError}` : (tunnelError ?? tunnel),
    bgp,
    symptom,
  }[field];
  return word === null ? null : slug(word);
}

/** The reading that an observation's row stands for. */
export function readingOf({ status, channel, tunnel, bgp, symptom }: Observation): Reading {
  return {
    status,
    channel: channel.state,
    channelError: channel.error,
    tunnel: tunnel.state,
    tunnelError: tunnel.error,
    bgp,
    symptom: symptom ?? null,
  };
}
