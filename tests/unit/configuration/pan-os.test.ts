import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import paloAlto from '../../../content/devices/palo-alto.ts';
import type { Configuration, Format, Vpn } from '../../../src/configuration/format.ts';
import { panOsBraces } from '../../../src/configuration/pan-os-braces.ts';
import { panOsSet } from '../../../src/configuration/pan-os-set.ts';
import { panOsXml } from '../../../src/configuration/pan-os-xml.ts';
import type { ParameterId, Proposal, Values } from '../../../src/settings/end.ts';
import { Key } from '../../../src/settings/key.ts';
import { anyValues } from './values-of-firewalls.ts';
import { likeness } from './reading.ts';
import { ownSeconds } from '../../support/own-time.ts';

/** What is set, by parameter, without lines and without keys. */
function valuesOf(vpn: Vpn | undefined): Record<string, unknown> {
  const all = Object.entries(vpn?.end ?? {}).map(([id, given]) => [id, given.value] as const);
  return Object.fromEntries(all.filter(([id]) => id !== 'pre-shared-key' && id !== 'bgp-password'));
}

const whys = ({ notes }: Configuration): string[] => notes.map(({ line, why }) => `${line} ${why.split(/[:,.;]/)[0] ?? ''}`);
const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

const proposal = (encryption: Proposal['encryption'], integrity: Proposal['integrity'], ...groups: number[]): Proposal => ({
  encryption,
  integrity,
  prf: [],
  groups,
  esn: [],
});

describe('the sample configuration of the device', () => {
  const text = paloAlto.config.parts.map((part) => part.text).join('\n');
  const read = panOsSet.read(text);

  test('holds one VPN with its BGP session', () => {
    assert.deepEqual(
      read.vpns.map(({ name }) => name),
      ['SDDC-TUN'],
    );
    assert.deepEqual(valuesOf(read.vpns[0]), {
      'ike-version': [2],
      'ike-proposals': [proposal(['aes-cbc-256'], ['sha2-256'], 14)],
      'ike-lifetime': 28800,
      'auth-method': 'pre-shared key',
      'local-address': '203.0.113.10',
      'peer-address': '198.51.100.20',
      'local-id': { type: 'address', value: '203.0.113.10' },
      'peer-id': { type: 'address', value: '198.51.100.20' },
      dpd: 5,
      'nat-traversal': 'automatic',
      initiation: 'on traffic',
      'child-proposals': [proposal(['aes-cbc-256'], ['sha2-256'])],
      pfs: [14],
      'child-lifetime': 3600,
      selectors: [{ local: ['192.0.2.0/25'], remote: ['192.0.2.128/25'] }],
      'vti-address': '169.254.100.2/30',
      mtu: 1350,
      'bgp-as': 65001,
      'bgp-router-id': '203.0.113.10',
      'bgp-networks': ['192.0.2.0/25'],
      'bgp-enabled': true,
      'bgp-neighbor': '169.254.100.1',
      'bgp-address': '169.254.100.2',
      'bgp-neighbor-as': 65000,
      'bgp-in': 'some',
      'bgp-out': 'some',
    });
    assert.deepEqual(read.notes, []);
  });

  test('has a key, which nothing shows', () => {
    assert.equal(read.vpns[0]?.end['pre-shared-key']?.value.shape.length, 19);
    assert.ok(!JSON.stringify(read).includes('ExamplePSK'));
  });
});

const old = `
admin@PA-200# show network ike | match x
admin@PA-200# set network ike gateway hq protocol ikev1 ike-crypto-profile default exchange-mode aggressive dpd enable no
admin@PA-200# set network ike gateway hq authentication pre-shared-key key -AQ==SECRETSECRETSECRET==
admin@PA-200# set network ike gateway hq local-address interface ethernet1/3
admin@PA-200# set network ike gateway hq peer-address dynamic
admin@PA-200# set network ike gateway hq local-id type ufqdn id "hq at@example.net"
set network interface ethernet ethernet1/3 layer3 ip 203.0.113.7/24
set network tunnel ipsec hq auto-key ike-gateway hq
set network tunnel ipsec hq auto-key ipsec-crypto-profile Suite-B-GCM-256
set network tunnel ipsec hq auto-key proxy-id a protocol any
set network tunnel ipsec hq auto-key proxy-id a local lan
set network tunnel ipsec hq auto-key proxy-id a remote 10.2.0.0/16
set network tunnel ipsec hq auto-key proxy-id b protocol tcp local-port 0 remote-port 443
set network tunnel ipsec hq auto-key proxy-id b local 10.1.0.0/16
set network tunnel ipsec hq auto-key proxy-id b remote 10.3.0.0/16
set network tunnel ipsec hq anti-replay no
set network tunnel ipsec hq tunnel-interface tunnel.9
set network tunnel ipsec hq tunnel-monitor destination-ip 10.2.0.1 enable yes
set address lan ip-netmask 10.1.0.0/16
set network ike crypto-profiles ipsec-crypto-profiles bulk esp encryption [ aes-256-gcm aes-128-cbc ]
set network ike crypto-profiles ipsec-crypto-profiles bulk esp authentication [ sha1 sha256 ]
set network ike crypto-profiles ipsec-crypto-profiles bulk dh-group no-pfs
set network ike crypto-profiles ipsec-crypto-profiles bulk lifetime hours 8
set network ike crypto-profiles ipsec-crypto-profiles bulk lifesize gb 2
set network tunnel ipsec other auto-key ike-gateway hq ipsec-crypto-profile bulk
set network tunnel ipsec other disabled yes
`.replaceAll('\n', '\r\n');

