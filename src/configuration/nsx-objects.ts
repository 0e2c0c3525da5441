import { field, fieldsOf, objectsIn, textOf } from './json-located.ts';
import type { Located } from './json-located.ts';

/** What an object of NSX's API sets up. */
export type NsxKind = 'session' | 'l3vpn' | 'peer' | 'endpoint' | 'ike' | 'tunnel' | 'dpd' | 'neighbor' | 'bgp' | 'prefixes';

/** Objects of one paste by kind, in its order; what is written twice is one, where the later fields hold. */
export type NsxObjects = Readonly<Record<NsxKind, readonly Located[]>>;

const kinds: Readonly<Record<string, NsxKind>> = {
  routebasedipsecvpnsession: 'session',
  policybasedipsecvpnsession: 'session',
  l3vpn: 'l3vpn',
  ipsecvpnpeerendpoint: 'peer',
  ipsecvpnlocalendpoint: 'endpoint',
  ipsecvpnikeprofile: 'ike',
  ipsecvpntunnelprofile: 'tunnel',
  ipsecvpndpdprofile: 'dpd',
  bgpneighborconfig: 'neighbor',
  bgproutingconfig: 'bgp',
  prefixlist: 'prefixes',
};

/** Where an object does not say what it is: the fields that only this kind has. Bodies that are sent often leave the type out. */
const shapes: readonly (readonly [NsxKind, readonly string[]])[] = [
  ['l3vpn', ['l3vpn_session']],
  ['l3vpn', ['remote_public_address']],
  ['session', ['peer_address', 'tunnel_interfaces']],
  ['session', ['peer_address', 'rules']],
  ['session', ['peer_address', 'ike_profile_path']],
  ['session', ['peer_address', 'psk']],
  ['neighbor', ['neighbor_address', 'remote_as_num']],
  ['tunnel', ['enable_perfect_forward_secrecy', 'encryption_algorithms']],
  ['ike', ['ike_version', 'encryption_algorithms']],
  ['dpd', ['dpd_probe_interval']],
  ['endpoint', ['local_address', 'local_id']],
  ['bgp', ['local_as_num']],
];

function kindOf(object: Located): NsxKind | undefined {
  const type = textOf(field(object, 'resource_type'));
  if (type !== undefined) return kinds[type.toLowerCase()];
  return shapes.find(([, names]) => names.every((name) => field(object, name)))?.[0];
}

/** The objects of NSX that these documents hold, wherever in them: alone, in `results`, or as children. */
export function nsxObjects(documents: readonly Located[]): NsxObjects {
  const found: Record<NsxKind, Located[]> = {
    session: [],
    l3vpn: [],
    peer: [],
    endpoint: [],
    ike: [],
    tunnel: [],
    dpd: [],
    neighbor: [],
    bgp: [],
    prefixes: [],
  };
  for (const object of objectsIn(documents)) {
    const kind = kindOf(object);
    if (!kind) continue;
    // More than some hundred of a kind are no set-up of a person: they are not compared with each other.
    const known = found[kind].length > 500 ? -1 : found[kind].findIndex((other) => areSame(other, object));
    const other = found[kind][known];
    if (other) found[kind][known] = { line: other.line, value: new Map([...fieldsOf(other), ...fieldsOf(object)]) };
    else found[kind].push(object);
  }
  return found;
}

const namesOf = (object: Located): readonly string[] => ['path', 'id', 'display_name'].flatMap((name) => textOf(field(object, name)) ?? []);

function areSame(one: Located, other: Located): boolean {
  for (const name of ['path', 'id']) {
    const [own, theirs] = [textOf(field(one, name)), textOf(field(other, name))];
    if (own !== undefined && theirs !== undefined) return own === theirs;
  }
  return namesOf(one).some((name) => namesOf(other).includes(name));
}

/** What an object is called. */
export const nameOf = (object: Located): string => textOf(field(object, 'display_name')) ?? textOf(field(object, 'id')) ?? '';

/** What the API calls an object: its path, or its id. */
export const referenceOf = (object: Located): string | undefined => textOf(field(object, 'path')) ?? textOf(field(object, 'id'));

/** The object that a path or an id leads to. */
export function referred(objects: readonly Located[], reference: string): Located | undefined {
  const last = reference.slice(reference.lastIndexOf('/') + 1);
  return objects.find((object) => namesOf(object).some((name) => name === reference || name === last));
}
