import { groupNamed, isCombined } from '../ike/algorithm.ts';
import type { Initiation } from '../settings/end.ts';
import { Key } from '../settings/key.ts';
import type { Configuration, Format, Noted } from './format.ts';
import { EndBuilder, noted } from './format.ts';
import { ikeVersions } from './nsx-profiles.ts';
import type { Lists } from './proposal-lists.ts';
import { listsNamed, proposalsOf } from './proposal-lists.ts';
import { labelOf, saidIn, type Label } from '../syntax/sddc-form.ts';
import { formLine, ikeGroupOf } from './sddc-form-line.ts';
import { asNumber, identityOf, setShownKey } from './words-of-values.ts';

const format = 'SDDC form';

/** Fields of a VPN as a person copies them from the SDDC's console: `IKE Encryption: AES 256`, with the value after a colon, a tab, or on the next line. */
export const sddcForm: Format = { format, read, lineFor: formLine };

interface Said {
  readonly label: Label;
  /** The label as it stands in the text. */
  readonly field: string;
  readonly value: string;
  readonly line: number;
}

function read(text: string): Configuration {
  const notes: Noted[] = [];
  const said = phased(fieldsOf(text, notes), notes);
  const groups: Said[][] = [];
  // A name that comes again begins the next VPN.
  for (const one of said) {
    if (!groups.length || (one.label === 'name' && groups.at(-1)?.some(({ label }) => label === 'name'))) groups.push([]);
    groups.at(-1)?.push(one);
  }
  const vpns = groups.flatMap((group) => {
    const end = endOf(group, notes).end();
    const name = last(group, 'name')?.value.trim();
    const called = { ...(end['vti-address'] && { type: 'route-based' }), ...ikeGroupOf(end['ike-proposals']?.value) };
    return Object.keys(end).length ? [{ name: name || (end['peer-address']?.value ?? 'VPN'), line: group[0]?.line ?? 1, end, called }] : [];
  });
  return { format, release: null, vpns, notes };
}

function fieldsOf(text: string, notes: Noted[]): Said[] {
  const said: Said[] = [];
  let open: { label: Label; field: string; line: number } | null = null;
  let line = 0;
  for (const raw of text.split('\n')) {
    line++;
    const bare = raw.trimStart().replace(/\r$/, '');
    // The line below the head of a table.
    if (/^\|[\s|:-]+$/.test(bare)) continue;
    const pair = saidIn(bare);
    const label = pair?.[0] ?? labelOf(bare);
    const field = pair?.[2] ?? (label ? bare.replace(/[:*\s]+$/, '') : '');
    if (pair?.[1].trim()) said.push({ label: pair[0], field, value: pair[1], line });
    else if (open && bare.trim() && !label && (isSecret(open.label) || !otherLabel(bare)))
      said.push({ label: open.label, field: open.field, value: bare, line });
    else if (!label && bare.trim() && notes.length < most) notes.push(unknownLine(bare, line));
    if (label === 'phaseOne' || label === 'phaseTwo') said.push({ label, field, value: '', line });
    else if (label) open = pair?.[1].trim() ? null : { label, field, line };
    else if (bare.trim()) open = null;
  }
  dropOutside(said, notes);
  return said;
}

/** What stands before the first field and behind the last, a mail around a form, is no line of it. */
function dropOutside(said: readonly Said[], notes: Noted[]): void {
  const [first = 0, last = 0] = [said[0]?.line, said.at(-1)?.line];
  const kept = notes.filter(({ line, text }) => text || (line > first && line < last));
  notes.splice(0, notes.length, ...kept);
}

/** More fields than this are no form. */
const most = 40;

const isSecret = (label: Label): boolean => label === 'key' || label === 'secret';

/** What stands before the colon of a line, where that may be a label. */
const otherLabel = (raw: string): string | undefined => /^\s*([A-Za-z][\w /().-]{1,48}?)\s*[:\t]\s*\S/.exec(raw.slice(0, 400))?.[1];

/** A value that is not understood may be a key: the label alone is shown. */
function unknownLine(raw: string, line: number): Noted {
  const label = otherLabel(raw);
  return label === undefined
    ? noted(line, '', 'This line belongs to no field that is known here.')
    : noted(line, `${label}: …`, 'This field is not known here, so it is not compared.');
}

const last = (group: readonly Said[], label: Label): Said | undefined => group.findLast((one) => one.label === label);

function endOf(group: readonly Said[], notes: Noted[]): EndBuilder {
  const end = new EndBuilder();
  for (const one of group) setters[one.label]?.(end, one, notes);
  setIke(end, group, notes);
  setChild(end, group, notes);
  setNetworks(end, group, notes);
  return end;
}

type Setter = (end: EndBuilder, said: Said, notes: Noted[]) => unknown;

