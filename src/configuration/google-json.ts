import { cipherNamed, groupNamed, hashNamed } from '../ike/algorithm.ts';
import { optionsOf, readCommands, verbOf } from './command-line.ts';
import type { Command } from './command-line.ts';
import type { Called, Configuration, Format, Noted, Vpn } from './format.ts';
import { EndBuilder, noted } from './format.ts';
import { lastOf, setAddresses } from './google-addresses.ts';
import { googleLine } from './google-line.ts';
import { field, flagOf, items, numberOf, objectsIn, plain, readJson, textOf } from './json-located.ts';
import type { Located } from './json-located.ts';
import { jsonNotes } from './json-notes.ts';
import { proposalsOf } from './proposal-lists.ts';
import { asNumber, setShownKey } from './words-of-values.ts';

const format = 'Google JSON';

/** What gcloud says of VPN tunnels and Cloud Routers as JSON, and its commands that make them. What is read is Google's end. */
export const googleJson: Format = { format, read, lineFor: googleLine };

interface Found {
  readonly tunnels: Located[];
  readonly routers: Located[];
  readonly externals: Located[];
  readonly gateways: Located[];
  readonly rules: Located[];
}

function read(text: string): Configuration {
  const { commands, rest } = readCommands(text, 'gcloud');
  const { documents, faults } = readJson(rest);
  return readGoogle(format, commands, documents, jsonNotes(faults));
}

/** What gcloud answered, in whichever syntax, and what its commands set. */
export function readGoogle(
  name: Format['format'],
  commands: readonly Command[],
  documents: readonly Located[],
  before: readonly Noted[],
): Configuration {
  const notes = [...before];
  const found: Found = { tunnels: [], routers: [], externals: [], gateways: [], rules: [] };
  for (const object of objectsIn(documents)) {
    if (field(object, 'peerIp', 'ikeVersion')) found.tunnels.push(object);
    else if (field(object, 'bgpPeers') ?? field(field(object, 'bgp'), 'asn')) found.routers.push(object);
    else if (field(object, 'vpnInterfaces')) found.gateways.push(object);
    else if (field(object, 'redundancyType')) found.externals.push(object);
    else if (field(object, 'IPAddress') && field(object, 'target')) found.rules.push(object);
  }
  for (const command of commands) addCommand(command, found);
  const taken = new Set<Located>();
  const vpns = found.tunnels.map((tunnel): Vpn => {
    const end = tunnelEnd(tunnel, found, notes);
    const called = { ...tunnelCalled(tunnel), ...addBgp(end, tunnel, found, taken, notes) };
    return { name: textOf(field(tunnel, 'name')) ?? 'tunnel', line: tunnel.line, end: end.end(), called };
  });
  for (const router of found.routers)
    for (const peer of items(field(router, 'bgpPeers')).filter((one) => !taken.has(one) && !isOfInterconnect(one, router))) {
      const end = peerEnd(peer, router, notes);
      const name = textOf(field(peer, 'name')) ?? end.get('bgp-neighbor') ?? 'peer';
      vpns.push({ name, line: peer.line, end: end.end(), called: peerCalled(peer, router) });
    }
  return { format: name, release: null, vpns, notes };
}

/** A session over an interconnect goes through no tunnel. */
function isOfInterconnect(peer: Located, router: Located): boolean {
  const name = textOf(field(peer, 'interfaceName'));
  const port = items(field(router, 'interfaces')).find((one) => name !== undefined && textOf(field(one, 'name')) === name);
  return field(port, 'linkedInterconnectAttachment') !== undefined;
}

const named = (names: Readonly<Record<string, string | undefined>>): Called =>
  Object.fromEntries(Object.entries(names).flatMap(([kind, name]): [string, string][] => (name === undefined ? [] : [[kind, name]])));

const tunnelCalled = (tunnel: Located): Called =>
  named({
    tunnel: textOf(field(tunnel, 'name')),
    region: lastOf(textOf(field(tunnel, 'region'))),
    router: lastOf(textOf(field(tunnel, 'router'))),
  });

const peerCalled = (peer: Located, router: Located): Called =>
  named({ peer: textOf(field(peer, 'name')), router: textOf(field(router, 'name')), region: lastOf(textOf(field(router, 'region'))) });

function tunnelEnd(tunnel: Located, found: Found, notes: Noted[]): EndBuilder {
  const end = new EndBuilder();
  setAddresses(end, tunnel, found);
  const version = field(tunnel, 'ikeVersion');
  const number = numberOf(version);
  if (version && (number === 1 || number === 2)) end.set('ike-version', [number], version.line);
  setKey(end, tunnel, notes);
  setSelectors(end, tunnel);
  setSuite(end, field(tunnel, 'cipherSuite'), notes);
  return end;
}

function setKey(end: EndBuilder, tunnel: Located, notes: Noted[]): void {
  const at = field(tunnel, 'sharedSecret') ?? field(tunnel, 'sharedSecretHash');
  if (!at) return;
  const text = at === field(tunnel, 'sharedSecret') && typeof at.value === 'string' && at.value !== '' ? at.value : hiddenText;
  setShownKey(end, 'pre-shared-key', { text, line: at.line }, notes).set('auth-method', 'pre-shared key', at.line);
}

