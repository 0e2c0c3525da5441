import { gzipSync } from 'node:zlib';
import { tree } from '../../content/tree.ts';
import { expect, test, withoutScript } from '../support/test.ts';

type Problem = keyof typeof tree.problems;

/** Logs as they are pasted: many lines, noise, prefixes, addresses. Written for this test, in the words that devices print. */
const logs: readonly { readonly name: string; readonly problem: Problem; readonly log: string }[] = [
  {
    name: 'a strongSwan responder with another key',
    problem: 'pre-shared-key-mismatch',
    log: `Nov 24 03:12:01 gw1 charon: 07[NET] received packet: from 198.51.100.20[500] to 203.0.113.10[500] (464 bytes)
Nov 24 03:12:01 gw1 charon: 07[ENC] parsed IKE_SA_INIT request 0 [ SA KE No N(NATD_S_IP) N(NATD_D_IP) ]
Nov 24 03:12:01 gw1 charon: 07[CFG] selected proposal: IKE:AES_CBC_256/HMAC_SHA2_256_128/PRF_HMAC_SHA2_256/MODP_2048
Nov 24 03:12:02 gw1 charon: 08[IKE] tried 1 shared key for '203.0.113.10' - '198.51.100.20', but MAC mismatched
Nov 24 03:12:02 gw1 charon: 08[ENC] generating IKE_AUTH response 1 [ N(AUTH_FAILED) ]`,
  },
  {
    name: 'a strongSwan responder without a connection for the address',
    problem: 'remote-peer-not-configured',
    log: `2026-11-24T03:12:01+0000 gw1 charon-systemd[811]: received packet: from 198.51.100.20[500] to 203.0.113.10[500]
2026-11-24T03:12:01+0000 gw1 charon-systemd[811]: no IKE config found for 203.0.113.10...198.51.100.20, sending NO_PROPOSAL_CHOSEN`,
  },
  {
    name: 'an ASA that matches no crypto map',
    problem: 'traffic-selector-mismatch',
    log: `Nov 24 2026 03:12:07: %ASA-5-713119: Group = 198.51.100.20, IP = 198.51.100.20, PHASE 1 COMPLETED
Nov 24 2026 03:12:07: %ASA-3-713061: Group = 198.51.100.20, IP = 198.51.100.20, Rejecting IPSec tunnel: no matching crypto map entry for remote proxy 192.0.2.128/255.255.255.128/0/0 local proxy 192.0.2.0/255.255.255.0/0/0 on interface outside
Nov 24 2026 03:12:07: %ASA-3-713902: Group = 198.51.100.20, IP = 198.51.100.20, QM FSM error (P2 struct &0x00007f22, mess id 0x3c1)!`,
  },
  {
    name: 'an IOS responder with another Diffie-Hellman group',
    problem: 'phase1-crypto-mismatch',
    log: `*Nov 24 03:12:11.201: ISAKMP:(0):Checking ISAKMP transform 1 against priority 10 policy
*Nov 24 03:12:11.201: ISAKMP:      encryption AES-CBC
*Nov 24 03:12:11.202: ISAKMP:(0):Diffie-Hellman group offered does not match policy!
*Nov 24 03:12:11.202: ISAKMP:(0):no offers accepted!
*Nov 24 03:12:11.203: ISAKMP:(0): phase 1 SA policy not acceptable! (local 203.0.113.10 remote 198.51.100.20)`,
  },
  {
    name: 'a FortiGate responder with another key',
    problem: 'pre-shared-key-mismatch',
    log: `ike 0:SDDC:41: responder: main mode get 3rd message...
ike 0:SDDC:41: parse error
ike 0:SDDC:41: probable pre-shared secret mismatch`,
  },
  {
    name: 'a Libreswan responder that refuses the child SA',
    problem: 'phase2-crypto-mismatch',
    log: `Nov 24 03:12:21 gw2 pluto[2201]: "sddc" #11: responder established IKE SA; authenticated peer using authby=secret
Nov 24 03:12:21 gw2 pluto[2201]: "sddc" #12: no local proposal matches remote proposals 1:ESP:ENCR=AES_CBC_256;INTEG=HMAC_SHA2_256_128;ESN=DISABLED
Nov 24 03:12:21 gw2 pluto[2201]: "sddc" #12: IKE_AUTH responder matched no proposal; NO_PROPOSAL_CHOSEN`,
  },
  {
    name: 'an IOS router whose neighbor has another ASN',
    problem: 'bgp-asn-mismatch',
    log: `*Nov 24 03:13:01.201: %BGP-3-NOTIFICATION: sent to neighbor 169.254.100.1 passive 2/2 (peer in wrong AS) 2 bytes FDE8
*Nov 24 03:13:01.201: %BGP-5-NBR_RESET: Neighbor 169.254.100.1 passive reset (BGP Notification sent)`,
  },
  {
    name: 'an FRR router whose hold timer expires',
    problem: 'bgp-timers',
    log: `2026/11/24 03:14:10 BGP: [HZN6M-XRM1G] %NOTIFICATION: sent to neighbor 169.254.100.1 4/0 (Hold Timer Expired) 0 bytes
2026/11/24 03:14:10 BGP: [PXVXG-TFNNT] %ADJCHANGE: neighbor 169.254.100.1(Unknown) in vrf default Down BGP Notification send`,
  },
  {
    name: 'a router whose neighbor signs with another password',
    problem: 'bgp-authentication',
    log: `*Nov 24 03:15:10.001: %TCP-6-BADAUTH: Invalid MD5 digest from 169.254.100.1(51212) to 169.254.100.2(179)
*Nov 24 03:15:12.004: %TCP-6-BADAUTH: Invalid MD5 digest from 169.254.100.1(51212) to 169.254.100.2(179)`,
  },
  {
    name: 'a router that gets packets of a lost SA',
    problem: 'stale-sa',
    log: `Nov 24 03:16:10 r1 1201: %CRYPTO-4-RECVD_PKT_INV_SPI: decaps: rec'd IPSEC packet has invalid spi for destaddr=203.0.113.10, prot=50, spi=0xC29A11F2(3264877042), srcaddr=198.51.100.20
Nov 24 03:16:40 r1 1202: %CRYPTO-4-RECVD_PKT_INV_SPI: decaps: rec'd IPSEC packet has invalid spi for destaddr=203.0.113.10, prot=50, spi=0xC29A11F2(3264877042), srcaddr=198.51.100.20`,
  },
];

