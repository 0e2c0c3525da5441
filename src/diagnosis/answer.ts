import type { EvidenceLine } from './evidence.ts';
import type { Block, BlockKind } from '../reading/blocks.ts';
import { layerNames } from '../tree/ladder.ts';
import { fewLines } from './observe.ts';
import type { Diagnosis, Finding } from './finding.ts';
import { likely } from './finding.ts';

/** How sure, as a word: clear may be acted on; likely is right more often than not; possible is a suspicion. */
export type Sureness = 'clear' | 'likely' | 'possible';

/** The same on a page: “clear” beside a button would be taken for one. */
export const sureWords: Readonly<Record<Sureness, string>> = { clear: 'sure', likely: 'likely', possible: 'possible' };

/** A finding as every reader sees it, on a page, on a terminal, in a ticket. */
export interface WordedFinding {
  readonly problem: string;
  readonly title: string;
  readonly sure: Sureness;
  /** How often such a finding is right, in percent. */
  readonly percent: number;
  readonly why: string;
  /** Where to look next. */
  readonly look: string;
  /** Of a rival: when it is this one and not the first. */
  readonly instead: string | null;
  readonly lines: readonly EvidenceLine[];
  /** How many lines say so in all; `lines` are the first of them. */
  readonly often: number;
  /** Who printed it, for the page of the reader's device; null when nobody is known. */
  readonly by: string | null;
}

/** What a part of the text was taken for. */
export interface ReadAs extends Block {
  /** Which part: `lines 3 to 9`. */
  readonly part: string;
}

/** An answer in words; what does not have to be said is null. */
export interface WordedAnswer {
  /** What the text proves to work. */
  readonly proven: string | null;
  /** What stands above the findings: how sure they are, or why there are none. */
  readonly notice: string | null;
  /** What the parts of the text were taken for, in their order; none where there is nothing to tell. */
  readonly readAs: readonly ReadAs[];
  /** Best first. */
  readonly findings: readonly WordedFinding[];
}

/** At most so many findings are worth reading, and so many where there is little room. */
export const mostFindings = 6;
export const mostInBrief = 3;

/** A finding that is right less often than this only fills the page. */
const worthShowing = 0.03;

const mostBlocks = 6;

const more = 'more of the log would help, best the responder’s, from the first packet of a failed attempt.';

/** Of somebody's words: there is no log yet of which more could be given. */
const moreOfWords = 'choose on the start page what the SDDC’s console shows, or paste what the remote device logged while it failed.';

/** Of packets; most of what IKE says is encrypted. */
const moreOfWire = 'the log of either end for the same moment would help, or a capture of the other end.';

/** Of packets of both ends. */
const moreOfBoth = 'the logs of both ends for the same moment would help.';

/** Words a diagnosis, once for all who show it. Words about something else have no findings. */
export function wordAnswer(diagnosis: Diagnosis, titleOf: (problem: string) => string | undefined, most = mostFindings): WordedAnswer {
  const open = diagnosis.findings[0]?.lines[0]?.number ?? NaN;
  const findings = diagnosis.findings
    .filter(({ lines }) => diagnosis.unrelated === null || lines.length > 0)
    // What the same line names as well, where it does not say which it is, is not to be forgotten, however seldom.
    .filter(
      ({ confidence, lines: [line] }, index) => index === 0 || confidence >= worthShowing || (diagnosis.unsure && line?.number === open),
    )
    .slice(0, most)
    .map((finding) => wordFinding(finding, titleOf));
  return { proven: provenWords(diagnosis), notice: noticeOf(diagnosis), readAs: readAsWords(diagnosis), findings };
}

function noticeOf({ findings, unrelated, unsure, asksHow, healthy, blocks, syntax, lineCount, ofBothEnds }: Diagnosis): string | null {
  if (healthy) return 'If something still fails, look at the layer above or the other end, or paste what was printed then.';
  const isWire = lineCount === 0 && blocks.some(({ kind }) => kind === 'capture');
  const isSaid = !isWire && lineCount <= fewLines && syntax === null && findings.every(({ lines }) => lines.length === 0);
  const wire = ofBothEnds ? moreOfBoth : moreOfWire;
  // Whoever asks in words may have left out what it is about.
  if (unrelated !== null) return isSaid ? `${unrelated} If it is one, ${moreOfWords}` : unrelated;
  if (findings.length && !unsure) return null;
  if (asksHow && unsure && isSaid) return `Nothing broken is told here. If something is, ${moreOfWords}`;
  if (findings.length)
    return isSaid ? `Not sure: check the likeliest, or ${moreOfWords}` : `Not sure: these are possible, and ${isWire ? wire : more}`;
  if (isWire) return `Nothing in these packets shows a fault: ${wire}`;
  return syntax !== null || (blocks.length > 0 && blocks.every(({ kind }) => kind === 'configuration'))
    ? 'This is a configuration: it says what was set, not what happened. Compare it, or paste a log or a status.'
    : isSaid
      ? `This alone names no problem: ${moreOfWords}`
      : `Nothing here is known: ${more}`;
}

function provenWords({ proven, healthy }: Diagnosis): string | null {
  const names = proven.map((layer) => layerNames[layer]).join(' · ');
  if (healthy) return `Nothing is wrong in this. It works: ${names}`;
  return names ? `Proven to work: ${names}` : null;
}

/** How the kinds are called. */
export const blockNames: Readonly<Record<BlockKind, string>> = {
  prose: 'what somebody wrote',
  log: 'a log',
  state: 'a status',
  capture: 'a capture',
  configuration: 'a configuration',
  json: 'JSON',
};

function readAsWords({ blocks, lineCount }: Diagnosis): ReadAs[] {
  // What a line alone is, everybody sees.
  if (lineCount < 2) return [];
  return blocks.slice(0, mostBlocks).map((block) => ({
    ...block,
    part: block.from === block.to ? `line ${block.from}` : `lines ${block.from} to ${block.to}`,
  }));
}

function wordFinding(
  { problem, confidence, confident, why, lookAt, lines, often, by, instead }: Finding,
  titleOf: (problem: string) => string | undefined,
): WordedFinding {
  return {
    problem,
    title: titleOf(problem) ?? problem,
    sure: confident ? 'clear' : confidence >= likely ? 'likely' : 'possible',
    percent: Math.round(confidence * 100),
    // A gap of a message's text stands for anything.
    why: why.replaceAll(/\{[a-z0-9-]+\}/g, '…'),
    look: lookAt.why,
    instead: instead === null ? null : `Rather this, if ${instead}.`,
    lines,
    often,
    by,
  };
}

/** An answer as plain text: for a terminal, a ticket, a message. `urlOf` is where a problem's page is. */
export function answerText({ proven, notice, findings }: WordedAnswer, urlOf: (problem: string) => string): string {
  const entries = findings.map(({ problem, title, sure, percent, why, look, lines, instead }) =>
    [
      `${title} (${sureWords[sure]}, ${percent} %)`,
      `  ${urlOf(problem)}`,
      `  ${why}`,
      ...lines.map(({ number, text }) => `  ${number}: ${text.trim()}`),
      `  ${instead ?? `Next: ${look}`}`,
    ].join('\n'),
  );
  return [...(proven === null ? [] : [proven]), ...(notice === null ? [] : [notice]), ...entries].join('\n\n');
}
