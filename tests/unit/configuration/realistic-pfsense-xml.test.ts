import { pfsenseXml } from '../../../src/configuration/pfsense-xml.ts';
import { describeExport } from './describe-export.ts';
import { keyOf } from './realistic-reading.ts';

const [first, second, bgpKey] = ['Example&KeyOf<pfSense>1', 'ExampleKeyOfPfsense-2', 'ExampleBgpKey9'];
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What stands before IPsec in every config.xml: none of it is a VPN. */
const head = (version: string): string => `<?xml version="1.0"?>
<pfsense>
\t<version>${version}</version>
\t<lastchange></lastchange>
\t<system>
\t\t<optimization>normal</optimization>
\t\t<hostname>fw1</hostname>
\t\t<domain>example.net</domain>
\t\t<user>
\t\t\t<name>admin</name>
\t\t\t<descr><![CDATA[System Administrator]]></descr>
\t\t\t<bcrypt-hash>$2y$10$ExampleBcryptHashOfAdmin</bcrypt-hash>
\t\t\t<ipsecpsk>ExampleUserPsk</ipsecpsk>
\t\t</user>
\t\t<timeservers>ntp.example.net</timeservers>
\t</system>
\t<interfaces>
\t\t<wan>
\t\t\t<enable></enable>
\t\t\t<if>vmx0</if>
\t\t\t<descr><![CDATA[WAN]]></descr>
\t\t\t<ipaddr>198.51.100.20</ipaddr>
\t\t\t<subnet>28</subnet>
\t\t\t<gateway>WANGW</gateway>
\t\t</wan>
\t\t<lan>
\t\t\t<enable></enable>
\t\t\t<if>vmx1</if>
\t\t\t<ipaddr>192.0.2.1</ipaddr>
\t\t\t<subnet>25</subnet>
\t\t</lan>
\t\t<opt1>
\t\t\t<if>vmx2</if>
\t\t\t<descr><![CDATA[LTE]]></descr>
\t\t\t<ipaddr>dhcp</ipaddr>
\t\t</opt1>
\t</interfaces>
\t<filter>
\t\t<rule>
\t\t\t<type>pass</type>
\t\t\t<interface>enc0</interface>
\t\t\t<descr><![CDATA[from the phase1 of 203.0.113.10]]></descr>
\t\t\t<source><any></any></source>
\t\t</rule>
\t</filter>
\t<openvpn>
\t\t<openvpn-server>
\t\t\t<mode>server_tls_user</mode>
\t\t\t<interface>wan</interface>
\t\t\t<tls>ExampleTlsKeyOfOpenvpn</tls>
\t\t\t<dh_length>2048</dh_length>
\t\t\t<data_ciphers>AES-256-GCM,AES-128-GCM</data_ciphers>
\t\t</openvpn-server>
\t</openvpn>
\t<cert>
\t\t<refid>5e1d6b0c2a3f4</refid>
\t\t<descr><![CDATA[webConfigurator default]]></descr>
\t\t<crt>TUlJRXhhbXBsZUNlcnRpZmljYXRl</crt>
\t\t<prv>TUlJRXhhbXBsZVByaXZhdGVLZXk=</prv>
\t</cert>`;

const noise = ['ExampleBcryptHashOfAdmin', 'ExampleUserPsk', 'ExampleTlsKeyOfOpenvpn', 'TUlJRXhhbXBsZVByaXZhdGVLZXk='];

const phase2 = (id: number, number: number, networks: string, more = ''): string => `
\t\t<phase2>
\t\t\t<ikeid>${id}</ikeid>
\t\t\t<uniqid>5e1d6b0c2a3f${number}</uniqid>
\t\t\t<mode>tunnel</mode>
\t\t\t<reqid>${number}</reqid>
${networks}
\t\t\t<protocol>esp</protocol>
\t\t\t<encryption-algorithm-option>
\t\t\t\t<name>aes</name>
\t\t\t\t<keylen>256</keylen>
\t\t\t</encryption-algorithm-option>
\t\t\t<hash-algorithm-option>hmac_sha1</hash-algorithm-option>
\t\t\t<pfsgroup>${number === 3 ? 14 : 2}</pfsgroup>
\t\t\t<lifetime>3600</lifetime>
\t\t\t<pinghost>192.0.2.1</pinghost>
\t\t\t<descr><![CDATA[phase 2 number ${number}]]></descr>${more}
\t\t</phase2>`;