const initiations: Readonly<Record<string, Initiation>> = {
  initiator: 'starts',
  'on demand': 'on traffic',
  'respond only': 'responds only',
};

const setters: { readonly [L in Label]?: Setter } = {
  enabled: (end, said, notes) => {
    const is = switched(said.value);
    if (is === null) notes.push(notTaken(said, notCompared));
    else end.set('enabled', is, said.line);
  },
  localAddress: (end, said, notes) => {
    const { value, line } = said;
    const [address] = /(?:\d{1,3}\.){3}\d{1,3}/.exec(value) ?? [];
    if (address) end.set('local-address', address, line);
    else notes.push(notTaken(said, 'The address itself is not in this text: add it in place of its name.'));
  },
  remotePublic: (end, { value, line }) => isSaid(value) && end.set('peer-address', value.trim(), line),
  remotePrivate: (end, { value, line }) => isSaid(value) && end.set('peer-id', identityOf(value.trim()), line),
  remoteId: (end, { value, line }) => isSaid(value) && end.set('peer-id', identityOf(value.trim()), line),
  bgpLocal: (end, said, notes) => {
    const { value, line } = said;
    const address = value.trim().replace(/\s*\/\s*|\s+/, '/');
    if (/^[\d.]+\/\d{1,2}$/.test(address)) end.set('vti-address', address, line);
    else notes.push(notTaken(said, 'The console wants an address with its prefix length here: 169.254.100.1/30.'));
  },
  bgpRemote: (end, { value, line }) => isSaid(value) && end.set('bgp-neighbor', value.trim(), line),
  neighborAs: (end, said, notes) => setAs(end, 'bgp-neighbor-as', said, notes),
  localAs: (end, said, notes) => setAs(end, 'bgp-as', said, notes),
  key: (end, { value, line }, notes) => {
    if (isSaid(value)) setShownKey(end, 'pre-shared-key', { text: isElsewhere(value) ? '[hidden]' : value, line }, notes);
  },
  secret: (end, { value, line }, notes) => {
    if (!isSaid(value)) end.set('bgp-password', null, line);
    // That there is one is all that somebody writes on paper.
    else if (isElsewhere(value)) end.set('bgp-password', Key.hidden(), line);
    else setShownKey(end, 'bgp-password', { text: value, line }, notes);
  },
  version: (end, said, notes) => {
    const { value, line } = said;
    const known = ikeVersions(
      value
        .trim()
        .replace(/^(?=v?[12]$|flex$)/i, 'ike')
        .replace(/^ike ?(?=[12]$)/i, 'ikev'),
    );
    if (known) end.set('ike-version', known, line);
    else notes.push(notTaken(said, 'The console has IKE V1, IKE V2 and IKE FLEX.'));
  },
  initiation: (end, said, notes) => {
    const { value, line } = said;
    const way = initiations[value.trim().toLowerCase().replace(/[_-]/g, ' ')];
    if (way) end.set('initiation', way, line);
    else notes.push(notTaken(said, 'The console has Initiator, On Demand and Respond Only.'));
  },
  clamping: (end, said, notes) => {
    const { value, line } = said;
    const [bytes] = /\d{2,5}/.exec(value) ?? [];
    const is = switched(value);
    // The value of one that is off counts for nothing.
    if (bytes && end.get('mss') !== 0) end.set('mss', Number(bytes), line);
    else if (is === false) end.set('mss', 0, line);
    else if (!bytes && is === null) notes.push(notTaken(said, notCompared));
  },
};

/** Of a field that is left empty people write as much. */
const isSaid = (value: string): boolean => !/^(?:none|not set|n\/?a|-+|—|–)$/i.test(value.trim());

/** Words that say of a key where it is, or that there is one. */
const isElsewhere = (value: string): boolean =>
  /^\(?(?:set|configured|unchanged|tb[ad]|\?+|to (?:follow|come|be \w+)|see|sent|given|shared|exchanged|provided|agreed|as agreed|will|by (?:phone|e?-?mail|sms|text|letter)|(?:in|from) the)(?: .*)?\)?$/i.test(
    value.trim(),
  );

/** Of a value that is not understood, which may be a key in the wrong field, the label alone is shown; numbers and addresses are none. */
const notTaken = ({ field, value, line }: Said, why: string): Noted =>
  noted(line, `${field}: ${/^[\d.:/ ,-]{1,60}$/.test(value.trim()) ? value.trim() : '…'}`, why);

const notCompared = 'This value is not known here, so it is not compared.';

/** Whether a word says on or off; null where it says neither. */
function switched(value: string): boolean | null {
  if (/^(?:enabled?|yes|true|up|on)$/i.test(value.trim())) return true;
  return /^(?:disabled?|no|none|false|down|off)$/i.test(value.trim()) ? false : null;
}

