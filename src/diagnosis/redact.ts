const secretAfter =
  /\b((?:pre-?shared-?(?:key|secret)|psk(?:-?secret)?|shared-?(?:secret|key)|secret|passw(?:or)?d|passphrase|passwd|authentication-key|md5-?key|key-string|community|api[-_]?key|token)["']?(?: (?:local|remote|address \S+|ascii-text|hexadecimal|hex|plain-text|encrypted|simple|cipher|enc|key|[0-9]{1,2}))*\s*(?:[:=]|\bis\b)?\s*)("[^"\n]*"|'[^'\n]*'|[^\s"',;]+)/gi;
const isakmpKey = /\b(crypto isakmp key (?:[06] )?)(\S+)/gi;
const secretsFile = /(:\s*(?:PSK|RSA|XAUTH|EAP)\s+)("[^"\n]*"|'[^'\n]*'|\S+)/g;
const pem = /-----BEGIN [A-Z ]{1,40}-----[\s\S]*?(?:-----END [A-Z ]{1,40}-----|$)/g;
const address4 = /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.]*\d)/g;
const address6 =
  /(?<![\w:.])(?:[0-9a-f]{1,4}:){2,7}(?::?[0-9a-f]{1,4}){0,7}(?![\w:])|(?<![\w:.])(?:[0-9a-f]{0,4}:){0,6}:(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6})(?![\w:])/gi;
const mail = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}/g;
const hostname =
  /(?<![\w.@-])(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}(?:com|net|org|edu|gov|io|local|lan|internal|corp|cloud|info|biz|dev|example|test|invalid|intra|home|[a-z]{2})(?![\w-]|\.\w)/gi;

/** Masks what must not leave with a copied text: keys, passwords, addresses, names. The same value gets the same mask everywhere. */
export function redact(text: string): string {
  const masks = new Map<string, string>();
  const counts = new Map<string, number>();
  const mask =
    (kind: string) =>
    (value: string): string => {
      const known = masks.get(`${kind} ${value.toLowerCase()}`);
      if (known) return known;
      const number = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, number);
      const made = `[${kind} ${number}]`;
      masks.set(`${kind} ${value.toLowerCase()}`, made);
      return made;
    };
  return text
    .replace(pem, '[key removed]')
    .replace(isakmpKey, '$1[secret]')
    .replace(secretsFile, '$1[secret]')
    .replace(secretAfter, (whole, name: string, value: string) => (isAboutSecrets(name, value) ? whole : `${name}[secret]`))
    .replace(mail, mask('user'))
    .replace(address4, mask('address'))
    .replace(address6, (value) => (isTime(value) ? value : mask('address')(value)))
    .replace(hostname, (value) => (/\.(?:c|h|go|js|ts|py|rs|sh|cc|so|pl|rb|md)$/i.test(value) ? value : mask('name')(value)));
}

/** "pre-shared key mismatch" speaks of a key and holds none: without a sign between, only a value that looks like one is masked. */
function isAboutSecrets(name: string, value: string): boolean {
  if (/[:=]\s*$|\bis\s*$/.test(name) || /^["']/.test(value)) return value === '[secret]';
  return /^[a-z]{1,20}[.!?,;:)]?$/i.test(value) || value.startsWith('[');
}

function isTime(value: string): boolean {
  return /^\d{1,2}:\d{2}:\d{2}$/.test(value) || !/[0-9a-f]/i.test(value);
}
