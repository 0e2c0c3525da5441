import { defineConsole } from '../define.ts';

export default defineConsole({
  name: 'IBM Cloud VPN',
  called: ['IBM', 'IBM Cloud'],
  scope: 'The status reasons of a VPN connection of an IBM Cloud VPC gateway.',
  marks: { names: ['ibm cloud'] },
  messages: {
    'ibm-cannot-authenticate-connection': {
      text: 'cannot_authenticate_connection',
      also: ['Failed to authenticate a connection because of mismatched IKE ID and PSK'],
      example:
        '"code": "cannot_authenticate_connection", "message": "Failed to authenticate a connection because of mismatched IKE ID and PSK (check IKE ID and PSK in peer VPN configuration)"',
      role: 'either',
      problems: ['pre-shared-key-mismatch', 'ike-identity-mismatch'],
      meaning:
        'The pre-shared key and the IKE identity do not belong together for IBM Cloud. Enter the key again on both ends, then compare the identities.',
      source: 'ibm-vpc-vpn-health',
    },
    'ibm-ike-policy-mismatch': {
      text: 'ike_policy_mismatch',
      also: ['None of the proposed IKE crypto suites was acceptable'],
      example:
        '"code": "ike_policy_mismatch", "message": "None of the proposed IKE crypto suites was acceptable (check the IKE policies on both sides of the VPN)"',
      role: 'either',
      problems: ['phase1-crypto-mismatch', 'ike-version-mismatch', 'remote-peer-not-configured'],
      meaning:
        'No IKE proposal is common to both ends. Compare encryption, hash, DH group and IKE version; where IBM Cloud initiates, an SDDC without a VPN for its address can answer the same.',
      source: 'ibm-vpc-vpn-health',
    },
    'ibm-ike-v1-id-or-cidr-mismatch': {
      text: 'ike_v1_id_local_remote_cidr_mismatch',
      also: ['Invalid IKE ID or mismatched local CIDRs and remote CIDRs in IKE V1'],
      example:
        '"code": "ike_v1_id_local_remote_cidr_mismatch", "message": "Invalid IKE ID or mismatched local CIDRs and remote CIDRs in IKE V1 (check the IKE ID or the local CIDRs and remote CIDRs in IKE V1 configuration)"',
      role: 'either',
      problems: ['traffic-selector-mismatch', 'ike-identity-mismatch'],
      meaning:
        'IKEv1 has one error for both: before phase 1 is up, the identity (unless set otherwise, IBM Cloud sends and expects the public addresses); after it, the networks of both ends.',
      source: 'ibm-vpc-vpn-health',
    },
    'ibm-ike-v2-cidr-mismatch': {
      text: 'ike_v2_local_remote_cidr_mismatch',
      also: ['Mismatched local and remote CIDRs in IKE V2', 'Mismatched local CIDRs and remote CIDRs in IKE V2'],
      example:
        '"code": "ike_v2_local_remote_cidr_mismatch", "message": "Mismatched local CIDRs and remote CIDRs in IKE V2 (check the local CIDRs and remote CIDRs in IKE V2 configuration)"',
      role: 'either',
      problems: ['traffic-selector-mismatch'],
      meaning: 'The networks do not mirror each other. What is local on one end must be remote on the other, masks included.',
      source: 'ibm-vpc-vpn-health',
    },
    'ibm-ipsec-policy-mismatch': {
      text: 'ipsec_policy_mismatch',
      also: ['None of the proposed IPsec crypto suites were acceptable', 'None of the proposed IPsec crypto suites was acceptable'],
      example:
        '"code": "ipsec_policy_mismatch", "message": "None of the proposed IPsec crypto suites was acceptable (check the IPsec policies on both sides of the VPN)"',
      role: 'either',
      problems: ['phase2-crypto-mismatch'],
      meaning: 'No IPsec proposal is common to both ends. Compare encryption, integrity and PFS of phase 2.',
      source: 'ibm-vpc-vpn-health',
    },
    'ibm-peer-not-responding': {
      text: 'peer_not_responding',
      also: ['No response from peer (check network ACL configuration'],
      example:
        '"code": "peer_not_responding", "message": "No response from peer (check network ACL configuration, peer availability and on-premise firewall configuration)"',
      role: 'either',
      problems: [
        'peer-unreachable',
        'firewall-blocking-ipsec',
        'remote-peer-not-configured',
        'nat-traversal',
        'ike-version-mismatch',
        'pre-shared-key-mismatch',
      ],
      onceIkeUp: ['dead-peer-detection', 'peer-unreachable', 'firewall-blocking-ipsec'],
      tells: 'no-reply',
      meaning:
        'The peer does not answer. Check its address, the network ACL of the VPC and UDP 500 and 4500 on the way; an end without a VPN for this peer, set to the other IKE version or, with IKEv1, to another key may not answer either. On a connection that was up, the peer or the path went away.',
      source: 'ibm-vpc-vpn-health',
    },
  },
});
