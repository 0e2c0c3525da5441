import { setTunnelOptions } from './aws-tunnel.ts';
import { awsLine, calledOf } from './aws-line.ts';
import { tunnelsOfXml } from './aws-xml.ts';
import { optionsOf, readCommands, verbOf } from './command-line.ts';
import type { Command } from './command-line.ts';
import type { Configuration, Format, Noted } from './format.ts';
import { EndBuilder, noted } from './format.ts';
import { field, flagOf, items, objectsIn, readJson, textOf } from './json-located.ts';
import type { Located } from './json-located.ts';
import { jsonNotes } from './json-notes.ts';
import { asNumber } from './words-of-values.ts';

const format = 'AWS JSON';

/** What the AWS CLI says of VPN connections and gateways, and its commands that make and change them. What is read is AWS's end of each tunnel. */
export const awsJson: Format = { format, read, lineFor: awsLine };

interface Tunnel {
  readonly connection: string;
  readonly name: string;
  readonly outside: string | undefined;
  readonly index: number;
  readonly line: number;
  readonly end: EndBuilder;
}

/** What is known while reading: tunnels in order, and gateways by their ids. */
interface Found {
  readonly tunnels: Tunnel[];
  readonly customers: { readonly id: string; readonly address: Located | undefined; readonly as: Located | undefined }[];
  readonly gateways: { readonly id: string; readonly as: Located }[];
  readonly links: Map<string, readonly string[]>;
  readonly notes: Noted[];
}

function read(text: string): Configuration {
  const { commands, rest } = readCommands(text, 'aws');
  const { documents, faults } = readJson(rest);
  const found: Found = { tunnels: [], customers: [], gateways: [], links: new Map(), notes: jsonNotes(faults) };
  for (const object of objectsIn(documents)) readObject(object, found);
  for (const command of commands) readCommand(command, found);
  linkGateways(found);
  const vpns = found.tunnels
    .map(({ name, line, end, connection, outside }) => ({ name, line, end: end.end(), ...calledOf(connection, outside) }))
    .filter(({ end }) => Object.keys(end).length);
  return { format, release: null, vpns, notes: found.notes };
}

function readObject(object: Located, found: Found): void {
  const options = field(object, 'Options');
  const id = textOf(field(object, 'VpnConnectionId'));
  const xml = field(object, 'CustomerGatewayConfiguration');
  if (field(options, 'TunnelOptions') || (id && (xml ?? options))) readConnection(object, id ?? '', found);
  const customer = textOf(field(object, 'CustomerGatewayId'));
  if (customer && field(object, 'BgpAsn', 'IpAddress'))
    found.customers.push({ id: customer, address: field(object, 'IpAddress'), as: field(object, 'BgpAsn', 'BgpAsnExtended') });
  const as = field(object, 'AmazonSideAsn') ?? field(options, 'AmazonSideAsn');
  const gateway = textOf(field(object, 'VpnGatewayId', 'TransitGatewayId'));
  if (as && gateway) found.gateways.push({ id: gateway, as });
}

function readConnection(object: Located, id: string, found: Found): void {
  const options = field(object, 'Options');
  const xml = field(object, 'CustomerGatewayConfiguration');
  const outside = new Map<string, EndBuilder>();
  const links = ['CustomerGatewayId', 'VpnGatewayId', 'TransitGatewayId'].flatMap((name) => textOf(field(object, name)) ?? []);
  if (id) found.links.set(id, links);
  // Where the options of tunnels stand here, they say what the XML gives samples of.
  const hasOptions = items(field(options, 'TunnelOptions')).length > 0;
  if (xml && typeof xml.value === 'string')
    for (const { end } of tunnelsOfXml(xml.value, xml.line, hasOptions ? [] : found.notes))
      outside.set(end['local-address']?.value ?? '', new EndBuilder().fillFrom(end));
  const static_ = field(options, 'StaticRoutesOnly');
  items(field(options, 'TunnelOptions')).forEach((tunnel, index) => {
    const address = textOf(field(tunnel, 'OutsideIpAddress'));
    const end = outside.get(address ?? '') ?? new EndBuilder();
    outside.delete(address ?? '');
    setConnection(end, options, static_);
    setTunnelOptions(end, tunnel, flagOf(static_) !== true, found.notes);
    found.tunnels.push({ connection: id, name: nameOf(id, address, index), outside: address, index, line: tunnel.line, end });
  });
  for (const [address, end] of outside) {
    setConnection(end, options, static_);
    found.tunnels.push({
      connection: id,
      name: nameOf(id, address, found.tunnels.length),
      outside: address,
      index: 0,
      line: object.line,
      end,
    });
  }
}

