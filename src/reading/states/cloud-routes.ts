import { isPrivate } from '../../text/addresses.ts';
import type { Line } from '../line.ts';
import { linesUntil } from '../line.ts';
import { holds, networksIn } from '../ranges.ts';
import type { StateFact } from './fact.ts';

const network = String.raw`(\d{1,3}(?:\.\d{1,3}){3})/\d{1,2}`;
/** A search in a route table that found none. */
const searched = /search-transit-gateway-routes|\broutes? list\b.*--filter|get-effective-routes/i;
const empty = /"?\bRoutes"?\s*:\s*\[\s*\]|^Listed 0 items/i;
/** A row of a cloud's table of routes: a network and what it leads to. */
const row = new RegExp(String.raw`\b${network}\W+(local|(?:igw|nat|vgw|tgw|eni|pcx|vpce|i)-[0-9a-z]+)\b(.*)`);
/** Azure shows a route that another one beats as invalid. */
const beaten = new RegExp(String.raw`\bVirtualNetworkGateway\s+Invalid\s+${network}`);
/** Linux keeps a route that refuses. */
const refusing = new RegExp(String.raw`^\s*(?:unreachable|prohibit) ${network}`);
/** The same field by field, as the API lists it. */
const destination = new RegExp(String.raw`"DestinationCidrBlock": "${network}"`);
const target = /"\w+Id": "(local|(?:igw|nat|vgw|tgw|eni|pcx|vpce|i)-[0-9a-z]+)"/;
const ends = /^\s*\}/;
const ofVpn = /\bvpn-|\bVgwTelemetry|\bIPSEC IS|\bSDDC\b|\bVPN\b/i;

/** Reads the tables of routes of clouds, and routes that only refuse: none for the network of the other end, or another one before it. */
export function readCloudRoutes(lines: readonly Line[]): StateFact[] {
  const none = lines.find(
    ({ text }, index) => empty.test(text) && lines.slice(Math.max(0, index - 3), index).some((line) => searched.test(line.text)),
  );
  if (none) return [{ line: none.number, says: 'route none' }];
  const other = lines.find(({ text }) => beaten.test(text));
  if (other) return [{ line: other.number, says: 'route beside' }];
  const refused = lines.find(({ text }) => isPrivate(refusing.exec(text)?.[1] ?? ''));
  if (refused && !lines.some((line) => line !== refused && isWithin(line.text, refused.text)))
    return [{ line: refused.number, says: 'route none' }];
  return [...tableIn(lines), ...tablesIn(lines)];
}

const ofTable = /"RouteTableId":\s*"(rtb-\w+)"/;
const toVpn = /"(?:GatewayId|TransitGatewayId)":\s*"[vt]gw-/;
const propagates = /"PropagatingVgws":/;

/** Tables of routes of one network beside each other, as the API of AWS lists them: one that has no way to the VPN where another one has. */
function tablesIn(lines: readonly Line[]): StateFact[] {
  const starts = lines.flatMap(({ text }, index) => (propagates.test(text) ? index : []));
  const tables = starts.map((start, at) => lines.slice(start, starts[at + 1]));
  if (!tables.some(hasWay)) return [];
  const without = tables.find((table) => !hasWay(table) && table.some(({ text }) => ofTable.test(text)));
  return without?.[0] ? [{ line: without[0].number, says: 'route none' }] : [];
}

const routes = /"Routes":/;
function hasWay(table: readonly Line[]): boolean {
  const from = table.findIndex(({ text }) => routes.test(text));
  return from >= 0 && table.slice(from).some(({ text }) => toVpn.test(text));
}

/** A route that refuses stands behind narrower ones on purpose: it keeps from the Internet what no tunnel takes. */
function isWithin(text: string, refused: string): boolean {
  const [[inner], [outer]] = [networksIn(text), networksIn(refused)];
  return inner && outer ? holds(outer, inner) : false;
}

function tableIn(lines: readonly Line[]): StateFact[] {
  const rows = lines.flatMap(({ number, text }, index) => {
    const [, , by = '', rest = ''] = row.exec(text) ?? [];
    if (by) return [{ line: number, by, rest }];
    const own = destination.test(text) ? linesUntil(lines.slice(index + 1), (line) => ends.test(line.text)) : [];
    const to = own.flatMap((line) => target.exec(line.text)?.[1] ?? [])[0];
    return to === undefined ? [] : [{ line: number, by: to, rest: own.map((line) => line.text).join(' ') }];
  });
  const dead = rows.find(({ by, rest }) => /^[vt]gw-/.test(by) && /blackhole/i.test(rest));
  if (dead) return [{ line: dead.line, says: 'route none' }];
  const [first] = rows;
  const isWhole = rows.some(({ by }) => by === 'local') && rows.some(({ by }) => /^(?:igw|nat)-/.test(by));
  const isBeside = isWhole && rows.every(({ by }) => /^(?:local|igw|nat|pcx|vpce)/.test(by));
  return first && isBeside && lines.some(({ text }) => ofVpn.test(text)) ? [{ line: first.line, says: 'route none' }] : [];
}
