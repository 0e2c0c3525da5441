/** What takes the frames of a capture, in their order. */
export interface FrameTaker {
  /**
   * One frame: `bytes` from `start` to `end`, valid during the call alone; `length` is what it was on the wire.
   * `time` is in seconds since 1970, `link` a link type as libpcap numbers them. False where it can't be taken yet: it is to come again.
   */
  take(bytes: Uint8Array, start: number, end: number, length: number, link: number, time: number): boolean;
  /** What is no packet, and is numbered among them all the same: Wireshark counts blocks of other programs. */
  number(): void;
}

/** Reads the frames out of a capture file, piece by piece. */
export interface FileReader {
  readonly format: 'pcap' | 'pcapng';
  /** Takes what it can of these bytes, up to a frame that has to wait, and says how many that were: the next piece begins behind them. */
  read(bytes: Uint8Array): number;
  /** Why nothing more can be read, in words; null while all is well. */
  readonly damaged: string | null;
}

/** No frame is longer: what says so lies (libpcap's own limit). */
export const longestFrame = 262144;