describe('IKEv1 with profiles that are not in the text, from a terminal', () => {
  const read = panOsSet.read(old);
  const gateway = {
    'ike-proposals': [],
    'ike-mode': 'aggressive',
    'auth-method': 'pre-shared key',
    'local-address': '203.0.113.7',
    'peer-address': 'any',
    'local-id': { type: 'email', value: 'hq at@example.net' },
    dpd: 0,
  };

  test('two tunnels of one gateway are two VPNs', () => {
    assert.deepEqual(valuesOf(read.vpns[0]), {
      ...gateway,
      // The profiles that it names are not in the text.
      'child-proposals': [],
      pfs: [],
      initiation: 'starts',
      selectors: [
        { local: ['10.1.0.0/16'], remote: ['10.2.0.0/16'] },
        { local: ['10.1.0.0/16[tcp]'], remote: ['10.3.0.0/16[tcp/443]'] },
      ],
      'replay-window': 0,
    });
    assert.deepEqual(valuesOf(read.vpns[1]), {
      ...gateway,
      // It is disabled, and its gateway is not.
      'child-proposals': [],
      'child-lifetime': 28800,
      'child-kilobytes': 2097152,
      pfs: [0],
      selectors: [{ local: ['0.0.0.0/0'], remote: ['0.0.0.0/0'] }],
    });
  });

  test('an encrypted key is noted once, and shown nowhere', () => {
    assert.deepEqual(whys(read), ['3 This profile is not in this text', '4 The key is encrypted in this output', '10 hq', '27 other']);
    assert.ok(!JSON.stringify(read).includes('SECRET'));
  });
});

const advanced = `set template BRANCH config network ike crypto-profiles ike-crypto-profiles p1 encryption [ aes-256-gcm aes-256-cbc ]
set template BRANCH config network ike crypto-profiles ike-crypto-profiles p1 hash [ non-auth sha384 ]
set template BRANCH config network ike crypto-profiles ike-crypto-profiles p1 dh-group [ group19 group20 ]
set template BRANCH config network ike crypto-profiles ike-crypto-profiles p1 lifetime hours 4
set template BRANCH config network ike gateway gw1 protocol version ikev2-preferred
set template BRANCH config network ike gateway gw1 protocol ikev2 ike-crypto-profile p1
set template BRANCH config network ike gateway gw1 protocol ikev2 dpd interval 10
set template BRANCH config network ike gateway gw1 protocol ikev2 pq-ppk enabled no
set template BRANCH config network ike gateway gw1 protocol-common fragmentation enable yes
set template BRANCH config network ike gateway gw1 protocol-common passive-mode yes
set template BRANCH config network ike gateway gw1 local-address ip $wan interface ethernet1/1
set template BRANCH config network ike gateway gw1 peer-address fqdn vpn.example.net
set template BRANCH config network ike gateway gw1 authentication certificate local-certificate name mine
set template BRANCH config network ike gateway gw1 local-id id CN=branch type dn
set template BRANCH config network interface tunnel units tunnel.5 ip 169.254.5.2/30
set template BRANCH config network tunnel ipsec t5 auto-key ike-gateway gw1
set template BRANCH config network tunnel ipsec t5 auto-key ipsec-crypto-profile lost
set template BRANCH config network tunnel ipsec t5 tunnel-interface tunnel.5
set template BRANCH config network tunnel ipsec t5 ipsec-mode transport
set template BRANCH config network routing-profile bgp auth-profile md5 secret "a secret one"
set template BRANCH config network routing-profile bgp timer-profile quick hold-time 9
set template BRANCH config network routing-profile bgp timer-profile quick keep-alive-interval 3
set template BRANCH config network logical-router default vrf default bgp enable yes
set template BRANCH config network logical-router default vrf default bgp router-id 192.0.2.1
set template BRANCH config network logical-router default vrf default bgp local-as 1.10
set template BRANCH config network logical-router default vrf default bgp install-route no
set template BRANCH config network logical-router default vrf default bgp advertise-network ipv4 network 10.1.0.0/16 unicast yes
set template BRANCH config network logical-router default vrf default bgp peer-group cloud type ebgp
set template BRANCH config network logical-router default vrf default bgp peer-group cloud connection-options timers quick
set template BRANCH config network logical-router default vrf default bgp peer-group cloud connection-options multihop 2
set template BRANCH config network logical-router default vrf default bgp peer-group cloud peer one peer-as 64512
set template BRANCH config network logical-router default vrf default bgp peer-group cloud peer one peer-address ip 169.254.5.1
set template BRANCH config network logical-router default vrf default bgp peer-group cloud peer one local-address interface loopback.1
set template BRANCH config network logical-router default vrf default bgp peer-group cloud peer one connection-options timers inherit
set template BRANCH config network logical-router default vrf default bgp peer-group cloud peer one connection-options authentication md5
set template BRANCH config network logical-router default vrf default bgp peer-group cloud peer one passive yes
set template BRANCH config network logical-router default vrf default bgp peer-group cloud peer one enable no
set template BRANCH config network logical-router default vrf default bgp peer-group cloud peer one inherit no filtering-profile ipv4 f1`;

