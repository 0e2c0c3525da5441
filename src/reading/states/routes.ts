import { isLinkLocal, isPrivate } from '../../text/addresses.ts';
import type { Line } from '../line.ts';
import { linesUntil } from '../line.ts';
import { holds, networkOf } from '../ranges.ts';
import { anyPiece } from '../pattern.ts';
import { prompt } from '../prompt.ts';
import type { StateFact } from './fact.ts';
import { leadsToTunnel } from './rib.ts';
import type { Tunnels } from './tunnels.ts';

/** How a device is asked for the route to one address, and how it says that there is none: content. */
export interface RouteWords {
  readonly asked: readonly string[];
  readonly none: readonly string[];
  /** The same on devices all of whose tunnels are interfaces. */
  readonly byRoute: readonly string[];
}

const address = String.raw`\d{1,3}(?:\.\d{1,3}){3}`;
/** So many lines an answer has at most. */
const longestAnswer = 16;
/** So near below a network stands its way. */
const nearWay = 5;
/** ip route get: the address itself and its way in one line. */
const got = new RegExp(String.raw`^\s*(${address})(?: from \S+)?(?: via (${address}))? dev (\S+)`);
/** The network whose route answers: `Routing entry for`, Junos, NX-OS, BSD, a table's row. */
const network = new RegExp(
  String.raw`(?:Routing entry for |destination: +|^\s*\S{0,6} *)(?<![\d.])(0\.0\.0\.0[/ ]0(?:\.0\.0\.0)?|default|${address}/\d{1,2})(?=[\s,]|$)`,
  'i',
);
const exit = new RegExp(
  String.raw`(?:\bvia (?:${address},? )?|\bdev |\bon |\binterface:? +|directly connected, )([A-Za-z][\w./@-]*\d[\w./@-]*)`,
  'i',
);
const hop = new RegExp(String.raw`(?:\bto |\bvia |\* |\*via |gateway:? +)(${address})`, 'i');
/** A row of a table of routes by its next hop alone, and with the interface at its end or behind `dev`. */
const rowByHop = new RegExp(String.raw`^\s*[A-Z]\S*(?: [A-Z0-9]{1,2})?\*?\s+(${address}/\d{1,2})\s+\[\d+/\d+\] via 169\.254\.`);
const row = new RegExp(
  String.raw`^\s*(?:[A-Z]\S*(?: [A-Z0-9]{1,2})?\*?\s+)?(default|${address}(?:/\d{1,2})?)\s.*?(?:\bdev |[ ,]|> )([A-Za-z][\w./@-]*\d[\w./@-]*)(?:\s|$|,)`,
);
/** A network that stands on an interface of the device itself. */
const connected = /Known via "connected"|\[Direct\/|directly connected, (?!169)|proto kernel scope link|, attached|^\s*C\s|\sA C\s/;
const prefix = new RegExp(String.raw`^\s*\S{0,6}\s*(${address})/(\d{1,2})\s`);
/** The addresses of a tunnel's own network: who has one has a tunnel that routes lead to. */
const linkLocal = /\b169\.254\.\d{1,3}\.\d{1,3}\b/;
/** Every tunnel of an SDDC and of a cloud's VPN has such addresses. */
const isAll = (one: string): boolean => one === 'default' || /^0\.0\.0\.0[/ ]/.test(one);

/** Reads routes beside what is known of tunnels: the way to one private address, and tables in which nothing goes by the tunnel. */
export function createRouteReader(words: RouteWords): (lines: readonly Line[], tunnels: Tunnels) => StateFact[] {
  const asked = new RegExp(String.raw`(?:${words.asked.join('|')})\s+(?:\S+ ){0,4}?(?:ip )?(${address})`, 'i');
  const [none, byRoute] = [anyPiece(words.none), anyPiece(words.byRoute)];

  return (lines, { any, isTunnel }) => {
    const isRouted = any || lines.some(({ text }) => linkLocal.test(text));
    const facts = [...answers(lines, isTunnel, isRouted), ...(isRouted ? tables(lines, isTunnel) : [])];
    return [...facts.filter(({ says }) => says !== 'beside').slice(0, 1), ...facts.filter(({ says }) => says === 'beside')];
  };

  function answers(lines: readonly Line[], isTunnel: (name: string) => boolean, isRouted: boolean): StateFact[] {
    return lines.flatMap(({ number, text }, index): StateFact[] => {
      const [, to = '', via = '', by = ''] = got.exec(text) ?? [];
      if (to && !isFar(to))
        return isPeer(to, lines) && (isTunnel(by) || isLinkLocal(via)) ? [{ line: number, says: 'peer by tunnel' }] : [];
      if (to) {
        if (!isRouted || isTunnel(by) || isLinkLocal(via)) return [];
        return [{ line: number, says: isWider(to, [], lines, isTunnel) ? 'tunnel beaten' : 'route beside' }];
      }
      const target = asked.exec(text)?.[1];
      if (target === undefined) return [];
      const answer = linesUntil(lines.slice(index + 1, index + 1 + longestAnswer), (line) => prompt.test(line.text));
      if (!isFar(target)) {
        const way = isPeer(target, lines) ? answer.find((line) => isWayInto(line.text, isTunnel)) : undefined;
        return way ? [{ line: way.number, says: 'peer by tunnel' }] : [];
      }
      if (!isRouted && !byRoute.test(text)) return [];
      // A tunnel may have any name: only the default route is surely another way.
      if (!isRouted && !answer.some((line) => isAll(network.exec(line.text)?.[1] ?? ''))) return [];
      return answerIn(answer, isTunnel).map((fact) => {
        if (fact.says === 'beside') return fact;
        // The other end of a tunnel's own network: nothing is routed by the tunnel, for BGP itself has no way.
        if (linkLocal.test(target)) return { ...fact, says: 'neighbor unrouted' };
        if (isOwn(target, answer, lines, isTunnel)) return { ...fact, says: 'overlap' };
        return isWider(target, answer, lines, isTunnel) ? { ...fact, says: 'tunnel beaten' } : fact;
      });
    });
  }

  /** Where the way is told by its interface, that decides; where it is not, only the default route is surely another way. */
  function answerIn(lines: readonly Line[], isTunnel: (name: string) => boolean): StateFact[] {
    const denied = lines.find(({ text }) => none.test(text));
    if (denied) return [{ line: denied.number, says: 'route none' }];
    const of = lines.find(({ text }) => network.test(text));
    const found = of && network.exec(of.text)?.[1];
    if (!of || found === undefined) return beside(lines, isTunnel);
    const exits = lines.flatMap(({ text }) => exit.exec(text)?.[1] ?? []);
    const hops = lines.flatMap(({ text }) => hop.exec(text)?.[1] ?? []);
    if (exits.some(isTunnel) || hops.some(isLinkLocal)) return [];
    if (exits.length === 0 && !isAll(found)) return [];
    // How the default route is known is no matter of another way to this network.
    const known = isAll(found) ? lines.filter(({ text }) => /^\s*Known via/.test(text)) : [];
    return [{ line: of.number, says: 'route beside' }, ...known.map(({ number }): StateFact => ({ line: number, says: 'beside' }))];
  }
}

/** PAN-OS tells the way alone, without the network that it is for. */
const straight = new RegExp(String.raw`^\s*via (${address}) interface (\S+?),`);

function beside(lines: readonly Line[], isTunnel: (name: string) => boolean): StateFact[] {
  return lines.flatMap(({ number, text }): StateFact[] => {
    const [, to = '', by = ''] = straight.exec(text) ?? [];
    return to && !isPrivate(to) && !isLinkLocal(to) && !isTunnel(by) ? [{ line: number, says: 'route beside' }] : [];
  });
}

/** Who is called the other end of a tunnel in the text. */
const ofPeer = /\b(?:destination|peer|remote|gateway|dst|right|vpn)\b/i;
const isPeer = (to: string, lines: readonly Line[]): boolean =>
  lines.some(({ text }) => ofPeer.test(text) && !network.test(text) && text.split(/[^\d.]+/).includes(to));

const isWayInto = (text: string, isTunnel: (name: string) => boolean): boolean =>
  isLinkLocal(hop.exec(text)?.[1] ?? '') || isTunnel(exit.exec(text)?.[1] ?? '');

const ofBgp = /\bbgp\b|\[AS\d+/i;

/** True where BGP has brought a wider network of the address by the tunnel, and a narrower one goes another way. */
function isWider(target: string, answer: readonly Line[], lines: readonly Line[], isTunnel: (name: string) => boolean): boolean {
  return lines.some((line, index) => {
    const found = answer.includes(line) ? undefined : network.exec(line.text)?.[1];
    const [outer, inner] = [found && !isAll(found) ? networkOf(found) : null, networkOf(target)];
    if (!outer || !inner || !holds(outer, inner)) return false;
    const own = lines.slice(index, index + nearWay);
    return own.some(({ text }) => ofBgp.test(text)) && own.some(({ text }) => leadsToTunnel(text, isTunnel));
  });
}

/** True where the device has the address on a network of its own, and a wider network of the other end leads to the tunnel. */
function isOwn(target: string, answer: readonly Line[], lines: readonly Line[], isTunnel: (name: string) => boolean): boolean {
  if (!answer.some(({ text }) => connected.test(text))) return false;
  return lines.some(({ text }) => {
    const [, first = '', length = '0'] = prefix.exec(text) ?? [];
    const [outer, inner] = [networkOf(`${first}/${length}`), networkOf(target)];
    if (length === '0' || !outer || !inner || !holds(outer, inner)) return false;
    return isLinkLocal(hop.exec(text)?.[1] ?? '') || isTunnel(exit.exec(text)?.[1] ?? '');
  });
}

/** The same network, or a part of it that is more than one host: a host may have moved. */
function isInside(inner: string, outer: string): boolean {
  if (inner === outer) return true;
  const [a, b] = [networkOf(inner), networkOf(outer)];
  return a !== null && b !== null && a[0] !== a[1] && holds(b, a);
}

const isFar = (to: string): boolean => isPrivate(to) || isLinkLocal(to);

/** A whole table has a default route; one that was asked for a part of it says nothing of the rest. */
function tables(lines: readonly Line[], isTunnel: (name: string) => boolean): StateFact[] {
  const rows = lines.flatMap(({ number, text }) => {
    const [, to = '', by = ''] = row.exec(text) ?? rowByHop.exec(text) ?? [];
    const next = hop.exec(text)?.[1] ?? '';
    return to ? [{ line: number, to, by, hop: next, isOwn: connected.test(text) && !isLinkLocal(next) }] : [];
  });
  const through = rows.filter(({ by, hop: next }) => isTunnel(by) || isLinkLocal(next));
  // By another router it would be a spare way.
  const twice = rows.find(({ to, by, isOwn: here }) => here && !isTunnel(by) && through.some((one) => !isAll(to) && isInside(one.to, to)));
  if (twice) return [{ line: twice.line, says: 'overlap' }];
  const isWhole = rows.length > 2 && rows.some(({ to }) => isAll(to));
  const [first] = through;
  return isWhole && first && through.every(({ to }) => isLinkLocal(to)) ? [{ line: first.line, says: 'route own only' }] : [];
}
