import type { EvidenceLine } from './evidence.ts';
import type { Block } from '../reading/blocks.ts';
import type { SyntaxName } from '../syntax/syntaxes.ts';
import type { Layer } from '../tree/tree.ts';
import type { NextLook } from './next-look.ts';

/** A problem that the text speaks for. */
export interface Finding {
  readonly problem: string;
  /** 0 to 1: how likely it is right, see confidence.ts. */
  readonly confidence: number;
  /** True when it may be acted on without asking: a verified message or unmistakable words, and no rival near. */
  readonly confident: boolean;
  /** The lines that say so, in their order; empty when only plain words do. */
  readonly lines: readonly EvidenceLine[];
  /** How many lines say so in all. */
  readonly often: number;
  /** One sentence. */
  readonly why: string;
  /** The message that says most, and who prints it (for `?device=`); null when only plain words speak. */
  readonly message: string | null;
  readonly by: string | null;
  readonly lookAt: NextLook;
  /** Of a rival: when it is this one and not the first; null where nobody wrote it down. */
  readonly instead: string | null;
}

/** The answer to a pasted text. */
export interface Diagnosis {
  /** Best first. */
  readonly findings: readonly Finding[];
  /** The layers that the text proves to work at its end, bottom up. */
  readonly proven: readonly Layer[];
  /** True when IPsec or BGP is proven, no line tells of a fault and nobody asks: then there are no findings. */
  readonly healthy: boolean;
  /** What each part of the text was taken for, in its order. */
  readonly blocks: readonly Block[];
  /** The syntax of a text that is a configuration from end to end. */
  readonly syntax: SyntaxName | null;
  /** A sentence when the text is about something else, else null. */
  readonly unrelated: string | null;
  /** True where somebody's words tell of nothing that is broken: he asks how something is done, or tells of another matter. */
  readonly asksHow?: true;
  /** True when nothing is found, or nothing with confidence. */
  readonly unsure: boolean;
  /** Of captures: true where there is one of each end. */
  readonly ofBothEnds?: true;
  /** Who seems to have printed the text: the id of a device or console, else null. */
  readonly printedBy: string | null;
  readonly lineCount: number;
}

/** From here on a finding is right more often than not. */
export const likely = 0.5;
