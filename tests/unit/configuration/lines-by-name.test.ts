import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { awsJson } from '../../../src/configuration/aws-json.ts';
import { bird } from '../../../src/configuration/bird.ts';
import type { Format } from '../../../src/configuration/format.ts';
import { fortiOs } from '../../../src/configuration/fortios.ts';
import { frr } from '../../../src/configuration/frr.ts';
import { gobgp } from '../../../src/configuration/gobgp.ts';
import { ikedConf } from '../../../src/configuration/iked-conf.ts';
import { ipsecConfLibreswan, ipsecConfStrongswan } from '../../../src/configuration/ipsec-conf.ts';
import { junos } from '../../../src/configuration/junos.ts';
import { openbgpd } from '../../../src/configuration/openbgpd.ts';
import { panOsSet } from '../../../src/configuration/pan-os-set.ts';
import { pfsenseXml } from '../../../src/configuration/pfsense-xml.ts';
import { swanctlConf } from '../../../src/configuration/swanctl.ts';
import { vyos } from '../../../src/configuration/vyos.ts';
import type { ParameterId, Values } from '../../../src/settings/end.ts';

/** The line that the first VPN of a text gets for a value. */
const lineIn = <Id extends ParameterId>(format: Format, text: string, id: Id, value: Values[Id]): string => {
  const [vpn] = format.read(text).vpns;
  assert.ok(vpn);
  return format.lineFor(id, value, vpn.name, vpn.called) ?? '';
};

const pair = [{ local: ['192.0.2.0/25'], remote: ['10.1.0.0/16'] }];

