import { defineDevice } from '../define.ts';

export default defineDevice({
  name: 'OpenIKED (iked)',
  vendor: 'OpenBSD project',
  called: ['iked', 'OpenIKED'],
  scope:
    'iked (IKEv2 only) of OpenBSD and its portable version OpenIKED on Linux, measured with 7.2; BGP with OpenBGPD. Its log lines are on the page of OpenBSD isakmpd and iked.',
  marks: { names: ['openiked'], families: ['iked'] },
  commands: {
    'ike-sa': {
      run: ['ikectl show sa'],
      look: 'A line with 198.51.100.20 and ESTABLISHED. No line at all: nothing is being negotiated now. With active in its policy iked tries every minute, else it only waits for the SDDC.',
      source: 'openiked-ikectl-man',
    },
    'child-sa': {
      run: ['ikectl show sa', 'ipsecctl -vsa'],
      look: 'Child SAs and flows under the IKE SA; no traffic is counted there. The second command, for OpenBSD, shows what the kernel has, with bytes in lifetime_cur. Linux: ip -s xfrm state list nokeys. While you ping, the bytes must grow both ways.',
      source: 'openbsd-ipsecctl-man',
    },
    proposals: {
      run: ['iked -nv'],
      look: 'The policies as iked reads them, without starting anything. It prints the pre-shared key as well: do not pass its output on. The IKE suite that was negotiated is in the log line with "established", the ESP suite in the one with "loaded SPIs".',
      source: 'lab-ike-config',
    },
    'debug-on': {
      run: [
        { run: 'ikectl log verbose', disrupts: 'logging', cost: 'For all policies.' },
        { run: 'tail -f /var/log/daemon', disrupts: 'nothing' },
      ],
      look: 'Most refusals are logged without verbose; TS_UNACCEPTABLE from the SDDC is not, and a peer that no policy names is never logged. The lines of verbose have level debug: where syslog.conf keeps daemon.info for this file, as on OpenBSD, make it daemon.debug and reload syslogd. On Linux: journal or syslog.',
      source: 'openiked-log',
    },
    'debug-off': {
      run: [{ run: 'ikectl log brief', disrupts: 'logging', cost: 'For all policies.' }],
      look: 'End tail with Ctrl-C.',
      source: 'openiked-ikectl-man',
    },
    clear: {
      run: [
        {
          run: 'ikectl reset id IPV4/198.51.100.20',
          disrupts: 'this tunnel',
          cost: 'Deletes the IKE SAs of the peer with this identity. The SDDC or an active policy (within a minute) starts it again; a passive one only waits.',
        },
        { run: 'ikectl reset sa', disrupts: 'all tunnels', cost: 'Every IKE SA with its child SAs.' },
      ],
      look: 'The identity is written as ikectl show sa prints it behind the peer address. Do not use ikectl reset all: it takes the policies out as well, until the next ikectl reload.',
      source: 'openiked-ikev2',
    },
    'bgp-neighbor': {
      run: ['bgpctl show summary', 'bgpctl show neighbor 169.254.100.1'],
      look: 'A number in the last column of the first: the session is up, and so many routes came. A word there is its state.',
      source: 'openbsd-bgpctl-man',
    },
    'bgp-received': {
      run: ['bgpctl show rib in neighbor 169.254.100.1', 'bgpctl show rib neighbor 169.254.100.1'],
      look: 'The first is before your filters, the second after them. 192.0.2.128/25 in the first alone: for example no allow from lets it in.',
      source: 'openbsd-bgpctl-man',
    },
    'bgp-advertised': {
      run: ['bgpctl show rib out neighbor 169.254.100.1'],
      look: '192.0.2.0/25 must be listed. An empty list: the session is down, no network line, or no allow to for this neighbor, which bgpd does not log.',
      source: 'lab-bgp-no-policy',
    },
  },
  settings: {
    'peer-address': { where: 'iked.conf, in the policy: local 203.0.113.10 peer 198.51.100.20', source: 'openiked-conf-man' },
    'ike-version': { where: 'IKEv2 only: every policy begins with ikev2. For IKEv1 OpenBSD has isakmpd', source: 'openiked-conf-man' },
    'pre-shared-key': {
      where: 'iked.conf, in the policy: psk "…". A key that begins with 0x is read as hex, and an odd last digit is lost without an error',
      source: 'lab-key-forms',
    },
    identities: {
      where: 'iked.conf, in the policy: srcid 203.0.113.10 dstid 198.51.100.20. Without srcid iked sends its host name',
      source: 'lab-ike-config',
    },
    'phase1-proposal': {
      where: 'iked.conf, in the policy: ikesa enc aes-256 prf hmac-sha2-256 auth hmac-sha2-256 group modp2048',
      source: 'openiked-conf-man',
    },
    'phase2-proposal': {
      where: 'iked.conf, in the policy: childsa enc aes-256 auth hmac-sha2-256 (on Linux hmac-sha2-512: see the notes)',
      source: 'openiked-conf-man',
    },
    pfs: {
      where:
        'iked.conf, in the policy: group modp2048 at the end of childsa. No group there means no PFS; it does not count for the first child SA',
      source: 'openiked-conf-man',
    },
    lifetimes: {
      where:
        'iked.conf, in the policy: ikelifetime 28800 lifetime 3600. Defaults: the IKE SA is never rekeyed; child SA 3 hours or 4 gigabytes',
      source: 'openiked-conf-man',
    },
    'traffic-selectors': {
      where:
        'iked.conf, in the policy: from 192.0.2.0/25 to 192.0.2.128/25. Route-based: from 0.0.0.0/0 to 0.0.0.0/0, only with an iface of sec(4), as under tunnel address; any adds IPv6',
      source: 'openiked-conf-man',
    },
    initiation: { where: 'iked.conf, in the policy: active or passive (the default)', source: 'openiked-conf-man' },
    'dead-peer-detection': {
      where: 'iked.conf, for all policies: set dpd_check_interval 60 (the default; 0 is off)',
      source: 'openiked-conf-man',
    },
    'nat-traversal': {
      where: 'On by itself. The option -T of iked turns it off for all peers',
      source: 'openiked-iked-man',
    },
    'tunnel-address': {
      where:
        'OpenBSD 7.4 and later: ifconfig sec0 inet 169.254.100.2 169.254.100.1 netmask 255.255.255.252, and iface sec0 in the policy. On Linux there is none',
      source: 'openbsd-sec-man',
    },
    'bgp-asn': { where: 'bgpd.conf: AS 65001, and remote-as 65000 in the neighbor block', source: 'openbsd-bgpd-conf-man' },
    'bgp-neighbor': { where: 'bgpd.conf: neighbor 169.254.100.1 { … }, with local-address 169.254.100.2', source: 'openbsd-bgpd-conf-man' },
    'bgp-password': {
      where: 'bgpd.conf, in the neighbor block: tcp md5sig password "…". A change counts when the session is reset',
      source: 'openbsd-bgpctl-man',
    },
    'bgp-timers': { where: 'bgpd.conf, in the neighbor block: holdtime 60. Less than 3 is refused', source: 'lab-bgp-config' },
    'bgp-filters': {
      where:
        'bgpd.conf: network 192.0.2.0/25, allow from 169.254.100.1 prefix …, allow to 169.254.100.1 prefix …. Without allow nothing goes either way',
      source: 'lab-bgp-no-policy',
    },
    routes: {
      where:
        'The host must forward: sysctl net.inet.ip.forwarding=1, which OpenBSD has off by default. Policy-based: the flows take the traffic. Route-based without BGP: route add 192.0.2.128/25 169.254.100.1',
      source: 'openbsd-sysctl-man',
    },
    firewall: {
      where:
        'pf.conf: UDP 500, UDP 4500 and ESP between the two addresses; the traffic inside a policy-based VPN is filtered on enc0, where ipencap between the two gateways must pass too',
      source: 'openiked-conf-man',
    },
    mss: { where: 'pf.conf: match on sec0 scrub (max-mss 1310). ifconfig sec0 mtu 1350: the default is 1280', source: 'openbsd-if-sec' },
  },
  config: {
    parts: [
      {
        disrupts: 'nothing',
        cost: 'iked.conf of a policy-based VPN, for a new policy; ikectl reload reads it. Check it first with iked -n: a reload ends every SA whose policy it does not find, as after a syntax error. On Linux: auth hmac-sha2-512 in childsa, at both ends.',
        text: `ikev2 "sddc" active esp \\
	from 192.0.2.0/25 to 192.0.2.128/25 \\
	local 203.0.113.10 peer 198.51.100.20 \\
	ikesa enc aes-256 prf hmac-sha2-256 auth hmac-sha2-256 group modp2048 \\
	childsa enc aes-256 auth hmac-sha2-256 group modp2048 \\
	srcid 203.0.113.10 dstid 198.51.100.20 \\
	ikelifetime 28800 lifetime 3600 \\
	psk "ExamplePSK-ChangeMe"`,
      },
      {
        disrupts: 'nothing',
        cost: 'Instead, for a route-based VPN on OpenBSD 7.4 and later: first the interface (/etc/hostname.sec0 keeps it), then the policy in iked.conf.',
        text: `# ifconfig sec0 create
# ifconfig sec0 inet 169.254.100.2 169.254.100.1 netmask 255.255.255.252
# ifconfig sec0 mtu 1350 up

ikev2 "sddc" active esp \\
	from 0.0.0.0/0 to 0.0.0.0/0 \\
	local 203.0.113.10 peer 198.51.100.20 \\
	ikesa enc aes-256 prf hmac-sha2-256 auth hmac-sha2-256 group modp2048 \\
	childsa enc aes-256 auth hmac-sha2-256 group modp2048 \\
	srcid 203.0.113.10 dstid 198.51.100.20 \\
	ikelifetime 28800 lifetime 3600 \\
	psk "ExamplePSK-ChangeMe" iface sec0`,
      },
      {
        disrupts: 'whole device',
        cost: 'The host forwards between all its interfaces. A gateway does so already: look first with sysctl net.inet.ip.forwarding.',
        text: `sysctl net.inet.ip.forwarding=1`,
      },
      {
        disrupts: 'nothing',
        cost: 'pf.conf, for this interface alone. pfctl -f loads the whole file: look at what else changed in it.',
        text: `match on sec0 scrub (max-mss 1310)`,
      },
      {
        disrupts: 'whole device',
        cost: 'bgpd.conf, for a new neighbor; bgpctl reload reads it. AS, router-id and network apply to the whole daemon: where bgpd runs already, leave the first two as they are.',
        text: `AS 65001
router-id 203.0.113.10
network 192.0.2.0/25
neighbor 169.254.100.1 {
	remote-as 65000
	descr "sddc"
	local-address 169.254.100.2
	holdtime 60
	announce IPv6 none
}
allow from 169.254.100.1 prefix 192.0.2.128/25
allow to 169.254.100.1 prefix 192.0.2.0/25`,
      },
    ],
    source: 'inferred',
  },
  notes: [
    {
      text: 'Linux: OpenIKED 7.2 of Debian cannot install AES-GCM or HMAC-SHA2-256 for ESP. Use childsa enc aes-256 auth hmac-sha2-512 at both ends: with hmac-sha2-256 the child SA fails after the SDDC was told that it is up.',
      source: 'lab-kernel',
    },
    {
      text: 'Linux: a childsa with AES-GCM alone is dropped from the policy without an error, iked -n still says "configuration OK", and nothing is offered for ESP.',
      source: 'lab-ike-config',
    },
    {
      text: 'A peer address that no policy names gets no answer, and iked logs nothing about it: to the other end iked seems to be down.',
      source: 'lab-not-configured',
    },
    {
      text: 'As responder iked answers any networks of the SDDC with its own from and to and logs established. The other end refuses disjoint ones; with others, traffic that only one end covers is lost: compare them by eye.',
      source: 'lab-ts-disjoint',
    },
    {
      text: 'With several policies the last one that fits decides, unless an earlier one says quick. A later policy can match the SDDC.',
      source: 'openiked-conf-man',
    },
    {
      text: 'With another PFS group the tunnel drops when iked rekeys the child SA and is refused: it drops the whole IKE SA and tells the other end nothing, so each end shows a different state.',
      source: 'lab-pfs',
    },
    {
      text: 'After a restart of iked the other end can keep old SAs beside the new ones until its dead peer detection ends them.',
      source: 'lab-restart',
    },
    {
      text: 'IKE fragmentation is off by default and is switched on for all peers at once: set fragmentation.',
      source: 'lab-ike-defaults',
    },
    {
      text: 'Times are whole numbers with s, m or h: 1d and 1.5h are refused.',
      source: 'lab-ike-config',
    },
  ],
  messages: {},
});
