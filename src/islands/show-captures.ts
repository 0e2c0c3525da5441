import type { Sign } from '../reading/capture/sign.ts';
import type { Row } from '../reading/capture/row.ts';
import type { Talk } from '../reading/capture/talk-rows.ts';
import type { HeardOf } from './heard-ends.ts';
import type { DrawnCapture, DrawnCaptures, DrawnTalk } from './read-captures.ts';
import { make } from './make.ts';
import style from '../styles/captures.css?url';

/** Repeats of a message whose times are named. */
const mostAgain = 6;
/** Talks that are drawn at once. */
const mostTalks = 3;

/** A link that takes what was heard of both ends to the comparison. */
type Onward = (heard: HeardOf) => HTMLElement;

/** Draws what captures show into a section of the page. Text of the reader's enters as text only. */
export function showCaptures(
  section: HTMLElement,
  { captures, together, ruledOut }: DrawnCaptures,
  titleOf: (problem: string) => string,
  onward: Onward,
): void {
  if (!document.head.querySelector(`link[href="${style}"]`)) {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = style;
    document.head.append(link);
  }
  section.replaceChildren(
    make('h2', {}, 'What the capture shows'),
    ...(together
      ? [
          make('h3', {}, together.title),
          make('p', together.isCaution ? { class: 'caution' } : {}, together.says),
          ...(together.missing.length ? [make('ul', { class: 'lost' }, ...together.missing.map((one) => make('li', {}, one)))] : []),
        ]
      : []),
    ...(ruledOut.length
      ? [
          make('h3', {}, 'Ruled out'),
          make(
            'ul',
            { class: 'small' },
            ...ruledOut.map(({ problem, why }) => make('li', {}, make('b', {}, titleOf(problem)), `: ${why}`)),
          ),
        ]
      : []),
    ...captures.flatMap((capture) => captureParts(capture, captures.length > 1, onward)),
  );
  section.hidden = false;
}

function captureParts(
  { name, about, caution, first, signs, shown, talks, beside, isWell }: DrawnCapture,
  isOneOfTwo: boolean,
  onward: Onward,
): HTMLElement[] {
  return [
    make('h3', {}, isOneOfTwo ? name : 'The capture'),
    make('p', { class: 'quiet small' }, `${isOneOfTwo ? '' : `${name}: `}${about}.`),
    ...(isWell ? [make('p', { class: 'well' }, 'Nothing is wrong in this one.')] : []),
    ...(caution ? [make('p', { class: 'caution' }, caution)] : []),
    ...(beside.length ? [make('p', { class: 'quiet small' }, `Besides: ${beside.join('; ')}.`)] : []),
    ...(signs.length ? [make('h4', {}, 'Signs'), ...drawSome(make('ul', { class: 'signs' }), signs, shown, 'signs', signItem)] : []),
    ...(talks.length
      ? drawSome(make('div', {}), talks, mostTalks, 'talks', (talk) => make('div', {}, ...talkParts(talk, first ?? 0, onward)), 1)
      : [
          make(
            'p',
            {},
            'No IKE, ESP or BGP passed here. Capture outside for IKE and ESP (host PEER), in the tunnel for BGP (tcp port 179).',
          ),
        ]),
  ];
}

/** The first of many, drawn into `into` a `step` at a time so that the page stays answerable, and a button for all. */
function drawSome<T>(
  into: HTMLElement,
  all: readonly T[],
  most: number,
  what: string,
  draw: (one: T) => HTMLElement,
  step = most,
): HTMLElement[] {
  const next = (at: number, to: number): void => {
    const some = all.slice(at, Math.min(to, at + step)).map(draw);
    into.append(...some);
    const [begin] = some;
    // Whoever asked for them goes on at the first of them.
    if (at === most && begin) {
      begin.tabIndex = -1;
      begin.focus();
    }
    if (at + step < to) setTimeout(next, 0, at + step, to);
  };
  next(0, most);
  if (all.length <= most) return [into];
  const button = make('button', { class: 'button', type: 'button' }, `Show all ${all.length} ${what}`);
  const line = make('p', { class: 'tools' }, `${most} are shown, faults first. `, button);
  button.addEventListener('click', () => {
    line.remove();
    next(most, all.length);
  });
  return [into, line];
}

function signItem({ packets, says, source }: Sign): HTMLElement {
  const numbers = packets.length > 1 ? `packets ${packets.join(', ')}` : `packet ${packets[0] ?? ''}`;
  return make('li', {}, `${says.charAt(0).toUpperCase()}${says.slice(1)} `, make('small', { class: 'quiet' }, `(${numbers}; ${source})`));
}

