import { implementations } from '../../content/negotiation.ts';
import { parameters, problemOf } from '../../content/parameters.ts';
import { implementationOf, mendAt, namesOf, partyOf } from '../configuration/ends.ts';
import type { Configuration, Format, Vpn } from '../configuration/format.ts';
import { formats } from '../configuration/formats.ts';
import type { Whole } from '../configuration/read-whole.ts';
import { readWhole } from '../configuration/read-whole.ts';
import { unpacked } from '../configuration/packed.ts';
import type { Implementation } from '../settings/behaviour.ts';
import { known } from '../settings/behaviour.ts';
import type { Comparison, Row, Verdict } from '../settings/compare.ts';
import { compare } from '../settings/compare.ts';
import { comparisonFile, keepEnd, readComparison, readKeptEnd } from '../settings/keep.ts';
import type { Outcome, Passage, Side, Stop } from '../settings/outcome.ts';
import type { Named } from '../settings/say.ts';
import { capital, sayOutcome, sayPassage, sayStop } from '../settings/say.ts';
import { partOf } from '../settings/parameters.ts';
import { valueText } from '../settings/value-text.ts';
import type { ReadBeside } from './compare-worker.ts';
import { make } from './make.ts';
import { remarksOn } from '../settings/remarks.ts';
import { helpers } from './show-helpers.ts';

/** One end as it was given, read. */
export interface ReadEnd {
  readonly format: Format;
  readonly configuration: Configuration;
  readonly vpn: Vpn;
  readonly implementation: Implementation | null;
}

export const formatNames = formats.map(({ format }) => format);
const all = Object.values<Implementation>(implementations);

/** What a text says of an end, or why it says nothing. It rejects where what reads its syntax did not load. */
export async function readEnd(text: string, format: string | null, vpn: string | null): Promise<ReadEnd | { readonly none: string }> {
  const kept = readKeptEnd(text);
  if (kept) return keptEnd(kept);
  const read = text.length > largest ? await readInWorker(text, format) : await readWhole(text, format);
  if (!read) return { none: 'No configuration that is known here. Choose what it is, or fill in the form below.' };
  const { format: reader, configuration, syntaxes } = read;
  const chosen = configuration.vpns.find(({ name }) => name === vpn) ?? configuration.vpns[0];
  if (!chosen) return { none: `Read as ${reader.format}: no VPN and no BGP neighbor stands in it.` };
  return { format: reader, configuration, vpn: chosen, implementation: implementationOf(syntaxes, all) };
}

/** In characters: more would hold the page up. */
const largest = 1_000_000;

async function readInWorker(text: string, format: string | null): Promise<Whole | null> {
  const worker = new Worker(new URL('./compare-worker.ts', import.meta.url), { type: 'module' });
  const answer = await new Promise<ReadBeside | null>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ReadBeside | null | 'failed'>) =>
      data === 'failed' ? reject(new Error('a reader did not load')) : resolve(data),
    );
    worker.addEventListener('error', () => reject(new Error('the worker did not load')));
    worker.postMessage({ text, format });
  }).finally(() => worker.terminate());
  const syntax = answer && formats.find((one) => one.format === answer.format);
  return syntax ? { format: await syntax.load(), configuration: unpacked(answer.configuration), syntaxes: answer.syntaxes } : null;
}

/** An end that was kept, in a file or in the address. */
async function keptEnd({
  format,
  name,
  end,
  leftOut,
}: NonNullable<ReturnType<typeof readKeptEnd>>): Promise<ReadEnd | { readonly none: string }> {
  const syntax = formats.find((one) => one.format === format);
  if (!syntax) return { none: 'A kept end of a syntax that is not known here: it was made by another version of this page.' };
  const vpn = { name: name || format, line: 1, end };
  const notes = leftOut.map((id) => ({ line: 1, text: id, why: 'This is no setting that is known here, or no value of it.' }));
  return {
    format: await syntax.load(),
    configuration: { format, release: null, vpns: [vpn], notes },
    vpn,
    implementation: implementationOf([format], all),
  };
}

/** Both ends of a file that was saved here, each as a text; null where a text is none. */
export const endsInFile = readComparison;

/** Both ends as a file, without keys. */
export const fileOf = (a: ReadEnd, b: ReadEnd): string => comparisonFile(kept(a, true), kept(b, true));

