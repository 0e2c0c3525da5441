import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { opnsenseXml } from '../../../src/configuration/opnsense-xml.ts';
import { pfsenseXml } from '../../../src/configuration/pfsense-xml.ts';
import { hostile, linesOf, notesOf, saidOf } from '../../support/said-of.ts';
import { likeness } from './reading.ts';
import { ownSeconds } from '../../support/own-time.ts';

const key = 'ExamplePSK-ChangeMe';
const interfaces = `<interfaces><wan><ipaddr>203.0.113.10</ipaddr><subnet>24</subnet></wan><lan><ipaddr>192.0.2.1</ipaddr><subnet>25</subnet></lan></interfaces>`;

const routed = `<?xml version="1.0"?>
<pfsense>
  <version>22.9</version>
  ${interfaces}
  <ipsec>
    <phase1>
      <ikeid>1</ikeid>
      <iketype>ikev2</iketype>
      <interface>wan</interface>
      <remote-gateway>198.51.100.20</remote-gateway>
      <myid_type>myaddress</myid_type>
      <peerid_type>peeraddress</peerid_type>
      <encryption>
        <item><encryption-algorithm><name>aes</name><keylen>256</keylen></encryption-algorithm><hash-algorithm>sha256</hash-algorithm><prf-algorithm>sha384</prf-algorithm><dhgroup>14</dhgroup></item>
        <item><encryption-algorithm><name>aes128gcm</name><keylen>128</keylen></encryption-algorithm><hash-algorithm>sha512</hash-algorithm><dhgroup>19</dhgroup></item>
      </encryption>
      <lifetime>28800</lifetime>
      <pre-shared-key>${key}</pre-shared-key>
      <authentication_method>pre_shared_key</authentication_method>
      <descr><![CDATA[SDDC]]></descr>
      <nat_traversal>force</nat_traversal>
      <mobike>off</mobike>
      <startaction>start</startaction>
      <dpd_delay>10</dpd_delay>
    </phase1>
    <phase2>
      <ikeid>1</ikeid>
      <mode>vti</mode>
      <localid><type>network</type><address>169.254.100.2</address><netbits>30</netbits></localid>
      <remoteid><type>address</type><address>169.254.100.1</address></remoteid>
      <encryption-algorithm-option><name>aes256gcm</name><keylen>128</keylen></encryption-algorithm-option>
      <pfsgroup>14</pfsgroup>
      <lifetime>3600</lifetime>
    </phase2>
  </ipsec>
  <installedpackages>
    <frrbgp><config><asnum>65001</asnum></config></frrbgp>
    <frrbgpneighbors><config><peer>169.254.100.1</peer><asnum>65000</asnum><password>${key}</password></config></frrbgpneighbors>
  </installedpackages>
</pfsense>`;

describe('pfSense with a VTI', () => {
  const read = pfsenseXml.read(routed);

  test('is one VPN with its phases and BGP', () => {
    assert.equal(read.release, '22.9');
    assert.deepEqual(
      read.vpns.map(({ name }) => name),
      ['SDDC'],
    );
    const any = ['0.0.0.0/0', '::/0'];
    assert.deepEqual(saidOf(read.vpns[0]?.end), {
      'ike-version': [2],
      'peer-address': '198.51.100.20',
      'local-address': '203.0.113.10',
      'local-id': { type: 'address', value: '203.0.113.10' },
      'peer-id': { type: 'address', value: '198.51.100.20' },
      'auth-method': 'pre-shared key',
      'pre-shared-key': { key: '19 characters' },
      'ike-proposals': [
        { encryption: ['aes-cbc-256'], integrity: ['sha2-256'], prf: [], groups: [14], esn: [] },
        { encryption: ['aes-gcm-16-128'], integrity: [], prf: ['sha2-512'], groups: [19], esn: [] },
      ],
      'ike-lifetime': 28800,
      dpd: 10,
      'nat-traversal': 'always',
      mobike: false,
      initiation: 'starts',
      'child-proposals': [{ encryption: ['aes-gcm-16-256'], integrity: [], prf: [], groups: [], esn: [] }],
      pfs: [14],
      'child-lifetime': 3600,
      encapsulation: 'tunnel',
      selectors: [{ local: ['169.254.100.2/30', ...any], remote: ['169.254.100.1', ...any] }],
      'vti-address': '169.254.100.2/30',
      'bgp-neighbor': '169.254.100.1',
      'bgp-as': 65001,
      'bgp-neighbor-as': 65000,
      'bgp-password': { key: '19 characters' },
    });
    assert.equal(linesOf(read.vpns[0]?.end)['peer-address'], 10);
    assert.deepEqual(read.notes, []);
  });

  test('never shows its keys', () => assert.doesNotMatch(JSON.stringify(read), new RegExp(key)));

  test('cut short is read as far as it goes', () => {
    const cut = pfsenseXml.read(routed.slice(0, routed.indexOf('<nat_traversal>')));
    assert.equal(saidOf(cut.vpns[0]?.end)['ike-lifetime'], 28800);
    assert.match(notesOf(cut).join(), /not closed.*No phase 2/s);
  });
});

