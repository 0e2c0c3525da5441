import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { wrongOn } from '../support/accessible.ts';
import { begun, captureOf, drop, healthy, large, manyRefused, readingOf, refused, wrongAs } from '../support/dropped.ts';
import { again, encrypted, ikeStep, pcapOf, tcpStep } from '../support/wire.ts';
import { clear1, sa1, usual } from '../support/wire-ike1.ts';
import { expect, test } from '../support/test.ts';

const asks = again(ikeStep(0.02, 'a', encrypted(16, { exchange: 35, id: 1, length: 272 }), 4500), 5);

const wire = (page: Page) => page.getByRole('list', { name: 'Messages between 203.0.113.10 and 198.51.100.20' });
const finding = (page: Page) => page.locator('[data-list] > li').first();

test.describe('a capture that is dropped', () => {
  test.beforeEach(({ open }) => open('/diagnose/'));

  test('is drawn, told and diagnosed', async ({ page }) => {
    await drop(page, captureOf([...begun, ...asks]));
    await expect(finding(page)).toContainText('NAT on the way breaks the VPN');
    await expect(wire(page).getByRole('listitem')).toHaveText([
      /0\.000 s #1\s*203\.0\.113\.10 to 198\.51\.100\.20: IKE_SA_INIT request 1 proposal, group 14/,
      /#2\s*198\.51\.100\.20 to 203\.0\.113\.10: IKE_SA_INIT answer/,
      /#3.*IKE_AUTH request 5 × no answer encrypted, 272 bytes/,
    ]);
    await expect(
      page.getByText(/IKE_AUTH of 203\.0\.113\.10, 272 bytes over UDP 4500, is sent 5 times and never answered \(packets 3, 4/i).first(),
    ).toBeVisible();
    await expect(page.getByText(/taken at or next to 203\.0\.113\.10/)).toBeVisible();
    const accepted = page.getByRole('table', { name: 'Offered, and accepted' });
    await expect(accepted.getByRole('row', { name: /encryption/ })).toContainText('AES-CBC-256');
  });

  test('tells each suspect by what the packets show, and what they rule out', async ({ page }) => {
    await drop(page, captureOf(refused));
    const items = page.locator('[data-list] > li');
    await expect(items.first()).toContainText('What is refused is the first offer, which holds IKE alone.');
    const whys = await items.locator('[data-why]').allTextContents();
    expect(whys.length).toBeGreaterThan(1);
    expect(new Set(whys).size).toBe(whys.length);
    await expect(items.filter({ hasText: 'The IPsec algorithms have nothing in common' })).toHaveCount(0);
    await expect(
      page.getByText('The IPsec algorithms have nothing in common: ESP is offered after the first exchange only.'),
    ).toBeVisible();
  });

  test('says who refuses, with what, and whose log tells why', async ({ page }) => {
    await drop(page, captureOf(refused));
    await expect(wire(page).getByRole('listitem').last()).toContainText('IKE_SA_INIT answer refused NO_PROPOSAL_CHOSEN');
    await expect(finding(page)).toContainText('The IKE algorithms have nothing in common');
    await expect(finding(page)).toContainText('The reason is in the log of 198.51.100.20');
  });

  test('of a tunnel that works says that nothing is wrong', async ({ page }) => {
    await drop(page, captureOf(healthy));
    await expect(page.getByText(/^Nothing is wrong in this\. It works: .*IPsec/)).toBeVisible();
    await expect(page.locator('[data-list] > li')).toHaveCount(0);
  });

  test('of many peers shows faults first, and all when asked for, from there on by keyboard', async ({ page }) => {
    await drop(page, captureOf(manyRefused(40)));
    const signs = page.locator('.signs > li');
    const talks = page.getByRole('list', { name: /^Messages between/ });
    // A machine with other work takes its time for forty SAs.
    await expect(signs).toHaveCount(24, { timeout: 20_000 });
    await expect(signs.first()).toContainText('refuses IKE_SA_INIT');
    await expect(talks).toHaveCount(3);
    await expect(talks.first()).toContainText('NO_PROPOSAL_CHOSEN');
    await page.getByRole('button', { name: /^Show all \d+ signs$/ }).press('Enter');
    await expect(signs.filter({ hasText: 'refuses IKE_SA_INIT' })).toHaveCount(40);
    await expect(signs.nth(24)).toBeFocused();
    await expect(signs.last()).toContainText('ESP goes both ways');
    await page.getByRole('button', { name: 'Show all 20 talks' }).click();
    await expect(talks).toHaveCount(20);
    await expect(page.getByRole('button', { name: /^Show all/ })).toHaveCount(0);
  });

  test('packed by gzip is opened', async ({ page }) => {
    await drop(page, { name: 'wan.pcap.gz', bytes: gzipSync(pcapOf(refused)) });
    await expect(wire(page)).toBeVisible();
  });

  test('of BGP is drawn between the tunnel addresses', async ({ page }) => {
    await drop(page, captureOf(again(tcpStep(0, 'a', { flags: 2, sequence: 100 }), 3)));
    const list = page.getByRole('list', { name: 'Messages between 169.254.100.2 and 169.254.100.1' });
    await expect(list.getByRole('listitem')).toHaveText([
      /#1\s*169\.254\.100\.2 to 169\.254\.100\.1: TCP SYN 3 × no answer port 40001, TTL 64; again after 1\.0, 3\.0 s/,
    ]);
    await expect(finding(page)).toContainText('TCP 179 does not get through');
  });

  test('that is cut off is read as far as it goes, and says so', async ({ page }) => {
    await drop(page, { name: 'wan.pcap', bytes: pcapOf([...begun, ...asks]).slice(0, -7) });
    await expect(page.getByText(/The file ends within a packet: its last \d+ bytes are left out/)).toBeVisible();
    await expect(wire(page).getByRole('listitem')).toHaveCount(3);
  });

  test('of a program that we do not read is named, with what to give', async ({ page }) => {
    await drop(page, { name: 'fw.snoop', bytes: Buffer.concat([Buffer.from('snoop\0\0\0'), Buffer.alloc(64)]) });
    await expect(page.getByText(/This is a snoop capture .* Turn it into pcap/)).toBeVisible();
  });

  test('goes into the ticket with its findings, addresses masked', async ({ page, open }) => {
    await drop(page, captureOf(refused));
    await page.getByRole('button', { name: 'Keep them for the ticket' }).click();
    await expect(page.locator('known-so-far')).toContainText('From what you gave');
    await open('/ticket/');
    const ticket = page.getByRole('region', { name: 'The ticket' });
    await expect(ticket).toContainText('refuses IKE_SA_INIT with NO_PROPOSAL_CHOSEN');
    await expect(ticket).not.toContainText('198.51.100.20');
  });

  test('of which nothing could be read leaves no findings of before to take along', async ({ page }) => {
    await drop(page, captureOf(refused));
    const known = page.locator('known-so-far');
    const keep = page.getByRole('button', { name: 'Keep them for the ticket' });
    await keep.click();
    await expect(known).toContainText('From what you gave');
    await drop(page, { name: 'fw.snoop', bytes: Buffer.concat([Buffer.from('snoop\0\0\0'), Buffer.alloc(64)]) });
    await expect(page.getByText(/This is a snoop capture/)).toBeVisible();
    await expect(known).toBeHidden();
    await expect(page.getByRole('button', { name: 'Copy the findings' })).toBeHidden();
    await drop(page, captureOf(refused));
    await expect(keep).toBeVisible();
  });

  test('is left by the next thing that is pasted', async ({ page, paste }) => {
    await drop(page, captureOf(refused));
    await expect(wire(page)).toBeVisible();
    await paste('charon: received AUTHENTICATION_FAILED notify error', page.getByLabel('The log'));
    await expect(wire(page)).toBeHidden();
    await expect(finding(page)).toContainText('pre-shared keys differ');
  });

  test('can be accessible in light and dark, and fits a phone', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await drop(page, captureOf([...begun, ...asks]));
    await expect(wire(page)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await wrongOn(page)).toEqual([]);
    }
  });
});

