import { opnsenseXml } from '../../../src/configuration/opnsense-xml.ts';
import { describeExport } from './describe-export.ts';
import { anyToAny, keyOf } from './realistic-reading.ts';

const [first, second, bgpKey] = ['Example.KeyOf/OPNsense=1', 'ExampleKeyOfOpnsense-2', 'ExampleBgpKeyOfOpnsense'];

/** What stands in every config.xml before and beside IPsec. */
const head = `<?xml version="1.0"?>
<opnsense>
  <theme>opnsense</theme>
  <sysctl version="1.0.1">
    <item uuid="0b1f0c7e-0000-4000-8000-000000000001"><tunable>net.inet.ip.random_id</tunable><value>default</value><descr>Randomize the ID</descr></item>
  </sysctl>
  <system>
    <hostname>fw2</hostname>
    <domain>example.net</domain>
    <user uuid="0b1f0c7e-0000-4000-8000-000000000002">
      <name>root</name>
      <password>$2y$11$ExampleHashOfRoot</password>
      <authorizedkeys>c3NoLXJzYSBFeGFtcGxl</authorizedkeys>
      <ipsecpsk>ExamplePskOfRoot</ipsecpsk>
    </user>
  </system>
  <interfaces>
    <wan>
      <enable>1</enable>
      <if>igc0</if>
      <ipaddr>198.51.100.20</ipaddr>
      <subnet>28</subnet>
      <gateway>WAN_GW</gateway>
    </wan>
    <lan>
      <enable>1</enable>
      <if>igc1</if>
      <ipaddr>192.0.2.1</ipaddr>
      <subnet>25</subnet>
    </lan>
    <enc0>
      <internal_dynamic>1</internal_dynamic>
      <descr>IPsec</descr>
      <if>enc0</if>
      <virtual>1</virtual>
    </enc0>
  </interfaces>
  <filter>
    <rule uuid="0b1f0c7e-0000-4000-8000-000000000003">
      <type>pass</type>
      <interface>enc0</interface>
      <descr>what comes by IPsec</descr>
      <source><any>1</any></source>
    </rule>
  </filter>
  <cert uuid="0b1f0c7e-0000-4000-8000-000000000004">
    <descr>Web GUI TLS certificate</descr>
    <crt>TUlJRXhhbXBsZQ==</crt>
    <prv>TUlJRXhhbXBsZVByaXZhdGU=</prv>
  </cert>`;
const noise = ['ExampleHashOfRoot', 'ExamplePskOfRoot', 'TUlJRXhhbXBsZVByaXZhdGU='];

const bgpOf = (neighbors: string): string => `<quagga>
      <general version="1.0.6"><enabled>1</enabled><enablecarp>0</enablecarp><profile>traditional</profile></general>
      <bgp version="1.0.6">
        <enabled>1</enabled>
        <asnumber>65010</asnumber>
        <routerid>192.0.2.1</routerid>
        <graceful>0</graceful>
        <networks>192.0.2.0/25,192.0.2.128/25</networks>
        <redistribute/>
        <neighbors>${neighbors}</neighbors>
        <prefixlists><prefixlist uuid="p1"><enabled>1</enabled><name>OURS</name><version>IPv4</version><seqnumber>10</seqnumber><action>permit</action><network>192.0.2.0/24 le 25</network></prefixlist></prefixlists>
        <routemaps/>
      </bgp>
    </quagga>`;

const neighbor = (address: string, more: string): string => `
          <neighbor uuid="0b1f0c7e-0000-4000-8000-0000000000${address.slice(-2)}">
            <description>the SDDC</description>
            <address>${address}</address>
            <remoteas>65000</remoteas>
            <password>${bgpKey}</password>
            <weight/>
            <localip/>
            <updatesource/>
            <nexthopself>0</nexthopself>
            ${more}
            <connecttimer/>
            <linkedPrefixlistIn/>
            <linkedPrefixlistOut>p1</linkedPrefixlistOut>
            <linkedRoutemapIn/>
            <linkedRoutemapOut/>
          </neighbor>`;
