import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, findLauncher, launchBrowser, openPanel } from './harness/browser.ts';
import { startCallServer } from './harness/call-server.ts';
import { eventually } from './harness/eventually.ts';
import { enterGuestWorld } from './harness/guest-world.ts';
import { holdTimers } from './harness/hold-timers.ts';
import { joinCall } from './harness/join-call.ts';
import { untilPresented } from './harness/rest.ts';
import { start } from './harness/story.ts';

/** How long the worker waits for an interview's state before it says how the launcher looks, in milliseconds. */
const stateWithinMs = 150;

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

const launcherOf = (page: Page, name = 'Open Plumbline') => eventually(() => findLauncher(page, name), 'the launcher');

async function visit(address: string) {
  const page = await browser.context.newPage();
  await page.goto(address);
  await launcherOf(page);
  return { page, world: await enterGuestWorld(page, browser.origin) };
}

/** Waits until the script that moves the launcher and shows its tooltip is loaded. */
const untilMovable = ({ run }: Awaited<ReturnType<typeof enterGuestWorld>>) =>
  expect.poll(() => run('plumblineGuest.movable === plumblineGuest.guest.root')).toBe(true);

/** The shape that the launcher shows in its corner: how round it is and how far turned; null where there is none. */
const shapeOf = ({ run }: Awaited<ReturnType<typeof enterGuestWorld>>) =>
  run(`(() => {
    const { content, borderRadius, rotate } = getComputedStyle(plumblineGuest.guest.root.querySelector('button'), '::after');
    return content === 'none' ? null : [borderRadius, rotate].join(' ');
  })()`);
const shapes = { running: '50% none', ended: '2px none' };

const hintOf = ({ run }: Awaited<ReturnType<typeof enterGuestWorld>>) =>
  run(`(() => {
    const hint = plumblineGuest.guest.root.querySelector('[role=tooltip]');
    return hint === null || hint.hidden ? [] : [...hint.children].map(({ textContent }) => textContent);
  })()`);

test('it can be dragged along its edge, stays there after a reload, and a drag does not open the panel', async () => {
  const { page, world } = await visit('https://meet.google.com/dra-gged-one');
  const from = await launcherOf(page);
  await page.mouse.move(from.x, from.y);
  await untilMovable(world);
  await page.mouse.down();
  await page.mouse.move(from.x - 30, from.y + 100, { steps: 4 });
  await page.mouse.move(from.x - 200, 200, { steps: 4 });
  await page.mouse.up();
  const put = await launcherOf(page);
  expect(put.x).toBe(from.x);
  expect(Math.abs(put.y - 200)).toBeLessThan(2);
  const kept = () => browser.worker.evaluate(async () => (await chrome.storage.local.get('launcher')).launcher);
  await expect.poll(kept).toMatchObject({ above: { meet: expect.closeTo(put.y / 860 - 22 / 860, 2) } });
  await page.reload();
  const after = await launcherOf(page);
  expect(Math.abs(after.y - put.y)).toBeLessThan(1);
  // A position on one platform does not apply to another, whose own buttons are elsewhere.
  await page.goto('https://app.zoom.us/wc/123456789/join');
  expect(Math.abs((await launcherOf(page)).y - from.y)).toBeLessThan(2);
  await page.close();
});

test('arrow keys move it while focused, and Escape cancels a drag', async () => {
  const { page, world } = await visit('https://teams.live.com/meet/9312345678');
  await world.run('plumblineGuest.guest.root.querySelector("button").focus()');
  await untilMovable(world);
  const from = await launcherOf(page);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(Math.abs((await launcherOf(page)).y - (from.y - 32))).toBeLessThan(2);
  await page.keyboard.press('End');
  expect(Math.abs((await launcherOf(page)).y - (860 - 8 - 22))).toBeLessThan(2);
  const put = await launcherOf(page);
  await page.mouse.move(put.x, put.y);
  await page.mouse.down();
  await page.mouse.move(put.x, 300, { steps: 4 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(Math.abs((await launcherOf(page)).y - put.y)).toBeLessThan(2);
  await page.close();
});

test('its tooltip says what it does and which shortcut does the same', async () => {
  const { page, world } = await visit('https://meet.google.com/hin-tedd-one');
  const { x, y } = await launcherOf(page);
  await page.mouse.move(x, y);
  await expect.poll(() => hintOf(world)).toEqual(['Open Plumbline', 'Alt+Shift+U', 'Drag it, or press ↑ or ↓, to move it']);
  await page.mouse.move(10, 10);
  await expect.poll(() => hintOf(world)).toEqual([]);
  await page.close();
});

test('the interview’s state is a shape in its corner from the first frame, and never part of its name', async () => {
  const { page, world } = await visit('https://meet.google.com/sta-tedd-one');
  expect(await shapeOf(world)).toBeNull();
  await joinCall(page);
  const panel = await openPanel(page);
  await start(panel, 'Grace Candidate');
  const close = await launcherOf(page, 'Close Plumbline');
  // The button of an open panel shows no state: the panel does.
  expect(await shapeOf(world)).toBeNull();
  await page.mouse.click(close.x, close.y);
  await launcherOf(page, 'Open Plumbline');
  await expect.poll(() => shapeOf(world)).toBe(shapes.running);
  // The worker says nothing of the state where it has not read it by then: here it has the time that a busy machine needs.
  await browser.worker.evaluate(holdTimers, stateWithinMs);
  await page.reload();
  await launcherOf(page, 'Open Plumbline');
  const again = await enterGuestWorld(page, browser.origin);
  expect(await shapeOf(again)).toBe(shapes.running);
  const back = await openPanel(page);
  await back.getByRole('button', { name: 'End and review' }).click();
  await back.getByRole('textbox', { name: 'Summary' }).waitFor();
  const shut = await launcherOf(page, 'Close Plumbline');
  await page.mouse.click(shut.x, shut.y);
  await launcherOf(page, 'Open Plumbline');
  await expect.poll(() => shapeOf(again)).toBe(shapes.ended);
  const { x, y } = await launcherOf(page);
  await untilPresented(page);
  await page.mouse.move(x, y);
  await expect.poll(() => hintOf(again)).toContain('The interview has ended: finish the scorecard');
  await page.close();
});
