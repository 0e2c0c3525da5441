import type { Identity } from '../settings/end.ts';
import { Key } from '../settings/key.ts';
import { noted, type Called, type EndBuilder, type Noted, unreadIdentity } from './format.ts';
import { addressOf, missing } from './pan-os-address.ts';
import { ikeProposalsOf, lifetimeOf } from './pan-os-crypto.ts';
import { isHidden } from './pan-os-secret.ts';
import { at, bare, resolved, saidAt, yes, type PanContext, type PanNode } from './pan-os-tree.ts';
import { isIp } from './subnet.ts';

function versionsOf(gateway: PanNode): 'ikev1' | 'ikev2' {
  const version = saidAt(gateway, 'protocol', 'version')?.text;
  if (version) return version === 'ikev1' ? 'ikev1' : 'ikev2';
  // Without a version it is IKEv1, unless the text has a profile for IKEv2 alone.
  return at(gateway, 'protocol', 'ikev2') && !at(gateway, 'protocol', 'ikev1') ? 'ikev2' : 'ikev1';
}

const versions = { ikev1: [1], ikev2: [2], 'ikev2-preferred': [2, 1] } as const;

function readVersion(gateway: PanNode, end: EndBuilder, notes: Noted[]): void {
  const version = saidAt(gateway, 'protocol', 'version');
  if (!version) return;
  const known = Object.hasOwn(versions, version.text) ? versions[version.text as keyof typeof versions] : null;
  if (known) end.set('ike-version', known, version.line);
  else notes.push(noted(version.line, version.text, 'Not a version: it takes ikev1, ikev2 and ikev2-preferred.'));
}

function readIkeProfile(gateway: PanNode, end: EndBuilder, { network, notes }: PanContext): Called {
  const name = saidAt(gateway, 'protocol', versionsOf(gateway), 'ike-crypto-profile');
  if (!name) return {};
  const profile = at(network, 'ike', 'crypto-profiles', 'ike-crypto-profiles', name.text);
  if (!profile) {
    end.set('ike-proposals', [], name.line);
    notes.push(
      noted(name.line, `ike-crypto-profile ${name.text}`, 'This profile is not in this text: paste network ike crypto-profiles too.'),
    );
  } else {
    const proposals = ikeProposalsOf(profile, notes);
    if (proposals.length) end.set('ike-proposals', proposals, at(profile, 'encryption')?.values[0]?.line ?? profile.line);
    const lifetime = lifetimeOf(profile);
    if (lifetime) end.set('ike-lifetime', lifetime.value, lifetime.line);
  }
  return { 'ike crypto profile': name.text };
}

function readKey(gateway: PanNode, end: EndBuilder, notes: Noted[]): void {
  const secret = saidAt(gateway, 'authentication', 'pre-shared-key', 'key');
  const certificate = at(gateway, 'authentication', 'certificate');
  const psk = at(gateway, 'authentication', 'pre-shared-key');
  if (certificate) end.set('auth-method', 'certificate', certificate.line);
  else if (psk) end.set('auth-method', 'pre-shared key', psk.line);
  if (!secret) return;
  end.set('pre-shared-key', isHidden(secret.text) ? Key.hidden() : new Key(secret.text), secret.line);
  if (isHidden(secret.text))
    notes.push(noted(secret.line, 'pre-shared-key key …', 'The key is encrypted in this output, so it cannot be compared.'));
}

function readAddresses(gateway: PanNode, end: EndBuilder, context: PanContext): void {
  const local = saidAt(gateway, 'local-address', 'ip') ?? saidAt(gateway, 'local-address', 'floating-ip');
  const link = saidAt(gateway, 'local-address', 'interface');
  const own = local ? { text: resolved(context, local.text), line: local.line } : link && addressOf(link.text, context);
  if (own && isIp(bare(own.text))) end.set('local-address', bare(own.text), own.line);
  else if (local) context.notes.push(noted(local.line, `local-address ip ${local.text}`, missing(local.text)));
  readPeerAddress(gateway, end, context);
}

function readPeerAddress(gateway: PanNode, end: EndBuilder, context: PanContext): void {
  const dynamic = at(gateway, 'peer-address', 'dynamic');
  if (dynamic) end.set('peer-address', 'any', dynamic.line);
  const name = saidAt(gateway, 'peer-address', 'fqdn');
  if (name) end.set('peer-address', resolved(context, name.text), name.line);
  const peer = saidAt(gateway, 'peer-address', 'ip');
  if (!peer) return;
  const address = bare(resolved(context, peer.text));
  if (isIp(address)) end.set('peer-address', address, peer.line);
  else context.notes.push(noted(peer.line, `peer-address ip ${peer.text}`, missing(peer.text)));
}

