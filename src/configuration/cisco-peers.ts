import { Key } from '../settings/key.ts';
import type { Named } from './cisco-interfaces.ts';
import type { Command, Notes } from './cisco-lines.ts';
import type { EndBuilder } from './format.ts';

/** Sets the peers of a crypto map's entry, in the order in which they are tried; gives the first, `any` where it names none. */
export function setPeers(end: EndBuilder, [first, ...backups]: readonly Named[], line: number): string {
  const [second] = backups;
  end.set('peer-address', first?.name ?? 'any', first?.line ?? line);
  if (second)
    end.set(
      'peer-backups',
      backups.map(({ name }) => name),
      second.line,
    );
  return first?.name ?? 'any';
}

/** What holds for the first peer; where another has a key of its own, which of them counts depends on who is there. */
export function withOneKey(
  [first, ...others]: readonly [EndBuilder, ...EndBuilder[]],
  at: Pick<Command, 'line' | 'text'>,
  notes: Notes,
): EndBuilder {
  const given = first.end()['pre-shared-key'];
  const keys = others.flatMap((other) => other.get('pre-shared-key') ?? []);
  if (!given || keys.every((key) => key.same(given.value))) return first;
  notes.add(at, 'Its peers have different keys, so none of them was compared.');
  return first.set('pre-shared-key', Key.hidden(), given.line);
}