test.describe('the captures of both ends', () => {
  test('tell what left one and never came by at the other', async ({ page, open }) => {
    await open('/diagnose/');
    await drop(page, { name: 'device.pcap', bytes: pcapOf([...begun, ...asks]) }, { name: 'far.pcap', bytes: pcapOf(begun) });
    await expect(
      page.getByText(
        /IKE_AUTH request from 203\.0\.113\.10 to 198\.51\.100\.20: packet 3 in “device\.pcap”, 5 times, never in “far\.pcap”/,
      ),
    ).toBeVisible();
    await expect(finding(page)).toContainText('Something on the way blocks IPsec');
    await expect(wire(page)).toHaveCount(2);
  });

  test('that share nothing are read each by itself, and it is said of whom each is', async ({ page, open }) => {
    await open('/diagnose/');
    await drop(page, { name: 'device.pcap', bytes: pcapOf(refused) }, { name: 'tunnel.pcap', bytes: pcapOf(wrongAs) });
    await expect(page.getByRole('heading', { name: 'Two captures that share nothing' })).toBeVisible();
    await expect(
      page.getByText(
        '“device.pcap” is of 203.0.113.10 and 198.51.100.20, “tunnel.pcap” is of 169.254.100.2 and 169.254.100.1, and no message is in both',
      ),
    ).toBeVisible();
    const items = page.locator('[data-list] > li');
    await expect(items.nth(0)).toContainText('“device.pcap”: 198.51.100.20 refuses');
    await expect(items.nth(1)).toContainText('“tunnel.pcap”: 169.254.100.1 ends the session with NOTIFICATION 2/2');
  });

  test('go into the ticket without their names', async ({ page, open }) => {
    await open('/diagnose/');
    await drop(page, { name: 'acme hq.pcap', bytes: pcapOf([...begun, ...asks]) }, { name: 'acme dc.pcap', bytes: pcapOf(begun) });
    await expect(finding(page)).toContainText('passed in “acme hq.pcap” and never in “acme dc.pcap”');
    const keep = page.getByRole('button', { name: 'Keep them for the ticket' });
    if (await keep.isVisible()) await keep.click();
    await open('/ticket/');
    const ticket = page.getByRole('region', { name: 'The ticket' });
    await expect(ticket).toContainText('passed in [file 1] and never in [file 2]');
    await expect(ticket).not.toContainText('acme');
    await expect(ticket).toContainText('names of captures and secrets are masked');
    await page.getByLabel('With addresses and names').check();
    await expect(ticket).toContainText('“acme hq.pcap”');
  });

  test('and something else are not mixed', async ({ page, open }) => {
    await open('/diagnose/');
    await drop(page, { name: 'device.pcap', bytes: pcapOf(begun) }, { name: 'charon.log', bytes: Buffer.from('charon: hello') });
    await expect(page.getByText('Give one file, or the captures of both ends.')).toBeVisible();
  });
});

