import { cipherNamed, groupNamed, hashNamed } from '../ike/algorithm.ts';
import type { Cipher, Hash } from '../ike/algorithm.ts';
import type { Initiation, SelectorPair } from '../settings/end.ts';
import { azureCommands } from './azure-commands.ts';
import type { AzureObjects } from './azure-commands.ts';
import { withoutExpressions } from './azure-template.ts';
import { azureLine, policyOptions } from './azure-line.ts';
import { readCommands } from './command-line.ts';
import type { Called, Configuration, Format, Noted, Vpn } from './format.ts';
import { EndBuilder, noted } from './format.ts';
import { field, fieldsOf, flagOf, items, numberOf, objectsIn, plain, readJson, textOf } from './json-located.ts';
import type { Located } from './json-located.ts';
import { jsonNotes } from './json-notes.ts';
import { proposalsOf } from './proposal-lists.ts';
import { asNumber, setShownKey } from './words-of-values.ts';

const format = 'Azure JSON';

/** What az and PowerShell say of connections, local network gateways and VPN gateways, and the commands of az that make them. What is read is Azure's end. */
export const azureJson: Format = { format, read, lineFor: azureLine };

function read(text: string): Configuration {
  const { commands, rest } = readCommands(text, 'az');
  const { documents, faults } = readJson(rest);
  const notes: Noted[] = jsonNotes(faults);
  const objects: AzureObjects = { connections: [], locals: [], gateways: [] };
  const all = objectsIn(withoutExpressions(documents));
  const inner = new Set(all.map((object) => field(object, 'properties')));
  for (const object of all) if (!inner.has(object)) sort(lifted(object), objects);
  addKeyApart(documents, objects);
  azureCommands(commands, objects);
  const vpns = objects.connections.map((connection): Vpn => {
    const end = connectionEnd(connection, objects, notes);
    return {
      name: textOf(field(connection, 'name')) ?? 'connection',
      line: connection.line,
      end: end.end(),
      called: calledOf(connection, linked(objects.locals, field(connection, 'localNetworkGateway2'))),
    };
  });
  if (!vpns.length)
    for (const local of objects.locals)
      vpns.push({
        name: textOf(field(local, 'name')) ?? 'gateway',
        line: local.line,
        end: gatewaysEnd(local, linked(objects.gateways, undefined)).end(),
        called: calledOf(undefined, local),
      });
  return { format, release: null, vpns, notes };
}

/** Names of a connection, of its local network gateway and of its resource group, and the policy as it is: az wants all of it at once. */
function calledOf(connection: Located | undefined, local: Located | undefined): Called {
  const id = textOf(field(connection ?? local, 'id')) ?? '';
  const reference = textOf(field(field(connection, 'localNetworkGateway2'), 'id')) ?? '';
  const policy = items(field(connection, 'ipsecPolicies'))[0];
  const names: Readonly<Record<string, string | undefined>> = {
    connection: textOf(field(connection, 'name')),
    'local gateway': textOf(field(local, 'name')) ?? (reference.slice(reference.lastIndexOf('/') + 1) || undefined),
    'resource group': textOf(field(connection ?? local, 'resourceGroup')) ?? /\/resourceGroups\/([^/]+)\//i.exec(id)?.[1],
    ...Object.fromEntries(Object.entries(policyOptions).map(([option, name]) => [option, textOf(field(policy, name))])),
  };
  return Object.fromEntries(
    Object.entries(names).flatMap(([kind, name]): [string, string][] => (name === undefined ? [] : [[kind, name]])),
  );
}

function lifted(object: Located): Located {
  const properties = field(object, 'properties');
  if (!(properties?.value instanceof Map) || !(object.value instanceof Map)) return object;
  return { line: object.line, value: new Map([...(object.value as Map<string, Located>), ...(properties.value as Map<string, Located>)]) };
}

function sort(object: Located, { connections, locals, gateways }: AzureObjects): void {
  if (
    field(object, 'connectionType', 'ipsecPolicies') &&
    field(object, 'localNetworkGateway2', 'virtualNetworkGateway1', 'connectionProtocol', 'sharedKey', 'name')
  ) {
    // An ExpressRoute has no IPsec.
    if (textOf(field(object, 'connectionType'))?.toLowerCase() !== 'expressroute') connections.push(object);
  } else if (field(object, 'gatewayIpAddress', 'localNetworkAddressSpace')) locals.push(object);
  else if (field(object, 'vpnType', 'vpnGatewayGeneration', 'gatewayType')) gateways.push(object);
}

