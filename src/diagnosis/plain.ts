const plain = new Set(
  (
    'a an the of to for from in on at by with and or not no cannot behind is are was were be been has have had will would can could did does do this that it its as if but ' +
    'error errors failed fail failure received receive sent send sending got message messages request response invalid with unable found find match matching matched set state status ' +
    'peer local remote address connection connected session due after before any all new up down reason type code name value'
  ).split(' '),
);

/** How much a word counts in comparison with a technical one: plain English and lone letters or digits count less. */
export function plainWeight(token: string): number {
  if (token.length === 1) return 0.35;
  if (/^\d{1,2}$/.test(token)) return 0.35;
  return plain.has(token) ? 0.5 : 1;
}

/** True for words that carry no meaning of their own in a question. */
export function isPlain(token: string): boolean {
  return plain.has(token);
}
