import type { Locator, Page } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { wrongOn } from '../support/accessible.ts';
import type { Given } from '../support/dropped.ts';
import { begun, captureOf, drop, healthy, large, refused, wrongAs } from '../support/dropped.ts';
import type { Step } from '../support/wire.ts';
import { again, answer, encrypted, ikeStep, pcapOf, proposal, request, udpStep } from '../support/wire.ts';
import { expect, test } from '../support/test.ts';
import { pcapHead, pcapng, pcapRecord } from '../wire/capture-file.ts';
import { generate } from '../wire/generate.ts';
import type { Payload } from '../wire/ike2-message.ts';
import { notify2, types2, vendor } from '../wire/ike2-message.ts';
import { ascii, octets } from '../wire/octets.ts';
import { createRandom } from '../wire/random.ts';

const noProposalChosen = notify2(14);
const unanswered = again(ikeStep(0, 'a', request(16)), 5);
/** What is inside the answer has room for a notify, and for no AUTH. */
const notLetIn: readonly Step[] = [
  ...begun,
  ikeStep(0.02, 'a', encrypted(16, { exchange: 35, id: 1, length: 300 })),
  ikeStep(0.03, 'b', encrypted(16, { exchange: 35, id: 1, length: 76, from: 'b', isAnswer: true })),
];
const frameOf =
  (snap: number) =>
  ({ at, bytes }: Step) => ({
    bytes: bytes.subarray(0, snap),
    length: bytes.length,
    link: 101,
    time: BigInt(Math.round((1_795_000_000 + at) * 1e6)) * 1000n,
  });

const pcapngOf = (steps: readonly Step[]): Uint8Array => pcapng(steps.map(frameOf(262144)), true, 262144, false, createRandom(3));

/** As `tcpdump -s` writes it: of each packet the first `snap` bytes. */
function snapped(steps: readonly Step[], snap: number): Uint8Array {
  const form = { little: true, nanoseconds: false, snap };
  return octets(pcapHead(form, 101), ...steps.map((step) => pcapRecord(form, frameOf(snap)(step))));
}

/** By the file chooser, opened by its label. */
async function choose(page: Page, ...given: readonly Given[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByText('Choose a file').click();
  await (
    await chooser
  ).setFiles(given.map(({ name, bytes }) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })));
}

const shown = (page: Page): Locator => page.getByRole('region', { name: 'What the capture shows' });
const between = (page: Page, a: string, b: string): Locator => page.getByRole('list', { name: `Messages between ${a} and ${b}` });
const wire = (page: Page): Locator => between(page, '203.0.113.10', '198.51.100.20');
const answered = (page: Page): Locator => page.getByRole('main').getByRole('status', { name: 'Findings' });
const overflow = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

test.beforeEach(({ open }) => open('/diagnose/'));

