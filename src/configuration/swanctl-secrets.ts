import type { Identity } from '../settings/end.ts';
import type { Section } from './braced.ts';
import { charonIdentity, charonKey } from './charon-words.ts';
import type { EndBuilder, Noted } from './format.ts';
import { noted } from './format.ts';
import { bestOf, charonRate, secretsByOwner } from './shared-secrets.ts';
import { setShownKey } from './words-of-values.ts';

interface Secret {
  readonly owners: readonly Identity[];
  readonly value: string;
  readonly line: number;
}

/** Keys of the text, and which of them a connection finds. */
export interface Secrets {
  readonly areThere: boolean;
  readonly of: (end: EndBuilder) => readonly Secret[];
}

/** The `ike` sections of `secrets`. */
export function secretsIn(root: Section): Secrets {
  const sections = [...(root.sections.get('secrets')?.sections.values() ?? [])].filter(({ name }) => name.startsWith('ike'));
  const secrets = sections.flatMap(({ settings }): Secret[] => {
    const secret = settings.get('secret');
    const owners = [...settings].filter(([key]) => key.startsWith('id')).map(([, { value }]) => charonIdentity(value));
    return secret?.value ? [{ owners, ...secret }] : [];
  });
  return { areThere: secrets.length > 0, of: secretsByOwner(secrets) };
}

/** Sets the key that charon finds for a connection. */
export function setSecret(end: EndBuilder, { areThere, of }: Secrets, { name, line }: Section, notes: Noted[]): void {
  const best = bestOf(of(end), (secret) => charonRate(end, secret));
  if (best) setShownKey(end, 'pre-shared-key', { text: best.value, key: charonKey(best.value), line: best.line }, notes);
  else if (end.get('auth-method') === 'pre-shared key')
    notes.push(
      noted(
        line,
        name,
        areThere
          ? 'No secret here has an id of this connection, so charon finds no key for it.'
          : 'No secret is in this text: paste secrets { } too, so that the keys are compared.',
      ),
    );
}
