import { diagnoseInWorker, leaveReading, prepareDiagnosis } from './diagnosis-client.ts';
import { fillPanel } from './fill-panel.ts';
import { handOver } from './hand-over.ts';
import { keepFindings } from './keep-findings.ts';
import { PageFinder } from './page-finder.ts';
import { findingUrl, showFindings } from './show-findings.ts';
import { offerFindings } from './take-findings.ts';
import { turnInto } from './turn-into.ts';

/** What a box answers with, in one file: the first answer waits for one request. */
export const found = {
  diagnoseInWorker,
  fillPanel,
  findingUrl,
  handOver,
  keepFindings,
  leaveReading,
  offerFindings,
  PageFinder,
  prepareDiagnosis,
  showFindings,
  turnInto,
} as const;