test.describe('a capture', () => {
  test('in which nobody answers says how often was asked, in which packets, and by which rule that is a sign', async ({ page }) => {
    await drop(page, captureOf(unanswered));
    await expect(answered(page).locator('.title').first()).toHaveText('The remote peer does not answer at all');
    await expect(wire(page).getByRole('listitem')).toHaveText([/203\.0\.113\.10 to 198\.51\.100\.20: IKE_SA_INIT request 5 × no answer/]);
    await expect(shown(page).getByText('is sent 5 times and never answered (packets 1, 2, 3, 4, 5; RFC 7296 2.4)')).toBeVisible();
  });

  test('whose IKE_AUTH is answered by too little is told apart from one that lets in', async ({ page }) => {
    await drop(page, captureOf(notLetIn));
    await expect(answered(page).locator('.title').first()).toHaveText('The pre-shared keys differ');
    await expect(wire(page).getByRole('listitem').last()).toHaveText(
      /198\.51\.100\.20 to 203\.0\.113\.10: IKE_AUTH answer encrypted, 76 bytes/,
    );
    await expect(shown(page).getByText(/too few to hold AUTH.*\(packet 4; RFC 7296/)).toBeVisible();
  });

  test('as pcapng, of a BGP session that is ended, says by whom and with what', async ({ page }) => {
    await choose(page, { name: 'tunnel.pcapng', bytes: pcapngOf(wrongAs) });
    await expect(answered(page).locator('.title').first()).toHaveText('The ASNs do not match');
    await expect(shown(page)).toContainText('tunnel.pcapng: pcapng, 4 packets');
    const list = between(page, '169.254.100.2', '169.254.100.1');
    await expect(list.getByRole('listitem').last()).toHaveText(
      /#4\s*169\.254\.100\.1 to 169\.254\.100\.2: NOTIFICATION refused 2\/2, OPEN Message Error\/Bad Peer AS, saw AS 65001, data fde9/,
    );
    await expect(list.getByRole('listitem').filter({ hasText: /: OPEN / })).toContainText('AS 65001, hold time 30 s, router id 10.0.0.1');
    await expect(shown(page).getByText(/\(packet 4; RFC 4271 4\.5\)/)).toBeVisible();
  });

  test('as pcapng packed by gzip is the same as without', async ({ page }) => {
    await choose(page, { name: 'wan.pcapng', bytes: pcapngOf(refused) });
    await expect(wire(page)).toBeVisible();
    const plain = await wire(page).innerText();
    await choose(page, { name: 'wan.pcapng.gz', bytes: gzipSync(pcapngOf(refused)) });
    await expect(shown(page)).toContainText('wan.pcapng.gz: pcapng, 2 packets');
    expect(await wire(page).innerText()).toBe(plain);
  });

  test('in which both ends ask stands in one table, with what is common in bold', async ({ page }) => {
    const other: Payload = {
      type: types2.sa,
      body: octets(
        [0, 0, 0, 44, 1, 1, 0, 4],
        [3, 0, 0, 12, 1, 0, 0, 12, 0x80, 0x0e, 0, 128],
        [3, 0, 0, 8, 2, 0, 0, 5],
        [3, 0, 0, 8, 3, 0, 0, 2],
        [0, 0, 0, 8, 4, 0, 0, 2],
      ),
    };
    const asks = (from: 'a' | 'b', spi: number, offered: Payload): Step[] => [
      ikeStep(spi, from, request(spi, [offered])),
      ikeStep(spi + 0.01, from === 'a' ? 'b' : 'a', answer(spi, [noProposalChosen])),
    ];
    await drop(page, captureOf([...asks('a', 1, proposal), ...asks('b', 3, other)]));
    const table = page.getByRole('table', { name: 'Offered by each end, what is common in bold; and accepted' });
    await expect(table.getByRole('columnheader')).toHaveText(['', 'Offered by 203.0.113.10', 'Offered by 198.51.100.20', 'Accepted']);
    await expect(table.getByRole('row', { name: /^encryption/ }).getByRole('cell')).toHaveText(['AES-CBC-256', 'AES-CBC-128', 'nothing']);
    await expect(table.getByRole('row', { name: /^PRF/ }).locator('b')).toHaveText(['SHA2-256', 'SHA2-256']);
    await expect(table.getByRole('row', { name: /^encryption/ }).locator('b')).toHaveCount(0);
  });

  test('whose packets are cut says so, and what is left of them is shown', async ({ page }) => {
    await drop(page, { name: 'wan.pcap', bytes: snapped(refused, 60) });
    await expect(shown(page).getByText('2 packets are cut: capture with -s 0 to have them whole.')).toBeVisible();
    await expect(wire(page).getByRole('listitem')).toHaveText([/IKE_SA_INIT request cut by the capture/, /IKE_SA_INIT answer cut/]);
  });

  test('packed by gzip and cut off is read as far as it goes, and says so', async ({ page }) => {
    const other = [1, 2, 3, 4, 5, 6].flatMap((nth) => [ikeStep(nth, 'a', request(nth * 2)), ikeStep(nth + 0.1, 'b', answer(nth * 2))]);
    const packed = gzipSync(pcapOf([...begun, ...other]), { level: 0 });
    await drop(page, { name: 'wan.pcap.gz', bytes: packed.subarray(0, packed.length - 20) });
    await expect(shown(page).getByText('The gzip file is cut off or damaged: what follows is not there.')).toBeVisible();
    await expect(wire(page).getByRole('listitem').first()).toContainText('IKE_SA_INIT request');
  });

  test('of something else says where to capture', async ({ page }) => {
    await drop(page, captureOf([udpStep(0, 'a', [5353, 53], new Uint8Array(40))]));
    await expect(shown(page).getByText(/^No IKE, ESP or BGP passed here\. Capture outside for IKE/)).toBeVisible();
    await expect(answered(page).locator('.title')).toHaveCount(0);
  });

  test('takes the place of the one before, and leaves it to what can only be named', async ({ page }) => {
    await drop(page, captureOf(refused));
    await expect(wire(page)).toBeVisible();
    await drop(page, { name: 'tunnel.pcap', bytes: pcapOf(wrongAs) });
    await expect(between(page, '169.254.100.2', '169.254.100.1')).toBeVisible();
    await expect(wire(page)).toHaveCount(0);
    await drop(page, { name: 'fw.snoop', bytes: octets(ascii('snoop'), [0, 0, 0], new Uint8Array(64)) });
    await expect(answered(page)).toContainText('This is a snoop capture');
    await expect(answered(page)).toContainText('editcap -F pcap');
    await expect(shown(page)).toBeHidden();
  });

  test('is named by its file, whatever that is called', async ({ page }) => {
    const name = '<img src=x onerror=alert(1)>&amp;.pcap';
    await drop(page, captureOf(refused, name), captureOf(refused, 'b.pcap'));
    await expect(shown(page).getByRole('heading', { name, exact: true })).toBeVisible();
    await expect(page.getByRole('main').getByRole('img')).toHaveCount(0);
  });
});

test.describe('two captures', () => {
  test('that saw the same say so, once for both', async ({ page }) => {
    await choose(page, captureOf(healthy, 'device.pcap'), captureOf(healthy, 'far.pcap'));
    await expect(shown(page).getByText('their clocks agree. None is missing at either place.')).toBeVisible();
    await expect(shown(page).getByRole('heading', { level: 3 })).toHaveText(['Both captures together', 'device.pcap', 'far.pcap']);
    await expect(answered(page)).toContainText('Nothing is wrong in this.');
  });

  test('whose clocks differ are laid over each other all the same', async ({ page }) => {
    const late = refused.map((step) => ({ ...step, at: step.at + 90 }));
    await drop(page, captureOf(refused, 'device.pcap'), captureOf(late, 'far.pcap'));
    await expect(shown(page).getByText('2 messages are in both; the clock of “far.pcap” is 90.0 s ahead.')).toBeVisible();
  });

  test('that have nothing in common are said to be of two tunnels, or of two times', async ({ page }) => {
    await drop(
      page,
      captureOf(begun, 'device.pcap'),
      captureOf([ikeStep(0, 'a', request(98)), ikeStep(0.01, 'b', answer(98))], 'far.pcap'),
    );
    await expect(
      shown(page).getByText(/^Both are of 203\.0\.113\.10 and 198\.51\.100\.20, and no message is in both: .* at different times/),
    ).toBeVisible();
  });

  test('go into the ticket with no address of either end', async ({ page, open }) => {
    await drop(page, captureOf(notLetIn, 'device.pcap'), captureOf(begun, 'far.pcap'));
    // Of two captures this is a guess, and kept when the reader says so.
    await page.getByRole('button', { name: 'Keep them for the ticket' }).click();
    await expect(page.locator('known-so-far')).toContainText('From what you gave');
    await open('/ticket/');
    const ticket = page.getByRole('region', { name: 'The ticket' });
    await expect(ticket).toContainText('too few to hold AUTH');
    await expect(ticket).not.toContainText(/203\.0\.113|198\.51\.100/);
  });

  test('are the most: a third is refused in words', async ({ page }) => {
    await drop(page, captureOf(refused, '1.pcap'), captureOf(refused, '2.pcap'), captureOf(refused, '3.pcap'));
    await expect(answered(page)).toContainText('Give one capture, or two: one of each end.');
    await expect(shown(page)).toBeHidden();
  });
});

test('a large one is left by keyboard alone, and what comes of it later is not shown', async ({ page, paste }) => {
  // What is known of bytes is held back: so the reading is not over before a key is pressed.
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/wire.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.dispatchEvent('body', 'drop', { dataTransfer: await large(page, 30) });
  await expect(page.getByRole('progressbar', { name: 'Reading the capture' })).toBeVisible();
  await page.locator('input[type="file"]').focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('progressbar', { name: 'Reading the capture' })).toBeHidden();
  release();
  await paste('received AUTHENTICATION_FAILED notify error', page.getByRole('textbox', { name: 'The log' }));
  await expect(answered(page).locator('.title').first()).toHaveText('The pre-shared keys differ');
  await expect(shown(page)).toBeHidden();
});