/** What `az … shared-key show` answers holds no more than the key: it is that of the only connection, where that has none of its own. */
function addKeyApart(documents: readonly Located[], { connections }: AzureObjects): void {
  const keys = documents.filter((object) => fieldsOf(object).size === 1 && typeof field(object, 'value')?.value === 'string');
  const [key, another] = keys.map((object) => field(object, 'value'));
  const [connection, more] = connections;
  if (!key || another || !connection || more || field(connection, 'sharedKey')) return;
  connections[0] = { line: connection.line, value: new Map([...fieldsOf(connection), [plain('sharedKey'), key]]) };
}

const initiations: Readonly<Record<string, Initiation>> = { default: 'starts', initiatoronly: 'starts', responderonly: 'responds only' };

function connectionEnd(connection: Located, objects: AzureObjects, notes: Noted[]): EndBuilder {
  const local = linked(objects.locals, field(connection, 'localNetworkGateway2'));
  const end = gatewaysEnd(local, linked(objects.gateways, field(connection, 'virtualNetworkGateway1')));
  setOwnAddress(end, connection);
  const protocol = field(connection, 'connectionProtocol');
  const version = /^ikev([12])$/i.exec(textOf(protocol) ?? '')?.[1];
  if (version && protocol) end.set('ike-version', [version === '1' ? 1 : 2], protocol.line);
  const mode = field(connection, 'connectionMode');
  const way = initiations[(textOf(mode) ?? '').toLowerCase()];
  if (way && mode) end.set('initiation', way, mode.line);
  setKey(end, field(connection, 'sharedKey'), notes);
  setPolicy(end, items(field(connection, 'ipsecPolicies'))[0], notes);
  setSelectors(end, connection, local);
  const bgp = field(connection, 'enableBgp');
  const on = flagOf(bgp);
  if (on !== undefined && bgp) end.set('bgp-enabled', on, bgp.line);
  if (!local)
    notes.push(
      noted(
        connection.line,
        '',
        'The local network gateway is not in this text: paste az network local-gateway show too. It holds the address and the networks of the peer.',
      ),
    );
  return end;
}

/** What a reference leads to: by its id, by its name, or the only one there is, unless that is another. Azure's ids have no case. */
function linked(all: readonly Located[], reference: Located | undefined): Located | undefined {
  const id = (textOf(field(reference, 'id')) ?? textOf(reference))?.toLowerCase();
  const name = id?.slice(id.lastIndexOf('/') + 1);
  const named = (one: Located, by: 'id' | 'name'): string | undefined => textOf(field(one, by))?.toLowerCase();
  const found =
    id === undefined ? undefined : (all.find((one) => named(one, 'id') === id) ?? all.find((one) => named(one, 'name') === name));
  if (found) return found;
  const [only, more] = all;
  return only && !more && (id === undefined || named(only, 'name') === undefined) ? only : undefined;
}

/** Where the gateway has several addresses for BGP, the connection names its own. */
function setOwnAddress(end: EndBuilder, connection: Located): void {
  const [own] = items(field(connection, 'gatewayCustomBgpIpAddresses'));
  setText(end, 'bgp-address', field(own, 'customBgpIpAddress'));
}

function gatewaysEnd(local: Located | undefined, gateway: Located | undefined): EndBuilder {
  const end = new EndBuilder();
  // One of the two is empty.
  const address = [field(local, 'gatewayIpAddress'), field(local, 'fqdn')].find((one) => textOf(one) !== undefined);
  const at = textOf(address);
  if (at && address) end.set('peer-address', at, address.line);
  const theirs = field(local, 'bgpSettings');
  setAs(end, 'bgp-neighbor-as', field(theirs, 'asn'));
  setText(end, 'bgp-neighbor', field(theirs, 'bgpPeeringAddress'));
  const ours = field(gateway, 'bgpSettings');
  setAs(end, 'bgp-as', field(ours, 'asn'));
  const custom = items(field(ours, 'bgpPeeringAddresses')).flatMap((one) => items(field(one, 'customBgpIpAddresses')))[0];
  setText(end, 'bgp-address', custom ?? field(ours, 'bgpPeeringAddress'));
  const outside = items(field(ours, 'bgpPeeringAddresses')).flatMap((one) => items(field(one, 'tunnelIpAddresses')))[0];
  const own = textOf(outside);
  if (own && outside) end.set('local-address', own, outside.line);
  return end;
}

