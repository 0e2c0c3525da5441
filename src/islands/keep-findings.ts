import { maskSecrets } from '../masking/secrets.ts';
import { mostInBrief } from '../diagnosis/answer.ts';
import { withFindings } from '../known/known.ts';
import type { Diagnosed } from './diagnosis-client.ts';
import { changeKnown } from './known-store.ts';

/** Keeps in this tab what was found in what the reader gave, its secrets masked, and what it proves. */
export function keepFindings({ diagnosis }: Diagnosed): void {
  const found = diagnosis.findings.slice(0, mostInBrief).map(({ problem, lines }) => ({
    problem,
    lines: lines.map(({ text }) => maskSecrets(text)),
  }));
  changeKnown((known) => withFindings(known, found, diagnosis.proven));
}