describe('swanctl.conf', () => {
  const text = `connections {
  far {
    remote_addrs = 203.0.113.10
    local-own {
      auth = psk
    }
    remote-other {
      auth = psk
    }
    children {
      lan {
        local_ts = 192.0.2.0/25
      }
      dmz {
        local_ts = 192.0.2.128/25
      }
    }
  }
}
`;
  test('names the connection and the child', () => {
    assert.equal(lineIn(swanctlConf, text, 'ike-lifetime', 3600), 'connections {\n  far {\n    rekey_time = 3600s\n  }\n}');
    assert.match(lineIn(swanctlConf, text, 'child-lifetime', 3600), /far \{\n {4}children \{\n {6}lan \{/);
  });
  test('sets identities in the sections that are there, not in a further round', () => {
    assert.match(lineIn(swanctlConf, text, 'peer-id', { type: 'fqdn', value: 'far.example' }), /remote-other \{/);
    assert.match(lineIn(swanctlConf, text, 'auth-method', 'certificate'), /local-own \{[^]*remote-other \{/);
  });
  test('keeps the names of children, and leaves out what would have to go', () => {
    assert.match(lineIn(swanctlConf, text, 'selectors', [...pair, ...pair]), /lan \{[^]*dmz \{/);
    assert.equal(lineIn(swanctlConf, text, 'selectors', pair), '');
  });
  test('has names in capitals where none was read', () =>
    assert.match(swanctlConf.lineFor('child-lifetime', 3600, 'far') ?? '', /CONNECTION \{[^]*CHILD \{/));
});

describe('ipsec.conf', () => {
  const conn = (more: string): string => `conn far\n  left=203.0.113.10\n  right=198.51.100.20\n  auto=start\n${more}`;
  test('names the connection', () => {
    assert.equal(lineIn(ipsecConfStrongswan, conn(''), 'ike-lifetime', 3600), 'conn far\n    ikelifetime=3600s');
    assert.equal(ipsecConfLibreswan.lineFor('ike-lifetime', 3600, 'far'), 'conn CONN\n    ikelifetime=3600s');
  });
  test('writes at the side that is this end', () => {
    const text = 'conn far\n  left=%any\n  right=198.51.100.20\n  auto=add\n  authby=secret\n';
    assert.match(lineIn(ipsecConfLibreswan, text, 'local-address', '198.51.100.21'), /right=198\.51\.100\.21/);
    assert.match(lineIn(ipsecConfLibreswan, text, 'selectors', pair), /rightsubnet=192\.0\.2\.0\/25\n {4}leftsubnet=10\.1\.0\.0\/16/);
  });
  test('writes the method where it stands', () => {
    assert.match(
      lineIn(ipsecConfStrongswan, conn('  leftauth=pubkey\n'), 'auth-method', 'pre-shared key'),
      /leftauth=psk\n {4}rightauth=psk/,
    );
    assert.match(lineIn(ipsecConfStrongswan, conn('  authby=pubkey\n'), 'auth-method', 'pre-shared key'), /authby=secret/);
  });
});

test('iked.conf names the policy, where it has a name', () => {
  assert.match(lineIn(ikedConf, 'ikev2 "far" from 192.0.2.0/25 to 10.1.0.0/16 peer 203.0.113.10\n', 'ike-lifetime', 3600), /^ikev2 "far"/);
  assert.match(lineIn(ikedConf, 'ikev2 from 192.0.2.0/25 to 10.1.0.0/16 peer 203.0.113.10\n', 'ike-lifetime', 3600), /^ikev2 "POLICY"/);
});

describe('ESP and its group, which stand in one list, keep each other', () => {
  const aes256 = [{ encryption: ['aes-cbc-256'], integrity: ['sha2-256'], prf: [], groups: [], esn: [] }] as const;
  const swanctl =
    'connections {\n  far {\n    children {\n      lan {\n        esp_proposals = aes128-sha256-modp2048\n      }\n    }\n  }\n}\n';
  const stroke = 'conn far\n  left=203.0.113.10\n  right=198.51.100.20\n  auto=start\n  esp=aes128-sha256-modp2048!\n';
  const iked = 'ikev2 "far" from 192.0.2.0/25 to 10.1.0.0/16 peer 203.0.113.10 childsa enc aes-128 auth hmac-sha2-256 group modp2048\n';
  test('where the cipher changes', () => {
    assert.match(lineIn(swanctlConf, swanctl, 'child-proposals', aes256), /esp_proposals = aes256-sha256-modp2048$/m);
    assert.match(lineIn(ipsecConfStrongswan, stroke, 'child-proposals', aes256), /esp=aes256-sha256-modp2048!$/m);
    assert.match(lineIn(ikedConf, iked, 'child-proposals', aes256), /enc aes-256 group modp2048/);
  });
  test('where the group changes, or goes', () => {
    assert.match(lineIn(swanctlConf, swanctl, 'pfs', [19]), /esp_proposals = aes128-sha256-ecp256$/m);
    assert.match(lineIn(swanctlConf, swanctl, 'pfs', [0]), /esp_proposals = aes128-sha256$/m);
    assert.match(lineIn(ipsecConfStrongswan, stroke, 'pfs', [19]), /esp=aes128-sha256-ecp256!$/m);
    assert.match(lineIn(ikedConf, iked, 'pfs', [19]), /childsa auth hmac-sha2-256 enc aes-128 group ecp256/);
  });
});

describe('daemons of BGP', () => {
  test('BIRD names the protocol, where it has a name', () => {
    const named = 'protocol bgp far {\n  local as 65001;\n  neighbor 169.254.100.1 as 65000;\n}\n';
    assert.match(lineIn(bird, named, 'bgp-hold-time', 30), /^protocol bgp far \{/);
    assert.match(lineIn(bird, named.replace(' far', ''), 'bgp-hold-time', 30), /^protocol bgp PROTOCOL \{/);
  });
  test('OpenBGPD and GoBGP name the neighbor', () => {
    assert.match(
      lineIn(openbgpd, 'AS 65001\nneighbor 169.254.100.1 {\n\tremote-as 65000\n}\n', 'bgp-hold-time', 30),
      /^neighbor 169\.254\.100\.1 \{/,
    );
    assert.match(openbgpd.lineFor('bgp-hold-time', 30, 'far') ?? '', /^neighbor NEIGHBOR \{/);
    const toml = '[global.config]\nas = 65001\n[[neighbors]]\n[neighbors.config]\nneighbor-address = "169.254.100.1"\npeer-as = 65000\n';
    assert.match(lineIn(gobgp, toml, 'bgp-neighbor-as', 65002), /neighbor-address = "169\.254\.100\.1"/);
  });
  test('OpenBGPD has another neighbor as a block of its own', () =>
    assert.equal(
      lineIn(openbgpd, 'AS 65001\nneighbor 169.254.100.1 {\n\tremote-as 65000\n}\n', 'bgp-neighbor', '169.254.100.5'),
      'neighbor 169.254.100.5 {\n\tremote-as AS\n}',
    ));
});

describe('VyOS brings back what is off', () => {
  const text = "set vpn ipsec site-to-site peer SDDC vti bind 'vti1'\nset interfaces vti vti1 address '169.254.100.2/30'\n";
  const vti = 'set interfaces vti vti1 disable\n';
  const peer = 'set vpn ipsec site-to-site peer SDDC disable\n';
  test('the VTI', () => assert.equal(lineIn(vyos, text + vti, 'enabled', true), 'delete interfaces vti vti1 disable'));
  test('the peer', () => assert.equal(lineIn(vyos, text + peer, 'enabled', true), 'delete vpn ipsec site-to-site peer SDDC disable'));
  test('or both', () =>
    assert.equal(
      lineIn(vyos, text + peer + vti, 'enabled', true),
      'delete vpn ipsec site-to-site peer SDDC disable\ndelete interfaces vti vti1 disable',
    ));
});

describe('FRR', () => {
  const text = 'router bgp 65001 vrf BLUE\n neighbor 169.254.100.1 remote-as 65000\n';
  const active = `${text} address-family ipv6 unicast\n  neighbor 169.254.100.1 activate\n exit-address-family\n`;
  test('has its lines in the process that runs', () => {
    assert.equal(lineIn(frr, text, 'bgp-enabled', true), 'router bgp 65001 vrf BLUE\n no neighbor 169.254.100.1 shutdown');
    assert.equal(frr.lineFor('bgp-enabled', true, 'far'), 'router bgp AS\n no neighbor NEIGHBOR shutdown');
  });
  test('says another AS towards one neighbor, as bgpd refuses a second process of another number', () =>
    assert.equal(lineIn(frr, text, 'bgp-as', 65010), 'router bgp 65001 vrf BLUE\n neighbor 169.254.100.1 local-as 65010'));
  test('takes away a family that is active, and no other', () => {
    assert.doesNotMatch(lineIn(frr, text, 'bgp-families', ['ipv4']), /ipv6|no neighbor/);
    assert.match(lineIn(frr, active, 'bgp-families', ['ipv4']), /address-family ipv6 unicast\n {2}no neighbor 169\.254\.100\.1 activate/);
    assert.match(lineIn(frr, text, 'bgp-families', ['ipv6']), /ipv4 unicast\n {2}no neighbor 169[^]*ipv6 unicast\n {2}neighbor 169/);
  });
});

describe('a dynamic gateway of Junos', () => {
  const gateway = 'security ike gateway GW';
  const text = `set ${gateway} ike-policy POL
set ${gateway} dynamic hostname far.example.net
set ${gateway} external-interface ge-0/0/0.0
set security ipsec vpn TO-SDDC ike gateway GW
set security ipsec vpn TO-SDDC bind-interface st0.3
`;
  test('has no address beside it, and keeps who the peer is', () =>
    assert.deepEqual(lineIn(junos, text, 'peer-address', '203.0.113.10').split('\n'), [
      `delete ${gateway} dynamic`,
      `set ${gateway} address 203.0.113.10`,
      `set ${gateway} remote-identity hostname "far.example.net"`,
    ]));
  test('has its identity in it', () => {
    const lines = lineIn(junos, text, 'peer-id', { type: 'address', value: '203.0.113.10' });
    assert.deepEqual(lines.split('\n'), [`delete ${gateway} dynamic`, `set ${gateway} dynamic inet "203.0.113.10"`]);
    const after = junos.read(`${text}${lines}\n`).vpns[0]?.end;
    assert.deepEqual(after?.['peer-id']?.value, { type: 'address', value: '203.0.113.10' });
    assert.equal(after['peer-address']?.value, 'any');
  });
});

test('ipsec.conf has no line of groups alone, where the proposals are not in the text', () =>
  assert.equal(lineIn(ipsecConfStrongswan, 'conn far\n  left=203.0.113.10\n  right=198.51.100.20\n  auto=start\n', 'pfs', [19]), ''));

test('swanctl.conf has no line of groups alone, where the proposals are not in the text', () => {
  const text =
    'connections {\n  far {\n    remote_addrs = 203.0.113.10\n    children {\n      lan {\n        mode = tunnel\n      }\n    }\n  }\n}\n';
  assert.equal(lineIn(swanctlConf, text, 'pfs', [19]), '');
});

describe('PAN-OS starts a tunnel by its monitor', () => {
  const text = 'set network ike gateway GW peer-address ip 203.0.113.10\nset network tunnel ipsec TO-SDDC auto-key ike-gateway GW\n';
  const monitor = 'set network tunnel ipsec TO-SDDC tunnel-monitor destination-ip 169.254.100.1\n';
  test('where that has an address to probe', () =>
    assert.match(lineIn(panOsSet, text + monitor, 'initiation', 'starts'), /ipsec TO-SDDC tunnel-monitor enable yes$/));
  test('and else has no line of a monitor', () =>
    assert.equal(lineIn(panOsSet, text, 'initiation', 'starts'), 'set network ike gateway GW protocol-common passive-mode no'));
});

test('pfSense has no networks of a VTI: its fields are the addresses of the tunnel', () => {
  const id = (name: string, address: string): string =>
    `<${name}><type>network</type><address>${address}</address><netbits>30</netbits></${name}>`;
  const text = `<pfsense><ipsec><phase1><ikeid>1</ikeid><remote-gateway>203.0.113.10</remote-gateway></phase1>
<phase2><ikeid>1</ikeid><mode>vti</mode>${id('localid', '169.254.100.2')}${id('remoteid', '169.254.100.1')}</phase2></ipsec></pfsense>`;
  assert.equal(lineIn(pfsenseXml, text, 'selectors', [{ local: ['0.0.0.0/0'], remote: ['0.0.0.0/0'] }]), '');
});

describe('AWS', () => {
  const suite = { encryption: [], integrity: [], prf: [], groups: [14], esn: [] } as const;
  const options = (id: 'ike-proposals' | 'child-proposals') => awsJson.lineFor(id, [suite], 'x');
  test('gets no empty list, which it refuses', () => {
    assert.match(options('ike-proposals') ?? '', /--tunnel-options '\{"Phase1DHGroupNumbers":\[\{"Value":14\}\]\}'$/);
    assert.equal(options('child-proposals'), null);
  });
  test('has no option for BGP of a tunnel', () => {
    assert.equal(awsJson.lineFor('bgp-as', 65001, 'x'), null);
    assert.equal(awsJson.lineFor('bgp-neighbor-as', 65001, 'x'), null);
    assert.equal(awsJson.lineFor('bgp-neighbor', '169.254.100.1', 'x'), null);
  });
});

describe('a neighbor of FortiOS', () => {
  const text = (more = '') =>
    `config router bgp\n set as 65001\n config neighbor\n edit "169.254.100.1"\n set remote-as 65000\n set activate disable\n${more} next\n end\nend\n`;
  test('that has no entry of its own is not renamed', () => {
    assert.equal(fortiOs.lineFor('bgp-neighbor', '169.254.100.5', 'far', {}), null);
    assert.match(lineIn(fortiOs, text(), 'bgp-neighbor', '169.254.100.5'), /rename "169\.254\.100\.1" to "169\.254\.100\.5"/);
  });
  test('has IPv6 as it is, where nothing is said of it', () => {
    assert.doesNotMatch(lineIn(fortiOs, text(), 'bgp-families', ['ipv4']), /activate6/);
    assert.match(lineIn(fortiOs, text(' set activate6 enable\n'), 'bgp-families', ['ipv4']), /set activate6 disable/);
    assert.match(lineIn(fortiOs, text(), 'bgp-families', ['ipv6']), /set activate disable\n {12}set activate6 enable/);
  });
});
