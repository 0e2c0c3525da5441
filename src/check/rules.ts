import type { Rule } from './rule.ts';
import { alikeItself } from './rules/alike-itself.ts';
import { bgpRole } from './rules/bgp-role.ts';
import { claimWithoutSource } from './rules/claim-without-source.ts';
import { codeContradicted } from './rules/code-contradicted.ts';
import { deadEnd } from './rules/dead-end.ts';
import { emptyOrder } from './rules/empty-order.ts';
import { emptyText } from './rules/empty-text.ts';
import { errorWhenUp } from './rules/error-when-up.ts';
import { exampleClaimed } from './rules/example-claimed.ts';
import { exampleMissed } from './rules/example-missed.ts';
import { idForm } from './rules/id-form.ts';
import { labUnknown } from './rules/lab-unknown.ts';
import { labelTwice } from './rules/label-twice.ts';
import { lostAddress } from './rules/lost-address.ts';
import { markTwice } from './rules/mark-twice.ts';
import { messageIdTwice } from './rules/message-id-twice.ts';
import { noCheck } from './rules/no-check.ts';
import { noFix } from './rules/no-fix.ts';
import { noMeaning } from './rules/no-meaning.ts';
import { noSuspect } from './rules/no-suspect.ts';
import { noSymptom } from './rules/no-symptom.ts';
import { nobodyPrints } from './rules/nobody-prints.ts';
import { normalWithProblems } from './rules/normal-with-problems.ts';
import { observationTwice } from './rules/observation-twice.ts';
import { phraseForm } from './rules/phrase-form.ts';
import { phraseTwice } from './rules/phrase-twice.ts';
import { printerTwice } from './rules/printer-twice.ts';
import { problemTwice } from './rules/problem-twice.ts';
import { proseBraces } from './rules/prose-braces.ts';
import { proseForm } from './rules/prose-form.ts';
import { proseMissing } from './rules/prose-missing.ts';
import { proseOrphan } from './rules/prose-orphan.ts';
import { proseProblem } from './rules/prose-problem.ts';
import { proseSource } from './rules/prose-source.ts';
import { proseTag } from './rules/prose-tag.ts';
import { proseUnreadable } from './rules/prose-unreadable.ts';
import { realAddress } from './rules/real-address.ts';
import { referenceAddress } from './rules/reference-address.ts';
import { referenceDate } from './rules/reference-date.ts';
import { referenceOrder } from './rules/reference-order.ts';
import { saysNothing } from './rules/says-nothing.ts';
import { sectionTwice } from './rules/section-twice.ts';
import { stepAndEndId } from './rules/step-and-end-id.ts';
import { suspectTwice } from './rules/suspect-twice.ts';
import { tipInWords } from './rules/tip-in-words.ts';
import { tipOutOfPlace } from './rules/tip-out-of-place.ts';
import { tooFewAnswers } from './rules/too-few-answers.ts';
import { unreachable } from './rules/unreachable.ts';
import { unusedPlaceholder } from './rules/unused-placeholder.ts';
import { unusedReference } from './rules/unused-reference.ts';
import { wideFirst } from './rules/wide-first.ts';

/** Every rule. A new one is a file in rules/ and a line here. */
export const rules: readonly Rule[] = [
  alikeItself,
  bgpRole,
  claimWithoutSource,
  codeContradicted,
  deadEnd,
  emptyOrder,
  emptyText,
  errorWhenUp,
  exampleClaimed,
  exampleMissed,
  idForm,
  labUnknown,
  labelTwice,
  lostAddress,
  markTwice,
  messageIdTwice,
  noCheck,
  noFix,
  noMeaning,
  noSuspect,
  noSymptom,
  nobodyPrints,
  normalWithProblems,
  observationTwice,
  phraseForm,
  phraseTwice,
  printerTwice,
  problemTwice,
  proseBraces,
  proseForm,
  proseMissing,
  proseOrphan,
  proseProblem,
  proseSource,
  proseTag,
  proseUnreadable,
  realAddress,
  referenceAddress,
  referenceDate,
  referenceOrder,
  saysNothing,
  sectionTwice,
  stepAndEndId,
  suspectTwice,
  tipInWords,
  tipOutOfPlace,
  tooFewAnswers,
  unreachable,
  unusedPlaceholder,
  unusedReference,
  wideFirst,
];
