import { defineOtherSubjects } from '../define.ts';

/**
 * What a text may be about instead. `name` fills "This looks like …, not like an IPsec or BGP problem".
 * `rival`: another way to build a tunnel, so that the words VPN and tunnel may be about it.
 */
// prettier-ignore
export const otherSubjects = defineOtherSubjects([
  {
    name: 'WireGuard',
    rival: true,
    texts: [
      'wireguard', 'wg0', 'wg-quick', 'handshake initiation', 'handshake did not complete', 'AllowedIPs', 'nordlynx',
    ],
  },
  {
    name: 'OpenVPN',
    rival: true,
    texts: [
      'openvpn', 'ovpn', 'TLS key negotiation failed', 'tls-crypt', 'tls-auth', 'TLS handshake failed', 'AUTH_FAILED,',
      'tun/tap', 'SIGUSR1[soft', 'link remote', 'MANAGEMENT: CMD',
    ],
  },
  {
    name: 'SSH',
    texts: [
      'sshd', 'ssh', 'kex_exchange_identification', 'port 22', 'openssh', 'publickey', 'no matching key exchange method',
      'no matching host key type', 'no matching cipher found', 'ssh_dispatch_run_fatal', 'Failed password for', 'preauth',
      'host key verification failed', 'known_hosts', 'Unable to negotiate with',
    ],
  },
  {
    name: 'TLS',
    texts: [
      'ssl', 'tls', 'https', 'openssl', 'SSL_ERROR', 'SSL routines', 'ssl_do_handshake', 'handshake_failure', 'x509',
      'unable to get local issuer certificate', 'ERR_CERT', 'certificate verify failed', 'curl', 'PKIX path',
      'SSLHandshakeException', 'unknown ca alert', 'sslv3 alert', 'self signed certificate in certificate chain',
      'SSL_connect',
    ],
  },
  {
    name: 'a database',
    texts: [
      'postgres', 'postgresql', 'mysql', 'mariadb', 'mongodb', 'redis', 'ORA-12154', 'ORA', 'sql', 'sqlstate', 'psql', 'pg_hba',
      'TNS', 'jdbc', 'connection pool', 'deadlock',
    ],
  },
  {
    name: 'DNS',
    texts: [
      'named', 'dns', 'nxdomain', 'servfail', 'resolving', 'unbound', 'bind9', 'dnsmasq', 'systemd-resolved', 'rcode',
    ],
  },
  {
    name: 'another routing protocol',
    texts: [
      'ospf', 'eigrp', 'ldp', 'rip', 'isis', 'is-is', 'hsrp', 'vrrp', 'pim', 'OSPFv3', 'DUAL-5-NBRCHANGE', 'mpls',
      'spanning tree', 'stp', 'lacp', 'msdp',
    ],
  },
  {
    name: 'a web or application server',
    texts: [
      'http', 'apache', 'nginx', 'tomcat', 'kubernetes', 'kubelet', 'docker', 'containerd', 'pod', 'upstream', 'stacktrace',
      'exception', 'nullpointerexception', 'traceback', 'python', 'java', 'nodejs', 'grpc', 'etcd', 'kafka', 'rabbitmq', 'amqp',
      'mqtt', 'systemd', 'cron', 'oom-killer',
    ],
  },
  {
    name: 'another kind of VPN',
    rival: true,
    texts: [
      'pptp', 'l2tp', 'sstp', 'anyconnect', 'globalprotect', 'tailscale', 'zerotier', 'sslvpn', 'ssl vpn', 'ppp', 'pppd',
      'mschap', 'eap-tls', 'radius', 'webvpn',
    ],
  },
  {
    name: 'a wireless network',
    texts: ['wlan', 'wifi', 'wi-fi', 'ssid', 'access point'],
  },
  {
    name: 'mail',
    texts: [
      'smtp', 'postfix', 'imap', 'dovecot', 'exim', 'sendmail', 'dkim',
    ],
  },
  {
    name: 'directory or sign-in',
    texts: [
      'ldap', 'kerberos', 'krb5', 'samba', 'smb', 'sssd', 'winbind', 'active directory', 'pam_unix', 'sudo', 'ntlm', 'saml',
      'oauth', 'oidc', 'su', 'wpa_supplicant', 'hostapd', 'dhcp', 'dhclient', '802.1x', 'dot1x', 'ntp', 'snmp',
    ],
  },
]);
