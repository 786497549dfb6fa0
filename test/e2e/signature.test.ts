import { afterAll, beforeAll, expect, test } from 'vitest';
import { findViolations } from './harness/axe.ts';
import { launchBrowser } from './harness/browser.ts';
import { exportAs } from './harness/export.ts';
import { putRows, readyInterview } from './harness/seed.ts';

let browser: Awaited<ReturnType<typeof launchBrowser>>;

beforeAll(async () => {
  browser = await launchBrowser({ callPort: 9 });
});
afterAll(() => browser?.context.close());

async function openReview(candidate: string) {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 400, height: 820 });
  await page.goto(`${browser.origin}/workspace.html#settings`);
  await page.getByRole('navigation', { name: 'Workspace' }).waitFor();
  await putRows(page, readyInterview(candidate, candidate));
  await page.goto(`${browser.origin}/panel.html#interview=${encodeURIComponent(candidate)}`);
  const finish = page.getByRole('button', { name: 'Finish scorecard', disabled: false });
  await finish.waitFor();
  const name = page.getByRole('textbox', { name: 'Your name' });
  const delivery = page.getByText('Saved on this device');
  const asks = page.getByRole('alert').filter({ hasText: 'does not say who interviewed' });
  return { page, finish, name, delivery, asks };
}

test("the first finish asks for the interviewer's name, which can be left out, and asks again for the next scorecard", async () => {
  const first = await openReview('First Candidate');
  await first.name.waitFor();
  await first.finish.click();
  await first.asks.waitFor();
  await expect.poll(() => first.name.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await first.delivery.count()).toBe(0);
  expect(await findViolations(first.page)).toEqual([]);
  await first.page.getByRole('button', { name: 'Finish without a name' }).click();
  await first.delivery.first().waitFor();
  await first.page.close();

  const second = await openReview('Second Candidate');
  await second.finish.click();
  await second.asks.waitFor();
  await second.page.keyboard.type('Ivo Interviewer');
  await second.finish.click();
  await second.delivery.first().waitFor();
  const [download] = await Promise.all([second.page.waitForEvent('download'), exportAs(second.page, 'Markdown')]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  expect(Buffer.concat(chunks).toString()).toContain('- Interviewer: Ivo Interviewer');
  await second.page.close();

  const third = await openReview('Third Candidate');
  await third.page.getByText('Signed by Ivo Interviewer').waitFor();
  await third.finish.click();
  await third.delivery.first().waitFor();
  await third.page.close();
});
