/** Words of FortiOS beside those that say how a tunnel negotiates: known, and without a part in it. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Of phase 1. */
export const idleInPhase1 = words(`
  acct-verify add-gw-route add-route aggregate-member aggregate-weight assign-ip assign-ip-from authpasswd authusr authusrgrp
  auto-discovery-crossover auto-discovery-forwarder auto-discovery-offer-interval auto-discovery-psk auto-discovery-receiver
  auto-discovery-sender auto-discovery-shortcuts auto-discovery-dialup-placeholder auto-negotiate auto-transport-threshold
  azure-ad-autoconnect backup-gateway banner cert-id-validation cert-peer-username-strip cert-peer-username-validation
  cert-trust-store certificate childless-ike client-auto-negotiate client-keep-alive client-resume client-resume-interval comments
  default-gw default-gw-priority dev-id dev-id-notification dhcp-ra-giaddr dhcp6-ra-linkaddr digital-signature-auth distance
  dns-mode dns-suffix-search domain dpd-retrycount dpd-retryinterval eap-cert-auth eap-exclude-peergrp eap-identity
  encap-local-gw4 encap-local-gw6 encap-remote-gw4 encap-remote-gw6 encapsulation-address enforce-ipsec-interface
  enforce-unique-id exchange-fgt-device-id exchange-interface-ip exchange-ip-addr4 exchange-ip-addr6 fallback-tcp-threshold
  fec-base fec-codec fec-egress fec-health-check fec-ingress fec-mapping-profile fec-receive-timeout fec-redundant
  fec-send-timeout fgsp-sync forticlient-enforcement fortinet-esp fragmentation-mtu group-authentication
  group-authentication-secret ha-sync-esp-seqno idle-timeout idle-timeoutinterval inbound-dscp-copy include-local-lan interface
  internal-domain-list ip-delay-interval ip-fragmentation ip-version ipsec-tunnel-slot ipv4-dns-server1 ipv4-dns-server2
  ipv4-dns-server3 ipv4-end-ip ipv4-name ipv4-netmask ipv4-split-exclude ipv4-split-include ipv4-start-ip ipv4-wins-server1
  ipv4-wins-server2 ipv6-dns-server1 ipv6-dns-server2 ipv6-dns-server3 ipv6-end-ip ipv6-name ipv6-prefix ipv6-split-exclude
  ipv6-split-include ipv6-start-ip keepalive kms link-cost loopback-asymroute mesh-selector-type mode-cfg-allow-client-selector
  monitor monitor-hold-down-delay monitor-hold-down-time monitor-hold-down-type monitor-hold-down-weekday monitor-min
  negotiate-timeout net-device npu-offload packet-redistribution peer peergrp ppk-identity ppk-secret priority psksecret-remote
  qkd-profile reauth rekey remote-gw-country remote-gw-end-ip remote-gw-match remote-gw-start-ip remote-gw-subnet
  remote-gw-ztna-tags remotegw-ddns rsa-signature-format rsa-signature-hash-override save-password send-cert-chain
  shared-idle-timeout signature-hash-alg split-include-service transport tunnel-search unity-support usrgrp vni wizard-type
  authmethod-remote xauthtype type localid-type peerid dhgrp network-id
`);

/** Of phase 2. */
export const idleInPhase2 = words(`
  add-route auto-discovery-forwarder auto-discovery-sender auto-negotiate comments dhcp-ipsec dhgrp diffserv diffservcode
  dst-addr-type dst-end-ip dst-end-ip6 dst-name dst-name6 dst-port dst-start-ip dst-start-ip6 dst-subnet dst-subnet6
  inbound-dscp-copy initiator-ts-narrow ipv4-df keepalive keylife-type keylifekbs l2tp phase1name proposal protocol
  route-overlap selector-match single-source src-addr-type src-end-ip src-end-ip6 src-name src-name6 src-port src-start-ip
  src-start-ip6 src-subnet src-subnet6 use-natip
`);

/** Of a neighbor of BGP. */
export const idleInNeighbor = words(`
  additional-path adv-additional-path advertisement-interval allowas-in allowas-in-enable as-override attribute-unchanged
  bfd capability-default-originate capability-dynamic capability-graceful-restart capability-orf capability-route-refresh
  conditional-advertise connect-timer default-originate-routemap description dont-capability-negotiate
  ebgp-multihop-ttl interface ip keep-alive-timer link-down-failover local-as-no-prepend local-as-replace-as
  maximum-prefix-threshold maximum-prefix-warning-only neighbor-group next-hop-self next-hop-self-rr override-capability
  remove-private-as restart-time retain-stale-time rib-prefix-acl route-map-out-preferable route-reflector-client
  route-server-client send-community shutdown soft-reconfiguration stale-route strict-capability-match unsuppress-map
  update-source weight additional-path-select remote-as-filter
`);
