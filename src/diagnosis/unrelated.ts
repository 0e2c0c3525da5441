const ports = /\((\d{2,5})\)/g;

/** True for a TCP complaint whose ports are all known and none is BGP's: LDP and others carry MD5 digests, too. */
export function isOfAnotherProtocol(line: string): boolean {
  if (!line.includes('BADAUTH') && !line.includes('MD5')) return false;
  const found = [...line.slice(0, 400).matchAll(ports)].map(([, port]) => port);
  return found.length >= 2 && !found.includes('179');
}

/** Plain words that come this near to a symptom may be ours although they name neither IPsec nor BGP. */
const nearEnough = 0.5;

/** A sentence that says what the text is about instead, or null when it may well be ours: `ours` counts the words of IPsec and BGP, `told` is the strength of the best message. */
export function otherMatter(ours: number, told: number, others: ReadonlyMap<string, number>, worded: number): string | null {
  const [likeliest] = [...others].sort(([, a], [, b]) => b - a);
  if (likeliest)
    return ours === 0 || likeliest[1] >= (ours + told * 4) * 2
      ? `This looks like ${likeliest[0]}, not like an IPsec or BGP problem.`
      : null;
  return ours === 0 && told < 0.3 && worded < nearEnough ? 'This does not look like an IPsec or BGP problem.' : null;
}
