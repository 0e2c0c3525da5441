/** What was seen when real daemons ran against each other with planted faults: `content/lab.json`, written by `npm run lab -- --write`. */
export interface Lab {
  readonly faults: readonly LabFault[];
  readonly runs: readonly LabRun[];
  /** Messages of ours that a daemon printed, word by word, in order of their ids. */
  readonly met: readonly LabMet[];
}

export interface LabMet {
  readonly message: string;
  /** A daemon with its version, as `LabEnd` has them. */
  readonly daemon: string;
  readonly version: string;
}

export interface LabFault {
  readonly id: string;
  /** A problem, or `healthy`. */
  readonly problem: string;
  /** What was planted, in one line. */
  readonly what: string;
}

/** One fault between two daemons of these versions. End a starts. */
export interface LabRun {
  readonly fault: string;
  readonly a: LabEnd;
  readonly b: LabEnd;
  /** What passed, in order: `a>IKE_SA_INIT`, `b>IKE_SA_INIT= NO_PROPOSAL_CHOSEN`, `a>NOTIFICATION 2/2`. */
  readonly wire: readonly string[];
  /** What diagnosis makes of the capture beside end a alone, as of an end. */
  readonly capture: Pick<LabEnd, 'found' | 'sure' | 'grade' | 'because'>;
  /** The day, as YYYY-MM-DD. */
  readonly on: string;
  /** Whose ESP it was: the kernel's, the daemon's own, a stand-in that only says yes, or none (BGP). */
  readonly esp: 'kernel' | 'daemon' | 'stand-in' | 'none';
}

export interface LabEnd {
  /** The device or console whose pages are about it, its name and its version. */
  readonly daemon: string;
  readonly name: string;
  readonly version: string;
  /** What this end held for up at last. BGP has a session alone. */
  readonly up: 'nothing' | 'ike' | 'child' | 'session';
  /** The line of its log or shows that says most, without its time; null where nothing of it points to a fault. */
  readonly says: string | null;
  /** What diagnosis makes of all that this end shows: a problem or null, and whether it was sure. */
  readonly found: string | null;
  readonly sure: boolean;
  /** `right`; `unknowable`: this end can't know, and diagnosis does not claim to; else it is a fault of diagnosis. */
  readonly grade: 'right' | 'third' | 'missed' | 'misled' | 'unknowable' | 'guess' | 'alarm';
  /** Why this end can't know it, where that is so. */
  readonly because: string | null;
}
