import { existsSync, writeFileSync } from 'node:fs';
import type { Ran } from './run.ts';
import type { DaemonId, Knows, Side } from './types.ts';

const folder = new URL('../reports/tuned/log/', import.meta.url);

/** What one end of a run showed, and what can be known of it. */
export interface Shown {
  readonly fault: { readonly id: string; readonly problem: string; readonly what: string };
  readonly side: Side;
  readonly daemon: { readonly id: DaemonId; readonly name: string; readonly version: string };
  readonly peer: string;
  readonly knows: Knows;
  readonly ran: Ran;
}

const printers: Readonly<Partial<Record<DaemonId, string>>> = { openiked: 'openbsd' };
const mostLines = 70;

/** Keeps one end of each fault as a report of the corpus; what is there stays. Returns the names of the new ones. */
export function writeReports(shown: readonly Shown[]): string[] {
  const written: string[] = [];
  for (const [id, ofFault] of Map.groupBy(shown, ({ fault }) => fault.id)) {
    const telling = ofFault.filter(({ knows }) => typeof knows === 'string' || !('unknown' in knows));
    // Another daemon and end for each fault, the same whenever it is asked.
    const chosen =
      telling[Array.from(id, (letter) => letter.charCodeAt(0)).reduce((sum, code) => sum + code, 0) % Math.max(1, telling.length)];
    const name = `lab-${id}.txt`;
    if (!chosen || existsSync(new URL(name, folder))) continue;
    writeFileSync(new URL(name, folder), reportOf(chosen));
    written.push(name);
  }
  return written;
}

function reportOf({ fault, side, daemon, peer, knows, ran }: Shown): string {
  const { log, shows } = ran.ends[side];
  const head = [
    `expect: ${typeof knows === 'string' ? knows : 'unknown' in knows ? 'nothing' : knows.join(', ')}`,
    `printer: ${printers[daemon.id] ?? daemon.id}`,
    'end: remote',
    `because: planted in the lab between ${daemon.name} ${daemon.version} and ${peer}: ${fault.what}`,
  ];
  return `${head.join('\n')}\n---\n${trimmed(log)}\n\n${shows.trim()}\n`;
}

/** Without what a daemon says of itself before it has a connection, and without the end of what repeats itself. */
function trimmed(log: string): string {
  const lines = log.trim().split('\n');
  const begins = lines.findIndex((line) =>
    /added (?:IKEv\d )?connection|added vici connection|initiating|recv IKE_SA_INIT|neighbor|Add Peer/i.test(line),
  );
  return lines.slice(Math.max(0, begins)).slice(0, mostLines).join('\n');
}