const bgpSaid = {
  'bgp-as': 65010,
  'bgp-neighbor-as': 65000,
  'bgp-router-id': '192.0.2.1',
  'bgp-password': keyOf(bgpKey.length),
  'bgp-out': 'some',
};
const networks = { 'bgp-networks': ['192.0.2.0/25', '192.0.2.128/25'] };

/** The older tunnels of OPNsense: one by policy with lists of algorithms, and one by a tunnel interface. */
const legacy = `${head}
  <ipsec>
    <enable>1</enable>
    <auto_routes_disable/>
    <preferred_oldsa/>
    <phase1>
      <ikeid>1</ikeid>
      <iketype>ikev2</iketype>
      <interface>wan</interface>
      <mode>main</mode>
      <protocol>inet</protocol>
      <myid_type>myaddress</myid_type>
      <peerid_type>peeraddress</peerid_type>
      <encryption-algorithm>
        <name>aes256gcm16</name>
      </encryption-algorithm>
      <lifetime>28800</lifetime>
      <pre-shared-key>${first}</pre-shared-key>
      <private-key/>
      <remote-gateway>203.0.113.10</remote-gateway>
      <authentication_method>pre_shared_key</authentication_method>
      <descr>SDDC by interface</descr>
      <nat_traversal>on</nat_traversal>
      <auto>start</auto>
      <mobike>on</mobike>
      <dpd_delay>10</dpd_delay>
      <dpd_maxfail>5</dpd_maxfail>
      <dpd_action>restart</dpd_action>
      <dhgroup>20</dhgroup>
      <hash-algorithm>sha384</hash-algorithm>
    </phase1>
    <phase1>
      <ikeid>2</ikeid>
      <iketype>ikev1</iketype>
      <interface>wan</interface>
      <mode>main</mode>
      <myid_type>fqdn</myid_type>
      <myid_data>fw2.example.net</myid_data>
      <peerid_type>address</peerid_type>
      <peerid_data>10.2.0.1</peerid_data>
      <encryption-algorithm>
        <name>aes</name>
        <keylen>128</keylen>
      </encryption-algorithm>
      <lifetime>86400</lifetime>
      <pre-shared-key>${second}</pre-shared-key>
      <remote-gateway>203.0.113.99</remote-gateway>
      <authentication_method>pre_shared_key</authentication_method>
      <descr>partner</descr>
      <nat_traversal>off</nat_traversal>
      <auto>add</auto>
      <dhgroup>14,5</dhgroup>
      <hash-algorithm>sha256,sha1</hash-algorithm>
    </phase1>
    <phase2 uuid="0b1f0c7e-0000-4000-8000-000000000010">
      <ikeid>1</ikeid>
      <mode>route-based</mode>
      <tunnel_local>169.254.31.254</tunnel_local>
      <tunnel_remote>169.254.31.253</tunnel_remote>
      <pfsgroup>20</pfsgroup>
      <lifetime>3600</lifetime>
      <protocol>esp</protocol>
      <encryption-algorithm-option><name>aes256gcm16</name></encryption-algorithm-option>
      <uniqid>5f3c1</uniqid>
      <reqid>1</reqid>
    </phase2>
    <phase2 uuid="0b1f0c7e-0000-4000-8000-000000000011">
      <ikeid>2</ikeid>
      <mode>tunnel</mode>
      <pfsgroup>off</pfsgroup>
      <lifetime>3600</lifetime>
      <localid><type>lan</type></localid>
      <remoteid><type>network</type><address>10.2.0.0</address><netbits>16</netbits></remoteid>
      <protocol>esp</protocol>
      <encryption-algorithm-option><name>aes128</name></encryption-algorithm-option>
      <encryption-algorithm-option><name>aes256</name></encryption-algorithm-option>
      <hash-algorithm-option>hmac_sha256</hash-algorithm-option>
      <uniqid>5f3c2</uniqid>
      <reqid>2</reqid>
    </phase2>
  </ipsec>
  <OPNsense>
    ${bgpOf(neighbor('169.254.31.253', '<enabled>1</enabled><multihop>1</multihop><keepalive>20</keepalive><holddown>60</holddown>'))}
  </OPNsense>
</opnsense>
`.replaceAll('\n', '\r\n');