const findings = 'Findings';

test.describe('a pasted log', () => {
  for (const { name, problem, log } of logs)
    test(`of ${name} leads to its problem`, async ({ open, paste, page, expectProblem }) => {
      await open('/diagnose/');
      await paste(log, page.getByRole('textbox', { name: 'The log' }));
      const first = page.getByRole('main').getByRole('status', { name: findings }).locator('.title').first();
      await expect(first).toHaveText(tree.problems[problem].title);
      await first.click();
      await expectProblem(problem);
    });

  test('is read from a file', async ({ open, page }) => {
    await open('/diagnose/');
    await page
      .locator('[type="file"]')
      .setInputFiles({ name: 'charon.log', mimeType: 'text/plain', buffer: Buffer.from(logs[0]?.log ?? '') });
    await expect(page.getByRole('main').getByRole('status', { name: findings }).locator('mark').first()).toContainText('MAC mismatched');
  });

  test('without an end is answered, and no more of it shown than can be read', async ({ open, page }) => {
    await open('/diagnose/');
    const buffer = Buffer.from(`${'filler '.repeat(700_000)}${logs[0]?.log.replaceAll('\n', ' ') ?? ''}${' filler'.repeat(700_000)}`);
    await page.locator('[type="file"]').setInputFiles({ name: 'endless.log', mimeType: 'text/plain', buffer });
    const answer = page.getByRole('main').getByRole('status', { name: findings });
    await expect(answer.locator('mark').first()).toContainText('MAC mismatched');
    expect((await answer.innerText()).length).toBeLessThan(20_000);
  });

  test('in which nothing is wrong is said to be well, with what it proves', async ({ open, paste, page }) => {
    await open('/diagnose/');
    await paste(
      `vmc: #4, ESTABLISHED, IKEv2, 5a0c41be77d203f1_i* 93bd00c7a1e64f28_r
  net: #9, reqid 1, INSTALLED, TUNNEL, ESP:AES_GCM_16-256
    in  c1aa00b2,  91044 bytes,   812 packets,     0s ago
    out c2bb11c3, 120331 bytes,  1004 packets,     0s ago`,
      page.getByRole('textbox', { name: 'The log' }),
    );
    const answer = page.getByRole('main').getByRole('status', { name: findings });
    await expect(answer).toContainText('Nothing is wrong in this. It works: Reachability · IKE, phase 1 · IPsec, phase 2');
    await expect(answer.locator('.title')).toHaveCount(0);
  });

  test('with a question around it is read as both', async ({ open, paste, page }) => {
    await open('/diagnose/');
    await paste(
      `We have this since the key was rotated. Any idea?\n\n${logs[0]?.log ?? ''}`,
      page.getByRole('textbox', { name: 'The log' }),
    );
    const answer = page.getByRole('main').getByRole('status', { name: findings });
    await expect(answer.locator('.title').first()).toHaveText(tree.problems['pre-shared-key-mismatch'].title);
    await expect(page.getByLabel('What line 1 is')).toHaveValue('prose');
    await expect(page.getByLabel(/^What lines 3 to \d+ are$/)).toHaveValue('log');
  });

  test('is read anew as what the reader says that a part of it is', async ({ open, paste, page }) => {
    await open('/diagnose/');
    await paste('It was fine until Monday.\n\nBGP state Idle again and again', page.getByRole('textbox', { name: 'The log' }));
    const answer = page.getByRole('main').getByRole('status', { name: findings });
    const part = page.getByLabel('What line 3 is');
    await part.selectOption('configuration');
    await expect(answer.locator('mark')).toHaveCount(0);
    await expect(part).toHaveValue('configuration');
    await part.selectOption('state');
    await expect(answer.locator('.title').first()).toBeVisible();
    await page.getByRole('textbox', { name: 'The log' }).fill('BGP state = Established\nuptime 3 days');
    await expect(page.getByLabel('What lines 1 to 2 are')).toHaveValue('state');
  });

  test('in a file packed by gzip is opened, and a file that is no text is named', async ({ open, page }) => {
    await open('/diagnose/');
    const file = page.locator('[type="file"]');
    await file.setInputFiles({ name: 'charon.log.gz', mimeType: 'application/gzip', buffer: gzipSync(logs[0]?.log ?? '') });
    const answer = page.getByRole('main').getByRole('status', { name: findings });
    await expect(answer.locator('.title').first()).toHaveText(tree.problems['pre-shared-key-mismatch'].title);
    await expect(page.getByRole('textbox', { name: 'The log' })).toHaveValue(/MAC mismatched/);
    await file.setInputFiles({ name: 'support.zip', mimeType: 'application/zip', buffer: Buffer.from('504b030414000600', 'hex') });
    await expect(answer).toContainText('This is a zip archive. Unpack it and give one file of it.');
    await expect(answer.locator('.title')).toHaveCount(0);
  });

  test('goes into no address and no request', async ({ open, paste, page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
    await open('/');
    await paste(
      'tried 1 shared key for secret-name-7 - other, but MAC mismatched',
      page.getByRole('textbox', { name: 'What a device says' }),
    );
    await expect(page.getByRole('main').getByRole('status', { name: findings }).locator('.title').first()).toBeVisible();
    expect(page.url()).not.toContain('secret-name-7');
    expect(asked.filter((what) => what.includes('secret-name-7'))).toEqual([]);
  });

  test('about something else is said to be so', async ({ open, paste, page }) => {
    await open('/diagnose/');
    await paste(
      'sshd[211]: Failed password for invalid user admin from 203.0.113.9 port 51111 ssh2',
      page.getByRole('textbox', { name: 'The log' }),
    );
    await expect(
      page
        .getByRole('main')
        .getByRole('status', { name: findings })
        .getByText(/not like an IPsec or BGP problem/),
    ).toBeVisible();
  });
});

test.describe('the header’s box', () => {
  test('is reached by a slash, and shows findings and pages', async ({ open, page }) => {
    await open('/problems/');
    await page.keyboard.press('/');
    await page.keyboard.type('NO_PROPOSAL_CHOSEN');
    const panel = page.getByRole('banner');
    await expect(panel.locator('.suspects .title').first()).toBeVisible();
    await expect(panel.locator('.hits a').first()).toBeVisible();
    // The panel is taken from the search page, and its style with it.
    await expect(panel.locator('.hits > li').first()).toHaveCSS('border-bottom-style', 'solid');
    await page.keyboard.press('Escape');
    await expect(panel.locator('.hits a').first()).toBeHidden();
  });

  test('keeps what was typed before its script came', async ({ open, page, expectProblem }) => {
    let release = (): void => undefined;
    const typed = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/{find-box,found}.*.js', async (route) => {
      await typed;
      await route.continue();
    });
    await open('/problems/');
    await page.keyboard.press('/');
    await page.keyboard.type('but MAC mismatched');
    await page.keyboard.press('Enter');
    release();
    await expectProblem('pre-shared-key-mismatch');
  });

  test('goes to a clear finding on Enter', async ({ open, page, expectProblem }) => {
    await open('/');
    await page.keyboard.press('/');
    await page.keyboard.type('but MAC mismatched');
    await page.keyboard.press('Enter');
    await expectProblem('pre-shared-key-mismatch');
  });
});

