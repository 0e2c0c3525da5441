import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readSite, tagsNamed, textOf } from '../support/site.ts';

/** A statement of the page that this site grew from, in our words; where the site says it, and the words to look for there. */
interface Statement {
  readonly says: string;
  readonly at: readonly string[];
  readonly words: RegExp;
}

/** The tip stands in one component, so the same words are everywhere: in the source's measure, and with what it costs. */
const tip =
  /If you made a change in the SDDC .* sometimes helpful to disable and re-enable the VPN from its drop-down menu.* All traffic of this VPN stops meanwhile/;

const statements: readonly Statement[] = [
  {
    says: 'Most trouble with a new VPN is a wrong setting on the remote end',
    at: ['/status/'],
    words: /Most trouble with a new VPN is a setting on the remote end/,
  },
  {
    says: 'The console’s error messages tell which setting of the remote end is wrong',
    at: ['/status/'],
    words: /Possible problem, likeliest first/,
  },
  {
    says: 'The errors are behind the "i" beside the status of a saved VPN',
    at: ['/status/', '/steps/status/'],
    words: /click the [“"]i[”"] beside its status/i,
  },
  {
    says: 'The figure shows that pop-up with its three lines',
    at: ['/status/'],
    words: /Status Down Channel Status Negotiating Tunnel Status Down IPSec negotiation not started VPN status: the pop-up/,
  },
  { says: 'There are three parts to look at', at: ['/status/', '/steps/status/'], words: /pop-up has three parts/ },
  { says: 'The first part is the overall status', at: ['/status/'], words: /Status: the VPN as a whole/ },
  {
    says: 'The channel status is IKE phase 1, the first exchange',
    at: ['/status/', '/steps/channel/'],
    words: /Channel Status(: the IKE SA,| is IKE) phase 1, the first exchange/,
  },
  {
    says: 'Each tunnel has a status of its own',
    at: ['/status/', '/steps/negotiating/'],
    words: /Each tunnel has its own|one line for each tunnel/,
  },
  {
    says: 'A route-based VPN has one tunnel, 0.0.0.0/0',
    at: ['/status/', '/steps/negotiating/'],
    words: /A route-based VPN has a single one, 0\.0\.0\.0\/0/,
  },
  {
    says: 'After a change to the VPN, disabling and re-enabling it from its menu makes the change sync',
    at: ['/steps/fix-pre-shared-key-mismatch/', '/steps/fix-phase2-crypto-mismatch/', '/problems/ike-version-mismatch/'],
    words: tip,
  },
  {
    says: 'Down, Negotiating, Down (IPSec negotiation not started): no peer configured, other key, or a firewall',
    at: ['/status/'],
    words:
      /Down Negotiating Down IPSec negotiation not started The remote peer has no VPN for the SDDC, The pre-shared keys differ, Something on the way blocks IPsec/,
  },
  {
    says: 'The same row as a page',
    at: ['/status/down-negotiating-ipsec-negotiation-not-started/'],
    words:
      /Channel Status Negotiating .*The remote peer has no VPN for the SDDC .*The pre-shared keys differ .*Something on the way blocks IPsec/,
  },
  {
    says: 'Down, Down (No proposal chosen), Down (IKE SA down): IKE version, or phase 1 algorithms',
    at: ['/status/'],
    words: /Down Down No proposal chosen Down IKE SA down The ends speak different IKE versions, The IKE algorithms have nothing in common/,
  },
  {
    says: 'The same row as a page',
    at: ['/status/down-no-proposal-chosen-ike-sa-down/'],
    words: /Channel Status Down No proposal chosen .*The ends speak different IKE versions .*The IKE algorithms have nothing in common/,
  },
  {
    says: 'In Progress, Up, Down (No proposal chosen): phase 2 algorithms',
    at: ['/status/'],
    words: /In Progress Up Down No proposal chosen The IPsec algorithms have nothing in common/,
  },
  {
    says: 'The same row as a page',
    at: ['/status/in-progress-up-no-proposal-chosen/'],
    words: /Channel Status Up Tunnel Status Down No proposal chosen .*likeliest first The IPsec algorithms have nothing in common/,
  },
  { says: 'A route-based VPN needs BGP as well', at: ['/bgp/', '/status/', '/steps/yellow/'], words: /route-based VPN needs BGP/ },
  { says: 'The console says little about BGP', at: ['/bgp/'], words: /The console says little about it/ },
  {
    says: 'Yellow is a problem with the BGP session to the peer',
    at: ['/bgp/', '/status/', '/steps/yellow/', '/problems/bgp-asn-mismatch/'],
    words: /yellow.*(session with the peer|a problem with the BGP session)/i,
  },
  {
    says: 'Yellow as a page suspects the ASNs and the neighbor’s address',
    at: ['/status/yellow-bgp-not-established/'],
    words: /The ASNs do not match .*The BGP neighbor address is wrong/,
  },
  {
    says: 'The SDDC’s Local ASN has to be the ASN in the remote peer’s neighbor configuration',
    at: ['/bgp/'],
    words: /Is the Local ASN of the SDDC .* the neighbor’s ASN in the remote peer’s configuration/,
  },
  {
    says: 'The same as a check of its problem',
    at: ['/problems/bgp-asn-mismatch/'],
    words: /Does the device have the Local ASN of the SDDC as the remote AS of this neighbor\?/,
  },
  {
    says: 'The remote ASN that the SDDC holds has to be right',
    at: ['/bgp/', '/problems/bgp-asn-mismatch/'],
    words: /Is the remote ASN that the SDDC holds .* the remote peer’s own\?|Is BGP Neighbor ASN in the SDDC the ASN of the device\?/,
  },
  {
    says: 'The remote peer’s neighbor has to be the SDDC’s VTI address',
    at: ['/bgp/', '/problems/bgp-neighbor-address/'],
    words: /Is the remote peer’s neighbor the SDDC’s VTI address|Is the BGP neighbor of the device the VTI address of the SDDC\?/,
  },
  {
    says: 'After a change to BGP, disabling and re-enabling the VPN forces the session to come up',
    at: ['/bgp/', '/steps/fix-bgp-asn-mismatch/', '/steps/fix-bgp-neighbor-address/'],
    words: /disable and re-enable the VPN .* after a change to BGP the session tries to establish again/,
  },
  {
    says: 'BGP up and nothing routed over the VTI: look at prefixes received and advertised on the remote device',
    at: ['/bgp/', '/problems/bgp-no-prefixes/'],
    words:
      /Look on the remote device at what it receives from the SDDC and what it advertises to it|look on the remote device at the prefixes received and advertised/,
  },
  {
    says: 'If there are none, a prefix list or another filter may hold them back',
    at: ['/bgp/', '/problems/bgp-no-prefixes/'],
    words: /a prefix list or another filter (is in the way|may hold them back)/,
  },
  {
    says: 'The walk asks for it when BGP is up',
    at: ['/steps/all-up/'],
    words: /BGP is up, and the SDDC learns no routes.*BGP is up, and the SDDC advertises no routes/,
  },
];

const { pages } = readSite('dist');

describe('the source document says', () => {
  for (const { says, at, words } of statements)
    for (const address of at)
      test(`${says}: ${address}`, () => {
        const page = pages.get(address);
        assert.ok(page, `${address} is not there`);
        assert.match(textOf(page), words);
      });
});

describe('its figure, redrawn', () => {
  const page = pages.get('/status/');
  assert.ok(page);

  test('is a figure of text with a caption, not a picture', () => {
    assert.equal(tagsNamed(page, 'figure').length, 1);
    assert.equal(tagsNamed(page, 'figcaption').length, 1);
    assert.equal(tagsNamed(page, 'img').length, 0);
  });
});

describe('its three rows and BGP', () => {
  const problems = [
    'remote-peer-not-configured',
    'pre-shared-key-mismatch',
    'firewall-blocking-ipsec',
    'ike-version-mismatch',
    'phase1-crypto-mismatch',
    'phase2-crypto-mismatch',
    'bgp-asn-mismatch',
    'bgp-neighbor-address',
    'bgp-no-prefixes',
  ];
  for (const problem of problems)
    test(`${problem} names the original page as a source`, () => {
      assert.ok(pages.get(`/problems/${problem}/`)?.ids.has('source-original-page'));
    });
});
