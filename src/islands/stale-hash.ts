import { nearestAddresses } from '../text/nearest.ts';

/** The page has no part of this name: goes to the part that took its place, or says so and offers the nearest. */
export async function answerStaleHash(id: string): Promise<void> {
  const to = await successorOf(`${location.pathname}#${id}`);
  if (to) location.replace(to);
  else document.querySelector('main')?.prepend(notice(id));
}

async function successorOf(address: string): Promise<string | null> {
  try {
    const file = await fetch(`${document.documentElement.dataset['base'] ?? ''}/moved.json`);
    const moved = (await file.json()) as Readonly<Record<string, string>>; // our own file, written by the same build
    return moved[address] ?? null;
  } catch {
    return null;
  }
}

function notice(id: string): HTMLElement {
  const parts = [...document.querySelectorAll<HTMLElement>('main :is(h2, h3, li, tr, div)[id]:not([id^="source-"])')];
  const [near] = nearestAddresses(
    id,
    parts.map((part) => part.id),
    1,
  );
  const part = parts.find((other) => other.id === near);
  const line = document.createElement('p');
  line.className = 'caution';
  line.setAttribute('role', 'status');
  line.dataset['staleHash'] = '';
  line.textContent = `This page has no part called “${id.slice(0, 80)}”. `;
  if (!part) return line;
  const link = document.createElement('a');
  link.href = `#${part.id}`;
  link.textContent = (part.querySelector('h3, dt, th') ?? part).textContent.trim().slice(0, 80);
  line.append('Nearest to it: ', link);
  return line;
}
