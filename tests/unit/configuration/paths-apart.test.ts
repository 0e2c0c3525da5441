import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { junos } from '../../../src/configuration/junos.ts';
import { routeros } from '../../../src/configuration/routeros.ts';
import { vyos } from '../../../src/configuration/vyos.ts';
import { likeness } from './reading.ts';

const formats = [junos, vyos, routeros];
const folder = new URL('../../../content/devices/', import.meta.url);

interface Sample {
  readonly config?: { readonly parts: readonly { readonly text: string }[] };
}

/** Whose sample each format reads. */
const own: Readonly<Record<string, string>> = { 'juniper-srx': 'Junos', vyos: 'VyOS', mikrotik: 'RouterOS', unifi: 'VyOS' };

const others: readonly (readonly [what: string, text: string])[] = [
  [
    'swanctl.conf',
    'connections {\n  sddc {\n    version = 2\n    local { auth = psk\n id = 203.0.113.10 }\n    children {\n      sddc {\n        local_ts = 0.0.0.0/0\n }\n }\n }\n}\n',
  ],
  [
    'BIRD',
    'protocol bgp sddc {\n  local 169.254.100.2 as 65001;\n  neighbor 169.254.100.1 as 65000;\n  ipv4 {\n    import all;\n    export none;\n  };\n}\n',
  ],
  [
    'OpenBGPD',
    'AS 65001\nrouter-id 203.0.113.10\ngroup "sddc" {\n\tremote-as 65000\n\tneighbor 169.254.100.1 {\n\t\tholdtime 60\n\t}\n}\n',
  ],
  [
    'FRR',
    'router bgp 65001\n neighbor 169.254.100.1 remote-as 65000\n !\n address-family ipv4 unicast\n  network 192.0.2.0/25\n exit-address-family\n',
  ],
  [
    'iked.conf',
    'ikev2 "sddc" active esp \\\n\tfrom 192.0.2.0/25 to 192.0.2.128/25 \\\n\tpeer 198.51.100.20 \\\n\tikesa enc aes-256 auth hmac-sha2-256 group modp2048 \\\n\tpsk "x"\n',
  ],
  [
    'FortiOS',
    'config vpn ipsec phase1-interface\n    edit "sddc"\n        set interface "wan1"\n        set ike-version 2\n        set remote-gw 198.51.100.20\n    next\nend\n',
  ],
  [
    'PAN-OS',
    'set network ike crypto-profiles ike-crypto-profiles P dh-group group14\nset network tunnel ipsec SDDC auto-key ike-gateway GW\nset network interface tunnel units tunnel.1 ip 169.254.100.2/30\n',
  ],
  ['JSON', '{\n  "display_name": "sddc",\n  "peer_address": "198.51.100.20",\n  "dh_groups": [ "GROUP14" ]\n}\n'],
  ['XML', '<?xml version="1.0"?>\n<opnsense><ipsec><phase1><ikeid>1</ikeid></phase1></ipsec></opnsense>\n'],
  [
    'a log of Junos',
    'Feb 11 09:12:33 srx kmd[1234]: IKE negotiation failed with error: No proposal chosen. IKE Version: 2, VPN: SDDC Gateway: GW, Local: 203.0.113.10/500\n',
  ],
  [
    'a log of charon',
    '09[IKE] <sddc|1> received NO_PROPOSAL_CHOSEN notify error\n09[CFG] configured proposals: IKE:AES_CBC_256/HMAC_SHA2_256_128/PRF_HMAC_SHA2_256/MODP_2048\n',
  ],
  [
    'a log of RouterOS',
    '22:26:02 ipsec,info initiate new phase 1 (Identity Protection): 203.0.113.10[500]<=>198.51.100.20[500]\n/ip ipsec active-peers print\n',
  ],
  ['prose', 'We set security on the peer and add the policy again; the tunnel comes up, and then the group 14 of the proposal is gone.\n'],
  ['nothing', ''],
];

describe('a text that was cut and pasted anyhow', () => {
  const samples = Promise.all(
    Object.keys(own).map(async (name) => {
      const { default: device } = (await import(new URL(`${name}.ts`, folder).href)) as { default: Sample };
      return device.config?.parts.map(({ text }) => text).join('\n') ?? '';
    }),
  );

  for (const format of formats)
    test(`is read as ${format.format} without an exception`, async () => {
      const texts = await samples;
      const piece = fc
        .tuple(
          fc.constantFrom(...texts),
          fc.nat(3000),
          fc.nat(400),
          fc.constantFrom('', '{', '}', ';', '"', '[', '\\\n', "'", '\n', ' = ', '\0'),
        )
        .map(([text, from, length, mark]) => text.slice(from, from + length) + mark);
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
          const { vpns, notes } = format.read(pieces.join(''));
          assert.ok(vpns.length < 100 && notes.every(({ line, text }) => line > 0 && text.length < 200));
        }),
        { numRuns: 300 },
      );
    });
});

describe('syntaxes of paths and of menus', () => {
  for (const name of readdirSync(folder).map((file) => file.replace(/\.ts$/, '')))
    test(`the sample of ${name} looks like its own alone`, async () => {
      const { default: device } = (await import(new URL(`${name}.ts`, folder).href)) as { default: Sample };
      for (const { text } of device.config?.parts ?? [])
        for (const format of formats)
          if (format.format !== own[name]) assert.equal(likeness(format, text), 0, `${format.format}: ${text.slice(0, 200)}`);
    });

  for (const [what, text] of others)
    test(`${what} looks like none of them`, () => {
      for (const format of formats) assert.equal(likeness(format, text), 0, format.format);
    });
});
