import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { panOsBraces } from '../../../src/configuration/pan-os-braces.ts';
import { panOsSet } from '../../../src/configuration/pan-os-set.ts';
import { panOsXml } from '../../../src/configuration/pan-os-xml.ts';
import { heights, sentences, withSddc } from './with-sddc.ts';

const ike = 'set network ike crypto-profiles ike-crypto-profiles IKE-P';
const ipsec = 'set network ike crypto-profiles ipsec-crypto-profiles ESP-P';
const gateway = 'set network ike gateway GW';
const tunnel = 'set network tunnel ipsec TO-SDDC';
const peer = 'set network virtual-router VR protocol bgp peer-group CLOUD peer SDDC';

/** A PAN-OS firewall that fits the SDDC. */
const whole = `set network interface ethernet ethernet1/1 layer3 ip 198.51.100.20/24
set network interface tunnel units tunnel.7 ip 169.254.100.2/30
${ike} encryption aes-256-cbc
${ike} hash sha256
${ike} dh-group group14
${ipsec} esp encryption aes-256-cbc
${ipsec} esp authentication sha256
${ipsec} dh-group group14
${gateway} protocol version ikev2
${gateway} protocol ikev2 ike-crypto-profile IKE-P
${gateway} authentication pre-shared-key key correct-horse-battery
${gateway} local-address interface ethernet1/1
${gateway} local-address ip 198.51.100.20/24
${gateway} peer-address ip 203.0.113.10
${gateway} peer-id type ipaddr
${gateway} peer-id id 203.0.113.10
${tunnel} auto-key ike-gateway GW
${tunnel} auto-key ipsec-crypto-profile ESP-P
${tunnel} tunnel-interface tunnel.7
set network virtual-router VR protocol bgp enable yes
set network virtual-router VR protocol bgp local-as 65001
${peer} peer-as 65000
${peer} local-address interface tunnel.7
${peer} peer-address ip 169.254.100.1
`;

const without = (part: string): string => {
  assert.ok(whole.includes(part), part);
  return whole
    .split('\n')
    .filter((line) => !line.includes(part))
    .join('\n');
};
const instead = (part: string, other: string): string => {
  assert.ok(whole.includes(part), part);
  return whole.replace(part, other);
};
const end = (text: string) => panOsSet.read(text).vpns[0]?.end ?? {};
const up = ['up', 'up', 'up'];
const open = { ike: ['may', 'may', 'may'], child: ['up', 'may', 'may'] };

test('a firewall that says all that is needed comes up', () => {
  assert.deepEqual(heights(panOsSet, whole), up);
  assert.deepEqual(sentences(panOsSet.read(whole)), []);
});

describe('what a firewall does not say is open, not none', () => {
  for (const part of ['IKE-P encryption', 'IKE-P hash', 'IKE-P dh-group', 'ike-crypto-profile IKE-P'])
    test(`an IKE profile without ${part}`, () => assert.deepEqual(heights(panOsSet, without(part)), open.ike));

  test('an IKE profile of GCM without its group', () => {
    const text = without('IKE-P dh-group').replace('IKE-P encryption aes-256-cbc', 'IKE-P encryption [ aes-256-gcm aes-256-cbc ]');
    assert.deepEqual(
      end(text)['ike-proposals']?.value.flatMap(({ encryption }) => encryption),
      ['aes-gcm-16-256', 'aes-cbc-256'],
    );
    assert.deepEqual(heights(panOsSet, text), open.ike);
  });

  for (const part of ['ESP-P esp encryption', 'ESP-P esp authentication', 'ipsec-crypto-profile ESP-P'])
    test(`an IPsec profile without ${part}`, () => assert.deepEqual(heights(panOsSet, without(part)), open.child));

  for (const name of ['default', 'Suite-B-GCM-256'])
    test(`a profile ${name} that is not in the text, which anybody may have changed`, () => {
      assert.deepEqual(heights(panOsSet, instead('ike-crypto-profile IKE-P', `ike-crypto-profile ${name}`)), open.ike);
      assert.deepEqual(heights(panOsSet, instead('ipsec-crypto-profile ESP-P', `ipsec-crypto-profile ${name}`)), open.child);
    });

  test('a list with a word that the device refuses', () => {
    assert.deepEqual(heights(panOsSet, instead('IKE-P encryption aes-256-cbc', 'IKE-P encryption [ aes-128-cbc aes-512-cbc ]')), open.ike);
    assert.deepEqual(heights(panOsSet, instead('esp authentication sha256', 'esp authentication [ sha1 sha257 ]')), open.child);
  });

  test('a proxy ID of an address that is not in the text', () => {
    const text = `${whole}${tunnel} auto-key proxy-id A local lan remote 10.1.0.0/16\n`;
    assert.equal(end(text).selectors, undefined);
    assert.deepEqual(heights(panOsSet, text), open.child);
  });

  test('a gateway alone says nothing of networks', () => assert.equal(end(without('tunnel ipsec')).selectors, undefined));
});