const network = (side: 'localid' | 'remoteid' | 'natlocalid', address: string, bits: number): string =>
  `\t\t\t<${side}>\n\t\t\t\t<type>network</type>\n\t\t\t\t<address>${address}</address>\n\t\t\t\t<netbits>${bits}</netbits>\n\t\t\t</${side}>`;
const lan = '\t\t\t<localid>\n\t\t\t\t<type>lan</type>\n\t\t\t</localid>';

/** pfSense 2.4 with IKEv1 from a virtual address, and several phases 2, one of them off and one unlike the others. */
const old = `${head('18.9')}
\t<ipsec>
\t\t<client></client>
\t\t<logging><dmn>1</dmn><ike>2</ike></logging>
\t\t<uniqueids>yes</uniqueids>
\t\t<phase1>
\t\t\t<ikeid>1</ikeid>
\t\t\t<iketype>ikev1</iketype>
\t\t\t<mode>main</mode>
\t\t\t<interface>_vip5e1d6b0c2aaaa</interface>
\t\t\t<remote-gateway>203.0.113.10</remote-gateway>
\t\t\t<protocol>inet</protocol>
\t\t\t<myid_type>myaddress</myid_type>
\t\t\t<myid_data></myid_data>
\t\t\t<peerid_type>address</peerid_type>
\t\t\t<peerid_data>10.2.0.1</peerid_data>
\t\t\t<encryption>
\t\t\t\t<item>
\t\t\t\t\t<encryption-algorithm>
\t\t\t\t\t\t<name>aes</name>
\t\t\t\t\t\t<keylen>256</keylen>
\t\t\t\t\t</encryption-algorithm>
\t\t\t\t\t<hash-algorithm>sha1</hash-algorithm>
\t\t\t\t\t<dhgroup>2</dhgroup>
\t\t\t\t</item>
\t\t\t</encryption>
\t\t\t<lifetime>28800</lifetime>
\t\t\t<pre-shared-key>${escaped(first)}</pre-shared-key>
\t\t\t<private-key></private-key>
\t\t\t<certref></certref>
\t\t\t<caref></caref>
\t\t\t<authentication_method>pre_shared_key</authentication_method>
\t\t\t<descr><![CDATA[SDDC & lab]]></descr>
\t\t\t<nat_traversal>on</nat_traversal>
\t\t\t<mobike>off</mobike>
\t\t\t<margintime></margintime>
\t\t\t<dpd_delay>10</dpd_delay>
\t\t\t<dpd_maxfail>5</dpd_maxfail>
\t\t</phase1>${phase2(1, 1, `${lan}\n${network('remoteid', '10.2.0.0', 16)}`)}${phase2(
  1,
  2,
  `${network('localid', '192.168.7.0', 24)}\n${network('natlocalid', '192.0.2.128', 25)}\n${network('remoteid', '10.2.0.0', 16)}`,
)}${phase2(1, 3, `${lan}\n${network('remoteid', '10.3.0.0', 16)}`)}${phase2(
  1,
  4,
  `${lan}\n${network('remoteid', '10.4.0.0', 16)}`,
  '\n\t\t\t<disabled></disabled>',
)}
\t</ipsec>
\t<virtualip>
\t\t<vip>
\t\t\t<mode>carp</mode>
\t\t\t<interface>wan</interface>
\t\t\t<vhid>1</vhid>
\t\t\t<password>ExampleCarpPassword</password>
\t\t\t<uniqid>5e1d6b0c2aaaa</uniqid>
\t\t\t<subnet_bits>28</subnet_bits>
\t\t\t<subnet>198.51.100.25</subnet>
\t\t</vip>
\t</virtualip>
</pfsense>
`.replaceAll('\n', '\r\n');

describeExport('pfSense 2.4 with IKEv1 and several phases 2', pfsenseXml, old, {
  release: '18.9',
  vpns: [
    [
      'SDDC & lab',
      {
        'ike-version': [1],
        'ike-mode': 'main',
        'local-address': '198.51.100.25',
        'peer-address': '203.0.113.10',
        'local-id': { type: 'address', value: '198.51.100.25' },
        'peer-id': { type: 'address', value: '10.2.0.1' },
        'auth-method': 'pre-shared key',
        'pre-shared-key': keyOf(first.length),
        'ike-proposals': [{ encryption: ['aes-cbc-256'], integrity: ['sha1'], prf: [], groups: [2], esn: [] }],
        'ike-lifetime': 28800,
        dpd: 10,
        'nat-traversal': 'automatic',
        mobike: false,
        'child-proposals': [{ encryption: ['aes-cbc-256'], integrity: ['sha1'], prf: [], groups: [], esn: [] }],
        pfs: [2],
        'child-lifetime': 3600,
        encapsulation: 'tunnel',
        selectors: [
          { local: ['192.0.2.0/25'], remote: ['10.2.0.0/16'] },
          { local: ['192.0.2.128/25'], remote: ['10.2.0.0/16'] },
          { local: ['192.0.2.0/25'], remote: ['10.3.0.0/16'] },
        ],
      },
    ],
  ],
  notes: [/pfsgroup differs/],
  secrets: [escaped(first), ...noise, 'ExampleCarpPassword'],
});

