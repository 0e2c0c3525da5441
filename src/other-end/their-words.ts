/** Words that make "the remote …" a name of something else: the remote AS, the remote public IP. */
const ofSomethingElse = '(?! (?:AS|ASN|IP|ID|public|private|networks?|address)\\b)';
const remote = new RegExp(`\\b(The|the) remote(?: peer| device| side| end)?(’s|'s)?(?![\\w-])${ofSomethingElse}`, 'g');

/** A sentence about the remote peer, as one says it to the people who run it: "the remote's log" is "your log". */
export function toTheirWords(text: string): string {
  return text
    .replace(remote, (whole, the: string, own: string | undefined) => {
      const your = the === 'The' ? 'Your' : 'your';
      if (/ side/.test(whole)) return `${your} side${own ?? ''}`;
      return own ? your : `${your} device`;
    })
    .replace(/\b([Tt])he device\b/g, (_, t: string) => (t === 'T' ? 'Your device' : 'your device'))
    .replaceAll('`', '');
}

/** A title in the middle of a sentence. */
export function inSentence(title: string): string {
  return title.replace(/^[A-Z](?=[a-z ])/, (first) => first.toLowerCase());
}
