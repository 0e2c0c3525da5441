import type { Lab } from './seen.ts';

/** What the lab kept, from its text; null where that is no record of the lab. */
export function readLab(text: string | null): Lab | null {
  try {
    const lab: unknown = JSON.parse(text ?? '');
    return isLab(lab) ? lab : null;
  } catch {
    return null;
  }
}

// The lab writes the file, typed; so its outline is enough.
function isLab(value: unknown): value is Lab {
  return (
    typeof value === 'object' &&
    value !== null &&
    'faults' in value &&
    'runs' in value &&
    'met' in value &&
    [value.faults, value.runs, value.met].every(Array.isArray)
  );
}
