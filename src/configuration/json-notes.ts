import type { Noted } from './format.ts';
import type { JsonFault } from './json-located.ts';

/** What is said of damaged JSON: where, what and the mend; the field's name, never its value. */
export const jsonNotes = (faults: readonly JsonFault[]): Noted[] =>
  faults.map(({ line, column, field, wrong, mend }) => ({
    line,
    text: field && `"${field}": …`,
    why: `Not JSON, line ${line}, column ${column}: ${wrong}. To mend it, ${mend}.`,
  }));