describe('the Advanced Routing Engine, in a template of Panorama', () => {
  const read = panOsSet.read(advanced);

  test('is read with its profiles', () => {
    assert.deepEqual(valuesOf(read.vpns[0]), {
      'ike-version': [2, 1],
      'ike-proposals': [
        { encryption: ['aes-gcm-16-256'], integrity: [], prf: ['sha2-256'], groups: [19], esn: [] },
        { encryption: ['aes-gcm-16-256'], integrity: [], prf: ['sha2-384'], groups: [20], esn: [] },
        proposal(['aes-cbc-256'], ['sha2-384'], 19, 20),
      ],
      'ike-lifetime': 14400,
      'auth-method': 'certificate',
      'peer-address': 'vpn.example.net',
      'local-id': { type: 'dn', value: 'CN=branch' },
      dpd: 10,
      'ike-fragmentation': true,
      initiation: 'responds only',
      'child-proposals': [],
      pfs: [],
      selectors: [{ local: ['0.0.0.0/0'], remote: ['0.0.0.0/0'] }],
      encapsulation: 'transport',
      'vti-address': '169.254.5.2/30',
      'bgp-as': 65546,
      'bgp-router-id': '192.0.2.1',
      'bgp-networks': ['10.1.0.0/16'],
      'bgp-enabled': false,
      'bgp-neighbor': '169.254.5.1',
      'bgp-neighbor-as': 64512,
      'bgp-hold-time': 9,
      'bgp-keepalive': 3,
      'bgp-multihop': 2,
      'bgp-passive': true,
      'bgp-in': 'some',
      'bgp-out': 'some',
    });
    assert.equal(read.vpns[0]?.end['bgp-password']?.value?.shape.length, 'a secret one'.length);
  });

  test('what is not in the text is asked for', () =>
    assert.deepEqual(whys(read), [
      '11 A variable of a template',
      '17 This profile is not in this text',
      '26 What BGP learns does not go into the routing table',
    ]));
});

