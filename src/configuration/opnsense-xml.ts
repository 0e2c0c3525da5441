import { Key } from '../settings/key.ts';
import { charonText } from './charon-proposals.ts';
import { espCalled } from './child-groups.ts';
import type { Configuration, Format, Noted, Vpn } from './format.ts';
import { EndBuilder, noted } from './format.ts';
import { connectionEnd } from './opnsense-connection.ts';
import { opnsenseLine } from './opnsense-line.ts';
import { addNeighbor, neighborsAlone, phaseVpns } from './pfsense-xml.ts';
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
  const older = phaseVpns(roots, [], notes);
  return { format, release: null, vpns: [...connections, ...older, ...neighborsAlone(neighbors)], notes };
}

const numbers = { keepalive: 'bgp-keepalive', holddown: 'bgp-hold-time' } as const;

function neighborsOf(roots: readonly XmlElement[], notes: Noted[]): Neighbor[] {
  const bgp = elementsNamed(roots, 'quagga').flatMap((quagga) => child(quagga, 'bgp') ?? [])[0];
  const as = child(bgp, 'asnumber');
  const own = asNumber(as?.text ?? '');
  return childrenNamed(descend(bgp, 'neighbors'), 'neighbor').flatMap((neighbor) => {
    const address = child(neighbor, 'address');
    if (!address?.text) return [];
    const end = new EndBuilder().set('bgp-neighbor', address.text, address.line);
    if (own !== null && as) end.set('bgp-as', own, as.line);
    setNeighbor(end, neighbor, notes);
    const off = [bgp, neighbor].map((of) => child(of, 'enabled')).find((found) => found?.text === '0');
    if (off) end.set('bgp-enabled', false, off.line);
    return [{ address: address.text, line: neighbor.line, end, taken: false }];
  });
}

function setNeighbor(end: EndBuilder, neighbor: XmlElement, notes: Noted[]): void {
  const remote = child(neighbor, 'remoteas');
  const as = asNumber(remote?.text ?? '');
  if (as !== null && remote) end.set('bgp-neighbor-as', as, remote.line);
  for (const name of ['keepalive', 'holddown'] as const) {
    const at = child(neighbor, name);
    if (at && /^\d{1,5}$/.test(at.text)) end.set(numbers[name], Number(at.text), at.line);
  }
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