/** What stands for a key of which the answer has no more than that it is there. */
const hiddenText = '*****';

function setSelectors(end: EndBuilder, tunnel: Located): void {
  const [ours, theirs] = [field(tunnel, 'localTrafficSelector'), field(tunnel, 'remoteTrafficSelector')];
  const words = (of: Located | undefined) => items(of).flatMap((one) => textOf(one) ?? []);
  if (ours && theirs) end.set('selectors', [{ local: words(ours), remote: words(theirs) }], ours.line);
}

/** Algorithms that a tunnel is set to; without them Google takes all that it knows. */
function setSuite(end: EndBuilder, suite: Located | undefined, notes: Noted[]): void {
  const [one, two] = [field(suite, 'phase1'), field(suite, 'phase2')];
  const named = <T>(list: Located | undefined, name: (word: string) => T | null): T[] =>
    items(list).flatMap((item) => {
      const word = textOf(item) ?? '';
      const value = name(
        word
          .toLowerCase()
          .replace(/^aes-(cbc|gcm-16|gcm)-(\d+)$/, (_, mode: string, bits: string) => `aes${bits}${mode === 'cbc' ? '' : 'gcm16'}`),
      );
      if (value === null) notes.push(noted(item.line, word, 'This algorithm is not known here, so it is not compared.'));
      return value === null ? [] : [value];
    });
  const lists = (phase: Located | undefined) => ({
    encryption: named(field(phase, 'encryption'), (word) => cipherNamed(word)),
    integrity: named(field(phase, 'integrity'), hashNamed),
    prf: named(field(phase, 'prf'), hashNamed),
    groups: named(field(phase, 'dh', 'pfs'), groupNamed),
  });
  if (one) end.set('ike-proposals', proposalsOf(lists(one)), one.line);
  if (!two) return;
  const child = lists(two);
  end.set('child-proposals', proposalsOf({ ...child, groups: [] }), two.line);
  if (child.groups.length) end.set('pfs', child.groups, two.line);
}

/** The BGP peer on the router's interface that a tunnel is linked to. */
function addBgp(end: EndBuilder, tunnel: Located, { routers }: Found, taken: Set<Located>, notes: Noted[]): Called {
  const name = textOf(field(tunnel, 'name'));
  let called: Called = {};
  for (const router of routers) {
    const port = items(field(router, 'interfaces')).find((one) => lastOf(textOf(field(one, 'linkedVpnTunnel'))) === name);
    const range = field(port, 'ipRange');
    const address = textOf(range);
    if (!port) continue;
    if (address && range) end.set('vti-address', address, range.line);
    const peer = items(field(router, 'bgpPeers')).find((one) => textOf(field(one, 'interfaceName')) === textOf(field(port, 'name')));
    if (!peer) continue;
    taken.add(peer);
    end.fillFrom(peerEnd(peer, router, notes).end());
    called = peerCalled(peer, router);
  }
  return called;
}

const isCustom = (peer: Located): boolean => textOf(field(peer, 'advertiseMode'))?.toUpperCase() === 'CUSTOM';

function peerEnd(peer: Located, router: Located, notes: Noted[]): EndBuilder {
  const end = new EndBuilder();
  const bgp = field(router, 'bgp');
  setAs(end, 'bgp-as', field(bgp, 'asn'));
  setAs(end, 'bgp-neighbor-as', field(peer, 'peerAsn'));
  setText(end, 'bgp-address', field(peer, 'ipAddress'));
  setText(end, 'bgp-neighbor', field(peer, 'peerIpAddress'));
  const keepalive = field(bgp, 'keepaliveInterval');
  const seconds = numberOf(keepalive);
  // Cloud Router's hold time is three times its keepalive interval
  if (seconds !== undefined && keepalive)
    end.set('bgp-keepalive', seconds, keepalive.line).set('bgp-hold-time', 3 * seconds, keepalive.line);
  const enable = field(peer, 'enable');
  const on = textOf(enable);
  if (on && enable) end.set('bgp-enabled', on.toUpperCase() === 'TRUE' || flagOf(enable) === true, enable.line);
  // A peer without a list of its own has the router's.
  const from = field(peer, 'advertisedIpRanges') || isCustom(peer) ? peer : bgp;
  const ranges = field(from, 'advertisedIpRanges');
  const networks = items(ranges).flatMap((one) => textOf(field(one, 'range')) ?? textOf(one) ?? []);
  // All subnets go out beside the ranges: which they are, nothing here says.
  const isMore = items(field(from, 'advertisedGroups')).some((one) => textOf(one)?.toUpperCase().startsWith('ALL_'));
  if (ranges && networks.length && !isMore) end.set('bgp-networks', networks, ranges.line);
  const ipv6 = field(peer, 'enableIpv6');
  if (ipv6 && flagOf(ipv6) === false) end.set('bgp-families', ['ipv4'], ipv6.line);
  const md5 = field(peer, 'md5AuthenticationKeyName');
  if (md5) setShownKey(end, 'bgp-password', { text: hiddenText, line: md5.line }, notes);
  return end;
}

