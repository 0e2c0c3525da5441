import { distance } from '../text/distance.ts';
import type { Evidence } from './evidence.ts';
import type { KnownMessage } from './knowledge.ts';

/** Whose words to name. */
export interface NearestWording {
  /** Of a message met, that of the printer that writes it as it stands in the text, where several have the same words. */
  readonly of: (evidence: Evidence) => KnownMessage;
  /** The message of a console that gives this text, and nothing else, as the reason for a problem. */
  readonly ofReason: (text: string, problem: string) => KnownMessage | undefined;
}

/** What is written longer is told apart by other words. */
const longest = 200;
/** What stands behind a status: `Down (Error Message: Peer not responding)`. */
const reason = /: \w+ \((?:[\w ]+: )?([^():{}]+)\)$/;

/** Knows the reasons that consoles print behind a status, so that whoever gives one alone is told of his console. */
export function createNearestWording(messages: readonly KnownMessage[]): NearestWording {
  const byReason = Map.groupBy(messages, ({ texts: [text = ''] }) => reason.exec(text)?.[1] ?? '');
  return {
    of({ message, twins, lines: [line] }) {
      const shown = line?.text.slice(line.start, line.end).trim() ?? '';
      if (twins.length < 2 || shown.length > longest) return message;
      const away = (one: KnownMessage): number => Math.min(...one.texts.map((text) => distance(shown, text.slice(0, longest), longest)));
      const nearest = [...twins].sort((a, b) => away(a) - away(b))[0] ?? message;
      // What a reader of states says of a line is in nobody's own words there.
      return away(nearest) * 2 > shown.length ? message : nearest;
    },
    ofReason(text, problem) {
      const said = text.length < longest ? (byReason.get(text.trim()) ?? []) : [];
      const rank = ({ problems }: KnownMessage): number => problems.indexOf(problem);
      return said.filter((one) => text.trim() !== '' && rank(one) >= 0).sort((a, b) => rank(a) - rank(b))[0];
    },
  };
}