test.describe('the search page', () => {
  for (const [text, title] of [
    ['IPSec negotiation not started', 'The remote peer has no VPN for the SDDC'],
    ['IKE SA down', 'The ends speak different IKE versions'],
    ['2/2 (peer in wrong AS)', 'The ASNs do not match'],
  ] as const)
    test(`finds what "${text}" points to`, async ({ open, page }) => {
      await open(`/search/?q=${encodeURIComponent(text)}`);
      const main = page.getByRole('main');
      await expect(
        main.locator('.suspects .title, .hits a').filter({ hasText: title }).first().or(main.locator('.hits a').first()).first(),
      ).toBeVisible();
    });

  test('counts by kind and filters by it', async ({ open, page }) => {
    await open('/search/?q=proposal');
    await page.getByRole('radio', { name: /^Devices/ }).check();
    const kinds = page.locator('.hits small');
    await expect(kinds.first()).toHaveText('device');
    expect(new Set(await kinds.allTextContents())).toEqual(new Set(['device']));
  });

  withoutScript('leads to the lists without script', async ({ open, page }) => {
    await open('/search/');
    await expect(page.getByRole('link', { name: 'all messages' })).toBeVisible();
  });
});

for (const words of ['compare both ends', 'compare configurations of both ends', 'worksheet other party'])
  test(`“${words}” finds the comparison first`, async ({ open, page }) => {
    await open('/search/');
    await page.getByRole('textbox', { name: 'A symptom, an error, or a whole log' }).fill(words);
    await expect(page.getByRole('main').locator('.hits a').first()).toHaveText('Compare both ends');
  });

