import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

/** Parts of the comparison's page, and what a reader does there. */
export type EndName = 'The SDDC' | 'The remote device';
export const end = (page: Page, name: EndName): Locator => page.getByRole('region', { name, exact: true });
export const box = (page: Page, name: EndName): Locator => page.getByRole('textbox', { name, exact: true });
export const outcome = (page: Page): Locator => page.locator('#outcome');
export const stops = (page: Page): Locator => page.locator('.stops > li');

/** Opens what is folded since it fits. */
export const unfold = (page: Page): Promise<void> => page.getByText(/settings? that fits?$/).click();

/** Gives both ends, and waits for what they will do: of the first alone something is said as well. */
export async function give(page: Page, sddc: string, remote: string): Promise<void> {
  await box(page, 'The SDDC').fill(sddc);
  await box(page, 'The remote device').fill(remote);
  await expect(remote ? page.locator('.came-up') : outcome(page)).toBeVisible();
}
