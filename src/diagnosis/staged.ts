import type { Diagnose } from './diagnose.ts';
import type { Diagnosis } from './finding.ts';
import type { Late, PartName } from './late.ts';
import { PartsMissing } from './late.ts';

/** How each part is loaded. */
export type Loaders = { readonly [P in PartName]: () => Promise<ReturnType<Late[P]>> };

/** Parts that come when they are asked for. */
export interface Parts {
  /** As far as they are there. */
  readonly late: Late;
  /** Loads them, each once; rejects where one can't be loaded, which may be asked for again. */
  readonly load: (names: readonly PartName[]) => Promise<void>;
}

/** Diagnoses with the parts that the text needs. */
export type DiagnoseStaged = (...given: Parameters<Diagnose>) => Promise<Diagnosis>;

/** Parts of which none is loaded yet. */
export function createParts(loaders: Loaders): Parts {
  const parts = {
    words: createPart('words', loaders.words),
    odds: createPart('odds', loaders.odds),
    sayings: createPart('sayings', loaders.sayings),
    packets: createPart('packets', loaders.packets),
  };
  return {
    late: {
      words: parts.words.get,
      odds: () => {
        // Odds are of words: whoever has neither will need both.
        if (!parts.odds.isThere() && !parts.words.isThere()) throw new PartsMissing(['odds', 'words']);
        return parts.odds.get();
      },
      sayings: parts.sayings.get,
      packets: parts.packets.get,
    },
    load: async (names) => {
      await Promise.all(names.map((name) => parts[name].load()));
    },
  };
}

interface Part<T> {
  readonly isThere: () => boolean;
  readonly get: () => T;
  readonly load: () => Promise<void>;
}

function createPart<T extends object>(name: PartName, load: () => Promise<T>): Part<T> {
  let part: T | null = null;
  let coming: Promise<void> | null = null;
  return {
    isThere: () => part !== null,
    get: () => {
      if (part === null) throw new PartsMissing([name]);
      return part;
    },
    load: async () => {
      coming ??= load().then((loaded) => {
        part = loaded;
      });
      await coming.catch((error: unknown) => {
        coming = null;
        throw error;
      });
    },
  };
}

/** Diagnoses a text with what is there; where that is too little, loads what it needs and diagnoses it again. Rejects where it can't be loaded: half of what is known would be sure of the wrong. */
export function createStaged(diagnose: Diagnose, load: Parts['load']): DiagnoseStaged {
  return async (...given) => {
    for (;;) {
      try {
        return diagnose(...given);
      } catch (error) {
        if (!(error instanceof PartsMissing)) throw error;
        await load(error.parts);
      }
    }
  };
}
