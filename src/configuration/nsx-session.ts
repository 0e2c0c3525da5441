import type { Initiation, SelectorPair } from '../settings/end.ts';
import type { Called, Noted } from './format.ts';
import { EndBuilder, noted } from './format.ts';
import { field, flagOf, items, numberOf, textOf } from './json-located.ts';
import type { Located } from './json-located.ts';
import { referenceOf, referred } from './nsx-objects.ts';
import type { NsxKind, NsxObjects } from './nsx-objects.ts';
import { setDefaultProfile, setDpdProfile, setIkeProfile, setTunnelProfile } from './nsx-profiles.ts';
import { setSuite } from './nsx-suites.ts';
import { identityOf, setShownKey } from './words-of-values.ts';

const initiations: Readonly<Record<string, Initiation>> = {
  INITIATOR: 'starts',
  ON_DEMAND: 'on traffic',
  RESPOND_ONLY: 'responds only',
};

/** Every network: what a route-based VPN of NSX asks for, whatever its routes are. */
export const everything: readonly SelectorPair[] = [{ local: ['0.0.0.0/0'], remote: ['0.0.0.0/0'] }];

/** One IPsec session of NSX, with the profiles and the endpoint that it names. */
export function sessionEnd(session: Located, objects: NsxObjects, notes: Noted[]): EndBuilder {
  const end = new EndBuilder();
  const peer = peerOf(session, objects);
  setEnabled(end, session);
  setPeer(end, peer, notes);
  setProfiles(end, session, peer, objects, notes);
  setSuite(end, field(peer, 'compliance_suite'));
  setNetworks(end, session, notes);
  setClamping(end, session);
  return end;
}

/** NSX's older API holds what says of the peer in an object of its own. */
function peerOf(session: Located, { peer }: NsxObjects): Located {
  const reference = textOf(field(session, 'peer_endpoint_id'));
  return (reference === undefined ? undefined : referred(peer, reference)) ?? session;
}

/** Sets whether it is switched on. */
export function setEnabled(end: EndBuilder, of: Located): void {
  const enabled = field(of, 'enabled');
  const on = flagOf(enabled);
  if (on !== undefined) end.set('enabled', on, enabled?.line ?? null);
}

function setPeer(end: EndBuilder, peer: Located, notes: Noted[]): void {
  const [address, id] = [field(peer, 'peer_address'), field(peer, 'peer_id')];
  const [at, who] = [textOf(address), textOf(id)];
  if (at && address) end.set('peer-address', at.toLowerCase() === 'any' ? 'any' : at, address.line);
  if (who && id) end.set('peer-id', identityOf(who), id.line);
  const mode = field(peer, 'authentication_mode');
  if (mode) end.set('auth-method', /cert/i.test(textOf(mode) ?? '') ? 'certificate' : 'pre-shared key', mode.line);
  setInitiation(end, field(peer, 'connection_initiation_mode'), notes);
  setPresharedKey(end, field(peer, 'psk'), notes);
  if (!end.has('pre-shared-key') && end.get('auth-method') === 'pre-shared key' && !field(peer, 'psk') && mode)
    notes.push(
      noted(mode.line, '', 'The API leaves the key out of its answers, so it can’t be compared; Download Config at the VPN holds it.'),
    );
}

function setInitiation(end: EndBuilder, at: Located | undefined, notes: Noted[]): void {
  const word = textOf(at);
  if (!at || word === undefined) return;
  const initiation = initiations[word.toUpperCase()];
  if (initiation) end.set('initiation', initiation, at.line);
  else notes.push(noted(at.line, word, 'NSX has INITIATOR, ON_DEMAND and RESPOND_ONLY: it refuses this.'));
}

/** Sets a key where it is shown; where it is masked, a note says so. */
export function setPresharedKey(end: EndBuilder, at: Located | undefined, notes: Noted[]): void {
  if (typeof at?.value !== 'string' || at.value === '') return;
  setShownKey(end, 'pre-shared-key', { text: at.value, line: at.line }, notes);
}

function setProfiles(end: EndBuilder, session: Located, peer: Located, objects: NsxObjects, notes: Noted[]): void {
  const link = (kind: NsxKind, of: Located, names: readonly string[], set: (found: Located) => void): void => {
    const reference = field(of, ...names);
    const path = textOf(reference);
    const found = path === undefined ? only(objects[kind]) : referred(objects[kind], path);
    if (found) set(found);
    else if (path !== undefined && reference && !setDefaultProfile(end, path, reference.line)) notes.push(missing(reference.line, path));
  };
  link('ike', peer, ['ike_profile_path', 'ike_profile_id'], (found) => {
    setIkeProfile(end, found, notes);
  });
  link('tunnel', peer, ['tunnel_profile_path', 'ipsec_tunnel_profile_id'], (found) => {
    setTunnelProfile(end, found, notes);
  });
  link('dpd', peer, ['dpd_profile_path', 'dpd_profile_id'], (found) => {
    setDpdProfile(end, found, notes);
  });
  link('endpoint', session, ['local_endpoint_path', 'local_endpoint_id'], (found) => {
    setEndpoint(end, found);
  });
}