/** pfSense 2.7 with a tunnel interface and BGP; the group of neighbors holds what is alike. */
const routed = `\uFEFF${head('22.9')}
\t<ipsec>
\t\t<phase1>
\t\t\t<ikeid>1</ikeid>
\t\t\t<iketype>ikev2</iketype>
\t\t\t<interface>wan</interface>
\t\t\t<remote-gateway>203.0.113.10</remote-gateway>
\t\t\t<protocol>inet</protocol>
\t\t\t<myid_type>fqdn</myid_type>
\t\t\t<myid_data>fw1.example.net</myid_data>
\t\t\t<peerid_type>peeraddress</peerid_type>
\t\t\t<encryption>
\t\t\t\t<item>
\t\t\t\t\t<encryption-algorithm><name>aes256gcm</name><keylen>128</keylen></encryption-algorithm>
\t\t\t\t\t<hash-algorithm>sha256</hash-algorithm>
\t\t\t\t\t<prf-algorithm>sha384</prf-algorithm>
\t\t\t\t\t<dhgroup>20</dhgroup>
\t\t\t\t</item>
\t\t\t</encryption>
\t\t\t<prfselect_enable></prfselect_enable>
\t\t\t<lifetime>28800</lifetime>
\t\t\t<rekey_time></rekey_time>
\t\t\t<reauth_time>0</reauth_time>
\t\t\t<rand_time></rand_time>
\t\t\t<pre-shared-key>${escaped(first)}</pre-shared-key>
\t\t\t<authentication_method>pre_shared_key</authentication_method>
\t\t\t<descr><![CDATA[SDDC]]></descr>
\t\t\t<nat_traversal>on</nat_traversal>
\t\t\t<mobike>off</mobike>
\t\t\t<closeaction></closeaction>
\t\t\t<startaction>start</startaction>
\t\t\t<dpd_delay>10</dpd_delay>
\t\t\t<dpd_maxfail>5</dpd_maxfail>
\t\t</phase1>
\t\t<phase2>
\t\t\t<ikeid>1</ikeid>
\t\t\t<uniqid>64b0c0ffee</uniqid>
\t\t\t<mode>vti</mode>
\t\t\t<reqid>1</reqid>
${network('localid', '169.254.31.254', 30)}
\t\t\t<remoteid><type>address</type><address>169.254.31.253</address></remoteid>
\t\t\t<protocol>esp</protocol>
\t\t\t<encryption-algorithm-option><name>aes256gcm</name><keylen>128</keylen></encryption-algorithm-option>
\t\t\t<pfsgroup>20</pfsgroup>
\t\t\t<lifetime>3600</lifetime>
\t\t</phase2>
\t</ipsec>
\t<installedpackages>
\t\t<package><name>frr</name><version>2.0.2_3</version></package>
\t\t<frr><config><enable>on</enable><password>ExampleVtyPassword</password><routerid>192.0.2.1</routerid></config></frr>
\t\t<frrbgp>
\t\t\t<config>
\t\t\t\t<enable>on</enable>
\t\t\t\t<asnum>65010</asnum>
\t\t\t\t<routerid></routerid>
\t\t\t\t<timers_keepalive>20</timers_keepalive>
\t\t\t\t<timers_holdtime>60</timers_holdtime>
\t\t\t\t<redistributeconnected>no</redistributeconnected>
\t\t\t\t<row><distributeroutevalue>192.0.2.0/25</distributeroutevalue><distributeroutemap>none</distributeroutemap></row>
\t\t\t\t<row><distributeroutevalue>192.0.2.128/25</distributeroutevalue><distributeroutemap>none</distributeroutemap></row>
\t\t\t</config>
\t\t</frrbgp>
\t\t<frrbgpneighbors>
\t\t\t<config>
\t\t\t\t<peer>CLOUD</peer>
\t\t\t\t<asnum>65000</asnum>
\t\t\t\t<password>${bgpKey}</password>
\t\t\t\t<password_type>frr</password_type>
\t\t\t\t<timers_keepalive>10</timers_keepalive>
\t\t\t\t<timers_holdtime>30</timers_holdtime>
\t\t\t\t<routemap_in>ALLOW-ALL</routemap_in>
\t\t\t</config>
\t\t\t<config>
\t\t\t\t<peer>169.254.31.253</peer>
\t\t\t\t<descr><![CDATA[the SDDC]]></descr>
\t\t\t\t<peergroup>CLOUD</peergroup>
\t\t\t\t<asnum></asnum>
\t\t\t\t<shutdownautokeepalive>3</shutdownautokeepalive>
\t\t\t\t<ebgpmultihop>0</ebgpmultihop>
\t\t\t\t<maximumprefix_num>500</maximumprefix_num>
\t\t\t\t<maximumprefix_threshold>80</maximumprefix_threshold>
\t\t\t\t<distribute_in>none</distribute_in>
\t\t\t\t<prefixfilter_out>OUR-NETWORKS</prefixfilter_out>
\t\t\t</config>
\t\t</frrbgpneighbors>
\t</installedpackages>
</pfsense>
`;

