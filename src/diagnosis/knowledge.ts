import { conceptsOf } from './concepts.ts';
import type { Message, Tell } from '../tree/device.ts';
import type { Layer, Problem } from '../tree/tree.ts';

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

/** What diagnosis needs to know of a problem. */
export interface KnownProblem {
  readonly id: string;
  readonly title: string;
  readonly layer: Layer;
  readonly summary: string;
  readonly symptoms: readonly string[];
  /** The concepts of what its page says of signs, checks and fixes, with how often each is named. */
  readonly says: Readonly<Record<string, number>>;
}

/** All that diagnosis needs, small enough to be published as one JSON file. */
export interface Knowledge {
  readonly messages: readonly KnownMessage[];
  readonly problems: readonly KnownProblem[];
}

/** A message of the catalogue, as far as diagnosis reads it. */
export interface PrintedMessage extends Message {
  readonly id: string;
  readonly by: string;
  readonly byName: string;
}

/** Draws the knowledge from the tree's problems and the catalogue's messages. */
export function knowledgeOf(problems: Readonly<Record<string, Problem>>, messages: readonly PrintedMessage[]): Knowledge {
  return {
    messages: messages.map(({ id, text, also = [], role, problems: named, onceIkeUp, tells, source, by, byName }) => ({
      id,
      texts: [text, ...also],
      role,
      problems: named,
      ...(onceIkeUp && { onceIkeUp }),
      ...(tells && { tells }),
      verified: source !== 'unverified',
      by,
      byName,
    })),
    problems: Object.entries(problems).map(([id, problem]) => ({
      id,
      title: problem.title,
      layer: problem.layer,
      summary: problem.summary.text,
      symptoms: problem.symptoms,
      says: saidBy(problem),
    })),
  };
}

function saidBy({ layer, summary, sddc, initiator, responder, checks, fixes }: Problem): Record<string, number> {
  const claims = [summary, ...sddc, ...initiator, ...responder, ...fixes].map(({ text }) => text);
  const looks = Object.values(checks).flatMap(({ ask, how, good, bad }) => [ask, how, good, bad]);
  const times: Record<string, number> = {};
  for (const concept of conceptsOf([...claims, ...looks].join(' '), null, layer === 'bgp')) times[concept] = (times[concept] ?? 0) + 1;
  return times;
}
