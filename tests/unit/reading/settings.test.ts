import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { settingWays } from '../../../content/diagnosis/setting-ways.ts';
import { stateWords } from '../../../content/diagnosis/states.ts';
import { createAgreementReader } from '../../../src/reading/settings/agree.ts';
import { createSettingReader } from '../../../src/reading/settings/read.ts';
import { rangesIn, valuesIn } from '../../../src/reading/settings/values.ts';

const linesOf = (text: string) => text.split('\n').map((line, index) => ({ number: index + 1, text: line }));
const readAgreement = createAgreementReader(stateWords.agreement, stateWords.sas.ikeUp);
const says = (text: string) => readAgreement(linesOf(text)).map((fact) => fact.says);

describe('values in one spelling', () => {
  const of = (setting: Parameters<typeof valuesIn>[0], text: string) => valuesIn(setting, text).map(([, value]) => value);
  test('of ciphers and hashes', () => {
    assert.deepEqual(of('cipher', '[ "AES_256", "AES_GCM_128" ]'), ['cbc256', 'gcm128']);
    assert.deepEqual(of('cipher', 'AES-CBC-256'), ['cbc256']);
    assert.deepEqual(of('hash', 'SHA2_256 SHA1 sha384 sha2-512'), ['256', '1', '384', '512']);
  });
  test('of groups, by number, length or curve', () => {
    assert.deepEqual(of('group', 'GROUP14'), ['14']);
    assert.deepEqual(of('pfs', 'PFS2048'), ['14']);
    assert.deepEqual(of('proposal', 'aes256-sha256-ecp384'), ['cbc256', '256', '20']);
  });
  test('of versions, of which some take both', () => {
    assert.deepEqual(of('version', '"IKE_V2"'), ['2']);
    assert.deepEqual(of('version', 'IKE_FLEX'), ['1', '2']);
  });
  test('of networks, with a length or a mask', () => {
    assert.deepEqual(rangesIn('10.1.0.0 255.255.0.0'), rangesIn('10.1.0.0/16'));
  });
});

describe('settings of one printer', () => {
  const aws = settingWays.find(({ group }) => group?.includes('Phase1DHGroupNumbers')) ?? { at: 'api' };
  test('in a list of objects over several lines', () => {
    const text = `"Phase1DHGroupNumbers": [\n  {\n    "Value": 14\n  },\n  {\n    "Value": 20\n  }\n],\n"Other": 5`;
    const end = createSettingReader(aws)(linesOf(text));
    assert.deepEqual([...(end?.values.get('group') ?? [])], ['14', '20']);
  });
  test('are none where it says none of them', () => assert.equal(createSettingReader(aws)(linesOf('nothing of it')), null));
});

describe('two ends that must agree', () => {
  const nsx = '"ike_version" : "IKE_V2", "encryption_algorithms" : [ "AES_256" ], "dh_groups" : [ "GROUP14" ]';
  test('and speak other versions of IKE', () => {
    assert.deepEqual(says(`${nsx}\n    keyexchange=ikev1`), ['versions differ']);
    assert.deepEqual(says(`${nsx}\n    keyexchange=ikev2`), []);
  });
  test('and have no group or cipher in common', () => {
    const vyos = (group: number) => `set vpn ipsec ike-group G proposal 1 dh-group '${String(group)}'`;
    assert.deepEqual(says(`${nsx}\n${vyos(19)}`), ['nothing in common']);
    assert.deepEqual(says(`${nsx}\n${vyos(14)}`), []);
    assert.deepEqual(says(`${nsx}\n${vyos(19)}\n"ike_session_state" : "UP"`), []);
  });
  test('and differ in PFS', () => {
    const azure = '"connectionStatus": "NotConnected", "ipsecEncryption": "AES256", "pfsGroup": "PFS2048"';
    assert.deepEqual(says(`${azure}\nset vpn ipsec esp-group G pfs 'dh-group20'`), ['child nothing in common']);
    assert.deepEqual(says(`${azure}\nset vpn ipsec esp-group G pfs 'dh-group14'`), []);
  });
  test('and do not mirror their networks', () => {
    const ours = '    leftsubnet=10.8.4.0/22\n    rightsubnet=10.200.0.0/16';
    const oracle = (cpe: string) =>
      `"status": "DOWN", "oracle-traffic-selector": [ "10.200.0.0/16" ], "cpe-traffic-selector": [ "${cpe}" ]`;
    assert.deepEqual(says(`${ours}\n${oracle('10.8.0.0/16')}`), ['networks differ']);
    assert.deepEqual(says(`${ours}\n${oracle('10.8.4.0/22')}`), []);
  });
  test('and expect another AS or neighbor', () => {
    const here = (as: number, local: string) => `local ${local} as ${String(as)};\nneighbor 169.254.21.1 as 31898;\nActive`;
    const oracle =
      '"oracle-bgp-asn": "31898", "customer-bgp-asn": "65001", "customer-interface-ip": "169.254.21.2/30", "oracle-interface-ip": "169.254.21.1/30"';
    assert.deepEqual(says(`${here(65010, '169.254.21.2')}\n${oracle}`), ['as differ']);
    assert.deepEqual(says(`${here(65001, '169.254.21.6')}\n${oracle}`), ['neighbors differ']);
    assert.deepEqual(says(`${here(65001, '169.254.21.2')}\n${oracle}`), []);
  });
  test('are one end, where the same stands on the same side', () => {
    assert.deepEqual(
      says('BGP neighbor is 169.254.9.1, remote AS 64512, local AS 65010\nBGP state = Active\nset as 65010\nset remote-as 64512'),
      [],
    );
  });
});

describe('networks of one end', () => {
  test('overlap where one side holds the other', () => {
    const rule = (to: string) => `"sources": [ { "subnet": "10.0.0.0/16" } ], "destinations": [ { "subnet": "${to}" } ]`;
    assert.deepEqual(says(rule('10.0.8.0/24')), ['overlap']);
    assert.deepEqual(says(rule('10.9.8.0/24')), []);
  });
});
