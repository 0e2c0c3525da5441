import type { WayData } from '../tree/way-data.ts';

/** What the walk needs of the tree; null where it can't be had. The browser keeps it as it keeps any file, so that a release brings its own. */
export async function fetchWay(address: string): Promise<WayData | null> {
  try {
    const answer = await fetch(address);
    return answer.ok ? ((await answer.json()) as WayData) : null; // our own file, written by the same build
  } catch {
    return null;
  }
}