describeExport('the older tunnels of OPNsense, and BGP over one of them', opnsenseXml, legacy, {
  vpns: [
    [
      'SDDC by interface',
      {
        'ike-version': [2],
        'ike-mode': 'main',
        'local-address': '198.51.100.20',
        'peer-address': '203.0.113.10',
        'local-id': { type: 'address', value: '198.51.100.20' },
        'peer-id': { type: 'address', value: '203.0.113.10' },
        'auth-method': 'pre-shared key',
        'pre-shared-key': keyOf(first.length),
        'ike-proposals': [{ encryption: ['aes-gcm-16-256'], integrity: [], prf: ['sha2-384'], groups: [20], esn: [] }],
        'ike-lifetime': 28800,
        dpd: 10,
        'nat-traversal': 'automatic',
        mobike: true,
        initiation: 'starts',
        'child-proposals': [{ encryption: ['aes-gcm-16-256'], integrity: [], prf: [], groups: [], esn: [] }],
        pfs: [20],
        'child-lifetime': 3600,
        encapsulation: 'tunnel',
        selectors: anyToAny,
        'vti-address': '169.254.31.254/32',
        ...bgpSaid,
        ...networks,
        'bgp-neighbor': '169.254.31.253',
        'bgp-multihop': 255,
        'bgp-keepalive': 20,
        'bgp-hold-time': 60,
      },
    ],
    [
      'partner',
      {
        'ike-version': [1],
        'ike-mode': 'main',
        'local-address': '198.51.100.20',
        'peer-address': '203.0.113.99',
        'local-id': { type: 'fqdn', value: 'fw2.example.net' },
        'peer-id': { type: 'address', value: '10.2.0.1' },
        'auth-method': 'pre-shared key',
        'pre-shared-key': keyOf(second.length),
        'ike-proposals': [{ encryption: ['aes-cbc-128'], integrity: ['sha2-256', 'sha1'], prf: [], groups: [14, 5], esn: [] }],
        'ike-lifetime': 86400,
        'nat-traversal': 'off',
        initiation: 'responds only',
        'child-proposals': [{ encryption: ['aes-cbc-128', 'aes-cbc-256'], integrity: ['sha2-256'], prf: [], groups: [], esn: [] }],
        pfs: [0],
        'child-lifetime': 3600,
        encapsulation: 'tunnel',
        selectors: [{ local: ['192.0.2.0/25'], remote: ['10.2.0.0/16'] }],
      },
    ],
  ],
  secrets: [first, second, bgpKey, ...noise],
});

const connection = (uuid: string, fields: string, name: string): string => `
        <Connection uuid="${uuid}">
          <enabled>1</enabled>
          <unique>no</unique>
          <aggressive>0</aggressive>
          <mobike>0</mobike>
          ${fields}
          <local_port/>
          <remote_port/>
          <encap>0</encap>
          <reauth_time/>
          <over_time/>
          <dpd_timeout/>
          <pools/>
          <send_certreq>1</send_certreq>
          <send_cert/>
          <keyingtries/>
          <description>${name}</description>
        </Connection>`;

const side = (kind: string, uuid: string, of: string, auth: string, id: string, enabled = 1): string => `
        <${kind} uuid="${uuid}"><enabled>${enabled}</enabled><connection>${of}</connection><round>0</round><auth>${auth}</auth><id>${id}</id><eap_id/><certs/><pubkeys/><description/></${kind}>`;

const childOf = (uuid: string, of: string, fields: string, ts: readonly [string, string], enabled = 1): string => `
        <child uuid="${uuid}">
          <enabled>${enabled}</enabled>
          <connection>${of}</connection>
          ${fields}
          <close_action>none</close_action>
          <dpd_action>start</dpd_action>
          <local_ts>${ts[0]}</local_ts>
          <remote_ts>${ts[1]}</remote_ts>
          <description/>
        </child>`;

