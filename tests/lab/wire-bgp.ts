import type { Speakers } from './side.ts';
import { speakerAt } from './side.ts';

const packet = /^\s+(\d+\.\d+\.\d+\.\d+)\.\d+ > \d+\.\d+\.\d+\.\d+\.\d+: Flags \[([^\]]*)\]/;
const notification = /^\t\s*Notification Message \(3\), length: \d+, .*?\((\d+)\)(?:,? subcode .*?\((\d+)\))?/;
const messages = /^\t\s*(Open|Update|Keepalive|Route Refresh) Message \(\d+\)/;

const flagged = (flags: string): string[] =>
  flags.includes('S') ? [flags.includes('.') ? 'SYN-ACK' : 'SYN'] : flags.includes('R') ? ['RST'] : flags.includes('F') ? ['FIN'] : [];

/** What passed between two BGP speakers, in order, equal neighbors once: of the text that `tcpdump -n -v -tttt -r` prints. */
export function bgpTokens(text: string, speakers: Speakers): string[] {
  const tokens: string[] = [];
  let from = '?';
  let ending: string[] = [];
  const add = (words: readonly string[]): void => {
    for (const token of words.map((word) => `${from}>${word}`)) if (token !== tokens.at(-1)) tokens.push(token);
  };
  // A packet that ends the connection may carry a last message.
  const end = (): void => {
    add(ending);
    ending = [];
  };
  for (const line of text.split('\n')) {
    const [, sender = '', flags = ''] = packet.exec(line) ?? [];
    if (sender) {
      end();
      from = speakerAt(sender, speakers);
      ending = flagged(flags);
    }
    const [, code, subcode = '0'] = notification.exec(line) ?? [];
    if (code) add([`NOTIFICATION ${code}/${subcode}`]);
    const [, message] = messages.exec(line) ?? [];
    if (message) add([message.toUpperCase()]);
  }
  end();
  return tokens;
}
