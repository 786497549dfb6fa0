import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { excessTexts } from '@/lib/text/captions/captions';
import { findViolations } from './harness/axe.ts';
import { type Browser, launchBrowser, openPanel } from './harness/browser.ts';
import { startCallServer } from './harness/call-server.ts';
import { agreeToCaptions, speakOnceHeard } from './harness/captions.ts';
import { joinCall } from './harness/join-call.ts';
import { rowsOf } from './harness/stored.ts';
import { start } from './harness/story.ts';

let calls: Awaited<ReturnType<typeof startCallServer>>;
let browser: Browser;

beforeAll(async () => {
  calls = await startCallServer();
  browser = await launchBrowser({ callPort: calls.port });
});
afterAll(async () => {
  await browser?.context.close();
  calls?.close();
});

/** Runs in the call's page: ten times a second it shows a hundred captions that it has not shown before. */
function floodCaptions(): void {
  const region = document.querySelector('[data-place="captions"]')?.firstElementChild;
  const model = region?.querySelector('.nMcdL');
  if (!region || !model) throw new Error('Expected a region of captions with a row.');
  let count = 0;
  const makeRow = () => {
    const row = model.cloneNode(true);
    if (!(row instanceof Element)) throw new Error('Expected a row.');
    const number = count++;
    row.querySelector('[data-speaker]')?.replaceChildren(number % 2 === 0 ? 'Eve' : 'Mallory');
    row.querySelector('[data-words]')?.replaceChildren(`Forged${number} caption${number} that${number} nobody${number} said${number}.`);
    return row;
  };
  setInterval(() => {
    for (const row of region.querySelectorAll('.nMcdL')) row.remove();
    region.prepend(...Array.from({ length: 100 }, makeRow));
  }, 100);
}

async function openReading(): Promise<readonly [Page, Frame]> {
  const page = await browser.context.newPage();
  await page.goto('https://meet.google.com/abc-defg-hij');
  await joinCall(page);
  const panel = await openPanel(page);
  await start(panel, 'Grace Candidate');
  await page.evaluate(() => document.querySelector('[data-place="captions"]')?.replaceChildren());
  await agreeToCaptions(panel);
  return [page, panel];
}

test('a page that floods captions is reported; earlier turns and a bounded number of its captions are kept, and notes can be taken', async () => {
  const [page, panel] = await openReading();
  const said = 'I diffed two heap dumps an hour apart.';
  await speakOnceHeard(
    page,
    [{ by: 'Grace Candidate', words: said.split(' ') }],
    { speed: 4 },
    async () => (await rowsOf(panel, 'turns')).length > 0,
  );
  await expect.poll(async () => (await rowsOf(panel, 'turns')).map(({ text }) => text)).toEqual([said]);
  const begun = Date.now();
  await page.evaluate(floodCaptions);
  await panel.getByText(excessTexts['too-fast']).waitFor();
  const composer = panel.getByRole('textbox', { name: 'Note', exact: true });
  await composer.fill('still taken down');
  await composer.press('Enter');
  await panel.getByRole('list', { name: 'Notes' }).locator('[data-saved="true"]').getByText('still taken down').waitFor();
  const turns = await rowsOf(panel, 'turns');
  const seconds = (Date.now() - begun) / 1000;
  expect(turns.map(({ text }) => text)).toContain(said);
  expect(turns.length).toBeGreaterThanOrEqual(300);
  expect(turns.length).toBeLessThanOrEqual(1 + 300 + 5 * (seconds + 1));
  expect(await findViolations(panel)).toEqual([]);
});
