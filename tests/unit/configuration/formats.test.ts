import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { formatOf, formats } from '../../../src/configuration/formats.ts';
import { reports } from '../../support/reports.ts';
import { ownSeconds } from '../../support/own-time.ts';

/** How little a text may look like a syntax that it is not written in. */
const little = 0.2;

/** What the samples of a device are written in; of the others no syntax is read. */
const written: Readonly<Record<string, readonly string[]>> = {
  'aws-vpn': ['AWS JSON'],
  'azure-vpn': ['Azure JSON'],
  'cisco-asa': ['ASA'],
  'cisco-ios-xe': ['IOS'],
  // What its imish takes has the words of IOS.
  'f5-big-ip': ['IOS'],
  fortigate: ['FortiOS'],
  'google-cloud-vpn': ['Google JSON'],
  'juniper-srx': ['Junos'],
  libreswan: ['ipsec.conf (Libreswan)', 'FRR'],
  mikrotik: ['RouterOS'],
  openiked: ['iked.conf', 'OpenBGPD'],
  'palo-alto': ['PAN-OS set'],
  // Its routing command line has the words of IOS.
  sonicwall: ['IOS'],
  strongswan: ['swanctl.conf', 'FRR'],
  // It takes a file of FRR.
  unifi: ['FRR'],
  vyos: ['VyOS'],
  // Its dynamic routing takes a text of FRR.
  watchguard: ['FRR'],
};

/** Reports of a state that show a piece of configuration too, and what it is written in. */
const showing: Readonly<Record<string, readonly string[]>> = {
  'aws-phase-1-groups-libreswan-other-group': ['ipsec.conf (Libreswan)', 'ipsec.conf (strongSwan)', 'AWS JSON'],
  'cisco-asa-sa-seen-64': ['ASA'],
  'fortigate-passive-and-respond-only': ['FortiOS'],
  'fortigate-established-announces-nothing': ['FortiOS'],
  'gcp-status-seen-36': ['Google YAML'],
  'gcloud-peer-identity-mismatch': ['Google YAML'],
  'google-v2-strongswan-keyexchange-v1': ['ipsec.conf (Libreswan)', 'ipsec.conf (strongSwan)', 'Google YAML'],
  'healthy-azure-connection-and-bgp-peers': ['Azure JSON'],
  'healthy-iosxr-lan-neighbor-shut-until-september': ['IOS', 'FRR'],
  'healthy-oracle-phases-and-session-up': ['IOS', 'FRR'],
  'ios-crypto-map-on-no-interface': ['IOS'],
  'ios-password-and-frr-without': ['IOS'],
  'ios-pki-router-certificate-past-end-date': ['IOS'],
  'iosxe-df-ping-1400-passes-1450-not': ['IOS'],
  'iosxr-sddc-neighbor-shut': ['IOS', 'FRR'],
  'json-peer-shut-down': ['Google JSON'],
  'libreswan-add-at-both-ends': ['ipsec.conf (Libreswan)', 'ipsec.conf (strongSwan)'],
  'nsx-respond-only-negotiation-not-started': ['NSX JSON'],
  'nsx-session-json-enabled-false': ['NSX JSON'],
  'openbgpd-last-error-sent-role-mismatch': ['OpenBGPD'],
  'oracle-inside-address-other-than-neighbor': ['IOS', 'FRR'],
  'routeros-passive-at-both-ends': ['RouterOS'],
  'srx-responder-only-waits-for-peer': ['Junos'],
};

interface Sample {
  readonly config?: { readonly parts: readonly { readonly text: string }[] };
}

const folder = new URL('../../../content/devices/', import.meta.url);
const samples: { readonly device: string; readonly texts: readonly string[] }[] = [];
for (const name of readdirSync(folder)) {
  const { default: device } = (await import(new URL(name, folder).href)) as { default: Sample };
  samples.push({ device: name.replace(/\.ts$/, ''), texts: device.config?.parts.map(({ text }) => text) ?? [] });
}

const likenesses = (text: string): readonly string[] => formats.filter((one) => one.looksLike(text) >= little).map(({ format }) => format);

describe('the list of syntaxes', () => {
  for (const syntax of formats)
    test(`loads what reads ${syntax.format}`, async () => {
      assert.equal((await syntax.load()).format, syntax.format);
    });
});

describe('a sample of the site', () => {
  for (const { device, texts } of samples)
    test(`of ${device} is recognised as ${written[device]?.join(' or ') ?? 'nothing'}`, () => {
      const own = written[device] ?? [];
      const found = texts.map((text) => formatOf(text)?.format ?? null);
      assert.deepEqual(
        found.filter((format) => format !== null && !own.includes(format)),
        [],
      );
      for (const format of own) assert.ok(found.includes(format), `${format} among ${found.join()}`);
    });
});

describe('what people paste to be diagnosed', () => {
  for (const kind of ['log', 'state'] as const)
    test(`is taken for no configuration where it is a ${kind}`, () => {
      const taken = reports
        .filter((report) => report.kind === kind)
        .map(({ name, text }) => [name.replace(/^.*\/|\.txt$/g, ''), likenesses(text)] as const)
        .filter(([, found]) => found.length);
      assert.deepEqual(Object.fromEntries(taken), kind === 'state' ? showing : {});
    });
});

describe('texts that nobody means', () => {
  const size = 2_000_000;
  for (const [what, piece] of [
    ['line ends', '\n'],
    ['ends of lines of another kind', '\r'],
    ['blanks', ' '],
    ['tabs and lines', '\t\n'],
    ['one word', 'x'],
    ['words', 'set '],
    ['quotes', '"'],
    ['braces', '{'],
    ['commands that break off', 'aws ec2 create-'],
    ['sections without an end', 'conn x\n ike='],
    ['lines of BGP', 'router bgp 1\n neighbor x remote-as \n'],
    ['tags', '<config <entry name="'],
    ['colons', 'a: '],
    ['stars', '*'],
  ] as const)
    test(`are looked at no longer than others: ${what}`, () => {
      const text = piece.repeat(size / piece.length);
      assert.ok(ownSeconds(() => formatOf(text)) < 0.5);
    });
});

test('a long text is recognised by its end, where a list of rules stands before what tells', () => {
  const rules = Array.from({ length: 20_000 }, (_, at) => `access-list 101 permit ip host 10.${at >> 8}.${at & 255}.1 any`).join('\n');
  const tunnel = 'crypto ikev2 proposal SDDC\n encryption aes-cbc-256\ncrypto ipsec transform-set T esp-aes 256 esp-sha256-hmac\n';
  assert.equal(formatOf(`${rules}\n${tunnel}`)?.format, 'IOS');
});
