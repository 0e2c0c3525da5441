import { readFileSync, writeFileSync } from 'node:fs';
import type { Weights } from '../../src/diagnosis/weights.ts';
import { names } from './mutate.ts';

/** Keeps these numbers in src/diagnosis/weights.ts, where what they mean stands above them. */
export function keepWeights(now: Weights): void {
  const file = new URL('../../src/diagnosis/weights.ts', import.meta.url);
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    names.reduce((all, name) => all.replace(new RegExp(`^  ${name}: -?[\\d.]+,$`, 'm'), `  ${name}: ${now[name]},`), text),
  );
}
