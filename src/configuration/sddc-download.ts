import { listsNamed, proposalsOf } from './proposal-lists.ts';
import type { Initiation } from '../settings/end.ts';
import type { Configuration, Format, Noted, Vpn } from './format.ts';
import { EndBuilder, noted } from './format.ts';
import { ikeVersions } from './nsx-profiles.ts';
import { downloadLine } from './sddc-download-line.ts';
import { ikeGroupOf } from './sddc-form-line.ts';
import { asNumber, identityOf, setShownKey } from './words-of-values.ts';

const format = 'SDDC download';

/**
 * The text that Download Config of the SDDC or of NSX gives, for whoever sets up the remote device. Its addresses, identities and networks are the
 * remote device's: its peer is the SDDC. What is read is the SDDC's own end, so those are turned round:
 * https://techdocs.broadcom.com/us/en/vmware-cis/vcf/vcf-9-0-and-later/9-0/advanced-network-management/administration-guide/virtual-private-network-vpn/adding-ipsec-vpn-sessions/download-the-remote-side-ipsec-vpn-configuration-file.html
 */
export const sddcDownload: Format = { format, read, lineFor: downloadLine };

type Section = 'ike' | 'child' | 'other';

/** One VPN while its lines are read. */
interface Draft {
  readonly end: EndBuilder;
  readonly line: number;
  name: string;
  section: Section;
  /** Lists of the two phases, as they stand. */
  readonly lists: Record<
    'ike' | 'child',
    { encryption: string[]; integrity: string[]; prf: string[]; groups: string[]; line: number | null }
  >;
  pfs: boolean | null;
  pfsLine: number | null;
  sources: string[][];
  destinations: string[][];
  rulesLine: number | null;
}

const empty = () => ({ encryption: [], integrity: [], prf: [], groups: [], line: null });

const draftAt = (line: number): Draft => ({
  end: new EndBuilder(),
  line,
  name: '',
  section: 'other',
  lists: { ike: empty(), child: empty() },
  pfs: null,
  pfsLine: null,
  sources: [],
  destinations: [],
  rulesLine: null,
});

interface Entry {
  readonly draft: Draft;
  readonly value: string;
  readonly raw: string;
  readonly line: number;
  readonly notes: Noted[];
}

const heading = /Suggest(?:ive|ed) peer configuration for (?:Policy|Route)/i;

function read(text: string): Configuration {
  const notes: Noted[] = [];
  const drafts: Draft[] = [];
  let at = 0;
  // What stands above the first heading is of the mail that it came in.
  const head = heading.exec(text.slice(0, 100_000))?.index ?? 0;
  const firstLine = text.slice(0, head).split('\n').length;
  for (const [index, raw] of lines(text)) {
    at = index + 1;
    if (at < firstLine) continue;
    const comment = /^\s*#/.test(raw);
    const pair = /^\s*#?\s*([A-Za-z][\w ()[\].-]{1,50}?)\s*:\s?(.*)$/.exec(raw);
    if (heading.test(raw) || !drafts.length) drafts.push(draftAt(at));
    const draft = drafts.at(-1);
    if (!draft) continue;
    const section = sectionOf(raw);
    if (comment && section) draft.section = section;
    const [, key = '', value = ''] = pair ?? [];
    if (key) readEntry(key.toLowerCase().replace(/\s+/g, ' '), comment, { draft, value, raw, line: at, notes });
    else if (!comment && raw.trim())
      notes.push(noted(at, '', 'This line is not known here: the text has lines of the form “name : value”.'));
  }
  const vpns = drafts.map((draft) => finished(draft, notes)).filter(({ end }) => Object.keys(end).length);
  return { format, release: null, vpns, notes: vpns.length ? [side(vpns[0]?.line ?? 1), ...notes] : notes };
}

const side = (line: number): Noted =>
  noted(
    line,
    '',
    'This text is written for the remote device: its “peer” is the SDDC, its “local” the remote device. It is read as the SDDC’s own end, so the two are swapped. If the addresses are the wrong way round, swap them again.',
  );

function* lines(text: string): Generator<readonly [number, string]> {
  let index = 0;
  for (let start = 0; start <= text.length; index++) {
    const end = text.indexOf('\n', start);
    const stop = end < 0 ? text.length : end;
    yield [index, text.slice(start, Math.min(stop, start + 4000)).replace(/\r$/, '')];
    start = stop + 1;
  }
}

function sectionOf(raw: string): Section | null {
  if (/phase\s*1|internet key exchange/i.test(raw)) return 'ike';
  if (/phase\s*2|ipsec_configuration/i.test(raw)) return 'child';
  return /dead peer|session configuration|policy rules|tunnel interface|\bVTI\b|\bBGP\b/i.test(raw) ? 'other' : null;
}