test.describe('a capture that is given elsewhere', () => {
  const drawn = async (page: Page): Promise<void> => {
    await expect(page).toHaveURL(/\/diagnose\/$/);
    await expect(wire(page)).toBeVisible();
    await expect(finding(page)).toContainText('The IKE algorithms have nothing in common');
    await expect(page).toHaveTitle(/^Diagnose a log or a capture/);
  };

  test('at home turns that page into the one that draws it, with nothing lost, and Back leads home', async ({ page, open }) => {
    await open('/');
    await drop(page, captureOf(refused));
    await drawn(page);
    await drop(page, captureOf(healthy));
    await expect(page.getByText(/^Nothing is wrong in this\./)).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL('/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your VPN is down. What do you see?');
  });

  test('in the box of search, or of any page, is drawn as well', async ({ page, open }) => {
    for (const [address, box] of [
      ['/search/', 'main find-box'],
      ['/problems/mtu-mss/', 'header find-box'],
    ] as const) {
      await open(address);
      await drop(page, captureOf(refused), box);
      await drawn(page);
    }
  });

  test('while it is large tells at once how far it is read', async ({ page, open }) => {
    await open('/');
    const dataTransfer = await large(page, 340);
    const told = readingOf(page);
    await page.dispatchEvent('main', 'drop', { dataTransfer });
    expect((await told).label).toBe('Reading the capture');
    await expect(page).toHaveURL(/\/diagnose\/$/);
    await expect(wire(page)).toBeVisible({ timeout: 15_000 });
  });

  test('and a log at home is answered there', async ({ page, open }) => {
    await open('/');
    await drop(page, { name: 'charon.log', bytes: Buffer.from('charon: received AUTHENTICATION_FAILED notify error') });
    await expect(page.locator('main [data-list] > li').first()).toContainText('pre-shared keys differ');
    await expect(page).toHaveURL('/');
  });
});

test('on a phone a link leads from the findings to the drawing', async ({ page, open }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open('/diagnose/');
  const way = page.getByRole('link', { name: 'What the capture shows, packet by packet ↓' });
  await expect(way).toBeHidden();
  await drop(page, captureOf(refused));
  await expect(wire(page)).not.toBeInViewport();
  await way.click();
  await expect(page.getByRole('heading', { name: 'What the capture shows' })).toBeInViewport();
  await page.getByLabel('The log').fill('received AUTHENTICATION_FAILED notify error');
  await expect(way).toBeHidden();
});