test('pfSense of old names the algorithms of phase 1 without a list, and networks by interface', () => {
  const text = `<pfsense><ipsec><phase1><ikeid>2</ikeid><iketype>ikev1</iketype><mode>aggressive</mode><interface>wan</interface>
    <remote-gateway>198.51.100.20</remote-gateway><encryption-algorithm><name>3des</name></encryption-algorithm><hash-algorithm>sha1</hash-algorithm><dhgroup>2</dhgroup>
    <disabled></disabled></phase1>
    <phase2><ikeid>2</ikeid><mode>tunnel</mode><localid><type>lan</type></localid><remoteid><type>network</type><address>192.0.2.128</address><netbits>25</netbits></remoteid>
    <encryption-algorithm-option><name>aes</name><keylen>auto</keylen></encryption-algorithm-option><hash-algorithm-option>hmac_sha1</hash-algorithm-option><pfsgroup>0</pfsgroup></phase2></ipsec>
    ${interfaces}</pfsense>`;
  const said = saidOf(pfsenseXml.read(text).vpns[0]?.end);
  assert.deepEqual([said['enabled'], said['ike-version'], said['ike-mode'], said['pfs']], [false, [1], 'aggressive', [0]]);
  assert.deepEqual(said['ike-proposals'], [{ encryption: ['3des'], integrity: ['sha1'], prf: [], groups: [2], esn: [] }]);
  assert.deepEqual(said['child-proposals'], [
    { encryption: ['aes-cbc-256', 'aes-cbc-192', 'aes-cbc-128'], integrity: ['sha1'], prf: [], groups: [], esn: [] },
  ]);
  assert.deepEqual(said['selectors'], [{ local: ['192.0.2.0/25'], remote: ['192.0.2.128/25'] }]);
});

const connection = (uuid: string, name: string): string => `
    <Connection uuid="${uuid}"><enabled>1</enabled><proposals>aes256-sha256-modp2048,aes128gcm16-prfsha256-ecp256</proposals><aggressive>0</aggressive><version>2</version><mobike>0</mobike>
      <local_addrs>203.0.113.10</local_addrs><remote_addrs>198.51.100.20</remote_addrs><encap>0</encap><rekey_time>14400</rekey_time><dpd_delay>10</dpd_delay><description>${name}</description></Connection>`;
