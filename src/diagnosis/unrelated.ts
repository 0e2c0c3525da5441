import type { Weights } from './weights.ts';

const ports = /\((\d{2,5})\)/g;

/** True for a TCP complaint whose ports are all known and none is BGP's: LDP and others carry MD5 digests, too. */
export function isOfAnotherProtocol(line: string): boolean {
  if (!line.includes('BADAUTH') && !line.includes('MD5')) return false;
  const found = [...line.slice(0, 400).matchAll(ports)].map(([, port]) => port);
  return found.length >= 2 && !found.includes('179');
}

/** Letters and what each means, several in a line: a table names all protocols that it could hold. */
const legend = /(?:^|[\s,;:(])[A-Za-z*>]{1,2}\s?[-–]\s?[\w /-]+[,;]\s*[A-Za-z*>]{1,2}\s?[-–]\s?\w/;

/** The second of them, which is sought first: commas are rare. */
const secondLetter = /[,;]\s*[A-Za-z*>]{1,2}\s?[-–]/;

/** True for the legend of a table, whose names are none that the text is about. */
export function isLegend(line: string): boolean {
  const head = line.slice(0, 400);
  return secondLetter.test(head) && legend.test(head);
}

/** What decides whether a text is ours: how often it names what, how strong the best message is, and how near its words come to a symptom. */
export interface Matter {
  readonly prose: boolean;
  /** True for a question of few words: nobody types those of another matter here. */
  readonly brief: boolean;
  readonly named: ReadonlyMap<string, number>;
  readonly others: ReadonlyMap<string, number>;
  readonly told: number;
  /** True where a line of a negotiation of IKE stands in it that names a problem. */
  readonly isNegotiation: boolean;
  readonly worded: number;
}

/** A sentence that says what the text is about instead, or null when it may well be ours. */
export function otherMatter({ prose, brief, named, others, told, isNegotiation, worded }: Matter, weights: Weights): string | null {
  const protocols = countOf(named, 'ike') + countOf(named, 'bgp');
  const either = countOf(named, 'either');
  const [likeliest] = [...others].sort(([, a], [, b]) => b - a);
  // A product's name is a word of ours only where nothing else is named: it prints more than IPsec and BGP.
  const ours = protocols + either + (likeliest ? 0 : countOf(named, 'printer'));
  if (!likeliest)
    return ours === 0 && told < weights.ours && worded < (brief ? weights.oursInBrief : weights.ours)
      ? 'This does not look like an IPsec or BGP problem.'
      : null;
  const denial = `This looks like ${likeliest[0]}, not like an IPsec or BGP problem.`;
  // A line that can only be ours is no accident, however much else a machine printed around it.
  if (!prose) {
    if (isNegotiation && protocols > 0) return null;
    return ours === 0 || (told < weights.ours && likeliest[1] >= ours * weights.denial) ? denial : null;
  }
  // In a question VPN and tunnel are said of every product; beside a rival's name they are about the rival, beside an application's about us.
  if (countOf(named, 'rival') > 0) return protocols === 0 ? denial : null;
  return ours === 0 ? denial : null;
}

/** True where a text names IPsec, BGP or a VPN at all: what is slow or wrong without that may be anything. */
export const namesOurs = (named: ReadonlyMap<string, number>): boolean => ['ike', 'bgp', 'either'].some((key) => countOf(named, key) > 0);

const countOf = (named: ReadonlyMap<string, number>, key: string): number => named.get(key) ?? 0;