function setAs(end: EndBuilder, id: 'bgp-as' | 'bgp-neighbor-as', at: Located | undefined): void {
  const as = asNumber(textOf(at) ?? '');
  if (as !== null && at) end.set(id, as, at.line);
}

function setText(end: EndBuilder, id: 'bgp-neighbor' | 'bgp-address', at: Located | undefined): void {
  // Of two instances of a gateway the first is compared.
  const text = textOf(at)?.split(',')[0];
  if (text && at) end.set(id, text, at.line);
}

function setKey(end: EndBuilder, at: Located | undefined, notes: Noted[]): void {
  if (typeof at?.value !== 'string' || at.value === '') return;
  setShownKey(end, 'pre-shared-key', { text: at.value, line: at.line }, notes).set('auth-method', 'pre-shared key', at.line);
}

/** Azure's words for ciphers: `AES256`, `GCMAES256`. */
function cipherOf(word: string): Cipher | null {
  const gcm = /^gcm_?aes_?(128|192|256)$/i.exec(word);
  return cipherNamed(gcm ? `aes-gcm-${gcm[1]}` : word);
}

/** Azure's words for integrity: with GCM the same word stands there again, and means none. */
const hashOf = (word: string): Hash | null => (/^gcm/i.test(word) ? null : hashNamed(word));

function setPolicy(end: EndBuilder, policy: Located | undefined, notes: Noted[]): void {
  if (!policy) return;
  const known = <T>(name: string, of: (word: string) => T | null, blank = /^none$/i): T[] => {
    const at = field(policy, name);
    const word = textOf(at);
    if (word === undefined || blank.test(word)) return [];
    const value = of(word);
    if (value === null && !/^gcm/i.test(word))
      notes.push(noted(at?.line ?? policy.line, word, 'Azure has no such value: it refuses the policy.'));
    return value === null ? [] : [value];
  };
  const [ike, esp] = [field(policy, 'ikeEncryption'), field(policy, 'ipsecEncryption')];
  const group = known('dhGroup', groupNamed);
  const ikeHash = known('ikeIntegrity', hashOf);
  if (ike)
    end.set(
      'ike-proposals',
      proposalsOf({ encryption: known('ikeEncryption', cipherOf), integrity: ikeHash, prf: [], groups: group }, ikeHash),
      ike.line,
    );
  if (esp)
    end.set(
      'child-proposals',
      proposalsOf({
        encryption: known('ipsecEncryption', cipherOf, /^$/),
        integrity: known('ipsecIntegrity', hashOf),
        prf: [],
        groups: [],
      }),
      esp.line,
    );
  const pfs = field(policy, 'pfsGroup');
  const word = textOf(pfs);
  const number = word === undefined ? null : /^none$/i.test(word) ? 0 : groupNamed(word);
  if (pfs && number !== null) end.set('pfs', [number], pfs.line);
  setNumber(end, 'child-lifetime', field(policy, 'saLifeTimeSeconds'));
  setNumber(end, 'child-kilobytes', field(policy, 'saDataSizeKilobytes'));
}

function setNumber(end: EndBuilder, id: 'child-lifetime' | 'child-kilobytes', at: Located | undefined): void {
  const value = numberOf(at);
  if (value !== undefined && at) end.set(id, value, at.line);
}

/** Own selectors where some are given; any to any where Azure says that it is not to be policy-based. */
function setSelectors(end: EndBuilder, connection: Located, local: Located | undefined): void {
  const policies = field(connection, 'trafficSelectorPolicies');
  const addresses = (of: Located, name: string): string[] => items(field(of, name)).flatMap((one) => textOf(one) ?? []);
  const pairs = items(policies).map((one): SelectorPair => ({
    local: addresses(one, 'localAddressRanges'),
    remote: addresses(one, 'remoteAddressRanges'),
  }));
  const based = field(connection, 'usePolicyBasedTrafficSelectors');
  if (policies && pairs.length) end.set('selectors', pairs, policies.line);
  else if (based && flagOf(based) === false && local) end.set('selectors', [{ local: ['0.0.0.0/0'], remote: ['0.0.0.0/0'] }], based.line);
}