const only = (objects: readonly Located[]): Located | undefined => (objects.length === 1 ? objects[0] : undefined);

const missing = (line: number, path: string): Noted =>
  noted(line, path, `It is not in this text. Paste it too: GET /policy/api/v1${path.startsWith('/') ? '' : '/…/'}${path}.`);

/** The ids of the objects that a session stands in; NSX's own profiles take no change. */
export function calledOf(session: Located, objects: NsxObjects): Called {
  const peer = peerOf(session, objects);
  const links: readonly (readonly [NsxKind, Located, readonly string[]])[] = [
    ['ike', peer, ['ike_profile_path', 'ike_profile_id']],
    ['tunnel', peer, ['tunnel_profile_path', 'ipsec_tunnel_profile_id']],
    ['dpd', peer, ['dpd_profile_path', 'dpd_profile_id']],
    ['endpoint', session, ['local_endpoint_path', 'local_endpoint_id']],
  ];
  const named = links.flatMap(([kind, of, names]): [string, string][] => {
    const path = textOf(field(of, ...names));
    const found = path === undefined ? only(objects[kind]) : referred(objects[kind], path);
    // A path says more than an id, and stands in one of the two.
    const known = found && referenceOf(found);
    const name = known?.startsWith('/') || !path?.startsWith('/') ? (known ?? path) : path;
    return name === undefined || /(?:^|\/)nsx-default-/.test(name) ? [] : [[kind, name]];
  });
  const own = referenceOf(session);
  const type = textOf(field(session, 'resource_type'));
  return { ...(own !== undefined && { session: own }), ...(type !== undefined && { 'session type': type }), ...Object.fromEntries(named) };
}

function setEndpoint(end: EndBuilder, endpoint: Located): void {
  const [address, id] = [field(endpoint, 'local_address'), field(endpoint, 'local_id')];
  const [at, who] = [textOf(address), textOf(id)];
  if (at && address) end.set('local-address', at, address.line);
  if (who && id) end.set('local-id', identityOf(who), id.line);
}

function setNetworks(end: EndBuilder, session: Located, notes: Noted[]): void {
  setTunnelAddress(
    end,
    items(field(session, 'tunnel_interfaces', 'tunnel_ports')).flatMap((port) => items(field(port, 'ip_subnets'))),
    notes,
  );
  const rules = field(session, 'rules', 'policy_rules');
  const type = field(session, 'resource_type');
  if (rules) setRules(end, rules);
  else if (type && /^routebased/i.test(textOf(type) ?? '')) end.set('selectors', everything, type.line);
}

/** Sets the address of the tunnel interface; the first one holds. */
export function setTunnelAddress(end: EndBuilder, subnets: readonly Located[], notes: Noted[]): void {
  const [first, more] = subnets;
  if (!first) return;
  const address = items(field(first, 'ip_addresses', 'ip_address'))[0];
  const [at, length] = [textOf(address), numberOf(field(first, 'prefix_length', 'prefix_len'))];
  if (at !== undefined && length !== undefined && address) end.set('vti-address', `${at}/${length}`, address.line);
  if (more) notes.push(noted(more.line, '', 'A second subnet of the tunnel interface: only the first is compared.'));
}

/** Sets the networks of a policy-based VPN: each local one with each remote one is a child SA of its own. */
export function setRules(end: EndBuilder, rules: Located): void {
  const pairs = items(rules)
    .filter((rule) => textOf(field(rule, 'action')) !== 'BYPASS' && flagOf(field(rule, 'enabled')) !== false)
    .flatMap((rule) => {
      const [sources, destinations] = [subnets(field(rule, 'sources')), subnets(field(rule, 'destinations'))];
      return sources.flatMap((local) => destinations.map((remote) => ({ local: [local], remote: [remote] })));
    });
  if (pairs.length) end.set('selectors', pairs.slice(0, 10_000), rules.line);
}

const subnets = (list: Located | undefined): string[] => items(list).flatMap((one) => textOf(field(one, 'subnet')) ?? textOf(one) ?? []);

function setClamping(end: EndBuilder, session: Located): void {
  const clamping = field(session, 'tcp_mss_clamping');
  const direction = field(clamping, 'direction');
  const size = field(clamping, 'max_segment_size');
  const bytes = numberOf(size);
  if (direction && textOf(direction) === 'NONE') end.set('mss', 0, direction.line);
  else if (bytes !== undefined && size) end.set('mss', bytes, size.line);
}
