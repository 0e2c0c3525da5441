import type { NodeRef } from '../tree/addresses.ts';
import { give, observationOn, trailFrom } from '../tree/trail.ts';
import { readAnswers, writeAnswers } from './answers-store.ts';

/** Remembers each answer as its link is followed, and lets number keys choose one. */
function start(): void {
  document.addEventListener('click', ({ target }) => {
    const answer = target instanceof Element && target.closest<HTMLAnchorElement>('[data-answer]');
    if (answer) remember(answer);
  });
  document.addEventListener('keydown', choose);
  markNextSuspect();
}

function remember(answer: HTMLAnchorElement): void {
  const node = answer.closest<HTMLElement>('[data-node]');
  if (!node) return;
  const at = node.dataset['node'] ?? '';
  const ask = node.dataset['ask'] ?? document.querySelector('h1')?.textContent ?? at;
  const to = refOf(answer.pathname);
  if (to) writeAnswers(give(readAnswers(), at, { ask, answer: answer.dataset['answer'] ?? '', to }));
}

/** The node at an address: `/vpn/steps/status/` is `step/status`. */
function refOf(path: string): NodeRef | null {
  const [, folder, id] = /\/(steps|problems|status)\/([^/]+)\/$/.exec(path) ?? [];
  if (!id) return null;
  if (folder === 'steps') return `step/${id}`;
  return folder === 'problems' ? `problem/${id}` : `observation/${id}`;
}

function choose(event: KeyboardEvent): void {
  if (event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
  const answers = document.querySelectorAll<HTMLAnchorElement>('.answers a');
  const answer = /^[1-9]$/.test(event.key) ? answers[Number(event.key) - 1] : undefined;
  answer?.click();
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('input, textarea, select, [contenteditable]');

/** On "what next?": the suspect that follows in what this reader's console shows comes first. */
function markNextSuspect(): void {
  const seen = observationOn(trailFrom(readAnswers(), 'step/status'));
  if (!seen) return;
  const item = document.querySelector<HTMLElement>(`.answers [data-when~="${CSS.escape(seen)}"]`);
  item?.parentElement?.prepend(item);
}

start();
