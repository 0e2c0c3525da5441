import { panOsXml } from '../../../src/configuration/pan-os-xml.ts';
import { describeExport } from './describe-export.ts';
import { anyToAny, hidden, keyOf } from './realistic-reading.ts';

const [key, encrypted, bgpKey] = ['Example.KeyOfPanOs#5', '-AQ==ExampleEncryptedKeyOfPanOs', '-AQ==ExampleEncryptedSecretOfBgp'];

const members = (name: string, words: readonly string[]): string =>
  `<${name}>${words.map((word) => `\n                  <member>${word}</member>`).join('')}\n                </${name}>`;

const ikeProfile = (
  name: string,
  encryption: readonly string[],
  hash: readonly string[],
  groups: readonly string[],
  life: string,
): string => `
              <entry name="${name}">
                ${members('hash', hash)}
                ${members('dh-group', groups)}
                ${members('encryption', encryption)}
                <lifetime>${life}</lifetime>
              </entry>`;

const ipsecProfile = (name: string, encryption: string, hash: string, group: string, more = ''): string => `
              <entry name="${name}">
                <esp>
                  <authentication><member>${hash}</member></authentication>
                  <encryption><member>${encryption}</member></encryption>
                </esp>
                <lifetime><hours>1</hours></lifetime>
                <dh-group>${group}</dh-group>${more}
              </entry>`;

/** What every export has before its network; none of it is a VPN. */
const head = (version: string, detail: string): string => `<?xml version="1.0"?>
<config version="${version}" urldb="paloaltonetworks"${detail}>
  <mgt-config>
    <users>
      <entry name="admin">
        <phash>$5$example$ExampleHashOfAdmin</phash>
        <public-key>c3NoLXJzYSBFeGFtcGxl</public-key>
      </entry>
    </users>
    <password-complexity><enabled>yes</enabled></password-complexity>
  </mgt-config>
  <shared>
    <application/>
    <certificate>
      <entry name="gp-portal">
        <subject-hash>0f1e2d3c</subject-hash>
        <common-name>gp.example.net</common-name>
        <private-key>-AQ==ExamplePrivateKeyOfPortal</private-key>
      </entry>
    </certificate>
    <server-profile>
      <radius><entry name="r"><server><entry name="r1"><secret>-AQ==ExampleRadiusSecretOfPanOs</secret><ip-address>192.0.2.9</ip-address></entry></server></entry></radius>
    </server-profile>
  </shared>`;
const noise = ['ExampleHashOfAdmin', 'ExamplePrivateKeyOfPortal', 'ExampleRadiusSecretOfPanOs'];

