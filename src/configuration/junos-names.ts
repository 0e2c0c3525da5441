import type { Called } from './format.ts';

const word = (name: string): string => (/^[\w.:/@-]+$/.test(name) ? name : `"${name.replaceAll(/["\\]/g, String.raw`\$&`)}"`);

/** The paths of one VPN's objects, each by its name; what was not read has a name in capitals. */
export class Names {
  readonly #called: Called;

  constructor(called: Called) {
    this.#called = called;
  }

  #name(kind: string): string {
    return word(this.#called[kind] ?? kind.toUpperCase().replaceAll(' ', '-'));
  }

  has(kind: string): boolean {
    return this.#called[kind] !== undefined;
  }

  /** Names as they stand in the text, of kinds that begin so: `deactivated`, `deactivated 2`. */
  all(kind: string): readonly string[] {
    return Object.entries(this.#called).flatMap(([key, name]) => (key === kind || key.startsWith(`${kind} `) ? [name] : []));
  }

  get gateway(): string {
    return `security ike gateway ${this.#name('ike gateway')}`;
  }

  policy(kind: 'ike' | 'ipsec'): string {
    return `security ${kind} policy ${this.#name(`${kind} policy`)}`;
  }

  /** The name of a policy's proposal, counted from 0. */
  proposalName(kind: 'ike' | 'ipsec', at: number): string {
    return this.#name(at ? `${kind} proposal ${at + 1}` : `${kind} proposal`);
  }

  proposal(kind: 'ike' | 'ipsec', at = 0): string {
    return `security ${kind} proposal ${this.proposalName(kind, at)}`;
  }

  get vpn(): string {
    return `security ipsec vpn ${this.#name('vpn')}`;
  }

  get unit(): string {
    const [port = 'st0', unit = '0'] = this.#called['interface']?.split('.') ?? ['st0', 'UNIT'];
    return `interfaces ${port} unit ${unit}`;
  }

  get #instance(): string {
    return this.#called['instance'] === undefined ? '' : `routing-instances ${this.#name('instance')} `;
  }

  get routing(): string {
    return `${this.#instance}routing-options`;
  }

  /** Where the AS stands that the session is of. */
  get as(): string {
    const place = this.#called['local as'];
    if (place !== undefined) return `${this.bgp(place)} local-as`;
    return `${this.has('as of all instances') ? 'routing-options' : this.routing} autonomous-system`;
  }

  get neighbor(): string {
    return this.bgp('neighbor');
  }

  get group(): string {
    return this.bgp('group');
  }

  /** A level of BGP: `bgp`, `group` or `neighbor`. */
  bgp(level: string): string {
    const all = `${this.#instance}protocols bgp`;
    const group = `${all} group ${this.#name('group')}`;
    return level === 'bgp' ? all : level === 'group' ? group : `${group} neighbor ${this.#name('neighbor')}`;
  }

  /** The level that a parameter is set at; what is not set yet is the neighbor's. */
  levelOf(id: string): string {
    return this.bgp(this.#called[`level of ${id}`] ?? 'neighbor');
  }

  name(kind: string): string {
    return this.#name(kind);
  }
}
