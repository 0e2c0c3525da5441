import type * as Reading from './compare-read.ts';
import { part } from './part.ts';

/** What stands below the box of one end. */

export const say = (end: HTMLElement, words: string): void => {
  part(end, '[data-read]').textContent = words;
};

/** What became of files that were given; it stays until that end is given something else. A capture has its own page. */
export function giveNotice(end: HTMLElement, words: string): void {
  const notice = part(end, '[data-notice]');
  notice.hidden = !words;
  part(notice, 'span').textContent = words;
  part(notice, 'a').hidden = !words.startsWith('This is a capture');
}

/** Offers the syntax that a text looks like, where it is read as another. */
export function showLooks(end: HTMLElement, read: Reading.ReadText | Reading.Nothing | null): void {
  part(end, '[data-format]').hidden = !read;
  part(end, '[data-choose]').hidden = true;
  const looks = part(end, '[data-looks]');
  looks.hidden = !read?.looksLike;
  part(looks, 'span').textContent = `It looks like ${read?.looksLike ?? ''}.`;
  part(looks, 'button').dataset['format'] = read?.looksLike ?? '';
}

/** Which VPN is compared, of how many; `why` says how it was chosen. */
export function nameVpn(end: HTMLElement, { configuration, format, vpn, syntaxes }: Reading.ReadEnd, why: string): void {
  const choice = part(end, '[name="vpn"]', HTMLSelectElement);
  const names = configuration.vpns.map(({ name }) => name);
  choice.replaceChildren(...names.map((name) => new Option(name, name, false, name === vpn.name)));
  part(end, '[data-choose]').hidden = names.length < 2;
  const count = Object.keys(vpn.end).length;
  const as = syntaxes.length > 1 ? syntaxes.join(' and ') : format.format;
  say(end, `Read as ${as}: ${count} ${count === 1 ? 'setting' : 'settings'} of ${vpn.name} to compare.${why && ` ${why}`}`);
}

/** What stands in a box whose file is too large for it. */
export function largeWords(files: readonly File[]): string {
  const size = files.reduce((sum, file) => sum + file.size, 0);
  const names = files.map(({ name }) => name).join(', ');
  return `${names} (${(size / 1_000_000).toFixed(1)} MB): too large to be shown, but it is read. What you type here takes its place.`;
}