/** A running-config of PAN-OS 7.1: IKEv1, proxy IDs that name address objects, no BGP; CRLF as an old browser saved it. */
const old = `${head('7.1.0', '')}
  <devices>
    <entry name="localhost.localdomain">
      <network>
        <interface>
          <ethernet>
            <entry name="ethernet1/1">
              <layer3>
                <ip><entry name="198.51.100.20/28"/></ip>
                <lldp><enable>no</enable></lldp>
              </layer3>
            </entry>
            <entry name="ethernet1/2">
              <layer3><ip><entry name="lan-address"/></ip></layer3>
            </entry>
          </ethernet>
          <tunnel>
            <units>
              <entry name="tunnel.7"><comment>partner</comment></entry>
              <entry name="tunnel.8"><comment>spare</comment></entry>
            </units>
          </tunnel>
        </interface>
        <ike>
          <crypto-profiles>
            <ike-crypto-profiles>${ikeProfile('default', ['aes128', '3des'], ['sha1'], ['group2'], '<hours>8</hours>')}${ikeProfile('partner', ['aes256', 'aes192'], ['sha256'], ['group5', 'group14'], '<days>1</days>')}
            </ike-crypto-profiles>
            <ipsec-crypto-profiles>${ipsecProfile('default', 'aes128', 'sha1', 'group2')}${ipsecProfile('partner', 'aes256', 'sha256', 'no-pfs', '\n                <lifesize><gb>4</gb></lifesize>')}
            </ipsec-crypto-profiles>
            <global-protect-app-crypto-profiles><entry name="default"><encryption><member>aes-128-cbc</member></encryption><authentication><member>sha1</member></authentication></entry></global-protect-app-crypto-profiles>
          </crypto-profiles>
          <gateway>
            <entry name="gw-partner">
              <peer-address><ip>partner-peer</ip></peer-address>
              <local-address><ip>198.51.100.20/28</ip><interface>ethernet1/1</interface></local-address>
              <authentication><pre-shared-key><key>${key}</key></pre-shared-key></authentication>
              <protocol>
                <ikev1>
                  <dpd><enable>yes</enable><interval>10</interval><retry>3</retry></dpd>
                  <ike-crypto-profile>partner</ike-crypto-profile>
                  <exchange-mode>main</exchange-mode>
                </ikev1>
                <ikev2><dpd><enable>yes</enable></dpd></ikev2>
              </protocol>
              <protocol-common>
                <nat-traversal><enable>yes</enable></nat-traversal>
                <passive-mode>yes</passive-mode>
              </protocol-common>
              <local-id><id>fw1.example.net</id><type>fqdn</type></local-id>
            </entry>
          </gateway>
        </ike>
        <tunnel>
          <ipsec>
            <entry name="ipsec-partner">
              <auto-key>
                <ike-gateway><entry name="gw-partner"/></ike-gateway>
                <ipsec-crypto-profile>partner</ipsec-crypto-profile>
                <proxy-id>
                  <entry name="p1"><protocol><any/></protocol><local>lan</local><remote>10.2.0.0/16</remote></entry>
                  <entry name="p2"><protocol><tcp><local-port>0</local-port><remote-port>443</remote-port></tcp></protocol><local>lan</local><remote>10.3.0.9/32</remote></entry>
                </proxy-id>
              </auto-key>
              <tunnel-monitor><enable>no</enable></tunnel-monitor>
              <tunnel-interface>tunnel.7</tunnel-interface>
              <anti-replay>no</anti-replay>
              <copy-tos>no</copy-tos>
            </entry>
          </ipsec>
          <global-protect-gateway><entry name="gp"><local-address><interface>ethernet1/1</interface></local-address></entry></global-protect-gateway>
        </tunnel>
        <virtual-router>
          <entry name="default">
            <interface><member>ethernet1/1</member><member>tunnel.7</member></interface>
            <routing-table><ip><static-route><entry name="partner"><destination>10.2.0.0/16</destination><interface>tunnel.7</interface></entry></static-route></ip></routing-table>
          </entry>
        </virtual-router>
      </network>
      <deviceconfig><system><hostname>fw1</hostname><snmp-setting><access-setting><version><v2c><snmp-community-string>ExampleCommunity</snmp-community-string></v2c></version></access-setting></snmp-setting></system></deviceconfig>
      <vsys>
        <entry name="vsys1">
          <address>
            <entry name="lan"><ip-netmask>192.0.2.0/25</ip-netmask></entry>
            <entry name="lan-address"><ip-netmask>192.0.2.1/25</ip-netmask></entry>
            <entry name="partner-peer"><ip-netmask>203.0.113.99/32</ip-netmask><description>their gateway</description></entry>
          </address>
          <rulebase><security><rules><entry name="out"><from><member>trust</member></from><application><member>ipsec-esp-udp</member><member>ike</member></application><action>allow</action></entry></rules></security></rulebase>
        </entry>
      </vsys>
    </entry>
  </devices>
</config>
`.replaceAll('\n', '\r\n');

describeExport('a running-config of PAN-OS 7.1 with IKEv1 and proxy IDs', panOsXml, old, {
  release: '7.1.0',
  vpns: [
    [
      'ipsec-partner',
      {
        'ike-proposals': [{ encryption: ['aes-cbc-256', 'aes-cbc-192'], integrity: ['sha2-256'], prf: [], groups: [5, 14], esn: [] }],
        'ike-lifetime': 86400,
        'ike-mode': 'main',
        'auth-method': 'pre-shared key',
        'pre-shared-key': keyOf(key.length),
        'local-address': '198.51.100.20',
        'peer-address': '203.0.113.99',
        'local-id': { type: 'fqdn', value: 'fw1.example.net' },
        dpd: 10,
        'nat-traversal': 'automatic',
        initiation: 'responds only',
        'child-proposals': [{ encryption: ['aes-cbc-256'], integrity: ['sha2-256'], prf: [], groups: [], esn: [] }],
        pfs: [0],
        'child-lifetime': 3600,
        'child-kilobytes': 4 * 1024 ** 2,
        'replay-window': 0,
        selectors: [
          { local: ['192.0.2.0/25'], remote: ['10.2.0.0/16'] },
          { local: ['192.0.2.0/25[tcp]'], remote: ['10.3.0.9/32[tcp/443]'] },
        ],
      },
    ],
  ],
  secrets: [key, 'ExampleCommunity', ...noise],
});

