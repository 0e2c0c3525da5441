import type { Passed } from './facts.ts';

/** A message as it was kept while packets go by: what it says is read at the end. */
export interface KeptMessage {
  readonly print: number;
  /** Its bytes, or of an encrypted one the beginning. */
  readonly bytes: Uint8Array;
  readonly packet: number;
  readonly time: number;
  readonly from: number;
  readonly to: number;
  readonly fromPort: number;
  readonly toPort: number;
  readonly byInitiator: boolean;
  readonly ttl: number;
  readonly inFragments: boolean;
  /** Bytes of it that passed here: the end of a frame, not of the message. */
  readonly have: number;
  readonly again: Passed[];
  times: number;
}

/** An IKE SA while packets go by. */
export interface KeptSa {
  /** Of its SPI: others may have the same. */
  readonly key: number;
  readonly spiHigh: number;
  readonly spiLow: number;
  readonly version: 1 | 2;
  initiator: number;
  responder: number;
  initiatorPort: number;
  responderPort: number;
  readonly messages: KeptMessage[];
  more: number;
  next: KeptSa | null;
}