const any = ['0.0.0.0/0', '::/0'];

describeExport('pfSense 2.7 with a tunnel interface and BGP', pfsenseXml, routed, {
  release: '22.9',
  vpns: [
    [
      'SDDC',
      {
        'ike-version': [2],
        'local-address': '198.51.100.20',
        'peer-address': '203.0.113.10',
        'local-id': { type: 'fqdn', value: 'fw1.example.net' },
        'peer-id': { type: 'address', value: '203.0.113.10' },
        'auth-method': 'pre-shared key',
        'pre-shared-key': keyOf(first.length),
        'ike-proposals': [{ encryption: ['aes-gcm-16-256'], integrity: [], prf: ['sha2-384'], groups: [20], esn: [] }],
        'ike-lifetime': 28800,
        dpd: 10,
        'nat-traversal': 'automatic',
        mobike: false,
        initiation: 'starts',
        'child-proposals': [{ encryption: ['aes-gcm-16-256'], integrity: [], prf: [], groups: [], esn: [] }],
        pfs: [20],
        'child-lifetime': 3600,
        encapsulation: 'tunnel',
        selectors: [{ local: ['169.254.31.254/30', ...any], remote: ['169.254.31.253', ...any] }],
        'vti-address': '169.254.31.254/30',
        'bgp-neighbor': '169.254.31.253',
        'bgp-as': 65010,
        'bgp-neighbor-as': 65000,
        'bgp-router-id': '192.0.2.1',
        'bgp-password': keyOf(bgpKey.length),
        'bgp-keepalive': 10,
        'bgp-hold-time': 30,
        'bgp-multihop': 255,
        'bgp-maximum-prefixes': 500,
        'bgp-in': 'some',
        'bgp-out': 'some',
        'bgp-networks': ['192.0.2.0/25', '192.0.2.128/25'],
      },
    ],
  ],
  secrets: [escaped(first), bgpKey, 'ExampleVtyPassword', ...noise],
});

