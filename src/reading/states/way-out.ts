import { addressesOf, isLinkLocal, isPrivate, isShared } from '../../text/addresses.ts';
import type { Line } from '../line.ts';
import { hop, source, traces } from '../loops.ts';
import type { StateFact } from './fact.ts';

/** The other end of the tunnel may answer with its public address. */
const fewest = 2;
const longestLine = 300;

/** Finds a trace to a private address that routers of the Internet answer, and its target does not: its packets went beside the tunnel. */
export function readWaysOut(lines: readonly Line[]): StateFact[] {
  const found: StateFact[] = [];
  let to = '';
  let outside = new Map<string, number>();
  const close = (): void => {
    const [first] = outside.values();
    if (first !== undefined && outside.size >= fewest) found.push({ line: first, says: 'route beside' });
    outside = new Map();
  };
  for (const { number, text } of lines) {
    if (text.length > longestLine) continue;
    if (traces.test(text)) {
      const target = addressesOf(text.replace(source, ' ')).at(-1);
      // The command, and the head of what it prints.
      if (target === undefined || target === to) continue;
      close();
      to = isPrivate(target) ? target : '';
    } else if (to && hop.test(text)) {
      const routers = addressesOf(text);
      if (routers.includes(to)) to = '';
      if (!to) outside = new Map();
      for (const one of routers) if (!isPrivate(one) && !isLinkLocal(one) && !isShared(one)) outside.set(one, outside.get(one) ?? number);
    }
  }
  close();
  return found.slice(0, 1);
}