const opnsense = `<?xml version="1.0"?>
<opnsense>
  <OPNsense>
    <IPsec><preSharedKeys><preSharedKey uuid="k"><ident>203.0.113.10</ident><remote_ident>198.51.100.20</remote_ident><keyType>PSK</keyType><Key>${key}</Key></preSharedKey></preSharedKeys></IPsec>
    <Swanctl>
      <Connections>${connection('c1', 'SDDC')}${connection('c2', 'Other')}</Connections>
      <locals><local uuid="l"><enabled>1</enabled><connection>c1</connection><auth>psk</auth><id>203.0.113.10</id></local></locals>
      <remotes><remote uuid="r"><enabled>1</enabled><connection>c1</connection><auth>psk</auth><id>198.51.100.20</id></remote></remotes>
      <children><child uuid="d"><enabled>1</enabled><connection>c1</connection><reqid>10</reqid><esp_proposals>aes256-sha256-modp2048</esp_proposals><start_action>trap|start</start_action>
        <mode>tunnel</mode><policies>0</policies><local_ts>0.0.0.0/0</local_ts><remote_ts>0.0.0.0/0</remote_ts><rekey_time>3600</rekey_time></child></children>
      <VTIs><VTI uuid="v"><enabled>1</enabled><reqid>10</reqid><tunnel_local>169.254.100.2</tunnel_local><tunnel_remote>169.254.100.1</tunnel_remote></VTI></VTIs>
    </Swanctl>
    <quagga><bgp><enabled>1</enabled><asnumber>65001</asnumber><neighbors><neighbor uuid="n"><enabled>1</enabled><address>169.254.100.1</address><remoteas>65000</remoteas><keepalive>20</keepalive><holddown>60</holddown><linkedPrefixlistIn>p</linkedPrefixlistIn></neighbor></neighbors></bgp></quagga>
  </OPNsense>
</opnsense>`;

test('an older tunnel of OPNsense on any interface has no address of its own, and names no place for one', () => {
  const read = opnsenseXml.read(
    '<opnsense><ipsec><enable>1</enable><phase1><ikeid>1</ikeid><interface>any</interface><myid_type>dyn_dns</myid_type><myid_data>fw.example.net</myid_data></phase1><phase2><ikeid>1</ikeid></phase2></ipsec></opnsense>',
  );
  const said = saidOf(read.vpns[0]?.end);
  assert.equal(said['local-address'], 'any');
  assert.deepEqual(said['local-id'], { type: 'unread', value: 'fw.example.net' });
  assert.deepEqual(read.notes, []);
});

test('the address of a peer that is named is no identity that the text says', () => {
  const phase = '<ikeid>1</ikeid><remote-gateway>sddc.example.net</remote-gateway><peerid_type>peeraddress</peerid_type>';
  const said = saidOf(pfsenseXml.read(`<pfsense><ipsec><phase1>${phase}</phase1></ipsec></pfsense>`).vpns[0]?.end);
  assert.deepEqual(said, { 'peer-address': 'sddc.example.net' });
});

describe('BGP of pfSense', () => {
  const neighbor = (enable: string, fields: string) =>
    saidOf(
      pfsenseXml.read(
        `<pfsense><installedpackages><frrbgp><config>${enable}<asnum>65001</asnum></config></frrbgp><frrbgpneighbors><config><peer>169.254.100.1</peer>${fields}</config></frrbgpneighbors></installedpackages></pfsense>`,
      ).vpns[0]?.end,
    );
  const said = { 'bgp-neighbor': '169.254.100.1', 'bgp-as': 65001 };

  test('that is not ticked is off', () => {
    assert.deepEqual(neighbor('<enable></enable>', ''), { ...said, 'bgp-enabled': false });
    assert.deepEqual(neighbor('<enable>on</enable>', ''), said);
    assert.deepEqual(neighbor('', '<shutdown>on</shutdown>'), { ...said, 'bgp-enabled': false });
  });
  test('has its own AS by neighbor, TTL security and who calls', () =>
    assert.deepEqual(
      neighbor('', '<asnum>external</asnum><localas_num>65002</localas_num><passive>on</passive><ttlsecurityhops>1</ttlsecurityhops>'),
      {
        ...said,
        'bgp-as': 65002,
        'bgp-neighbor-as': 'external',
        'bgp-passive': true,
        'bgp-ttl-security': true,
      },
    ));
  test('has no hold time without a keepalive, nor one of a threshold', () =>
    assert.deepEqual(neighbor('', '<timers_holdtime>30</timers_holdtime><maximumprefix_threshold>80</maximumprefix_threshold>'), said));
});

