import { tree } from '../../../content/tree.ts';
import { readCatalogue } from '../../../src/catalogue/read.ts';
import { createDiagnosis } from '../../../src/diagnosis/diagnose.ts';
import { knowledgeOf } from '../../../src/diagnosis/knowledge.ts';

/** The real catalogue and the diagnosis over it, built once for all tests of a file. */
export const { messages } = await readCatalogue();
export const knowledge = knowledgeOf(tree.problems, messages);
export const diagnose = createDiagnosis(knowledge);
