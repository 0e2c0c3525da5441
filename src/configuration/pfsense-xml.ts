import type { Called, Configuration, Format, Noted, Vpn } from './format.ts';
import type { EndBuilder } from './format.ts';
import { noted } from './format.ts';
import { frrNeighbors } from './pfsense-frr.ts';
import type { Neighbor } from './pfsense-frr.ts';
import { pfsenseLine } from './pfsense-line.ts';
import { farAddress, isRouted, isTranslated, phasesEnd } from './pfsense-phases.ts';
import { isWithin } from './subnet.ts';
import { child, childrenNamed, elementsNamed, readXml } from './xml-located.ts';
import type { XmlElement } from './xml-located.ts';

const format = 'pfSense XML';

/** The config.xml of pfSense: its IPsec phases, and BGP of its package FRR. */
export const pfsenseXml: Format = { format, read, lineFor: pfsenseLine };

function read(text: string): Configuration {
  const { roots, faults } = readXml(text);
  const notes = faults.map(({ line, why }) => noted(line, '', why));
  const [root] = roots;
  const neighbors = frrNeighbors(roots, notes);
  const vpns = phaseVpns(roots, neighbors, notes);
  return { format, release: child(root, 'version')?.text ?? null, vpns, notes };
}

/** VPNs of phases, each with the neighbor over it; neighbors that no tunnel leads to stand behind them. */
export function phaseVpns(
  roots: readonly XmlElement[],
  neighbors: readonly Neighbor[],
  notes: Noted[],
  others: readonly Vpn[] = [],
): Vpn[] {
  const interfaces = elementsNamed(roots, 'interfaces')[0];
  const virtuals = roots.flatMap((root) => childrenNamed(child(root, 'virtualip'), 'vip'));
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
    const end = phasesEnd(phase1, own, { interfaces, virtuals, notes });
    const called = {
      tunnel: child(phase1, 'descr')?.text || `con${id}`,
      ...childrenCalled(own),
      ...addNeighbor(end, farAddress(own), neighbors),
    };
    return { name: called.tunnel, line: phase1.line, end: end.end(), called };
  });
  return [...others, ...vpns, ...neighborsAlone(neighbors, others.length + vpns.length > 0)];
}

/** Whether the networks of phase 2 are translated, and whether there are several. */
const childrenCalled = (phases: readonly XmlElement[]): Called => ({
  ...(phases.some(isTranslated) && { nat: 'on' }),
  ...(phases.some(isRouted) && { vti: 'yes' }),
  ...(phases.length > 1 && { 'phases 2': String(phases.length) }),
});

/** Neighbors that no tunnel took: beside tunnels those of a link alone, whose address may be mistyped; others are inside of the site. */
const neighborsAlone = (neighbors: readonly Neighbor[], areBesideTunnels: boolean): Vpn[] =>
  neighbors
    .filter(({ taken, address }) => !taken && (!areBesideTunnels || address.startsWith('169.254.')))
    .map(({ address, line, end }) => ({ name: address, line, end: end.end(), called: { neighbor: address } }));

/** Gives a tunnel the neighbor at its far end, and says which one it is. */
export function addNeighbor(end: EndBuilder, far: string | null, neighbors: readonly Neighbor[]): Called {
  const vti = end.get('vti-address');
  if (vti === undefined) return {};
  const found = neighbors.find(({ address }) => address === far || isWithin(vti, address));
  if (!found) return {};
  found.taken = true;
  end.fillFrom(found.end.end());
  return { neighbor: found.address };
}