function talkParts(talk: DrawnTalk, first: number, onward: Onward): HTMLElement[] {
  const { a, b, rows, more, choices, facts, filter } = talk;
  const list = make(
    'ol',
    { class: 'wire', 'aria-label': `Messages between ${a} and ${b}` },
    ...rows.map((row) => rowItem(row, talk, first)),
  );
  const copy = make('button', { class: 'button', type: 'button' }, 'Copy the Wireshark filter');
  copy.addEventListener('click', () => {
    navigator.clipboard.writeText(filter).then(
      () => (copy.textContent = 'Copied'),
      () => (copy.textContent = 'Copying was refused: the text is beside it'),
    );
  });
  return [
    make('h4', {}, `${a} and ${b}`),
    ...(facts.length ? [make('ul', { class: 'small' }, ...facts.map((fact) => make('li', {}, fact)))] : []),
    make('div', { class: 'ends', 'aria-hidden': 'true' }, make('span', {}, a), make('span', {}, b)),
    list,
    ...(more ? [make('p', { class: 'quiet small' }, `${more} messages in the middle are left out.`)] : []),
    ...(choices.length ? [choiceTable(talk)] : []),
    make('p', { class: 'tools' }, copy, ' ', make('code', { class: 'small' }, filter), ...(talk.heard ? [' ', onward(talk.heard)] : [])),
  ];
}

/** When it was sent again, counted from the first time. */
function againWords({ time, times, again }: Row): string {
  const shown = again.slice(0, mostAgain).map((one) => (one - time < 10 ? (one - time).toFixed(1) : Math.round(one - time)));
  const last = again.at(-1);
  const rest = again.length > shown.length && last !== undefined ? ` … ${Math.round(last - time)}` : times > again.length + 1 ? ' …' : '';
  return `again after ${shown.join(', ')}${rest} s`;
}

function rowItem(row: Row, { a, b }: Talk, first: number): HTMLElement {
  const { packet, time, from, what, detail, times, again, mark } = row;
  const [sender, receiver] = from === 'a' ? [a, b] : [b, a];
  return make(
    'li',
    { class: [from === 'a' ? 'there' : 'back', mark ?? ''].join(' ').trim() },
    make('span', { class: 'when' }, `${(time - first).toFixed(3)} s`, make('small', {}, ` #${packet}`)),
    make(
      'span',
      { class: 'arrow' },
      make('span', { class: 'visually-hidden' }, `${sender} to ${receiver}: `),
      make('b', {}, what),
      ...(times > 1 ? [` ${times} ×`] : []),
      ...(mark ? [make('em', {}, mark === 'unanswered' ? ' no answer' : ' refused')] : []),
      ...(detail || again.length
        ? [make('small', {}, ` ${[detail, ...(again.length ? [againWords(row)] : [])].filter(Boolean).join('; ')}`)]
        : []),
    ),
  );
}

function choiceTable({ a, b, choices }: Talk): HTMLElement {
  const byA = choices.some(({ offeredByA }) => offeredByA.length);
  const byB = choices.some(({ offeredByB }) => offeredByB.length);
  const both = byA && byB;
  const cells = (names: readonly string[], other: readonly string[], accepted: string | null): HTMLElement =>
    make(
      'td',
      {},
      ...names.flatMap((name, at) => [
        ...(at ? [', '] : []),
        name === accepted || (both && other.includes(name)) ? make('b', {}, name) : name,
      ]),
      ...(names.length ? [] : ['–']),
    );
  return make(
    'div',
    { class: 'scroll' },
    make(
      'table',
      { class: 'choices' },
      make('caption', {}, both ? 'Offered by each end, what is common in bold; and accepted' : 'Offered, and accepted'),
      make(
        'thead',
        {},
        make(
          'tr',
          {},
          ...['', ...(byA ? [`Offered by ${a}`] : []), ...(byB ? [`Offered by ${b}`] : []), 'Accepted'].map((text) =>
            make('th', { scope: 'col' }, text),
          ),
        ),
      ),
      make(
        'tbody',
        {},
        ...choices.map(({ what, offeredByA, offeredByB, accepted }) =>
          make(
            'tr',
            {},
            make('th', { scope: 'row' }, what),
            ...(byA ? [cells(offeredByA, offeredByB, accepted)] : []),
            ...(byB ? [cells(offeredByB, offeredByA, accepted)] : []),
            make('td', {}, accepted ?? 'nothing'),
          ),
        ),
      ),
    ),
  );
}
