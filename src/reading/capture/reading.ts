/** How a capture is read. */
export interface Reading {
  /** True for a capture that gzip packed. */
  readonly packed?: boolean;
  /** Told now and then: how much of the file was read, 0 to 1. */
  readonly progress?: (part: number) => void;
  /** Asked now and then: whether nobody waits any more. */
  readonly isOver?: () => boolean;
}
