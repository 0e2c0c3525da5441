import type { Called } from './format.ts';

export const word = (text: string): string => (/^[\w./:@-]+$/.test(text) ? text : `"${text.replace(/["\\]/g, '\\$&')}"`);

/** The paths of one VPN's objects, each by its name; what was not read has a name in capitals. */
export class PanNames {
  readonly #called: Called;

  constructor(called: Called) {
    this.#called = called;
  }

  name(kind: string): string {
    return word(this.#called[kind] ?? kind.toUpperCase().replaceAll(' ', '-'));
  }

  get #network(): string {
    const { template } = this.#called;
    return template === undefined ? 'network' : `${template} network`;
  }

  get gateway(): string {
    return `${this.#network} ike gateway ${this.name('ike gateway')}`;
  }

  get tunnel(): string {
    return `${this.#network} tunnel ipsec ${this.name('ipsec tunnel')}`;
  }

  profile(kind: 'ike' | 'ipsec'): string {
    return `${this.#network} ike crypto-profiles ${kind}-crypto-profiles ${this.name(`${kind} crypto profile`)}`;
  }

  get unit(): string {
    return `${this.#network} interface tunnel units ${this.#called['tunnel interface'] ?? 'tunnel.UNIT'}`;
  }

  /** The tunnel has a monitor with an address that it probes, be it on or off. */
  get hasMonitor(): boolean {
    return this.#called['monitored address'] !== undefined;
  }

  /** Of the Advanced Routing Engine, which keeps its timers in profiles. */
  get isLogical(): boolean {
    return this.#called['logical router'] !== undefined;
  }

  get bgp(): string {
    return this.isLogical
      ? `${this.#network} logical-router ${this.name('logical router')} vrf ${this.name('vrf')} bgp`
      : `${this.#network} virtual-router ${this.name('virtual router')} protocol bgp`;
  }

  get peer(): string {
    return `${this.bgp} peer-group ${this.name('peer group')} peer ${this.name('peer')}`;
  }

  get timers(): string {
    return this.isLogical
      ? `${this.#network} routing-profile bgp timer-profile ${this.name('timer profile')}`
      : `${this.peer} connection-options`;
  }

  /** What takes the VPN down: the lines that bring it back. */
  get mends(): readonly string[] {
    const down = (kind: string): boolean => this.#called[`${kind} is disabled`] !== undefined;
    const port = this.#called['port that is down'];
    return [
      ...(down('ike gateway') ? [`${this.gateway} disabled no`] : []),
      ...(down('ipsec tunnel') ? [`${this.tunnel} disabled no`] : []),
      ...(port === undefined ? [] : [`${this.#network} interface ${port} link-state auto`]),
    ];
  }

  /** What a session of BGP is shut by. */
  get sessionMends(): readonly string[] {
    const shut = (kind: string): boolean => this.#called[`${kind} is disabled`] !== undefined;
    return [
      ...(shut('router') ? [`${this.bgp} enable yes`] : []),
      ...(shut('peer group') ? [`${this.bgp} peer-group ${this.name('peer group')} enable yes`] : []),
      ...(shut('peer') ? [`${this.peer} enable yes`] : []),
    ];
  }
}
