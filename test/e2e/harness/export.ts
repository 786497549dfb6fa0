import type { Page } from 'playwright-core';

/** Chooses a format in the menu of a finished scorecard. */
export async function exportAs(page: Page, format: string): Promise<void> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: format, exact: true }).click();
}
