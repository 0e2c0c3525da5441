import type { Identity } from '../settings/end.ts';
import { Key } from '../settings/key.ts';
import { charonIdentity, charonKey } from './charon-words.ts';
import type { EndBuilder, Noted } from './format.ts';
import { noted } from './format.ts';
import type { Dialect } from '../syntax/ipsec-conf.ts';
import type { Conn, SecretLine } from './ipsec-conf-text.ts';
import { plutoIdentity } from './pluto-words.ts';
import { bestOf, charonRate, secretsByOwner } from './shared-secrets.ts';
import { hiddenKey, isMasked, shownKey } from './words-of-values.ts';

/** Whether the text holds keys, loaded or not, and which of them may be a connection's. */
export interface Secrets {
  readonly areThere: boolean;
  readonly of: (end: EndBuilder) => readonly Secret[];
}

interface Secret {
  readonly owners: readonly Identity[];
  /** Hidden where the line shows another text in its place. */
  readonly key: Key;
  readonly line: number;
}

/** Shared keys of ipsec.secrets as a daemon loads them; those that it does not load are told. */
export function readSecrets(lines: readonly SecretLine[], dialect: Dialect, notes: Noted[]): Secrets {
  const secrets = lines.flatMap((one): Secret[] => {
    const key = dialect === 'strongSwan' ? strongswanKey(one) : libreswanKey(one);
    if (typeof key !== 'string') return [{ owners: ownersOf(one, dialect), key, line: one.line }];
    notes.push(noted(one.line, `${one.owners} : PSK …`, key));
    return [];
  });
  return { areThere: lines.length > 0, of: secretsByOwner(secrets) };
}

function ownersOf({ owners }: SecretLine, dialect: Dialect): Identity[] {
  const words = owners.match(/"[^"]*"|[^\s"]+/g) ?? [];
  const anybody: Identity = { type: 'any', value: '' };
  return words.map((word) => {
    const text = word.replace(/^"|"$/g, '');
    if (dialect === 'strongSwan') return charonIdentity(text);
    return /^%any6?$/.test(text) ? anybody : (plutoIdentity(text) ?? { type: 'fqdn', value: text });
  });
}

const quoted = /^(["'])([^]*?)\1/;

/** What strongSwan takes: in quotes these very characters; else up to a blank, `0x` as hexadecimal, `0s` as Base64. */
function strongswanKey({ rest, isApart }: SecretLine): Key | string {
  if (!isApart) return 'strongSwan wants a blank before the colon, and reads nothing of the file from here on.';
  const text = quoted.exec(rest)?.[2];
  if (text !== undefined) return shownKey(text);
  if (/^["']/.test(rest)) return 'The second quotes are missing: strongSwan reads nothing of the file from here on.';
  const [word = ''] = rest.split(/\s/, 1);
  return isMasked(word) ? Key.hidden() : charonKey(word);
}

/** What Libreswan takes: in quotes these very characters; else `0x`, `0s` or `0t` and what these mean. */
function libreswanKey({ rest }: SecretLine): Key | string {
  const text = quoted.exec(rest)?.[2];
  if (text !== undefined) return shownKey(text);
  if (/^["']/.test(rest)) return 'The second quotes are missing: write them, or Libreswan takes another key than you mean.';
  const [word = ''] = rest.split(/\s/, 1);
  if (isMasked(word)) return Key.hidden();
  if (word.startsWith('0t')) return new Key(rest.slice(2));
  return /^0[xs]/i.test(word)
    ? charonKey(word.replaceAll('_', ''))
    : 'Libreswan says PSK data malformed and loads no key: it stands in quotes, or begins with 0x or 0s.';
}

/** Sets the key that a connection finds. */
export function setSecret(end: EndBuilder, { areThere, of }: Secrets, dialect: Dialect, conn: Conn, notes: Noted[]): void {
  if (end.get('auth-method') === 'certificate') return;
  const best = bestOf(of(end), (secret) => (dialect === 'strongSwan' ? charonRate(end, secret) : libreswanRate(end, secret)));
  const others = isOwnUnknown(end) && dialect === 'Libreswan' ? of(end).filter((one) => libreswanRate(end, one) === ofPeer) : [];
  if (best && others.includes(best) && others.some(({ key }) => !key.same(best.key))) {
    end.set('pre-shared-key', Key.hidden(), best.line);
    notes.push(
      noted(
        best.line,
        'PSK',
        'Several secrets are for this peer. Which one is for this end depends on its own address, which is not in this text.',
      ),
    );
    return;
  }
  if (best) end.set('pre-shared-key', best.key, best.line);
  if (best?.key.isMasked) notes.push(noted(best.line, 'PSK', hiddenKey));
  else if (!best && end.get('auth-method'))
    notes.push(
      noted(
        conn.line,
        `conn ${conn.name}`,
        areThere && isOwnUnknown(end)
          ? 'Which secret is for this connection depends on its own address, which is not in this text.'
          : areThere
            ? 'No secret here is for the identities of this connection.'
            : 'No secret is in this text: paste ipsec.secrets too, so that the keys are compared.',
      ),
    );
  if (best && !end.has('auth-method'))
    notes.push(noted(conn.line, `conn ${conn.name}`, 'Without authby=secret it takes certificates, and no key is used.'));
}

/** Sums of matches that count at all; what else matches in part is somebody else's. */
const counting = new Set([1, 2, 9, 10, 6, 12]);

/** This end says to be its address, which the host alone knows. */
const isOwnUnknown = (end: EndBuilder): boolean => !end.has('local-id') && (end.get('local-address') ?? 'any') === 'any';

/** Of a secret of the peer and of somebody who may be this end; below the one that names both. */
const ofPeer = 11;

/** Own identity 8, the peer's 4, anybody's 2, nobody's 1 (lsw_find_secret_by_id of lib/libswan/secrets.c). */
function libreswanRate(end: EndBuilder, { owners }: Secret): number {
  if (!owners.length) return 1;
  const is = (id: Identity | undefined, address: string | undefined): boolean =>
    owners.some((owner) =>
      id
        ? owner.type === id.type && owner.value.toLowerCase() === id.value.toLowerCase()
        : owner.type === 'address' && owner.value === address,
    );
  const own = is(end.get('local-id'), end.get('local-address')) ? 8 : 0;
  const peer = is(end.get('peer-id'), end.get('peer-address')) ? 4 : 0;
  if (isOwnUnknown(end) && peer && owners.length > 1 && owners.every(({ type }) => type !== 'any')) return ofPeer;
  const rate = own + peer + (owners.some(({ type }) => type === 'any') ? 2 : 0);
  const whole = rate === 8 && owners.length === 1 ? 9 : rate;
  return counting.has(whole) ? whole : 0;
}