test('nothing of a capture leaves the browser', async ({ page }) => {
  const asked: { readonly method: string; readonly url: string; readonly body: string | null }[] = [];
  page.on('request', (sent) => asked.push({ method: sent.method(), url: sent.url(), body: sent.postData() }));
  const told = [ikeStep(0, 'a', request(16, [proposal, vendor(ascii('secret-of-the-gateway'))])), ...refused.slice(1)];
  await drop(page, captureOf(told, 'secret-name-of-the-customer.pcap'));
  await expect(wire(page)).toBeVisible();
  await page.getByRole('button', { name: 'Keep them for the ticket' }).click();
  await expect(page.locator('known-so-far')).toContainText('From what you gave');
  expect(asked.map(({ url }) => new URL(url).pathname)).toContain('/wire.json');
  expect(asked.filter(({ method, body }) => method !== 'GET' || body !== null)).toEqual([]);
  expect(asked.filter(({ url }) => /[?#]|secret-(?:name|of)|203\.0\.113|198\.51\.100/.test(url))).toEqual([]);
  expect(page.url()).toMatch(/\/diagnose\/$/);
  expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).not.toMatch(/secret-of-the-gateway/);
});

test('no page is wider than a phone, whatever is captured', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const seed of [7, 12, 21, 33, 58, 90]) {
    const { name, bytes } = generate(seed);
    await choose(page, { name, bytes });
    await expect(shown(page)).toContainText(`${name}: `);
    expect(await overflow(page), name).toBeLessThanOrEqual(0);
  }
});

for (const [name, given] of [
  ['a refusal', [captureOf(refused)]],
  ['a session that is ended', [captureOf(wrongAs)]],
  ['both ends', [captureOf(notLetIn, 'device.pcap'), captureOf(begun, 'far.pcap')]],
  ['a tunnel that works, cut', [{ name: 'wan.pcap', bytes: snapped(healthy, 60) }]],
] as const)
  test(`the drawing of ${name} is accessible in light and dark`, async ({ page }) => {
    await choose(page, ...given);
    await expect(shown(page).getByRole('button', { name: 'Copy the Wireshark filter' }).first()).toBeVisible();
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => details.setAttribute('open', '')));
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await wrongOn(page), colorScheme).toEqual([]);
    }
  });
