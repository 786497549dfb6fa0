import type { Page } from 'playwright-core';
import { eventually } from './eventually.ts';

/** Waits until the extension has made its database: opened before that, it would be made without a table. */
export async function untilMade(page: Page): Promise<void> {
  const isMade = () => page.evaluate(async () => (await indexedDB.databases()).some(({ name }) => name === 'plumbline'));
  await eventually(async () => ((await isMade()) ? true : null), 'the database');
}
