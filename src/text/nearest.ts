/** The addresses most like one that leads nowhere, best first, by the pairs of letters that they share. `least`: how like, 0 to 1. */
export function nearestAddresses(address: string, known: readonly string[], most = 5, least = 0.2): string[] {
  const wanted = pairsOf(address);
  return known
    .map((other) => ({ other, alike: likeness(wanted, pairsOf(other)) }))
    .filter(({ alike }) => alike > least)
    .sort((a, b) => b.alike - a.alike || a.other.length - b.other.length)
    .slice(0, most)
    .map(({ other }) => other);
}

/** Every two letters that stand beside each other: forgiving of typing mistakes, cheap to compare. */
function pairsOf(address: string): ReadonlySet<string> {
  const text = address
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 200);
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const pair of a) if (b.has(pair)) both += 1;
  return (2 * both) / (a.size + b.size || 1);
}
