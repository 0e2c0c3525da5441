import type { SaidRung } from '../tree/ladder.ts';
import { rungWords, supposedWords } from '../tree/rung-words.ts';
import { make } from './make.ts';
import { part } from './part.ts';

/** Puts what is known of each layer into a ladder (components/Ladder.astro), each with what says so. `would`: the layer of the problem that the page is about. */
export function showLadder(list: HTMLElement, rungs: readonly SaidRung[], would?: string): void {
  delete list.dataset['supposed'];
  list.ariaLabel = 'Where it breaks, from traffic down to reachability';
  for (const { layer, rung, because } of rungs) {
    const item = part(list, `[data-layer="${layer}"]`);
    const supposed = layer === would && rung !== 'broken' && rung !== 'suspected';
    item.dataset['rung'] = supposed && rung === 'unknown' ? 'broken' : rung;
    part(item, 'span').textContent = [
      ...(supposed && rung === 'unknown' ? [] : [rungWords[rung]]),
      ...(supposed ? [supposedWords.broken] : []),
    ].join('; ');
    item.querySelector('small')?.remove();
    if (because) item.append(make('small', {}, because));
  }
}
