import type { SettingWay } from '../../src/reading/settings/read.ts';

/** By which keys each printer writes how an end is set: one entry a printer, whose words in two dialects would be two ends. */
// prettier-ignore
export const settingWays: readonly SettingWay[] = [
  { // NSX's API
    at: 'api',
    version: ['ike_version{is}IKE_'],
    cipher: ['encryption_algorithms'], hash: ['digest_algorithms'], group: ['dh_groups'],
    local: ['"sources'], remote: ['"destinations'],
    as: ['local_as_num'], 'peer as': ['remote_as_num'], inside: ['source_addresses', 'ip_subnets'], 'peer inside': ['neighbor_address'],
  },
  { // the SDDC's console
    at: 'console',
    version: ['IKE Version', 'IKE / tunnel{more}IKE', 'IKE V'],
    cipher: ['IKE Encryption', 'Tunnel Encryption'], hash: ['IKE Digest Algorithm', 'Tunnel Digest Algorithm'], group: ['Diffie Hellman', 'Diffie-Hellman Group'],
    local: ['Local Networks', 'Local Network', '- local', ', local', '/ local', '; local'], remote: ['Remote Networks', 'Remote Network', '- remote', ', remote', '/ remote', '; remote'],
    as: ['SDDC ASN', 'Local ASN'], 'peer as': ['BGP Neighbor ASN', 'BGP Remote ASN', 'Remote ASN', 'Neighbor ASN'],
    inside: ['BGP Local IP'], 'peer inside': ['BGP Remote IP'],
  },
  { // AWS: what is local is the customer's
    at: 'api',
    version: ['IkeVersions', '"Value{is}ike{v}', 'ike_versions'],
    cipher: ['Phase1EncryptionAlgorithms'], hash: ['Phase1IntegrityAlgorithms'], group: ['Phase1DHGroupNumbers'],
    'child cipher': ['Phase2EncryptionAlgorithms'], 'child hash': ['Phase2IntegrityAlgorithms'], pfs: ['Phase2DHGroupNumbers'],
    local: ['RemoteIpv4NetworkCidr'], remote: ['LocalIpv4NetworkCidr'],
    as: ['AmazonSideAsn'], 'peer as': ['BgpAsn'],
  },
  { // Azure
    at: 'api',
    version: ['connectionProtocol', '"proto'],
    cipher: ['ikeEncryption'], hash: ['ikeIntegrity'], group: ['dhGroup'],
    'child cipher': ['ipsecEncryption'], 'child hash': ['ipsecIntegrity'], pfs: ['pfsGroup'],
  },
  { // Google, Alibaba, Tencent
    at: 'api',
    version: ['ikeVersion', 'IkeVersion', 'IKEVersion'],
    cipher: ['IkeEncAlg', 'PropoEncryAlgorithm'], hash: ['IkeAuthAlg', 'PropoAuthenAlgorithm'], group: ['IkePfs', 'DhGroupName'],
    'child cipher': ['IpsecEncAlg', 'EncryptAlgorithm'], 'child hash': ['IpsecAuthAlg', 'IntegrityAlgorith'], pfs: ['IpsecPfs', 'PfsDhGroup'],
    local: ['LocalSubnet', 'localTrafficSelector', 'SourceCidr'], remote: ['RemoteSubnet', 'remoteTrafficSelector', 'DestinationCidr'],
    as: ['LocalAsn', 'asn:', '"asn'], 'peer as': ['PeerAsn', 'peerAsn'], inside: ['LocalBgpIp', 'ipAddress'], 'peer inside': ['PeerBgpIp', 'peerIpAddress'],
  },
  { // Oracle
    at: 'api',
    version: ['"ike-version', '"ike'],
    local: ['oracle-traffic-selector'], remote: ['cpe-traffic-selector'],
    as: ['oracle-bgp-asn'], 'peer as': ['customer-bgp-asn'], inside: ['oracle-interface-ip'], 'peer inside': ['customer-interface-ip'],
  },
  { // IBM
    at: 'api',
    version: ['ike_version{is}1', 'ike_version{is}2'],
    cipher: ['encryption_algorithm'], hash: ['authentication_algorithm', 'integrity_algorithm'], group: ['dh_group'],
    local: ['local_cidrs'], remote: ['peer_cidrs'],
  },
  { // VyOS, Vyatta, EdgeOS
    at: 'device',
    version: ['key-exchange'],
    cipher: ['ike-group {x} proposal {n} encryption'], hash: ['ike-group {x} proposal {n} hash'], group: ['ike-group {x} proposal {n} dh-group'],
    'child cipher': ['esp-group {x} proposal {n} encryption'], 'child hash': ['esp-group {x} proposal {n} hash'], pfs: ['esp-group {x} pfs'],
    local: ['local prefix', 'local subnet', 'local{open}'], remote: ['remote prefix', 'remote subnet', 'remote{open}'],
    as: ['system-as', 'bgp local-as'], 'peer as': ['neighbor {x} remote-as'],
  },
  { // strongSwan, Libreswan
    at: 'device',
    'first version': ['ikev2{is}no', 'ikev2{is}never', 'keyexchange{is}ikev1', '{x}: IKEv1,', 'STATE_MAIN_I{n}'],
    'second version': ['ikev2{is}insist', 'ikev2{is}yes', 'keyexchange{is}ikev2', '{x}: IKEv2,', 'STATE_V2_PARENT_I{n}'],
    proposal: ['proposals{eq}', 'ike{eq}', 'IKE algorithms'], 'child proposal': ['esp_proposals', 'esp{eq}', 'phase2alg', 'ESP algorithms'],
    local: ['local_ts', 'leftsubnets', 'leftsubnet', 'local:'], remote: ['remote_ts', 'rightsubnets', 'rightsubnet', 'remote:'],
  },
  { // racoon
    at: 'device',
    'first version': ['exchange_mode'],
    cipher: ['encryption_algorithm'], hash: ['hash_algorithm'], pfs: ['pfs_group'],
  },
  { // OpenIKED, isakmpd
    at: 'device',
    'second version': ['ikev2 {x} passive', 'ikev2 {x} active', 'ikev2 passive', 'ikev2 active'],
    proposal: ['ikesa'], 'child proposal': ['childsa'],
  },
  { // FortiOS
    at: 'device',
    version: ['set ike-version'],
    group: ['set dhgrp'], local: ['set src-subnet'], remote: ['set dst-subnet'],
    as: ['set as'], 'peer as': ['set remote-as'],
  },
  { // Cisco's configurations and what of its states tells the version that it begins with
    at: 'device',
    'first version': ['MM_WAIT_MSG{n}', 'MM_NO_STATE', 'crypto isakmp policy'],
    'second version': ['crypto ikev2 policy', 'crypto ikev2 proposal', 'set ikev2 ipsec-proposal', 'IKEv2 proposal'],
    group: ['DH Group{is}DH_GROUP_'],
  },
  { // Junos
    at: 'device',
    group: ['dh-group group'], as: ['autonomous-system'], 'peer as': ['peer-as'],
  },
  { // tables of neighbors and configurations of daemons of BGP
    at: 'device',
    as: ['local AS number', 'local AS', 'router bgp', 'local {x} as', 'local as'], 'peer as': ['remote AS', 'remote-as', 'Neighbor AS', 'neighbor {x} as'],
    inside: ['ip address', 'Local host', 'Source address', 'local', 'update-source'], 'peer inside': ['BGP neighbor is', 'Neighbor address', 'neighbor'],
  },
];
