import { implementations } from '../../content/negotiation.ts';
import { parameters } from '../../content/parameters.ts';
import { bothImplementations, implementationOf, mendAt, namesOf, partyOf, writesLines } from '../configuration/ends.ts';
import type { Noted } from '../configuration/format.ts';
import type { Found, Settings } from '../known/known.ts';
import type { Implementation } from '../settings/behaviour.ts';
import { known } from '../settings/behaviour.ts';
import { heardFormat } from '../settings/from-capture.ts';
import type { Comparison, Row } from '../settings/compare.ts';
import { compare } from '../settings/compare.ts';
import { comparisonFile, keepBoth, withKnownKeys } from '../settings/keep.ts';
import type { Outcome, Passage, Side, Stop } from '../settings/outcome.ts';
import { sides } from '../settings/outcome.ts';
import type { Named } from '../settings/say.ts';
import { capital, notifyWords, sayOutcome, sayPassage, sayStop } from '../settings/say.ts';
import { sayStarts } from '../settings/say-starts.ts';
import type { ReadEnd } from './compare-read.ts';
import { linkTo } from './compare-link.ts';
import { copyToClipboard } from './copy-to-clipboard.ts';
import { fillKeepingFolds } from './keep-folds.ts';
import { foundBy, keepCompared, settingsFrom } from './keep-compared.ts';
import { make } from './make.ts';
import { part } from './part.ts';
import { remarksOn } from '../settings/remarks.ts';
import { helpers } from './show-helpers.ts';
import { tables } from './show-sides.ts';
import { counted } from '../text/counted.ts';

const all = Object.values<Implementation>(implementations);

/** Keeps both ends without keys: it tells whether they are the same. */
export const keep = (act: 'save' | 'link', tools: HTMLElement, a: ReadEnd, b: ReadEnd): Promise<void> | void =>
  act === 'save' ? save(tools, a, b) : copyLink(tools, a, b);

function save(tools: HTMLElement, a: ReadEnd, b: ReadEnd): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([comparisonFile(...kept(a, b, true))], { type: 'application/json' }));
  link.download = 'comparison.json';
  link.click();
  URL.revokeObjectURL(link.href);
  part(tools, '[data-kept]').textContent = `Saved with addresses, ${ofKeys}. Choose the file at either end to go on.`;
}

/** An address of this page that holds both ends; with addresses and names only where that is chosen. */
async function copyLink(tools: HTMLElement, a: ReadEnd, b: ReadEnd): Promise<void> {
  const withAddresses = part(tools, '[name="addresses"]', HTMLInputElement).checked;
  const [one, other] = kept(a, b, withAddresses);
  const address = linkTo(one, other);
  const isCopied = await copyToClipboard(address, part(tools, '[data-instead]', HTMLTextAreaElement));
  part(tools, '[data-kept]').textContent = isCopied
    ? `Copied: ${counted(address.length, 'character')}, ${withAddresses ? 'with' : 'without'} addresses, ${ofKeys}.`
    : 'Selected: copy it with Ctrl+C.';
}

const ofKeys = 'without keys: it tells only whether they are the same';

function kept(a: ReadEnd, b: ReadEnd, withAddresses: boolean): ReturnType<typeof keepBoth> {
  const of = ({ vpn, format }: ReadEnd): Parameters<typeof keepBoth>[0] => [vpn.end, format.format, vpn.name, withAddresses];
  return keepBoth(of(a), of(b), Math.random().toString(36).slice(2, 10));
}

/** An end, and what is known of whose configuration it is. */
interface Of extends ReadEnd {
  readonly implementation: Implementation | null;
}

const nameOf = ({ implementation, format, vpn }: Of): { name: string; vpn: string } => ({
  name: implementation?.name ?? (format.format === heardFormat ? vpn.name : format.format),
  vpn: vpn.name,
});

/** Fills a section with what is known of one end, while the other is missing. */
export function showOne(section: HTMLElement, side: Side, end: ReadEnd): void {
  const one: Of = { ...end, implementation: implementationOf(end.syntaxes, all) };
  const { name } = nameOf(one);
  const whole = partyOf(one.vpn, one.implementation).end;
  const named: Named = { names: { a: name, b: name }, ends: { a: whole, b: whole } };
  fillKeepingFolds(
    section,
    make('h2', { id: 'outcome' }, 'Now give the other end'),
    ...doubts({ [side]: one }, named),
    ...readNotes(named, { [side]: one }),
  );
  section.hidden = false;
}

