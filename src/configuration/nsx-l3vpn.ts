import type { Noted } from './format.ts';
import { EndBuilder, noted } from './format.ts';
import { field, items, textOf } from './json-located.ts';
import type { Located } from './json-located.ts';
import { ikeVersions, setChildProposals, setIkeProposals, setPfs } from './nsx-profiles.ts';
import { everything, setEnabled, setPresharedKey, setRules, setTunnelAddress } from './nsx-session.ts';
import { identityOf } from './words-of-values.ts';

/** One L3Vpn of the SDDC's older API, which holds in one object what sessions and profiles hold today. */
export function l3VpnEnd(vpn: Located, notes: Noted[]): EndBuilder {
  const end = new EndBuilder();
  setEnabled(end, vpn);
  setAddresses(end, vpn);
  setPresharedKey(end, items(field(vpn, 'passphrases', 'passphrase'))[0], notes);
  if (end.has('pre-shared-key')) end.set('auth-method', 'pre-shared key', field(vpn, 'passphrases', 'passphrase')?.line ?? null);
  setIke(end, vpn, notes);
  const digest = field(vpn, 'tunnel_digest_algorithms');
  setChildProposals(end, { encryption: field(vpn, 'tunnel_encryption_algorithms'), digest, groups: undefined }, notes);
  setPfs(end, field(vpn, 'enable_perfect_forward_secrecy'), field(vpn, 'dh_groups'));
  setNetworks(end, field(vpn, 'l3vpn_session'), notes);
  return end;
}

function setAddresses(end: EndBuilder, vpn: Located): void {
  const [local, remote, inside] = ['local_address', 'remote_public_address', 'remote_private_address'].map((name) => field(vpn, name));
  const [own, theirs, id] = [textOf(local), textOf(remote), textOf(inside)];
  if (own && local) end.set('local-address', own, local.line);
  if (theirs && remote) end.set('peer-address', theirs, remote.line);
  if (id && inside) end.set('peer-id', identityOf(id), inside.line);
}

function setIke(end: EndBuilder, vpn: Located, notes: Noted[]): void {
  const version = field(vpn, 'ike_version');
  const known = ikeVersions(textOf(version) ?? '');
  if (version && known) end.set('ike-version', known, version.line);
  else if (version) notes.push(noted(version.line, textOf(version) ?? '', 'The SDDC has IKE_V1, IKE_V2 and IKE_FLEX: it refuses this.'));
  const [encryption, digest] = [field(vpn, 'ike_encryption_algorithms'), field(vpn, 'ike_digest_algorithms')];
  setIkeProposals(end, { encryption, digest, groups: field(vpn, 'dh_groups') }, notes);
}

function setNetworks(end: EndBuilder, session: Located | undefined, notes: Noted[]): void {
  setTunnelAddress(end, items(field(session, 'tunnel_subnets')), notes);
  const rules = field(session, 'rules');
  const type = field(session, 'resource_type');
  if (rules) setRules(end, rules);
  else if (type && /^routebased/i.test(textOf(type) ?? '')) end.set('selectors', everything, type.line);
}
