import type { Page } from 'playwright-core';

/** Opens the map of a list with the keyboard and waits until it has drawn. */
export async function openMap(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: /Afficher la carte/ });
  await button.focus();
  await page.keyboard.press('Enter');
  await page.locator('#plan canvas').waitFor();
}