describe('a key that is set and not shown', () => {
  for (const form of [
    '-AQ==abcdefghijklmnopqrstuvwxyz0=abcdefgh==',
    '-AgE=abcdefghijklmnop=',
    '********',
    '<removed>',
    '[secret]',
    'redacted',
  ]) {
    test(`a pre-shared key ${form} is one`, () => {
      const text = instead('key correct-horse-battery', `key ${form}`);
      assert.equal(end(text)['pre-shared-key']?.value.isMasked, true);
      assert.deepEqual(heights(panOsSet, text), open.ike);
      assert.ok(!JSON.stringify(panOsSet.read(text)).includes('abcdefgh'));
    });

    test(`a BGP secret ${form} is one`, () => {
      const text = `${whole}set network virtual-router VR protocol bgp auth-profile MD5 secret ${form}\n${peer} connection-options authentication MD5\n`;
      assert.equal(end(text)['bgp-password']?.value?.isMasked, true);
      assert.deepEqual(heights(panOsSet, text), ['up', 'up', 'down']);
    });
  }

  test('a BGP profile that is not in the text is one', () =>
    assert.equal(end(`${whole}${peer} connection-options authentication MD5\n`)['bgp-password']?.value?.isMasked, true));

  test('in XML and in braces too', () => {
    const xml =
      '<network><ike><gateway><entry name="GW"><authentication><pre-shared-key><key>-AQ==abc</key></pre-shared-key></authentication></entry></gateway></ike></network>';
    assert.equal(panOsXml.read(xml).vpns[0]?.end['pre-shared-key']?.value.isMasked, true);
    const braces =
      'network {\n  ike {\n    gateway {\n      GW {\n        authentication {\n          pre-shared-key {\n            key -AQ==abc;\n          }\n        }\n      }\n    }\n  }\n}\n';
    assert.equal(panOsBraces.read(braces).vpns[0]?.end['pre-shared-key']?.value.isMasked, true);
  });
});

describe('what takes a VPN down stands elsewhere', () => {
  const cases: readonly (readonly [line: string, mend: string])[] = [
    [`${gateway} disabled yes`, `${gateway} disabled no`],
    ['set network interface ethernet ethernet1/1 link-state down', 'set network interface ethernet ethernet1/1 link-state auto'],
  ];
  for (const [line, mend] of cases)
    test(line, () => {
      const text = `${whole}${line}\n`;
      const [vpn] = panOsSet.read(text).vpns;
      assert.deepEqual(vpn?.end.enabled, { value: false, by: 'set', line: whole.split('\n').length });
      assert.deepEqual(heights(panOsSet, text), ['down', 'down', 'down']);
      assert.equal(panOsSet.lineFor('enabled', true, vpn.name, vpn.called), mend);
      assert.equal(withSddc(panOsSet, `${text}${mend}\n`).outcome.child, 'up');
    });

  test('a tunnel that is disabled does not take its gateway along, and carries nothing', () => {
    const text = `${whole}${tunnel} disabled yes\n`;
    const read = panOsSet.read(text);
    assert.equal(read.vpns[0]?.end.enabled, undefined);
    assert.notEqual(heights(panOsSet, text)[1], 'up');
    assert.ok(sentences(read).some((one) => one.includes('The IPsec tunnel is disabled')));
  });

  test('another port does not', () =>
    assert.equal(end(`${whole}set network interface ethernet ethernet1/2 link-state down\n`).enabled, undefined));

  test('and of a session its router, group or peer', () => {
    const text = `${whole}set network virtual-router VR protocol bgp peer-group CLOUD enable no\n`;
    const [vpn] = panOsSet.read(text).vpns;
    assert.deepEqual(heights(panOsSet, text), ['up', 'up', 'down']);
    assert.equal(
      panOsSet.lineFor('bgp-enabled', true, '', vpn?.called),
      'set network virtual-router VR protocol bgp peer-group CLOUD enable yes',
    );
  });
});

describe('who the peer is', () => {
  const expects = (type: string, id: string, matching: string): unknown =>
    end(
      instead(
        `peer-id type ipaddr\n${gateway} peer-id id 203.0.113.10`,
        `peer-id type ${type}\n${gateway} peer-id id ${id}\n${gateway} peer-id matching ${matching}`,
      ),
    )['peer-id']?.value;
  for (const [type, id, matching, expected] of [
    ['fqdn', 'hq.example.net', 'exact', { type: 'fqdn', value: 'hq.example.net' }],
    ['fqdn', '*.example.net', 'wildcard', { type: 'fqdn', value: '*.example.net' }],
    ['ufqdn', '*@example.net', 'wildcard', { type: 'email', value: '*@example.net' }],
    ['fqdn', 'hq*.example.net', 'wildcard', { type: 'unread', value: '' }],
    ['dn', 'O=Example,*', 'wildcard', { type: 'unread', value: '' }],
  ] as const)
    test(`${type} ${id}, ${matching}`, () => assert.deepEqual(expects(type, id, matching), expected));

  test('a dynamic peer comes from anywhere', () =>
    assert.equal(end(instead('peer-address ip 203.0.113.10', 'peer-address dynamic'))['peer-address']?.value, 'any'));
});

test('everything of IPv6 is ::/0', () =>
  assert.deepEqual(
    end(`${whole}${tunnel} auto-key proxy-id-v6 SIX protocol any\n${tunnel} auto-key proxy-id FOUR protocol any\n`).selectors?.value,
    [
      { local: ['0.0.0.0/0'], remote: ['0.0.0.0/0'] },
      { local: ['::/0'], remote: ['::/0'] },
    ],
  ));
