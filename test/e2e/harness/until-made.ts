import type { Page } from 'playwright-core';
import { eventually } from './eventually.ts';

/** Waits until the extension has created its database: opening it earlier would create it without tables. */
export async function untilMade(page: Page): Promise<void> {
  const isMade = () => page.evaluate(async () => (await indexedDB.databases()).some(({ name }) => name === 'plumbline'));
  await eventually(async () => ((await isMade()) ? true : null), 'the database');
}
