import { readFileSync, writeFileSync } from 'node:fs';
import type { Weights } from '../../src/diagnosis/weights.ts';
import { names } from './mutate.ts';

/** Keeps these numbers in src/diagnosis/weights.ts, where what they mean stands above them. @throws RangeError where one stands in no line of its own */
export function keepWeights(now: Weights): void {
  const file = new URL('../../src/diagnosis/weights.ts', import.meta.url);
  let text = readFileSync(file, 'utf8');
  for (const name of names) {
    const line = new RegExp(`^  ${name}: -?[\\d.]+,$`, 'm');
    if (!line.test(text)) throw new RangeError(`No line of src/diagnosis/weights.ts holds ${name} and its number alone`);
    text = text.replace(line, `  ${name}: ${now[name]},`);
  }
  writeFileSync(file, text);
}
