/** Labels of the console, older and newer. */
export type Label = keyof typeof labels;
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

const all = Object.entries(labels) as readonly (readonly [Label, RegExp])[];

/** Which label a text is, whatever its case. */
export const labelOf = (text: string): Label | undefined => {
  const word = text
    .trim()
    .toLowerCase()
    .replace(/[*:]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return word.length > 50 ? undefined : all.find(([, pattern]) => pattern.test(word))?.[0];
};

/** Label and value of one line. */
export function saidIn(raw: string): readonly [Label, string] | undefined {
  const [, before = '', value = ''] = /^([^:\t]{2,60}?)\s*[:\t](.*)$/.exec(raw.slice(0, 4000)) ?? [];
  const label = labelOf(before);
  return label && [label, value.replace(/^[ \t]/, '')];
}

/** How much a text looks like SDDC form. */
export function looksLikeSddcForm(text: string): number {
  const lines = text.slice(0, 4000).split('\n');
  const found = new Set(lines.flatMap((line) => saidIn(line)?.[0] ?? labelOf(line) ?? []));
  for (const label of ['name', 'other', 'enabled', 'secret', 'localNetworks', 'remoteNetworks'] as const) found.delete(label);
  return found.size < 2 ? 0 : Math.min(0.95, 0.4 + found.size / 10);
}
