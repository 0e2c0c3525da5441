import { announcedBy, isInside, neighborsOf, readNeighbor, tunnelOver, type BgpTables } from './fortios-bgp.ts';
import { addressOf, clampsOf, readInterface, takeClamp } from './fortios-interface.ts';
import { fortiLines } from './fortios-lines.ts';
import { readPhase1 } from './fortios-phase1.ts';
import { readPhase2 } from './fortios-phase2.ts';
import { note, own, wordOf, type Reading } from './fortios-setting.ts';
import { readFortiText, type Block, type Setting } from './fortios-text.ts';
import { EndBuilder, noted, type Called, type Configuration, type Format, type Noted, type Vpn } from './format.ts';
import { notesOfVpns } from './notes-of-vpns.ts';
import { saidOnce } from './said-once.ts';

/** Names of interfaces hold 15 characters, and the phase 1 of a route-based VPN is one. */
const longestInterface = 15;

/** A VLAN lies on an aggregate, and that on a port. */
const deepestInterface = 5;

interface Tables {
  readonly named: (path: string) => Block | undefined;
  readonly interfaceNamed: (name: string) => Block | undefined;
  /** The phase 2 of each phase 1, by kind and name. */
  readonly phases2: ReadonlyMap<string, readonly Block[]>;
  readonly clamps: ReadonlyMap<string, readonly Setting[]>;
}

// With VDOMs interfaces stand in config global, for all of them.
function tablesOf(scope: Block, scopes: readonly Block[]): Tables {
  const named = (path: string): Block | undefined => scope.blocks.get(path);
  return {
    named,
    interfaceNamed: (name) =>
      scopes.map(({ blocks }) => blocks.get('system interface')?.blocks.get(name)).find((block) => block !== undefined),
    phases2: phases2Of(named),
    clamps: clampsOf(named('firewall policy')),
  };
}

function phases2Of(named: Tables['named']): Tables['phases2'] {
  const found = new Map<string, Block[]>();
  for (const kind of ['phase2-interface', 'phase2'])
    for (const block of named(`vpn ipsec ${kind}`)?.blocks.values() ?? []) {
      const key = `${kind} ${wordOf(block, 'phase1name') ?? ''}`;
      const all = found.get(key) ?? [];
      all.push(block);
      found.set(key, all);
    }
  return found;
}

const esnOf: Readonly<Record<string, readonly boolean[]>> = { require: [true], allow: [true, false], disable: [false] };

/** An interface that is down takes down what leaves by it, and so does the one that it lies on; gives its name. */
function takeOutside(phase1: Block, tables: Tables, to: Reading): Called {
  let name = wordOf(phase1, 'interface');
  for (let depth = 0; name !== undefined && depth < deepestInterface; depth += 1) {
    const link = tables.interfaceNamed(name);
    const status = link?.settings.get('status');
    if (status?.words[0] === 'down') {
      to.end.set('enabled', false, status.line);
      return { 'interface that is down': name };
    }
    name = wordOf(link, 'interface');
  }
  return {};
}

function takeLocalAddress(phase1: Block, tables: Tables, to: Reading): void {
  const setting = phase1.settings.get('interface');
  const name = setting?.words[0];
  if (!setting || !name || to.end.has('local-address')) return;
  const link = tables.interfaceNamed(name);
  const address = link && addressOf(link);
  if (address) to.end.set('local-address', address.replace(/\/\d+$/, ''), link.settings.get('ip')?.line ?? setting.line);
  else if (!link) note(to, setting, `The address of ${name} is not in this text: paste show system interface ${name} too.`);
}

interface Tunnel {
  readonly name: string;
  readonly line: number;
  readonly to: Reading;
  readonly called: Record<string, string>;
}

function readTunnel(kind: string, phase1: Block, vdom: string, tables: Tables): Tunnel {
  const notes: Noted[] = [];
  const to: Reading = { end: new EndBuilder(), notes };
  readPhase1(phase1, to);
  takeLocalAddress(phase1, tables, to);
  const phases2 = tables.phases2.get(`${kind.replace('1', '2')} ${phase1.name}`) ?? [];
  const objects = (name: string): Block | undefined =>
    ['addrgrp', 'address', 'addrgrp6', 'address6']
      .map((table) => tables.named(`firewall ${table}`)?.blocks.get(name))
      .find((block) => block !== undefined);
  readPhase2(phases2, own(esnOf, wordOf(phase1, 'esn') ?? '') ?? [], objects, to);
  if (!phases2.length)
    notes.push(
      noted(
        phase1.line,
        `edit ${phase1.name}`,
        `No phase 2 of this text names it: paste config vpn ipsec ${kind.replace('1', '2')} too. Without one no child SA comes up.`,
      ),
    );
  if (kind === 'phase1-interface') readTunnelInterface(phase1, tables, to);
  const called: Record<string, string> = {
    'phase 1': phase1.name,
    'phase 1 table': kind,
    ...Object.fromEntries(phases2.map(({ name }, at) => [at ? `phase 2 ${at + 1}` : 'phase 2', name])),
    ...(vdom ? { vdom } : {}),
    ...(wordOf(tables.interfaceNamed(phase1.name), 'status') === 'down' ? { 'tunnel that is down': phase1.name } : {}),
    ...takeOutside(phase1, tables, to),
  };
  return { name: phase1.name, line: phase1.line, to, called };
}

