import type { Called, Configuration, Format, Noted, Vpn } from './format.ts';
import { noted } from './format.ts';
import { field, flagOf, objectsIn, readJson, textOf } from './json-located.ts';
import type { Located } from './json-located.ts';
import { jsonNotes } from './json-notes.ts';
import { bgpEnd, setRouting } from './nsx-bgp.ts';
import { l3VpnEnd } from './nsx-l3vpn.ts';
import { nsxLine } from './nsx-line.ts';
import { nameOf, nsxObjects, referenceOf, referred } from './nsx-objects.ts';
import type { NsxObjects } from './nsx-objects.ts';
import { calledOf, sessionEnd } from './nsx-session.ts';
import { unreadFields } from './nsx-unread.ts';
import { EndBuilder } from './format.ts';
import { isWithin } from './subnet.ts';

const format = 'NSX JSON';

/** Objects of NSX's API, as an SDDC and an NSX of one's own give them: sessions, profiles, endpoints and BGP neighbors in one paste, and the older L3Vpn. */
export const nsxJson: Format = { format, read, lineFor: nsxLine };

function read(text: string): Configuration {
  const { documents, faults } = readJson(text);
  const notes: Noted[] = jsonNotes(faults);
  const objects = nsxObjects(documents);
  const tunnels = [
    ...objects.session.map((object) => ({ object, end: sessionEnd(object, objects, notes) })),
    ...objects.l3vpn.map((object) => ({ object, end: l3VpnEnd(object, notes) })),
  ].sort((one, other) => one.object.line - other.object.line);
  const bgp = new Set(objects.neighbor);
  const vpns = tunnels.map(({ object, end }) => {
    const neighbor = neighborOf(object, end, objects);
    if (neighbor) {
      end.fillFrom(bgpEnd(neighbor, objects, notes).end());
      bgp.delete(neighbor);
    } else if (end.has('vti-address')) setRouting(end, objects, notes);
    const called = { ...calledOf(object, objects), ...(neighbor && neighborCalled(neighbor)), ...routingCalled(objects) };
    return vpnOf(object, end, called);
  });
  // Beside tunnels a neighbor elsewhere is none of theirs; one of a link may be mistyped.
  const isOfLink = (one: Located): boolean => textOf(field(one, 'neighbor_address'))?.startsWith('169.254.') ?? true;
  for (const neighbor of tunnels.length ? [...bgp].filter(isOfLink) : bgp)
    vpns.push(vpnOf(neighbor, bgpEnd(neighbor, objects, notes), { ...neighborCalled(neighbor), ...routingCalled(objects) }));
  vpns.push(...routingAlone(vpns, objects, notes));
  notes.push(...unreadFields(objects), ...answersOfOthers(documents, vpns));
  return { format, release: null, vpns, notes };
}

function vpnOf(object: Located, end: EndBuilder, called: Called): Vpn {
  const name = nameOf(object) || (end.get('bgp-neighbor') ?? end.get('peer-address') ?? 'VPN');
  return { name, line: object.line, end: end.end(), called };
}

function neighborCalled(neighbor: Located): Called {
  const name = referenceOf(neighbor);
  const off = flagOf(field(neighbor, 'enabled')) === false ? { 'neighbor is off': 'yes' } : {};
  return name === undefined ? {} : { neighbor: name, ...off };
}

function routingCalled({ bgp: [routing] }: NsxObjects): Called {
  const name = routing && referenceOf(routing);
  return name === undefined ? {} : { routing: name };
}

/** The neighbor over a tunnel: in the subnet of its interface, at its address, or named by it. */
function neighborOf(object: Located, end: EndBuilder, { neighbor }: NsxObjects): Located | undefined {
  const path = textOf(field(field(object, 'l3vpn_session'), 'routing_config_path'));
  const named = path === undefined ? undefined : referred(neighbor, path);
  if (named) return named;
  const vti = end.get('vti-address');
  return vti === undefined ? undefined : neighbor.find((one) => isWithin(vti, textOf(field(one, 'neighbor_address')) ?? ''));
}

/** The AS number of the gateway, where nothing else stands in the paste; where tunnels stand alone it is theirs. */
function routingAlone(vpns: readonly Vpn[], objects: NsxObjects, notes: Noted[]): Vpn[] {
  const [config] = objects.bgp;
  if (!config || vpns.length) return [];
  const end = new EndBuilder();
  setRouting(end, objects, notes);
  return [{ name: nameOf(config) || 'BGP', line: config.line, end: end.end(), called: routingCalled(objects) }];
}

/** Notes on answers of the API that are no configuration. */
function answersOfOthers(documents: readonly Located[], vpns: readonly Vpn[]): Noted[] {
  if (vpns.length) return [];
  return objectsIn(documents)
    .slice(0, 1000)
    .flatMap((object) => {
      const error = textOf(field(object, 'error_message', 'errorMessage'));
      if (error) return [noted(object.line, error, 'This answer is an error of the API, not a configuration.')];
      const status = field(object, 'ike_status', 'policy_statistics', 'tunnel_statistics');
      return status
        ? [
            noted(
              status.line,
              '',
              'This is a state, not a configuration: paste the session itself, without /statistics or /detailed-status.',
            ),
          ]
        : [];
    })
    .slice(0, 3);
}
