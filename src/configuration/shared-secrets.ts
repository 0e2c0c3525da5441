import type { Identity } from '../settings/end.ts';
import type { EndBuilder } from './format.ts';

/** A shared secret, and whose it is; nobody's is everybody's. */
export interface Shared {
  readonly owners: readonly Identity[];
}

/** More secrets of one owner than anybody has are not looked at. */
const most = 50;

/** Finds the secrets that may be a connection's, in their order, by those who are named in them. */
export function secretsByOwner<Secret extends Shared>(secrets: readonly Secret[]): (end: EndBuilder) => readonly Secret[] {
  const places = new Map<string, number[]>();
  const add = (owner: string, at: number): void => {
    const before = places.get(owner) ?? [];
    if (before.length < most && before.at(-1) !== at) before.push(at);
    places.set(owner, before);
  };
  secrets.forEach(({ owners }, at) => {
    for (const { type, value } of owners) add(type === 'any' ? anybody : value.toLowerCase(), at);
    if (!owners.length) add(anybody, at);
  });
  return (end) => {
    const names = [end.get('local-id')?.value, end.get('local-address'), end.get('peer-id')?.value, end.get('peer-address')];
    const found = [anybody, ...names.flatMap((name) => name?.toLowerCase() ?? [])].flatMap((name) => places.get(name) ?? []);
    return [...new Set(found)].sort((a, b) => a - b).flatMap((at) => secrets[at] ?? []);
  };
}

/** No identity has this text. */
const anybody = '\n';

/** The one of the highest rate above 0; of equal ones the first. */
export function bestOf<Secret>(secrets: readonly Secret[], rate: (secret: Secret) => number): Secret | undefined {
  let [best, highest]: [Secret | undefined, number] = [undefined, 0];
  for (const secret of secrets) {
    const rated = rate(secret);
    if (rated > highest) [best, highest] = [secret, rated];
  }
  return best;
}

/** How charon rates a secret: that of the peer before one of anybody, then that of this end. */
export function charonRate(end: EndBuilder, { owners }: Shared): number {
  return fits(owners, end.get('peer-id'), end.get('peer-address')) * 3 + fits(owners, end.get('local-id'), end.get('local-address'));
}

/** 2 where one of the owners is named, 1 where anybody is meant, 0 where it is somebody else's. */
function fits(owners: readonly Identity[], id: Identity | undefined, address: string | undefined): 0 | 1 | 2 {
  const [type, value] = id && id.type !== 'any' ? [id.type, id.value] : ['address', address];
  if (owners.some((owner) => owner.type === type && owner.value.toLowerCase() === value?.toLowerCase())) return 2;
  return owners.length === 0 || owners.some((owner) => owner.type === 'any') ? 1 : 0;
}