const swanctl = (inner: string): string => `${head}
  <OPNsense>
    <IPsec version="1.0.4">
      <general><enabled/><preferred_oldsa>0</preferred_oldsa><disablevpnrules>0</disablevpnrules></general>
      <charon><threads>16</threads><retransmit_tries/></charon>
      <keyPairs><keyPair uuid="kp"><name>mine</name><keyType>rsa</keyType><privateKey>-----BEGIN RSA PRIVATE KEY-----ExampleRsa</privateKey></keyPair></keyPairs>
      <preSharedKeys>
        <preSharedKey uuid="k1"><ident>fw2.example.net</ident><remote_ident>203.0.113.99</remote_ident><keyType>PSK</keyType><Key>${second}</Key><description/></preSharedKey>
        <preSharedKey uuid="k2"><ident>198.51.100.20</ident><remote_ident>203.0.113.10</remote_ident><keyType>PSK</keyType><Key>${first}</Key><description/></preSharedKey>
        <preSharedKey uuid="k3"><ident>someone@example.net</ident><remote_ident/><keyType>EAP</keyType><Key>ExampleEapSecret</Key><description/></preSharedKey>
      </preSharedKeys>
    </IPsec>
    ${inner}
  </OPNsense>
</opnsense>
`;

/** Connections of OPNsense 23 and later, with a tunnel interface and BGP; a child and an authentication that are off. */
const modern = `\uFEFF${swanctl(`<Swanctl version="1.0.0">
      <Connections>${connection(
        'c1',
        `<proposals>aes256-sha256-modp2048</proposals><version>2</version><local_addrs>198.51.100.20</local_addrs><remote_addrs>203.0.113.10</remote_addrs><rekey_time>25200</rekey_time><dpd_delay>10</dpd_delay>`,
        'SDDC',
      )}
      </Connections>
      <locals>${side('local', 'l0', 'c1', 'pubkey', 'old.example.net', 0)}${side('local', 'l1', 'c1', 'psk', '198.51.100.20')}
      </locals>
      <remotes>${side('remote', 'r1', 'c1', 'psk', '203.0.113.10')}
      </remotes>
      <children>${childOf('ch0', 'c1', '<reqid/><esp_proposals>null-sha1</esp_proposals><mode>tunnel</mode>', ['10.0.0.0/8', '10.2.0.0/16'], 0)}${childOf(
        'ch1',
        'c1',
        '<reqid>10</reqid><esp_proposals>aes256gcm16-modp2048</esp_proposals><sha256_96>0</sha256_96><start_action>start</start_action><mode>tunnel</mode><policies>0</policies><rekey_time>3000</rekey_time>',
        ['0.0.0.0/0', '0.0.0.0/0'],
      )}
      </children>
      <Pools/>
      <VTIs>
        <VTI uuid="v0"><enabled>0</enabled><reqid>10</reqid><local/><remote/><tunnel_local>169.254.9.2</tunnel_local><tunnel_remote>169.254.9.1</tunnel_remote><origin/></VTI>
        <VTI uuid="v1"><enabled>1</enabled><reqid>10</reqid><local>198.51.100.20</local><remote>203.0.113.10</remote><tunnel_local>169.254.31.254</tunnel_local><tunnel_remote>169.254.31.253</tunnel_remote><origin/><description/></VTI>
      </VTIs>
      <SPDs/>
    </Swanctl>
    ${bgpOf(neighbor('169.254.31.253', '<enabled>1</enabled><multihop>0</multihop><keepalive/><holddown/>') + neighbor('169.254.77.77', '<enabled>0</enabled><multihop>0</multihop><keepalive>10</keepalive><holddown/>'))}`)}`;

