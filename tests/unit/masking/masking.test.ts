import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readCatalogue } from '../../../src/catalogue/read.ts';
import { addressMask } from '../../../src/masking/addresses.ts';
import { maskPasted } from '../../../src/masking/pasted.ts';
import { maskSecrets } from '../../../src/masking/secrets.ts';

const catalogue = await readCatalogue();

describe('secrets', () => {
  const holding = [
    'set psksecret Hunter2',
    'set psksecret ENC Hunter2',
    'crypto isakmp key Hunter2 address 192.0.2.1',
    'pre-shared-key local Hunter2',
    'ikev2 remote-authentication pre-shared-key Hunter2',
    'neighbor 169.254.100.1 password 7 Hunter2',
    '203.0.113.1 198.51.100.1 : PSK "Hunter2"',
    'Preshared key, Hunter2',
    'Pre-Shared Key      Hunter2',
    'set secret=Hunter2',
    'authentication-key "Hunter2"',
    '"preSharedKey": "Hunter2"',
    'secret="Hunter2 and a blank"',
    'auth-method=pre-shared-key secret=Hunter2',
    '{"psk": "Hunter2"}',
    'the psk is Hunter2, I think',
    'password: mismatch-Hunter2',
    'psk "mismatch Hunter2"',
    '-----BEGIN PRIVATE KEY-----\nHunter2\n-----END PRIVATE KEY-----',
    '-----BEGIN PRIVATE KEY-----\nHunter2, cut off',
  ];
  for (const line of holding)
    test(`are masked in ${JSON.stringify(line)}`, () => {
      assert.doesNotMatch(maskSecrets(line), /Hunter2/);
    });

  test('are masked in every device’s configuration', () => {
    const left = [...catalogue.devices].flatMap(([id, { config }]) =>
      maskSecrets(config.parts.map(({ text }) => text).join('\n'))
        .split('\n')
        .filter((line) => line.includes('ExamplePSK') && !/, key ExamplePSK/.test(line))
        .map((line) => `${id}: ${line}`),
    );
    assert.deepEqual(left, []);
  });

  test('are not seen where a message speaks of keys', () => {
    const changed = catalogue.messages
      .flatMap(({ text, also = [], example }) => [text, ...also, example])
      .filter((line) => maskSecrets(line) !== line);
    assert.deepEqual(changed, []);
  });

  test('are masked once however often', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('psk', 'secret', 'is', ':', '=', '"', 'password', 'x1', '\n', ' ', ','), { maxLength: 30 }),
        (words) => {
          const once = maskSecrets(words.join(' '));
          assert.equal(maskSecrets(once), once);
        },
      ),
    );
  });
});

describe('addresses', () => {
  test('get the same mask in every text', () => {
    const mask = addressMask();
    assert.equal(mask('from 203.0.113.7 to 198.51.100.9'), 'from [address 1] to [address 2]');
    assert.equal(mask('198.51.100.9 answers'), '[address 2] answers');
  });

  test('stay recognisable as private or link-local', () => {
    assert.equal(
      addressMask()('id 10.0.0.5, nat 100.64.1.1, vti 169.254.100.1/30, lan 192.168.1.0/24'),
      'id [private address 1], nat [private address 2], vti [link-local address 1]/30, lan [private address 3]/24',
    );
  });

  test('are found with a port as tcpdump writes it', () => {
    assert.equal(addressMask()('IP 203.0.113.5.500 > 198.51.100.7.4500'), 'IP [address 1].500 > [address 2].4500');
  });

  test('of IPv6 are told from times and MAC addresses', () => {
    assert.equal(
      addressMask()('fe80::1 2001:db8:0:1:2:3:4:5 ::1 12:30:45 aa:bb:cc:dd:ee:ff'),
      '[address 1] [address 2] [address 3] 12:30:45 aa:bb:cc:dd:ee:ff',
    );
  });

  test('that name nobody are left', () => {
    const text = '0.0.0.0/0 and 255.255.255.252, release 7.4.1';
    assert.equal(addressMask()(text), text);
  });

  test('go together with names of hosts and people', () => {
    assert.equal(addressMask()('gw1.corp.example, jane@corp.example, ike_sa.c'), '[name 1], [user 1], ike_sa.c');
  });
});

describe('names of files', () => {
  const mask = (text: string): string => addressMask(['acme hq.pcap', 'far'])(text);
  test('are masked where they are quoted, the same one alike', () => {
    assert.equal(
      mask('“acme hq.pcap”: it passed in “acme hq.pcap” and never in “far”'),
      '[file 1]: it passed in [file 1] and never in [file 2]',
    );
  });
  test('are masked where a line was cut within one', () => {
    assert.equal(mask('passed in “far” and never in “acme h'), 'passed in [file 1] and never in [file 2]');
  });
  test('are no part of other words, and other quotes are left', () => {
    assert.equal(mask('so far “maintenance until noon” acme hq.pcap'), 'so far “maintenance until noon” acme hq.pcap');
  });
  test('that hold a secret are known by what is left of them', () => {
    const name = 'acme psk=Hunter2.pcap';
    const masked = maskPasted(`“${name}”: IKE_AUTH is refused`, [name]);
    assert.equal(masked, '[file 1]: IKE_AUTH is refused');
  });
  test('of any kind leave with nothing of them', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 30 }), (text) => {
        const name = `customer${text.replace(/[“”\n\r]/g, '')}`;
        assert.doesNotMatch(maskPasted(`“${name}”: passed in “${name}” and never in “b”`, [name, 'b']), /customer/);
      }),
    );
  });
});

test('what was pasted leaves with neither secret nor address nor name', () => {
  fc.assert(
    fc.property(fc.ipV4(), fc.string({ maxLength: 20 }), (address, around) => {
      fc.pre(address !== '0.0.0.0' && !address.startsWith('255.'));
      const masked = maskPasted(`${around} ${address} x\ngw.example.com psk=Hunter2`);
      assert.ok(!masked.includes(` ${address} `));
      assert.doesNotMatch(masked, /example|Hunter2/);
    }),
  );
});
