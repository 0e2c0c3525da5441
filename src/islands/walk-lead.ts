import type { NodeRef } from '../tree/addresses.ts';
import { addressOfRef } from '../tree/addresses.ts';
import type { WayData } from '../tree/way-data.ts';
import type { WayNow } from '../tree/way-now.ts';
import { nodeBefore, questionNumber, wayNow } from '../tree/way-now.ts';
import { readTrail } from './answers-store.ts';
import { readKnown } from './known-store.ts';
import { fetchWay } from './fetch-way.ts';
import { part } from './part.ts';

const base = document.documentElement.dataset['base'] ?? '';
let data: WayData | null = null;

/** Leads a reader who has come some way: which question it is and how many may follow, why it is asked, the way back, the best way on. */
export async function lead(page: HTMLElement): Promise<void> {
  show(page);
  data ??= await fetchWay(`${base}/way.json`);
  show(page);
}

function show(page: HTMLElement): void {
  const node = part(page, '[data-node]');
  const at = node.dataset['node'] as NodeRef; // the page writes it
  const trail = readTrail();
  const { observation: seen, answers } = readKnown();
  const problem = page.dataset['problem'];
  const now = data && problem ? wayNow(data, { at, problem, seen, trail, answers }) : null;
  showBack(page, nodeBefore(at, trail));
  const asks = /^(check|question)$/.test(node.dataset['kind'] ?? '');
  part(page, '[data-progress]').textContent = asks ? progress(questionNumber(at, trail), now) : '';
  if (!now) return;
  const because = page.querySelector('[data-because]');
  if (because) because.textContent = reason(now);
  goOn(page, now);
}

function showBack(page: HTMLElement, to: NodeRef | null): void {
  const back = part(page, '[data-back]', HTMLAnchorElement);
  back.hidden = to === null;
  if (to) back.href = base + addressOfRef(to);
}

function progress(number: number, now: WayNow | null): string {
  if (!now) return `Question ${number}`;
  if (now.left === 0) return `Question ${number}, the last one`;
  return `Question ${number}, about ${now.left} to go${now.most > now.left ? `, ${now.most} at most` : ''}`;
}

function reason({ shown, suspects }: WayNow): string {
  const which = suspects === 1 ? 'most likely one thing' : `one of ${suspects} things`;
  return shown === null ? `It is ${which}. ` : `The console shows ${shown}: ${which}. `;
}

/** The answers that rule this one out lead to the best next question; among suspects the next one comes first. */
function goOn(page: HTMLElement, { next, nextFirst }: WayNow): void {
  for (const answer of page.querySelectorAll<HTMLAnchorElement>('[data-onward]')) answer.href = base + addressOfRef(next);
  if (part(page, '[data-node]').dataset['kind'] !== 'next' || !nextFirst) return;
  const suspect = page.querySelector<HTMLAnchorElement>(`.answers a[href="${CSS.escape(base + addressOfRef(nextFirst))}"]`);
  const item = suspect?.closest('li');
  if (!suspect || !item) return;
  item.parentElement?.prepend(item);
  suspect.href = base + addressOfRef(next);
}