const xml = `<?xml version="1.0"?>
<config version="10.1.0" urldb="paloaltonetworks" detail-version="10.1.6">
  <mgt-config><users><entry name="admin"><phash>SECRET</phash></entry></users></mgt-config>
  <shared><address><entry name="wan"><ip-netmask>203.0.113.10</ip-netmask></entry></address></shared>
  <devices>
    <entry name="localhost.localdomain">
      <network>
        <interface>
          <ethernet><entry name="ethernet1/1"><layer3><ip><entry name="wan"/></ip></layer3></entry></ethernet>
          <tunnel><units>
            <entry name="tunnel.1"><ip><entry name="169.254.100.2/30"/></ip><mtu>1400</mtu></entry>
            <entry name="tunnel.2"/>
          </units></tunnel>
        </interface>
        <ike>
          <crypto-profiles>
            <ike-crypto-profiles>
              <entry name="p1">
                <hash><member>sha256</member><member>sha512</member></hash>
                <dh-group><member>group14</member></dh-group>
                <encryption><member>aes-256-cbc</member></encryption>
                <lifetime><hours>8</hours></lifetime>
              </entry>
            </ike-crypto-profiles>
            <ipsec-crypto-profiles>
              <entry name="p2">
                <esp><authentication><member>none</member></authentication><encryption><member>aes-128-gcm</member></encryption></esp>
                <lifetime><minutes>50</minutes></lifetime>
                <dh-group>group19</dh-group>
              </entry>
            </ipsec-crypto-profiles>
          </crypto-profiles>
          <gateway>
            <entry name="gw1">
              <authentication><pre-shared-key><key>-AQ==SECRETSECRET</key></pre-shared-key></authentication>
              <protocol>
                <ikev1><dpd><enable>yes</enable></dpd></ikev1>
                <ikev2><dpd><enable>yes</enable><interval>7</interval></dpd><ike-crypto-profile>p1</ike-crypto-profile></ikev2>
                <version>ikev2</version>
              </protocol>
              <local-address><interface>ethernet1/1</interface></local-address>
              <protocol-common><nat-traversal><enable>no</enable></nat-traversal><fragmentation><enable>no</enable></fragmentation></protocol-common>
              <peer-address><ip>198.51.100.20</ip></peer-address>
              <peer-id><id>198.51.100.20</id><type>ipaddr</type></peer-id>
            </entry>
            <entry name="gw2"><peer-address><dynamic/></peer-address></entry>
          </gateway>
        </ike>
        <tunnel><ipsec>
          <entry name="one">
            <auto-key>
              <ike-gateway><entry name="gw1"/></ike-gateway>
              <proxy-id><entry name="a"><protocol><udp><remote-port>53</remote-port></udp></protocol><local>10.1.0.0/16</local></entry></proxy-id>
              <ipsec-crypto-profile>p2</ipsec-crypto-profile>
            </auto-key>
            <tunnel-monitor><enable>no</enable></tunnel-monitor>
            <tunnel-interface>tunnel.1</tunnel-interface>
            <anti-replay-window>1024</anti-replay-window>
          </entry>
        </ipsec></tunnel>
        <virtual-router>
          <entry name="default">
            <protocol><bgp>
              <enable>yes</enable>
              <router-id>203.0.113.10</router-id>
              <local-as>65001</local-as>
              <auth-profile><entry name="x"><secret>SECRETplain</secret></entry></auth-profile>
              <peer-group><entry name="g">
                <type><ebgp><export-nexthop>use-self</export-nexthop></ebgp></type>
                <peer><entry name="p">
                  <peer-address><ip>169.254.100.1</ip></peer-address>
                  <connection-options>
                    <multihop>0</multihop><hold-time>30</hold-time><keep-alive-interval>10</keep-alive-interval><authentication>x</authentication>
                    <incoming-bgp-connection><allow>yes</allow></incoming-bgp-connection>
                    <outgoing-bgp-connection><allow>no</allow></outgoing-bgp-connection>
                  </connection-options>
                  <max-prefixes>unlimited</max-prefixes>
                  <peer-as>65000</peer-as>
                </entry></peer>
              </entry></peer-group>
              <policy>
                <import><rules><entry name="r"><action><allow/></action><match/><used-by><member>g</member></used-by><enable>yes</enable></entry></rules></import>
                <export><rules><entry name="r"><action><deny/></action><used-by><member>g</member></used-by></entry></rules></export>
              </policy>
              <redist-rules><entry name="connected"><enable>yes</enable></entry></redist-rules>
            </bgp></protocol>
          </entry>
        </virtual-router>
      </network>
    </entry>
  </devices>
</config>`;

describe('an exported configuration', () => {
  const read = panOsXml.read(xml);

  test('tells its release', () => assert.equal(read.release, '10.1.6'));

  test('holds its tunnels, and gateways that have none', () => {
    assert.deepEqual(
      read.vpns.map(({ name, line }) => [name, line]),
      [
        ['one', lineOf(xml, '<entry name="one">')],
        ['gw2', lineOf(xml, '<entry name="gw2">')],
      ],
    );
    assert.deepEqual(valuesOf(read.vpns[0]), {
      'ike-version': [2],
      'ike-proposals': [proposal(['aes-cbc-256'], ['sha2-256', 'sha2-512'], 14)],
      'ike-lifetime': 28800,
      'auth-method': 'pre-shared key',
      'local-address': '203.0.113.10',
      'peer-address': '198.51.100.20',
      'peer-id': { type: 'address', value: '198.51.100.20' },
      dpd: 7,
      'nat-traversal': 'off',
      'ike-fragmentation': false,
      'child-proposals': [proposal(['aes-gcm-16-128'], [])],
      'child-lifetime': 3000,
      pfs: [19],
      selectors: [{ local: ['10.1.0.0/16[udp]'], remote: ['0.0.0.0/0[udp/53]'] }],
      'replay-window': 1024,
      'vti-address': '169.254.100.2/30',
      mtu: 1400,
      'bgp-as': 65001,
      'bgp-router-id': '203.0.113.10',
      'bgp-enabled': true,
      'bgp-neighbor': '169.254.100.1',
      'bgp-neighbor-as': 65000,
      'bgp-hold-time': 30,
      'bgp-keepalive': 10,
      'bgp-multihop': 1,
      'bgp-passive': true,
      'bgp-maximum-prefixes': null,
      'bgp-in': 'all',
      'bgp-out': 'none',
    });
    assert.equal(read.vpns[0]?.end['bgp-password']?.value?.shape.length, 11);
    assert.deepEqual(valuesOf(read.vpns[1]), { 'peer-address': 'any' });
  });

  test('counts lines as the file does', () => {
    assert.equal(read.vpns[0]?.end['peer-id']?.line, lineOf(xml, '<peer-id>'));
    assert.equal(read.vpns[0].end.mtu?.line, lineOf(xml, '<mtu>'));
  });

  test('shows no secret', () => assert.ok(!JSON.stringify(read).includes('SECRET')));
});

