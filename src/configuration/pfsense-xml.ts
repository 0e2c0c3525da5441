import type { Called, Configuration, Format, Noted, Vpn } from './format.ts';
import { EndBuilder, noted } from './format.ts';
import { pfsenseLine } from './pfsense-line.ts';
import { farAddress, isTranslated, phasesEnd } from './pfsense-phases.ts';
import { Key } from '../settings/key.ts';
import { asNumber, liesIn, setShownKey } from './words-of-values.ts';
import { child, childrenNamed, descend, elementsNamed, readXml } from './xml-located.ts';
import type { XmlElement } from './xml-located.ts';

const format = 'pfSense XML';

/** The config.xml of pfSense: its IPsec phases, and BGP of its package FRR. */
export const pfsenseXml: Format = { format, read, lineFor: pfsenseLine };

function read(text: string): Configuration {
  const { roots, faults } = readXml(text);
  const notes = faults.map(({ line, why }) => noted(line, '', why));
  const [root] = roots;
  const neighbors = frrNeighbors(root, notes);
  const vpns = phaseVpns(roots, neighbors, notes);
  return { format, release: child(root, 'version')?.text ?? null, vpns, notes };
}

/** A neighbor of BGP, and whether a tunnel was found for it. */
export interface Neighbor {
  readonly address: string;
  readonly line: number;
  readonly end: EndBuilder;
  taken: boolean;
}

/** VPNs of phases, each with the neighbor over it; neighbors that no tunnel leads to stand behind them. */
export function phaseVpns(roots: readonly XmlElement[], neighbors: readonly Neighbor[], notes: Noted[]): Vpn[] {
  const interfaces = elementsNamed(roots, 'interfaces')[0];
  const phases1 = elementsNamed(roots, 'phase1').filter(({ children }) => children.length);
  const phases2 = elementsNamed(roots, 'phase2').filter(({ children }) => children.length);
  const byId = new Map<string, XmlElement[]>();
  for (const phase of phases2) {
    const id = child(phase, 'ikeid')?.text ?? '';
    byId.set(id, [...(byId.get(id) ?? []), phase]);
  }
  const vpns = phases1.map((phase1): Vpn => {
    const id = child(phase1, 'ikeid')?.text ?? '';
    const own = byId.get(id) ?? [];
    if (!own.length)
      notes.push(
        noted(phase1.line, `ikeid ${id}`, 'No phase 2 belongs to this phase 1: no traffic goes through it. Paste the whole part <ipsec>.'),
      );
    const end = phasesEnd(phase1, own, { interfaces, notes });
    const called = {
      tunnel: child(phase1, 'descr')?.text || `con${id}`,
      ...childrenCalled(own),
      ...addNeighbor(end, farAddress(own), neighbors),
    };
    return { name: called.tunnel, line: phase1.line, end: end.end(), called };
  });
  return [...vpns, ...neighborsAlone(neighbors)];
}

/** Whether the networks of phase 2 are translated, and whether there are several. */
const childrenCalled = (phases: readonly XmlElement[]): Called => ({
  ...(phases.some(isTranslated) && { nat: 'on' }),
  ...(phases.length > 1 && { 'phases 2': String(phases.length) }),
});

/** Neighbors that no tunnel took. */
export const neighborsAlone = (neighbors: readonly Neighbor[]): Vpn[] =>
  neighbors
    .filter(({ taken }) => !taken)
    .map(({ address, line, end }) => ({ name: address, line, end: end.end(), called: { neighbor: address } }));

/** Gives a tunnel the neighbor at its far end, and says which one it is. */
export function addNeighbor(end: EndBuilder, far: string | null, neighbors: readonly Neighbor[]): Called {
  const vti = end.get('vti-address');
  if (vti === undefined) return {};
  const found = neighbors.find(({ address }) => address === far || liesIn(address, vti));
  if (!found) return {};
  found.taken = true;
  end.fillFrom(found.end.end());
  return { neighbor: found.address };
}

function frrNeighbors(root: XmlElement | undefined, notes: Noted[]): Neighbor[] {
  const packages = child(root, 'installedpackages');
  const bgp = descend(packages, 'frrbgp', 'config');
  const as = asNumber(child(bgp, 'asnum')?.text ?? '');
  const router = child(bgp, 'routerid');
  return childrenNamed(child(packages, 'frrbgpneighbors'), 'config').flatMap((config) => {
    const peer = child(config, 'peer');
    if (!peer?.text) return [];
    const end = new EndBuilder().set('bgp-neighbor', peer.text, peer.line);
    if (as !== null) end.set('bgp-as', as, child(bgp, 'asnum')?.line ?? null);
    if (router?.text) end.set('bgp-router-id', router.text, router.line);
    setFrrFields(end, config, notes);
    return [{ address: peer.text, line: config.line, end, taken: false }];
  });
}

function setFrrFields(end: EndBuilder, config: XmlElement, notes: Noted[]): void {
  for (const { name, text, raw, line } of config.children) {
    const number = /^\d{1,5}$/.test(text) ? Number(text) : null;
    const as = asNumber(text);
    if (name === 'asnum' && as !== null) end.set('bgp-neighbor-as', as, line);
    else if (/keepalive/.test(name) && number !== null) end.set('bgp-keepalive', number, line);
    else if (/hold/.test(name) && number !== null) end.set('bgp-hold-time', number, line);
    else if (/^(?:ebgp)?multihop|ebgp_multihop/.test(name) && number !== null) end.set('bgp-multihop', number, line);
    else if (name === 'password' && text) setShownKey(end, 'bgp-password', { text, key: new Key(raw), line }, notes);
  }
}
