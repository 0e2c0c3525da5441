import type { Speakers } from './side.ts';
import { speakerAt } from './side.ts';

const exchanges: Readonly<Record<string, string>> = {
  ikev2_init: 'IKE_SA_INIT',
  ikev2_auth: 'IKE_AUTH',
  child_sa: 'CREATE_CHILD_SA',
  inf2: 'INFORMATIONAL',
  ident: 'MAIN',
  agg: 'AGGRESSIVE',
  'oakley-quick': 'QUICK',
  inf: 'INFORMATIONAL',
};

// Of the notifies that stand in clear, those that refuse; the rest says what an end can do.
const refusals: Readonly<Record<number, string>> = {
  4: 'INVALID_IKE_SPI',
  5: 'INVALID_MAJOR_VERSION',
  7: 'INVALID_SYNTAX',
  14: 'NO_PROPOSAL_CHOSEN',
  17: 'INVALID_KE_PAYLOAD',
  18: 'INVALID_ID_INFORMATION',
  24: 'AUTHENTICATION_FAILED',
  38: 'TS_UNACCEPTABLE',
};

/**
 * What tcpdump (`-n -v -tttt`) printed of IKE, ESP and ping, as words in order: `a>IKE_SA_INIT`, `b>IKE_SA_INIT NO_PROPOSAL_CHOSEN`,
 * `a>ESP`. What follows itself is told once. A message of IKE says by its own flag whether it asks or answers: an answer ends in `=`.
 */
export function ikeTokens(text: string, speakers: Speakers): string[] {
  const tokens: string[] = [];
  for (const packet of text.split(/\n(?=\d{4}-\d\d-\d\d )/)) {
    const ends = /(\d+\.\d+\.\d+\.\d+)(?:\.\d+)? > (\d+\.\d+\.\d+\.\d+)/.exec(packet);
    const what = ends && meaningOf(packet);
    if (!ends || !what) continue;
    const token = `${speakerAt(ends[1] ?? '', speakers)}>${what}`;
    if (tokens.at(-1) !== token) tokens.push(token);
  }
  return tokens;
}

function meaningOf(packet: string): string | null {
  const ike = /isakmp [12]\.\d .*?: (?:parent_sa|child_sa|phase 1|phase 2\/others|\S+)\s+(?:[IR?] )?([\w-]+)(?:\[([IR]*)\])?/.exec(
    packet.replace(/\n\s+/g, ' '),
  );
  if (ike) {
    const isVersion1 = /isakmp 1\./.test(packet);
    const name = exchanges[isVersion1 ? (/\b(ident|agg|oakley-quick|inf)\b/.exec(packet)?.[1] ?? '') : (ike[1] ?? '')] ?? ike[1] ?? 'IKE';
    const refused = [...packet.matchAll(/\(n: [^\n]*?type=(\d+|[A-Z-]+)/g)]
      .map(([, type]) => refusals[Number(type)] ?? named(type ?? ''))
      .find(Boolean);
    return `${name}${!isVersion1 && /R/.test(ike[2] ?? '') ? '=' : ''}${refused ? ` ${refused}` : ''}`;
  }
  if (/\bESP\(spi=/.test(packet)) return 'ESP';
  if (/ICMP echo request/.test(packet)) return 'PING';
  if (/ICMP echo reply/.test(packet)) return 'PONG';
  if (/unreachable - need to frag/.test(packet)) return 'ICMP TOO BIG';
  return null;
}

// In version 1 tcpdump writes names.
const named = (type: string): string | undefined => Object.values(refusals).find((name) => name === type.replaceAll('-', '_'));
