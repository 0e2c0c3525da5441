import type { JSHandle, Page } from '@playwright/test';
import { message } from '../wire/bgp-message.ts';
import { notify2 } from '../wire/ike2-message.ts';
import { four, octets, two } from '../wire/octets.ts';
import type { Step } from './wire.ts';
import { answer, espStep, ikeStep, pcapOf, request, tcpStep, udpStep } from './wire.ts';

/** A file that a reader has. */
export interface Given {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** IKE_SA_INIT of SA 16, asked and accepted; asked and refused; accepted, and ESP both ways. */
export const begun: readonly Step[] = [ikeStep(0, 'a', request(16)), ikeStep(0.01, 'b', answer(16))];
export const refused: readonly Step[] = [ikeStep(0, 'a', request(16)), ikeStep(0.01, 'b', answer(16, [notify2(14)]))];
export const healthy: readonly Step[] = [
  ...begun,
  ...[1, 2, 3].flatMap((nth) => [espStep(nth, 'a', 1, nth), espStep(nth + 0.1, 'b', 2, nth)]),
];

/** So many devices that one gateway refuses, behind two ends between which all works. */
export const manyRefused = (count: number): Step[] => [
  ...healthy,
  ...Array.from({ length: count }, (_, at) => {
    const own = { a: `203.0.113.${at + 20}`, b: '198.51.100.21' };
    return [
      udpStep(10 + at, 'a', [500, 500], request(at + 20), own),
      udpStep(10.01 + at, 'b', [500, 500], answer(at + 20, [notify2(14)]), own),
    ];
  }).flat(),
];

/** OPEN of AS 65001, and the NOTIFICATION by which the other end ends the session (RFC 4271 4.2, 4.5): bad peer AS. */
export const wrongAs: readonly Step[] = [
  tcpStep(0, 'a', { flags: 2, sequence: 100 }),
  tcpStep(0.01, 'b', { flags: 18, sequence: 500 }),
  tcpStep(0.02, 'a', {
    flags: 24,
    sequence: 101,
    payload: message(1, octets(4, two(65001), two(30), [10, 0, 0, 1], 8, 2, 6, 65, 4, four(65001))),
  }),
  tcpStep(0.03, 'b', { flags: 24, sequence: 501, payload: message(3, octets(2, 2, two(65001))) }),
];

export const captureOf = (steps: readonly Step[], name = 'wan.pcap'): Given => ({ name, bytes: pcapOf(steps) });

/** Drops files onto the page itself, as from a file manager; or onto what a selector names, which comes last. */
export async function drop(page: Page, ...all: readonly (Given | string)[]): Promise<void> {
  const given = all.filter((one) => typeof one !== 'string');
  const onto = all.find((one) => typeof one === 'string') ?? 'body';
  const files = given.map(({ name, bytes }) => ({ name, text: Buffer.from(bytes).toString('base64') }));
  const dataTransfer = await page.evaluateHandle((list) => {
    const transfer = new DataTransfer();
    for (const { name, text } of list) transfer.items.add(new File([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))], name));
    return transfer;
  }, files);
  await page.dispatchEvent(onto, 'drop', { dataTransfer });
}

/** A file of `megabytes` of the same packet, made in the page: nobody carries it there. */
export function large(page: Page, megabytes: number): Promise<JSHandle<DataTransfer>> {
  return page.evaluateHandle(
    ([bytes, size]) => {
      const [head, packet] = [Uint8Array.from(bytes.slice(0, 24)), Uint8Array.from(bytes.slice(24))];
      const block = new Uint8Array(packet.length * 4096);
      for (let at = 0; at < block.length; at += packet.length) block.set(packet, at);
      const transfer = new DataTransfer();
      transfer.items.add(new File([head, ...Array.from({ length: Math.ceil((size * 1e6) / block.length) }, () => block)], 'large.pcap'));
      return transfer;
    },
    [[...pcapOf(refused.slice(0, 1))], megabytes] as const,
  );
}

/** What is said of a capture when it is first told how far it is read, be that for a moment; `leaves` stops the reading then. */
export function readingOf(page: Page, { leaves = false } = {}): Promise<{ readonly label: string; readonly part: number }> {
  return page.evaluate(
    (isLeft) =>
      new Promise<{ label: string; part: number }>((resolve) => {
        const watch = new MutationObserver(() => {
          const line = document.querySelector('[data-reading]:not([hidden])');
          const bar = line?.querySelector('progress');
          if (!bar) return;
          watch.disconnect();
          resolve({ label: bar.labels[0]?.textContent.trim() ?? '', part: bar.value });
          if (isLeft) line?.querySelector('button')?.click();
        });
        watch.observe(document, { subtree: true, childList: true, attributes: true });
      }),
    leaves,
  );
}
