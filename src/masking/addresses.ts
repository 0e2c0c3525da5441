const octet = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const address4 = new RegExp(`(?<![\\d.])${octet}(?:\\.${octet}){3}(?!\\d)`, 'g');
const address6 = /(?<![\w:.])[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?![\w:])/gi;
const mail = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}/g;
const host =
  /(?<![\w.@-])(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}(?:com|net|org|edu|gov|io|local|lan|internal|corp|cloud|info|biz|dev|example|test|invalid|intra|home|[a-z]{2})(?![\w-]|\.\w)/gi;
const quotedName = /“([^”]*)(”|$)/g;
const sources = /\.(?:c|h|go|js|ts|py|rs|sh|cc|so|pl|rb|md)$/i;

/**
 * A mask for addresses, and names of hosts, people and these files. The same one gets the same number in every text that this mask is given,
 * and private and link-local addresses stay recognisable as such, since many faults turn on that.
 */
export function addressMask(fileNames: readonly string[] = []): (text: string) => string {
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
  // A file may be called anything: it is told by the quotes in which it is named, also where a line was cut within its name.
  const file = (whole: string, name: string, end: string): string => {
    const known = fileNames.find((one) => (end ? one === name : one.startsWith(name)));
    return known === undefined ? whole : mask('file', known);
  };
  return (text) =>
    text
      .replace(quotedName, file)
      .replace(mail, (value) => mask('user', value))
      .replace(address4, (value) => (isMaskOrAny(value) ? value : mask(kindOf4(value), value)))
      .replace(address6, (value) => (isAddress6(value) ? mask('address', value) : value))
      .replace(host, (value) => (sources.test(value) ? value : mask('name', value)));
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
