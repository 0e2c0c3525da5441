import type { End } from '../settings/end.ts';
import type { Key } from '../settings/key.ts';
import type { Chosen } from '../settings/proposals.ts';
import { choose, withoutGroups } from '../settings/proposals.ts';
import { packetSize } from '../settings/packet-size.ts';
import { isPrivate } from '../settings/networks.ts';
import type { Side } from '../settings/outcome.ts';
import { sides } from '../settings/outcome.ts';
import { make } from './make.ts';
import { counted } from '../text/counted.ts';

type Ends = Readonly<Record<Side, End>>;

/** What stands beside a comparison: the keys for a call, and the size of packets with its sum. */
export const helpers = (ends: Ends, names: Readonly<Record<Side, string>>, clamp: Clamp): HTMLElement[] => [
  ...keyParts(ends, names),
  ...sizeParts(ends, names, clamp),
];

/** The lines that make an end clamp TCP to an MSS; null where it has none. */
type Clamp = (side: Side, mss: number) => string | null;
/** An SDDC passes no more inside: what is known of it says MTU 1388, and less is safe. */
const safeMss = 1310;
const safeMtu = 1350;
/** Of a path, in bytes: what every host takes over IPv4, and jumbo frames. */
const leastPath = 576;
const largestPath = 9216;

function keyParts(ends: Ends, names: Readonly<Record<Side, string>>): HTMLElement[] {
  const keys = sides.flatMap((side) => {
    const key = ends[side]['pre-shared-key']?.value;
    return key && !key.isMasked && key.keptIn === null ? [{ side, key }] : [];
  });
  if (keys.length === 0) return [];
  const [one, other] = keys;
  const alike = one && other ? differing(one.key, other.key) : 'The other end’s key is not here.';
  const list = make(
    'ul',
    {},
    ...keys.map(({ side, key }) => make('li', {}, `${names[side]}: ${counted(key.shape.length, 'character')}${listed(key.shape.doubts)}`)),
  );
  const said = make('p', { role: 'status' });
  const button = make('button', { class: 'button', type: 'button' }, 'Say them on the phone');
  button.addEventListener('click', () => {
    void Promise.all(keys.map(async ({ side, key }) => `${names[side]}: ${(await key.fingerprint()).split('').join(' ')}`)).then(
      (words) =>
        (said.textContent = `${words.join('. ')}. ${meaning(one?.key, other?.key)} Use them only on a call: keys can be tried against them.`),
      () => (said.textContent = 'This browser offers no cryptography here: open the page over HTTPS.'),
    );
  });
  return [
    make(
      'details',
      { 'data-fold': 'keys' },
      make('summary', {}, 'The pre-shared keys'),
      make('p', {}, alike),
      list,
      make('p', { class: 'no-print' }, button),
      said,
    ),
  ];
}

/** What the letters of one key, or of both, say. */
function meaning(one: Key | undefined, other: Key | undefined): string {
  if (!one || !other) return 'The same letters at the other end: the same key.';
  return one.same(other) ? 'The same letters: the same key.' : 'Different letters: different keys.';
}

const listed = (doubts: readonly string[]): string => (doubts.length ? `; ${doubts.join('; ')}` : '');

function differing(one: Key, other: Key): string {
  if (one.same(other)) return 'They are the same.';
  const what = one.differsOnlyIn(other);
  return what ? `They differ only in ${what}.` : 'They differ.';
}

function sizeParts(ends: Ends, names: Readonly<Record<Side, string>>, clamp: Clamp): HTMLElement[] {
  const suite = agreed(ends);
  if (!suite) return [];
  const path = make('input', {
    type: 'number',
    min: String(leastPath),
    max: String(largestPath),
    step: '1',
    value: '1500',
    name: 'path',
  }) as HTMLInputElement;
  const udp = make('input', { type: 'checkbox', name: 'udp' }) as HTMLInputElement;
  udp.checked = sides.some((side) => isPrivate(ends[side]['local-address']?.value ?? ''));
  const result = make('div', { 'aria-live': 'polite' });
  const show = (): void => {
    const bytes = Number(path.value);
    if (!Number.isInteger(bytes) || bytes < leastPath || bytes > largestPath) {
      result.replaceChildren(make('p', {}, `Give the path MTU in bytes, from ${leastPath} to ${largestPath}.`));
      return;
    }
    const { mss, said } = sum(suite, bytes, udp.checked);
    result.replaceChildren(...said, ...clamps(Math.min(mss, safeMss), names, clamp));
  };
  path.addEventListener('input', show);
  udp.addEventListener('change', show);
  show();
  return [
    make(
      'details',
      { class: 'size', 'data-fold': 'size' },
      make('summary', {}, 'MTU and MSS of this tunnel, with the calculation'),
      make(
        'p',
        { class: 'no-print' },
        make('label', {}, 'Path MTU between the ends ', path),
        ' ',
        make('label', {}, udp, ' in UDP 4500 (NAT-T)'),
      ),
      result,
    ),
  ];
}

/** What both ends agree on for ESP; null where that is nothing or not known. */
function agreed(ends: Ends): Chosen | null {
  const [a, b] = [ends.a['child-proposals']?.value, ends.b['child-proposals']?.value];
  return a && b ? choose(withoutGroups(b), withoutGroups(a), 'child').chosen : null;
}

function sum({ encryption, integrity }: Chosen, path: number, inUdp: boolean): { readonly mss: number; readonly said: HTMLElement[] } {
  const { mtu, mss, ping, parts } = packetSize({ path, family: 'ipv4', inUdp, encryption, integrity });
  const said = [
    make(
      'p',
      {},
      make('b', {}, `MTU ${mtu}, MSS ${mss}`),
      ` at most: ${path} − ${parts.map(({ what, bytes }) => `${bytes} ${what}`).join(' − ')}, down to whole blocks of ${encryption.toUpperCase()}.`,
    ),
    make('p', {}, `A ping with ${ping} bytes of data and "do not fragment" fills it; one more is lost. ${besideSddc(mtu)}`),
  ];
  return { mss, said };
}

const besideSddc = (mtu: number): string =>
  mtu > safeMtu
    ? `Inside an SDDC expect no more than 1388, MSS 1348: begin with ${safeMtu} and ${safeMss}.`
    : 'An SDDC passes more inside: use this smaller value.';

function clamps(mss: number, names: Readonly<Record<Side, string>>, clamp: Clamp): HTMLElement[] {
  return sides.flatMap((side) => {
    const lines = clamp(side, mss);
    return lines
      ? [make('p', { class: 'small' }, `The clamp at ${names[side]}; it holds for new connections:`), make('pre', { tabindex: '0' }, lines)]
      : [];
  });
}
