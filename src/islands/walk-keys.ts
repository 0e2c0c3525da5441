import type { NodeRef } from '../tree/addresses.ts';
import { remember } from './answers-store.ts';
import { readKnown } from './known-store.ts';
import { singleKeysAct } from './single-keys.ts';

/** Remembers each answer as its link is followed, shows the one given before, and lets number keys choose one. */
function start(): void {
  document.addEventListener('click', ({ target }) => {
    const answer = target instanceof Element && target.closest<HTMLAnchorElement>('[data-answer]');
    if (answer) keep(answer);
  });
  document.addEventListener('keydown', choose);
  window.addEventListener('pageshow', showGiven);
  showGiven();
  focusQuestion();
  for (const node of document.querySelectorAll('[data-node]')) node.toggleAttribute('ready', true);
}

function keep(answer: HTMLAnchorElement): void {
  const node = answer.closest<HTMLElement>('[data-node]');
  const at = node?.dataset['node'];
  const to = refOf(answer.pathname);
  if (at && to)
    remember(at, {
      ask: node.dataset['ask'] ?? node.querySelector('h1')?.textContent.trim() ?? at,
      answer: answer.dataset['answer'] ?? '',
      to,
    });
}

/** The node at an address: `/vpn/steps/status/` is `step/status`. */
function refOf(path: string): NodeRef | null {
  const [, folder, id] = /\/(steps|problems|status)\/([^/]+)\/$/.exec(path) ?? [];
  if (!id) return null;
  if (folder === 'steps') return `step/${id}`;
  return folder === 'problems' ? `problem/${id}` : `observation/${id}`;
}

function choose(event: KeyboardEvent): void {
  if (!singleKeysAct(event)) return;
  const answers = document.querySelectorAll<HTMLAnchorElement>('[data-node] [data-answer]');
  const answer = /^[1-9]$/.test(event.key) ? answers[Number(event.key) - 1] : undefined;
  answer?.click();
}

/** Coming back to a question, the reader sees what was answered. */
function showGiven(): void {
  const node = document.querySelector<HTMLElement>('[data-node]');
  const given = readKnown().answers[node?.dataset['node'] ?? ''];
  for (const answer of node?.querySelectorAll<HTMLAnchorElement>('[data-answer]') ?? [])
    answer.toggleAttribute('data-chosen', answer.dataset['answer'] === given?.answer);
}

/** After an answer the keyboard stands at the next question, not at the top of the page. */
function focusQuestion(): void {
  const [arrival] = performance.getEntriesByType('navigation');
  const forward = arrival instanceof PerformanceNavigationTiming && arrival.type === 'navigate';
  if (!forward || location.hash || !/\/(steps|status)\//.test(document.referrer)) return;
  document.querySelector<HTMLElement>('article[data-node] h1')?.focus({ preventScroll: true });
}

start();
