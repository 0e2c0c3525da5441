import type { Branch } from './branch.ts';
import type { Remarks } from './remarks.ts';

/** Remarks of what stands below branches that were read and was not understood, and of what was set several times though it takes one value. */
export function remarkUnread(branches: readonly Branch[], remarks: Remarks): void {
  for (const branch of branches.filter(({ known }) => known)) {
    for (const one of branch.unknown())
      remarks.add(one.latest, `What ${one.word.slice(0, 40)} does is not known here, so it was not compared.`);
    for (const one of branch.repeated()) remarks.add(one.latest, 'It is set several times and takes one value: the one set last holds.');
  }
}