/** Fills a section with what two ends will do with each other; of the rows those alone that are of a problem, where one is named. Gives the outcome in a sentence. */
export function showComparison(section: HTMLElement, one: ReadEnd, other: ReadEnd, starts: Side | null, only: string | null): string {
  const kinds = bothImplementations({ a: one.syntaxes, b: other.syntaxes }, all);
  const [endA, endB] = withKnownKeys(one.vpn.end, other.vpn.end);
  const read = { a: { ...one, implementation: kinds.a }, b: { ...other, implementation: kinds.b } };
  const parties = { a: partyOf({ end: endA }, kinds.a), b: partyOf({ end: endB }, kinds.b) };
  const comparison = compare(parties.a, parties.b, starts);
  const named: Named = { names: namesOf(nameOf(read.a), nameOf(read.b)), ends: { a: parties.a.end, b: parties.b.end } };
  const headline = sayOutcome(comparison.outcome);
  const rows = withoutIdleBgp(comparison.rows);
  const settings = settingsFrom({ ...comparison, rows }, named, kept(one, other, true));
  keepCompared(settings);
  fillKeepingFolds(
    section,
    make('p', { class: 'print-only' }, onPaper(named, read)),
    cameUp(comparison.outcome),
    make('h2', { id: 'outcome' }, headline),
    make('div', { 'data-tools': '' }),
    ...starting(comparison, named),
    ...stopList(comparison.outcome, named, read, settings),
    ...unknowns(comparison.outcome, named),
    ...drawing(comparison.outcome, named),
    ...doubts(read, named),
    make('h3', {}, 'Side by side'),
    ...tables(only ? rows.filter(({ parameter }) => parameters[parameter].problem === only) : rows, named, only),
    ...helpers(named.ends, named.names, (side, mss) => {
      const { implementation, format, vpn } = read[side];
      return writesLines(implementation) ? format.lineFor('mss', mss, vpn.name, vpn.called) : null;
    }),
    ...readNotes(named, read),
  );
  section.hidden = false;
  return headline;
}

/** Where neither end sets anything of BGP, its defaults say nothing. */
function withoutIdleBgp(rows: readonly Row[]): readonly Row[] {
  const isOfBgp = ({ parameter }: Row): boolean => parameter.startsWith('bgp-');
  const isSet = ({ a, b }: Row): boolean => [a, b].some((given) => given && given.by !== 'default');
  return rows.some((row) => isOfBgp(row) && isSet(row)) ? rows : rows.filter((row) => !isOfBgp(row));
}

/** What a sheet of paper is told by: whose ends, and of which day. */
function onPaper({ names }: Named, read: Readonly<Record<Side, Of>>): string {
  const day = new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  const [a, b] = sides.map((side) => (names[side].includes(read[side].vpn.name) ? names[side] : `${names[side]}, ${read[side].vpn.name}`));
  return `${capital(a ?? '')}; and ${b ?? ''}. ${day}.`;
}

const cameUpWords = { up: 'comes up', down: 'stays down', may: 'may come up' } as const;

/** What becomes of each part, by word, shape and colour. */
function cameUp({ ike, child, bgp, stops }: Outcome): HTMLElement {
  const later = stops.find(({ when }) => when === 'rekey');
  // What is up and falls soon is no green light.
  const fallsLater =
    child === 'up' && later ? ([later.isSure ? 'comes up, and drops at a rekey' : 'comes up, and may drop at a rekey'] as const) : [];
  const parts = [
    ['IKE', ike],
    ['IPsec', child, ...fallsLater],
    ['BGP', bgp],
  ] as const;
  return make(
    'ul',
    { class: 'came-up', 'aria-hidden': 'true' },
    ...parts.flatMap(([name, up, words]) =>
      up ? [make('li', { 'data-up': words ? 'may' : up }, make('b', {}, name), ` ${words ?? cameUpWords[up]}`)] : [],
    ),
  );
}

function starting(comparison: Comparison, named: Named): HTMLElement[] {
  const { words, isAlike } = sayStarts(comparison, named);
  return [make('p', { class: isAlike ? 'quiet small' : 'caution' }, words)];
}

const times: Readonly<Record<Stop['when'], string>> = {
  now: '',
  behind: 'Once that is fixed: ',
  rekey: 'Later: ',
  partly: 'In part: ',
};

function stopList({ stops }: Outcome, named: Named, read: Readonly<Record<Side, Of>>, settings: Settings): HTMLElement[] {
  if (stops.length === 0) return [];
  return [make('ol', { class: 'stops' }, ...stops.map((stop, at) => stopItem(stop, `stop-${at + 1}`, named, read, settings)))];
}

function stopItem(stop: Stop, id: string, named: Named, read: Readonly<Record<Side, Of>>, settings: Settings): HTMLElement {
  const found = foundBy(stop, named);
  const link = found
    ? document.querySelector<HTMLTemplateElement>('template[data-problems]')?.content.querySelector(`[data-problem="${found.problem}"]`)
    : null;
  const said = sayStop(stop, named);
  const when = times[stop.when];
  const mends = (['b', 'a'] as const).flatMap((side) => {
    const { implementation, format, vpn } = read[side];
    const lines = writesLines(implementation) ? mendAt(side, stop, named.ends, format, vpn) : null;
    return lines ? [{ side, lines }] : [];
  });
  return make(
    'li',
    { id },
    make('p', {}, ...(when ? [make('b', {}, when)] : []), said),
    ...notesOf(stop, named, read).map(({ line, text, why }) =>
      make('p', { class: 'small' }, `line ${line}: ${why} `, make('code', {}, text)),
    ),
    ...(found && link
      ? [make('p', {}, taking(link.cloneNode(true) as HTMLAnchorElement, found, settings, read.b.implementation?.device ?? null))]
      : []),
    ...(mends.length
      ? [
          make(
            'details',
            { 'data-fold': `${stop.parameter} of ${stop.at}` },
            make('summary', {}, 'The line to change, at one end'),
            make(
              'p',
              { class: 'caution' },
              `${mends.length > 1 ? 'Either change' : 'The change'} stops this tunnel until it is set up again. Replace names in capitals with your own.`,
            ),
            ...mends.map(({ side, lines }) =>
              make('div', {}, make('p', { class: 'small' }, `At ${named.names[side]}:`), make('pre', { tabindex: '0' }, lines)),
            ),
          ),
        ]
      : []),
  );
}