/** pfSense 2.6: a tunnel that waits, one by certificates over a line whose address is not known, and one for people on the road. */
const several = `${head('22.2')}
\t<ipsec>
\t\t<client><enable></enable><user_source>Local Database</user_source><pool_address>10.99.0.0</pool_address><pool_netbits>24</pool_netbits></client>
\t\t<mobilekey><ident>allusers</ident><type>PSK</type><pre-shared-key>ExampleMobileKey</pre-shared-key></mobilekey>
\t\t<phase1>
\t\t\t<ikeid>2</ikeid>
\t\t\t<iketype>auto</iketype>
\t\t\t<mode>aggressive</mode>
\t\t\t<interface>wan</interface>
\t\t\t<remote-gateway>sddc.example.net</remote-gateway>
\t\t\t<myid_type>keyid tag</myid_type>
\t\t\t<myid_data>branch-7</myid_data>
\t\t\t<peerid_type>any</peerid_type>
\t\t\t<encryption>
\t\t\t\t<item>
\t\t\t\t\t<encryption-algorithm><name>aes</name><keylen>128</keylen></encryption-algorithm>
\t\t\t\t\t<hash-algorithm>sha256</hash-algorithm>
\t\t\t\t\t<prf-algorithm>sha256</prf-algorithm>
\t\t\t\t\t<dhgroup>14</dhgroup>
\t\t\t\t</item>
\t\t\t\t<item>
\t\t\t\t\t<encryption-algorithm><name>aes</name><keylen>256</keylen></encryption-algorithm>
\t\t\t\t\t<hash-algorithm>sha512</hash-algorithm>
\t\t\t\t\t<prf-algorithm>sha256</prf-algorithm>
\t\t\t\t\t<dhgroup>16</dhgroup>
\t\t\t\t</item>
\t\t\t</encryption>
\t\t\t<lifetime>86400</lifetime>
\t\t\t<pre-shared-key>${second}</pre-shared-key>
\t\t\t<authentication_method>pre_shared_key</authentication_method>
\t\t\t<descr></descr>
\t\t\t<nat_traversal>force</nat_traversal>
\t\t\t<mobike>on</mobike>
\t\t\t<startaction>none</startaction>
\t\t\t<dpd_delay></dpd_delay>
\t\t</phase1>${phase2(2, 1, `${lan}\n${network('remoteid', '10.2.0.0', 16)}`)}
\t\t<phase1>
\t\t\t<ikeid>3</ikeid>
\t\t\t<iketype>ikev2</iketype>
\t\t\t<interface>opt1</interface>
\t\t\t<remote-gateway>203.0.113.99</remote-gateway>
\t\t\t<myid_type>asn1dn</myid_type>
\t\t\t<myid_data>C=DE, O=Example, CN=fw1</myid_data>
\t\t\t<peerid_type>peeraddress</peerid_type>
\t\t\t<encryption>
\t\t\t\t<item>
\t\t\t\t\t<encryption-algorithm><name>chacha20poly1305</name><keylen></keylen></encryption-algorithm>
\t\t\t\t\t<hash-algorithm>sha256</hash-algorithm>
\t\t\t\t\t<dhgroup>31</dhgroup>
\t\t\t\t</item>
\t\t\t</encryption>
\t\t\t<lifetime>28800</lifetime>
\t\t\t<pre-shared-key></pre-shared-key>
\t\t\t<certref>5e1d6b0c2a3f4</certref>
\t\t\t<caref>5e1d6b0c2a3f5</caref>
\t\t\t<authentication_method>cert</authentication_method>
\t\t\t<descr><![CDATA[partner by certificate]]></descr>
\t\t\t<nat_traversal>off</nat_traversal>
\t\t\t<disabled></disabled>
\t\t\t<startaction>trap</startaction>
\t\t</phase1>${phase2(3, 2, `${lan}\n${network('remoteid', '10.5.0.0', 16)}`)}
\t</ipsec>
</pfsense>
`;

const esp = {
  'child-proposals': [{ encryption: ['aes-cbc-256'], integrity: ['sha1'], prf: [], groups: [], esn: [] }],
  pfs: [2],
  'child-lifetime': 3600,
  encapsulation: 'tunnel',
};

describeExport('pfSense 2.6 with tunnels of several kinds', pfsenseXml, several, {
  release: '22.2',
  vpns: [
    [
      'con2',
      {
        ...esp,
        'ike-version': [2, 1],
        'ike-mode': 'aggressive',
        'local-address': '198.51.100.20',
        'peer-address': 'sddc.example.net',
        'local-id': { type: 'key-id', value: 'branch-7' },
        'peer-id': { type: 'any', value: '' },
        'auth-method': 'pre-shared key',
        'pre-shared-key': keyOf(second.length),
        'ike-proposals': [
          { encryption: ['aes-cbc-128'], integrity: ['sha2-256'], prf: [], groups: [14], esn: [] },
          { encryption: ['aes-cbc-256'], integrity: ['sha2-512'], prf: [], groups: [16], esn: [] },
        ],
        'ike-lifetime': 86400,
        'nat-traversal': 'always',
        mobike: true,
        initiation: 'responds only',
        selectors: [{ local: ['192.0.2.0/25'], remote: ['10.2.0.0/16'] }],
      },
    ],
    [
      'partner by certificate',
      {
        ...esp,
        enabled: false,
        'ike-version': [2],
        'peer-address': '203.0.113.99',
        'local-id': { type: 'dn', value: 'C=DE, O=Example, CN=fw1' },
        'peer-id': { type: 'address', value: '203.0.113.99' },
        'auth-method': 'certificate',
        'ike-proposals': [{ encryption: ['chacha20-poly1305'], integrity: [], prf: ['sha2-256'], groups: [31], esn: [] }],
        'ike-lifetime': 28800,
        'nat-traversal': 'off',
        initiation: 'on traffic',
        selectors: [{ local: ['192.0.2.0/25'], remote: ['10.5.0.0/16'] }],
      },
    ],
  ],
  notes: [/address of this interface/],
  secrets: [second, 'ExampleMobileKey', ...noise],
});
