import type { Identity } from '../settings/end.ts';
import type { Section } from './braced.ts';
import { charonIdentity, charonKey } from './charon-words.ts';
import type { EndBuilder, Noted } from './format.ts';
import { noted } from './format.ts';
import { hiddenKey, isMasked } from './words-of-values.ts';

/** A shared secret, and whose it is; nobody's is everybody's. */
export interface Shared {
  readonly owners: readonly Identity[];
}

/** The secret that charon takes: that of the peer before one of anybody, then that of this end; of equal ones the first. */
export function bestSecret<Secret extends Shared>(end: EndBuilder, secrets: readonly Secret[]): Secret | undefined {
  const rated = secrets.map((secret) => {
    const own = fits(secret.owners, end.get('local-id'), end.get('local-address'));
    const peer = fits(secret.owners, end.get('peer-id'), end.get('peer-address'));
    return { secret, rate: peer * 3 + own };
  });
  return rated.reduce<(typeof rated)[number] | undefined>((best, one) => (one.rate > (best?.rate ?? 0) ? one : best), undefined)?.secret;
}

/** 2 where one of the owners is named, 1 where anybody is meant, 0 where it is somebody else's. */
function fits(owners: readonly Identity[], id: Identity | undefined, address: string | undefined): 0 | 1 | 2 {
  const [type, value] = id && id.type !== 'any' ? [id.type, id.value] : ['address', address];
  if (owners.some((owner) => owner.type === type && owner.value.toLowerCase() === value?.toLowerCase())) return 2;
  // Whoever may come has a key of anybody's list.
  return owners.length === 0 || owners.some((owner) => owner.type === 'any') ? 1 : 0;
}

interface SwanctlSecret extends Shared {
  readonly value: string;
  readonly line: number;
}

/** Reads the key of a connection from the `ike` sections of `secrets`. */
export function readSecret(end: EndBuilder, sections: readonly Section[], connection: Section, notes: Noted[]): void {
  const secrets = sections.flatMap(({ settings }): SwanctlSecret[] => {
    const secret = settings.get('secret');
    const owners = [...settings].filter(([key]) => key.startsWith('id')).map(([, { value }]) => charonIdentity(value));
    return secret?.value ? [{ owners, ...secret }] : [];
  });
  const best = bestSecret(end, secrets);
  if (best && isMasked(best.value)) notes.push(noted(best.line, 'secret', hiddenKey));
  else if (best) end.set('pre-shared-key', charonKey(best.value), best.line);
  else if (end.get('auth-method') !== 'pre-shared key') return;
  else if (secrets.length)
    notes.push(noted(connection.line, connection.name, 'No secret here has an id of this connection, so that charon finds no key for it.'));
  else
    notes.push(noted(connection.line, connection.name, 'No secret is in this text: paste secrets { } too, so that the keys are compared.'));
}
