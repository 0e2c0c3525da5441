import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ahAlone } from '../../../src/configuration/child-groups.ts';
import type { Format } from '../../../src/configuration/format.ts';
import { ikedConf } from '../../../src/configuration/iked-conf.ts';
import { ipsecConfLibreswan, ipsecConfStrongswan } from '../../../src/configuration/ipsec-conf.ts';
import { junos } from '../../../src/configuration/junos.ts';
import { panOsSet } from '../../../src/configuration/pan-os-set.ts';
import { pfsenseXml } from '../../../src/configuration/pfsense-xml.ts';
import { routeros } from '../../../src/configuration/routeros.ts';
import { swanctlConf } from '../../../src/configuration/swanctl.ts';
import { valuesOf } from './reading.ts';
import { heights, sentences } from './with-sddc.ts';

const conn = (words: string): string =>
  `conn sddc\n  left=198.51.100.20\n  right=203.0.113.10\n  authby=secret\n  ike=aes256-sha256-modp2048!\n  ${words}\n  auto=start\n198.51.100.20 203.0.113.10 : PSK "correct-horse-battery"\n`;
const libreswan = (words: string): string => conn(words).replace('aes256-sha256-modp2048!', 'aes256-sha2_256;modp2048');
const child = (words: string): string =>
  `connections {\n sddc {\n  remote_addrs = 203.0.113.10\n  children {\n   net {\n    ${words}\n   }\n  }\n }\n}\n`;
const phases = (protocol: string): string => `<?xml version="1.0"?>
<pfsense><ipsec>
<phase1><ikeid>1</ikeid><iketype>ikev2</iketype><remote-gateway>203.0.113.10</remote-gateway></phase1>
<phase2><ikeid>1</ikeid><mode>tunnel</mode><protocol>${protocol}</protocol>
<encryption-algorithm-option><name>aes</name><keylen>256</keylen></encryption-algorithm-option>
<hash-algorithm-option>hmac_sha256</hash-algorithm-option></phase2>
</ipsec></pfsense>
`;
const srx = (protocol: string): string => `set security ipsec proposal P2 protocol ${protocol}
set security ipsec proposal P2 authentication-algorithm hmac-sha-256-128
set security ipsec proposal P2 encryption-algorithm aes-256-cbc
set security ipsec policy POL proposals P2
set security ike gateway GW address 203.0.113.10
set security ipsec vpn TO-SDDC ike gateway GW
set security ipsec vpn TO-SDDC ike ipsec-policy POL
`;
const mikrotik = (words: string): string => `/ip ipsec peer
add address=203.0.113.10/32 name=sddc exchange-mode=ike2
/ip ipsec policy
add peer=sddc tunnel=yes src-address=10.2.0.0/16 dst-address=10.1.0.0/16 ${words}
`;
const palo = (words: string): string => `set network ike crypto-profiles ipsec-crypto-profiles ESP-P ${words}
set network ike gateway GW peer-address ip 203.0.113.10
set network tunnel ipsec TO-SDDC auto-key ike-gateway GW
set network tunnel ipsec TO-SDDC auto-key ipsec-crypto-profile ESP-P
`;
const policy = (word: string): string => `ikev2 "sddc" active ${word} from any to any peer 203.0.113.10 psk "correct-horse-battery"\n`;

const all: readonly (readonly [what: string, format: Format, ah: string, esp: string])[] = [
  ['swanctl', swanctlConf, child('ah_proposals = sha256-modp2048'), child('ah_proposals = sha256\n    esp_proposals = aes256-sha256')],
  ['ipsec.conf of strongSwan', ipsecConfStrongswan, conn('ah=sha256!'), conn('esp=aes256-sha256!')],
  ['ah= of Libreswan', ipsecConfLibreswan, libreswan('ah=sha2_256'), libreswan('esp=aes256-sha2_256')],
  ['phase2=ah of Libreswan', ipsecConfLibreswan, libreswan('phase2=ah'), libreswan('phase2=esp\n  esp=aes256-sha2_256')],
  [
    'phase2=ah with its algorithms',
    ipsecConfLibreswan,
    libreswan('phase2=ah\n  phase2alg=sha2_256'),
    libreswan('phase2alg=aes256-sha2_256'),
  ],
  ['pfSense', pfsenseXml, phases('ah'), phases('esp')],
  ['Junos', junos, srx('ah'), srx('esp')],
  ['a Junos proposal of AH alone', junos, srx('ah').replace(/.*encryption-algorithm.*\n/, ''), srx('esp')],
  ['OpenIKED', ikedConf, policy('ah'), `${policy('esp').trim().replace(' psk', ' childsa auth hmac-sha2-256 enc aes-256 psk')}\n`],
  [
    'RouterOS',
    routeros,
    mikrotik('ipsec-protocols=ah'),
    `${mikrotik('proposal=p2')}/ip ipsec proposal\nadd name=p2 enc-algorithms=aes-256-cbc auth-algorithms=sha256\n`,
  ],
  ['PAN-OS', panOsSet, palo('ah authentication sha256'), palo('esp encryption aes-256-cbc') + palo('esp authentication sha256')],
];

describe('AH is no ESP', () => {
  for (const [what, format, ah, esp] of all) {
    test(`${what}: no proposal of ESP holds, the default's neither, and that is told`, () => {
      const read = format.read(ah);
      assert.deepEqual(valuesOf(read.vpns[0]?.end ?? {})['child-proposals'], []);
      assert.ok(sentences(read).some((one) => one.endsWith(ahAlone)));
      assert.notEqual(heights(format, ah)[1], 'up');
    });
    test(`${what}: ESP is read as before`, () => {
      const read = format.read(esp);
      assert.ok(valuesOf(read.vpns[0]?.end ?? {})['child-proposals']?.length);
      assert.ok(!sentences(read).some((one) => one.endsWith(ahAlone)));
    });
  }
});