describe('phase 2 of pfSense behind NAT', () => {
  const phases = (nat: string): string => `<pfsense><ipsec>
<phase1><ikeid>1</ikeid><remote-gateway>203.0.113.10</remote-gateway></phase1>
<phase2><ikeid>1</ikeid><mode>tunnel</mode>
<localid><type>network</type><address>192.168.1.0</address><netbits>24</netbits></localid>
${nat}
<remoteid><type>network</type><address>10.1.0.0</address><netbits>16</netbits></remoteid>
</phase2></ipsec></pfsense>`;
  const local = (nat: string) => pfsenseXml.read(phases(nat)).vpns[0]?.end.selectors?.value[0]?.local;

  test('has the network that the other end sees', () =>
    assert.deepEqual(local('<natlocalid><type>network</type><address>192.0.2.0</address><netbits>24</netbits></natlocalid>'), [
      '192.0.2.0/24',
    ]));
  test('has the address that the other end sees', () =>
    assert.deepEqual(local('<natlocalid><type>address</type><address>192.0.2.9</address></natlocalid>'), ['192.0.2.9']));
  test('is mended where it is translated', () => {
    const [vpn] = pfsenseXml.read(phases('<natlocalid><type>address</type><address>192.0.2.9</address></natlocalid>')).vpns;
    const pair = [{ local: ['192.0.2.0/24'], remote: ['10.1.0.0/16'] }];
    assert.match(pfsenseXml.lineFor('selectors', pair, 'x', vpn?.called) ?? '', /NAT\/BINAT translation 192\.0\.2\.0\/24/);
    assert.equal(pfsenseXml.lineFor('selectors', pair, 'x', { ...vpn?.called, 'phases 2': '2' }), null);
  });
  test('without a translation has its own network', () => {
    assert.deepEqual(local(''), ['192.168.1.0/24']);
    assert.deepEqual(local('<natlocalid><type>none</type></natlocalid>'), ['192.168.1.0/24']);
  });
});

describe('connections of OPNsense', () => {
  const read = opnsenseXml.read(opnsense);

  test('have no proposal that charon would not take, and none without the word that it does not know', () => {
    const found = /<proposals>([^<]*)<\/proposals>/.exec(opnsense)?.[1] ?? '';
    const { vpns, notes } = opnsenseXml.read(opnsense.replace(found, 'aes256-sha256-modp2084'));
    assert.equal(vpns[0]?.end['ike-proposals'], undefined);
    assert.ok(notes.some(({ why }) => why === 'charon does not load the connection: charon knows no algorithm modp2084.'));
  });

  test('are VPNs with authentication, child, interface and BGP', () => {
    assert.deepEqual(
      read.vpns.map(({ name }) => name),
      ['SDDC', 'Other'],
    );
    assert.deepEqual(saidOf(read.vpns[0]?.end), {
      enabled: true,
      'ike-version': [2],
      'ike-mode': 'main',
      'local-address': '203.0.113.10',
      'peer-address': '198.51.100.20',
      mobike: false,
      'nat-traversal': 'automatic',
      dpd: 10,
      'ike-lifetime': 14400,
      'ike-proposals': [
        { encryption: ['aes-cbc-256'], integrity: ['sha2-256'], prf: [], groups: [14], esn: [] },
        { encryption: ['aes-gcm-16-128'], integrity: [], prf: ['sha2-256'], groups: [19], esn: [] },
      ],
      'auth-method': 'pre-shared key',
      'local-id': { type: 'address', value: '203.0.113.10' },
      'peer-id': { type: 'address', value: '198.51.100.20' },
      'pre-shared-key': { key: '19 characters' },
      'child-proposals': [{ encryption: ['aes-cbc-256'], integrity: ['sha2-256'], prf: [], groups: [14], esn: [] }],
      pfs: [14],
      'child-lifetime': 3600,
      encapsulation: 'tunnel',
      initiation: 'starts',
      selectors: [{ local: ['0.0.0.0/0'], remote: ['0.0.0.0/0'] }],
      'vti-address': '169.254.100.2/32',
      'bgp-neighbor': '169.254.100.1',
      'bgp-as': 65001,
      'bgp-neighbor-as': 65000,
      'bgp-keepalive': 20,
      'bgp-hold-time': 60,
      'bgp-in': 'some',
    });
  });

  test('without a child are told', () => assert.match(notesOf(read).join(), /No enabled child/));
  test('never show a key', () => assert.doesNotMatch(JSON.stringify(read), new RegExp(key)));
});

