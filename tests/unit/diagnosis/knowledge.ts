import { wireReasons } from '../../../content/diagnosis/wire-reasons.ts';
import type { Notified } from '../../../src/diagnosis/notification-words.ts';
import { notificationWords } from '../../../src/diagnosis/notification-words.ts';
import { lexicon } from '../../../content/lexicon.ts';
import { tree } from '../../../content/tree.ts';
import { readCatalogue } from '../../../src/catalogue/read.ts';
import { createDiagnosis } from '../../../src/diagnosis/diagnose.ts';
import { knowledgeOf } from '../../../src/diagnosis/knowledge.ts';

/** The real catalogue and the diagnosis over it, built once for all tests of a file. */
const catalogue = await readCatalogue();
export const { messages } = catalogue;
export const knowledge = knowledgeOf({ ...catalogue, problems: tree.problems, lexicon });
export const diagnose = createDiagnosis(knowledge);
/** The same, and what captures need besides. */
export const knowing = {
  diagnose,
  reasonsOf: () => Promise.resolve(wireReasons),
  nameOf: (notified: Notified) => notificationWords(notified, lexicon.notifications),
};
