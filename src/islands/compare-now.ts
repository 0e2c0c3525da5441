import { implementations } from '../../content/negotiation.ts';
import { parameters, problemOf } from '../../content/parameters.ts';
import { bothImplementations, implementationOf, mendAt, namesOf, partyOf, writesLines } from '../configuration/ends.ts';
import type { Implementation } from '../settings/behaviour.ts';
import { known } from '../settings/behaviour.ts';
import { heardFormat } from '../settings/from-capture.ts';
import type { Comparison, Row, Verdict } from '../settings/compare.ts';
import { compare } from '../settings/compare.ts';
import { comparisonFile, keepBoth, withKnownKeys } from '../settings/keep.ts';
import type { Outcome, Passage, Side, Stop } from '../settings/outcome.ts';
import { sides } from '../settings/outcome.ts';
import type { Named } from '../settings/say.ts';
import { capital, notifyWords, sayOutcome, sayPassage, sayStop } from '../settings/say.ts';
import { partOf } from '../settings/parameters.ts';
import { valueText } from '../settings/value-text.ts';
import type { ReadEnd } from './compare-read.ts';
import { make } from './make.ts';
import { remarksOn } from '../settings/remarks.ts';
import { helpers } from './show-helpers.ts';

const all = Object.values<Implementation>(implementations);

/** Both ends as a file, without keys: it tells whether they are the same. */
export const fileOf = (a: ReadEnd, b: ReadEnd): string => comparisonFile(...kept(a, b, true));

/** Both ends as a query of this page's address, without keys; with addresses and names only where that is wanted. */
export function queryOf(a: ReadEnd, b: ReadEnd, withAddresses: boolean): string {
  const [one, other] = kept(a, b, withAddresses);
  return new URLSearchParams({ a: JSON.stringify(one), b: JSON.stringify(other) }).toString();
}

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
  const named: Named = {
    names: { a: name, b: name },
    ends: { a: partyOf(one.vpn, one.implementation).end, b: partyOf(one.vpn, one.implementation).end },
  };
  section.replaceChildren(
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
  section.replaceChildren(
    cameUp(comparison.outcome),
    make('h2', { id: 'outcome' }, headline),
    make('div', { 'data-tools': '' }),
    ...starting(comparison, named),
    ...stopList(comparison.outcome, named, read),
    ...unknowns(comparison.outcome, named),
    ...drawing(comparison.outcome, named),
    ...doubts(read, named),
    make('h3', {}, 'Side by side'),
    ...tables(only ? comparison.rows.filter(({ parameter }) => parameters[parameter].problem === only) : comparison.rows, named, only),
    ...helpers(named.ends, named.names, (side, mss) => {
      const { implementation, format, vpn } = read[side];
      return writesLines(implementation) ? format.lineFor('mss', mss, vpn.name, vpn.called) : null;
    }),
    ...readNotes(named, read),
  );
  section.hidden = false;
  return headline;
}

const cameUpWords = { up: 'comes up', down: 'stays down', may: 'may come up' } as const;

/** What becomes of each part, by word, shape and colour. */
const cameUp = ({ ike, child, bgp }: Outcome): HTMLElement =>
  make(
    'ul',
    { class: 'came-up', 'aria-hidden': 'true' },
    ...(
      [
        ['IKE', ike],
        ['IPsec', child],
        ['BGP', bgp],
      ] as const
    ).flatMap(([name, up]) => (up ? [make('li', { 'data-up': up }, make('b', {}, name), ` ${cameUpWords[up]}`)] : [])),
  );

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

function stopList({ stops }: Outcome, named: Named, read: Readonly<Record<Side, Of>>): HTMLElement[] {
  if (stops.length === 0) return [];
  return [make('ol', { class: 'stops' }, ...stops.map((stop, at) => stopItem(stop, `stop-${at + 1}`, named, read)))];
}

function stopItem(stop: Stop, id: string, named: Named, read: Readonly<Record<Side, Of>>): HTMLElement {
  const problem = problemOf(stop);
  const link = problem
    ? document.querySelector<HTMLTemplateElement>('template[data-problems]')?.content.querySelector(`[data-problem="${problem}"]`)
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
  return [make('p', { class: 'unsure' }, `Not known, and it depends on it: ${words.join(', ')}.`)];
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

const headings = { ike: 'IKE', child: 'IPsec', bgp: 'BGP' } as const;
const marks: Readonly<Record<Verdict, string>> = { same: '=', compatible: '≈', differs: '≠', unknown: '?' };

/** Rows that want a look stand first; what is the same is folded, unless one problem's settings alone are shown. */
function tables(rows: readonly Row[], named: Named, only: string | null): HTMLElement[] {
  const isCalm = ({ verdict }: Row): boolean => !only && (verdict === 'same' || verdict === 'compatible');
  const [calm, others] = [rows.filter(isCalm), rows.filter((row) => !isCalm(row))];
  if (rows.length === 0) return [make('p', {}, 'Neither end says anything of these settings.')];
  if (calm.length === 0) return tablesOf(others, named);
  const count = `${calm.length} ${calm.length === 1 ? 'setting that fits' : 'settings that fit'}`;
  return [
    ...tablesOf(others, named),
    make('details', others.length ? {} : { open: '' }, make('summary', {}, count), ...tablesOf(calm, named)),
  ];
}

function tablesOf(rows: readonly Row[], { names }: Named): HTMLElement[] {
  const parts = (['ike', 'child', 'bgp'] as const).flatMap((part) => {
    const own = rows.filter(({ parameter }) => partOf(parameter) === part);
    return own.length ? [{ part, own }] : [];
  });
  return parts.map(({ part, own }) =>
    make(
      'div',
      { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': `${headings[part]}, side by side` },
      make(
        'table',
        { class: 'sides' },
        make('caption', {}, headings[part]),
        make('thead', {}, make('tr', {}, ...['Parameter', names.a, names.b, 'Verdict'].map((text) => make('th', { scope: 'col' }, text)))),
        make('tbody', {}, ...own.map((row) => tableRow(row, names))),
      ),
    ),
  );
}

function tableRow({ parameter, mirror, a, b, verdict }: Row, names: Named['names']): HTMLElement {
  const { name } = parameters[parameter];
  const cell = (given: Row['a'], id: Row['parameter'], whose: string): HTMLElement =>
    make(
      'td',
      { 'data-whose': whose },
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
    cell(a, parameter, names.a),
    cell(b, mirror, names.b),
    make('td', { class: 'verdict-of-row' }, make('span', { 'aria-hidden': 'true' }, `${marks[verdict]} `), verdict),
  );
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
        { open: '' },
        make('summary', {}, `${notes.length} ${notes.length === 1 ? 'line' : 'lines'} of ${names[side]} to look at`),
        make('ul', { class: 'small' }, ...items),
      ),
    ];
  });
}
