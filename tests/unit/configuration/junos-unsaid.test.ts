import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { junos } from '../../../src/configuration/junos.ts';
import { heights, sentences, withSddc } from './with-sddc.ts';

/** An SRX that fits the SDDC. */
const whole = `set interfaces ge-0/0/0 unit 0 family inet address 198.51.100.20/24
set interfaces st0 unit 3 family inet address 169.254.100.2/30
set security ike proposal P1 authentication-method pre-shared-keys
set security ike proposal P1 dh-group group14
set security ike proposal P1 authentication-algorithm sha-256
set security ike proposal P1 encryption-algorithm aes-256-cbc
set security ike policy IKE-POL proposals P1
set security ike policy IKE-POL pre-shared-key ascii-text correct-horse-battery
set security ike gateway GW ike-policy IKE-POL
set security ike gateway GW address 203.0.113.10
set security ike gateway GW remote-identity inet 203.0.113.10
set security ike gateway GW external-interface ge-0/0/0.0
set security ike gateway GW version v2-only
set security ipsec proposal P2 protocol esp
set security ipsec proposal P2 authentication-algorithm hmac-sha-256-128
set security ipsec proposal P2 encryption-algorithm aes-256-cbc
set security ipsec policy IPSEC-POL perfect-forward-secrecy keys group14
set security ipsec policy IPSEC-POL proposals P2
set security ipsec vpn TO-SDDC bind-interface st0.3
set security ipsec vpn TO-SDDC ike gateway GW
set security ipsec vpn TO-SDDC ike ipsec-policy IPSEC-POL
set security ipsec vpn TO-SDDC establish-tunnels immediately
set routing-options autonomous-system 65001
set protocols bgp group SDDC type external
set protocols bgp group SDDC neighbor 169.254.100.1 peer-as 65000
`;

const without = (part: string): string =>
  whole
    .split('\n')
    .filter((line) => !line.includes(part))
    .join('\n');
const instead = (part: string, other: string): string => {
  assert.ok(whole.includes(part), part);
  return whole.replace(part, other);
};
const up = ['up', 'up', 'up'];
const open = { ike: ['may', 'may', 'may'], child: ['up', 'may', 'may'] };
const end = (text: string) => junos.read(text).vpns[0]?.end ?? {};

test('an SRX that says all that is needed comes up', () => {
  assert.deepEqual(heights(junos, whole), up);
  assert.deepEqual(sentences(junos.read(whole)), []);
});

describe('what an SRX does not say is open, not none', () => {
  for (const word of ['dh-group', 'authentication-algorithm sha-256', 'encryption-algorithm aes-256-cbc\nset security ike policy'])
    test(`an IKE proposal without ${word.split('\n')[0] ?? ''}`, () => {
      const text = word.includes('\n') ? instead(`set security ike proposal P1 ${word}`, 'set security ike policy') : without(word);
      assert.deepEqual(heights(junos, text), open.ike);
      assert.match(sentences(junos.read(text)).join('\n'), /The proposal P1 has no /);
    });

  for (const word of ['authentication-algorithm hmac', 'ipsec proposal P2 encryption-algorithm'])
    test(`an IPsec proposal without ${word}`, () => assert.deepEqual(heights(junos, without(word)), open.child));

  test('a proposal that is not in the text, beside one that is', () => {
    const text = instead('IKE-POL proposals P1', 'IKE-POL proposals [ P0 P1 ]');
    assert.equal(end(text)['ike-proposals'], undefined);
    assert.deepEqual(heights(junos, text), open.ike);
  });

  test('policies that are not in the text', () => {
    assert.deepEqual(heights(junos, without('ike policy IKE-POL')), open.ike);
    assert.deepEqual(heights(junos, without('ipsec policy IPSEC-POL')), open.child);
  });

  test('a policy without proposals', () => {
    assert.deepEqual(heights(junos, without('IKE-POL proposals')), open.ike);
    assert.deepEqual(heights(junos, without('IPSEC-POL proposals')), open.child);
  });

  test('a proposal set says all of it', () => {
    const text = instead('IKE-POL proposals P1', 'IKE-POL proposal-set standard');
    assert.deepEqual(heights(junos, text), ['down', 'down', 'down']);
  });

  test('one selector that is not read leaves open what it carries', () => {
    const text = `${whole}set security ipsec vpn TO-SDDC traffic-selector A local-ip 10.2.0.0/16
set security ipsec vpn TO-SDDC traffic-selector A remote-ip 10.1.0.0/16
set security ipsec vpn TO-SDDC traffic-selector B local-ip lan
set security ipsec vpn TO-SDDC traffic-selector B remote-ip 10.1.0.0/16
`;
    assert.equal(end(text).selectors, undefined);
    assert.deepEqual(heights(junos, text), open.child);
  });

  test('and so does an address of a policy that is not in the text', () =>
    assert.equal(
      end(`${without('bind-interface')}
set security address-book global address lan 10.2.0.0/16
set security policies from-zone trust to-zone untrust policy out match source-address lan destination-address far
set security policies from-zone trust to-zone untrust policy out then permit tunnel ipsec-vpn TO-SDDC
`).selectors,
      undefined,
    ));
});

