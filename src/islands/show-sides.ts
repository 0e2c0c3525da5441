import { parameters } from '../../content/parameters.ts';
import type { Row, Verdict } from '../settings/compare.ts';
import { partOf } from '../settings/parameters.ts';
import type { Named } from '../settings/say.ts';
import { valueText } from '../settings/value-text.ts';
import { make } from './make.ts';

const headings = { ike: 'IKE', child: 'IPsec', bgp: 'BGP' } as const;
const marks: Readonly<Record<Verdict, string>> = { same: '=', compatible: '≈', differs: '≠', unknown: '?' };

/** Rows that want a look stand first, those that differ before all; what fits is folded, unless one problem's settings alone are shown. */
export function tables(rows: readonly Row[], named: Named, only: string | null): HTMLElement[] {
  const isCalm = ({ verdict }: Row): boolean => !only && (verdict === 'same' || verdict === 'compatible');
  const differs = ({ verdict }: Row): number => Number(verdict === 'differs');
  const calm = rows.filter(isCalm);
  const unsaid = only ? [] : rows.filter(isUnsaid);
  const others = rows.filter((row) => !isCalm(row) && !unsaid.includes(row)).sort((one, other) => differs(other) - differs(one));
  if (rows.length === 0) return [make('p', {}, 'Neither end gives any of these settings.')];
  const folded = (fold: string, own: readonly Row[], words: string, isOpen: boolean): HTMLElement[] =>
    own.length
      ? [make('details', { 'data-fold': fold, ...(isOpen ? { open: '' } : {}) }, make('summary', {}, words), ...tablesOf(own, named))]
      : [];
  return [
    ...tablesOf(others, named),
    ...folded(
      'fits',
      calm,
      `${calm.length} ${calm.length === 1 ? 'setting that fits' : 'settings that fit'}`,
      others.length + unsaid.length === 0,
    ),
    ...folded('unsaid', unsaid, `${unsaid.length} more that neither end sets`, false),
  ];
}

/** One end has it by default alone, and the other says nothing of it. */
const isUnsaid = ({ a, b, verdict }: Row): boolean => verdict === 'unknown' && (a && b ? false : (a ?? b)?.by === 'default');

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