const braces = `admin@PA-440# show
devices {
  localhost.localdomain {
    network {
      ike {
        crypto-profiles {
          ike-crypto-profiles {
            p1 {
              hash [ sha256 sha384];
              dh-group group20;
              encryption aes-256-cbc;
              lifetime {
                hours 8;
              }
            }
          }
          ipsec-crypto-profiles {
            p2 {
              esp {
                authentication sha256;
                encryption aes-256-cbc;
              }
              lifetime {
                hours 1;
              }
              dh-group no-pfs;
            }
          }
        }
        gateway {
          "gw 1" {
            authentication {
              pre-shared-key {
                key -AQ==SECRETSECRET;
              }
            }
            protocol {
              ikev2 {
                ike-crypto-profile p1;
                dpd {
                  enable yes;
                }
              }
              version ikev2;
            }
            novelty {
              a yes;
              b yes;
            }
            local-address {
              interface ethernet1/1;
              ip 203.0.113.10/24;
            }
            peer-address {
              dynamic;
            }
          }
        }
      }
      interface {
        tunnel {
          units {
            tunnel.1 {
              ip {
                169.254.100.2/30;
              }
              mtu 1400;
            }
          }
        }
      }
      tunnel {
        ipsec {
          one {
            auto-key {
              ike-gateway {
                "gw 1";
              }
              proxy-id {
                a {
                  protocol {
                    any;
                  }
                  local 10.1.0.0/16;
                  remote 10.2.0.0/16;
                }
              }
              ipsec-crypto-profile p2;
            }
            tunnel-interface tunnel.1;
            disabled no;
          }
        }
      }
    }
    vsys {
      vsys1 {
        rulebase {
        }
      }
    }
  }
}`;

describe('what is shown by default, in braces', () => {
  const read = panOsBraces.read(braces);

  test('is read as its set commands are', () => {
    assert.deepEqual(
      read.vpns.map(({ name, line }) => [name, line]),
      [['one', lineOf(braces, 'one {')]],
    );
    assert.deepEqual(valuesOf(read.vpns[0]), {
      'ike-version': [2],
      'ike-proposals': [proposal(['aes-cbc-256'], ['sha2-256', 'sha2-384'], 20)],
      'ike-lifetime': 28800,
      'auth-method': 'pre-shared key',
      'local-address': '203.0.113.10',
      'peer-address': 'any',
      dpd: 5,
      'child-proposals': [proposal(['aes-cbc-256'], ['sha2-256'])],
      'child-lifetime': 3600,
      pfs: [0],
      enabled: true,
      selectors: [{ local: ['10.1.0.0/16'], remote: ['10.2.0.0/16'] }],
      'vti-address': '169.254.100.2/30',
      mtu: 1400,
    });
  });

  test('a block that is not known is noted once, a hidden key too', () =>
    assert.deepEqual(whys(read), [
      `${lineOf(braces, 'key -AQ')} The key is encrypted in this output`,
      `${lineOf(braces, 'novelty {')} Not known here`,
    ]));

  test('may be a piece, or be cut off', () => {
    assert.equal(panOsBraces.read('ike {\ngateway {\ng {\nprotocol {\nversion ikev1;').vpns[0]?.end['ike-version']?.line, 5);
    assert.match(panOsBraces.read('ike {\ngateway {').notes[0]?.why ?? '', /text ends inside/);
    assert.match(panOsBraces.read('}\n').notes[0]?.why ?? '', /beginning of the text/);
  });
});

test('a piece of XML from below network is read', () => {
  const { vpns } = panOsXml.read(
    '<response status="success"><result><ike><gateway><entry name="g"><protocol><version>ikev1</version></protocol></entry></gateway></ike></result></response>',
  );
  assert.deepEqual(valuesOf(vpns[0]), { 'ike-version': [1] });
});

test('BGP alone gives one entry a neighbor', () => {
  const bgp = 'set network virtual-router default protocol bgp';
  const { vpns } = panOsSet.read(
    `${bgp} local-as 65001\n${bgp} peer-group a peer x peer-as 1 peer-address ip 192.0.2.1\n${bgp} peer-group a peer y peer-as 2`,
  );
  assert.deepEqual(
    vpns.map(({ name, end }) => [name, end['bgp-as']?.value, end['bgp-neighbor']?.value, end['bgp-neighbor-as']?.value]),
    [
      ['x', 65001, '192.0.2.1', 1],
      ['y', 65001, undefined, 2],
    ],
  );
});