describe('a key that is set and not shown', () => {
  for (const form of ['"$9$abcdefgh"', '"$8$aes256-gcm$hmac-sha2-256$100$abc"', '********', '<removed>', '[secret]', '/* SECRET-DATA */']) {
    const braces = `security { ike { policy IKE-POL { pre-shared-key ascii-text ${form}; } } }\n`;
    test(`a pre-shared key ${form} is one`, () => {
      const text = without('pre-shared-key') + braces;
      assert.equal(end(text)['pre-shared-key']?.value.isMasked, true);
      assert.deepEqual(heights(junos, text), open.ike);
      assert.match(sentences(junos.read(text)).join('\n'), /The key is hidden/);
    });

    test(`a BGP password ${form} is one`, () => {
      const text = `${whole}protocols { bgp { group SDDC { authentication-key ${form}; ## SECRET-DATA\n } } }\n`;
      assert.equal(end(text)['bgp-password']?.value?.isMasked, true);
      assert.deepEqual(heights(junos, text), ['up', 'up', 'down']);
    });
  }

  test('a key chain is one', () =>
    assert.equal(end(`${whole}set protocols bgp group SDDC authentication-key-chain KEYS\n`)['bgp-password']?.value?.isMasked, true));
});

describe('what takes a VPN down stands elsewhere', () => {
  const cases: readonly (readonly [line: string, mend: string])[] = [
    ['set interfaces ge-0/0/0 disable', 'delete interfaces ge-0/0/0 disable'],
    ['set interfaces ge-0/0/0 unit 0 disable', 'delete interfaces ge-0/0/0 unit 0 disable'],
    ['set interfaces st0 disable', 'delete interfaces st0 disable'],
    ['set interfaces st0 unit 3 disable', 'delete interfaces st0 unit 3 disable'],
    ['deactivate interfaces st0 unit 3', 'activate interfaces st0 unit 3'],
    ['deactivate interfaces ge-0/0/0', 'activate interfaces ge-0/0/0'],
    ['deactivate security ike gateway GW', 'activate security ike gateway GW'],
    ['deactivate security ipsec vpn TO-SDDC', 'activate security ipsec vpn TO-SDDC'],
    ['deactivate security ipsec', 'activate security ipsec'],
  ];
  for (const [line, mend] of cases)
    test(line, () => {
      const text = `${whole}${line}\n`;
      const [vpn] = junos.read(text).vpns;
      assert.equal(vpn?.end.enabled?.value, false);
      assert.deepEqual(heights(junos, text), ['down', 'down', 'down']);
      assert.equal(junos.lineFor('enabled', true, vpn.name, vpn.called), mend);
      assert.equal(withSddc(junos, `${text}${mend}\n`).outcome.child, 'up');
    });

  test('other interfaces do not', () =>
    assert.equal(end(`${whole}set interfaces ge-0/0/7 disable\nset interfaces st0 unit 9 disable\n`).enabled, undefined));

  for (const [line, mend] of [
    ['deactivate protocols bgp group SDDC', 'activate protocols bgp group SDDC'],
    ['deactivate protocols bgp group SDDC neighbor 169.254.100.1', 'activate protocols bgp group SDDC neighbor 169.254.100.1'],
    ['set protocols bgp group SDDC shutdown', 'delete protocols bgp group SDDC shutdown'],
    ['set protocols bgp disable', 'delete protocols bgp disable'],
  ] as const)
    test(`and of a session ${line}`, () => {
      const [vpn] = junos.read(`${whole}${line}\n`).vpns;
      assert.deepEqual(heights(junos, `${whole}${line}\n`), ['up', 'up', 'down']);
      assert.equal(junos.lineFor('bgp-enabled', true, vpn?.name ?? '', vpn?.called), mend);
    });
});

describe('who the peer is', () => {
  test('further addresses are its backups', () => {
    const { 'peer-address': peer, 'peer-backups': backups } = end(
      instead('GW address 203.0.113.10', 'GW address [ 203.0.113.10 203.0.113.11 ]'),
    );
    assert.deepEqual([peer?.value, backups?.value], ['203.0.113.10', ['203.0.113.11']]);
  });

  for (const [line, expected] of [
    ['remote-identity hostname hq.example.net', { type: 'fqdn', value: 'hq.example.net' }],
    ['remote-identity hostname *.example.net', { type: 'fqdn', value: '*.example.net' }],
    ['remote-identity hostname hq*.example.net', { type: 'unread', value: '' }],
    ['remote-identity distinguished-name container "O=Example"', { type: 'unread', value: '' }],
    ['remote-identity distinguished-name wildcard "CN=hq,O=Example"', { type: 'unread', value: '' }],
    [
      'dynamic hostname example.net\nset security ike gateway GW dynamic ike-user-type group-ike-id',
      { type: 'fqdn', value: '*.example.net' },
    ],
    ['general-ikeid', { type: 'any', value: '' }],
  ] as const)
    test(line, () => assert.deepEqual(end(instead('remote-identity inet 203.0.113.10', line))['peer-id']?.value, expected));
});

describe('networks of IPv6', () => {
  const six = (lines: string): unknown => end(whole + lines).selectors?.value;
  test('a selector of everything', () =>
    assert.deepEqual(
      six(
        'set security ipsec vpn TO-SDDC traffic-selector V6 local-ip ::/0\nset security ipsec vpn TO-SDDC traffic-selector V6 remote-ip ::/0\n',
      ),
      [{ local: ['::/0'], remote: ['::/0'] }],
    ));
  test('a proxy identity of which one side is said', () =>
    assert.deepEqual(six('set security ipsec vpn TO-SDDC ike proxy-identity local ::/0\n'), [{ local: ['::/0'], remote: ['::/0'] }]));
});