function readEntry(key: string, comment: boolean, entry: Entry): void {
  const { line, notes, raw } = entry;
  if (comment) {
    readHeader(key, entry);
    return;
  }
  const setter = setters.find(([pattern]) => pattern.test(key))?.[1];
  if (setter) setter(entry, key);
  else notes.push(noted(line, raw, `“${key}” is not known here, so it is not compared.`, [entry.value.trim()]));
}

function readHeader(key: string, { draft, value, line }: Entry): void {
  if (/^ipsec ?vpn ?session name$/.test(key)) draft.name ||= value.trim();
  if (/^ipsec ?vpn ?session enabled$/.test(key)) draft.end.set('enabled', value.trim() === 'true', line);
  if (/^ipsec ?vpn ?session type$/.test(key) && /route/i.test(value))
    draft.end.set('selectors', [{ local: ['0.0.0.0/0'], remote: ['0.0.0.0/0'] }], line);
}

/** What stands before a comment at a line's end. */
const bare = (value: string): string => value.replace(/\s+#.*$/, '').trim();

/** The words of a list: `[AES_128, AES_256]`. */
const listed = (value: string): string[] =>
  bare(value)
    .replace(/^\[|\]$/g, '')
    .split(/[\s,]+/)
    .filter(Boolean);

function number(id: 'ike-lifetime' | 'child-lifetime' | 'dpd' | 'bgp-hold-time' | 'bgp-keepalive' | 'mss'): (entry: Entry) => void {
  return ({ draft, value, line }) => {
    const text = bare(value);
    if (/^\d{1,10}$/.test(text)) draft.end.set(id, Number(text), line);
  };
}

function list(kind: 'encryption' | 'integrity' | 'prf' | 'groups'): (entry: Entry) => void {
  return ({ draft, value, line }) => {
    const phase = draft.section === 'child' ? draft.lists.child : draft.lists.ike;
    phase[kind] = listed(value);
    phase.line ??= line;
  };
}

function address(id: 'local-address' | 'peer-address'): (entry: Entry) => void {
  return ({ draft, value, line }) => {
    if (bare(value)) draft.end.set(id, bare(value), line);
  };
}

function identity(id: 'local-id' | 'peer-id'): (entry: Entry) => void {
  return ({ draft, value, line }) => {
    if (bare(value)) draft.end.set(id, identityOf(bare(value)), line);
  };
}

function as(id: 'bgp-as' | 'bgp-neighbor-as'): (entry: Entry) => void {
  return ({ draft, value, line }) => {
    const found = asNumber(bare(value));
    if (found !== null) draft.end.set(id, found, line);
  };
}

const initiations: Readonly<Record<string, Initiation>> = {
  initiator: 'starts',
  'on demand': 'on traffic',
  'respond only': 'responds only',
};

function setKey({ draft, value, line, notes }: Entry): void {
  if (!value.trim()) return;
  setShownKey(draft.end, 'pre-shared-key', { text: value, line }, notes);
}

function setInitiation({ draft, value, line }: Entry): void {
  const initiation = initiations[bare(value).toLowerCase().replaceAll('_', ' ')];
  if (initiation) draft.end.set('initiation', initiation, line);
}

/** The remote device's own tunnel address, which its interface may hold with a prefix length. */
function setNeighbor({ draft, value, line }: Entry): void {
  const text = bare(value).replace(/\/\d{1,3}$/, '');
  if (text) draft.end.set('bgp-neighbor', text, line);
}

function setTunnelAddress({ draft, value, line }: Entry): void {
  if (/^[\d.]+\/\d{1,2}$/.test(bare(value))) draft.end.set('vti-address', bare(value), line);
  else if (bare(value)) draft.end.set('bgp-address', bare(value), line);
}

/** Lines by their names; where a name says “peer”, “remote” or “neighbor”, that is the SDDC. */
const setters: readonly (readonly [RegExp, (entry: Entry, key: string) => void])[] = [
  [
    /^ike version$/,
    ({ draft, value, line }) => {
      const known = ikeVersions(bare(value));
      if (known) draft.end.set('ike-version', known, line);
    },
  ],
  [/^connection initiation mode$/, setInitiation],
  [
    /^authentication method$/,
    ({ draft, value, line }) => draft.end.set('auth-method', /cert/i.test(value) ? 'certificate' : 'pre-shared key', line),
  ],
  [/^pre[ -]?shared key$/, setKey],
  [/^authentication algorithm$/, list('integrity')],
  [/^encryption algorithm$/, list('encryption')],
  [/^(?:dh|diffie.hellman) group$/, list('groups')],
  [/^prf algorithm$/, list('prf')],
  [/^perfect forward secrecy dh group$/, list('groups')],
  [/^sa life ?time$/, (entry) => number(entry.draft.section === 'child' ? 'child-lifetime' : 'ike-lifetime')(entry)],
  [/^negotiation mode$/, setMode],
  [/^transform protocol$/, () => undefined],
  [
    /^encapsulation mode$/,
    ({ draft, value, line }) => draft.end.set('encapsulation', /transport/i.test(value) ? 'transport' : 'tunnel', line),
  ],
  [
    /^enable perfect forward secrecy$/,
    ({ draft, value, line }) => {
      draft.pfs = bare(value) === 'true';
      draft.pfsLine = line;
    },
  ],
  [
    /^dpd enabled$/,
    ({ draft, value, line }) => {
      if (bare(value) === 'false') draft.end.set('dpd', 0, line);
    },
  ],
  [
    /^dpd probe interval$/,
    (entry) => {
      if (entry.draft.end.get('dpd') !== 0) number('dpd')(entry);
    },
  ],
  [/^(?:dpd .*|df policy|name|description|generated time)$/, () => undefined],
  [/^(?:tcp )?mss|max(?:imum)? segment size/, number('mss')],
  [/local.*\bas(?:n|\b)/, as('bgp-neighbor-as')],
  [/(?:bgp|neighbou?r|remote|peer).*\bas(?:n|\b)|(?:remote|peer|neighbou?r) as/, as('bgp-as')],
  [/hold ?(?:down )?time/, number('bgp-hold-time')],
  [/keep ?alive/, number('bgp-keepalive')],
  [/^(?:peer|remote).*(?:vti|tunnel|interface)|^bgp neighbou?r/, setTunnelAddress],
  [/^local.*(?:vti|tunnel|interface)|^bgp local/, setNeighbor],
  [/^peer (?:gateway )?(?:public )?(?:ip )?(?:address|ip)$/, address('local-address')],
  [/^local (?:gateway )?(?:public )?(?:ip )?(?:address|ip)$/, address('peer-address')],
  [/^peer id(?:entity)?$/, identity('local-id')],
  [/^local id(?:entity)?$/, identity('peer-id')],
  [/^sources?$/, ({ draft, value, line }) => rule(draft, 'sources', value, line)],
  [/^destinations?$/, ({ draft, value, line }) => rule(draft, 'destinations', value, line)],
];

function setMode({ draft, value, line }: Entry): void {
  if (/aggressive/i.test(value)) draft.end.set('ike-mode', 'aggressive', line);
  else if (/^\s*main/i.test(value)) draft.end.set('ike-mode', 'main', line);
}

function rule(draft: Draft, kind: 'sources' | 'destinations', value: string, line: number): void {
  draft[kind].push(listed(value));
  draft.rulesLine ??= line;
}

function finished(draft: Draft, notes: Noted[]): Vpn {
  const { end, lists } = draft;
  const unknown = (line: number | null) => (word: string) => {
    notes.push(noted(line ?? draft.line, word, 'This algorithm is not known here, so it is not compared.'));
  };
  const ike = listsNamed(lists.ike, unknown(lists.ike.line));
  const prf = listsNamed({ integrity: lists.ike.prf }, unknown(lists.ike.line)).integrity;
  if (lists.ike.line !== null)
    end.set('ike-proposals', proposalsOf({ ...ike, prf: samePrf(prf, ike.integrity) ? [] : prf }, prf), lists.ike.line);
  const child = listsNamed(lists.child, unknown(lists.child.line));
  if (lists.child.line !== null && child.encryption.length)
    end.set('child-proposals', proposalsOf({ ...child, groups: [] }), lists.child.line);
  if (draft.pfs === false) end.set('pfs', [0], draft.pfsLine);
  else if (child.groups.length) end.set('pfs', child.groups, draft.pfsLine);
  setSelectors(draft);
  const called = {
    ...(end.has('selectors') && draft.rulesLine === null && { type: 'route-based' }),
    ...ikeGroupOf(end.get('ike-proposals')),
  };
  return { name: draft.name || (end.get('peer-address') ?? 'VPN'), line: draft.line, end: end.end(), called };
}

/** A PRF that is the integrity’s hash is what holds where none is named. */
const samePrf = (prf: readonly string[], integrity: readonly string[]): boolean => prf.join() === integrity.join();

/** Sources are the remote device’s networks, destinations the SDDC’s; each with each is a child SA. */
function setSelectors({ end, sources, destinations, rulesLine }: Draft): void {
  const pairs = destinations.flatMap((ours, index) =>
    ours.flatMap((local) => (sources[index] ?? []).map((remote) => ({ local: [local], remote: [remote] }))),
  );
  if (pairs.length && rulesLine !== null) end.set('selectors', pairs, rulesLine);
}
