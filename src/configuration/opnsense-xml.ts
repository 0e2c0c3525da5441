import type { Given, Values } from '../settings/end.ts';
import { Key } from '../settings/key.ts';
import { charonText } from './charon-proposals.ts';
import { espCalled } from './child-groups.ts';
import type { Configuration, Format, Noted, Vpn } from './format.ts';
import { EndBuilder, noted } from './format.ts';
import { connectionEnd } from './opnsense-connection.ts';
import { opnsenseLine } from './opnsense-line.ts';
import { addNeighbor, phaseVpns } from './pfsense-xml.ts';
import type { Neighbor } from './pfsense-frr.ts';
import { asNumber, setShownKey } from './words-of-values.ts';
import { child, childrenNamed, descend, elementsNamed, readXml } from './xml-located.ts';
import type { XmlElement } from './xml-located.ts';

const format = 'OPNsense XML';

/** The config.xml of OPNsense: its IPsec connections, the older tunnel settings, and BGP of its plugin FRR. */
export const opnsenseXml: Format = { format, read, lineFor: opnsenseLine };

function read(text: string): Configuration {
  const { roots, faults } = readXml(text);
  const notes = faults.map(({ line, why }) => noted(line, '', why));
  const neighbors = neighborsOf(roots, notes);
  const swanctl = elementsNamed(roots, 'Swanctl')[0];
  const keys = elementsNamed(roots, 'preSharedKey');
  const connections = childrenNamed(child(swanctl, 'Connections'), 'Connection').map((connection): Vpn => {
    const { end, far } = connectionEnd(connection, swanctl, keys, notes);
    const neighbor = addNeighbor(end, far, neighbors);
    const name = child(connection, 'description')?.text || (connection.attributes['uuid'] ?? 'connection');
    return {
      name,
      line: connection.line,
      end: end.end(),
      called: { connection: name, ...neighbor, ...espCalled(end.end(), (one) => charonText(one, 'child')) },
    };
  });
  const vpns = phaseVpns(roots, neighbors, notes, connections);
  const off = offWhole(roots, notes);
  return { format, release: null, vpns: vpns.map((vpn) => (off === null ? vpn : isOff(vpn, off))), notes };
}

/** Where IPsec as a whole is off, or isn't switched on: in both its menus it is one box. */
function offWhole(roots: readonly XmlElement[], notes: Noted[]): Given<Values['enabled']> | null {
  const general = elementsNamed(roots, 'IPsec').flatMap((one) => descend(one, 'general', 'enabled') ?? [])[0];
  if (general?.text === '0') {
    notes.push(noted(general.line, 'enabled', 'IPsec is switched off as a whole: VPN > IPsec > Connections > Enable IPsec.'));
    return { value: false, by: 'set', line: general.line };
  }
  const [tunnels] = elementsNamed(roots, 'ipsec').filter((one) => child(one, 'phase1'));
  if (!tunnels || general || child(tunnels, 'enable')) return null;
  notes.push(noted(tunnels.line, '<ipsec>', 'Nothing in it switches IPsec on: VPN > IPsec > Tunnel Settings > Enable IPsec.'));
  return { value: 'in part', by: 'set', line: tunnels.line };
}

const isOff = (vpn: Vpn, enabled: Given<Values['enabled']>): Vpn =>
  'peer-address' in vpn.end && vpn.end.enabled?.value !== false ? { ...vpn, end: { ...vpn.end, enabled } } : vpn;

/** What its template writes for FRR: https://github.com/opnsense/plugins/blob/master/net/frr/src/opnsense/service/templates/OPNsense/Quagga/bgpd.conf */
function neighborsOf(roots: readonly XmlElement[], notes: Noted[]): Neighbor[] {
  const [quagga] = elementsNamed(roots, 'quagga').filter((one) => child(one, 'bgp'));
  const [general, bgp] = [child(quagga, 'general'), child(quagga, 'bgp')];
  const as = child(bgp, 'asnumber');
  const own = asNumber(as?.text ?? '');
  return childrenNamed(descend(bgp, 'neighbors'), 'neighbor').flatMap((neighbor) => {
    const address = child(neighbor, 'address');
    if (!address?.text) return [];
    const end = new EndBuilder().set('bgp-neighbor', address.text, address.line);
    if (own !== null && as) end.set('bgp-as', own, as.line);
    setRouter(end, bgp);
    setNeighbor(end, neighbor, notes);
    const off = [general, bgp, neighbor].map((of) => child(of, 'enabled')).find((found) => found?.text === '0');
    if (off) end.set('bgp-enabled', false, off.line);
    return [{ address: address.text, line: neighbor.line, end, taken: false }];
  });
}

function setRouter(end: EndBuilder, bgp: XmlElement | undefined): void {
  const [router, networks] = [child(bgp, 'routerid'), child(bgp, 'networks')];
  if (router?.text) end.set('bgp-router-id', router.text, router.line);
  const named = (networks?.text ?? '').split(',').filter(Boolean);
  if (named.length && networks) end.set('bgp-networks', named, networks.line);
}

function setNeighbor(end: EndBuilder, neighbor: XmlElement, notes: Noted[]): void {
  const remote = child(neighbor, 'remoteas');
  const as = asNumber(remote?.text ?? '');
  if (as !== null && remote) end.set('bgp-neighbor-as', as, remote.line);
  const [keepalive, hold] = [child(neighbor, 'keepalive'), child(neighbor, 'holddown')];
  // Both are written or none.
  if (keepalive && hold && [keepalive, hold].every(({ text }) => /^\d{1,5}$/.test(text)))
    end.set('bgp-keepalive', Number(keepalive.text), keepalive.line).set('bgp-hold-time', Number(hold.text), hold.line);
  const hops = child(neighbor, 'multihop');
  // FRR's ebgp-multihop without a number is 255.
  if (hops?.text === '1') end.set('bgp-multihop', 255, hops.line);
  const password = child(neighbor, 'password');
  if (password?.text) setShownKey(end, 'bgp-password', { text: password.text, key: new Key(password.raw), line: password.line }, notes);
  for (const [id, names] of [
    ['bgp-in', ['linkedPrefixlistIn', 'linkedRoutemapIn']],
    ['bgp-out', ['linkedPrefixlistOut', 'linkedRoutemapOut']],
  ] as const) {
    const filter = names.map((name) => child(neighbor, name)).find((found) => found?.text);
    if (filter) end.set(id, 'some', filter.line);
  }
}
