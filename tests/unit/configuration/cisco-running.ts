/** Whole configurations as devices print them, most of which has nothing to do with the VPN. */
export const iosRunning = `Building configuration...

Current configuration : 9120 bytes
!
! Last configuration change at 08:12:44 UTC Mon Nov 23 2026 by admin
!
version 17.9
service timestamps debug datetime msec
service timestamps log datetime msec
service password-encryption
service call-home
platform qfp utilization monitor load 80
no platform punt-keepalive disable-kernel-core
platform hardware throughput level MB 1000
!
hostname edge-rtr1
!
boot-start-marker
boot system flash bootflash:packages.conf
boot-end-marker
!
vrf definition Mgmt-intf
 !
 address-family ipv4
 exit-address-family
!
enable secret 9 $9$abcdefghijklmn
!
aaa new-model
aaa authentication login default local
aaa authorization exec default local
aaa session-id common
!
ip domain name example.net
ip name-server 192.0.2.53
login on-success log
!
subscriber templating
multilink bundle-name authenticated
!
crypto pki trustpoint SLA-TrustPoint
 enrollment pkcs12
 revocation-check crl
!
crypto pki trustpoint TP-self-signed-123456
 enrollment selfsigned
 subject-name cn=IOS-Self-Signed-Certificate-123456
 revocation-check none
 rsakeypair TP-self-signed-123456
!
crypto pki certificate chain SLA-TrustPoint
 certificate ca 01
  30820321 30820209 A0030201 02020101 300D0609 2A864886 F70D0101 0B050030
  32310E30 0C060355 040A1305 43697363 6F312030 1E060355 04031317 43697363
  	quit
!
license udi pid C8300-1N1S-6T sn ABC
license boot level network-advantage addon dna-advantage
memory free low-watermark processor 68484
diagnostic bootup level minimal
!
spanning-tree extend system-id
!
username admin privilege 15 secret 9 $9$zzzz
!
redundancy
 mode none
!
crypto ikev2 proposal SDDC-PROP 
 encryption aes-cbc-256
 integrity sha256
 group 14
!
crypto ikev2 policy SDDC-POL 
 match fvrf any
 proposal SDDC-PROP
!
crypto ikev2 keyring SDDC-KEYS
 peer ANY
  description any peer
  address 0.0.0.0 0.0.0.0
  pre-shared-key 6 GfE]TFhPhGZbMdK
 !
!
crypto ikev2 profile SDDC-PROF
 match identity remote address 203.0.113.10 255.255.255.255 
 authentication remote pre-share
 authentication local pre-share
 keyring local SDDC-KEYS
 dpd 10 3 periodic
!
crypto ikev2 nat keepalive 20
crypto ikev2 dpd 10 3 on-demand
!
cdp run
!
class-map match-any VOICE
 match dscp ef 
!
policy-map WAN-OUT
 class VOICE
  priority percent 20
 class class-default
  fair-queue
!
crypto isakmp invalid-spi-recovery
crypto logging session
crypto engine compliance shield disable
!
crypto ipsec transform-set SDDC-TS esp-aes 256 esp-sha256-hmac 
 mode tunnel
crypto ipsec df-bit clear
crypto ipsec fragmentation after-encryption
!
crypto ipsec profile SDDC-IPSEC
 set transform-set SDDC-TS 
 set pfs group14
 set ikev2-profile SDDC-PROF
!
interface Loopback0
 ip address 192.0.2.1 255.255.255.255
!
interface Tunnel1
 description SDDC
 bandwidth 100000
 ip address 169.254.100.2 255.255.255.252
 ip mtu 1400
 ip tcp adjust-mss 1360
 ip flow monitor NETFLOW input
 load-interval 30
 keepalive 10 3
 tunnel source GigabitEthernet0/0/0
 tunnel mode ipsec ipv4
 tunnel destination 203.0.113.10
 tunnel path-mtu-discovery
 tunnel vrf INET
 tunnel protection ipsec profile SDDC-IPSEC
 ip virtual-reassembly
!
interface Tunnel100
 description DMVPN without IPsec
 ip address 10.99.0.1 255.255.255.0
 no ip redirects
 ip nhrp authentication NHRPKEY
 ip nhrp map multicast dynamic
 ip nhrp network-id 100
 ip ospf network broadcast
 tunnel source GigabitEthernet0/0/0
 tunnel mode gre multipoint
 tunnel key 100
!
interface GigabitEthernet0/0/0
 description Internet
 ip address 198.51.100.20 255.255.255.0
 ip nat outside
 ip access-group OUTSIDE-IN in
 negotiation auto
 service-policy output WAN-OUT
 no mop enabled
!
interface GigabitEthernet0/0/1
 ip address 10.2.0.1 255.255.0.0
 ip nat inside
 ip helper-address 10.2.0.5
 standby version 2
 standby 1 ip 10.2.0.2
 standby 1 priority 110
 standby 1 authentication md5 key-string 7 0822455D0A16
 negotiation auto
!
interface GigabitEthernet0
 vrf forwarding Mgmt-intf
 no ip address
 shutdown
!
router ospf 1
 router-id 192.0.2.1
 network 10.2.0.0 0.0.255.255 area 0
!
router bgp 65001
 bgp router-id 192.0.2.1
 bgp log-neighbor-changes
 bgp graceful-restart
 neighbor 169.254.100.1 remote-as 65000
 neighbor 169.254.100.1 description SDDC
 neighbor 169.254.100.1 password 7 094F471A1A0A
 neighbor 169.254.100.1 timers 10 30 30
 neighbor 10.2.0.9 remote-as 65001
 neighbor 10.2.0.9 update-source Loopback0
 !
 address-family ipv4
  network 10.2.0.0 mask 255.255.0.0
  aggregate-address 10.0.0.0 255.0.0.0 summary-only
  redistribute static route-map STATIC
  neighbor 169.254.100.1 activate
  neighbor 169.254.100.1 soft-reconfiguration inbound
  neighbor 169.254.100.1 prefix-list FROM-SDDC in
  neighbor 169.254.100.1 fall-over bfd
  neighbor 10.2.0.9 activate
  neighbor 10.2.0.9 next-hop-self
  neighbor 10.2.0.9 send-community both
 exit-address-family
!
ip forward-protocol nd
no ip http server
ip http authentication local
ip http secure-server
ip nat inside source list NAT interface GigabitEthernet0/0/0 overload
ip route 0.0.0.0 0.0.0.0 198.51.100.1
ip route vrf Mgmt-intf 0.0.0.0 0.0.0.0 10.9.0.1
ip tacacs source-interface GigabitEthernet0/0/1
ip ssh version 2
!
ip access-list standard VTY
 10 permit 10.2.0.0 0.0.255.255
ip access-list extended NAT
 10 deny   ip 10.2.0.0 0.0.255.255 192.0.2.0 0.0.0.255
 20 permit ip 10.2.0.0 0.0.255.255 any
ip access-list extended OUTSIDE-IN
 permit udp any any eq isakmp
 permit esp any any
 permit icmp any any echo-reply
 deny ip any any log
ip prefix-list FROM-SDDC seq 5 permit 10.1.0.0/16
ip prefix-list FROM-SDDC seq 10 permit 192.0.2.128/25
access-list 10 permit 10.2.0.0 0.0.255.255
access-list 110 permit ip any any
route-map STATIC permit 10
 match ip address prefix-list FROM-SDDC
 set metric 100
!
snmp-server community S3cret RO 10
snmp-server host 10.2.0.8 version 2c S3cret
tacacs server T1
 address ipv4 10.2.0.7
 key 7 0822455D0A16
!
control-plane
!
banner motd ^C
 Authorised users only: crypto ikev2 is watched
^C
!
line con 0
 stopbits 1
line vty 0 4
 access-class VTY in
 transport input ssh
!
call-home
 contact-email-addr sch-smart-licensing@example.net
 profile "CiscoTAC-1"
  active
ntp server 10.2.0.5
event manager applet TRACK
 event track 1 state down
 action 1.0 syslog msg "down"
ip sla 1
 icmp-echo 169.254.100.1 source-interface Tunnel1
ip sla schedule 1 life forever start-time now
end
`;