/** Both ends as a query of this page's address, without keys; with addresses and names only where that is wanted. */
export function queryOf(a: ReadEnd, b: ReadEnd, withAddresses: boolean): string {
  const query = new URLSearchParams({ a: JSON.stringify(kept(a, withAddresses)), b: JSON.stringify(kept(b, withAddresses)) });
  return query.toString();
}

const kept = ({ vpn, format }: ReadEnd, withAddresses: boolean): ReturnType<typeof keepEnd> =>
  keepEnd(vpn.end, format.format, vpn.name, withAddresses);

const nameOf = ({ implementation, format, vpn }: ReadEnd): { name: string; vpn: string } => ({
  name: implementation?.name ?? format.format,
  vpn: vpn.name,
});

/** Fills a section with what two ends will do with each other; of the rows those alone that are of a problem, where one is named. */
export function showComparison(section: HTMLElement, a: ReadEnd, b: ReadEnd, starts: Side | null, only: string | null): Comparison {
  const parties = { a: partyOf(a.vpn, a.implementation), b: partyOf(b.vpn, b.implementation) };
  const comparison = compare(parties.a, parties.b, starts);
  const named: Named = { names: namesOf(nameOf(a), nameOf(b)), ends: { a: parties.a.end, b: parties.b.end } };
  section.replaceChildren(
    make('h2', { id: 'outcome' }, sayOutcome(comparison.outcome)),
    ...starting(comparison, named),
    ...stopList(comparison.outcome, named, { a, b }),
    ...drawing(comparison.outcome, named),
    ...unknowns(comparison.outcome, named),
    ...doubts({ a, b }, named),
    make('h3', {}, 'Side by side'),
    ...tables(only ? comparison.rows.filter(({ parameter }) => parameters[parameter].problem === only) : comparison.rows, named),
    ...helpers(named.ends, named.names),
    ...readNotes(named, { a, b }),
  );
  section.hidden = false;
  return comparison;
}

function starting({ outcome, reverse }: Comparison, { names }: Named): HTMLElement[] {
  const other = names[outcome.starts === 'a' ? 'b' : 'a'];
  const isAlike = outcome.ike === reverse.ike && outcome.child === reverse.child && outcome.bgp === reverse.bgp;
  const first = names[outcome.starts];
  const words = isAlike
    ? `${capital(first)} starts here; it is no different when ${other} does.`
    : `${capital(first)} starts here. When ${other} does: ${sayOutcome(reverse)}`;
  return [make('p', { class: isAlike ? 'quiet small' : 'caution' }, words)];
}

const times: Readonly<Record<Stop['when'], string>> = {
  now: '',
  behind: 'Once that is mended: ',
  rekey: 'Later: ',
  partly: 'In part: ',
};

function stopList({ stops }: Outcome, named: Named, read: Readonly<Record<Side, ReadEnd>>): HTMLElement[] {
  if (stops.length === 0) return [];
  return [make('ol', { class: 'stops' }, ...stops.map((stop) => stopItem(stop, named, read)))];
}

function stopItem(stop: Stop, named: Named, read: Readonly<Record<Side, ReadEnd>>): HTMLElement {
  const problem = problemOf(stop);
  const link = problem
    ? document.querySelector<HTMLTemplateElement>('template[data-problems]')?.content.querySelector(`[data-problem="${problem}"]`)
    : null;
  const said = sayStop(stop, named);
  const when = times[stop.when];
  const mends = (['b', 'a'] as const).flatMap((side) => {
    const lines = mendAt(side, stop, named.ends, read[side].format, read[side].vpn);
    return lines ? [{ side, lines }] : [];
  });
  return make(
    'li',
    {},
    make('p', {}, ...(when ? [make('b', {}, when)] : []), said),
    ...(link ? [make('p', {}, link.cloneNode(true))] : []),
    ...(mends.length
      ? [
          make(
            'details',
            {},
            make('summary', {}, 'The line to change, at one end'),
            make(
              'p',
              { class: 'caution' },
              'Either change stops this tunnel while it is set up anew. Names in capitals stand for your own.',
            ),
            ...mends.map(({ side, lines }) =>
              make('div', {}, make('p', { class: 'small' }, `At ${named.names[side]}:`), make('pre', { tabindex: '0' }, lines)),
            ),
          ),
        ]
      : []),
  );
}

