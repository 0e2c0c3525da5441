const denials: ReadonlyMap<string, string> = new Map([
  ['can', 'cannot'],
  ['could', 'cannot'],
  ['couldn', 'cannot'],
  ['able', 'cannot'],
  ...[
    'do',
    'does',
    'doesn',
    'don',
    'did',
    'didn',
    'is',
    'isn',
    'are',
    'aren',
    'was',
    'wasn',
    'will',
    'won',
    'would',
    'wouldn',
    'has',
    'hasn',
  ].map((verb): [string, string] => [verb, 'not']),
]);

/** One way of saying no for many: "can't", "could not", "unable to" and "not able to" are "cannot", "doesn't" and "is not" are "not". */
export function withOneNo(words: readonly string[]): string[] {
  const said: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [word = '', next = '', third = ''] = words.slice(at, at + 3);
    const denial = denials.get(word);
    if (denial && (next === 'not' || next === 't')) {
      said.push(denial);
      at += 1;
    } else if (word === 'unable' && next === 'to') {
      said.push('cannot');
      at += 1;
    } else if (word === 'not' && next === 'able' && third === 'to') {
      said.push('cannot');
      at += 2;
    } else said.push(word);
  }
  return said;
}
