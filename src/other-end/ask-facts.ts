import type { Device } from '../device/device.ts';

/** What a message needs to know of the device at the other end. */
export type AskDevice = Pick<Device, 'name' | 'commands' | 'settings' | 'placeholders'>;

/** What only the reader knows. Empty: a bracket to fill in stands in its place. */
export interface AskFacts {
  readonly vpn?: string;
  readonly ours?: string;
  readonly theirs?: string;
  readonly when?: string;
  /** What the SDDC's console shows, as one line. */
  readonly shown?: string;
  /** The lines of a log or an output that point to the problem, secrets masked. */
  readonly lines?: readonly string[];
}
