import type { DeepPartial } from '../fault.ts';

/** What turns `base` into `end`: `planted` undoes it. Null where both are the same. */
export function changeOf<T extends object>(base: T, end: NoInfer<T>): DeepPartial<T> | null {
  const old = new Map<string, unknown>(Object.entries(base));
  const changed = Object.entries(end).flatMap(([key, value]): [string, unknown][] => {
    const before = old.get(key);
    if (JSON.stringify(before) === JSON.stringify(value)) return [];
    if (!isRecord(before) || !isRecord(value) || 'method' in value) return [[key, value]];
    return [[key, changeOf(before, value)]];
  });
  return changed.length ? (Object.fromEntries(changed) as DeepPartial<T>) : null;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