test('by keyboard: choose a file, reach the findings, the filter and the ticket', async ({ page, open, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  // Asked for first: the browser is told of it before a key can open one.
  const chosen = page.waitForEvent('filechooser');
  await open('/diagnose/');
  await page.getByLabel('The log').focus();
  await page.keyboard.press('Tab');
  await expect(page.locator('input[type="file"]')).toBeFocused();
  await page.keyboard.press('Space');
  await (await chosen).setFiles([{ name: 'wan.pcap', mimeType: 'application/octet-stream', buffer: Buffer.from(pcapOf(refused)) }]);
  const filter = page.getByRole('button', { name: 'Copy the Wireshark filter' });
  await expect(filter).toBeVisible();
  // Loaded apart from the drawing, and met before it.
  await expect(page.getByRole('button', { name: 'Keep them for the ticket' })).toBeVisible();
  const names: string[] = [];
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    names.push((await page.evaluate(() => document.activeElement?.textContent.trim())) ?? '');
    if (names.at(-1) === 'Copy the Wireshark filter') break;
  }
  expect(names).toContain('Check');
  expect(names).toContain('Keep them for the ticket');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'ip.addr == 203.0.113.10 && ip.addr == 198.51.100.20 && (isakmp || icmp || icmpv6)',
  );
});

test('a large one says how far it is, and is left when told', async ({ page, open }) => {
  await open('/diagnose/');
  const dataTransfer = await large(page, 340);
  const told = readingOf(page, { leaves: true });
  await page.dispatchEvent('main', 'drop', { dataTransfer });
  expect((await told).part).toBeLessThan(1);
  await expect(page.getByLabel('Reading the capture')).toBeHidden();
  await page.getByLabel('The log').fill('received AUTHENTICATION_FAILED notify error');
  await expect(finding(page)).toContainText('pre-shared keys differ');
  await expect(page.getByLabel('Reading the capture')).toBeHidden();
});

const ofIke2 = ['ike.js', 'ike-names.js', 'ike2.js', 'wire/no-proposal-chosen.json'];
const ofBgp = ['bgp.js', 'bgp-talk.js', 'notification-words.js'];
/** What a capture of each kind asks for, and how many bytes that is at most, compressed by Brotli as every host sends it: what only another kind needs is not there. */
const kinds = {
  IKEv2: { given: refused, files: ofIke2, bytes: 24_500 },
  BGP: { given: wrongAs, files: ofBgp, bytes: 20_300 },
  'IKEv2 and BGP': { given: [...refused, ...wrongAs], files: [...ofIke2, ...ofBgp], bytes: 30_600 },
  IKEv1: {
    given: again(ikeStep(0, 'a', clear1(16, { exchange: 2, isAnswered: false }, [sa1(usual)])), 4),
    files: ['ike.js', 'ike-names.js', 'ike1.js', 'wire/first-unanswered.json'],
    bytes: 23_600,
  },
};

for (const [kind, { given, files, bytes: most }] of Object.entries(kinds))
  test(`nothing of ${kind} is loaded before the first capture, and little with it`, async ({ page, open }) => {
    const asked: string[] = [];
    page.on('request', (one) => asked.push(`${new URL(one.url()).pathname} ${one.postData() ?? ''}`.trim()));
    await open('/diagnose/');
    await page.getByLabel('The log').fill('received AUTHENTICATION_FAILED notify error');
    await expect(finding(page)).toBeVisible();
    const before = asked.length;
    expect(asked.filter((path) => /capture|wire/.test(path))).toEqual([]);
    await drop(page, captureOf(given));
    await expect(page.getByRole('list', { name: /^Messages between/ }).first()).toBeVisible();
    // What is known of the case by now may be shown meanwhile, as after any finding.
    const loaded = asked.slice(before).filter((path) => !/known\.|ticket\.json/.test(path));
    const named = loaded.map((path) => path.replace(/^\/(_astro\/)?/, '').replace(/[.-][\w-]{8}\.(js|css)$/, '.$1'));
    expect(named.sort()).toEqual(
      ['captures.css', 'read-captures.js', 'rolldown-runtime.js', 'show-captures.js', 'sign.js', 'wire.json', ...files].sort(),
    );
    const dist = new URL('../../dist/', import.meta.url);
    const bytes = loaded.map((path) => brotliCompressSync(readFileSync(new URL(path.slice(1), dist))).length);
    const sum = bytes.reduce((all, one) => all + one, 0);
    console.log(`a capture of ${kind}: ${sum} B in ${bytes.length} files (budget ${most} B)`);
    expect(sum).toBeLessThanOrEqual(most);
  });
