/** One path to a network, as the page of the network tells it. */
export interface Path {
  readonly line: number;
  readonly network: string;
  readonly hop: string;
  readonly best: boolean;
  /** The first AS of its path, where that is told. */
  readonly as?: string;
}
