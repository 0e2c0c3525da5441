import type { Cipher, Group, Hash } from '../ike/algorithm.ts';
import type { IkeVersion } from '../settings/end.ts';
import type { EndBuilder } from './format.ts';
import { textOf } from './json-located.ts';
import type { Located } from './json-located.ts';
import { proposalsOf } from './proposal-lists.ts';

interface Suite {
  readonly versions: readonly IkeVersion[];
  readonly ike: readonly [Cipher, Hash | null];
  readonly child: readonly [Cipher, Hash | null];
  readonly groups: readonly Group[];
}

/** What NSX's compliance suites fix: https://techdocs.broadcom.com/us/en/vmware-cis/vcf/vcf-9-0-and-later/9-0/advanced-network-management/administration-guide/virtual-private-network-vpn/adding-ipsec-vpn-sessions/about-supported-compliance-suites.html */
const suites: Readonly<Record<string, Suite>> = {
  cnsa: { versions: [2], ike: ['aes-cbc-256', 'sha2-384'], child: ['aes-cbc-256', 'sha2-384'], groups: [15, 20] },
  fips: { versions: [2, 1], ike: ['aes-cbc-128', 'sha2-256'], child: ['aes-gcm-16-128', null], groups: [20] },
  foundation: { versions: [1], ike: ['aes-cbc-128', 'sha2-256'], child: ['aes-cbc-128', 'sha2-256'], groups: [14] },
  prime: { versions: [2], ike: ['aes-gcm-16-128', null], child: ['aes-gcm-16-128', null], groups: [19] },
  suitebgcm128: { versions: [2], ike: ['aes-cbc-128', 'sha2-256'], child: ['aes-gcm-16-128', null], groups: [19] },
  suitebgcm256: { versions: [2], ike: ['aes-cbc-256', 'sha2-384'], child: ['aes-gcm-16-256', null], groups: [20] },
};

/** Sets what a compliance suite fixes in place of the profiles; NONE fixes nothing. */
export function setSuite(end: EndBuilder, at: Located | undefined): void {
  const suite = suites[(textOf(at) ?? '').toLowerCase().replace(/[^a-z\d]/g, '')];
  if (!suite || !at) return;
  const { versions, groups } = suite;
  const lists = ([cipher, hash]: readonly [Cipher, Hash | null], of: readonly Group[]) => ({
    encryption: [cipher],
    integrity: hash ? [hash] : [],
    prf: [],
    groups: of,
  });
  end
    .set('ike-version', versions, at.line)
    .set('ike-proposals', proposalsOf(lists(suite.ike, groups), ['sha2-256']), at.line)
    .set('child-proposals', proposalsOf(lists(suite.child, [])), at.line)
    .set('pfs', groups, at.line)
    .set('auth-method', 'certificate', at.line);
}
