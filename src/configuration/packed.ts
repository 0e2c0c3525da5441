import type { Given } from '../settings/end.ts';
import type { PackedKey } from '../settings/key.ts';
import { Key } from '../settings/key.ts';
import type { Configuration, Vpn } from './format.ts';

/** A configuration as it goes from a worker to its page: keys, which can't be cloned, are packed. */
export interface PackedConfiguration extends Omit<Configuration, 'vpns'> {
  readonly vpns: readonly PackedVpn[];
}

interface PackedVpn extends Omit<Vpn, 'end' | 'turned'> {
  readonly end: Readonly<Record<string, Given<unknown>>>;
  readonly turned?: PackedVpn;
}

const each = (end: Readonly<Record<string, Given<unknown>>>, change: (value: unknown) => unknown): Record<string, Given<unknown>> =>
  Object.fromEntries(Object.entries(end).map(([id, given]) => [id, { ...given, value: change(given.value) }]));

const packedVpn = ({ turned, ...vpn }: Vpn): PackedVpn => ({
  ...vpn,
  end: each(vpn.end, (value) => (value instanceof Key ? Key.pack(value) : value)),
  ...(turned ? { turned: packedVpn(turned) } : {}),
});

const unpackedVpn = ({ turned, ...vpn }: PackedVpn): Vpn => ({
  ...vpn,
  end: each(vpn.end, (value) => (isPacked(value) ? new Key(value.packedKey) : value)),
  ...(turned ? { turned: unpackedVpn(turned) } : {}),
});

export const packed = (configuration: Configuration): PackedConfiguration => ({
  ...configuration,
  vpns: configuration.vpns.map(packedVpn),
});

export const unpacked = (configuration: PackedConfiguration): Configuration => ({
  ...configuration,
  vpns: configuration.vpns.map(unpackedVpn),
});

const isPacked = (value: unknown): value is PackedKey => typeof value === 'object' && value !== null && 'packedKey' in value;