/** A running-config of PAN-OS 11.1 with its new routing: profiles of BGP stand apart, secrets are encrypted; a BOM and tabs. */
const modern = `\uFEFF${head('11.1.0', ' detail-version="11.1.4"')}
  <devices>
    <entry name="localhost.localdomain">
      <network>
        <interface>
          <ethernet>
            <entry name="ethernet1/1"><layer3><ndp-proxy><enabled>no</enabled></ndp-proxy><sdwan-link-settings><enable>no</enable></sdwan-link-settings><ip><entry name="198.51.100.20/28"/></ip></layer3></entry>
          </ethernet>
          <loopback><units><entry name="loopback.1"><ip><entry name="192.0.2.254/32"/></ip></entry></units></loopback>
          <tunnel>
            <units>
              <entry name="tunnel.1">
                <adjust-tcp-mss><enable>no</enable></adjust-tcp-mss>
                <ip><entry name="169.254.31.254/30"/></ip>
                <mtu>1390</mtu>
                <ipv6><enabled>no</enabled></ipv6>
              </entry>
            </units>
          </tunnel>
        </interface>
        <profiles><monitor-profile><entry name="default"><interval>3</interval><threshold>5</threshold><action>wait-recover</action></entry></monitor-profile></profiles>
        <ike>
          <crypto-profiles>
            <ike-crypto-profiles>${ikeProfile('sddc', ['aes-256-gcm', 'aes-256-cbc'], ['sha384'], ['group20'], '<seconds>28800</seconds>')}
            </ike-crypto-profiles>
            <ipsec-crypto-profiles>${ipsecProfile('sddc', 'aes-256-gcm', 'none', 'group20')}
            </ipsec-crypto-profiles>
          </crypto-profiles>
          <gateway>
            <entry name="sddc">
              <authentication><pre-shared-key><key>${encrypted}</key></pre-shared-key></authentication>
              <protocol>
                <ikev1><dpd><enable>yes</enable></dpd></ikev1>
                <ikev2>
                  <dpd><enable>yes</enable></dpd>
                  <ike-crypto-profile>sddc</ike-crypto-profile>
                  <pq-ppk><enabled>no</enabled><negotiation-mode>mandatory</negotiation-mode></pq-ppk>
                  <pq-kem><enable>no</enable></pq-kem>
                </ikev2>
                <version>ikev2</version>
              </protocol>
              <local-address><interface>ethernet1/1</interface></local-address>
              <protocol-common><nat-traversal><enable>no</enable></nat-traversal><fragmentation><enable>no</enable></fragmentation></protocol-common>
              <peer-address><fqdn>sddc.example.net</fqdn></peer-address>
              <peer-id><type>ipaddr</type><id>203.0.113.10</id></peer-id>
              <disabled>no</disabled>
            </entry>
          </gateway>
        </ike>
\t\t\t\t<tunnel>
\t\t\t\t\t<ipsec>
\t\t\t\t\t\t<entry name="to-sddc">
\t\t\t\t\t\t\t<auto-key>
\t\t\t\t\t\t\t\t<ike-gateway><entry name="sddc"/></ike-gateway>
\t\t\t\t\t\t\t\t<ipsec-crypto-profile>sddc</ipsec-crypto-profile>
\t\t\t\t\t\t\t</auto-key>
\t\t\t\t\t\t\t<tunnel-monitor><enable>yes</enable><destination-ip>169.254.31.253</destination-ip><tunnel-monitor-profile>default</tunnel-monitor-profile></tunnel-monitor>
\t\t\t\t\t\t\t<tunnel-interface>tunnel.1</tunnel-interface>
\t\t\t\t\t\t\t<ipsec-mode>tunnel</ipsec-mode>
\t\t\t\t\t\t</entry>
\t\t\t\t\t</ipsec>
\t\t\t\t</tunnel>
        <logical-router>
          <entry name="default">
            <vrf>
              <entry name="default">
                <bgp>
                  <enable>yes</enable>
                  <router-id>192.0.2.254</router-id>
                  <local-as>65010</local-as>
                  <install-route>yes</install-route>
                  <graceful-shutdown>no</graceful-shutdown>
                  <peer-group>
                    <entry name="cloud">
                      <enable>yes</enable>
                      <type><ebgp/></type>
                      <address-family><ipv4>default-af</ipv4></address-family>
                      <connection-options><timers>fast</timers><multihop>2</multihop><authentication>sddc-md5</authentication></connection-options>
                      <peer>
                        <entry name="sddc">
                          <enable>yes</enable>
                          <peer-as>65000</peer-as>
                          <local-address><interface>tunnel.1</interface><ip>169.254.31.254/30</ip></local-address>
                          <peer-address><ip>169.254.31.253</ip></peer-address>
                          <connection-options><timers>inherit</timers><multihop>inherit</multihop><authentication>inherit</authentication></connection-options>
                          <inherit><yes/></inherit>
                          <bfd><profile>Inherit-lr-global-setting</profile></bfd>
                        </entry>
                      </peer>
                    </entry>
                  </peer-group>
                  <advertise-network><ipv4><network><entry name="192.0.2.0/25"><unicast>yes</unicast></entry></network></ipv4></advertise-network>
                </bgp>
                <interface><member>ethernet1/1</member><member>tunnel.1</member></interface>
              </entry>
            </vrf>
          </entry>
        </logical-router>
        <routing-profile>
          <bgp>
            <auth-profile><entry name="sddc-md5"><secret>${bgpKey}</secret></entry></auth-profile>
            <timer-profile><entry name="fast"><keep-alive-interval>10</keep-alive-interval><hold-time>30</hold-time><reconnect-retry-interval>15</reconnect-retry-interval></entry></timer-profile>
            <address-family-profile><entry name="default-af"><ipv4><unicast><enable>yes</enable></unicast></ipv4></entry></address-family-profile>
          </bgp>
        </routing-profile>
      </network>
      <deviceconfig><system><hostname>fw1</hostname></system><setting><advance-routing>yes</advance-routing></setting></deviceconfig>
    </entry>
  </devices>
</config>
`;

