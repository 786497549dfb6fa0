import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { findViolations } from './harness/axe.ts';
import { launchBrowser, openPanel } from './harness/browser.ts';
import { startCallServer } from './harness/call-server.ts';
import { eventually } from './harness/eventually.ts';
import { joinCall } from './harness/join-call.ts';
import { putRows, readyInterview } from './harness/seed.ts';
import { sign } from './harness/story.ts';

const call = 'meet.google.com/abc-defg-hij';
let calls: Awaited<ReturnType<typeof startCallServer>>;
let browser: Awaited<ReturnType<typeof launchBrowser>>;
let page: Page;
let panel: Frame;

beforeAll(async () => {
  calls = await startCallServer();
  browser = await launchBrowser({ callPort: calls.port });
});
afterAll(async () => {
  await browser?.context.close();
  calls?.close();
});
beforeEach(async () => {
  const setUp = await browser.context.newPage();
  await setUp.goto(`${browser.origin}/workspace.html#settings`);
  await setUp.getByRole('navigation', { name: 'Workspace' }).waitFor();
  await putRows(setUp, readyInterview(crypto.randomUUID(), 'Grace Candidate', call));
  await setUp.close();
  page = await browser.context.newPage();
  await page.goto(`https://${call}`);
  await joinCall(page);
  panel = await openPanel(page);
  await panel.getByRole('button', { name: 'Finish scorecard' }).waitFor();
  await sign(panel);
});

const warning = () => panel.getByRole('alert').filter({ hasText: 'lies over the panel' });
const finish = () => panel.getByRole('button', { name: 'Finish scorecard' });
const isReady = async () => ((await finish().getAttribute('aria-disabled')) === 'false' ? true : null);
const isFinished = () => panel.getByRole('status', { name: 'Delivery' });

async function finishUncovered(): Promise<void> {
  await warning().waitFor({ state: 'detached' });
  await eventually(isReady, 'a finish that is possible');
  await finish().click();
  await isFinished().waitFor();
  await page.close();
}

test('a panel that nothing covers can finish the scorecard', async () => {
  await eventually(isReady, 'a finish that is possible');
  expect(await warning().count()).toBe(0);
  await finishUncovered();
});

test.each<[string, () => void, () => void]>([
  [
    'an overlay that lets every press through to the panel',
    () => {
      const overlay = document.createElement('div');
      overlay.id = 'overlay';
      overlay.style.cssText = 'position:fixed;inset:0;z-index:2147483647;pointer-events:none;background:#fff';
      document.documentElement.append(overlay);
    },
    () => document.getElementById('overlay')?.remove(),
  ],
])('under %s finishing is refused with a reason, and works once the cover is gone', async (_name, cover, uncover) => {
  await page.evaluate(cover);
  await warning().waitFor();
  await finish().dispatchEvent('click');
  await finish().press('Enter');
  expect(await findViolations(panel)).toEqual([]);
  expect(await isFinished().count()).toBe(0);
  await page.evaluate(uncover);
  await finishUncovered();
});

const effects = [
  ['a fade', 'opacity: 0.02'],
  ['a filter', 'filter: blur(20px)'],
  ['a mask', 'mask-image: linear-gradient(transparent, transparent)'],
  ['a clip path', 'clip-path: inset(0 50% 0 0)'],
  ['a blend mode', 'mix-blend-mode: multiply'],
  ['a scale', 'scale: 0.2'],
  ['a turn', 'transform: rotate(2deg)'],
  ['a shift under the pointer', 'translate: 0 40px'],
  ['a box that fixed parts are laid out by, moved', 'will-change: transform; margin-top: 60px'],
  ['a zoom', 'zoom: 0.5'],
] as const;

test(`under ${effects.map(([name]) => name).join(', ')} of all that the panel stands in nothing is finished`, async () => {
  for (const [name, style] of effects) {
    await eventually(isReady, `a finish that is possible before ${name}`);
    await page.evaluate((css) => document.documentElement.setAttribute('style', css), style);
    await finish().dispatchEvent('click');
    await warning()
      .waitFor()
      .catch(() => expect.unreachable(`Expected the warning under ${name}, found none.`));
    await finish().dispatchEvent('click');
    expect({ name, finished: await isFinished().count() }).toEqual({ name, finished: 0 });
    await page.evaluate(() => document.documentElement.removeAttribute('style'));
    await warning().waitFor({ state: 'detached' });
  }
  await finishUncovered();
});

test('a motionless image that the page puts over the panel counts as a cover', async () => {
  await eventually(isReady, 'a finish that is possible');
  await page.addStyleTag({ content: '::view-transition, ::view-transition-group(*) { pointer-events: none; animation-duration: 600s; }' });
  await page.evaluate(() => void document.startViewTransition(() => undefined));
  await warning().waitFor();
  await page.evaluate(() => document.activeViewTransition?.skipTransition());
  await finishUncovered();
});

test('a covered panel links to its own tab, where the same scorecard can be finished', async () => {
  await page.evaluate(() => {
    document.documentElement.insertAdjacentHTML(
      'beforeend',
      '<div style="position:fixed;top:40px;right:20px;width:200px;height:60px;background:#fff;z-index:2147483647"></div>',
    );
  });
  await warning().waitFor();
  const [tab] = await Promise.all([browser.context.waitForEvent('page'), panel.getByRole('link', { name: 'Finish in a tab' }).click()]);
  await tab.getByRole('button', { name: 'Finish scorecard' }).click();
  await tab.getByRole('status', { name: 'Delivery' }).waitFor();
  await isFinished().waitFor();
  expect(await warning().count()).toBe(0);
  await tab.close();
  await page.close();
});