function readTunnelInterface(phase1: Block, tables: Tables, to: Reading): void {
  if (phase1.name.length > longestInterface)
    to.notes.push(
      noted(
        phase1.line,
        `edit ${phase1.name}`,
        `The name is longer than ${longestInterface} characters, which FortiOS refuses: shorten it in every place.`,
      ),
    );
  takeClamp(tables.clamps.get(phase1.name) ?? [], to);
  const link = tables.interfaceNamed(phase1.name);
  if (link) readInterface(link, to);
}

function noteOrphans(tables: Tables, notes: Noted[]): void {
  for (const kind of ['phase2-interface', 'phase2']) {
    const phases1 = tables.named(`vpn ipsec ${kind.replace('2', '1')}`)?.blocks;
    for (const phase2 of tables.named(`vpn ipsec ${kind}`)?.blocks.values() ?? []) {
      const setting = phase2.settings.get('phase1name');
      if (!setting) notes.push(noted(phase2.line, `edit ${phase2.name}`, 'It names no phase 1: FortiOS does not save it. Set phase1name.'));
      else if (!phases1?.has(setting.words[0] ?? ''))
        note({ notes }, setting, `This phase 1 is not in this text: paste config vpn ipsec ${kind.replace('2', '1')} too.`);
    }
  }
  for (const kind of ['manualkey-interface', 'manualkey'])
    for (const { name, line } of tables.named(`vpn ipsec ${kind}`)?.blocks.values() ?? [])
      notes.push(noted(line, `edit ${name}`, 'Manual keys negotiate nothing, so it is not read.'));
}

function readScope(scope: Block, scopes: readonly Block[], notes: Noted[]): readonly Tunnel[] {
  const tables = tablesOf(scope, scopes);
  const tunnels = ['phase1-interface', 'phase1'].flatMap((kind) =>
    [...(tables.named(`vpn ipsec ${kind}`)?.blocks.values() ?? [])].map((phase1) => readTunnel(kind, phase1, scope.name, tables)),
  );
  noteOrphans(tables, notes);
  const bgp: BgpTables = {
    bgp: tables.named('router bgp'),
    routeMaps: tables.named('router route-map'),
    routes: tables.named('router static'),
    interfaceNamed: tables.interfaceNamed,
    interfaces: scopes.flatMap(({ blocks }) => [...(blocks.get('system interface')?.blocks.values() ?? [])]),
    announced: announcedBy(tables.named('router bgp')),
  };
  return [...tunnels, ...readBgp(tunnels, bgp, scope.name, notes)];
}

/** Gives each tunnel its neighbor; without any tunnel each neighbor stands alone. */
function readBgp(tunnels: readonly Tunnel[], tables: BgpTables, vdom: string, notes: Noted[]): readonly Tunnel[] {
  const neighbors = neighborsOf(tables);
  if (!tunnels.length) return neighbors.map((neighbor) => readAlone(neighbor, vdom, tables));
  const over = tunnelOver(
    tunnels.map(({ name }) => name),
    tables,
  );
  const byName = new Map(tunnels.map((tunnel) => [tunnel.name, tunnel]));
  const free: Block[] = [];
  for (const neighbor of neighbors) {
    const tunnel = byName.get(over(neighbor) ?? '');
    const other = tunnel?.to.end.get('bgp-neighbor');
    if (!tunnel) free.push(neighbor);
    else if (other === undefined) Object.assign(tunnel.called, readNeighbor(neighbor, tables, tunnel.to));
    else notes.push(noted(neighbor.line, `edit ${neighbor.name}`, `A second neighbor over ${tunnel.name}: only ${other} is compared.`));
  }
  giveFree(free, tunnels, tables, notes);
  return [];
}

function readAlone(neighbor: Block, vdom: string, tables: BgpTables): Tunnel {
  const to: Reading = { end: new EndBuilder(), notes: [] };
  const called = { ...readNeighbor(neighbor, tables, to), ...(vdom ? { vdom } : {}) };
  return { name: neighbor.name, line: neighbor.line, to, called };
}

function giveFree(free: readonly Block[], tunnels: readonly Tunnel[], tables: BgpTables, notes: Noted[]): void {
  const [only, ...others] = tunnels;
  const [lone, ...rest] = free;
  // One tunnel whose interface is not in the text, and one neighbor: they belong together.
  const fits = only && !others.length && !rest.length && !only.to.end.has('vti-address') && !only.to.end.has('bgp-neighbor');
  if (fits && lone) Object.assign(only.called, readNeighbor(lone, tables, only.to));
  // Neighbors inside of the site are nothing of the VPN's, and others neither, once each VPN has its own.
  else if (!tunnels.every(({ to }) => to.end.has('bgp-neighbor'))) {
    const inside = isInside(
      tunnels.map(({ name }) => name),
      tables.interfaces,
    );
    for (const neighbor of free)
      if (!inside(neighbor))
        notes.push(noted(neighbor.line, `edit ${neighbor.name}`, 'This neighbor is reached by none of the tunnels in this text.'));
  }
}

function readFortiOs(text: string): Configuration {
  const { release, scopes, notes } = readFortiText(text);
  const found = [...notes];
  const tunnels = scopes.flatMap((scope) => readScope(scope, scopes, found));
  found.push(...notesOfVpns(tunnels.map(({ name, to }) => ({ name, notes: to.notes }))));
  const vpns = tunnels.map(({ name, line, to, called }): Vpn => ({ name, line, end: to.end.end(), called }));
  return { format: fortiOs.format, release, vpns, notes: saidOnce(found) };
}

/** Configurations of FortiOS: backups, `show`, `show full-configuration`, and what is typed. */
export const fortiOs: Format = {
  format: 'FortiOS',
  read: readFortiOs,
  lineFor: fortiLines,
};
