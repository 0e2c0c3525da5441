import type { Noted } from './format.ts';
import { notesOfVpns } from './notes-of-vpns.ts';
import { Remarks } from './remarks.ts';

/** Remarks while one object of a text is read, kept until it is known whose they are; what they hide is hidden in the whole text. */
export class RemarksOf extends Remarks {
  readonly said: Noted[] = [];
  readonly #whole: Remarks;

  constructor(whole: Remarks) {
    super([]);
    this.#whole = whole;
  }

  override add(line: number, why: string): void {
    this.said.push({ line, why, text: '' });
  }

  override hide(secret: string): void {
    this.#whole.hide(secret);
  }
}

/** Remarks what was said of each object; where there are several, by its name. */
export function remarkOf(objects: readonly { readonly name: string; readonly said: readonly Noted[] }[], remarks: Remarks): void {
  for (const { line, why } of notesOfVpns(objects.map(({ name, said }) => ({ name, notes: said })))) remarks.add(line, why);
}
