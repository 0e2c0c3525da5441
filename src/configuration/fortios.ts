import { readNeighbor, isOver, neighborsOf, type BgpTables } from './fortios-bgp.ts';
import { addressOf, readInterface, readPolicies } from './fortios-interface.ts';
import { fortiLines } from './fortios-lines.ts';
import { readPhase1 } from './fortios-phase1.ts';
import { readPhase2 } from './fortios-phase2.ts';
import { note, own, wordOf, type Reading } from './fortios-setting.ts';
import { readFortiText, type Block } from './fortios-text.ts';
import { EndBuilder, noted, type Configuration, type Format, type Noted, type Vpn } from './format.ts';

/** Names of interfaces hold 15 characters, and the phase 1 of a route-based VPN is one. */
const longestInterface = 15;

interface Tables {
  readonly named: (path: string) => Block | undefined;
  readonly interfaceNamed: (name: string) => Block | undefined;
}

// With VDOMs interfaces stand in config global, for all of them.
function tablesOf(scope: Block, scopes: readonly Block[]): Tables {
  return {
    named: (path) => scope.blocks.get(path),
    interfaceNamed: (name) =>
      scopes.map(({ blocks }) => blocks.get('system interface')?.blocks.get(name)).find((block) => block !== undefined),
  };
}

const esnOf: Readonly<Record<string, readonly boolean[]>> = { require: [true], allow: [true, false], disable: [false] };

function phases2Of(kind: string, phase1: Block, tables: Tables): readonly Block[] {
  const all = tables.named(kind === 'phase1' ? 'vpn ipsec phase2' : 'vpn ipsec phase2-interface');
  return [...(all?.blocks.values() ?? [])].filter((block) => wordOf(block, 'phase1name') === phase1.name);
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
}

function readTunnel(kind: string, phase1: Block, tables: Tables, notes: Noted[]): Tunnel {
  const to: Reading = { end: new EndBuilder(), notes };
  readPhase1(phase1, to);
  takeLocalAddress(phase1, tables, to);
  const phases2 = phases2Of(kind, phase1, tables);
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
  return { name: phase1.name, line: phase1.line, to };
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
  readPolicies(tables.named('firewall policy'), phase1.name, to);
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

function readScope(scope: Block, scopes: readonly Block[], notes: Noted[]): Vpn[] {
  const tables = tablesOf(scope, scopes);
  const tunnels = ['phase1-interface', 'phase1'].flatMap((kind) =>
    [...(tables.named(`vpn ipsec ${kind}`)?.blocks.values() ?? [])].map((phase1) => readTunnel(kind, phase1, tables, notes)),
  );
  noteOrphans(tables, notes);
  const bgp: BgpTables = {
    bgp: tables.named('router bgp'),
    routeMaps: tables.named('router route-map'),
    routes: tables.named('router static'),
    interfaceNamed: tables.interfaceNamed,
  };
  const alone = readBgp(tunnels, bgp, notes);
  return [...tunnels, ...alone].map(({ name, line, to }) => ({ name, line, end: to.end.end() }));
}

/** Gives each tunnel its neighbor; without any tunnel each neighbor stands alone. */
function readBgp(tunnels: readonly Tunnel[], tables: BgpTables, notes: Noted[]): readonly Tunnel[] {
  const neighbors = neighborsOf(tables);
  const [only, ...others] = tunnels;
  const free = neighbors.filter((neighbor) => !tunnels.some(({ name }) => isOver(neighbor, name, tables)));
  for (const tunnel of tunnels) {
    const [first, ...more] = neighbors.filter((neighbor) => isOver(neighbor, tunnel.name, tables));
    if (first) readNeighbor(first, tables, tunnel.to);
    for (const { line, name } of more)
      notes.push(noted(line, `edit ${name}`, `A second neighbor over ${tunnel.name}: only ${first?.name ?? ''} is compared.`));
  }
  if (!tunnels.length)
    return neighbors.map((neighbor) => {
      const to: Reading = { end: new EndBuilder(), notes };
      readNeighbor(neighbor, tables, to);
      return { name: neighbor.name, line: neighbor.line, to };
    });
  // One tunnel whose interface is not in the text, and one neighbor: they belong together.
  const [lone, ...rest] = free;
  if (only && lone && !others.length && !rest.length && !only.to.end.has('vti-address') && !only.to.end.has('bgp-neighbor')) {
    readNeighbor(lone, tables, only.to);
    return [];
  }
  for (const { line, name } of free)
    notes.push(noted(line, `edit ${name}`, 'This neighbor is reached by none of the tunnels in this text.'));
  return [];
}

function readFortiOs(text: string): Configuration {
  const { release, scopes, notes } = readFortiText(text);
  const found = [...notes];
  const vpns = scopes.flatMap((scope) => readScope(scope, scopes, found));
  return { format: fortiOs.format, release, vpns, notes: found.toSorted((a, b) => a.line - b.line) };
}

const looked = 20000;

function looksLike(text: string): number {
  const head = text.slice(0, looked);
  if (/^#config-version=F/m.test(head)) return 1;
  const tables =
    /^[^"\n]{0,80}\bconfig (?:vpn ipsec|router (?:bgp|static|route-map|prefix-list)|system (?:interface|global)|firewall (?:policy|address))/m;
  if (!/^\s*(?:[\w.-]+ ?(?:\([\w -]+\) ?)?[#$] ?)?set \S/m.test(head)) return 0;
  if (tables.test(head)) return /^\s*(?:.{0,80}[#$] ?)?(?:edit |next\s*$|end\s*$)/m.test(head) ? 1 : 0.8;
  if (/^\s*edit \S/m.test(head) && /^\s*next\s*$/m.test(head)) return 0.7;
  return /^\s*set (?:phase1name|psksecret|remote-gw|dhgrp|keylifeseconds|localid-type) /m.test(head) ? 0.6 : 0;
}

/** Configurations of FortiOS: backups, `show`, `show full-configuration`, and what is typed. */
export const fortiOs: Format = {
  format: 'FortiOS',
  looksLike,
  read: readFortiOs,
  lineFor: fortiLines,
};
