import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchOnSmallDisk } from './harness/full-disk.ts';
import { openReady } from './harness/seed.ts';
import { untilStored } from './harness/stored.ts';
import { addWebhook, note, start } from './harness/story.ts';

let browser: Awaited<ReturnType<typeof launchOnSmallDisk>>;

beforeAll(async () => {
  browser = await launchOnSmallDisk();
});
beforeEach(() => browser.free());
afterAll(() => browser?.close());

const field = (page: Page) => page.getByRole('textbox', { name: 'Note', exact: true });
const banner = (page: Page) => page.locator('[data-part="banner"]');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

const isSaid = (page: Page) => banner(page).filter({ hasText: 'The disk is full' }).waitFor();
const isOver = (page: Page) => expect.poll(() => banner(page).count()).toBe(0);

/** An endpoint that is busy for an hour: what is sent there once is not tried again while a test runs. */
async function startBusyEndpoint() {
  const server = createServer((_request, response) => response.writeHead(503, { 'retry-after': '3600' }).end()).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error(`Expected a port, found ${address}.`);
  return { url: `http://127.0.0.1:${address.port}/hook`, close: () => server.close() };
}

async function begin(candidate: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}/panel.html#new`);
  await start(page, candidate);
  await note(page, 'said while there was room');
  return page;
}

test('on a full disk a note stays in its field, through the review and back, and is saved without a reload once there is space', async () => {
  const page = await begin('Fay Full');
  await browser.fill();
  await field(page).fill('said on a full disk');
  await isSaid(page);
  await field(page).press('Enter');
  await expect.poll(() => field(page).inputValue()).toBe('said on a full disk');
  await isSaid(page);
  await page.getByText('1 · not all saved').waitFor();
  await button(page, 'End and review').click();
  await page.getByRole('textbox', { name: 'Summary' }).waitFor();
  await isSaid(page);
  await button(page, 'Back to notes').click();
  await expect.poll(() => field(page).inputValue()).toBe('said on a full disk');
  await isSaid(page);
  await browser.free();
  await field(page).press('Enter');
  await page.locator('li[data-saved="true"]', { hasText: 'said on a full disk' }).waitFor();
  await page.getByText('2 · all saved').waitFor();
  await isOver(page);
  await page.close();
});

test('a draft typed on a full disk is stored automatically once there is space', async () => {
  const page = await begin('Wanda Words');
  await browser.fill();
  await field(page).fill('half a thought');
  await isSaid(page);
  await browser.free();
  await isOver(page);
  await page.getByRole('button', { name: 'Edit note' }).click();
  const edit = page.getByRole('textbox', { name: 'Words of note' });
  await browser.fill();
  await edit.fill('said while there was little room');
  await isSaid(page);
  await browser.free();
  await isOver(page);
  await edit.press('Enter');
  await page.locator('li[data-saved="true"]', { hasText: 'said while there was little room' }).waitFor();
  await page.close();
});

test('a summary and evidence typed on a full disk are stored automatically once there is space', async () => {
  const page = await begin('Sina Summary');
  const name = 'API Design & Integration';
  await page.getByRole('button', { name, expanded: false }).click();
  await page.getByRole('radiogroup', { name }).getByRole('radio', { name: '4', exact: true }).click();
  await page.locator(`[role=radiogroup][aria-label="${name}"][data-saved="true"]`).waitFor();
  await button(page, 'End and review').click();
  const summary = page.getByRole('textbox', { name: 'Summary' });
  const evidence = page.getByRole('textbox', { name: `Evidence for ${name}` });
  await evidence.waitFor();
  await browser.fill();
  await summary.fill('Careful and clear.');
  await isSaid(page);
  await evidence.fill('kept the old field');
  await isSaid(page);
  await browser.free();
  await isOver(page);
  for (const words of ['Careful and clear.', 'kept the old field']) await untilStored(page, words);
  await page.reload();
  await expect.poll(() => summary.inputValue()).toBe('Careful and clear.');
  await page.getByText('Half-typed: “kept the old field”').waitFor();
  await page.close();
});

test('on a full disk a rating and a recommendation are not shown as saved, and can be repeated once there is space', async () => {
  const page = await begin('Rita Rating');
  const dimension = page.getByRole('radiogroup').first();
  await browser.fill();
  await dimension.getByRole('radio', { name: '4', exact: true }).click();
  await isSaid(page);
  expect(await dimension.getAttribute('data-saved')).not.toBe('true');
  await browser.free();
  await dimension.getByRole('radio', { name: '4', exact: true }).click();
  await isOver(page);
  await expect.poll(() => dimension.getAttribute('data-saved')).toBe('true');
  await button(page, 'End and review').click();
  const recommendation = page.getByRole('radiogroup', { name: 'Recommendation' });
  await recommendation.waitFor();
  await browser.fill();
  await recommendation.getByRole('radio', { name: 'Yes', exact: true }).click();
  await isSaid(page);
  expect(await recommendation.getAttribute('data-saved')).not.toBe('true');
  await browser.free();
  await recommendation.getByRole('radio', { name: 'Yes', exact: true }).click();
  await isOver(page);
  await expect.poll(() => recommendation.getAttribute('data-saved')).toBe('true');
  await page.close();
});

test('choices, finishing, delivery buttons and amendments show that the disk is full, and work once there is space', async () => {
  const endpoint = await startBusyEndpoint();
  const page = await browser.context.newPage();
  await addWebhook(page, browser.origin, endpoint.url, `whsec_${Buffer.alloc(32, 5).toString('base64')}`);
  await openReady(page, browser.origin, 'Dora Delivery');
  const included = page.locator('[data-part="routes"]').getByRole('checkbox').first();
  await included.waitFor();
  await browser.fill();
  await included.uncheck();
  await isSaid(page);
  await browser.free();
  await included.check();
  await isOver(page);
  await browser.fill();
  await button(page, 'Finish scorecard').click();
  await isSaid(page);
  await browser.free();
  await button(page, 'Finish scorecard').click();
  const delivery = page.getByRole('status', { name: 'Delivery' });
  await delivery.getByText('Queued').waitFor();
  await isOver(page);
  // No attempt is under way from then on: its end could not be stored on a full disk, and nobody would know what came of it.
  await delivery.getByText('The next attempt is at').waitFor();
  await browser.fill();
  await button(page, 'Cancel sending').click();
  await isSaid(page);
  await browser.free();
  await button(page, 'Cancel sending').click();
  await delivery.getByText('Saved on this device').waitFor();
  await isOver(page);
  await browser.fill();
  await button(page, 'Amend this scorecard').click();
  await isSaid(page);
  await browser.free();
  await button(page, 'Amend this scorecard').click();
  const reason = page.getByRole('textbox', { name: 'Reason for the amendment' });
  await reason.waitFor();
  await browser.fill();
  await reason.fill('The level was wrong.');
  await isSaid(page);
  await browser.free();
  await isOver(page);
  await untilStored(page, 'The level was wrong.');
  await page.reload();
  await reason.waitFor();
  await expect.poll(() => reason.inputValue()).toBe('The level was wrong.');
  await page.close();
  endpoint.close();
});
