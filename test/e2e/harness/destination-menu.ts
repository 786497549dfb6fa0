import type { Locator } from 'playwright-core';

/** Chooses from a destination's menu. */
export async function chooseFor(row: Locator, item: 'Change' | 'Field mapping' | 'Which rubrics' | 'Pause' | 'Remove'): Promise<void> {
  await row.getByRole('button', { name: /^More for / }).click();
  await row.getByRole('menuitem', { name: item }).click();
}
