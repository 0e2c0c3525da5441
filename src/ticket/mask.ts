/** What stands after a word such as "psk" when the line speaks of the key and does not hold it. */
const talk = new Set(
  (
    'a an and any are as at be been but by can cannot could did differ differs do does doesn don error expired fail failed fails failure ' +
    'for found from has have id identity if in incorrect invalid is it length lookup method mismatch mismatched missing must no not of on ' +
    'only or problem same should so that the then this to too type under used using was were when which will with without wrong ' +
    'authentication auth based exchange check checks database decryption keys lifetime mac name negotiation payload policy ' +
    'center config configuration disabled enabled group id sha selected change changed peer successful ' +
    'secret secrets key password passwords psk user users value values size string'
  ).split(' '),
);

const names =
  'pre-?shared[- ]?(?:key|secret)|psk(?:-?secret)?|shared[- ]?(?:secret|key)|secret|password|passwd|passphrase|authentication-key|md5-?key|key-string|api[-_]?(?:key|token)';
const kinds = 'local|remote|address \\S+|ascii-text|hexadecimal|hex|plain-text|encrypted|simple|cipher|enc|key|\\d{1,2}';
/** A word for a secret, what kind it is, and the sign or the room before its value. */
const before = new RegExp(
  `(?<![a-z])(?:${names})(?:[ \\t]+(?:${kinds})(?=[ \\t]))*(?:["']?[ \\t]*[:=][ \\t]*|,[ \\t]*|[ \\t]+is[ \\t]+|[ \\t]+)`,
  'gi',
);
const value = /"[^"\n]*"|'[^'\n]*'|“[^”\n]*”|[^\s"',;]+/y;
const isakmpKey = /\b(crypto isakmp key (?:[06] )?)(\S+)/gi;
const pem = /-----BEGIN [A-Z ]{1,40}-----[\s\S]*?(?:-----END [A-Z ]{1,40}-----|$)/g;

/** Masks keys and passwords. It would rather mask a word too many: what it lets through is kept and sent. */
export function maskSecrets(text: string): string {
  return maskNamed(text.replace(pem, '[key removed]').replace(isakmpKey, '$1[secret]'));
}

function maskNamed(text: string): string {
  const kept: string[] = [];
  let done = 0;
  for (const { 0: name, index } of text.matchAll(before)) {
    const at = index + name.length;
    value.lastIndex = at;
    const held = index < done ? undefined : value.exec(text)?.[0];
    if (held === undefined || speaksOfSecrets(name, held)) continue;
    kept.push(text.slice(done, at), '[secret]');
    done = at + held.length;
  }
  return kept.join('') + text.slice(done);
}

/** "pre-shared key mismatch" speaks of a key and holds none; `psk = mismatch` and `psk "mismatch"` hold one. */
function speaksOfSecrets(name: string, held: string): boolean {
  if (held === '[secret]' || /^(?:rsa|none|null|yes|no)$/i.test(held)) return true;
  if (/[:=][ \t]*$/.test(name) || /^["'“]/.test(held)) return false;
  return talk.has(held.toLowerCase().replace(/[^a-z].*$/, '')) || /^\(|^[^a-z0-9]+$/i.test(held);
}

const octet = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const address4 = new RegExp(`(?<![\\d.])${octet}(?:\\.${octet}){3}(?!\\d)`, 'g');
const address6 = /(?<![\w:.])[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?![\w:])/gi;
const mail = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}/g;
const host =
  /(?<![\w.@-])(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}(?:com|net|org|edu|gov|io|local|lan|internal|corp|cloud|info|biz|dev|example|test|invalid|intra|home|[a-z]{2})(?![\w-]|\.\w)/gi;
const files = /\.(?:c|h|go|js|ts|py|rs|sh|cc|so|pl|rb|md)$/i;

/**
 * A mask for addresses and names of hosts and people. The same one gets the same number in every text that this mask is given,
 * and private and link-local addresses stay recognisable as such, since many faults turn on that.
 */
export function addressMask(): (text: string) => string {
  const masks = new Map<string, string>();
  const counts = new Map<string, number>();
  const mask = (kind: string, value: string): string => {
    const key = value.toLowerCase();
    const known = masks.get(key);
    if (known) return known;
    const number = (counts.get(kind) ?? 0) + 1;
    const made = `[${kind} ${number}]`;
    counts.set(kind, number);
    masks.set(key, made);
    return made;
  };
  return (text) =>
    text
      .replace(mail, (value) => mask('user', value))
      .replace(address4, (value) => (isMaskOrAny(value) ? value : mask(kindOf4(value), value)))
      .replace(address6, (value) => (isAddress6(value) ? mask('address', value) : value))
      .replace(host, (value) => (files.test(value) ? value : mask('name', value)));
}

/** 0.0.0.0 and network masks name nobody. */
const isMaskOrAny = (value: string): boolean => value === '0.0.0.0' || value.startsWith('255.');

function kindOf4(value: string): string {
  if (value.startsWith('169.254.')) return 'link-local address';
  return /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)/.test(value)
    ? 'private address'
    : 'address';
}

/** Times and MAC addresses have colons too: an address has eight groups, or two colons together. */
function isAddress6(value: string): boolean {
  const groups = value.split(':');
  return /[0-9a-f]/i.test(value) && (value.includes('::') ? groups.length <= 8 : groups.length === 8 && groups.every(Boolean));
}
