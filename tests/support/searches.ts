/** What engineers type and the pages that answer it; any of several will do. An address with `#` asks for that part of the page, or the whole page. */
export interface Search {
  readonly words: string;
  readonly wanted: readonly string[];
}

const search = (words: string, ...wanted: readonly string[]): Search => ({ words, wanted });

/** In the order of what they ask for. */
export const searches: readonly Search[] = [
  // A device by its name, its short form, or with what is wanted of it.
  search('fortigate', '/devices/fortigate/'),
  search('asa', '/devices/cisco-asa/'),
  search('srx', '/devices/juniper-srx/'),
  search('palo alto vpn', '/devices/palo-alto/'),
  search('strongswan commands', '/devices/strongswan/'),
  search('pan-os', '/devices/palo-alto/'),
  search('cisco ios', '/devices/cisco-ios-xe/'),
  search('checkpoint', '/devices/check-point/'),
  search('azure vpn gateway', '/devices/azure-vpn/'),
  search('mikrotik ipsec', '/devices/mikrotik/'),
  search('libreswan log', '/devices/libreswan/', '/messages/by-libreswan/'),
  search('nsx-t', '/devices/nsx-edge/'),
  search('meraki mx', '/devices/meraki/'),
  search('vyos configuration', '/devices/vyos/'),

  // An error as it is typed.
  search('NO_PROPOSAL_CHOSEN', '/problems/phase1-crypto-mismatch/', '/problems/phase2-crypto-mismatch/'),
  search('authentication failed', '/problems/pre-shared-key-mismatch/'),
  search('ts unacceptable', '/problems/traffic-selector-mismatch/'),
  search('%ASA-5-713904', '/messages/cisco-asa-713904-unencrypted-notify/', '/devices/cisco-asa/'),
  search('peer in wrong AS', '/problems/bgp-asn-mismatch/'),
  search('hold timer expired', '/problems/bgp-timers/'),
  search('invalid spi', '/problems/stale-sa/'),
  search('giving up after 5 retransmits', '/problems/peer-unreachable/', '/problems/firewall-blocking-ipsec/'),
  search('no ike config found', '/problems/remote-peer-not-configured/'),
  search(
    'qm fsm error',
    '/messages/cisco-asa-713902-qm-fsm-error/',
    '/problems/traffic-selector-mismatch/',
    '/problems/phase2-crypto-mismatch/',
  ),
  search('invalid hash information', '/problems/pre-shared-key-mismatch/'),
  search('anti-replay check failed', '/problems/replay-check-failed/'),
  search('proxy id mismatch', '/problems/traffic-selector-mismatch/'),

  // A tool of this site.
  search('compare', '/compare/'),
  search('ticket', '/ticket/'),
  search('bgp decoder', '/bgp/'),
  search('flowchart', '/flowchart/'),
  search('poster', '/flowchart/poster/'),
  search('link from alert', '/go/'),
  search('alertmanager', '/go/'),
  search('runbook link', '/go/'),
  search('offline', '/offline/'),
  search('print', '/flowchart/poster/', '/about/'),
  search('pcap', '/diagnose/'),
  search('paste log', '/diagnose/', '/search/'),
  search('lab', '/lab/'),
  search('json', '/about/', '/messages.json', '/llms.txt'),
  search('sources', '/about/'),

  // A problem in plain words.
  search('mtu', '/problems/mtu-mss/'),
  search('dpd', '/problems/dead-peer-detection/'),
  search('nat-t', '/problems/nat-traversal/'),
  search('wrong psk', '/problems/pre-shared-key-mismatch/'),
  search('pfs', '/problems/phase2-crypto-mismatch/'),
  search('aggressive mode', '/problems/ike-mode-mismatch/'),
  search('tunnel up no traffic', '/status/success-no-traffic/', '/problems/sddc-firewall/', '/problems/routing-missing/'),
  search('drops every hour', '/problems/lifetime-rekey/', '/status/success-drops-at-fixed-times/'),
  search('large files hang', '/problems/mtu-mss/', '/status/success-large-packets-hang/'),
  search('bgp md5 password', '/problems/bgp-authentication/'),
  search('overlapping subnets', '/problems/overlapping-networks/'),

  // A code of BGP.
  search('notification 2/2', '/bgp/', '/problems/bgp-asn-mismatch/'),
  search('cease', '/bgp/', '/problems/bgp-maximum-prefixes/'),
  search('6/1', '/bgp/', '/problems/bgp-maximum-prefixes/'),
  search('bgp active', '/bgp/', '/problems/bgp-transport-blocked/'),

  // What the console shows.
  search(
    'down negotiating',
    '/status/down-negotiating-ipsec-negotiation-not-started/',
    '/status/down-negotiating-ike-sa-down/',
    '/status/down-negotiating-no-proposal-chosen/',
    '/steps/channel/',
  ),
  search('partially connected', '/status/partially-connected-up-some-up/', '/steps/partially-connected/'),
  search('yellow', '/steps/yellow/', '/status/yellow-bgp-not-established/'),
];