describe('what to change in the web interface', () => {
  const tunnel = (extra: string): string =>
    `<${extra}><ipsec><phase1><ikeid>1</ikeid><descr>to the SDDC</descr><remote-gateway>203.0.113.10</remote-gateway></phase1><phase2><ikeid>1</ikeid><mode>tunnel</mode></phase2></ipsec></${extra}>`;
  const [pf] = pfsenseXml.read(tunnel('pfsense')).vpns;
  const [older] = opnsenseXml.read(tunnel('opnsense')).vpns;
  const suite = [{ encryption: ['aes-cbc-256'], integrity: ['sha2-256'], prf: [], groups: [14], esn: [] }] as const;

  test('of pfSense is a menu, a tunnel and a field', () => {
    assert.equal(
      pfsenseXml.lineFor('ike-proposals', suite, 'x', pf?.called),
      'VPN › IPsec › Tunnels › Edit Phase 1 (to the SDDC): Encryption Algorithm AES, 256 bits, Hash SHA256, DH Group 14 (2048 bit)',
    );
    assert.equal(
      pfsenseXml.lineFor('pfs', [14], 'x', pf?.called),
      'VPN › IPsec › Tunnels › Edit Phase 2 (to the SDDC): PFS key group 14 (2048 bit)',
    );
    assert.equal(pfsenseXml.lineFor('bgp-as', 65001, 'x', pf?.called), 'Services › FRR BGP › BGP: Local AS 65001');
    assert.equal(pfsenseXml.lineFor('pfs', [0], 'x'), 'VPN › IPsec › Tunnels › Edit Phase 2: PFS key group off');
  });

  test('of OPNsense is the connection, or a phase of its older tunnels', () => {
    const called = { connection: 'to the SDDC' };
    assert.equal(
      opnsenseXml.lineFor('ike-proposals', suite, 'x', called),
      'VPN › IPsec › Connections (to the SDDC): Proposals aes256-sha256-modp2048',
    );
    assert.equal(
      opnsenseXml.lineFor('pfs', [0], 'x', called),
      'VPN › IPsec › Connections › Children (to the SDDC): ESP proposals without a group at the end',
    );
    assert.match(
      opnsenseXml.lineFor('pfs', [14], 'x', older?.called) ?? '',
      /^VPN › IPsec › Tunnel Settings \[legacy\] › Phase 2 \(to the SDDC\)/,
    );
  });

  test('of what neither has is none', () => {
    assert.equal(pfsenseXml.lineFor('bgp-role', 'customer', 'x'), null);
    assert.equal(opnsenseXml.lineFor('bgp-role', 'customer', 'x'), null);
  });
});

describe('hostile text', () => {
  for (const [what, text] of hostile)
    test(`is no reason to fail: ${what}`, () => {
      for (const format of [pfsenseXml, opnsenseXml]) assert.deepEqual(format.read(text).vpns, []);
    });

  test('with entities is told, and they are not put in', () => {
    const bomb = hostile.find(([what]) => what === 'an entity bomb')?.[1] ?? '';
    assert.match(notesOf(pfsenseXml.read(bomb)).join(), /document type/);
  });

  test('of 20 MB is read in some seconds', () => {
    const text = `<pfsense><filter>${'<rule><type>pass</type><descr>x</descr></rule>\n'.repeat(430_000)}</filter></pfsense>`;
    assert.ok(ownSeconds(() => pfsenseXml.read(text)) < 15);
  });
});

test('each looks like its own syntax alone', () => {
  assert.deepEqual(
    [pfsenseXml, opnsenseXml].map((format) => likeness(format, routed)),
    [1, 0],
  );
  assert.deepEqual(
    [pfsenseXml, opnsenseXml].map((format) => likeness(format, opnsense)),
    [0, 1],
  );
});
