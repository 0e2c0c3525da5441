import { wireReasons } from '../../content/diagnosis/wire-reasons.ts';
import type { Notified } from '../../src/diagnosis/notification-words.ts';
import { notificationWords } from '../../src/diagnosis/notification-words.ts';
import { lexicon } from '../../content/lexicon.ts';
import { tree } from '../../content/tree.ts';
import { readCatalogue } from '../../src/catalogue/read.ts';
import { diagnoseCaptures } from '../../src/diagnosis/captures.ts';
import { createDiagnosis } from '../../src/diagnosis/diagnose.ts';
import type { Diagnosis } from '../../src/diagnosis/finding.ts';
import { knowledgeOf } from '../../src/diagnosis/knowledge.ts';
import { readBlob } from '../../src/reading/capture/read-blob.ts';
import type { Planted } from './faults/planted.ts';
import { captureOf, planted } from './labelled.ts';

/** What was answered to one labelled capture. */
export interface Judged {
  readonly what: string;
  readonly seed: number;
  readonly label: Planted['label'];
  readonly diagnosis: Diagnosis;
  readonly signs: readonly string[];
  /** The first answer is right; what was planted is among the first three. */
  readonly first: boolean;
  readonly three: boolean;
  /** A wrong problem is told as sure: the worst that can be. */
  readonly misleads: boolean;
}

/** Judges diagnosis by every fault that can be planted, `seeds` captures of each. */
export async function judge(seeds: number, from = 1): Promise<Judged[]> {
  const catalogue = await readCatalogue();
  const diagnose = createDiagnosis(knowledgeOf({ ...catalogue, problems: tree.problems, lexicon }));
  const knowing = {
    diagnose,
    reasonsOf: () => Promise.resolve(wireReasons),
    nameOf: (notified: Notified) => notificationWords(notified, lexicon.notifications),
  };
  const judged: Judged[] = [];
  for (const one of planted)
    for (let seed = from; seed < from + seeds; seed += 1) {
      const facts = await readBlob(new Blob([Uint8Array.from(captureOf(one, seed))]));
      if (!facts) continue;
      const { diagnosis, captures } = await diagnoseCaptures([{ name: 'x.pcap', facts }], knowing);
      const signs = captures[0]?.signs.map(({ says }) => says) ?? [];
      judged.push({ what: one.what, seed, label: one.label, diagnosis, signs, ...verdictOn(one, diagnosis) });
    }
  return judged;
}

function verdictOn({ label }: Planted, { findings, healthy, proven }: Diagnosis): Pick<Judged, 'first' | 'three' | 'misleads'> {
  const names = findings.map(({ problem }) => problem);
  const isSure = findings[0]?.confident === true;
  if (typeof label === 'string') {
    const isUp = !findings.length && (proven.includes('ipsec') || proven.includes('bgp'));
    const right = label === 'healthy' ? healthy : label === 'recovered' ? isUp : !isSure && !healthy;
    return { first: right, three: right, misleads: isSure };
  }
  const right = label.some((problem) => problem === names[0]);
  return { first: right, three: names.slice(0, 3).includes(label[0]), misleads: (isSure && !right) || healthy };
}
