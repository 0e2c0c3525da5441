import { existsSync, writeFileSync } from 'node:fs';
import { printersOf } from './met.ts';
import type { Ran } from './run.ts';
import type { DaemonId } from './daemon.ts';
import type { Knows } from './fault.ts';
import type { Side } from './side.ts';

const folder = new URL('../reports/', import.meta.url);

/** What one end of a run showed, and what can be known of it. */
export interface ShownByEnd {
  readonly fault: { readonly id: string; readonly problem: string; readonly what: string };
  readonly side: Side;
  readonly daemon: { readonly id: DaemonId; readonly name: string };
  readonly peer: string;
  readonly knows: Knows;
  readonly ran: Ran;
}

const mostLines = 70;
/** So many faults of a problem are enough: the corpus is no lab alone. */
const mostOfProblem = 2;

/** Keeps one end of a few faults of each problem as reports of the corpus, turn about in its halves; what is there stays. Returns the new ones. */
export function writeReports(shown: readonly ShownByEnd[]): string[] {
  const written: string[] = [];
  const ofProblem = new Map<string, number>();
  let isTuned = true;
  for (const [id, ofFault] of Map.groupBy(shown, ({ fault }) => fault.id)) {
    // Where any of several causes may come first, little is learned from what does.
    const telling = ofFault.filter(({ knows }) => knows === 'healthy' || (Array.isArray(knows) && knows.length <= 2));
    // Another daemon and end for each fault, the same whenever it is asked.
    const chosen =
      telling[Array.from(id, (letter) => letter.charCodeAt(0)).reduce((sum, code) => sum + code, 0) % Math.max(1, telling.length)];
    const count = ofProblem.get(chosen?.fault.problem ?? '') ?? 0;
    if (!chosen || count === mostOfProblem) continue;
    ofProblem.set(chosen.fault.problem, count + 1);
    const name = `${isTuned ? 'tuned' : 'held-out'}/log/lab-${id}.txt`;
    isTuned = !isTuned;
    if (existsSync(new URL(name, folder))) continue;
    writeFileSync(new URL(name, folder), reportOf(chosen));
    written.push(name);
  }
  return written;
}

function reportOf({ fault, side, daemon, peer, knows, ran }: ShownByEnd): string {
  const { log, shows } = ran.ends[side];
  const head = [
    `expect: ${typeof knows === 'string' ? knows : 'unknown' in knows ? 'nothing' : knows.join(', ')}`,
    `printer: ${printersOf[daemon.id][0]}`,
    'end: remote',
    `because: planted in the lab between ${daemon.name} ${ran.versions[side]} and ${peer}: ${fault.what}`,
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