describeExport('a connection of OPNsense with a tunnel interface and BGP', opnsenseXml, modern, {
  vpns: [
    [
      'SDDC',
      {
        enabled: true,
        'ike-version': [2],
        'ike-mode': 'main',
        'local-address': '198.51.100.20',
        'peer-address': '203.0.113.10',
        'local-id': { type: 'address', value: '198.51.100.20' },
        'peer-id': { type: 'address', value: '203.0.113.10' },
        'auth-method': 'pre-shared key',
        'pre-shared-key': keyOf(first.length),
        mobike: false,
        'nat-traversal': 'automatic',
        dpd: 10,
        'ike-lifetime': 25200,
        'ike-proposals': [{ encryption: ['aes-cbc-256'], integrity: ['sha2-256'], prf: [], groups: [14], esn: [] }],
        'child-proposals': [{ encryption: ['aes-gcm-16-256'], integrity: [], prf: [], groups: [14], esn: [] }],
        pfs: [14],
        'child-lifetime': 3000,
        encapsulation: 'tunnel',
        initiation: 'starts',
        selectors: anyToAny,
        'vti-address': '169.254.31.254/32',
        ...bgpSaid,
        ...networks,
        'bgp-neighbor': '169.254.31.253',
      },
    ],
    ['169.254.77.77', { ...bgpSaid, ...networks, 'bgp-neighbor': '169.254.77.77', 'bgp-enabled': false }],
  ],
  secrets: [first, second, bgpKey, 'ExampleEapSecret', 'ExampleRsa', ...noise],
});

/** By policy: several children, one that lets packets pass, and proposals of strongSwan's own. */
const policies = swanctl(`<Swanctl version="1.0.0">
      <Connections>${connection(
        'c2',
        '<proposals>aes128-sha1-modp1536,aes256gcm16-prfsha384-ecp384</proposals><version>0</version><local_addrs/><remote_addrs>203.0.113.99</remote_addrs><rekey_time/><dpd_delay/>',
        'partner',
      )}
      </Connections>
      <locals>${side('local', 'l2', 'c2', 'psk', 'fw2.example.net')}
      </locals>
      <remotes>${side('remote', 'r2', 'c2', 'psk', '203.0.113.99')}
      </remotes>
      <children>${childOf('ch2', 'c2', '<reqid/><esp_proposals>default</esp_proposals><mode>pass</mode>', ['192.0.2.1', '192.0.2.0/25'])}${childOf(
        'ch3',
        'c2',
        '<reqid/><esp_proposals>aes256-sha256</esp_proposals><sha256_96>1</sha256_96><start_action>route</start_action><mode>tunnel</mode><policies>1</policies><rekey_time>3600</rekey_time>',
        ['192.0.2.0/25,192.0.2.128/25', '10.2.0.0/16'],
      )}${childOf(
        'ch4',
        'c2',
        '<reqid/><esp_proposals>aes256-sha256</esp_proposals><sha256_96>1</sha256_96><start_action>route</start_action><mode>tunnel</mode><policies>1</policies><rekey_time>3600</rekey_time>',
        ['192.0.2.0/25', '10.3.0.0/16'],
      )}
      </children>
      <Pools><Pool uuid="po"><enabled>1</enabled><name>road</name><addrs>10.99.0.0/24</addrs></Pool></Pools>
      <VTIs/>
      <SPDs/>
    </Swanctl>`);

describeExport('a connection of OPNsense by policy', opnsenseXml, policies, {
  vpns: [
    [
      'partner',
      {
        enabled: true,
        'ike-version': [2, 1],
        'ike-mode': 'main',
        'peer-address': '203.0.113.99',
        'local-id': { type: 'fqdn', value: 'fw2.example.net' },
        'peer-id': { type: 'address', value: '203.0.113.99' },
        'auth-method': 'pre-shared key',
        'pre-shared-key': keyOf(second.length),
        mobike: false,
        'nat-traversal': 'automatic',
        'ike-proposals': [
          { encryption: ['aes-cbc-128'], integrity: ['sha1'], prf: [], groups: [5], esn: [] },
          { encryption: ['aes-gcm-16-256'], integrity: [], prf: ['sha2-384'], groups: [20], esn: [] },
        ],
        'child-proposals': [],
        pfs: [0],
        'child-lifetime': 3600,
        encapsulation: 'tunnel',
        initiation: 'on traffic',
        selectors: [
          { local: ['192.0.2.0/25', '192.0.2.128/25'], remote: ['10.2.0.0/16'] },
          { local: ['192.0.2.0/25'], remote: ['10.3.0.0/16'] },
        ],
      },
    ],
  ],
  notes: [/96 bits/],
  secrets: [first, second, 'ExampleEapSecret', 'ExampleRsa', ...noise],
});
