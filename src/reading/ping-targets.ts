import { addressesOf, isLinkLocal, isPrivate } from '../text/addresses.ts';
import type { Line } from './line.ts';
import { runsIn } from './ping.ts';

/** What pings of an address that the text knows from elsewhere say, at their first line. */
export interface TargetFact {
  readonly line: number;
  readonly says: 'peer lost' | 'peer up' | 'neighbor answers';
}

/** What is up is reached, whatever its pings say: many a gateway answers none. charon's `active:` lists what it still tries. */
const isUp = /\b(?:up|up-active|ready|established|active(?!:)|qm_idle|mm_active|mature|installed|connected)\b/i;
/** A session of BGP that waits for TCP. */
const isWaiting = /\b(?:connect|active)\b/i;
const ofBgp = /\bbgp\b|\bneighbou?r\b|\bpeer\b/i;
const ofIke = /\bike|\bisakmp|\bipsec|\bvpn\b|\bcrypto\b|\btunnel|\bsddc|\bvmc\b/i;
/** So far around an address stands what is said of it. */
const near = 3;
const ofPing = /\bping|\btrac(?:e|ing)\b|\bICMP Echos\b|bytes from|icmp_seq/i;

/** Sets pings beside what the text says of the address: a peer of IKE that does not answer, a BGP neighbor that does. */
export function readPingTargets(lines: readonly Line[]): TargetFact[] {
  const runs = runsIn(lines).flatMap(({ line, answered }) => {
    const to = addressesOf(lines.find(({ number }) => number === line)?.text ?? '')[0];
    return to === undefined || answered === null ? [] : [{ line, to, answered }];
  });
  const isOurs = lines.some(({ text }) => ofIke.test(text));
  return runs
    .filter(({ to, answered }) => runs.every((run) => run.to !== to || run.answered === answered))
    .flatMap(({ line, to, answered }): TargetFact[] => {
      const around = textAround(lines, to);
      if (around === '') return [];
      if (!answered)
        return isPrivate(to) || isLinkLocal(to) || !isOurs ? [] : [{ line, says: isUp.test(around) ? 'peer up' : 'peer lost' }];
      return isNeighborDown(lines, to) ? [{ line, says: 'neighbor answers' }] : [];
    })
    .slice(0, 1);
}

/** What stands beside an address wherever it is not pinged. */
function textAround(lines: readonly Line[], to: string): string {
  const others = lines.filter(({ text }) => !ofPing.test(text));
  return others
    .flatMap(({ text }, index) => (addressesOf(text).includes(to) ? others.slice(index, index + near) : []))
    .map(({ text }) => text)
    .join('\n');
}

/** PAN-OS tells the state of a session first, and the addresses of the neighbor some fields below. */
const itsAddress = /^\s*(?:remote|peer|neighbou?r)[ _-]?(?:address|ip)\b/i;
const itsState = /^\s*(?:peer|session|bgp)[ _-]?(?:status|state)\W+(?:active|connect)\b/i;
const above = 12;

/** A row of a table or the head of a record of the neighbor, with the state of a session that waits for TCP. */
function isNeighborDown(lines: readonly Line[], to: string): boolean {
  if (!lines.some(({ text }) => /\bbgp\b/i.test(text))) return false;
  return lines.some(({ text }, index) => {
    if (!addressesOf(text).includes(to)) return false;
    const [cell = ''] = text.trim().split(/\s+/).slice(-1);
    if (/^(?:connect|active|activ|actv)$/i.test(cell)) return true;
    if (itsAddress.test(text) && lines.slice(Math.max(0, index - above), index).some((line) => itsState.test(line.text))) return true;
    const below = lines.slice(index, index + 2 * near);
    return (
      ofBgp.test(text) && below.some((line) => /\bstate\b/i.test(line.text) && isWaiting.test(line.text) && !/establ/i.test(line.text))
    );
  });
}
