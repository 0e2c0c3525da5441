import { maskSecrets, maskSecretsBeside } from '../masking/secrets.ts';
import { mostInBrief } from '../diagnosis/answer.ts';
import type { Known } from '../known/known.ts';
import { withFindings } from '../known/known.ts';
import type { Diagnosed } from './diagnosis-client.ts';
import { changeKnown } from './known-store.ts';

/** What is known with what was found in what the reader gave, its secrets masked, and what it proves. */
export function withDiagnosed(known: Known, { diagnosis, captures }: Diagnosed): Known {
  const names = captures?.captures.map(({ name }) => name) ?? [];
  const files = names.map(maskSecrets);
  const found = diagnosis.findings.slice(0, mostInBrief).map(({ problem, lines }) => {
    const masked = lines.map(({ text }) => maskSecretsBeside(names, text));
    return { problem, lines: masked, files: files.filter((name) => masked.some((line) => line.includes(`“${name}”`))) };
  });
  return withFindings(known, found, diagnosis.proven);
}

/** Keeps it in this tab. */
export const keepFindings = (diagnosed: Diagnosed): void => changeKnown((known) => withDiagnosed(known, diagnosed));
