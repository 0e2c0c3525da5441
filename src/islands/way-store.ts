import type { WayData } from '../tree/way-data.ts';

const key = 'tunnel-down:way';

/** What the walk needs of the tree: kept in this tab after the first page, so that the next ones are led at once; null where it can't be had. */
export async function readWay(address: string): Promise<WayData | null> {
  try {
    const kept = read();
    if (kept) return JSON.parse(kept) as WayData; // our own file, written by the same build
    const answer = await fetch(address);
    if (!answer.ok) return null;
    const text = await answer.text();
    write(text);
    return JSON.parse(text) as WayData;
  } catch {
    return null;
  }
}

function read(): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(text: string): void {
  try {
    sessionStorage.setItem(key, text);
  } catch {
    // Without storage each page fetches it.
  }
}