function setAs(end: EndBuilder, id: 'bgp-as' | 'bgp-neighbor-as', said: Said, notes: Noted[]): void {
  const as = asNumber(said.value.trim());
  if (as === null) notes.push(notTaken(said, 'This is no AS number.'));
  else end.set(id, as, said.line);
}

const words = (said: Said | undefined): string[] =>
  said && !/^(?:none|-|—)$/i.test(said.value.trim())
    ? said.value
        .replace(/\s*\([^()]*\)/g, '')
        .split(/[,;]/)
        .map((word) => word.trim())
        .filter(Boolean)
    : [];

const unknownIn = (said: Said | undefined, notes: Noted[]) => () => {
  if (said) notes.push(notTaken(said, 'The console has no such value; its words look like AES 256, SHA2, Group 14.'));
};

function setIke(end: EndBuilder, group: readonly Said[], notes: Noted[]): void {
  const [encryption, digest, groups] = (['ikeEncryption', 'ikeDigest', 'groups'] as const).map((label) => last(group, label));
  const at = encryption ?? digest ?? groups;
  if (!at) return;
  const lists = listsOf(encryption, digest, groups, notes);
  end.set('ike-proposals', proposalsOf(lists, lists.integrity.length ? lists.integrity : ['sha2-256']), at.line);
}

function listsOf(encryption: Said | undefined, digest: Said | undefined, groups: Said | undefined, notes: Noted[]): Lists {
  return {
    ...listsNamed({ encryption: words(encryption) }, unknownIn(encryption, notes)),
    integrity: listsNamed({ integrity: words(digest) }, unknownIn(digest, notes)).integrity,
    groups: listsNamed({ groups: words(groups) }, unknownIn(groups, notes)).groups,
  };
}

/** One Diffie Hellman of the form serves both phases: with Perfect Forward Secrecy the tunnel's too. */
function setChild(end: EndBuilder, group: readonly Said[], notes: Noted[]): void {
  const [encryption, digest] = [last(group, 'childEncryption'), last(group, 'childDigest')];
  const at = encryption ?? digest;
  const lists = listsOf(encryption, digest, undefined, notes);
  // Half a suite is none: what is missing is not said.
  if (at && lists.encryption.length && (lists.integrity.length || lists.encryption.every(isCombined)))
    end.set('child-proposals', proposalsOf(lists), at.line);
  else if (at)
    notes.push(noted(at.line, '', 'The suite of the tunnel is not complete here, so it is not compared: it needs encryption and digest.'));
  setPfs(end, group, notes);
}

function setPfs(end: EndBuilder, group: readonly Said[], notes: Noted[]): void {
  const [pfs, groups] = [last(group, 'pfs'), last(group, 'groups')];
  if (!pfs) return;
  const is = switched(pfs.value);
  const numbers = words(is === true ? groups : pfs).flatMap((word) => groupNamed(word) ?? []);
  if (is === false) end.set('pfs', [0], pfs.line);
  else if (numbers.length) end.set('pfs', numbers, pfs.line);
  else if (is === null) notes.push(notTaken(pfs, notCompared));
}

function setNetworks(end: EndBuilder, group: readonly Said[], notes: Noted[]): void {
  const [ours, theirs] = [last(group, 'localNetworks'), last(group, 'remoteNetworks')];
  const networks = (said: Said | undefined): string[] => {
    const found = said?.value.match(/[\d.]{7,15}\/\d{1,2}/g) ?? [];
    if (said && !found.length) notes.push(notTaken(said, 'The networks themselves are not in this text: add them in place of their name.'));
    return found;
  };
  const remote = networks(theirs);
  const pairs = networks(ours).flatMap((local) => remote.map((one) => ({ local: [local], remote: [one] })));
  if (ours && pairs.length) end.set('selectors', pairs, ours.line);
  else if (!ours && !theirs && end.has('vti-address'))
    end.set('selectors', [{ local: ['0.0.0.0/0'], remote: ['0.0.0.0/0'] }], last(group, 'bgpLocal')?.line ?? null);
}

/** `Encryption Algorithm` below a heading such as Phase 2 is that phase's. */
function phased(said: readonly Said[], notes: Noted[]): Said[] {
  let phase: 'ike' | 'child' | null = null;
  return said.flatMap((one) => {
    if (one.label === 'phaseOne' || one.label === 'phaseTwo') phase = one.label === 'phaseOne' ? 'ike' : 'child';
    const kind = one.label === 'encryption' ? 'Encryption' : one.label === 'digest' ? 'Digest' : null;
    if (!kind) return one;
    if (phase) return { ...one, label: `${phase}${kind}` as const };
    notes.push(noted(one.line, '', 'It does not say of which phase it is, so it is not compared: IKE Encryption, or Tunnel Encryption.'));
    return [];
  });
}
