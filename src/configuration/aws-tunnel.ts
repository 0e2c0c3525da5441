import type { IkeVersion, Initiation } from '../settings/end.ts';
import { awsCipher, awsGroup, awsHash } from './aws-words.ts';
import type { EndBuilder, Noted } from './format.ts';
import { noted } from './format.ts';
import { field, items, numberOf, textOf } from './json-located.ts';
import type { Located } from './json-located.ts';
import { proposalsOf } from './proposal-lists.ts';
import { hostOf } from './in-network.ts';
import { setShownKey } from './words-of-values.ts';

/** Values of a list of AWS: `[{ "Value": "AES256" }]`, or plain. */
const values = (list: Located | undefined): string[] => items(list).flatMap((item) => textOf(field(item, 'Value')) ?? textOf(item) ?? []);

const initiations: Readonly<Record<string, Initiation>> = { start: 'starts', add: 'responds only' };

/** Sets what the options of one tunnel say, for AWS's end of it. */
export function setTunnelOptions(end: EndBuilder, options: Located, hasBgp: boolean, notes: Noted[]): void {
  setText(end, 'local-address', field(options, 'OutsideIpAddress'));
  setInside(end, field(options, 'TunnelInsideCidr'), hasBgp);
  setKey(end, field(options, 'PreSharedKey'), notes);
  setNumber(end, 'ike-lifetime', field(options, 'Phase1LifetimeSeconds'));
  setNumber(end, 'child-lifetime', field(options, 'Phase2LifetimeSeconds'));
  setNumber(end, 'replay-window', field(options, 'ReplayWindowSize'));
  setVersions(end, field(options, 'IKEVersions'), notes);
  setProposals(end, options, notes);
  const startup = field(options, 'StartupAction');
  const way = initiations[textOf(startup) ?? ''];
  if (way && startup) end.set('initiation', way, startup.line);
}

function setText(end: EndBuilder, id: 'local-address', at: Located | undefined): void {
  const text = textOf(at);
  if (text && at) end.set(id, text, at.line);
}

function setNumber(end: EndBuilder, id: 'ike-lifetime' | 'child-lifetime' | 'replay-window', at: Located | undefined): void {
  const value = numberOf(at);
  if (value !== undefined && at) end.set(id, value, at.line);
}

/** AWS takes the first address of the inside network, the customer gateway the second: https://docs.aws.amazon.com/vpn/latest/s2svpn/cgw-dynamic-routing-examples.html */
function setInside(end: EndBuilder, at: Located | undefined, hasBgp: boolean): void {
  const cidr = textOf(at) ?? '';
  const [own, theirs] = [hostOf(cidr, 1), hostOf(cidr, 2)];
  if (!at || own === null || theirs === null) return;
  end.set('vti-address', `${own}/${cidr.split('/')[1]}`, at.line);
  if (hasBgp) end.set('bgp-address', own, at.line).set('bgp-neighbor', theirs, at.line);
}

function setKey(end: EndBuilder, at: Located | undefined, notes: Noted[]): void {
  if (typeof at?.value !== 'string' || at.value === '') return;
  setShownKey(end, 'pre-shared-key', { text: at.value, line: at.line }, notes).set('auth-method', 'pre-shared key', at.line);
}

function setVersions(end: EndBuilder, at: Located | undefined, notes: Noted[]): void {
  const versions = values(at).flatMap((word): IkeVersion[] => {
    const [, digit] = /^ikev([12])$/i.exec(word) ?? [];
    if (digit === undefined) notes.push(noted(at?.line ?? 1, word, 'AWS has ikev1 and ikev2.'));
    return digit === undefined ? [] : [digit === '1' ? 1 : 2];
  });
  // AWS starts with IKEv2 alone, whatever order the list has.
  if (versions.length && at)
    end.set(
      'ike-version',
      [...versions].sort((one, other) => other - one),
      at.line,
    );
}

function setProposals(end: EndBuilder, options: Located, notes: Noted[]): void {
  const lists = (phase: 1 | 2) => {
    const kinds = [
      field(options, `Phase${phase}EncryptionAlgorithms`),
      field(options, `Phase${phase}IntegrityAlgorithms`),
      field(options, `Phase${phase}DHGroupNumbers`),
    ] as const;
    const [ciphers, hashes, groups] = kinds;
    return {
      at: ciphers ?? hashes,
      groupsAt: groups,
      encryption: known(ciphers, awsCipher, notes),
      integrity: known(hashes, awsHash, notes),
      prf: [],
      groups: known(groups, awsGroup, notes),
    };
  };
  const [one, two] = [lists(1), lists(2)];
  const ikeAt = one.at ?? one.groupsAt;
  if (ikeAt) end.set('ike-proposals', proposalsOf(one, one.integrity), ikeAt.line);
  if (two.at) end.set('child-proposals', proposalsOf({ ...two, groups: [] }), two.at.line);
  if (two.groupsAt && two.groups.length) end.set('pfs', two.groups, two.groupsAt.line);
}

function known<T>(list: Located | undefined, name: (word: string) => T | null, notes: Noted[]): T[] {
  return values(list).flatMap((word) => {
    const value = name(word);
    if (value === null) notes.push(noted(list?.line ?? 1, word, 'AWS has no such algorithm: it refuses the option.'));
    return value ?? [];
  });
}