describeExport('a running-config of PAN-OS 11.1 with a logical router', panOsXml, modern, {
  release: '11.1.4',
  vpns: [
    [
      'to-sddc',
      {
        enabled: true,
        'ike-version': [2],
        'ike-proposals': [
          { encryption: ['aes-gcm-16-256'], integrity: [], prf: ['sha2-384'], groups: [20], esn: [] },
          { encryption: ['aes-cbc-256'], integrity: ['sha2-384'], prf: [], groups: [20], esn: [] },
        ],
        'ike-lifetime': 28800,
        'auth-method': 'pre-shared key',
        'pre-shared-key': hidden,
        'local-address': '198.51.100.20',
        'peer-address': 'sddc.example.net',
        'peer-id': { type: 'address', value: '203.0.113.10' },
        dpd: 5,
        'ike-fragmentation': false,
        'nat-traversal': 'off',
        'child-proposals': [{ encryption: ['aes-gcm-16-256'], integrity: [], prf: [], groups: [], esn: [] }],
        pfs: [20],
        'child-lifetime': 3600,
        selectors: anyToAny,
        encapsulation: 'tunnel',
        initiation: 'starts',
        'vti-address': '169.254.31.254/30',
        mtu: 1390,
        'bgp-enabled': true,
        'bgp-router-id': '192.0.2.254',
        'bgp-as': 65010,
        'bgp-neighbor-as': 65000,
        'bgp-address': '169.254.31.254',
        'bgp-neighbor': '169.254.31.253',
        'bgp-keepalive': 10,
        'bgp-hold-time': 30,
        'bgp-multihop': 2,
        'bgp-password': hidden,
        'bgp-networks': ['192.0.2.0/25'],
      },
    ],
  ],
  notes: [/encrypted/, /encrypted/],
  secrets: [encrypted, bgpKey, ...noise],
});

