import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, makeProfile } from './harness/browser.ts';
import { startCallServer } from './harness/call-server.ts';
import { killBrowser } from './harness/kill.ts';
import { start } from './harness/story.ts';

const rounds = Number(process.env.PLUMBLINE_KILL_ROUNDS ?? 10);
let calls: Awaited<ReturnType<typeof startCallServer>>;

beforeAll(async () => {
  calls = await startCallServer();
});
afterAll(() => calls?.close());

/** What was shown as saved by the time the browser died; a rating that was on its way then may be there or not. */
type Acknowledged = { readonly notes: string[]; rating: string | null; ratingOnItsWay: string | null };

const ratingOf = (page: Page) => page.getByRole('radiogroup', { name: 'Technical Knowledge' });

/** Types notes and changes a rating until the browser dies, and keeps what was shown as saved. */
async function workUntilKilled(page: Page, round: number, acknowledged: Acknowledged): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Note', exact: true });
  for (let count = 0; count < 400; count++) {
    const text = `round ${round} note ${count}.`;
    await field.fill(text);
    await field.press('Enter');
    await page.locator('li[data-saved="true"]', { hasText: text }).waitFor();
    acknowledged.notes.push(text);
    const score = String(1 + (count % 5));
    acknowledged.ratingOnItsWay = score;
    await ratingOf(page).getByRole('radio', { name: score, exact: true }).click();
    await page.locator(`[role=radiogroup][data-saved="true"] [role=radio][aria-checked="true"]`, { hasText: score }).waitFor();
    acknowledged.rating = score;
  }
}

/** The words of every note in the extension's database, read without the extension's help. */
function readNotes(): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('plumbline');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const asked = opening.result.transaction('notes').objectStore('notes').getAll();
      asked.onsuccess = () => resolve(asked.result.map(({ text }: { readonly text: string }) => text));
    };
  });
}

/** Expects all that was shown as saved; the rating that is shown now is what the next death must not lose. */
async function expectEverything(page: Page, acknowledged: Acknowledged): Promise<void> {
  const { notes, rating, ratingOnItsWay } = acknowledged;
  await page.getByRole('textbox', { name: 'Note', exact: true }).waitFor();
  const stored = new Set(await page.evaluate(readNotes));
  expect(notes.filter((text) => !stored.has(text))).toEqual([]);
  const newest = notes.at(-1);
  if (newest !== undefined) await page.getByRole('listitem').filter({ hasText: newest }).waitFor();
  if (rating === null) return;
  const checked = await ratingOf(page).locator('[aria-checked="true"]').textContent();
  expect([rating, ratingOnItsWay]).toContain(checked);
  acknowledged.rating = checked;
}

test(`nothing acknowledged is lost when the browser is killed, ${rounds} times`, { timeout: 60_000 + rounds * 15_000 }, async () => {
  expect(rounds).toBeGreaterThan(0);
  const profile = await makeProfile();
  const acknowledged: Acknowledged = { notes: [], rating: null, ratingOnItsWay: null };
  for (let round = 0; round <= rounds; round++) {
    const { context, origin } = await launchBrowser({ callPort: calls.port, profile });
    const page = await context.newPage();
    await page.goto(`${origin}/panel.html`);
    if (round === 0) await start(page, 'Grace Candidate');
    else await expectEverything(page, acknowledged);
    if (round < rounds) {
      const working = workUntilKilled(page, round, acknowledged).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 150 + Math.random() * 900));
      killBrowser(profile);
      await working;
    }
    await context.close().catch(() => undefined);
  }
  expect(acknowledged.notes.length).toBeGreaterThan(rounds);
  expect(acknowledged.rating).not.toBeNull();
});
