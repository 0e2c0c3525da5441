import type { Called } from './format.ts';

export const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

/** A table of FortiOS with one entry. */
export const entry = (path: string, name: string, lines: readonly string[]): string =>
  [`config ${path}`, `    edit ${quoted(name)}`, ...lines.map((line) => `        ${line}`), '    next', 'end'].join('\n');

export const bgp = (...lines: readonly string[]): string => ['config router bgp', ...lines.map((line) => `    ${line}`), 'end'].join('\n');

/** The objects of one VPN, each by its name; what was not read has a name in capitals. */
export class Blocks {
  readonly #called: Called;
  readonly #kind: string;
  readonly phase1Name: string;
  readonly neighborName: string;
  /** The neighbor has an entry of its own, which a range of neighbors does not give it. */
  readonly hasNeighbor: boolean;
  /** It says whether IPv6 is active. */
  readonly hasActivate6: boolean;
  /** Names of the phases 2, that whose settings are compared first. */
  readonly phases2: readonly string[];

  constructor(called: Called) {
    this.#called = called;
    this.#kind = called['phase 1 table'] ?? 'phase1-interface';
    this.phase1Name = called['phase 1'] ?? 'PHASE-1';
    this.neighborName = called['neighbor'] ?? 'NEIGHBOR';
    this.hasNeighbor = called['neighbor'] !== undefined;
    this.hasActivate6 = called['activate6'] !== undefined;
    const names: string[] = [];
    for (let name = called['phase 2']; name !== undefined; name = called[`phase 2 ${names.length + 1}`]) names.push(name);
    this.phases2 = names;
  }

  get phase2Table(): string {
    return `vpn ipsec ${this.#kind.replace('1', '2')}`;
  }

  phase1(...lines: readonly string[]): string {
    return entry(`vpn ipsec ${this.#kind}`, this.phase1Name, lines);
  }

  phase2(...lines: readonly string[]): string {
    return entry(this.phase2Table, this.phase2Name(0), [`set phase1name ${quoted(this.phase1Name)}`, ...lines]);
  }

  phase2Name(at: number): string {
    return this.phases2[at] ?? (at ? `PHASE-2-${at + 1}` : 'PHASE-2');
  }

  /** The tunnel's interface, which bears the name of phase 1; null in policy mode, which has none. */
  link(...lines: readonly string[]): string | null {
    return this.#kind === 'phase1-interface' ? entry('system interface', this.phase1Name, lines) : null;
  }

  /** The interfaces that are down, else that of the tunnel. */
  status(up: boolean): string | null {
    const down = ['tunnel that is down', 'interface that is down'].flatMap((kind) => this.#called[kind] ?? []);
    const line = `set status ${up ? 'up' : 'down'}`;
    return down.length ? [...new Set(down)].map((name) => entry('system interface', name, [line])).join('\n') : this.link(line);
  }

  neighbor(...lines: readonly string[]): string {
    const own = [`    edit ${quoted(this.neighborName)}`, ...lines.map((line) => `        ${line}`), '    next'];
    return bgp('config neighbor', ...own, 'end');
  }

  as(value: number): string {
    return this.#called['local as'] === undefined ? bgp(`set as ${value}`) : this.neighbor(`set local-as ${value}`);
  }

  /** Lines in the VDOM that the VPN stands in; interfaces are those of all VDOMs. */
  within(lines: string): string {
    const { vdom } = this.#called;
    if (vdom === undefined) return lines;
    const tables = lines.match(/^config [\s\S]*?^end$/gm) ?? [];
    return tables
      .map((table) => {
        const opening = table.startsWith('config system interface') ? ['config global'] : ['config vdom', `edit ${quoted(vdom)}`];
        return [...opening, table, 'end'].join('\n');
      })
      .join('\n');
  }
}
