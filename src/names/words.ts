/** Said around any name, so that it tells none from another. */
const saidOfAll = new Set(
  (
    'a an and are at between by can configure do does find for from get give have help how i in into is it me my need of on or our page ' +
    's sddc see set setup show site the there this to up use using vmc vmware we what where with vpn vpns ipsec ike tunnel tunnels'
  ).split(' '),
);

/** Lower-case words; a code such as `6/2` is one. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\d+\/\d+|[\p{L}\p{N}]+/gu) ?? [];
}

/** How many letters of a text are one of the names; 0 where it has none of them, or says more than may stand beside it. */
export function lengthOfName(words: readonly string[], names: readonly string[], beside: readonly string[]): number {
  const known = new Set(names.map(joined));
  const runs = runsOf(words).filter((run) => known.has(run.text));
  const others = new Set([...saidOfAll, ...[...names, ...beside].flatMap(wordsOf)]);
  const isSaid = (word: string, at: number) => others.has(word) || runs.some(({ from, to }) => from <= at && at < to);
  return words.every(isSaid) ? Math.max(0, ...runs.map(({ text }) => text.length)) : 0;
}

/** Every run of words that follow each other, without the blanks between: a name may be written in another number of words. */
function runsOf(words: readonly string[]): { from: number; to: number; text: string }[] {
  return words.flatMap((_word, from) =>
    words.slice(from).map((_last, more) => ({ from, to: from + more + 1, text: words.slice(from, from + more + 1).join('') })),
  );
}

const joined = (name: string): string => wordsOf(name).join('');