const identityTypes: Readonly<Record<string, Identity['type']>> = {
  ipaddr: 'address',
  fqdn: 'fqdn',
  ufqdn: 'email',
  keyid: 'key-id',
  dn: 'dn',
};

function readIdentity(gateway: PanNode, which: 'local-id' | 'peer-id', end: EndBuilder, notes: Noted[]): void {
  const type = saidAt(gateway, which, 'type');
  const id = saidAt(gateway, which, 'id');
  if (!id) return;
  const known = type && Object.hasOwn(identityTypes, type.text) ? identityTypes[type.text] : undefined;
  if (!known) notes.push(noted(id.line, `${which} ${id.text}`, 'An identity needs its type: ipaddr, fqdn, ufqdn, keyid or dn.'));
  const matching = saidAt(gateway, which, 'matching');
  const isHeld = known && (matching?.text !== 'wildcard' || isComparable(id.text));
  end.set(which, isHeld ? { type: known, value: id.text } : unreadIdentity, id.line);
  if (known && !isHeld && matching)
    notes.push(
      noted(matching.line, `${which} matching wildcard`, 'It takes every identity that fits this pattern, which is not compared.'),
    );
}

/** No pattern, or one of a whole domain: `*.example.net`, `*@example.net`. */
const isComparable = (text: string): boolean => !/[*?=]/.test(text.replace(/^\*[.@]/, ''));

function readDpd(gateway: PanNode, end: EndBuilder): void {
  const path = ['protocol', versionsOf(gateway), 'dpd'] as const;
  const enable = saidAt(gateway, ...path, 'enable');
  const interval = saidAt(gateway, ...path, 'interval');
  if (enable && !yes(enable)) end.set('dpd', 0, enable.line);
  else if (interval && /^\d{1,5}$/.test(interval.text)) end.set('dpd', Number(interval.text), interval.line);
  // The interval of a check that is on is 5 seconds where none is set.
  else if (enable) end.set('dpd', 5, enable.line);
}

function readCommon(gateway: PanNode, end: EndBuilder): void {
  const fragmentation = saidAt(gateway, 'protocol-common', 'fragmentation', 'enable');
  if (fragmentation) end.set('ike-fragmentation', yes(fragmentation), fragmentation.line);
  const nat = saidAt(gateway, 'protocol-common', 'nat-traversal', 'enable');
  if (nat) end.set('nat-traversal', yes(nat) ? 'automatic' : 'off', nat.line);
  const passive = saidAt(gateway, 'protocol-common', 'passive-mode');
  if (passive) end.set('initiation', yes(passive) ? 'responds only' : 'on traffic', passive.line);
  const mode = saidAt(gateway, 'protocol', 'ikev1', 'exchange-mode');
  if (mode?.text === 'main' || mode?.text === 'aggressive') end.set('ike-mode', mode.text, mode.line);
}

/** What takes a gateway down: itself, or the port that it leaves by. */
function readDown(gateway: PanNode, end: EndBuilder, { network }: PanContext): Called {
  const disabled = saidAt(gateway, 'disabled');
  if (disabled) end.set('enabled', !yes(disabled), disabled.line);
  const own = disabled && yes(disabled) ? { 'ike gateway is disabled': 'yes' } : {};
  const port = saidAt(gateway, 'local-address', 'interface')?.text.split('.')[0] ?? '';
  for (const kind of ['ethernet', 'aggregate-ethernet']) {
    const state = saidAt(network, 'interface', kind, port, 'link-state');
    if (state?.text !== 'down') continue;
    end.set('enabled', false, state.line);
    return { ...own, 'port that is down': `${kind} ${port}` };
  }
  return own;
}

/** Takes what an IKE gateway sets; gives the names of what was read. */
export function readGateway(gateway: PanNode, end: EndBuilder, context: PanContext): Called {
  readVersion(gateway, end, context.notes);
  const profile = readIkeProfile(gateway, end, context);
  readKey(gateway, end, context.notes);
  readAddresses(gateway, end, context);
  readIdentity(gateway, 'local-id', end, context.notes);
  readIdentity(gateway, 'peer-id', end, context.notes);
  readDpd(gateway, end);
  readCommon(gateway, end);
  return { ...profile, ...readDown(gateway, end, context) };
}