/** A link that takes along what the comparison says of its problem, and on which device the remote end is. */
function taking(link: HTMLAnchorElement, found: Found, settings: Settings, device: string | null): Node {
  if (device) link.setAttribute('href', `${link.getAttribute('href') ?? ''}?device=${device}`);
  link.addEventListener('click', () => keepCompared(settings, found));
  return link;
}

/** What a device lacks for a VPN, or asks for beyond it, its notes say: those of that line. */
function notesOf({ parameter, at, isSure }: Stop, { ends }: Named, read: Readonly<Record<Side, Of>>): readonly Noted[] {
  if (parameter !== 'enabled' || isSure) return [];
  return read[at].configuration.notes.filter(({ line }) => line === ends[at].enabled?.line);
}

function drawing({ passages, stops }: Outcome, named: Named): HTMLElement[] {
  if (passages.length === 0) return [];
  const { a, b } = named.names;
  return [
    make('h3', {}, 'What passes between them'),
    make('div', { class: 'ends foretold', 'aria-hidden': 'true' }, make('span', {}, a), make('span', {}, b)),
    make(
      'ol',
      { class: 'wire foretold', 'aria-label': `Messages between ${a} and ${b}` },
      ...passages.map((passage) => passageItem(passage, named, stops)),
    ),
  ];
}

function passageItem(passage: Passage, named: Named, stops: readonly Stop[]): HTMLElement {
  const mark = passage.does === 'is silent' ? 'unanswered' : passage.does === 'refuses' || passage.does === 'leaves' ? 'refused' : '';
  return make(
    'li',
    { class: `${passage.from === 'a' ? 'there' : 'back'} ${mark}`.trim() },
    make(
      'span',
      { class: 'arrow' },
      make('span', { class: 'visually-hidden' }, `${sayPassage(passage, named)}. `),
      make(
        'span',
        { 'aria-hidden': 'true' },
        make('b', {}, passage.exchange),
        ...(passage.notify ? [' ', make('em', {}, notifyWords(passage.notify))] : []),
        ...(mark === 'unanswered' ? [make('em', {}, ' no answer')] : []),
        ...(passage.carries ? [make('small', {}, ` ${passage.carries}`)] : []),
      ),
      ...(mark ? whyOf(stops) : []),
    ),
  );
}

/** Nothing passes after the first stop, so that it is the reason of what ends the drawing. */
function whyOf(stops: readonly Stop[]): (Node | string)[] {
  const at = stops.findIndex(({ when, isSure }) => when === 'now' && isSure);
  return at < 0 ? [] : [' ', make('a', { href: `#stop-${at + 1}` }, 'why')];
}

function unknowns({ unknown }: Outcome, { names }: Named): HTMLElement[] {
  if (unknown.length === 0) return [];
  const words = unknown.map(({ parameter, at }) => `${parameters[parameter].name} of ${names[at]}`);
  return [make('p', { class: 'unsure' }, `Not known, but the result depends on it: ${words.join(', ')}.`)];
}

/** What is doubtful at an end by itself. */
function doubts(read: Readonly<Partial<Record<Side, Of>>>, { names, ends }: Named): HTMLElement[] {
  const remarks = sides.flatMap((side) => {
    const one = read[side];
    return one ? remarksOn(ends[side], side, one.implementation ? known(one.implementation).limits : {}) : [];
  });
  if (remarks.length === 0) return [];
  const items = remarks.map(({ at, parameter, says }) => make('li', {}, `${names[at]}, ${parameters[parameter].name}: ${says}`));
  return [make('h3', {}, 'To look at in any case'), make('ul', { class: 'small' }, ...items)];
}

/** Lines that were not understood, and secrets that are hidden: at most some of each end. */
function readNotes({ names }: Named, read: Readonly<Partial<Record<Side, Of>>>): HTMLElement[] {
  return sides.flatMap((side) => {
    const notes = read[side]?.configuration.notes ?? [];
    if (notes.length === 0) return [];
    const items = notes.slice(0, 40).map(({ line, text, why }) => make('li', {}, `line ${line}: ${why} `, make('code', {}, text)));
    return [
      make(
        'details',
        { open: '', 'data-fold': `notes on ${side}` },
        make('summary', {}, `${notes.length} ${notes.length === 1 ? 'line' : 'lines'} of ${names[side]} to look at`),
        make('ul', { class: 'small' }, ...items),
      ),
    ];
  });
}