describe('what the device would refuse or drop is noted', () => {
  const cases: readonly (readonly [what: string, text: string, line: number, why: RegExp])[] = [
    ['a word that is mistyped', 'set network ike gateway g protocl version ikev2', 1, /refuses a mistyped word/],
    ['a version that is none', 'set network ike gateway g protocol version ikev3', 1, /Not a version/],
    [
      'a cipher that is none',
      'set network ike crypto-profiles ike-crypto-profiles p encryption aes-257-cbc\nset network ike gateway g protocol ikev1 ike-crypto-profile p',
      1,
      /Not an encryption/,
    ],
    ['a profile that is not there', 'set network ike gateway g protocol ikev1 ike-crypto-profile p', 1, /profile is not in this text/],
    ['a gateway that is not there', 'set network tunnel ipsec t auto-key ike-gateway g', 1, /gateway is not in this text/],
    ['a value that is missing', 'set network ike gateway g protocol version', 1, /value is missing/],
    ['an identity without its type', 'set network ike gateway g local-id id 192.0.2.1', 1, /needs its type/],
    ['an address that is none', 'set network ike gateway g peer-address ip nowhere', 1, /no address object/],
    [
      'a second neighbor',
      'set network tunnel ipsec t tunnel-interface tunnel.1\nset network virtual-router d protocol bgp peer-group g peer a local-address interface tunnel.1\nset network virtual-router d protocol bgp peer-group g peer b local-address interface tunnel.1',
      3,
      /second neighbor/,
    ],
  ];
  for (const [what, text, line, why] of cases)
    test(what, () => {
      const { notes } = panOsSet.read(text);
      assert.ok(
        notes.some((one) => one.line === line && why.test(one.why)),
        JSON.stringify(notes),
      );
    });

  test('an element that is not closed', () =>
    assert.match(panOsXml.read('<config>\n<network>\n<ike><gateway>\n</network></config>').notes[0]?.why ?? '', /not closed/));
  test('half a file', () => assert.match(panOsXml.read('<config>\n<network>\n<ike>').notes[0]?.why ?? '', /text ends inside/));
  test('a DOCTYPE, whose entities stay as they are', () => {
    const { notes, vpns } = panOsXml.read(
      '<!DOCTYPE a [<!ENTITY b "198.51.100.1">]><network><ike><gateway><entry name="g"><peer-address><ip>&b;</ip></peer-address></entry></gateway></ike></network>',
    );
    assert.match(notes[0]?.why ?? '', /DOCTYPE/);
    assert.deepEqual(valuesOf(vpns[0]), {});
  });
});