/** A Panorama: templates with devices inside, a stack, groups of devices, and what it keeps of the devices to read alone. */
const panorama = `${head('10.2.0', ' detail-version="10.2.9"')}
  <panorama><vsys><entry name="vsys1"><import><network/></import></entry></vsys></panorama>
  <devices>
    <entry name="localhost.localdomain">
      <deviceconfig><system><hostname>panorama</hostname></system></deviceconfig>
      <template>
        <entry name="BASE">
          <settings><default-vsys>vsys1</default-vsys></settings>
          <config><devices><entry name="localhost.localdomain"><network><profiles/></network><deviceconfig><system><timezone>UTC</timezone></system></deviceconfig></entry></devices></config>
        </entry>
        <entry name="BRANCH">
          <settings><default-vsys>vsys1</default-vsys></settings>
          <variable>
            <entry name="$wan"><type><ip-netmask>None</ip-netmask></type></entry>
          </variable>
          <config>
            <devices>
              <entry name="localhost.localdomain">
                <network>
                  <interface>
                    <tunnel><units><entry name="tunnel.1"><ip><entry name="$vti"/></ip></entry></units></tunnel>
                    <ethernet><entry name="ethernet1/1"><layer3><ip><entry name="$wan"/></ip></layer3></entry></ethernet>
                  </interface>
                  <ike>
                    <crypto-profiles>
                      <ike-crypto-profiles>${ikeProfile('p1', ['aes-128-cbc'], ['sha256'], ['group14'], '<hours>8</hours>')}
                      </ike-crypto-profiles>
                      <ipsec-crypto-profiles>${ipsecProfile('p2', 'aes-128-cbc', 'sha256', 'group14')}
                      </ipsec-crypto-profiles>
                    </crypto-profiles>
                    <gateway>
                      <entry name="hub">
                        <authentication><pre-shared-key><key>${encrypted}</key></pre-shared-key></authentication>
                        <protocol>
                          <ikev2><dpd><enable>no</enable></dpd><ike-crypto-profile>p1</ike-crypto-profile></ikev2>
                          <version>ikev2-preferred</version>
                          <ikev1><ike-crypto-profile>p1</ike-crypto-profile></ikev1>
                        </protocol>
                        <local-address><interface>ethernet1/1</interface><ip>$wan</ip></local-address>
                        <peer-address><ip>hub-address</ip></peer-address>
                        <local-id><id>branch@example.net</id><type>ufqdn</type></local-id>
                      </entry>
                    </gateway>
                  </ike>
                  <tunnel>
                    <ipsec>
                      <entry name="to-hub">
                        <auto-key><ike-gateway><entry name="hub"/></ike-gateway><ipsec-crypto-profile>p2</ipsec-crypto-profile></auto-key>
                        <tunnel-interface>tunnel.1</tunnel-interface>
                        <disabled>yes</disabled>
                      </entry>
                    </ipsec>
                  </tunnel>
                </network>
                <vsys><entry name="vsys1"><zone><entry name="vpn"><network><layer3><member>tunnel.1</member></layer3></network></entry></zone></entry></vsys>
              </entry>
            </devices>
          </config>
        </entry>
      </template>
      <template-stack>
        <entry name="BRANCHES"><templates><member>BRANCH</member><member>BASE</member></templates><devices><entry name="012345678901"/></devices></entry>
      </template-stack>
      <device-group>
        <entry name="BRANCHES">
          <address><entry name="hub-address"><ip-netmask>203.0.113.10</ip-netmask></entry></address>
          <pre-rulebase><security><rules><entry name="ike"><application><member>ike</member></application><action>allow</action></entry></rules></security></pre-rulebase>
        </entry>
      </device-group>
    </entry>
  </devices>
  <readonly>
    <max-internal-id>118</max-internal-id>
    <devices><entry name="localhost.localdomain"><template><entry name="BRANCH"><id>24</id></entry></template></entry></devices>
  </readonly>
</config>
`;

describeExport('a Panorama with a template', panOsXml, panorama, {
  release: '10.2.9',
  vpns: [
    [
      'to-hub',
      {
        'ike-version': [2, 1],
        'ike-proposals': [{ encryption: ['aes-cbc-128'], integrity: ['sha2-256'], prf: [], groups: [14], esn: [] }],
        'ike-lifetime': 28800,
        'auth-method': 'pre-shared key',
        'pre-shared-key': hidden,
        'peer-address': '203.0.113.10',
        'local-id': { type: 'email', value: 'branch@example.net' },
        dpd: 0,
        // The tunnel is disabled, and its gateway is not.
        'child-proposals': [],
        pfs: [14],
        'child-lifetime': 3600,
        selectors: anyToAny,
      },
    ],
  ],
  notes: [/encrypted/, /variable of a template/, /IPsec tunnel is disabled/],
  secrets: [encrypted, ...noise],
});
