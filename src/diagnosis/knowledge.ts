import type { Marks, Message, Tell } from '../device/device.ts';
import type { SyntaxOf } from '../syntax/syntaxes.ts';
import { syntaxOf } from '../syntax/syntaxes.ts';
import type { Problem } from '../tree/tree.ts';
import type { Concepts } from './concepts.ts';
import { createConcepts } from './concepts.ts';
import type { DescribedProblem, KnownProblem, KnownWords } from './known-problem.ts';
import type { Late } from './late.ts';
import type { CoreLexicon, Lexicon } from './lexicon.ts';
import type { KnownPrinter } from './marks.ts';
import type { ReadSayings } from './saying.ts';
import { knownPrinter } from './marks.ts';
import { readCapture } from '../reading/capture-text.ts';
import { createSayings } from './said.ts';
import { bytesBegin } from '../reading/capture/sign.ts';
import { weights } from './weights.ts';

/** What diagnosis needs to know of a message. */
export interface KnownMessage {
  readonly id: string;
  /** Its wordings as templates, the main one first. */
  readonly texts: readonly string[];
  readonly role: Message['role'];
  /** Likeliest first; empty for a line that only proves progress. */
  readonly problems: readonly string[];
  /** The order that holds once the IKE SA is up. */
  readonly onceIkeUp?: readonly string[];
  readonly tells?: Tell;
  /** False when no source prints it: it is never matched with confidence. */
  readonly verified: boolean;
  /** The id of the device or console that prints it, and its name. */
  readonly by: string;
  readonly byName: string;
}

/** All that diagnosis needs; all but what is late, and what is code, is published as one JSON file. */
export interface Knowledge {
  readonly messages: readonly KnownMessage[];
  readonly problems: readonly KnownProblem[];
  readonly printers: readonly KnownPrinter[];
  readonly lexicon: CoreLexicon;
  readonly late: Late;
  /** What recognises a configuration, where that is loaded. */
  readonly syntaxOf?: SyntaxOf | undefined;
}

/** A message of the catalogue, as far as diagnosis reads it. */
export interface PrintedMessage extends Message {
  readonly id: string;
  readonly by: string;
  readonly byName: string;
}

/** What content says that diagnosis draws on: the tree's problems, all messages with their printers, and what is known of words. */
export interface Told {
  readonly problems: Readonly<Record<string, Problem>>;
  readonly messages: readonly PrintedMessage[];
  readonly printers: Iterable<readonly [id: string, { readonly marks: Marks }]>;
  readonly lexicon: Lexicon;
}

/** Draws the knowledge from the content. */
export function knowledgeOf({ problems, messages, printers, lexicon }: Told): Knowledge {
  const { wordOdds, synonyms, german, bgpTables, bgpDetails, counters, stateWords, ...core } = lexicon;
  let sayings: ReadSayings | undefined;
  let words: KnownWords | undefined;
  return {
    messages: knownMessages(messages),
    problems: Object.entries(problems).map(([id, problem]) => ({
      id,
      title: problem.title,
      layer: problem.layer,
      alike: Object.fromEntries(problem.alike.map((one) => [one.problem, one.when])),
      ...(problem.silence && { silence: problem.silence }),
      ...(problem.consequence && { consequence: problem.consequence }),
      ...(problem.onceUp && { onceUp: problem.onceUp }),
      ...(problem.overOnceUp && { overOnceUp: problem.overOnceUp }),
      ...(problem.unasked && { unasked: problem.unasked }),
      ...(problem.atRekey && { atRekey: problem.atRekey }),
      ...(problem.method && { method: problem.method }),
    })),
    printers: [...printers].map(([id, { marks }]) => knownPrinter(id, marks)),
    lexicon: core,
    late: {
      words: () => (words ??= { synonyms, german, problems: described(problems, lexicon) }),
      odds: () => wordOdds,
      sayings: () => (sayings ??= createSayings({ bgpTables, bgpDetails, counters, stateWords }, () => readCapture)),
      packets: () => readCapture,
    },
    syntaxOf,
  };
}

function described(problems: Told['problems'], lexicon: Lexicon): DescribedProblem[] {
  const concepts = createConcepts(lexicon, weights);
  return Object.entries(problems).map(([id, problem]) => ({
    id,
    title: problem.title,
    layer: problem.layer,
    summary: problem.summary.text,
    symptoms: problem.symptoms,
    says: saidBy(problem, concepts),
  }));
}

/** The messages as diagnosis reads them. */
export function knownMessages(messages: readonly PrintedMessage[]): KnownMessage[] {
  return messages.map(({ id, text, also = [], role, problems: named, onceIkeUp, tells, source, by, byName }) => ({
    id,
    texts: [text, ...also],
    role,
    problems: named,
    ...(onceIkeUp && { onceIkeUp }),
    ...(tells && { tells }),
    verified: source !== 'unverified',
    by,
    byName,
  }));
}

function saidBy(
  { layer, summary, sddc, initiator, responder, either, checks, fixes }: Problem,
  concepts: Concepts,
): Record<string, number> {
  const claims = [summary, ...sddc, ...initiator, ...responder, ...either, ...fixes].map(({ text }) => text);
  const looks = Object.values(checks).flatMap(({ ask, how, good, bad }) => [ask, how, good, bad]);
  const times: Record<string, number> = {};
  for (const concept of concepts.of([...claims, ...looks].join(' '), null, layer === 'bgp')) times[concept] = (times[concept] ?? 0) + 1;
  return times;
}

/** True for what captures as bytes alone can show: texts never do, so that whoever gives none needs not know it. */
export const isOfBytes = ({ texts: [text = ''] }: KnownMessage): boolean => text.startsWith(bytesBegin);