export const asaRunning = `: Saved

: 
: Serial Number: JAD
: Hardware:   ASA5516, 8192 MB RAM, CPU Atom C2000 series 2416 MHz, 1 CPU (8 cores)
:
ASA Version 9.16(4)
!
hostname fw1
domain-name example.net
enable password ***** pbkdf2
service-module 0 keepalive-timeout 4
names
no mac-address auto
ip local pool VPN-POOL 10.20.0.10-10.20.0.100 mask 255.255.255.0
!
interface GigabitEthernet1/1
 nameif outside
 security-level 0
 ip address 198.51.100.20 255.255.255.0
!
interface GigabitEthernet1/2
 nameif inside
 security-level 100
 ip address 10.2.0.1 255.255.0.0
!
interface GigabitEthernet1/3
 shutdown
 no nameif
 no security-level
 no ip address
!
interface Management1/1
 management-only
 no nameif
 no security-level
 no ip address
!
ftp mode passive
clock timezone UTC 0
dns domain-lookup outside
dns server-group DefaultDNS
 name-server 10.2.0.53
 domain-name example.net
same-security-traffic permit inter-interface
object network obj_any
 subnet 0.0.0.0 0.0.0.0
object network LAN
 subnet 10.2.0.0 255.255.0.0
object network SDDC
 subnet 10.1.0.0 255.255.0.0
object network WEB
 host 10.2.0.80
 description web server
object service TCP-8443
 service tcp destination eq 8443
object-group service DM_INLINE tcp
 port-object eq www
 port-object eq https
object-group network ADMINS
 network-object host 10.2.0.5
 network-object object LAN
access-list OUTSIDE_IN extended permit tcp any object WEB object-group DM_INLINE
access-list OUTSIDE_IN extended deny ip any any log
access-list SDDC_CRYPTO extended permit ip object LAN object SDDC
access-list SPLIT standard permit 10.2.0.0 255.255.0.0
access-list NOTES remark nothing
pager lines 24
logging enable
logging timestamp
logging buffered informational
logging host inside 10.2.0.8
mtu outside 1500
mtu inside 1500
no failover
icmp unreachable rate-limit 1 burst-size 1
asdm image disk0:/asdm-7161.bin
no asdm history enable
arp timeout 14400
nat (inside,outside) source static LAN LAN destination static SDDC SDDC no-proxy-arp route-lookup
!
object network obj_any
 nat (any,outside) dynamic interface
object network WEB
 nat (inside,outside) static 198.51.100.80
access-group OUTSIDE_IN in interface outside
router ospf 1
 network 10.2.0.0 255.255.0.0 area 0
route outside 0.0.0.0 0.0.0.0 198.51.100.1 1
timeout xlate 3:00:00
timeout conn 1:00:00 half-closed 0:10:00 udp 0:02:00 sctp 0:02:00 icmp 0:00:02
user-identity default-domain LOCAL
aaa-server TACACS protocol tacacs+
aaa-server TACACS (inside) host 10.2.0.7
 key *****
aaa authentication ssh console LOCAL
http server enable
http 10.2.0.0 255.255.0.0 inside
snmp-server host inside 10.2.0.8 community ***** version 2c
crypto ipsec ikev1 transform-set ESP-AES-256-SHA esp-aes-256 esp-sha-hmac
crypto ipsec ikev2 ipsec-proposal AES256
 protocol esp encryption aes-256
 protocol esp integrity sha-256
crypto ipsec security-association pmtu-aging infinite
crypto dynamic-map SYSTEM_DEFAULT_CRYPTO_MAP 65535 set ikev1 transform-set ESP-AES-256-SHA
crypto dynamic-map SYSTEM_DEFAULT_CRYPTO_MAP 65535 set ikev2 ipsec-proposal AES256
crypto map outside_map 1 match address SDDC_CRYPTO
crypto map outside_map 1 set pfs group14
crypto map outside_map 1 set peer 203.0.113.10
crypto map outside_map 1 set ikev2 ipsec-proposal AES256
crypto map outside_map 1 set ikev2 pre-shared-key *****
crypto map outside_map 1 set security-association lifetime seconds 3600
crypto map outside_map 1 set nat-t-disable
crypto map outside_map 65535 ipsec-isakmp dynamic SYSTEM_DEFAULT_CRYPTO_MAP
crypto map outside_map interface outside
crypto ca trustpoint ASDM_TrustPoint0
 enrollment self
 subject-name CN=fw1
 crl configure
crypto ca trustpool policy
crypto ca certificate chain ASDM_TrustPoint0
 certificate 3c5f
    308202d4 308201bc a0030201 0202043c 5f300d06 092a8648 86f70d01 01050500
  quit
crypto ikev2 policy 1
 encryption aes-256
 integrity sha256
 group 14
 prf sha256
 lifetime seconds 86400
crypto ikev2 enable outside client-services port 443
crypto ikev2 remote-access trustpoint ASDM_TrustPoint0
crypto ikev1 enable outside
crypto ikev1 policy 10
 authentication pre-share
 encryption aes-256
 hash sha
 group 5
 lifetime 86400
telnet timeout 5
ssh stricthostkeycheck
ssh 10.2.0.0 255.255.0.0 inside
ssh version 2
ssh cipher encryption all
console timeout 0
dhcpd auto_config outside
threat-detection basic-threat
ntp server 10.2.0.5
ssl trust-point ASDM_TrustPoint0 outside
webvpn
 enable outside
 anyconnect image disk0:/anyconnect-win-4.10.pkg 1
 anyconnect enable
 tunnel-group-list enable
group-policy DfltGrpPolicy attributes
 dns-server value 10.2.0.53
 vpn-tunnel-protocol ikev1 ikev2 l2tp-ipsec ssl-clientless
group-policy GroupPolicy_203.0.113.10 internal
group-policy GroupPolicy_203.0.113.10 attributes
 vpn-tunnel-protocol ikev2
group-policy RA internal
group-policy RA attributes
 dns-server value 10.2.0.53
 vpn-tunnel-protocol ssl-client
 split-tunnel-policy tunnelspecified
 split-tunnel-network-list value SPLIT
 default-domain value example.net
 webvpn
  anyconnect profiles value RA type user
dynamic-access-policy-record DfltAccessPolicy
username admin password ***** pbkdf2 privilege 15
tunnel-group DefaultL2LGroup ipsec-attributes
 ikev1 pre-shared-key *****
tunnel-group 203.0.113.10 type ipsec-l2l
tunnel-group 203.0.113.10 general-attributes
 default-group-policy GroupPolicy_203.0.113.10
tunnel-group 203.0.113.10 ipsec-attributes
 ikev1 pre-shared-key *****
 ikev2 remote-authentication pre-shared-key *****
 ikev2 local-authentication pre-shared-key *****
 isakmp keepalive threshold 10 retry 2
tunnel-group RA type remote-access
tunnel-group RA general-attributes
 address-pool VPN-POOL
 default-group-policy RA
tunnel-group RA webvpn-attributes
 group-alias RA enable
!
class-map inspection_default
 match default-inspection-traffic
!
policy-map type inspect dns preset_dns_map
 parameters
  message-length maximum client auto
  no tcp-inspection
policy-map global_policy
 class inspection_default
  inspect dns preset_dns_map
  inspect ftp
!
service-policy global_policy global
prompt hostname context
no call-home reporting anonymous
Cryptochecksum:d41d8cd98f00b204e9800998ecf8427e
: end
`;
