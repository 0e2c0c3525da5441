/** How far a negotiation had come where a line was printed. */
export type Stage = 'unknown' | 'first' | 'auth' | 'up';

/** Words that are no message and yet say something: the exchange, who prints, or that it is about something else altogether. */
export type Mark =
  | { readonly kind: 'stage'; readonly stage: 'first' | 'auth' | 'second' | 'child'; readonly texts: readonly string[] }
  | { readonly kind: 'printer'; readonly by: string; readonly texts: readonly string[] }
  | { readonly kind: 'ours'; readonly protocol: 'ike' | 'bgp' | 'either'; readonly texts: readonly string[] }
  | { readonly kind: 'method'; readonly method: 'key' | 'certificate'; readonly texts: readonly string[] }
  | { readonly kind: 'other'; readonly name: string; readonly texts: readonly string[] };

/** All marks; they go through the same index as the messages. */
export const marks: readonly Mark[] = [
  { kind: 'stage', stage: 'first', texts: ['IKE_SA_INIT', 'SA_INIT', 'main mode', 'aggressive mode', 'ident_i', 'ident_r', 'identity protection', 'phase 1', 'phase1', 'phase-one', 'IKE_SA_INIT_FAIL', 'ISAKMP SA policy', 'p1'] },
  { kind: 'stage', stage: 'auth', texts: ['IKE_AUTH', 'SA_AUTH', 'IKEv2 AUTH', 'message ID 1'] },
  { kind: 'stage', stage: 'second', texts: ['QM', 'phase 2', 'phase2', 'child SA', 'childsa', 'IPsec SA', 'p2', 'proto ESP'] },
  { kind: 'stage', stage: 'child', texts: ['CREATE_CHILD_SA', 'quick mode', 'QUICK_MODE', 'oakley quick', 'CREATE CHILD', 'ESP proposal', 'ESP proposals', 'ESP ENCR', 'ESP AES', 'IPSEC_ESP', 'ipsec_process_proposal', 'validate_proposal_request', 'validate_transform_proposal'] },

  { kind: 'printer', by: 'strongswan', texts: ['charon', 'swanctl', 'strongswan'] },
  { kind: 'printer', by: 'libreswan', texts: ['pluto', 'libreswan', 'openswan'] },
  { kind: 'printer', by: 'racoon', texts: ['racoon', 'ipsec-tools'] },
  { kind: 'printer', by: 'cisco-asa', texts: ['%ASA-1', '%ASA-2', '%ASA-3', '%ASA-4', '%ASA-5', '%ASA-6', '%ASA-7'] },
  { kind: 'printer', by: 'cisco-ftd', texts: ['%FTD-3', '%FTD-4', '%FTD-5', '%FTD-6', '%FTD-7'] },
  { kind: 'printer', by: 'cisco-ios-xe', texts: ['%CRYPTO-4', '%CRYPTO-5', '%CRYPTO-6', '%BGP-3', '%BGP-5', '%TCP-6-BADAUTH', '%IKEV2-3', '%IKEV2-5', 'ISAKMP-ERROR', 'ISAKMP:(0)'] },
  { kind: 'printer', by: 'fortigate', texts: ['ike 0', 'ike V=root', 'fortigate', 'devid="FGT', 'vpntunnel', 'diagnose vpn', 'logid', 'logdesc'] },
  { kind: 'printer', by: 'juniper-srx', texts: ['kmd', 'iked', 'KMD_VPN_PV_PHASE1', 'junos', 'rpd'] },
  { kind: 'printer', by: 'mikrotik', texts: ['mikrotik', 'routeros', 'ipsec,error', 'ipsec,info', 'ipsec,debug'] },
  { kind: 'printer', by: 'palo-alto', texts: ['ikemgr', 'PAN-OS', 'ike-nego', 'ike-generic', 'ikev2-nego', '[PERR]', '[PNTF]', '[PWRN]'] },
  { kind: 'printer', by: 'azure', texts: ['azure', 'IkeCleanupQMNegotiation', 'GatewayTenantWorker', 'windows error'] },
  { kind: 'printer', by: 'windows-rras', texts: ['rasman', 'RemoteAccess', 'IKEEXT'] },
  { kind: 'printer', by: 'aws-vpn', texts: ['AWS tunnel', 'cgw', 'vgw'] },
  { kind: 'printer', by: 'sonicwall', texts: ['sonicwall', 'sonicos'] },
  { kind: 'printer', by: 'sophos', texts: ['sophos', 'xfrm'] },
  { kind: 'printer', by: 'vyos', texts: ['vyos', 'edgeos'] },
  { kind: 'printer', by: 'pfsense', texts: ['pfsense', 'opnsense', 'filterlog'] },
  { kind: 'printer', by: 'watchguard', texts: ['watchguard', 'fireware'] },
  { kind: 'printer', by: 'meraki', texts: ['meraki'] },

  {
    kind: 'ours',
    protocol: 'ike',
    texts: [
      'ike', 'ikev1', 'ikev2', 'ipsec', 'isakmp', 'esp', 'oakley', 'ikemgr', 'xfrm', 'child_sa', 'ike_sa', 'ike_auth', 'crypto map', 'psk', 'pre-shared key', 'preshared key', 'proxy id', 'proxy ids', 'traffic selector',
      'traffic selectors', 'dpd', 'dead peer', 'phase 1', 'phase 2', 'phase1', 'phase2', 'quick mode', 'main mode', 'nat-t', 'udp 500', 'udp 4500', 'port 500', 'port 4500', 'charon', 'pluto', 'racoon', 'kmd', 'proposal',
      'L2L', 'MM_WAIT', 'QM_IDLE', 'decaps', 'encaps', 'peer config', 'TS_UNACCEPTABLE', 'NO_PROPOSAL_CHOSEN', 'ipsecvpn', 'swanctl',
    ],
  },
  {
    kind: 'ours',
    protocol: 'bgp',
    texts: [
      'bgp', 'bgpd', 'ebgp', 'ibgp', 'exabgp', 'as path', 'remote-as', 'remoteAs', 'ip bgp', 'hold timer', 'ADJCHANGE', 'NBR_RESET', 'BGP_SESSION', 'pfxRcd', 'PfxRcd', 'peerState', 'OPEN Message Error', 'prefixes', 'rib failure',
      'asn', 'External AS', 'rpd', 'wrong AS', 'Bad Peer AS', 'BADAUTH',
    ],
  },
  {
    kind: 'ours',
    protocol: 'either',
    texts: ['vpn', 'site to site', 's2s', 'vti', 'direct connect', 'expressroute', 'tunnel', 'tunnels', 'frr', 'bird', 'sddc', 'fortigate', 'cgw', 'vgw'],
  },

  { kind: 'method', method: 'key', texts: ['pre-shared key', 'preshared key', 'PRESHARED_KEY', 'psk', 'shared-key-mac', 'authby=secret', 'shared secret', 'pre-shared secret', 'preshared secrets'] },
  { kind: 'method', method: 'certificate', texts: ['RSA signature', 'RSA_SIG', 'RSASIG', 'rsa-sig', 'certificate', 'cert', 'ECDSA', 'CERTREQ', 'end entity cert', 'RSA_EMSA', 'digital signature', 'rsa authentication', 'X.509', 'subjectAltName', 'DER_ASN1_DN'] },

  { kind: 'other', name: 'WireGuard', texts: ['wireguard', 'wg0', 'wg-quick', 'handshake initiation', 'handshake did not complete', 'AllowedIPs', 'nordlynx'] },
  { kind: 'other', name: 'OpenVPN', texts: ['openvpn', 'ovpn', 'TLS key negotiation failed', 'tls-crypt', 'tls-auth', 'TLS handshake failed', 'AUTH_FAILED,', 'tun/tap', 'SIGUSR1[soft', 'link remote', 'MANAGEMENT'] },
  {
    kind: 'other',
    name: 'SSH',
    texts: ['sshd', 'ssh', 'kex_exchange_identification', 'port 22', 'openssh', 'publickey', 'no matching key exchange method', 'no matching host key type', 'no matching cipher found', 'ssh_dispatch_run_fatal', 'Failed password for', 'preauth', 'host key verification failed', 'known_hosts', 'Unable to negotiate with'],
  },
  {
    kind: 'other',
    name: 'TLS',
    texts: ['ssl', 'tls', 'https', 'openssl', 'SSL_ERROR', 'SSL routines', 'ssl_do_handshake', 'handshake_failure', 'x509', 'unable to get local issuer certificate', 'ERR_CERT', 'certificate verify failed', 'curl', 'PKIX path', 'SSLHandshakeException', 'unknown ca alert', 'sslv3 alert', 'self signed certificate in certificate chain', 'nginx', 'SSL_connect'],
  },
  { kind: 'other', name: 'a database', texts: ['postgres', 'postgresql', 'mysql', 'mariadb', 'mongodb', 'redis', 'ORA-12154', 'ORA', 'sql', 'sqlstate', 'psql', 'pg_hba', 'TNS', 'jdbc', 'connection pool', 'deadlock'] },
  { kind: 'other', name: 'DNS', texts: ['named', 'dns', 'nxdomain', 'servfail', 'resolving', 'unbound', 'bind9', 'dnsmasq', 'systemd-resolved', 'rcode'] },
  { kind: 'other', name: 'another routing protocol', texts: ['ospf', 'eigrp', 'ldp', 'rip', 'isis', 'is-is', 'hsrp', 'vrrp', 'pim', 'OSPFv3', 'DUAL-5-NBRCHANGE', 'mpls', 'spanning tree', 'stp', 'lacp', 'msdp'] },
  { kind: 'other', name: 'a web or application server', texts: ['http', 'apache', 'nginx', 'tomcat', 'kubernetes', 'kubelet', 'docker', 'containerd', 'pod', 'upstream', 'stacktrace', 'exception', 'nullpointerexception', 'traceback', 'python', 'java', 'nodejs', 'grpc', 'etcd', 'kafka', 'rabbitmq', 'amqp', 'mqtt', 'systemd', 'cron', 'oom-killer'] },
  { kind: 'other', name: 'another kind of VPN', texts: ['pptp', 'l2tp', 'sstp', 'anyconnect', 'globalprotect', 'tailscale', 'zerotier', 'sslvpn', 'ssl vpn', 'ppp', 'pppd', 'mschap', 'eap-tls', 'radius', 'webvpn'] },
  { kind: 'other', name: 'mail', texts: ['smtp', 'postfix', 'imap', 'dovecot', 'exim', 'sendmail', 'dkim'] },
  { kind: 'other', name: 'directory or sign-in', texts: ['ldap', 'kerberos', 'krb5', 'samba', 'smb', 'sssd', 'winbind', 'active directory', 'pam_unix', 'sudo', 'ntlm', 'saml', 'oauth', 'oidc', 'su', 'wpa_supplicant', 'hostapd', 'dhcp', 'dhclient', '802.1x', 'dot1x', 'ntp', 'snmp'] },
];
