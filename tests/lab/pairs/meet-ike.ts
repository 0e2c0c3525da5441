import { ikeDaemons } from '../plans.ts';
import type { VpnEnd } from '../../../src/settings/vpn-end.ts';
import type { IkeDaemonId } from '../daemon.ts';
import type { Side } from '../side.ts';
import { sides } from '../side.ts';
import { pause } from '../until.ts';
import { ikeTokens } from '../wire-ike.ts';
import type { AtEnds, IkePair } from './kept.ts';
import type { Surroundings, Taken } from './meet.ts';
import { meet, settle } from './meet.ts';
import { refusalsIn, toldOnce } from './said.ts';

const watched = { least: 8, most: 20, steady: 1.5, quiet: 4.5 };
const afterRekey = { least: 3, most: 8, steady: 99, quiet: 2 };
/** More of the wire is repetition. */
const mostTokens = 12;

type Outcome = Required<Pick<IkePair, 'came' | 'rekey'>>;

/** Lets two IKE daemons meet, end a starting, and asks for a new child SA where one is up. */
export async function meetIke(
  daemons: AtEnds<IkeDaemonId>,
  ends: AtEnds<VpnEnd>,
  surroundings: Surroundings,
): Promise<Taken & { readonly came: Outcome | null }> {
  const [a, b] = [ikeDaemons[daemons.a], ikeDaemons[daemons.b]];
  const meeting = {
    kind: 'ike',
    daemons: { a, b },
    ends,
    addresses: {
      a: { outer: [`${ends.a.address}/24`], inner: ['10.1.0.1/32'] },
      b: { outer: [`${ends.b.address}/24`], inner: ['10.2.0.1/32'] },
    },
    filter: 'udp port 500 or udp port 4500 or (ip[6:2] & 0x3fff != 0)',
    tokens: (text: string) => ikeTokens(text, { a: [ends.a.address], b: [ends.b.address] }),
  } as const;
  return meet(meeting, surroundings, async (running): Promise<Outcome> => {
    await a.initiate?.(running.network.a, ends.a);
    await settle(running, watched);
    const [up, logs, wire] = [await running.up(), await running.logs(), await running.wire()];
    const came = { up, wire: toldOnce(wire, mostTokens), said: saidIn(logs), carries: carriedBy(daemons, logs) };
    const at = sides.find((side) => canRekey(daemons[side], ends[side]));
    if (!at || !up.a.child || !up.b.child) return { came, rekey: null };
    await (at === 'a' ? a : b).rekey?.(running.network[at], 'child');
    await pause(1);
    await settle(running, afterRekey);
    const [upAfter, after, wireAfter] = [await running.up(), await running.logs(), await running.wire()];
    const since = { a: after.a.slice(logs.a.length), b: after.b.slice(logs.b.length) };
    const rekey = {
      at,
      up: upAfter,
      wire: toldOnce(wireAfter.slice(wire.length), mostTokens),
      said: saidIn(since),
      renewed: { a: made(daemons.a, since.a) > 0, b: made(daemons.b, since.b) > 0 },
    };
    return { came, rekey };
  });
}

// pluto renews nothing of IKEv1 when it is asked to.
const canRekey = (daemon: IkeDaemonId, { ike }: VpnEnd): boolean =>
  ikeDaemons[daemon].rekey !== undefined && !(daemon === 'libreswan' && ike.version === 1);

const saidIn = ({ a, b }: AtEnds<string>): AtEnds<string[]> => ({ a: refusalsIn(a, 'ike'), b: refusalsIn(b, 'ike') });

// How each says that a child SA stands, and what for.
const childLines: Readonly<Record<IkeDaemonId, RegExp>> = {
  strongswan: /CHILD_SA \S+\{\d+\} established with SPIs .* TS (.*)/g,
  libreswan:
    /(?:(?:established|rekeyed) Child SA(?: #\d+)? using #\d+; IPsec tunnel (\[.*?\] -> \[.*?\])|IPsec SA established tunnel mode)/g,
  openiked: /loaded SPIs: /g,
};
const flows = /loaded flows: (.*)/g;

const made = (daemon: IkeDaemonId, log: string): number => [...log.matchAll(childLines[daemon])].length;

function carriedBy(daemons: AtEnds<IkeDaemonId>, logs: AtEnds<string>): AtEnds<string[]> {
  const of = (side: Side): string[] => {
    const found = [...logs[side].matchAll(daemons[side] === 'openiked' ? flows : childLines[daemons[side]])];
    return [...new Set(found.flatMap(([, what]) => (what ?? '').split(', ').map(inOneWay)).filter(Boolean))];
  };
  return { a: of('a'), b: of('b') };
}

/** `10.1.0.0/24 === 10.2.0.0/24`, the own network first, whoever prints it. */
const inOneWay = (printed: string): string =>
  printed.replace(/^\[(\S+?):0-65535 0\] -> \[(\S+?):0-65535 0\]$/, '$1 === $2').replace(/^ESP-(\S+)=(\S+)\(0\)$/, '$1 === $2');
