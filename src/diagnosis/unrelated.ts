const ports = /\((\d{2,5})\)/g;

/** True for a TCP complaint whose ports are all known and none is BGP's: LDP and others carry MD5 digests, too. */
export function isOfAnotherProtocol(line: string): boolean {
  if (!line.includes('BADAUTH') && !line.includes('MD5')) return false;
  const found = [...line.slice(0, 400).matchAll(ports)].map(([, port]) => port);
  return found.length >= 2 && !found.includes('179');
}

/** A sentence that says what the text is about instead, or null when it may well be ours. */
export function otherMatter(ours: number, others: ReadonlyMap<string, number>): string | null {
  const [likeliest] = [...others].sort(([, a], [, b]) => b - a);
  if (ours > 0 && (!likeliest || likeliest[1] < ours * 2)) return null;
  if (!likeliest) return ours === 0 ? 'This does not look like an IPsec or BGP problem.' : null;
  return `This looks like ${likeliest[0]}, not like an IPsec or BGP problem.`;
}
