import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openbgpd } from '../../../src/configuration/openbgpd.ts';
import { vyos } from '../../../src/configuration/vyos.ts';
import { likeness } from './reading.ts';
import { heights } from './with-sddc.ts';

const saved = `interfaces {
    vti vti1 {
        address 169.254.100.2/30
    }
}
protocols {
    bgp {
        neighbor 169.254.100.1 {
            address-family {
                ipv4-unicast {
                }
            }
            remote-as 65000
        }
        system-as 65001
    }
}
vpn {
    ipsec {
        authentication {
            psk SDDC {
                id 203.0.113.10
                secret correct-horse-battery
            }
        }
        esp-group ESP {
            pfs dh-group14
            proposal 1 {
                encryption aes256
                hash sha256
            }
        }
        ike-group IKE {
            key-exchange ikev2
            proposal 1 {
                dh-group 14
                encryption aes256
                hash sha256
            }
        }
        site-to-site {
            peer SDDC {
                authentication {
                    mode pre-shared-secret
                    remote-id 203.0.113.10
                }
                connection-type initiate
                ike-group IKE
                local-address 198.51.100.20
                remote-address 203.0.113.10
                vti {
                    bind vti1
                    esp-group ESP
                }
            }
        }
    }
}
`;

describe('VyOS in braces, without quotes and the comment of its version', () => {
  test('is VyOS, and no OpenBGPD', () => {
    assert.ok(likeness(vyos, saved) > 0.8);
    assert.equal(likeness(openbgpd, saved), 0);
  });
  test('its part of BGP too', () => assert.equal(likeness(openbgpd, saved.slice(saved.indexOf('protocols {'))), 0));
  test('and OpenBGPD is still itself', () =>
    assert.equal(likeness(openbgpd, 'AS 65001\nneighbor 169.254.100.1 {\n\tremote-as 65000\n}\n'), 1));
});

test('a VTI that is disabled leaves IKE up, and BGP down', () => {
  const shut = saved.replace('address 169.254.100.2/30', 'address 169.254.100.2/30\n        disable');
  const { end } = vyos.read(shut).vpns[0] ?? {};
  assert.equal(end?.enabled, undefined);
  assert.deepEqual(end?.['bgp-enabled'], { value: false, by: 'set', line: 4 });
  assert.deepEqual(heights(vyos, shut), ['up', 'up', 'down']);
});