function setAs(end: EndBuilder, id: 'bgp-as' | 'bgp-neighbor-as', at: Located | undefined): void {
  const as = asNumber(textOf(at) ?? '');
  if (as !== null && at) end.set(id, as, at.line);
}

function setText(end: EndBuilder, id: 'bgp-address' | 'bgp-neighbor', at: Located | undefined): void {
  const text = textOf(at);
  if (text && at) end.set(id, text, at.line);
}

const object = (line: number, fields: Readonly<Record<string, Located | undefined>>): Located => ({
  line,
  value: new Map(Object.entries(fields).flatMap(([name, value]): [string, Located][] => (value ? [[plain(name), value]] : []))),
});

/** A command that makes a gateway, tunnel, router, interface or peer, as the object that it makes. */
function addCommand(command: Command, { tunnels, routers, externals }: Found): void {
  const [verb = '', name = ''] = /^compute (\S+ \S+)(?: (\S+))?/.exec(verbOf(command))?.slice(1) ?? [];
  const options = optionsOf(command);
  const { line } = command;
  const value = (option: string): Located | undefined => {
    const word = options.get(option)?.[0];
    return word && { line: word.line, value: word.text };
  };
  const list = (option: string): Located | undefined => {
    const word = value(option);
    return word && { line: word.line, value: (textOf(word) ?? '').split(',').map((one) => ({ line: word.line, value: one })) };
  };
  const own: Located = { line, value: name };
  if (verb === 'vpn-tunnels create')
    tunnels.push(
      object(line, {
        name: own,
        peerIp: value('peer-address'),
        peerExternalGateway: value('peer-external-gateway'),
        peerExternalGatewayInterface: value('peer-external-gateway-interface'),
        region: value('region'),
        router: value('router'),
        ikeVersion: value('ike-version'),
        sharedSecret: value('shared-secret'),
        localTrafficSelector: list('local-traffic-selector'),
        remoteTrafficSelector: list('remote-traffic-selector'),
        vpnGateway: value('vpn-gateway'),
        vpnGatewayInterface: value('interface'),
        cipherSuite: suiteOf(line, list),
      }),
    );
  else if (verb === 'external-vpn-gateways create')
    externals.push(object(line, { name: own, interfaces: interfacesOf(value('interfaces')) }));
  else if (verb === 'routers create')
    routers.push(
      object(line, {
        name: own,
        region: value('region'),
        bgp: object(line, { asn: value('asn'), keepaliveInterval: value('keepalive-interval') }),
      }),
    );
  else if (verb === 'routers add-interface') {
    const [ip, length] = [value('ip-address'), value('mask-length')];
    const range = ip && length && { line: ip.line, value: `${textOf(ip)}/${textOf(length)}` };
    addTo(
      routers,
      name,
      'interfaces',
      object(line, { name: value('interface-name'), linkedVpnTunnel: value('vpn-tunnel'), ipRange: range }),
    );
  } else if (verb === 'routers add-bgp-peer')
    addTo(
      routers,
      name,
      'bgpPeers',
      object(line, {
        name: value('peer-name'),
        interfaceName: value('interface'),
        peerAsn: value('peer-asn'),
        peerIpAddress: value('peer-ip-address'),
        ipAddress: value('ip-address'),
        advertisedIpRanges: list('set-advertisement-ranges'),
      }),
    );
}

/** The algorithms that a command names, by phases. */
function suiteOf(line: number, list: (option: string) => Located | undefined): Located | undefined {
  const phase = (number: 1 | 2, kinds: readonly string[]): Located | undefined => {
    const lists = Object.fromEntries(kinds.map((kind) => [kind, list(`phase${number}-${kind}`)]));
    const first = Object.values(lists).find((one) => one !== undefined);
    return first && object(first.line, lists);
  };
  const [phase1, phase2] = [phase(1, ['encryption', 'integrity', 'prf', 'dh']), phase(2, ['encryption', 'integrity', 'pfs'])];
  return phase1 || phase2 ? object(line, { phase1, phase2 }) : undefined;
}

/** `0=198.51.100.20,1=…` */
function interfacesOf(at: Located | undefined): Located | undefined {
  const pairs = (textOf(at) ?? '').split(',').flatMap((pair) => {
    const [id = '', address = ''] = pair.split('=');
    return at && address ? [object(at.line, { id: { line: at.line, value: id }, ipAddress: { line: at.line, value: address } })] : [];
  });
  return at && { line: at.line, value: pairs };
}

function addTo(routers: Located[], name: string, list: string, item: Located): void {
  const at = routers.findIndex((router) => textOf(field(router, 'name')) === name);
  const old = routers[at] ?? object(item.line, { name: { line: item.line, value: name } });
  const fields = new Map(old.value instanceof Map ? (old.value as Map<string, Located>) : []);
  fields.set(plain(list), { line: item.line, value: [...items(fields.get(plain(list))), item] });
  const router: Located = { line: old.line, value: fields };
  if (at < 0) routers.push(router);
  else routers[at] = router;
}