function drawing({ passages }: Outcome, named: Named): HTMLElement[] {
  if (passages.length === 0) return [];
  const { a, b } = named.names;
  return [
    make('h3', {}, 'What passes between them'),
    make('div', { class: 'ends foretold', 'aria-hidden': 'true' }, make('span', {}, a), make('span', {}, b)),
    make(
      'ol',
      { class: 'wire foretold', 'aria-label': `Messages between ${a} and ${b}` },
      ...passages.map((passage) => passageItem(passage, named)),
    ),
  ];
}

function passageItem(passage: Passage, named: Named): HTMLElement {
  const mark = passage.does === 'is silent' ? 'unanswered' : passage.does === 'refuses' ? 'refused' : '';
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
        ...(passage.notify ? [' ', make('em', {}, passage.notify)] : []),
        ...(mark === 'unanswered' ? [make('em', {}, ' no answer')] : []),
        ...(passage.carries ? [make('small', {}, ` ${passage.carries}`)] : []),
      ),
    ),
  );
}

function unknowns({ unknown }: Outcome, { names }: Named): HTMLElement[] {
  if (unknown.length === 0) return [];
  const words = unknown.map(({ parameter, at }) => `${parameters[parameter].name} of ${names[at]}`);
  return [make('p', { class: 'unsure' }, `Not known, and it depends on it: ${words.join(', ')}.`)];
}

/** What is doubtful at an end by itself. */
function doubts(read: Readonly<Record<Side, ReadEnd>>, { names, ends }: Named): HTMLElement[] {
  const remarks = (['a', 'b'] as const).flatMap((side) => {
    const { implementation } = read[side];
    return remarksOn(ends[side], side, implementation ? known(implementation).limits : {});
  });
  if (remarks.length === 0) return [];
  const items = remarks.map(({ at, parameter, says }) => make('li', {}, `${names[at]}, ${parameters[parameter].name}: ${says}`));
  return [make('h3', {}, 'To look at in any case'), make('ul', { class: 'small' }, ...items)];
}

const headings = { ike: 'IKE', child: 'IPsec', bgp: 'BGP' } as const;
const marks: Readonly<Record<Verdict, string>> = { same: '=', compatible: '≈', differs: '≠', unknown: '?' };

function tables(rows: readonly Row[], { names }: Named): HTMLElement[] {
  const parts = (['ike', 'child', 'bgp'] as const).flatMap((part) => {
    const own = rows.filter(({ parameter }) => partOf(parameter) === part);
    return own.length ? [{ part, own }] : [];
  });
  return parts.map(({ part, own }) =>
    make(
      'div',
      { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': `${headings[part]}, side by side` },
      make(
        'table',
        { class: 'sides' },
        make('caption', {}, headings[part]),
        make('thead', {}, make('tr', {}, ...['Parameter', names.a, names.b, 'Verdict'].map((text) => make('th', { scope: 'col' }, text)))),
        make('tbody', {}, ...own.map(tableRow)),
      ),
    ),
  );
}

function tableRow({ parameter, mirror, a, b, verdict }: Row): HTMLElement {
  const { name } = parameters[parameter];
  const cell = (given: Row['a'], id: Row['parameter']): HTMLElement =>
    make(
      'td',
      {},
      ...(given
        ? [valueText(id, given.value), ...(given.by === 'default' ? [make('small', { class: 'quiet' }, ' by default')] : [])]
        : [make('span', { class: 'quiet' }, 'not said')]),
    );
  return make(
    'tr',
    { 'data-verdict': verdict },
    make(
      'th',
      { scope: 'row' },
      name,
      ...(mirror === parameter ? [] : [make('small', { class: 'quiet' }, ` against the ${parameters[mirror].name} of the other`)]),
    ),
    cell(a, parameter),
    cell(b, mirror),
    make('td', { class: 'verdict-of-row' }, make('span', { 'aria-hidden': 'true' }, `${marks[verdict]} `), verdict),
  );
}

/** Lines that were not understood, and secrets that are hidden: at most some of each end. */
function readNotes({ names }: Named, read: Readonly<Record<Side, ReadEnd>>): HTMLElement[] {
  return (['a', 'b'] as const).flatMap((side) => {
    const { notes } = read[side].configuration;
    if (notes.length === 0) return [];
    const items = notes.slice(0, 40).map(({ line, text, why }) => make('li', {}, `line ${line}: ${why} `, make('code', {}, text)));
    return [
      make(
        'details',
        { open: '' },
        make('summary', {}, `${notes.length} ${notes.length === 1 ? 'line' : 'lines'} of ${names[side]} to look at`),
        make('ul', { class: 'small' }, ...items),
      ),
    ];
  });
}
