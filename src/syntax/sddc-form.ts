/** Labels of the console, older and newer, and what people write for them. */
export type Label = keyof typeof labels | keyof typeof others;
const labels = {
  name: /^name$/,
  enabled: /^admin status$/,
  localAddress: /^local ip(?: address)?$/,
  remotePublic: /^remote public ip(?: address)?$/,
  remotePrivate: /^remote private ip(?: address)?$/,
  remoteId: /^remote id$/,
  localNetworks: /^local networks?$/,
  remoteNetworks: /^remote networks?$/,
  bgpLocal: /^bgp local ip ?(?:\/ ?| )?(?:prefix length|network prefix)?$/,
  bgpRemote: /^bgp remote ip(?: address)?$/,
  neighborAs: /^bgp (?:neighbou?r|remote) asn$/,
  localAs: /^(?:bgp )?local asn$/,
  key: /^pre-?shared key$/,
  secret: /^secret$/,
  version: /^ike (?:type|version)$/,
  ikeEncryption: /^ike encryption(?: algorithm)?$/,
  ikeDigest: /^ike digest(?: algorithm)?$/,
  groups: /^diffie.hellman(?: group)?$|^dh group$/,
  childEncryption: /^tunnel encryption(?: algorithm)?$/,
  childDigest: /^tunnel digest(?: algorithm)?$/,
  pfs: /^perfect forward secrecy$/,
  initiation: /^connection initiation mode$/,
  clamping: /^(?:tcp )?mss(?: clamping)?(?: value)?$/,
  other:
    /^(?:description|compliance suite|authentication mode|ike profile|dpd profile|advanced (?:bgp|tunnel) parameters|status|channel status|tunnel status|type|tags)$/,
} as const;

/** As people write them; other texts have these labels as well. */
const others = {
  name: /^vpn name$/,
  enabled: /^admin(?:istrative)? (?:status|state)$/,
  localAddress: /^local (?:public )?(?:ip|endpoint|gateway)(?: ip)?(?: address)?$/,
  remotePublic: /^(?:remote|peer) (?:public )?(?:ip|endpoint|gateway)(?: ip)?(?: address)?$|^(?:remote|peer) address$/,
  remoteId: /^(?:remote|peer) id(?:entity)?$/,
  localNetworks: /^local subnets?$/,
  remoteNetworks: /^remote subnets?$/,
  bgpLocal: /^(?:bgp local|vti)(?: ip)?(?: address)? ?(?:\/ ?| )?(?:prefix length|prefix|network prefix)?$/,
  bgpRemote: /^bgp (?:remote|neighbou?r|peer)(?: ip)?(?: address)?$/,
  neighborAs: /^(?:bgp )?(?:neighbou?r|remote|peer) asn?(?: number)?$/,
  localAs: /^(?:bgp )?(?:local|sddc) asn?(?: number)?$/,
  key: /^pre[- ]?shared key$|^psk$/,
  secret: /^(?:bgp )?(?:neighbou?r )?(?:secret|md5 key)$|^bgp password$/,
  version: /^ike protocol$/,
  ikeEncryption: /^(?:ike|phase ?1) (?:encryption|cipher)(?: algorithms?)?$/,
  ikeDigest: /^(?:ike|phase ?1) (?:digest|integrity|hash|authentication)(?: algorithms?)?$/,
  groups: /^(?:(?:ike|phase ?1) )?(?:diffie.?hellman|dh)(?: groups?)?$/,
  childEncryption: /^(?:tunnel|ipsec|esp|phase ?2) (?:encryption|cipher)(?: algorithms?)?$/,
  childDigest: /^(?:tunnel|ipsec|esp|phase ?2) (?:digest|integrity|hash|authentication)(?: algorithms?)?$/,
  encryption: /^(?:encryption|cipher)(?: algorithms?)?$/,
  digest: /^(?:digest|integrity|hash)(?: algorithms?)?$/,
  phaseOne: /^phase ?1$|^ike$/,
  phaseTwo: /^phase ?2$|^ipsec$|^tunnel$/,
  pfs: /^pfs$/,
  initiation: /^(?:connection )?initiation(?: mode)?$/,
} as const;

const own = Object.entries(labels) as readonly (readonly [Label, RegExp])[];
const all: readonly (readonly [Label, RegExp])[] = [...own, ...(Object.entries(others) as readonly (readonly [Label, RegExp])[])];

/** Which label a text is, whatever its case. */
export const labelOf = (text: string, among = all): Label | undefined => {
  const word = text
    .trim()
    .toLowerCase()
    .replace(/^[-*•] /, '')
    .replace(/[*:]+$/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ \((?:phase ?[12]|pfs|psk|dh|optional|required|mandatory)\)$/, '')
    .trim();
  return word.length > 50 ? undefined : among.find(([, pattern]) => pattern.test(word))?.[0];
};

// Behind a colon or a tab; else behind a sign of a table or of a file, or as a column.
const ways = [/^([^:\t]{2,60}?)\s*[:\t](.*)$/, /^([^|=]{2,60}?)(?:\s*[|=]|\s{2,})(.*)$/] as const;

/** Label and value of one line, and the label as it is written. */
export function saidIn(
  raw: string,
  among = all,
  by: readonly RegExp[] = ways,
): readonly [label: Label, value: string, field: string] | undefined {
  const start = raw.trimStart().slice(0, 4000);
  const line = start.startsWith('|') ? start.replace(/^\|\s*/, '').replace(/\s*\|\s*$/, '') : start;
  for (const way of by) {
    const [, before = '', value = ''] = way.exec(line) ?? [];
    const label = labelOf(before, among);
    if (label) return [label, value.replace(way === ways[0] ? /^[ \t]/ : /^\s+/, ''), before.trim()];
  }
  return undefined;
}

/** How much a text looks like SDDC form. Tables and columns have words like these in many a device, and where the console shows a state: there it takes more of them. */
export function looksLikeSddcForm(text: string): number {
  const lines = text.slice(0, 4000).split(/\r?\n/);
  const [plain, every] = [labelsIn(lines, [ways[0]]), labelsIn(lines, ways)];
  const isInColumns = every.size >= leastInColumns && (every.has('ikeEncryption') || every.has('childEncryption'));
  const found = isInColumns ? every.size : plain.size;
  return found < 2 ? 0 : Math.min(0.95, 0.4 + found / 10);
}

const leastInColumns = 5;

/** Labels that stand in lines, without those that stand in many a text. */
function labelsIn(lines: readonly string[], by: readonly RegExp[]): ReadonlySet<Label> {
  const found = new Set(lines.flatMap((line) => saidIn(line, own, by)?.[0] ?? labelOf(line, own) ?? []));
  for (const label of ['name', 'other', 'enabled', 'secret', 'localNetworks', 'remoteNetworks'] as const) found.delete(label);
  return found;
}