describe('a line that is written reads back', () => {
  const base = `set network ike crypto-profiles ike-crypto-profiles SDDC encryption aes-128-cbc hash sha256 dh-group group14 lifetime hours 8
set network ike crypto-profiles ipsec-crypto-profiles SDDC esp encryption aes-128-cbc authentication sha256
set network ike crypto-profiles ipsec-crypto-profiles SDDC dh-group group14 lifetime hours 1
set network ike gateway SDDC protocol ikev1 ike-crypto-profile SDDC
set network ike gateway SDDC protocol ikev2 ike-crypto-profile SDDC
set network ike gateway SDDC peer-address ip 192.0.2.200
set network tunnel ipsec SDDC auto-key ike-gateway SDDC ipsec-crypto-profile SDDC
set network tunnel ipsec SDDC tunnel-interface tunnel.1
set network tunnel ipsec SDDC tunnel-monitor enable no destination-ip 169.254.100.1
set network interface tunnel units tunnel.1 mtu 1500
set network virtual-router default protocol bgp local-as 65001
set network virtual-router default protocol bgp peer-group SDDC type ebgp
set network virtual-router default protocol bgp peer-group SDDC peer SDDC peer-as 65000 local-address interface tunnel.1`;
  const baseXml = `<network>
  <ike>
    <crypto-profiles>
      <ike-crypto-profiles><entry name="SDDC"><encryption><member>aes-128-cbc</member></encryption><hash><member>sha256</member></hash><dh-group><member>group14</member></dh-group><lifetime><hours>8</hours></lifetime></entry></ike-crypto-profiles>
      <ipsec-crypto-profiles><entry name="SDDC"><esp><encryption><member>aes-128-cbc</member></encryption><authentication><member>sha256</member></authentication></esp><dh-group>group14</dh-group><lifetime><hours>1</hours></lifetime></entry></ipsec-crypto-profiles>
    </crypto-profiles>
    <gateway><entry name="SDDC"><protocol><ikev1><ike-crypto-profile>SDDC</ike-crypto-profile></ikev1><ikev2><ike-crypto-profile>SDDC</ike-crypto-profile></ikev2></protocol><peer-address><ip>192.0.2.200</ip></peer-address></entry></gateway>
  </ike>
  <tunnel><ipsec><entry name="SDDC"><auto-key><ike-gateway><entry name="SDDC"/></ike-gateway><ipsec-crypto-profile>SDDC</ipsec-crypto-profile></auto-key><tunnel-interface>tunnel.1</tunnel-interface><tunnel-monitor><enable>no</enable><destination-ip>169.254.100.1</destination-ip></tunnel-monitor></entry></ipsec></tunnel>
  <interface><tunnel><units><entry name="tunnel.1"><mtu>1500</mtu></entry></units></tunnel></interface>
  <virtual-router><entry name="default"><protocol><bgp><local-as>65001</local-as><peer-group><entry name="SDDC"><type><ebgp/></type><peer><entry name="SDDC"><peer-as>65000</peer-as><local-address><interface>tunnel.1</interface></local-address></entry></peer></entry></peer-group></bgp></protocol></entry></virtual-router>
</network>`;
  const values = anyValues({
    groups: [1, 2, 5, 14, 15, 16, 19, 20, 21],
    hashes: ['md5', 'sha1', 'sha2-256', 'sha2-384', 'sha2-512'],
    ikeCiphers: ['3des', 'aes-cbc-128', 'aes-cbc-192', 'aes-cbc-256'],
    childCiphers: ['null', '3des', 'aes-cbc-256', 'aes-gcm-16-128', 'aes-gcm-16-256'],
  });
  // No clamp of TCP on a tunnel interface.
  const unwritten = new Set<ParameterId>(['mss']);
  // Two proposals are two lists, and a profile has one.
  const gcm: Values['ike-proposals'] = [{ encryption: ['aes-gcm-16-256'], integrity: [], prf: ['sha2-384'], groups: [20], esn: [] }];

  for (const [format, whole] of [
    [panOsSet, base],
    [panOsXml, baseXml],
    [panOsBraces, base],
  ] as readonly [Format, string][])
    describe(format.format, () => {
      const { name = '', called } = format.read(whole).vpns[0] ?? {};
      const before = valuesOf(format.read(whole).vpns[0]);
      const readsBack = <Id extends ParameterId>(id: Id, value: Values[Id]): boolean => {
        const line = format.lineFor(id, value, name, called);
        if (line === null) return false;
        const after = valuesOf(format.read(`${whole}\n${line}`).vpns[0]);
        // What takes the tunnel down leaves its gateway up.
        const shut = id === 'enabled' && value === false ? { 'child-proposals': [] } : null;
        assert.deepEqual(after, { ...before, ...(shut ?? { [id]: value }) }, line);
        return true;
      };

      test('from a base that says little', () => assert.equal(Object.keys(before).length, 11));

      for (const [id, value] of Object.entries(values) as [ParameterId, fc.Arbitrary<never>][])
        test(id, () => {
          let written = false;
          fc.assert(
            fc.property(value, (one) => void (written = readsBack(id, one) || written)),
            { numRuns: 40 },
          );
          assert.equal(written, !unwritten.has(id));
        });

      test('GCM of phase 1', () => assert.ok(readsBack('ike-proposals', gcm)));
      test('any peer', () => assert.ok(readsBack('peer-address', 'any')));
      test('but never a key', () => {
        for (const id of ['pre-shared-key', 'bgp-password'] as const)
          assert.ok(!(format.lineFor(id, new Key('TOPSECRET'), 'SDDC') ?? assert.fail()).includes('SECRET'));
      });
    });
});

