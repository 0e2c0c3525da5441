/** An SDDC as its console shows it, and a router that fits it: each test changes a line of one of them. */
export const sddcForm = `Name: to-branch
Local IP Address: 203.0.113.10
Remote Public IP: 198.51.100.20
BGP Local IP/Prefix Length: 169.254.100.1/30
BGP Remote IP: 169.254.100.2
BGP Neighbor ASN: 65001
Local ASN: 65000
IKE Type: IKE V2
IKE Encryption: AES 256
IKE Digest Algorithm: SHA2
Diffie Hellman: Group 14
Tunnel Encryption: AES 256
Tunnel Digest Algorithm: SHA2
Perfect Forward Secrecy: Enabled
Preshared Key: correct-horse-battery
BGP Secret: None
`;

export const router = `crypto ikev2 proposal SDDC
 encryption aes-cbc-256
 integrity sha256
 group 14
crypto ikev2 policy SDDC
 proposal SDDC
crypto ikev2 keyring SDDC
 peer SDDC
  address 203.0.113.10
  pre-shared-key correct-horse-battery
crypto ikev2 profile SDDC
 match identity remote address 203.0.113.10 255.255.255.255
 authentication remote pre-share
 authentication local pre-share
 keyring local SDDC
crypto ipsec transform-set SDDC esp-aes 256 esp-sha256-hmac
 mode tunnel
crypto ipsec profile SDDC
 set transform-set SDDC
 set pfs group14
 set ikev2-profile SDDC
interface Tunnel1
 ip address 169.254.100.2 255.255.255.252
 tunnel source 198.51.100.20
 tunnel mode ipsec ipv4
 tunnel destination 203.0.113.10
 tunnel protection ipsec profile SDDC
router bgp 65001
 bgp log-neighbor-changes
 neighbor 169.254.100.1 remote-as 65000
 address-family ipv4
  network 10.2.0.0 mask 255.255.0.0
  neighbor 169.254.100.1 activate
`;
