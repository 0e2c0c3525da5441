import type { Host } from './host.ts';
import type { PackageSet } from './packages.ts';

export type IkeDaemonId = 'strongswan' | 'libreswan' | 'openiked';
export type BgpDaemonId = 'frr' | 'bird' | 'openbgpd' | 'gobgp' | 'exabgp';
export type DaemonId = IkeDaemonId | BgpDaemonId;

/** One daemon: everything that is its own. `End` is what it is configured from. */
export interface Daemon<End> {
  readonly id: DaemonId;
  /** As people write it. */
  readonly name: string;
  readonly packages: PackageSet;
  /** The package whose version is the daemon's. */
  readonly versionOf: string;
  /** What its processes are called, as pkill -f matches it. */
  readonly processes: string;
  /** Writes its configuration, starts it, and returns when it takes commands. @throws if it does not come up. */
  start(host: Host, end: End, setup: Setup): Promise<void>;
  /** Starts the VPN from this end. BGP daemons do so by themselves. */
  initiate?(host: Host, end: End): Promise<void>;
  /** Makes a new child SA, or a new IKE SA, now. */
  rekey?(host: Host, what: 'ike' | 'child'): Promise<void>;
  /** Ends the VPN or shuts the session from this end. */
  end?(host: Host, end: End, words?: string): Promise<void>;
  /** What is up, as this end sees it. */
  up(host: Host): Promise<Up>;
  /** What an engineer would type, and what it printed. */
  shows(host: Host, end: End): Promise<readonly Shown[]>;
  /** Its log, as it would stand in a file or in the journal. */
  log(host: Host): Promise<string>;
}

/** How far it came: the IKE SA, the child SA; for BGP the session alone. */
export interface Up {
  readonly ike: boolean;
  readonly child: boolean;
}

export interface Shown {
  readonly command: string;
  readonly text: string;
}

export interface Setup {
  /** Loads a library that stands in for ESP, where the kernel has none and the daemon does not do it itself. */
  readonly env: Readonly<Record<string, string>>;
  /** Where the daemon's own output goes, outside of the host. */
  readonly output: string;
  /** Where `NAME.pem` and `NAME.key` lie. */
  readonly certificates: string;
  /** Real ESP in the daemon itself, through a TUN device: only charon can. */
  readonly userlandEsp: boolean;
}