describe('whatever the text is', () => {
  test('nothing is thrown', () => {
    const words = fc.constantFrom(
      'set ',
      'delete ',
      'network ',
      'ike ',
      'gateway ',
      'constructor ',
      '__proto__ ',
      'tunnel ',
      'ipsec ',
      '[ ',
      '] ',
      '"',
      '\n',
      'protocol ',
      'ikev1 ',
      'ike-crypto-profile ',
      'local-id ',
      'type ',
      'id ',
      'auto-key ',
      'ike-gateway ',
    );
    fc.assert(fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 60 }), (parts) => void panOsSet.read(parts.join(''))));
    const tags = fc.constantFrom(
      '<network>',
      '<ike>',
      '</ike>',
      '<gateway>',
      '<entry name="a">',
      '<entry>',
      '</entry>',
      '<entry name="__proto__">',
      '<constructor>',
      '&amp;',
      '&x;',
      '<!DOCTYPE a>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '<?',
      'x',
    );
    fc.assert(fc.property(fc.array(fc.oneof(tags, fc.string()), { maxLength: 60 }), (parts) => void panOsXml.read(parts.join(''))));
  });

  test('a key shows in no note, however it is mistyped', () => {
    const gateway = 'set network ike gateway g';
    for (const line of [
      `${gateway} authentication pre-shared-key kye TOPSECRET`,
      `${gateway} authentication pre-shared-key key two SECRET words`,
      `${gateway} authentication preshared-key key TOPSECRET`,
      `${gateway} authentication pre-shared-key key "TOPSECRET and more`,
    ])
      assert.ok(!JSON.stringify(panOsSet.read(line)).includes('SECRET'), line);
    assert.ok(
      !JSON.stringify(
        panOsXml.read(
          '<ike><gateway><entry name="g"><authentication><pre-shared-key><kye>TOPSECRET</kye>SECRET</pre-shared-key></authentication></entry></gateway></ike>',
        ),
      ).includes('SECRET'),
    );
  });

  const big: readonly (readonly [string, Format, string])[] = [
    ['deep XML', panOsXml, '<a>'.repeat(100_000)],
    ['deep XML of what is read', panOsXml, `<network>${'<config>'.repeat(100_000)}`],
    ['20 MB of XML', panOsXml, `<config><network><profiles>${'<entry name="a"><b>c</b></entry>\n'.repeat(600_000)}`],
    ['20 MB of entries', panOsXml, `<network><ike><gateway>${'<entry name="a"><disabled>no</disabled></entry>\n'.repeat(400_000)}`],
    ['a long line of XML', panOsXml, `<network><ike><gateway><entry name="${'x'.repeat(5_000_000)}">`],
    ['20 MB of policies', panOsSet, 'set rulebase security rules a from any to any source any\n'.repeat(350_000)],
    ['20 MB of interfaces', panOsSet, 'set network interface ethernet ethernet1/1 layer3 ip 192.0.2.1/24\n'.repeat(300_000)],
    ['a long line', panOsSet, `set network ike gateway ${'x '.repeat(500_000)}`],
    ['a quote that stays open', panOsSet, `set network ike gateway "${'\\'.repeat(1_000_000)}`],
    ['binary rubbish', panOsSet, Array.from({ length: 100_000 }, (_, at) => String.fromCharCode((at * 7919) % 65536)).join('')],
    [
      'binary rubbish as XML',
      panOsXml,
      `<${Array.from({ length: 100_000 }, (_, at) => String.fromCharCode((at * 7919) % 65536)).join('')}`,
    ],
  ];
  for (const [what, format, text] of big)
    test(`${what} is read in its time`, () => {
      const seconds = ownSeconds(() => {
        likeness(format, text);
        format.read(text);
      });
      assert.ok(seconds < 6, `${seconds} s`);
    });
});

describe('each knows its own', () => {
  const sample = paloAlto.config.parts.map((part) => part.text);

  test('by its first lines', () => {
    for (const text of [old, advanced, sample[0] ?? '', sample[4] ?? '']) assert.ok(likeness(panOsSet, text) >= 0.8, text);
    for (const text of [xml, xml.slice(xml.indexOf('<ike>')), '<gateway>\n  <entry name="a">'])
      assert.ok(likeness(panOsXml, text) >= 0.8, text);
    for (const text of [braces, braces.slice(braces.indexOf('crypto-profiles {'))]) assert.ok(likeness(panOsBraces, text) >= 0.8, text);
  });

  test('and no other syntax, log or prose', () => {
    const others = [
      'set vpn ipsec ike-group A proposal 1 encryption aes256\nset interfaces vti vti0 address 192.0.2.1/30',
      'set security ike gateway A address 198.51.100.1\nset interfaces st0 unit 0 family inet address 192.0.2.1/30\nset routing-options autonomous-system 65001',
      'config vpn ipsec phase1-interface\n    edit "a"\n        set ike-version 2\n    next\nend',
      '<?xml version="1.0"?>\n<pfsense><version>22.2</version><ipsec><phase1><ikeid>1</ikeid></phase1></ipsec></pfsense>',
      '<?xml version="1.0"?>\n<opnsense><OPNsense><Swanctl><Connections/></Swanctl></OPNsense></opnsense>',
      '<vpn_connection id="vpn-0"><ipsec_tunnel><customer_gateway/></ipsec_tunnel></vpn_connection>',
      '<rpc-reply><configuration><security><ike><gateway><name>a</name></gateway></ike></security></configuration></rpc-reply>',
      '2026/01/01 00:00:00 info vpn ike-nego-p1-fail IKE phase-1 negotiation is failed. set network ike gateway',
      'crypto ikev2 policy 1\n encryption aes-256',
      '{"network": {"ike": {}}}',
      'security {\n    ike {\n        gateway a {\n            address 198.51.100.1;\n        }\n    }\n}',
      'vpn {\n    ipsec {\n        ike-group a {\n        }\n    }\n}',
      'connections {\n    a {\n        children {\n        }\n    }\n}',
      'protocol bgp a {\n    local as 65001;\n}',
    ];
    for (const text of others)
      assert.deepEqual(
        [panOsSet, panOsXml, panOsBraces].map((format) => likeness(format, text)),
        [0, 0, 0],
        text,
      );
  });
});
