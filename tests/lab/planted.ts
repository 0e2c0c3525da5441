import type { DeepPartial } from './fault.ts';

/** An end with what a fault changes in it; lists, and what says by a method how it is done, are replaced whole. */
export function planted<T extends object>(base: T, change: DeepPartial<NoInfer<T>> | undefined): T {
  const merged = new Map<string, unknown>(Object.entries(base));
  for (const [key, value] of Object.entries(change ?? {})) {
    const old = merged.get(key);
    merged.set(key, isRecord(old) && isRecord(value) && !('method' in value) ? planted(old, value) : value);
  }
  return Object.fromEntries(merged) as T;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
