import { slug } from '../tree/addresses.ts';
import { nearestAddresses } from '../text/nearest.ts';
import { hasPlaceholder, isMissingValue } from '../text/placeholder.ts';
import { readWords } from './console-words.ts';
import { goKeys } from './go.ts';
import { fields, fieldValues, readQuery } from './reading.ts';

/** What in a link's query no longer means anything, and what to write instead. */
export interface StaleValue {
  readonly what: string;
  readonly mend: string;
}

/** The ids that a query may name. */
export interface KnownIds {
  readonly problems: readonly string[];
  readonly devices: readonly string[];
  /** Which id took the place of a retired one; null when none did. */
  readonly successor: (key: 'problem' | 'device', id: string) => string | null;
}

/** Every stale or unknown value in the query of a link to one of the site's pages. A value that a template fills in is left alone. */
export function staleValues(path: string, query: URLSearchParams, known: KnownIds): StaleValue[] {
  const settled = new URLSearchParams([...query].filter(([, value]) => !hasPlaceholder(value) && !isMissingValue(value)));
  return [
    ...(path === '/' || path === '/go/' ? staleWords(path, settled) : []),
    ...(path === '/go/' ? [...unknownKeys(query), ...staleId('problem', settled, known)] : []),
    ...staleId('device', settled, known),
  ];
}

function staleWords(path: string, query: URLSearchParams): StaleValue[] {
  return fields.flatMap((field) => {
    const value = query.get(field);
    if (value === null) return [];
    const one = new URLSearchParams({ [field]: value });
    const isStale = path === '/' ? readQuery(one).dropped.length > 0 : readWords(one).notices.length > 0;
    const known = fieldValues[field].map((each) => each.value);
    return isStale ? [{ what: `the console’s ${field} is never “${value}”`, mend: instead(field, value, known) }] : [];
  });
}

function unknownKeys(query: URLSearchParams): StaleValue[] {
  return [...new Set(query.keys())]
    .filter((key) => !goKeys.some((known) => known === key))
    .map((key) => ({ what: `/go/ does not take “${key}”`, mend: `use one of ${goKeys.join(', ')}` }));
}

function staleId(key: 'problem' | 'device', query: URLSearchParams, { problems, devices, successor }: KnownIds): StaleValue[] {
  const value = query.get(key);
  const known = key === 'problem' ? problems : devices;
  if (value === null || known.includes(value) || (key === 'problem' && known.includes(slug(value)))) return [];
  const to = successor(key, value);
  if (to) return [{ what: `the ${key} “${value}” is retired`, mend: `write ${key}=${to}` }];
  return [{ what: `no ${key} is called “${value}”`, mend: instead(key, value, known) }];
}

function instead(key: string, value: string, known: readonly string[]): string {
  const [near] = nearestAddresses(value, known, 1, 0.3);
  return near ? `write ${key}=${near}` : `leave it out, or use one of ${known.slice(0, 12).join(', ')}${known.length > 12 ? ' …' : ''}`;
}
