/** strongSwan's older file, and Libreswan's: one syntax, and not the same words. */
export type Dialect = 'strongSwan' | 'Libreswan';

// Words that only one of the two has.
const ofLibreswan =
  /^[ \t]*(?:ikev2|authby|leftrsasigkey|ikev1-policy|salifetime|phase2alg|esp=.*;|ike=.*;|narrowing|dpddelay=\d+[ \t]*$|nssdir|dumpdir|leftsubnets|rightsubnets|encapsulation|retransmit-timeout|auto=ondemand)/m;
const ofStrongswan =
  /^[ \t]*(?:keyexchange\s*=\s*ikev[12]|leftauth|rightauth|left=%defaultroute|charondebug|dpdaction|closeaction|mobike\s*=\s*(?:yes|no)|lifetime\s*=|margintime|auto\s*=\s*route|(?:ike|esp)\s*=.*!)/m;

function dialectOf(text: string): Dialect {
  const count = (pattern: RegExp): number => text.split('\n').filter((line) => pattern.test(line)).length;
  return count(ofStrongswan) > count(ofLibreswan) ? 'strongSwan' : 'Libreswan';
}

/** How much a text looks like ipsec.conf of one of the two. */
export function looksLikeIpsecConf(text: string, dialect: Dialect): number {
  if (!/^conn\s+\S/m.test(text)) return 0;
  return dialectOf(text) === dialect ? 0.9 : 0.1;
}