for (const width of [360, 800])
  test(`the header’s answers stay within a page of ${width} px`, async ({ open, page }) => {
    await page.setViewportSize({ width, height: 740 });
    await open('/problems/');
    await page.getByRole('searchbox').fill('no proposal chosen');
    const check = page.getByRole('banner').locator('.suspects .button').first();
    await expect(check).toBeVisible();
    const box = await check.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan(width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

for (const address of ['/', '/diagnose/'])
  test(`what was found is there again when the reader comes back to ${address}`, async ({ open, page }) => {
    await open(address);
    const main = page.getByRole('main');
    await main
      .getByRole('textbox')
      .first()
      .fill(logs[0]?.log ?? '');
    await expect(main.locator('.findings .title').first()).toBeVisible();
    await page.getByRole('banner').getByRole('link', { name: 'Devices' }).click();
    await expect(page).toHaveURL(/devices/);
    await page.goBack();
    await expect(main.getByRole('textbox').first()).toHaveValue(logs[0]?.log ?? '');
    await expect(main.locator('.findings .title').first()).toBeVisible();
  });

test('the console’s own words find the console’s own message first', async ({ page }) => {
  await page.goto('/search/?q=Peer%20not%20responding');
  await expect(page.locator('[data-hits] a').first()).toHaveText('Channel Status: Down (Error Message: Peer not responding)');
  await expect(page.getByText(/VMware Cloud on AWS console and NSX prints/).first()).toBeVisible();
});

test('on a phone a text that says no cause for certain leads to its answer, which stands below it', async ({ open, page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open('/');
  const log = Array.from({ length: 40 }, (_, line) => `ike 0:sddc:${line}: received notify type AUTHENTICATION_FAILED`).join('\n');
  await page.getByRole('textbox', { name: 'What a device says' }).fill(log);
  await page.getByRole('button', { name: 'Find the problem' }).click();
  await expect(page).toHaveURL(/\/diagnose\//);
  await expect(page.getByRole('main').locator('.findings .title').first()).toBeInViewport();
});
