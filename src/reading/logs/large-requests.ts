import type { Line } from '../line.ts';
import type { StateFact } from '../states/fact.ts';

/** How a log tells the size of a packet of IKE that is sent, or that came. */
const sent = /\b(?:sending|sent|send|retransmit\w*|resend\w*)\b/i;
const came = /\b(?:received|receive|recv|rcvd|comes|got)\b/i;
const size = /\b(\d{2,5}) bytes\b|\blen(?:gth)?[=: ]{1,2}(\d{2,5})\b/;
const ports = /\b4?500\b/;
/** What UDP can carry in one packet of Ethernet: more goes in fragments. */
const mostInOne = 1472;
/** A keepalive or a notify of nothing is no answer. */
const leastAnswer = 60;

/** Finds a request of IKE that is too large for one packet, is sent again and gets no answer: its fragments are lost. */
export function readLargeRequests(lines: readonly Line[]): StateFact[] {
  let [asked, line, times] = [0, 0, 0];
  for (const { number, text } of lines) {
    const found = ports.test(text) ? size.exec(text) : null;
    if (!found) continue;
    const bytes = Number(found[1] ?? found[2]);
    if (sent.test(text) && bytes > mostInOne) [asked, line, times] = bytes === asked ? [asked, number, times + 1] : [bytes, number, 1];
    else if (came.test(text) && bytes >= leastAnswer) [asked, times] = [0, 0];
  }
  return times > 1 ? [{ line, says: 'large unanswered' }] : [];
}
