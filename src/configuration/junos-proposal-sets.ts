import type { Cipher, Group, Hash } from '../ike/algorithm.ts';
import type { Proposal } from '../settings/end.ts';

/** What a proposal set of Junos stands for: its proposals, and how the ends prove who they are where it says so. */
export interface ProposalSet {
  readonly proposals: readonly Proposal[];
  readonly method?: 'pre-shared key' | 'certificate';
}

const one = (encryption: Cipher, integrity: Hash | null, groups: readonly Group[]): Proposal => ({
  encryption: [encryption],
  integrity: integrity ? [integrity] : [],
  prf: [],
  groups,
  esn: [],
});

const keyed = (...proposals: Proposal[]): ProposalSet => ({ proposals, method: 'pre-shared key' });
const certified = (...proposals: Proposal[]): ProposalSet => ({ proposals, method: 'certificate' });

/** Of `security ike policy … proposal-set`. */
export const ikeSets: Readonly<Record<string, ProposalSet>> = {
  basic: keyed(one('des', 'sha1', [1]), one('des', 'md5', [1])),
  compatible: keyed(one('3des', 'sha1', [2]), one('3des', 'md5', [2]), one('des', 'sha1', [2]), one('des', 'md5', [2])),
  standard: keyed(one('3des', 'sha1', [2]), one('aes-cbc-128', 'sha1', [2])),
  'suiteb-gcm-128': certified(one('aes-cbc-128', 'sha2-256', [19])),
  'suiteb-gcm-256': certified(one('aes-cbc-256', 'sha2-384', [20])),
  'prime-128': certified(one('aes-gcm-16-128', null, [19])),
  'prime-256': certified(one('aes-gcm-16-256', null, [20])),
};

/** Of `security ipsec policy … proposal-set`. */
export const ipsecSets: Readonly<Record<string, ProposalSet>> = {
  basic: { proposals: [one('des', 'sha1', []), one('des', 'md5', [])] },
  compatible: { proposals: [one('3des', 'sha1', []), one('3des', 'md5', []), one('des', 'sha1', []), one('des', 'md5', [])] },
  standard: { proposals: [one('3des', 'sha1', [2]), one('aes-cbc-128', 'sha1', [2])] },
  'suiteb-gcm-128': { proposals: [one('aes-gcm-16-128', null, [])] },
  'suiteb-gcm-256': { proposals: [one('aes-gcm-16-256', null, [])] },
  'prime-128': { proposals: [one('aes-gcm-16-128', null, [])] },
  'prime-256': { proposals: [one('aes-gcm-16-256', null, [])] },
};