const nameOf = (id: string, address: string | undefined, index: number): string =>
  [id, address ?? `tunnel ${index + 1}`].filter(Boolean).join(' ');

/** AWS's local network is the customer gateway's, its remote one is AWS's own. */
function setConnection(end: EndBuilder, options: Located | undefined, static_: Located | undefined): void {
  const [theirs, ours] = [field(options, 'LocalIpv4NetworkCidr'), field(options, 'RemoteIpv4NetworkCidr')];
  const [remote, local] = [textOf(theirs), textOf(ours)];
  if (ours && local && remote) end.set('selectors', [{ local: [local], remote: [remote] }], ours.line);
  if (flagOf(static_) === true) end.set('bgp-enabled', false, static_?.line ?? null);
}

function readCommand(command: Command, found: Found): void {
  const verb = verbOf(command);
  const options = optionsOf(command);
  const word = (name: string) => options.get(name)?.[0];
  const located = (name: string): Located | undefined => {
    const at = word(name);
    return at && { line: at.line, value: at.text };
  };
  if (verb === 'ec2 create-customer-gateway')
    found.customers.push({
      id: '',
      address: located('ip-address') ?? located('public-ip'),
      as: located('bgp-asn') ?? located('bgp-asn-extended'),
    });
  const as = located('amazon-side-asn');
  if (as) found.gateways.push({ id: '', as });
  const body = word('options') ?? word('tunnel-options');
  if (!body || !/^ec2 (?:create-vpn-connection|modify-vpn-)/.test(verb)) return;
  const { documents, faults } = readJson(body.text, body.line);
  found.notes.push(...jsonNotes(faults));
  const [document] = documents;
  const id = word('vpn-connection-id')?.text ?? '';
  if (!document)
    found.notes.push(noted(body.line, '', 'Only options written as JSON are read here: --tunnel-options \'{"StartupAction": "start"}\'.'));
  else if (verb === 'ec2 create-vpn-connection') readConnection({ line: command.line, value: new Map([['options', document]]) }, id, found);
  else changeTunnel(id, word('vpn-tunnel-outside-ip-address')?.text, document, found);
}

/** A command that changes one tunnel: its words hold in place of what stands above. */
function changeTunnel(id: string, outside: string | undefined, options: Located, found: Found): void {
  const known = found.tunnels.find((tunnel) => tunnel.connection === id && tunnel.outside === outside);
  const end = known?.end ?? new EndBuilder();
  setTunnelOptions(end, options, end.get('bgp-enabled') !== false, found.notes);
  if (!known) found.tunnels.push({ connection: id, name: nameOf(id, outside, 0), outside, index: 0, line: options.line, end });
}

/** What gateways say holds for every tunnel of theirs; where only one is in the text, for all. */
function linkGateways({ tunnels, customers, gateways, links }: Found): void {
  for (const { connection, end } of tunnels) {
    const linked = links.get(connection) ?? [];
    const mine = <T extends { readonly id: string }>(all: readonly T[]): T | undefined =>
      all.find(({ id }) => linked.includes(id)) ??
      (all.length === 1 && !linked.includes(all[0]?.id ?? '') && all[0]?.id === '' ? all[0] : undefined);
    const customer = mine(customers);
    const address = textOf(customer?.address);
    if (address && customer?.address) end.set('peer-address', address, customer.address.line);
    setAs(end, 'bgp-neighbor-as', customer?.as);
    setAs(end, 'bgp-as', mine(gateways)?.as);
  }
}

function setAs(end: EndBuilder, id: 'bgp-as' | 'bgp-neighbor-as', at: Located | undefined): void {
  const as = asNumber(textOf(at) ?? '');
  if (as !== null && at) end.set(id, as, at.line);
}
