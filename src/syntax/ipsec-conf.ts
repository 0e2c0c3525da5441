/** strongSwan's older file, and Libreswan's: one syntax, and not the same words. */
export type Dialect = 'strongSwan' | 'Libreswan';

/** Settings that one of the two alone has, or writes so; each found counts. */
const tells: Readonly<Record<Dialect, readonly RegExp[]>> = {
  Libreswan: [
    /^(?:ikev2|phase2|phase2alg|salifetime|ikev1-policy|protostack|nssdir|dumpdir|logfile|virtual[-_]private|narrowing|encapsulation)=/,
    /^(?:left|right)(?:subnets|vti|interface-ip|addresspool|ckaid|xauthserver|xauthclient|modecfgserver|modecfgclient)=/,
    // Libreswan joins words with hyphens, strongSwan with underlines.
    /^[a-z\d]+-[a-z\d-]+=/,
    /^(?:ike|esp|phase2alg)=.*(?:;|\+|aes_|sha2[-_,;]|sha2$|-dh\d)/,
    /^auto=(?:ondemand|keep|up)/,
    /^authby=(?:null|rsa-|ecdsa-|.*,)/,
    /^(?:left|right)id=@\[/,
    /^(?:left|right)auth=(?:secret|null|eaponly)/,
    /^(?:left|right)=%(?:group|oppo)/,
  ],
  strongSwan: [
    /^keyexchange=ikev[12]/,
    /^(?:charondebug|strictcrlpolicy|cachecrls|closeaction|margintime|lifebytes|marginbytes|inactivity|installpolicy|eap_identity|aaa_identity)=/,
    /^(?:mark_in|mark_out|replay_window|sha256_96|me_peerid|xauth_identity|mediation|mediated_by)=/,
    /^(?:left|right)(?:auth2?=(?:psk|pubkey|eap|xauth|rsa|ecdsa|any)|firewall|hostaccess|allowany|dns|groups|certpolicy|sigkey)/,
    /^(?:left|right)sourceip=(?:%|.*\/)/,
    /^(?:ike|esp)=.*(?:!|gcm(?:8|12|16|64|96|128)|prfsha|prfmd5|-ecp\d|-curve|-x25519|sha(?:256|384|512)-modp)/,
    /^authby=(?:psk|pubkey|xauthpsk|xauthrsasig)/,
    /^dpdaction=none/,
    /^(?:left|right)id=(?:keyid|fqdn|email|dns|asn1dn):/,
  ],
};

/** Which of the two a text is of; null where nothing tells, or both alike. */
export function dialectOf(text: string): Dialect | null {
  const settings = text
    .slice(0, 262_144)
    .split('\n')
    .flatMap((line) => compact(line) ?? []);
  const count = (dialect: Dialect): number => settings.filter((one) => tells[dialect].some((tell) => tell.test(one))).length;
  const [libreswan, strongswan] = [count('Libreswan'), count('strongSwan')];
  return libreswan === strongswan ? null : libreswan > strongswan ? 'Libreswan' : 'strongSwan';
}

/** A setting without blanks around its sign and without a comment. */
function compact(line: string): string | null {
  const [, key, value = ''] = /^[ \t]+([a-z][\w-]*)[ \t]*=[ \t]*([^\s#]*)/i.exec(line.slice(0, 2000)) ?? [];
  return key ? `${key.toLowerCase()}=${value}` : null;
}

/** How surely a text is ipsec.conf or ipsec.secrets of either. */
function looksLikeIpsec(text: string): number {
  const head = text.slice(0, 65_536);
  if (/^conn[ \t]+\S/m.test(head)) return /^[ \t]+(?:left|right|also|ike|esp|auto|keyexchange|authby)\w*[ \t]*=/m.test(head) ? 0.9 : 0.3;
  if (/^config[ \t]+setup\b/m.test(head)) return 0.7;
  if (/^(?:[^\s"#][^"\n]{0,200})?:[ \t]+PSK[ \t]+(?:["']|\S+[ \t]*$)/m.test(head)) return 0.6;
  return /^[ \t]*(?:left|right)(?:id|subnet|subnets)?[ \t]*=[ \t]*\S/m.test(head) && /^[ \t]*(?:ike|esp|auto|authby)[ \t]*=/m.test(head)
    ? 0.5
    : 0;
}

/** How much a text looks like ipsec.conf of one of the two. Where nothing tells it is Libreswan, which still has this file alone. */
export function looksLikeIpsecConf(text: string, dialect: Dialect): number {
  const likely = looksLikeIpsec(text);
  return likely && (dialectOf(text) ?? 'Libreswan') === dialect ? likely : likely / 4;
}
