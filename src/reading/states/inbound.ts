import { prompt } from '../prompt.ts';
import type { Line } from '../line.ts';
import { linesUntil } from '../line.ts';
import type { StateFact } from './fact.ts';

/** Where the next zone or interface begins. */
const head = /^\s*(?:Security zone|Zone|Logical interface|Physical interface)\b:?/i;
/** What is asked of one interface is told without its head, where it is cut to a few lines. */
const asksFor = /^\S*[>#%] ?show interfaces? \S/;
const named = /[A-Za-z][\w./-]*\d[\w./-]*/g;
/** What is let in to the device itself; a list of protocols may be missing. */
const letIn =
  /\b(?:(?:host-inbound traffic|system-services|protocols)|allowed (?:host-inbound traffic|protocols|system services))\s*:\s*(\S.*)/i;
const suffices = /\b(?:bgp|all|any-service)\b/i;
const isWaiting = /\b(?:Active|Connect|Idle)\b/;
/** Rules of a firewall have the same word for what goes on. */
const isUp = /^(?!.*\brelated\b).*\bEstab/i;

/** Finds the zone or interface of a tunnel that says what it lets in to the device, and not BGP, where a session of BGP waits. */
export function readInbound(lines: readonly Line[], isTunnel: (name: string) => boolean): StateFact[] {
  if (!lines.some(({ text }) => /\bbgp\b/i.test(text)) || !lines.some(({ text }) => isWaiting.test(text))) return [];
  if (lines.some(({ text }) => isUp.test(text))) return [];
  return lines
    .flatMap((line, index): StateFact[] => {
      if (!head.test(line.text) && !asksFor.test(line.text)) return [];
      const own = [line, ...linesUntil(lines.slice(index + 1), ({ text }) => head.test(text) || prompt.test(text))];
      const first = own.find(({ text }) => letIn.test(text));
      const isOfTunnel = own.some(({ text }) => [...text.matchAll(named)].some(([name]) => isTunnel(name)));
      const lets = own.flatMap(({ text }) => letIn.exec(text)?.[1] ?? []).join(' ');
      return first && isOfTunnel && !suffices.test(lets) ? [{ line: first.number, says: 'bgp not let in' }] : [];
    })
    .slice(0, 1);
}

/** What lets BGP in by name or port. */
const permits = /\b(?:permit|accept|allow|pass)\b.*(?:\bbgp\b|\b179\b)/i;

/** Where a session of BGP waits and no rule lets it in, what is dropped at the tunnel is BGP itself before any traffic. */
export function bgpInstead(facts: readonly StateFact[], lines: readonly Line[]): readonly StateFact[] {
  const has = (pattern: RegExp): boolean => lines.some(({ text }) => pattern.test(text));
  if (!has(/\bbgp\b/i) || !has(isWaiting) || has(isUp) || has(permits)) return facts;
  return facts.map((fact) => (ofDrops.has(fact.says) ? { ...fact, says: 'bgp dropped' } : fact));
}

const ofDrops: ReadonlySet<StateFact['says']> = new Set(['tunnel dropped', 'tunnel dropped alone']);
