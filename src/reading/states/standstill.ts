import type { Line } from '../line.ts';

/** A counter with its number, alone in its line. */
const counter = /^\s*[a-z][\w ./()-]{2,50}?(?:\s*[:=]\s*|\s+)([1-9][\d,]*)\s*$/i;
const digits = /\d+/g;
/** A command that lets time pass before it looks again. */
const waits = /\bsleep \d+|\bwatch -|\bminutes? later\b/i;

/**
 * The lines of counters that stand still between two looks, while another one that both looks show has moved, or time passed between them: what they count happened
 * before the first.
 */
export function readStandstill(lines: readonly Line[]): readonly number[] {
  const counted = lines.filter(({ text }) => counter.test(text));
  const same = [...Map.groupBy(counted, ({ text }) => text.trim())].filter(([, met]) => met.length > 1);
  if (same.length === 0) return [];
  const still = new Set(same.flatMap(([, met]) => met.map(({ number }) => number)));
  const others = lines.filter(({ number }) => !still.has(number));
  return hasMoved(others) || others.some(({ text }) => waits.test(text)) ? [...still] : [];
}

/** True where two lines differ in their numbers only. */
function hasMoved(lines: readonly Line[]): boolean {
  const shapes = Map.groupBy(
    lines.filter(({ text }) => /\d{2}/.test(text)),
    ({ text }) => text.trim().replace(digits, '0'),
  );
  return [...shapes.values()].some((met) => met.length > 1 && new Set(met.map(({ text }) => text)).size > 1);
}
