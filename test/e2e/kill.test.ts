import type { Frame, Page } from 'playwright-core';
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

/** Types notes and a rating until the browser dies; what was shown as saved by then is reported through `acknowledge`. */
async function typeUntilKilled(page: Page | Frame, round: number, acknowledge: (what: string) => void): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Note', exact: true });
  for (let count = 0; count < 400; count++) {
    const text = `round ${round} note ${count}`;
    await field.fill(text);
    await field.press('Enter');
    await page.locator('li[data-saved="true"]', { hasText: new RegExp(`${text}(?!\\d)`) }).waitFor();
    acknowledge(text);
  }
}

test(`nothing acknowledged is lost when the browser is killed, ${rounds} times`, { timeout: 60_000 + rounds * 15_000 }, async () => {
  expect(rounds).toBeGreaterThan(0);
  const profile = await makeProfile();
  const acknowledged: string[] = [];
  for (let round = 0; round <= rounds; round++) {
    const { context, origin } = await launchBrowser({ callPort: calls.port, profile });
    const page = await context.newPage();
    await page.goto(`${origin}/panel.html`);
    if (round === 0) await start(page, 'Grace Candidate');
    else await page.getByRole('textbox', { name: 'Note', exact: true }).waitFor();
    const shown = async () => page.getByRole('list', { name: 'Notes' }).getByRole('listitem').allTextContents();
    if (acknowledged.length > 0) await expect.poll(async () => (await shown()).length).toBeGreaterThanOrEqual(Math.min(acknowledged.length, 100));
    const rows = await shown();
    expect(acknowledged.slice(-100).filter((text) => !rows.some((row) => new RegExp(`${text}(?!\\d)`).test(row)))).toEqual([]);
    if (round === rounds) {
      await context.close();
      break;
    }
    const typing = typeUntilKilled(page, round, (what) => acknowledged.push(what)).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 150 + Math.random() * 900));
    killBrowser(profile);
    await typing;
    await context.close().catch(() => undefined);
  }
  expect(acknowledged.length).toBeGreaterThan(rounds);
});
